import { fillIn } from 'c/fillIn';
import type { OsaReading } from 'c/osaReading';
import { isLate, type OsaKind, type TreeRow } from 'c/osaTree';
import type { PersonOption } from 'c/osaWords';
import type { RecordId } from 'c/planModel';
import { cellText, COLUMN_NAMES, COLUMNS, editOf, recordOf, STATUSES_OF, WIDTHS, type Column, type TableSorting } from './columns.ts';
import { LABELS } from './labels.ts';

export interface CellAt {
  readonly id: RecordId;
  readonly column: Column;
}

/** What the rows are drawn with. */
export interface TableLook {
  readonly reading: OsaReading;
  readonly selection: ReadonlySet<RecordId>;
  readonly people: readonly PersonOption[];
  readonly canEdit: (kind: OsaKind, id: RecordId) => boolean;
  readonly active: CellAt | undefined;
  readonly editing: (CellAt & { readonly value: string }) | undefined;
}

export interface CellView {
  readonly key: string;
  readonly column: Column;
  readonly className: string;
  readonly text: string;
  readonly tabIndex: '0' | '-1';
  readonly isName: boolean;
  readonly isEditing: boolean;
  readonly isText: boolean;
  readonly isDate: boolean;
  readonly value: string;
  readonly options: readonly { readonly label: string; readonly value: string; readonly isSelected: boolean }[];
  readonly canEdit: boolean;
  readonly editLabel: string;
}

export interface RowView {
  readonly key: RecordId;
  readonly className: string;
  readonly rowIndex: number;
  readonly level: number;
  readonly position: number;
  readonly siblings: number;
  readonly expanded: 'true' | 'false' | undefined;
  readonly selected: 'true' | 'false';
  readonly indent: string;
  readonly hasToggle: boolean;
  readonly toggleClass: string;
  readonly toggleLabel: string;
  readonly openLabel: string;
  readonly cells: readonly CellView[];
}

export function headerViews(sorting: TableSorting | null) {
  return COLUMNS.map((column) => ({
    column,
    label: COLUMN_NAMES[column],
    style: `width: ${WIDTHS[column]}rem`,
    className: column === 'name' ? 'name-cell' : '',
    sort: sorting?.column === column ? (sorting.isDescending ? 'descending' : 'ascending') : undefined,
    mark: sorting?.column === column ? (sorting.isDescending ? '▼' : '▲') : '',
  }));
}

export const TABLE_STYLE = `width: ${Object.values(WIDTHS).reduce((sum, width) => sum + width, 0)}rem`;

/** Of a value nobody gave, among the choices. */
const NONE = '–';

/** @param start position of the first one among all rows */
export function rowViews(look: TableLook, rows: readonly TreeRow[], start: number): readonly RowView[] {
  // Where the active cell is not drawn, the first one that is takes its part.
  const active =
    look.active && rows.some(({ id }) => id === look.active!.id) ? look.active : rows[0] && { id: rows[0].id, column: 'name' as const };
  return rows.map((row, index) => rowView({ ...look, active }, row, start + index + 2));
}

function rowView(look: TableLook, row: TreeRow, rowIndex: number): RowView {
  const { id, kind, level, position, siblings, hasChildren, isOpen } = row;
  const { name } = recordOf(row);
  const isSelected = look.selection.has(id);
  const isFaint = kind !== 'action' && !row.node.isMatch;
  return {
    key: id,
    className: ['row', `row_${kind}`, isSelected ? 'row_selected' : '', isFaint ? 'row_faint' : ''].join(' '),
    ...{ rowIndex, level, position, siblings },
    expanded: hasChildren ? (isOpen ? 'true' : 'false') : undefined,
    selected: isSelected ? 'true' : 'false',
    indent: `padding-inline-start: ${(level - 1) * 1.25}rem`,
    hasToggle: hasChildren,
    toggleClass: `toggle${isOpen ? ' toggle_open' : ''}`,
    toggleLabel: fillIn(LABELS.TOGGLE, name),
    openLabel: fillIn(LABELS.OPEN, name),
    cells: COLUMNS.map((column) => cellView(look, row, column)),
  };
}

function cellView(look: TableLook, row: TreeRow, column: Column): CellView {
  const { id, kind } = row;
  const record = recordOf(row);
  const edit = editOf(column, row);
  const isEditing = look.editing?.id === id && look.editing.column === column;
  const isWarning = column === 'due' && kind !== 'strategy' && isLate(record, look.reading.today);
  const value = isEditing ? look.editing!.value : '';
  return {
    key: column,
    column,
    className: `cell${isWarning ? ' cell_late' : ''}`,
    text: cellText(look.reading, row, column),
    tabIndex: look.active?.id === id && look.active.column === column ? '0' : '-1',
    isName: column === 'name' && !isEditing,
    isEditing,
    isText: isEditing && column === 'name',
    isDate: isEditing && column === 'due',
    value,
    options: isEditing ? optionsOf(look, kind, column, value) : [],
    canEdit: edit !== undefined && look.canEdit(kind, id),
    editLabel: fillIn(LABELS.EDIT, COLUMN_NAMES[column], record.name),
  };
}

function optionsOf({ people }: TableLook, kind: OsaKind, column: Column, value: string): CellView['options'] {
  const named = column === 'owner' ? people : STATUSES_OF[kind].map((status) => ({ label: status, value: status }));
  const choices = [{ label: NONE, value: '' }, ...named];
  const isKnown = choices.some((one) => one.value === value);
  return [...(isKnown ? [] : [{ label: value, value }]), ...choices].map((one) => ({ ...one, isSelected: one.value === value }));
}
