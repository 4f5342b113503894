import type { DatabaseSync, SQLInputValue, SQLOutputValue } from 'node:sqlite';
import { OrgError } from '../errors.ts';
import { compileFormula } from '../formula/compileFormula.ts';
import { FormulaError, FormulaEvaluationError } from '../formula/formula.ts';
import type { CompiledFormula, FormulaEnvironment, FormulaValue } from '../formula/formula.ts';
import { permissionSql, permissionType } from '../schema/customPermissions.ts';
import type { FieldDefinition, FieldType, Schema } from '../schema/schema.ts';
import type { Compiler, Table } from './compiler.ts';
import { newTable } from './compiler.ts';
import { oneField, resolveField } from './resolveField.ts';
import { quoted } from '../schema/quoted.ts';

/** Formulas known to one database: an id in SQL stands for one of them. */
interface Registry {
  schema: Schema;
  readonly ids: Map<string, number>;
  readonly formulas: CompiledFormula[];
  /** The moment the running query takes for now. */
  now: number;
}

const FUNCTION = '_formula';
const DEEPEST = 10;
const registries = new WeakMap<DatabaseSync, Registry>();

/** How deep the formula being compiled lies in others, by compiler. */
const depths = new WeakMap<Compiler, number>();

/** Tells the formulas of this database which moment the query about to run is of. */
export function setFormulaClock(db: DatabaseSync, now: number): void {
  const registry = registries.get(db);
  if (registry !== undefined) registry.now = now;
}

/** A formula field as SQL: a call of the one function that runs compiled formulas, given the columns the formula reads. */
export function formulaSql(compiler: Compiler, table: Table, field: FieldDefinition): string {
  const depth = (depths.get(compiler) ?? 0) + 1;
  if (depth > DEEPEST)
    throw new OrgError(
      'INVALID_FIELD',
      `The formula of ${table.object.name}.${field.name} goes through too many others, or comes back to itself`,
    );
  depths.set(compiler, depth);
  const registry = registryOf(compiler);
  const id = formulaId(registry, compiler.schema, table.object.name, field);
  const columns = (registry.formulas[id] as CompiledFormula).references.map((path) => referenceSql(compiler, table, path));
  depths.set(compiler, depth - 1);
  return `${FUNCTION}(${[id, ...columns].join(', ')})`;
}

function formulaId(registry: Registry, schema: Schema, objectName: string, field: FieldDefinition): number {
  const key = `${objectName}.${field.name}`;
  const known = registry.ids.get(key);
  if (known !== undefined) return known;
  const { expression = '', blanksAs = 'zero' } = field.formula ?? {};
  try {
    const formula = compileFormula(expression, {
      blanksAs,
      returns: field.type,
      typeOf: (path) => formulaFieldType(schema, objectName, path),
    });
    const id = registry.formulas.push(formula) - 1;
    registry.ids.set(key, id);
    return id;
  } catch (error) {
    if (error instanceof FormulaError)
      throw new OrgError('INVALID_FIELD', `The formula of ${key} does not compile: ${error.message}`, [field.name]);
    throw error;
  }
}

/** The type of what a formula over `objectName` may refer to: fields, parents' fields, `$User`, `$Profile`, `$UserRole`, `$Organization`, `$Permission`. */
export function formulaFieldType(schema: Schema, objectName: string, path: readonly string[]): FieldType | undefined {
  const permission = permissionType(schema, path);
  if (permission !== undefined) return permission;
  const global = globalPath(path);
  if (global !== undefined) return formulaFieldType(schema, global.object, global.path);
  const [step = '', ...rest] = path;
  if (rest.length === 0) return schema.field(objectName, step)?.type;
  const targets = schema.parentRelationship(objectName, step)?.referenceTo ?? [];
  for (const target of targets) {
    const type = formulaFieldType(schema, target, rest);
    if (type !== undefined) return type;
  }
  return undefined;
}

const GLOBALS: Readonly<Record<string, { readonly object: string; readonly prefix: readonly string[] }>> = {
  $user: { object: 'User', prefix: [] },
  $profile: { object: 'User', prefix: ['Profile'] },
  $userrole: { object: 'User', prefix: ['UserRole'] },
  $organization: { object: 'Organization', prefix: [] },
};

function globalPath([first = '', ...rest]: readonly string[]): { readonly object: string; readonly path: readonly string[] } | undefined {
  const found = GLOBALS[first.toLowerCase()];
  return found === undefined ? undefined : { object: found.object, path: [...found.prefix, ...rest] };
}

function referenceSql(compiler: Compiler, table: Table, path: readonly string[]): string {
  const user = (): string => compiler.bindings.add(({ userId }) => userId);
  const permission = permissionType(compiler.schema, path) && permissionSql(compiler.schema, path, user());
  if (permission !== undefined) return permission;
  const global = globalPath(path);
  if (global === undefined) return resolveField(compiler, table, path, 'formula').sql;
  const object = compiler.schema.object(global.object);
  if (object === undefined) return 'NULL';
  if (object.name === 'User') return oneField(compiler, object, global.path, 'formula', user()).select;
  const only = newTable(compiler, object);
  const { sql } = resolveField(compiler, only, global.path, 'formula');
  return `(SELECT ${sql} FROM ${quoted(object.name)} ${only.alias} ${only.joins.join(' ')} LIMIT 1)`;
}

function registryOf({ db, schema }: Compiler): Registry {
  const known = registries.get(db);
  if (known?.schema === schema) return known;
  if (known !== undefined) {
    known.schema = schema;
    known.ids.clear();
    known.formulas.length = 0;
    return known;
  }
  const registry: Registry = { schema, ids: new Map(), formulas: [], now: 0 };
  registries.set(db, registry);
  db.function(FUNCTION, { varargs: true }, (id: SQLOutputValue, ...columns: SQLOutputValue[]) => evaluate(registry, Number(id), columns));
  return registry;
}

function evaluate(registry: Registry, id: number, columns: readonly SQLOutputValue[]): SQLInputValue {
  const formula = registry.formulas[id] as CompiledFormula;
  const { references } = formula;
  const environment: FormulaEnvironment = {
    now: registry.now,
    value: (path) => (columns[references.indexOf(path)] ?? null) as FormulaValue,
  };
  try {
    const value = formula.evaluate(environment);
    return typeof value === 'boolean' ? Number(value) : value;
  } catch (error) {
    if (error instanceof FormulaEvaluationError) return null;
    throw error;
  }
}
