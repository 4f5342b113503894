import type { DatabaseSync } from 'node:sqlite';
import type { FieldDefinition, ObjectDefinition, Schema } from '../schema/schema.ts';
import type { Access } from '../security/access.ts';
import type { Bindings } from './bindings.ts';
import { noSuchObject } from './queryErrors.ts';

/** What compiling one query works with. */
export interface Compiler {
  readonly db: DatabaseSync;
  readonly schema: Schema;
  /** Undefined: the org's own work, which sees everything. */
  readonly access: Access | undefined;
  readonly bindings: Bindings;
  /** The text of the query, when it came as text: then its errors point into it and SOQL's strict literals are asked for. */
  readonly source: string | undefined;
  /** Deleted rows too. */
  readonly includeDeleted: boolean;
  /** A table alias not used yet in this statement. */
  nextAlias(): string;
}

/** One table of a statement: its alias, and the parents joined to it so far. */
export interface Table {
  readonly object: ObjectDefinition;
  readonly alias: string;
  /** Join clauses of the (sub)select the table belongs to, shared by all its tables. */
  readonly joins: string[];
  readonly parents: Map<string, Table>;
}

export const newTable = (compiler: Compiler, object: ObjectDefinition): Table => ({
  object,
  alias: compiler.nextAlias(),
  joins: [],
  parents: new Map(),
});

export const canReadObject = ({ access }: Pick<Compiler, 'access'>, object: ObjectDefinition): boolean =>
  access === undefined || access.object(object.name).canRead;

export const canReadField = ({ access }: Pick<Compiler, 'access'>, object: ObjectDefinition, field: FieldDefinition): boolean =>
  access === undefined || field.type === 'id' || access.field(object.name, field.name).canRead;

/** @throws OrgError INVALID_TYPE when there is no such object for this user */
export function visibleObject(compiler: Compiler, name: string): ObjectDefinition {
  const object = compiler.schema.object(name);
  if (object === undefined || !canReadObject(compiler, object)) throw noSuchObject(name, compiler.source);
  return object;
}

/** The rows of `table` this user may read, as SQL; undefined when all. */
export function rowCondition({ access, bindings }: Compiler, table: Table): string | undefined {
  const predicate = access?.rows(table.object.name, 'read');
  if (predicate === undefined) return undefined;
  let next = 0;
  const bound = predicate.sql
    .replaceAll('{t}', table.alias)
    .replace(/'(?:[^']|'')*'|\?/g, (part) => (part === '?' ? bindings.add(predicate.parameters[next++] ?? null) : part));
  return `(${bound})`;
}
