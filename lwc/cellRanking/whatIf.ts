import type { IsoDate, PlanningPolicy, Quadrant, RecordId, Solution, WhiteSpaceCell } from 'c/planModel';
import { readCells, type CellContext, type CellReading } from 'c/whiteSpace';
import { rankCells, type RankedCell } from './rankCells.ts';

/** What is supposed: other inputs of some cells, another policy, or both. */
export interface Change {
  readonly cells?: readonly { readonly id: RecordId; readonly fields: Partial<WhiteSpaceCell> }[];
  readonly policy?: PlanningPolicy;
}

export interface Placing {
  /** Null while the cell is out of the question. */
  readonly rank: number | null;
  readonly quadrant: Quadrant | null;
  readonly toYou: number | null;
  readonly toCustomer: number | null;
  readonly hasMutualValue: boolean;
}

export interface Move {
  readonly cellId: RecordId;
  readonly before: Placing;
  readonly after: Placing;
  /** Negative: down. Null when it came in or went out. */
  readonly ranksUp: number | null;
}

/** Every cell that would stand elsewhere, in the order it would have; nothing is changed. Cells left out come last. */
export function whatIf(
  cells: readonly WhiteSpaceCell[],
  context: CellContext & { readonly solutions?: readonly Solution[] },
  policy: PlanningPolicy,
  today: IsoDate,
  change: Change,
): readonly Move[] {
  const before = readCells(cells, context, policy, today);
  const after = suppose(before, context, policy, today, change);
  return movesBetween(
    { readings: before, ranked: rankCells(before, context.solutions) },
    { readings: after, ranked: rankCells(after, context.solutions) },
  );
}

/** The cells as they would be read; nothing is changed. */
export function suppose(
  readings: readonly Pick<CellReading, 'cell'>[],
  context: CellContext,
  policy: PlanningPolicy,
  today: IsoDate,
  change: Change,
): readonly CellReading[] {
  const fields = new Map((change.cells ?? []).map((one) => [one.id, one.fields]));
  const supposed = readings.map(({ cell }) => (fields.has(cell.id) ? { ...cell, ...fields.get(cell.id), id: cell.id } : cell));
  return readCells(supposed, context, change.policy ?? policy, today);
}

/** Readings with their ranks. */
export interface Standing {
  readonly readings: readonly CellReading[];
  readonly ranked: readonly RankedCell[];
}

/** The cells that stand elsewhere afterwards; the same cells in the same order on both sides. */
export function movesBetween(before: Standing, after: Standing): readonly Move[] {
  const [ranks, ranksAfter] = [ranksOf(before.ranked), ranksOf(after.ranked)];
  const moves: Move[] = [];
  before.readings.forEach((reading, index) => {
    const { id } = reading.cell;
    const from = placingOf(reading, ranks.get(id));
    const to = placingOf(after.readings[index]!, ranksAfter.get(id));
    if (!isSame(from, to)) moves.push(moveOf(id, from, to));
  });
  return moves.sort((a, b) => (a.after.rank ?? Number.MAX_VALUE) - (b.after.rank ?? Number.MAX_VALUE) || (a.cellId < b.cellId ? -1 : 1));
}

function ranksOf(ranked: readonly RankedCell[]): ReadonlyMap<RecordId, number> {
  return new Map(ranked.map(({ reading, rank }) => [reading.cell.id, rank]));
}

function placingOf({ score }: CellReading, rank: number | undefined): Placing {
  return {
    rank: rank ?? null,
    quadrant: score.quadrant,
    toYou: score.toYou.value,
    toCustomer: score.toCustomer.value,
    hasMutualValue: score.mutualValue.isPassed,
  };
}

function moveOf(cellId: RecordId, before: Placing, after: Placing): Move {
  return { cellId, before, after, ranksUp: before.rank === null || after.rank === null ? null : before.rank - after.rank };
}

function isSame(a: Placing, b: Placing): boolean {
  return (
    a.rank === b.rank &&
    a.quadrant === b.quadrant &&
    a.toYou === b.toYou &&
    a.toCustomer === b.toCustomer &&
    a.hasMutualValue === b.hasMutualValue
  );
}
