import { listOf } from 'c/cellWords';
import { fillIn } from 'c/fillIn';
import { calledName } from 'c/mapWords';
import { isInTouch } from 'c/peopleRows';
import type { RecordId } from 'c/planModel';
import type { PersonReading } from 'c/relationshipReading';
import { LABELS } from './labels.ts';
import type { Reach, WideCell, WideTable } from './readWide.ts';

export interface CellView {
  /** Of the column: cells of one row are told apart by it. */
  readonly key: string;
  readonly cellKey: string;
  readonly isEmpty: boolean;
  readonly isSum: boolean;
  readonly className: string;
  readonly text: string;
  readonly label: string;
  readonly parts: readonly { readonly key: string; readonly className: string; readonly style: string }[];
  readonly tabIndex: '0' | '-1';
  readonly expanded: 'true' | 'false';
}

export interface RowView {
  readonly key: string;
  readonly name: string;
  readonly className: string;
  readonly cells: readonly CellView[];
}

/** What is opened, and where the keyboard is. */
export interface WideState {
  readonly activeKey: string;
  readonly openKey: string | undefined;
}

/** Each cell with the names of what it stands for. */
export interface NamedCell {
  readonly cell: WideCell;
  readonly name: string;
}

export function namedCells({ levels, rows, sums, all }: WideTable): ReadonlyMap<string, NamedCell> {
  const cells: NamedCell[] = rows.flatMap((row) => [
    ...row.cells.flatMap((cell, index) =>
      cell ? [{ cell, name: fillIn(LABELS.PLACE, functionName(row.function), levelName(levels[index]!)) }] : [],
    ),
    { cell: row.sum, name: functionName(row.function) },
  ]);
  const totals = [...sums.map((cell, index) => ({ cell, name: levelName(levels[index]!) })), { cell: all, name: LABELS.EVERYBODY }];
  return new Map([...cells, ...totals].map((named) => [named.cell.key, named]));
}

export function rowViews(table: WideTable, names: ReadonlyMap<string, NamedCell>, state: WideState): readonly RowView[] {
  const view = (cell: WideCell | null, key: string, isSum: boolean): CellView => cellView(cell && names.get(cell.key)!, key, isSum, state);
  const rows = table.rows.map(({ function: of, cells, sum }) => ({
    key: `function ${of ?? ''}`,
    name: functionName(of),
    className: '',
    cells: [...cells.map((cell, index) => view(cell, levelKey(table, index), false)), view(sum, 'sum', true)],
  }));
  const totals = [...table.sums.map((cell, index) => view(cell, levelKey(table, index), true)), view(table.all, 'sum', true)];
  return [...rows, { key: 'sum', name: LABELS.ALL_FUNCTIONS, className: 'sums', cells: totals }];
}

const levelKey = ({ levels }: WideTable, index: number): string => `level ${levels[index] ?? ''}`;

function cellView(named: NamedCell | null, key: string, isSum: boolean, { activeKey, openKey }: WideState): CellView {
  const className = isSum ? 'cell sum' : 'cell';
  if (!named) {
    return { key, cellKey: '', isEmpty: true, isSum, className, text: '', label: '', parts: [], tabIndex: '-1', expanded: 'false' };
  }
  const { cell, name } = named;
  const width = (people: readonly unknown[]) => `width: ${(100 * people.length) / Math.max(1, cell.people)}%`;
  return {
    key,
    cellKey: cell.key,
    isEmpty: false,
    isSum,
    className: cell.covered.length === 0 && !isSum ? `${className} gap` : className,
    text: fillIn(LABELS.OF, cell.covered.length, cell.people),
    label: fillIn(LABELS.CELL, name, reachWords(cell)),
    parts: [
      { key: 'covered', className: 'part part_covered', style: width(cell.covered) },
      { key: 'known', className: 'part part_known', style: width(cell.known) },
      { key: 'unreached', className: 'part part_unreached', style: width(cell.unreached) },
    ],
    tabIndex: cell.key === activeKey ? '0' : '-1',
    expanded: cell.key === openKey ? 'true' : 'false',
  };
}

/** `4 covered, 1 known, 2 unreached`: what is none is left out. */
export function reachWords({ covered, known, unreached }: Reach): string {
  const words = [
    [covered.length, LABELS.COVERED],
    [known.length, LABELS.KNOWN],
    [unreached.length, LABELS.UNREACHED],
  ] as const;
  const said = words.filter(([count]) => count > 0).map(([count, label]) => fillIn(label, count));
  return said.length > 0 ? said.join(', ') : LABELS.NOBODY;
}

export function functionName(name: string | null): string {
  return name ?? LABELS.NO_FUNCTION;
}

export function levelName(level: string | null): string {
  return level ?? LABELS.NO_LEVEL;
}

/** One of the people behind a cell. */
export interface BehindView {
  readonly id: RecordId;
  readonly name: string;
  readonly detail: string;
}

export interface BehindList {
  readonly key: string;
  readonly heading: string;
  readonly people: readonly BehindView[];
  readonly more: string;
}

/** The people behind a cell, list by list, those without anybody left out. @param most people of a list that are named */
export function behind(cell: WideCell, most: number): readonly BehindList[] {
  const lists = [
    ['covered', LABELS.COVERED, cell.covered],
    ['known', LABELS.KNOWN, cell.known],
    ['unreached', LABELS.UNREACHED, cell.unreached],
  ] as const;
  return lists
    .filter(([, , people]) => people.length > 0)
    .map(([key, label, people]) => ({
      key,
      heading: fillIn(label, people.length),
      people: people.slice(0, most).map(behindView),
      more: people.length > most ? fillIn(LABELS.MORE, people.length - most) : '',
    }));
}

function behindView(person: PersonReading): BehindView {
  const ours = person.ours.filter(isInTouch).map(({ name, levelNow }) => (levelNow ? fillIn(LABELS.NAME_LEVEL, name, levelNow) : name));
  const details = [
    person.name ? person.stakeholder.position : '',
    person.coverage.isReached ? fillIn(LABELS.COVERAGE, person.coverage.counts) : '',
    ours.length > 0 ? fillIn(LABELS.KNOWN_BY, listOf(ours, 3)) : '',
  ];
  return { id: person.id, name: calledName(person), detail: details.filter(Boolean).join(' · ') };
}
