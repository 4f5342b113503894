import { mutualValueWords, namesOf, partName, partWords, rankReasonWords, TIER_SENTENCES, type Names } from 'c/cellWords';
import { readFocus, squareOfCell, type MatrixReading, type SquareReading } from 'c/matrixReading';
import { formatMoneyIn } from 'c/userFormat';
import type { AxisScore } from 'c/whiteSpace';
import { idOf } from '../../advice/recordNodes.ts';
import { facts, group, paragraph, section, table } from '../content/build.ts';
import type { Block, Cell, Column, Score, Section } from '../content/content.ts';
import { cellOf, columnOf } from '../content/recordCells.ts';
import { chartPicture, matrixPicture } from '../readings/whiteSpace.ts';
import type { ReportContext } from '../reportContext.ts';
import { say } from '../say.ts';
import { paperOf } from './onPaper.ts';

/** As many as a page explains; the others stand in the table of all cells. */
const BEST = 10;

/** The cells the plan goes for, by rank. */
export function focusSection(context: ReportContext, reading: MatrixReading): Section {
  const { told, own, hasPrices, header } = context;
  const focus = readFocus(reading, header);
  const scores = scoresIn(reading);
  const records = new Map(own('Plan_Focus__c').map((record) => [idOf(record), record]));
  const columns: Column[] = [
    { title: say('cell.rank'), isNumber: true },
    { title: say('cell.name') },
    { title: say('cell.state') },
    ...scores.columns,
    { title: say('cell.quadrant') },
    ...(hasPrices ? [{ title: say('focus.target'), isNumber: true }] : []),
    ...(hasPrices ? [{ title: say('cell.potential'), isNumber: true }] : []),
    columnOf('Plan_Focus__c', 'Why__c'),
  ];
  const names = namesOf(reading);
  const rows = focus.rows.flatMap(({ focus: one, square }): Cell[][] => {
    const record = records.get(one.id);
    if (!record) return [];
    return [
      [
        one.rank ? String(one.rank) : '',
        square ? names.square(square.cell) : cellOf(record, 'White_Space_Cell__c', told),
        square?.state ?? '',
        ...(square ? scores.of(square) : ['', '']),
        square?.score.quadrant ?? '',
        ...(hasPrices ? [cellOf(record, 'Target_Revenue__c', told)] : []),
        ...(hasPrices ? [square ? formatMoneyIn(square.cell.potentialAnnualRevenue, square.cell.currency) : ''] : []),
        cellOf(record, 'Why__c', told),
      ],
    ];
  });
  return section('focus', say('focus.title'), [paragraph(say('focus.lead')), table(say('focus.title'), columns, rows, say('focus.none'))]);
}

/** Matrix, chart, the best cells and why, and every cell. */
export function whiteSpaceSection(context: ReportContext, reading: MatrixReading, isMoney: (sentence: string) => boolean): Section {
  const names = namesOf(reading);
  return section('white-space', say('whiteSpace.title'), [
    paragraph(say('whiteSpace.lead', reading.facts.policy.thresholdToCustomer, reading.facts.policy.thresholdToYou)),
    ...matrixBlocks(context, reading),
    ...chartBlocks(context, reading),
    group(say('best.title'), bestCells(context, reading, names, isMoney)),
    group(say('cells.title'), [allCells(context, reading, names)]),
  ]);
}

function matrixBlocks(context: ReportContext, reading: MatrixReading): readonly Block[] {
  const picture = matrixPicture(reading, context);
  if (!picture) return [paragraph(say('whiteSpace.none'))];
  const { view, drawing } = picture;
  const [rows, columns] = [reading.rows.ids.length, reading.columns.ids.length];
  const shown = (lines: typeof view.rows) => new Set(lines.flatMap(({ id }) => id ?? [])).size;
  const [shownRows, shownColumns] = [shown(view.rows), shown(view.columns)];
  const isFolded = shownRows < rows || shownColumns < columns;
  return [
    {
      kind: 'picture',
      title: say('matrix.title'),
      description: say('matrix.description', shownRows, shownColumns, reading.squares.length),
      drawing,
      inWords: say('cells.title'),
      ...paperOf(drawing, say('matrix.tooLarge', rows, columns, say('cells.title'))),
    },
    ...(isFolded ? [paragraph(say('matrix.folded', shownRows, rows, shownColumns, columns, say('cells.title')))] : []),
  ];
}

function chartBlocks(context: ReportContext, reading: MatrixReading): readonly Block[] {
  const picture = chartPicture(reading, context);
  if (!picture) return [paragraph(say('chart.none'))];
  return [
    {
      kind: 'picture',
      title: say('chart.title'),
      description: say('chart.description', reading.squares.length - picture.unscored),
      drawing: picture.drawing,
      inWords: say('cells.title'),
    },
    ...(picture.unscored > 0 ? [paragraph(say('chart.unscored', picture.unscored, say('cells.title')))] : []),
  ];
}

function bestCells(context: ReportContext, reading: MatrixReading, names: Names, isMoney: (text: string) => boolean): readonly Block[] {
  const { hasPrices } = context;
  const best = reading.ranked.slice(0, BEST).flatMap(({ reading: { cell } }) => squareOfCell(reading, cell.id) ?? []);
  if (best.length === 0) return [paragraph(say('best.none'))];
  const scores = scoresIn(reading);
  const free = (sentence: string) => hasPrices || !isMoney(sentence);
  // A part that rests on money, or on a margin, keeps its name only.
  const partText = (part: AxisScore['parts'][number]) =>
    hasPrices || (part.code !== 'margin' && free(partWords(part))) ? partWords(part) : partName(part.code);
  const parts = (axis: AxisScore) => ({ lines: axis.parts.map(partText) });
  const cards = best.map((square) => {
    const { ranked, score, cell } = square;
    const reasons = ranked!.reasons.filter(({ code }) => code !== 'tier' && code !== 'potential').map(rankReasonWords);
    const [toCustomer, toYou] = scores.of(square);
    const why = [TIER_SENTENCES[ranked!.tier], mutualValueWords(score.mutualValue), ...reasons].filter(free);
    return group(
      `${ranked!.rank}. ${names.square(cell)}`,
      [
        facts([
          [say('cell.toCustomer'), toCustomer!],
          [say('cell.toYou'), toYou!],
          [say('cell.potential'), hasPrices ? formatMoneyIn(cell.potentialAnnualRevenue, cell.currency) : ''],
          [say('best.toCustomer'), parts(score.toCustomer)],
          [say('best.toYou'), parts(score.toYou)],
          [say('best.why'), { lines: why }],
        ]),
      ],
      {
        isCard: true,
        marks: [{ mark: square.state, tone: 'plain' }, ...(score.quadrant ? [{ mark: score.quadrant, tone: 'plain' as const }] : [])],
      },
    );
  });
  const rest = reading.ranked.length - best.length;
  return [...cards, ...(rest > 0 ? [paragraph(say('best.rest', rest, say('cells.title')))] : [])];
}

function allCells(context: ReportContext, reading: MatrixReading, names: Names): Block {
  const { told, own, hasPrices } = context;
  const scores = scoresIn(reading);
  const records = new Map(own('White_Space_Cell__c').map((record) => [idOf(record), record]));
  const fields = ['Opportunity__c', 'Competitor__c', 'Cell_Owner__c'];
  const money = hasPrices ? ['Potential_Annual_Revenue__c', 'Customer_Value__c'] : [];
  const columns: Column[] = [
    { title: say('cell.name') },
    { title: say('cell.state') },
    ...scores.columns,
    { title: say('cell.quadrant') },
    ...[...money, ...fields].map((field) => columnOf('White_Space_Cell__c', field)),
  ];
  const byRank = [...reading.squares].sort((one, other) => (one.ranked?.rank ?? Infinity) - (other.ranked?.rank ?? Infinity) || 0);
  const rows = byRank.map((square): Cell[] => {
    const record = records.get(square.cell.id);
    return [
      names.square(square.cell),
      square.state,
      ...scores.of(square),
      square.score.quadrant ?? '',
      ...[...money, ...fields].map((field) => (record ? cellOf(record, field, told) : '')),
    ];
  });
  return table(say('cells.title'), columns, rows, say('whiteSpace.none'));
}

/** Both scores of a square, the customer's side first: he has to gain before we may. */
function scoresIn({ facts: { policy } }: MatrixReading) {
  const score = ({ value, confidence }: AxisScore, threshold: number): Score => ({
    score: value === null ? null : Math.round(value),
    threshold,
    isGuess: confidence === 'Low',
  });
  return {
    columns: [{ title: say('cell.toCustomer') }, { title: say('cell.toYou') }] as readonly Column[],
    of: ({ score: { toCustomer, toYou } }: SquareReading): readonly Cell[] => [
      score(toCustomer, policy.thresholdToCustomer),
      score(toYou, policy.thresholdToYou),
    ],
  };
}
