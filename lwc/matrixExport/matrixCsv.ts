import type { MatrixCell, MatrixLine, MatrixMode, MatrixView } from 'c/matrixView';
import { csvOf, type CsvValue } from './csv.ts';

/** The words of the columns. */
export interface MatrixCsvWords {
  readonly row: string;
  readonly level: string;
  readonly state: string;
  readonly money: string;
  readonly toYou: string;
  readonly toCustomer: string;
  readonly quadrant: string;
  /** Cells that pass the mutual value test. */
  readonly passing: string;
  /** Percent. */
  readonly walletShare: string;
  readonly confirmedOn: string;
  /** Percent of the cells of a sum. */
  readonly freshShare: string;
  readonly sure: string;
  readonly guess: string;
  readonly stale: string;
  readonly line: (line: MatrixLine) => string;
}

interface Part {
  readonly name: (words: MatrixCsvWords) => string;
  readonly value: (cell: MatrixCell) => CsvValue;
}

const MONEY: Part = { name: ({ money }) => money, value: ({ money }) => money };
const STATE: Part = { name: ({ state }) => state, value: ({ state }) => state };
const YOU: Part = { name: ({ toYou }) => toYou, value: ({ toYou }) => toYou };
const CUSTOMER: Part = { name: ({ toCustomer }) => toCustomer, value: ({ toCustomer }) => toCustomer };

/** What stands in the cells of each mode; both scores are seen in all of them. */
const PARTS: Readonly<Record<MatrixMode, readonly Part[]>> = {
  state: [STATE, MONEY, YOU, CUSTOMER],
  potential: [MONEY, STATE, YOU, CUSTOMER],
  toYou: [YOU, CUSTOMER, STATE],
  toCustomer: [CUSTOMER, YOU, STATE],
  mutualValue: [
    { name: ({ quadrant }) => quadrant, value: ({ quadrant }) => quadrant },
    { name: ({ passing }) => passing, value: ({ kind, passing }) => (isSomething(kind) ? passing : null) },
    YOU,
    CUSTOMER,
    STATE,
  ],
  walletShare: [{ name: ({ walletShare }) => walletShare, value: ({ walletShare }) => walletShare }, STATE, YOU, CUSTOMER],
  confirmed: [
    { name: ({ confirmedOn }) => confirmedOn, value: ({ confirmedOn }) => confirmedOn },
    { name: ({ freshShare }) => freshShare, value: ({ freshShare }) => freshShare },
    STATE,
    YOU,
    CUSTOMER,
  ],
};

const isSomething = (kind: MatrixCell['kind']): boolean => kind === 'square' || kind === 'sum';

/**
 * The matrix as it is shown, a line for each row with its totals, for each column what its cells show: the value of the mode first, then what the look of
 * the cell says. Days are ISO, percentages 0–100, money plain numbers; what is unknown or filtered out is empty.
 */
export function matrixCsv(view: MatrixView, words: MatrixCsvWords): string {
  const { rows, columns, mode } = view;
  const parts: readonly Part[] = [...PARTS[mode], { name: ({ sure }) => sure, value: (cell) => sureness(cell, words) }];
  const heads = columns.flatMap((column) => parts.map((part) => `${pathOf(columns, column, words)}: ${part.name(words)}`));
  const lines = rows.map((row, rowIndex) => [
    words.line(row),
    row.kind === 'total' ? null : row.depth + 1,
    ...columns.flatMap((_, columnIndex) => {
      const cell = view.cellAt(rowIndex, columnIndex);
      return parts.map((part) => part.value(cell));
    }),
  ]);
  return csvOf([[words.row, words.level, ...heads], ...lines]);
}

function sureness({ kind, isGuess, isStale }: MatrixCell, { guess, stale }: MatrixCsvWords): string | null {
  if (!isSomething(kind)) return null;
  return [isGuess ? guess : '', isStale ? stale : ''].filter(Boolean).join(', ') || null;
}

/** `Software / Voyage Planning`: names repeat in other branches. */
function pathOf(lines: readonly MatrixLine[], line: MatrixLine, words: MatrixCsvWords): string {
  const names = [words.line(line)];
  for (let above = lines[line.parentIndex]; above; above = lines[above.parentIndex]) names.unshift(words.line(above));
  return names.join(' / ');
}
