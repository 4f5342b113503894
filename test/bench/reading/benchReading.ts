import { movesBetween, rankCells, suppose } from 'c/cellRanking';
import { readFocus, readMatrix } from 'c/matrixReading';
import type { Bench } from '../bench.ts';
import { compare } from '../measuring/compare.ts';
import { costOf } from '../measuring/cost.ts';
import { atMost, timeFigure } from '../measuring/figure.ts';
import { largeMatrix } from './largeMatrix.ts';

const TODAY = '2026-11-22';
const PERIOD = { periodStart: '2026-01-01', periodEnd: '2026-12-31' };

/**
 * What the pages compute from the largest matrix before anything is drawn: the whole reading, a what-if under another policy, and the plan's focus.
 * The rival is parsing the same facts from JSON, which no page can do without.
 */
export const benchReading: Bench = async ({ isQuick, say }) => {
  const size = isQuick ? { rows: 20, columns: 10, cells: 80 } : { rows: 200, columns: 100, cells: 8_000 };
  const facts = largeMatrix(size);
  const text = JSON.stringify(facts);
  const reading = readMatrix(facts, TODAY);
  if (reading.squares.length < size.cells) throw new Error(`${reading.squares.length} squares were read of ${size.cells} cells`);
  const policy = { ...facts.policy, thresholdToYou: 60, fullScoreRevenue: 750_000 };
  const before = { readings: reading.squares, ranked: reading.ranked };
  const supposed = () => {
    const readings = suppose(reading.squares, facts, policy, TODAY, {});
    return movesBetween(before, { readings, ranked: rankCells(readings, facts.solutions) });
  };
  if (supposed().length === 0) throw new Error('nothing moved under another policy');
  const [rounds, times] = isQuick ? [3, 2] : [9, 5];
  const named = `${size.rows} × ${size.columns}, ${size.cells.toLocaleString('en-US')} cells`;
  const beside = (work: () => unknown) =>
    compare(
      () => costOf(work, { times }),
      () => costOf(() => JSON.parse(text) as unknown, { times }),
      rounds,
    );
  const figures = [];
  for (const [what, work, limit] of [
    ['read the matrix', () => readMatrix(facts, TODAY), 0.1],
    ['what if, another policy', supposed, 0.1],
    ['read the focus', () => readFocus(reading, PERIOD), undefined],
  ] as const) {
    say(`${what} …`);
    const comparison = await beside(work);
    const target = limit === undefined ? undefined : () => atMost(limit, comparison.ours.cpu, `${limit * 1000} ms CPU`);
    figures.push(timeFigure(`${what}, ${named}`, 'JSON.parse of its facts', comparison, { unit: 'ms' }, target));
  }
  return figures;
};
