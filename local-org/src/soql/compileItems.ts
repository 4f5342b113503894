import type { FieldDefinition } from '../schema/schema.ts';
import type { Compiler, Table } from './compiler.ts';
import { canReadObject } from './compiler.ts';
import { noSuchObject, queryError } from './queryErrors.ts';
import { oneField, resolveField, resolveParent } from './resolveField.ts';
import type { ResolvedField } from './resolveField.ts';
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
  readonly parents: Map<string, { readonly node: Node; readonly object: string | undefined }>;
}

/** What paths start from: the table of the query, or one of the several objects a parent may be. */
interface Origin {
  readonly object: string;
  field(path: readonly string[]): ResolvedField;
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
  const origin: Origin = { object: table.object.name, field: (path) => resolveField(compiler, table, path, 'user') };
  for (const item of items) {
    switch (item.kind) {
      case 'field':
        fieldItem(compiler, column, origin, root, item);
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
  origin: Origin,
  root: Node,
  { path, alias, format }: Extract<SelectItem, { kind: 'field' }>,
): void {
  const resolved = origin.field(path);
  const reader = columnReader(column(resolved.sql), resolved.type, format === 'toLabel' ? labelsOf(resolved.field) : undefined);
  if (alias !== undefined) {
    addValue(root.shape, alias, reader);
    return;
  }
  let node = root;
  let object: string | undefined = origin.object;
  for (let depth = 0; depth < path.length - 1; depth++) {
    const known = node.parents.get((path[depth] as string).toLowerCase());
    ({ node, object } = known ?? addParent(compiler, column, origin, node, object, path.slice(0, depth + 1)));
  }
  addValue(node.shape, resolved.field.name, reader);
}

/** Puts a parent into the row: null when there is none, or none this user may read. `object` is whose parent it is, where that is one object only. */
function addParent(
  { schema }: Compiler,
  column: ColumnIndex,
  origin: Origin,
  node: Node,
  object: string | undefined,
  prefix: readonly string[],
): { readonly node: Node; readonly object: string | undefined } {
  const step = prefix.at(-1) as string;
  const added: Node = { shape: newShape(), parents: new Map() };
  const reference = object === undefined ? undefined : schema.parentRelationship(object, step);
  const [only, ...others] = reference?.referenceTo ?? [];
  const parent = others.length > 0 ? undefined : only;
  const idIndex = column(origin.field([...prefix, 'Id']).sql);
  addValue(node.shape, reference?.relationshipName ?? step, (record) => {
    const id = record[idIndex];
    return typeof id === 'string' ? readRow(parent ?? schema.objectOfId(id)?.name ?? 'Name', added.shape, record) : null;
  });
  const next = { node: added, object: parent };
  node.parents.set(step.toLowerCase(), next);
  return next;
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
    const node: Node = { shape: newShape(), parents: new Map() };
    const origin: Origin = {
      object: target.name,
      field(path) {
        const { select, field } = oneField(compiler, target, path, 'user', parent.reference);
        return { ...field, sql: select };
      },
    };
    for (const path of paths) {
      // Every object has a name, whatever its field is called.
      const isName = path.length === 1 && path[0]?.toLowerCase() === 'name';
      const item = { kind: 'field', ...(isName ? { path: [target.nameField], alias: 'Name' } : { path }) } as const;
      fieldItem(compiler, column, origin, node, item);
    }
    shapes.set(target.name, node.shape);
  }
  addValue(root.shape, parent.name, (record: SqlRecord): RowValue => {
    const id = record[idIndex];
    const object = typeof id === 'string' ? compiler.schema.objectOfId(id)?.name : undefined;
    return object === undefined ? null : readRow(object, shapes.get(object) ?? newShape(), record);
  });
}
