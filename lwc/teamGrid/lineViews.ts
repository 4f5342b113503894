import type { GridPlace } from 'c/gridWalk';
import { fillIn } from 'c/fillIn';
import { calledName } from 'c/mapWords';
import type { RecordId } from 'c/planModel';
import { heightOf, type TeamLine, type TeamMatrix, type TeamRow, type TeamSquare } from 'c/teamMatrixReading';
import { TEAM_LABELS, groupName, loadWords, rowWords, spokenSquare, totalsWords } from 'c/teamWords';
import { isInRange, type SquareRange } from './squareRange.ts';

/** A cell as its element shows it: what it says at length is its name, the few signs one sees are drawn by the style sheet. */
export interface CellView {
  readonly key: string;
  readonly column: number;
  readonly className: string;
  readonly style: string;
  readonly label: string;
  readonly text: string;
  readonly tabIndex: '0' | '-1';
  readonly selected: 'true' | 'false' | null;
}

export interface LineView {
  readonly key: string;
  readonly row: number;
  readonly rowIndex: number;
  readonly className: string;
  readonly isGroup: boolean;
  readonly name: string;
  readonly detail: string;
  readonly level: 1 | 2;
  readonly position: number;
  readonly siblings: number | null;
  readonly expanded: 'true' | 'false' | null;
  readonly toggleIcon: string;
  readonly selected: 'true' | 'false' | null;
  readonly headTabIndex: '0' | '-1';
  readonly headColumn: -1;
  readonly cells: readonly CellView[];
}

export interface LineContext {
  readonly matrix: TeamMatrix;
  readonly today: string;
  readonly active: GridPlace;
  readonly range: SquareRange | undefined;
  readonly selection: ReadonlySet<RecordId>;
  readonly groups: number;
}

/** The same after the data are read again. */
export function keyOfLine(line: TeamLine): string {
  return line.kind === 'group' ? `group ${line.group.laneId ?? ''}` : line.row.person.id;
}

export function lineView(line: TeamLine, row: number, context: LineContext): LineView {
  const { active } = context;
  const headTabIndex = active.row === row && active.column === -1 ? '0' : '-1';
  const common = { key: keyOfLine(line), row, rowIndex: row + 2, headTabIndex, headColumn: -1, position: line.position } as const;
  if (line.kind === 'group') {
    const { group, shown, isOpen } = line;
    const { people } = group.totals;
    return {
      ...common,
      className: 'line line_group',
      isGroup: true,
      name: groupName(group),
      detail: peopleWords(shown, people),
      level: 1,
      siblings: context.groups,
      expanded: isOpen ? 'true' : 'false',
      toggleIcon: isOpen ? 'utility:chevrondown' : 'utility:chevronright',
      selected: null,
      cells: groupCells(line, row, context),
    };
  }
  const { person } = line.row;
  const isSelected = context.selection.has(person.id);
  return {
    ...common,
    className: `line${isSelected ? ' line_selected' : ''}`,
    isGroup: false,
    name: person.name ?? calledName(person),
    detail: person.name ? person.stakeholder.position : '',
    level: 2,
    siblings: line.siblings,
    expanded: null,
    toggleIcon: '',
    selected: isSelected ? 'true' : 'false',
    cells: personCells(line.row, row, context),
  };
}

function peopleWords(shown: number, people: number): string {
  if (shown < people) return fillIn(TEAM_LABELS.PEOPLE_OF, shown, people);
  return people === 1 ? TEAM_LABELS.PERSON : fillIn(TEAM_LABELS.PEOPLE, people);
}

function groupCells({ group }: TeamLine, row: number, { matrix, active }: LineContext): readonly CellView[] {
  const { loads, totals } = group;
  const sum = matrix.columns.length;
  const cell = (column: number, text: string, words: string): CellView => ({
    key: `${column}`,
    column,
    className: column === sum ? 'cell cell_sum' : 'cell',
    style: '',
    label: fillIn(TEAM_LABELS.GROUP_CELL, groupName(group), column === sum ? TEAM_LABELS.ALL_OF_US : matrix.columns[column]!.name, words),
    text,
    tabIndex: active.row === row && active.column === column ? '0' : '-1',
    selected: null,
  });
  return [
    ...loads.map((load, column) => cell(column, fillIn(TEAM_LABELS.SHORT_OF, load.inTouch, totals.people), loadWords(load, totals.people))),
    cell(sum, fillIn(TEAM_LABELS.SHORT_OF, totals.reached, totals.people), totalsWords(totals)),
  ];
}

function personCells(line: TeamRow, row: number, { matrix, today, active, range }: LineContext): readonly CellView[] {
  const tabIndexOf = (column: number) => (active.row === row && active.column === column ? '0' : '-1');
  const cells = matrix.columns.map((colleague, column): CellView => {
    const square = line.squares[column] ?? null;
    const isMarked = range !== undefined && isInRange(range, row, column);
    return {
      key: colleague.id,
      column,
      className: `cell square${square?.gap ? ' gap' : ''}${isMarked ? ' marked' : ''}`,
      style: square ? imageOf(square) : '',
      label: spokenSquare(line, colleague, square, today),
      text: square?.gap ? fillIn(TEAM_LABELS.SHORT_STEPS, square.gap) : '',
      tabIndex: tabIndexOf(column),
      selected: isMarked ? 'true' : 'false',
    };
  });
  const sum = matrix.columns.length;
  return [
    ...cells,
    {
      key: 'sum',
      column: sum,
      className: `cell cell_sum${line.inTouch === 0 ? ' cell_nobody' : line.inTouch === 1 ? ' cell_alone' : ''}`,
      style: line.now || line.wanted ? `background-image: var(--levels-${heightOf(line.now)}${heightOf(line.wanted)})` : '',
      label: fillIn(TEAM_LABELS.SQUARE, calledName(line.person), TEAM_LABELS.ALL_OF_US, rowWords(line)),
      text: line.inTouch === 0 ? TEAM_LABELS.SHORT_NOBODY : line.inTouch === 1 ? TEAM_LABELS.SHORT_ALONE : String(line.inTouch),
      tabIndex: tabIndexOf(sum),
      selected: null,
    },
  ];
}

function imageOf({ now, wanted, isUnstated }: TeamSquare): string {
  const image = isUnstated ? `--met-${heightOf(wanted)}` : `--levels-${heightOf(now)}${heightOf(wanted)}`;
  return `background-image: var(${image})`;
}
