import { quoted } from '../schema/quoted.ts';
import { capitalColumns } from '../schema/capitalColumns.ts';
import type { FieldDefinition, ObjectDefinition, Schema } from '../schema/schema.ts';
import { storageOf } from '../schema/storage.ts';
import { controllingFields } from '../security/parentPurpose.ts';
import { canReadField, canReadObject, newTable, rowCondition } from './compiler.ts';
import type { Compiler, Table } from './compiler.ts';
import { formulaSql } from './formulaSql.ts';
import { noSuchColumn, noSuchRelationship, queryError } from './queryErrors.ts';
import type { ValueSql } from './textSql.ts';

/** A field as SQL. */
export interface ResolvedField extends ValueSql {
  readonly field: FieldDefinition;
}

/** A formula may read what its reader may not: then nothing is hidden. */
export type View = 'user' | 'formula';

const DEEPEST = 5;

/** The field at a path from `table`, joining parents as needed. `written` is the whole path, for errors. */
export function resolveField(
  compiler: Compiler,
  table: Table,
  path: readonly string[],
  view: View,
  written: readonly string[] = path,
): ResolvedField {
  const [step = '', ...rest] = path;
  if (written.length > DEEPEST + 1)
    throw queryError('INVALID_FIELD', `A path may go up ${DEEPEST} levels: ${written.join('.')}`, compiler.source, written.join('.'));
  if (rest.length === 0) return ownField(compiler, table, step, view, written);
  const parent = resolveParent(compiler, table, step, view, written);
  return parent.kind === 'table'
    ? resolveField(compiler, parent.table, rest, view, written)
    : polymorphicField(compiler, parent, rest, view, written);
}

function ownField(compiler: Compiler, table: Table, name: string, view: View, written: readonly string[]): ResolvedField {
  const field = compiler.schema.field(table.object.name, name);
  if (field === undefined || (view === 'user' && !canReadField(compiler, table.object, field)))
    throw noSuchColumn(written.join('.'), table.object.name, compiler.source);
  const { type } = field;
  const isText = storageOf(type) === 'text';
  if (field.formula !== undefined) {
    return { sql: formulaSql(compiler, table, field), type, field, isColumn: false, mayHaveCapitals: isText };
  }
  const mayHaveCapitals = isText && capitalColumns(compiler.db).has(table.object, field);
  return { sql: `${table.alias}.${quoted(field.name)}`, type, field, isColumn: true, mayHaveCapitals };
}

/** What a relationship leads to: one table, joined; or any of several, told apart by the id. */
export type ResolvedParent = { readonly name: string; readonly reference: string } & (
  { readonly kind: 'table'; readonly table: Table } | { readonly kind: 'polymorphic'; readonly targets: readonly ObjectDefinition[] }
);

/** @throws OrgError INVALID_FIELD when there is no such relationship for this user */
export function resolveParent(compiler: Compiler, table: Table, step: string, view: View, written: readonly string[]): ResolvedParent {
  const field = compiler.schema.parentRelationship(table.object.name, step);
  const isVisible = field !== undefined && (view === 'formula' || canReadField(compiler, table.object, field));
  const targets = isVisible ? (field.referenceTo ?? []).flatMap((name) => compiler.schema.object(name) ?? []) : [];
  const readable = view === 'formula' ? targets : targets.filter((target) => canReadObject(compiler, target));
  const [only, ...others] = readable;
  if (field === undefined || only === undefined) throw noSuchRelationship(step, written.join('.'), compiler.source);
  const reference = `${table.alias}.${quoted(field.name)}`;
  const name = field.relationshipName ?? step;
  if (others.length > 0 || (field.referenceTo ?? []).length > 1) return { kind: 'polymorphic', name, reference, targets: readable };
  return { kind: 'table', name, reference, table: joined(compiler, table, field.name, only, view) };
}

function joined(compiler: Compiler, table: Table, fieldName: string, target: ObjectDefinition, view: View): Table {
  const key = `${view} ${fieldName}`;
  const known = table.parents.get(key);
  if (known !== undefined) return known;
  const parent: Table = { object: target, alias: compiler.nextAlias(), joins: table.joins, parents: new Map() };
  const visible = view === 'user' && !isSeenAnyway(compiler, table, fieldName) ? rowCondition(compiler, parent) : undefined;
  const condition = `${parent.alias}."Id" = ${table.alias}.${quoted(fieldName)}`;
  table.joins.push(`LEFT JOIN ${quoted(target.name)} ${parent.alias} ON ${condition}${visible === undefined ? '' : ` AND ${visible}`}`);
  table.parents.set(key, parent);
  return parent;
}

/** Who may read a detail may read its masters: where the rows of `table` were looked at for that, the parent need not be again. */
const isSeenAnyway = ({ access }: Compiler, { object }: Table, fieldName: string): boolean =>
  object.sharingModel === 'ControlledByParent' &&
  controllingFields(object).some(({ name }) => name === fieldName) &&
  access?.rows(object.name, 'read') !== undefined;

type Polymorphic = Extract<ResolvedParent, { kind: 'polymorphic' }>;

/**
 * `What.Name`, `Owner.Profile.Name`: per possible parent a subselect, of which the id's prefix chooses one. `Type` is the parent's object,
 * `Name` its name field, whatever that is called.
 */
function polymorphicField(
  compiler: Compiler,
  parent: Polymorphic,
  path: readonly string[],
  view: View,
  written: readonly string[],
): ResolvedField {
  const isLast = path.length === 1;
  if (isLast && path[0]?.toLowerCase() === 'type') {
    return {
      sql: byPrefix(parent, ({ name }) => `'${name}'`),
      type: 'string',
      field: { ...PSEUDO, name: 'Type', label: 'Type' },
      isColumn: false,
      mayHaveCapitals: false,
    };
  }
  let found: ResolvedField | undefined;
  const sql = byPrefix(parent, (target) => {
    const steps = isLast && path[0]?.toLowerCase() === 'name' ? [target.nameField] : path;
    if (!exists(compiler.schema, target, steps)) return undefined;
    const { select, field } = oneField(compiler, target, steps, view, parent.reference);
    found ??=
      isLast && path[0]?.toLowerCase() === 'name'
        ? { ...field, field: { ...field.field, name: 'Name', type: 'string' }, type: 'string' }
        : field;
    return select;
  });
  if (found === undefined) throw noSuchColumn(written.join('.'), 'Name', compiler.source);
  return { ...found, sql, isColumn: false, mayHaveCapitals: storageOf(found.type) === 'text' };
}

const PSEUDO: FieldDefinition = {
  name: '',
  label: '',
  type: 'string',
  isCustom: false,
  isRequired: false,
  isCreateable: false,
  isUpdateable: false,
};

const byPrefix = (parent: Polymorphic, value: (target: ObjectDefinition) => string | undefined): string => {
  const cases = parent.targets.flatMap((target) => {
    const sql = value(target);
    return sql === undefined ? [] : [`WHEN '${target.keyPrefix}' THEN ${sql}`];
  });
  return cases.length === 0 ? 'NULL' : `CASE substr(${parent.reference}, 1, 3) ${cases.join(' ')} END`;
};

/** Whether the path exists at all on this target; visibility is asked when it is resolved. */
function exists(schema: Schema, target: ObjectDefinition, path: readonly string[]): boolean {
  const [step = '', ...rest] = path;
  if (rest.length === 0) return schema.field(target.name, step) !== undefined;
  return (schema.parentRelationship(target.name, step)?.referenceTo ?? []).some((name) => {
    const next = schema.object(name);
    return next !== undefined && exists(schema, next, rest);
  });
}

/** One field of the one row of `object` with the id `idSql`, as a subselect. */
export function oneField(
  compiler: Compiler,
  object: ObjectDefinition,
  path: readonly string[],
  view: View,
  idSql: string,
): { readonly select: string; readonly field: ResolvedField } {
  const table = newTable(compiler, object);
  const field = resolveField(compiler, table, path, view);
  const visible = view === 'user' ? rowCondition(compiler, table) : undefined;
  const where = `${table.alias}."Id" = ${idSql}${visible === undefined ? '' : ` AND ${visible}`}`;
  return { select: `(SELECT ${field.sql} FROM ${quoted(object.name)} ${table.alias} ${table.joins.join(' ')} WHERE ${where})`, field };
}
