import type { Org } from '../../../org.ts';
import type { Session } from '../../../security/sessions.ts';
import type { FieldDefinition, ObjectDefinition } from '../../../schema/schema.ts';
import type { Condition, Row } from '../../../soql/selectQuery.ts';
import { viewCondition } from '../../../api/ui/listRecords.ts';
import { all, item, valueAt } from './rows.ts';
import { cellsOf, pathsOf, type Cell } from './cells.ts';
import { pageViews } from './listViews.ts';
import { fieldModel, objectModel, readableObject, type FieldModel, type ObjectModel } from './objectModel.ts';

export interface ListQuery {
  readonly view: string | undefined;
  readonly search: string;
  /** A column's name; the view's own order when absent. */
  readonly sort: string | undefined;
  readonly isDescending: boolean;
  readonly offset: number;
}

export interface ListModel {
  readonly object: ObjectModel;
  readonly views: readonly { readonly name: string; readonly label: string }[];
  readonly view: string;
  readonly columns: readonly (FieldModel & { readonly isSortable: boolean })[];
  readonly sort: string;
  readonly sortLabel: string;
  readonly isDescending: boolean;
  readonly rows: readonly RowModel[];
  readonly hasMore: boolean;
}

export interface RowModel {
  readonly id: string;
  readonly cells: Readonly<Record<string, Cell>>;
}

const PAGE = 50;

/** One page of a list view, searched and sorted, as this user may see it. */
export function listModel(org: Org, session: Session, objectName: string, query: ListQuery): ListModel {
  const object = readableObject(org, session, objectName);
  const views = pageViews(org, session, object);
  const view = views.find(({ apiName }) => apiName === query.view) ?? views[0]!;
  const { columns } = view;
  const asked = columns.find((field) => field.name === query.sort && isSortable(field));
  const sort = asked ?? view.sort.field;
  const isDescending = asked ? query.isDescending : !view.sort.isAscending;
  const rows = org.select(session, {
    object: object.name,
    select: [item('Id'), ...pathsOf(org, session, columns).map((path) => item(...path))],
    where: all([viewCondition(session, object, view), searchFor(query.search, columns, object)]),
    orderBy: [
      { target: { path: sortPath(org, session, sort) }, direction: isDescending ? 'DESC' : 'ASC', nulls: 'LAST' },
      { target: { path: ['Id'] }, direction: 'ASC', nulls: 'LAST' },
    ],
    limit: PAGE + 1,
    offset: query.offset,
  }).rows;
  return {
    object: objectModel(org, session, object),
    views: views.map(({ apiName, label }) => ({ name: apiName, label })),
    view: view.apiName,
    columns: columns.map((field) => ({ ...fieldModel(org, session, object, field), isSortable: isSortable(field) })),
    sort: sort.name,
    sortLabel: fieldModel(org, session, object, sort).label,
    isDescending,
    rows: rowModels(org, session, columns, rows.slice(0, PAGE)),
    hasMore: rows.length > PAGE,
  };
}

/** Rows of a select that has `Id` and the paths of these columns. */
export function rowModels(org: Org, session: Session, columns: readonly FieldDefinition[], rows: readonly Row[]): readonly RowModel[] {
  const cells = cellsOf(org, session, columns, rows);
  return rows.map((row, index) => ({ id: String(valueAt(row, ['Id'])), cells: cells[index]! }));
}

const isSortable = ({ type }: FieldDefinition): boolean => type !== 'textarea' && type !== 'multipicklist';

/** A reference is sorted by what a person sees: the name. */
function sortPath(org: Org, session: Session, field: FieldDefinition): readonly string[] {
  return field.type === 'reference' ? (pathsOf(org, session, [field])[1] ?? [field.name]) : [field.name];
}

const SEARCHED = new Set(['string', 'email', 'phone', 'url', 'picklist', 'combobox']);

function searchFor(search: string, columns: readonly FieldDefinition[], object: ObjectDefinition): Condition | undefined {
  if (search.trim() === '') return undefined;
  const pattern = `%${search.trim().replace(/[\\%_]/g, (special) => `\\${special}`)}%`;
  const searched = columns.filter((field) => SEARCHED.has(field.type) || field.name === object.nameField);
  return {
    kind: 'or',
    conditions: searched.map((field) => ({ kind: 'compare', target: { path: [field.name] }, operator: 'LIKE', value: pattern })),
  };
}
