import { STATE_LOOKS } from 'c/cellStateLook';
import { cellText, readCell } from 'c/matrixWords';
import type { MatrixCell, MatrixView } from 'c/matrixView';
import { CELL_STATES, type Quadrant } from 'c/planModel';
import { keyOfLine } from './drawLines.ts';
import { stateWord } from './shapes.ts';

/** A cell as its element shows it: one element, its looks in a class and some custom properties. */
export interface DrawnCell {
  readonly key: string;
  readonly className: string;
  readonly style: string | null;
  readonly label: string;
  readonly text: string;
  readonly selected: 'true' | 'false';
  readonly columnIndex: number;
  readonly tabIndex: '0' | null;
}

/** Draws cells of one view under one selection; each once. */
export function cellDrawing(view: MatrixView, selection: ReadonlySet<string>): (row: number, column: number) => DrawnCell {
  const drawn = new Map<number, DrawnCell>();
  const coverage = view.coverageBy(selection);
  return (row, column) => {
    const position = row * view.columns.length + column;
    const known = drawn.get(position);
    if (known) return known;
    const cell = draw(view, row, column, coverage(row, column));
    drawn.set(position, cell);
    return cell;
  };
}

function draw(view: MatrixView, row: number, column: number, coverage: 'all' | 'some' | 'none'): DrawnCell {
  const cell = view.cellAt(row, column);
  const [rowLine, columnLine] = [view.rows[row]!, view.columns[column]!];
  return {
    key: keyOfLine(columnLine),
    className: classOf(cell, view, coverage),
    style: styleOf(cell),
    label: readCell(cell, rowLine, columnLine, view.today),
    text: cellText(cell, view.mode, view.today),
    selected: coverage === 'all' ? 'true' : 'false',
    columnIndex: column + 2,
    tabIndex: null,
  };
}

const QUADRANT_WORDS: Readonly<Record<Quadrant, string>> = {
  'Pursue Together': 'together',
  'Do Not Push': 'do-not-push',
  Invest: 'invest',
  Leave: 'leave',
};

function classOf(cell: MatrixCell, { mode }: MatrixView, coverage: 'all' | 'some' | 'none'): string {
  // Of totals some is nearly always selected: that would say nothing.
  const isTotal = cell.buyingCenterId === null || cell.solutionId === null;
  const selected = coverage === 'all' ? ' selected' : coverage === 'some' && !isTotal ? ' part-selected' : '';
  if (cell.kind === 'empty' || cell.kind === 'filtered') return `cell ${cell.kind}${selected}`;
  let name = `cell ${cell.kind}`;
  if (cell.state) name += ` ${cell.isStale ? 'faded-' : ''}${cell.isGuess ? 'hollow' : 'full'}-${stateWord(cell.state)}`;
  if (cell.isStale) name += ' stale';
  if (cell.isGuess) name += ' guess';
  if (cell.focused > 0) name += ' focused';
  if (cell.toYou !== null) name += cell.isHighToYou ? ' you high-you' : ' you';
  if (cell.toCustomer !== null) name += cell.isHighToCustomer ? ' customer high-customer' : ' customer';
  if (cell.strength !== null) name += mode === 'confirmed' ? ' tinted-old' : ' tinted';
  if (mode === 'mutualValue' && cell.kind === 'square' && cell.quadrant) name += ` ${QUADRANT_WORDS[cell.quadrant]}`;
  return name + selected;
}

function styleOf({ kind, toYou, toCustomer, strength, rollup }: MatrixCell): string | null {
  let style = '';
  if (toYou !== null) style += `--you: ${toYou};`;
  if (toCustomer !== null) style += `--customer: ${toCustomer};`;
  if (strength !== null) style += `--strength: ${Math.round(strength * 100)}%;`;
  if (kind === 'sum') style += `--mix: ${mixOf(rollup!.states, rollup!.cells)};`;
  return style || null;
}

/** The states of a branch as a stack, in the order of the legend. */
function mixOf(states: Readonly<Record<string, number>>, cells: number): string {
  const stops: string[] = [];
  let from = 0;
  for (const state of CELL_STATES) {
    if (states[state]! === 0) continue;
    const to = from + (100 * states[state]!) / cells;
    stops.push(`${STATE_LOOKS[state].colour} ${from.toFixed(1)}% ${to.toFixed(1)}%`);
    from = to;
  }
  return `linear-gradient(${stops.join(',')})`;
}
