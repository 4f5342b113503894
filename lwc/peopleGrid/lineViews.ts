import type { GridPlace } from 'c/gridWalk';
import { fillIn } from 'c/fillIn';
import { calledName } from 'c/mapWords';
import type { RecordId } from 'c/planModel';
import type { PeopleColumn, PeopleGroup, PeopleGrouping, PeopleLine, PeopleSorting } from 'c/peopleRows';
import type { PersonReading } from 'c/relationshipReading';
import { contentOf, type ContentContext, type Glyph } from './cellContents.ts';
import { canEditOf, editLabel, isEdited, roleOptions, valueOptions, type Editing } from './editing.ts';
import { LABELS } from './labels.ts';

export interface CellView {
  readonly key: string;
  readonly column: number;
  readonly isPerson: boolean;
  readonly isEditing: boolean;
  readonly canEdit: boolean;
  readonly className: string;
  readonly tabIndex: '0' | '-1';
  readonly text: string;
  readonly hint: string;
  readonly title: string;
  readonly isWarning: boolean;
  readonly glyphs: readonly Glyph[];
  readonly hasGlyph: boolean;
  readonly editLabel: string;
  readonly options: ReturnType<typeof valueOptions>;
}

export interface LineView {
  readonly key: string;
  readonly isGroup: boolean;
  readonly rowIndex: number;
  readonly name: string;
  readonly row: number;
  readonly id: RecordId;
  readonly isSelected: boolean;
  readonly selected: 'true' | 'false';
  readonly className: string;
  readonly selectLabel: string;
  readonly selectTabIndex: '0' | '-1';
  readonly cells: readonly CellView[];
  /** The roles of this person are being changed, in a row of their own. */
  readonly hasRoles: boolean;
  readonly rolesKey: string;
  readonly rolesLabel: string;
  readonly roles: readonly { readonly value: string; readonly isChecked: boolean }[];
}

export interface LineContext extends ContentContext {
  readonly columns: readonly PeopleColumn[];
  readonly grouping: PeopleGrouping;
  readonly canEdit: boolean;
  readonly selection: ReadonlySet<RecordId>;
  readonly active: GridPlace;
  readonly editing: Editing | undefined;
}

const COLUMN_NAMES: Readonly<Record<PeopleColumn, string>> = {
  person: LABELS.COLUMN_PERSON,
  position: LABELS.COLUMN_POSITION,
  lane: LABELS.COLUMN_LANE,
  head: LABELS.COLUMN_HEAD,
  place: LABELS.COLUMN_PLACE,
  roles: LABELS.COLUMN_ROLES,
  power: LABELS.COLUMN_POWER,
  attitude: LABELS.COLUMN_ATTITUDE,
  coverage: LABELS.COLUMN_COVERAGE,
  trust: LABELS.COLUMN_TRUST,
  ours: LABELS.COLUMN_OURS,
  lastContact: LABELS.COLUMN_LAST_CONTACT,
  promises: LABELS.COLUMN_PROMISES,
  lines: LABELS.COLUMN_LINES,
  deals: LABELS.COLUMN_DEALS,
  confirmed: LABELS.COLUMN_CONFIRMED,
};

/** In rem. Fixed, so that a page has the widths of the one before; what does not fit goes on in the next line. */
const WIDTHS: Readonly<Record<PeopleColumn, number>> = {
  person: 12,
  position: 10,
  lane: 9,
  head: 9,
  place: 9,
  roles: 8.5,
  power: 7.5,
  attitude: 7,
  coverage: 8,
  trust: 4,
  ours: 12,
  lastContact: 7,
  promises: 9,
  lines: 24,
  deals: 18,
  confirmed: 7.5,
};
const SELECT_WIDTH = 2;

export function tableStyle(columns: readonly PeopleColumn[]): string {
  return `width: ${columns.reduce((sum, column) => sum + WIDTHS[column], SELECT_WIDTH)}rem`;
}

export function headersOf(columns: readonly PeopleColumn[], sorting: PeopleSorting | null) {
  return columns.map((column) => {
    const isSorted = sorting?.column === column;
    return {
      column,
      label: COLUMN_NAMES[column],
      className: column === 'person' ? 'person-cell' : 'column',
      style: `width: ${WIDTHS[column]}rem`,
      sort: isSorted ? (sorting.isDescending ? 'descending' : 'ascending') : 'none',
      icon: isSorted ? (sorting.isDescending ? 'utility:arrowdown' : 'utility:arrowup') : '',
    };
  });
}

/** The lines of a page. */
export function lineViews(lines: readonly PeopleLine[], context: LineContext): readonly LineView[] {
  let row = -1;
  return lines.map((line, index) => {
    const rowIndex = index + 2;
    if (line.kind === 'group') return groupLine(line.group, line.isContinued, rowIndex, context);
    row += 1;
    return personLine(line.person, row, rowIndex, context);
  });
}

const NO_PERSON = {
  row: -1,
  id: '',
  isSelected: false,
  selected: 'false',
  selectLabel: '',
  selectTabIndex: '-1',
  cells: [],
  hasRoles: false,
  rolesKey: '',
  rolesLabel: '',
  roles: [],
} as const;

function groupLine({ id, people }: PeopleGroup, isContinued: boolean, rowIndex: number, { grouping, names }: LineContext): LineView {
  const none = grouping === 'lane' ? LABELS.NO_LANE : LABELS.AT_THE_TOP;
  const called = id === null ? none : grouping === 'lane' ? names.buyingCenter(id) : fillIn(LABELS.BELOW, names.person(id));
  return {
    ...NO_PERSON,
    key: `group ${id ?? ''}`,
    isGroup: true,
    rowIndex,
    name: fillIn(
      LABELS.GROUP,
      isContinued ? fillIn(LABELS.CONTINUED, called) : called,
      people.length === 1 ? LABELS.PERSON : fillIn(LABELS.PEOPLE, people.length),
    ),
    className: 'group',
  };
}

function personLine(person: PersonReading, row: number, rowIndex: number, context: LineContext): LineView {
  const { active, editing, selection, columns } = context;
  const isSelected = selection.has(person.id);
  const hasRoles = editing?.id === person.id && editing.column === 'roles';
  const tabIndexOf = (column: number) => (active.row === row && active.column === column ? '0' : '-1');
  return {
    key: person.id,
    isGroup: false,
    rowIndex,
    name: '',
    row,
    id: person.id,
    isSelected,
    selected: isSelected ? 'true' : 'false',
    className: isSelected ? 'line line_selected' : 'line',
    selectLabel: fillIn(LABELS.SELECT, calledName(person)),
    selectTabIndex: tabIndexOf(-1),
    cells: columns.map((column, index) => cellView(person, column, index, tabIndexOf(index), context)),
    hasRoles,
    rolesKey: `${person.id} roles`,
    rolesLabel: editLabel(person, LABELS.COLUMN_ROLES),
    roles: hasRoles ? roleOptions(editing.roles) : [],
  };
}

function cellView(person: PersonReading, column: PeopleColumn, index: number, tabIndex: '0' | '-1', context: LineContext): CellView {
  const { editing } = context;
  const canEdit = context.canEdit && isEdited(column) && canEditOf(person, column);
  const isEditing = editing?.id === person.id && editing.column === column && column !== 'roles';
  const { text, hint = '', title = '', isWarning = false, glyphs = [] } = contentOf(person, column, context);
  return {
    key: column,
    column: index,
    isPerson: column === 'person',
    isEditing,
    canEdit: canEdit && !isEditing,
    className: `cell${canEdit ? ' editable' : ''}`,
    tabIndex,
    text,
    hint,
    title,
    isWarning,
    glyphs,
    hasGlyph: glyphs.length > 0,
    editLabel: canEdit ? editLabel(person, COLUMN_NAMES[column]) : '',
    options: isEditing ? valueOptions(editing.column, editing.value) : [],
  };
}
