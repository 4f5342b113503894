import type { Org } from '../../../org.ts';
import type { Session } from '../../../security/sessions.ts';
import type { FieldDefinition, ObjectDefinition } from '../../../schema/schema.ts';
import type { Condition } from '../../../soql/selectQuery.ts';
import { all, equals, item, valueAt } from './rows.ts';
import { cellsOf, pathsOf, type Cell } from './cells.ts';
import { columnsOf, filterOf, listViews } from './listViews.ts';
import { fieldModel, objectModel, readableFields, readableObject, type FieldModel, type ObjectModel } from './objectModel.ts';

export interface ListQuery {
  readonly view: string | undefined;
  readonly search: string;
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
  const views = listViews(org, object);
  const view = views.find(({ name }) => name === query.view) ?? views[0]!;
  const readable = readableFields(org, session, object);
  const columns = columnsOf(view, object, readable);
  const sort =
    columns.find(({ name }) => name === query.sort && isSortable(org, object, name)) ??
    columns.find(({ name }) => name === object.nameField) ??
    columns[0]!;
  const rows = org.select(session, {
    object: object.name,
    select: [item('Id'), ...pathsOf(org, session, columns).map((path) => item(...path))],
    where: all([filterOf(view, session, readable), searchFor(query.search, columns, object)]),
    orderBy: [
      { target: { path: sortPath(org, session, sort) }, direction: query.isDescending ? 'DESC' : 'ASC', nulls: 'LAST' },
      { target: { path: ['Id'] }, direction: 'ASC', nulls: 'LAST' },
    ],
    limit: PAGE + 1,
    offset: query.offset,
  }).rows;
  return {
    object: objectModel(org, session, object),
    views: views.map(({ name, label }) => ({ name, label })),
    view: view.name,
    columns: columns.map((field) => ({ ...fieldModel(org, session, object, field), isSortable: isSortable(org, object, field.name) })),
    sort: sort.name,
    isDescending: query.isDescending,
    rows: rows.slice(0, PAGE).map((row) => ({ id: String(valueAt(row, ['Id'])), cells: cellsOf(org, session, columns, row) })),
    hasMore: rows.length > PAGE,
  };
}

function isSortable(org: Org, object: ObjectDefinition, name: string): boolean {
  const field = org.schema().field(object.name, name);
  return field !== undefined && field.type !== 'textarea' && field.type !== 'multipicklist';
}

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

/** Records whose name has these words, for a look-up field. */
export function lookUp(
  org: Org,
  session: Session,
  objectName: string,
  search: string,
): readonly { readonly id: string; readonly name: string }[] {
  const object = readableObject(org, session, objectName);
  const name = org.schema().field(object.name, object.nameField)!;
  const rows = org.select(session, {
    object: object.name,
    select: [item('Id'), item(name.name)],
    where: all([searchFor(search, [name], object), object.name === 'User' ? equals('IsActive', true) : undefined]),
    orderBy: [{ target: { path: [name.name] }, direction: 'ASC', nulls: 'LAST' }],
    limit: 10,
  }).rows;
  const found = rows.map((row) => ({ id: String(valueAt(row, ['Id'])), name: String(valueAt(row, [name.name])) }));
  // The user the org works as itself owns nothing on purpose.
  return found.filter(({ id }) => id !== org.sessions.system.userId);
}
