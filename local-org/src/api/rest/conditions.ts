import { createHash } from 'node:crypto';
import { OrgError } from '../../errors.ts';
import type { ObjectDefinition } from '../../schema/schema.ts';
import type { OrgRequest } from '../route.ts';
import type { RecordBody } from './recordBody.ts';
import { readRecord } from './records.ts';

// https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/intro_rest_conditional_requests.htm
// Dates work for every record, entity tags for accounts only; deleting knows neither.
const objectsWithTags: ReadonlySet<string> = new Set(['Account']);

/** Entity tag of a record as this user sees it; undefined for objects that have none. */
export function entityTag(object: ObjectDefinition, { attributes: _, ...values }: RecordBody): string | undefined {
  if (!objectsWithTags.has(object.name)) return undefined;
  return `"${createHash('sha256').update(JSON.stringify(values)).digest('base64url')}"`;
}

/** True when `If-None-Match` names the record as it is, or it has not changed after `If-Modified-Since`: the client has it already. */
export function isKnownToClient(request: OrgRequest, object: ObjectDefinition, id: string): boolean {
  const { 'if-none-match': tags, 'if-modified-since': since } = request.headers;
  if (tags !== undefined && objectsWithTags.has(object.name)) return isListed(tags, currentTag(request, object, id));
  const date = since === undefined ? NaN : Date.parse(since);
  return !Number.isNaN(date) && changedAt(request, object, id) <= date;
}

/**
 * Holds a change back when the record is not what the client thinks it is. Call it in the transaction that makes the change.
 * @throws OrgError `PRECONDITION_FAILED` (412), `BAD_REQUEST` (400) for a date that is none
 */
export function requireUnchanged(request: OrgRequest, object: ObjectDefinition, id: string): void {
  const { 'if-match': tags, 'if-unmodified-since': since } = request.headers;
  if (tags !== undefined && objectsWithTags.has(object.name) && !isListed(tags, currentTag(request, object, id))) throw changed('If-Match');
  if (since === undefined) return;
  const date = Date.parse(since);
  if (Number.isNaN(date)) throw new OrgError('BAD_REQUEST', `Invalid value for header If-Unmodified-Since: ${since}`);
  if (changedAt(request, object, id) > date) throw changed('If-Unmodified-Since');
}

const changed = (header: string) =>
  new OrgError('PRECONDITION_FAILED', `The record has changed: the condition in ${header} does not hold. Read it again.`, [], 412);

const currentTag = (request: OrgRequest, object: ObjectDefinition, id: string) =>
  entityTag(object, readRecord(request, object, id, undefined));

const isListed = (header: string, tag: string | undefined): boolean =>
  header.trim() === '*' || header.split(',').some((part) => part.trim().replace(/^W\//, '') === tag);

/** Epoch milliseconds, in whole seconds as the headers are. */
function changedAt(request: OrgRequest, object: ObjectDefinition, id: string): number {
  const field = request.org.schema().field(object.name, 'LastModifiedDate') ? 'LastModifiedDate' : 'SystemModstamp';
  const stamp = String(readRecord(request, object, id, [field])[field]).replace(/\+0000$/, 'Z');
  return Math.floor(Date.parse(stamp) / 1000) * 1000;
}
