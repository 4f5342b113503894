import { fillIn } from 'c/fillIn';
import type { IsoDate } from 'c/planModel';
import type { PortfolioColumn, PortfolioSorting } from 'c/portfolioReading';
import { ACCOUNT_CELLS, objectiveCell, type CellWords } from './cells.ts';
import type { GridLine } from './gridLines.ts';
import { LABELS } from './labels.ts';

export const COLUMNS: readonly PortfolioColumn[] = ['name', 'industry', 'readiness', 'open', 'late', 'marketers', 'planned', 'spent'];

const COLUMN_LABELS: Readonly<Record<PortfolioColumn, string>> = {
  name: LABELS.ACCOUNT,
  industry: LABELS.INDUSTRY,
  readiness: LABELS.READINESS,
  open: LABELS.OBJECTIVES,
  late: LABELS.LATE,
  marketers: LABELS.MARKETERS,
  planned: LABELS.PLANNED,
  spent: LABELS.SPENT,
};
const NUMBERS: readonly PortfolioColumn[] = ['late', 'planned', 'spent'];

/** The heads of the columns, each a button that sorts. */
export function headersOf(sorting: PortfolioSorting) {
  return COLUMNS.map((column) => {
    const isSorted = sorting.column === column;
    return {
      column,
      label: COLUMN_LABELS[column],
      title: fillIn(LABELS.SORT_BY, COLUMN_LABELS[column]),
      className: styleOf(column),
      ariaSort: isSorted ? (sorting.isDescending ? 'descending' : 'ascending') : 'none',
      icon: isSorted ? (sorting.isDescending ? 'utility:arrowdown' : 'utility:arrowup') : '',
    };
  });
}

/** What the template draws of a line. */
export interface LineView {
  readonly key: string;
  readonly className: string;
  readonly rowIndex: number;
  readonly level: number;
  readonly position: number;
  readonly siblings: number;
  readonly expanded: 'true' | 'false' | undefined;
  readonly isAccount: boolean;
  readonly toggleClass: string;
  readonly toggleLabel: string;
  readonly openLabel: string;
  /** Instead of cells. */
  readonly note: string;
  readonly cells: readonly CellView[];
}

interface CellView extends CellWords {
  readonly id: string;
  readonly column: number;
  readonly isName: boolean;
  readonly tabIndex: '0' | '-1';
  readonly className: string;
  readonly hintClass: string;
}

export interface LineContext {
  readonly today: IsoDate;
  readonly accounts: number;
  readonly isMoneyHidden: boolean;
  /** Of the grid: the cell the keyboard is at. */
  readonly active: { readonly row: number; readonly column: number };
}

const NOTES = { reading: LABELS.READING_OBJECTIVES, failed: LABELS.OBJECTIVES_UNREAD, none: LABELS.OBJECTIVES_NONE } as const;

const TOGGLE = 'slds-button slds-button_icon slds-button_icon-x-small toggle toggle_button';

/** @param row position of the line among all */
export function lineView(line: GridLine, row: number, { today, accounts, isMoneyHidden, active }: LineContext): LineView {
  const { account, key } = line;
  const isAccount = line.kind === 'account';
  const isOpen = isAccount && line.isOpen;
  const wordsOf = (column: PortfolioColumn): CellWords =>
    line.kind === 'objective' ? objectiveCell(column, line.objective, today) : ACCOUNT_CELLS[column](account, isMoneyHidden);
  return {
    key,
    className: `line line_${line.kind}`,
    // The heads are the first row.
    rowIndex: row + 2,
    level: isAccount ? 1 : 2,
    position: line.kind === 'note' ? 1 : line.at + 1,
    siblings: isAccount ? accounts : line.kind === 'objective' ? line.siblings : 1,
    expanded: isAccount && account.plan ? (isOpen ? 'true' : 'false') : undefined,
    isAccount: isAccount && account.plan !== null,
    toggleClass: isOpen ? `${TOGGLE} toggle_open` : TOGGLE,
    toggleLabel: fillIn(isOpen ? LABELS.HIDE_OBJECTIVES : LABELS.SHOW_OBJECTIVES, account.name),
    openLabel: fillIn(LABELS.OPEN_ACCOUNT, line.kind === 'objective' ? line.objective.name : account.name),
    note: line.kind === 'note' ? NOTES[line.note] : '',
    cells:
      line.kind === 'note'
        ? []
        : COLUMNS.map((column, at) => {
            const words = wordsOf(column);
            const isName = column === 'name';
            return {
              ...words,
              ...{ id: `${key} ${column}`, column: at, isName, tabIndex: active.row === row && active.column === at ? '0' : '-1' },
              // Of an account the sign is about its plan, not about its name.
              className: words.isWarning && !isName ? `${styleOf(column)} warned` : styleOf(column),
              hintClass: words.isWarning && isName ? 'hint warned' : 'hint',
            };
          }),
  };
}

function styleOf(column: PortfolioColumn): string {
  return `cell cell_${column}${NUMBERS.includes(column) ? ' number' : ''}`;
}
