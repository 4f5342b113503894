import { OrgError } from '../errors.ts';
import type { Org } from '../org.ts';
import type { Access } from '../security/access.ts';
import type { Session } from '../security/sessions.ts';
import type { ObjectDefinition, Schema } from '../schema/schema.ts';
import type { RollupQueue } from './rollups.ts';
import type { RowStore, RowValues } from './rowStore.ts';

/** What every step of a write needs. One per transaction. */
export interface WriteContext {
  readonly org: Org;
  readonly session: Session;
  /** Undefined for the org's own session: nothing is asked. Asked anew each time, like the schema. */
  readonly access: Access | undefined;
  /** The live schema, asked anew each time: a deploy may replace it inside a transaction. */
  readonly schema: Schema;
  readonly rows: RowStore;
  readonly rollups: RollupQueue;
  /** The stamp of a write now: ISO 8601 UTC with milliseconds, never earlier than one given before. */
  timestamp(): string;
}

/** A record on its way into its table. */
export interface RecordWrite {
  readonly context: WriteContext;
  readonly object: ObjectDefinition;
  readonly id: string;
  /** The record as it will be; steps before the checks may fill it. */
  readonly row: RowValues;
  /** The record as it was; undefined on insert. */
  readonly prior: RowValues | undefined;
  /** Fields the client named, by canonical name. */
  readonly given: ReadonlySet<string>;
}

export const isNew = (write: RecordWrite): boolean => write.prior === undefined;

/** True when the field has another value than before the write; on insert, when it has one. */
export const isChanged = (write: RecordWrite, field: string): boolean => (write.row[field] ?? null) !== (write.prior?.[field] ?? null);

/** Sets a field if this object has it: editions and deployed metadata decide which standard fields there are. */
export function setIfPresent(write: RecordWrite, field: string, value: RowValues[string]): void {
  if (write.object.fields.has(field)) write.row[field] = value;
}

/** @throws OrgError `INVALID_TYPE` when there is no such object */
export function objectNamed(schema: Schema, name: string): ObjectDefinition {
  const object = schema.object(name);
  if (!object) throw new OrgError('INVALID_TYPE', `sObject type '${name}' is not supported.`);
  return object;
}

/** Throws the one error, or the first with the others beside it; does nothing when there is none. */
export function throwAll(errors: readonly OrgError[]): void {
  const [first, ...others] = errors;
  if (!first) return;
  throw others.length === 0 ? first : new OrgError(first.errorCode, first.message, first.fields, first.status, others);
}
