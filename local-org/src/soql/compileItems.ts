import type { FieldDefinition } from '../schema/schema.ts';
import type { Compiler, Table } from './compiler.ts';
import { canReadObject } from './compiler.ts';
import { noSuchObject, queryError } from './queryErrors.ts';
import { oneField, resolveField, resolveParent } from './resolveField.ts';
import type { ResolvedParent } from './resolveField.ts';
import { resolveTarget } from './resolveTarget.ts';
import { addValue, columnReader, newShape, readRow } from './rowReader.ts';
import type { SqlRecord, RowShape, RowValue } from './rowReader.ts';
import type { SelectItem } from './selectQuery.ts';

/** The columns of a statement and the rows they make. */
export interface CompiledItems {
  readonly columns: readonly string[];
  readonly shape: RowShape;
  /** The index of a column, added when it is not there yet. */
  column(sql: string): number;
}

/** A parent in the result: its own values, and the parents above it by lower-case name. */
interface Node {
  readonly shape: RowShape;
  readonly parents: Map<string, { readonly node: Node; readonly table: Table | undefined }>;
}

/** Lays out everything selected. Children get their place in the row and are filled in after the read. `leading` columns come first. */
export function compileItems(
  compiler: Compiler,
  table: Table,
  items: readonly SelectItem[],
  leading: readonly string[] = [],
): CompiledItems {
  const columns: string[] = [...leading];
  const indexes = new Map(columns.map((sql, index) => [sql, index]));
  const column = (sql: string): number => {
    const known = indexes.get(sql);
    if (known !== undefined) return known;
    indexes.set(sql, columns.length);
    return columns.push(sql) - 1;
  };
  const root: Node = { shape: newShape(), parents: new Map() };
  for (const item of items) {
    switch (item.kind) {
      case 'field':
        fieldItem(compiler, column, table, root, item);
        break;
      case 'dateFunction': {
        const target = resolveTarget(compiler, table, { path: item.path, function: item.function });
        addValue(root.shape, item.alias, columnReader(column(target.sql), target.type));
        break;
      }
      case 'children':
        addValue(root.shape, childName(compiler, table, item.relationship), () => []);
        break;
      case 'typeof':
        typeofItem(compiler, column, table, root, item);
        break;
      case 'aggregate':
        throw queryError('MALFORMED_QUERY', 'Aggregates need a query of their own', compiler.source, item.function);
    }
  }
  if (columns.length === 0) column(`${table.alias}."Id"`);
  return { columns, shape: root.shape, column };
}

const childName = ({ schema }: Compiler, { object }: Table, relationship: string): string =>
  schema.childRelationships(object.name).find(({ name }) => name.toLowerCase() === relationship.toLowerCase())?.name ?? relationship;

type ColumnIndex = (sql: string) => number;

function fieldItem(
  compiler: Compiler,
  column: ColumnIndex,
  table: Table,
  root: Node,
  { path, alias, format }: Extract<SelectItem, { kind: 'field' }>,
): void {
  const resolved = resolveField(compiler, table, path, 'user');
  const reader = columnReader(column(resolved.sql), resolved.type, format === 'toLabel' ? labelsOf(resolved.field) : undefined);
  if (alias !== undefined) {
    addValue(root.shape, alias, reader);
    return;
  }
  let node = root;
  let at: Table | undefined = table;
  for (let depth = 0; depth < path.length - 1; depth++) {
    const step = path[depth] as string;
    const known = node.parents.get(step.toLowerCase());
    const next: { readonly node: Node; readonly table: Table | undefined } =
      known ?? addParent(compiler, column, table, node, at, path.slice(0, depth + 1), path);
    node = next.node;
    at = next.table;
  }
  addValue(node.shape, resolved.field.name, reader);
}

/** Puts a parent into the row: null when there is none, or none this user may read. */
function addParent(
  compiler: Compiler,
  column: ColumnIndex,
  root: Table,
  node: Node,
  table: Table | undefined,
  prefix: readonly string[],
  path: readonly string[],
): { readonly node: Node; readonly table: Table | undefined } {
  const step = prefix.at(-1) as string;
  const added: Node = { shape: newShape(), parents: new Map() };
  const parent = table === undefined ? undefined : resolveParent(compiler, table, step, 'user', path);
  const idIndex = column(resolveField(compiler, root, [...prefix, 'Id'], 'user').sql);
  const object = objectOf(compiler, parent);
  addValue(node.shape, parent?.name ?? step, (record) => {
    const id = record[idIndex];
    return typeof id === 'string' ? readRow(object(id), added.shape, record) : null;
  });
  const next = { node: added, table: parent?.kind === 'table' ? parent.table : undefined };
  node.parents.set(step.toLowerCase(), next);
  return next;
}

/** The object of a parent: the one there is, or what its id says. */
function objectOf({ schema }: Compiler, parent: ResolvedParent | undefined): (id: string) => string {
  if (parent?.kind === 'table') {
    const { name } = parent.table.object;
    return () => name;
  }
  return (id) => schema.objectOfId(id)?.name ?? 'Name';
}

/** The labels of a picklist by value. */
export const labelsOf = ({ picklist }: FieldDefinition): ReadonlyMap<string, string> | undefined =>
  picklist === undefined ? undefined : new Map(picklist.values.map(({ value, label }) => [value, label]));

/** TYPEOF: of a parent that may be one of several objects, other fields for each. */
function typeofItem(
  compiler: Compiler,
  column: ColumnIndex,
  table: Table,
  root: Node,
  { relationship, branches, otherwise }: Extract<SelectItem, { kind: 'typeof' }>,
): void {
  const parent = resolveParent(compiler, table, relationship, 'user', [relationship]);
  const targets = parent.kind === 'polymorphic' ? parent.targets : [parent.table.object];
  const idIndex = column(resolveField(compiler, table, [relationship, 'Id'], 'user').sql);
  const named = new Map(branches.map((branch) => [branch.object.toLowerCase(), branch.paths]));
  for (const branch of branches)
    if (!targets.some(({ name }) => name.toLowerCase() === branch.object.toLowerCase())) throw noSuchObject(branch.object, compiler.source);
  const shapes = new Map<string, RowShape>();
  for (const target of targets) {
    const paths = named.get(target.name.toLowerCase()) ?? otherwise;
    if (paths.length === 0 || !canReadObject(compiler, target)) continue;
    const shape = newShape();
    for (const path of paths) {
      const steps = path.length === 1 && path[0]?.toLowerCase() === 'name' ? [target.nameField] : path;
      const { select, field } = oneField(compiler, target, steps, 'user', parent.reference);
      const read = columnReader(column(select), field.type);
      addNested(shape, target.name, path, field.field.name, read);
    }
    shapes.set(target.name, shape);
  }
  addValue(root.shape, parent.name, (record: SqlRecord): RowValue => {
    const id = record[idIndex];
    const object = typeof id === 'string' ? compiler.schema.objectOfId(id)?.name : undefined;
    return object === undefined ? null : readRow(object, shapes.get(object) ?? newShape(), record);
  });
}

function addNested(shape: RowShape, object: string, path: readonly string[], name: string, read: (record: SqlRecord) => RowValue): void {
  if (path.length > 1) throw queryError('MALFORMED_QUERY', `TYPEOF on ${object} takes fields of the object itself: ${path.join('.')}`);
  addValue(shape, path[0]?.toLowerCase() === 'name' ? 'Name' : name, read);
}
