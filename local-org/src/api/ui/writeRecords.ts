import { OrgError } from '../../errors.ts';
import type { Org } from '../../org.ts';
import { toId18 } from '../../schema/ids.ts';
import type { Session } from '../../security/sessions.ts';
import { objectOfRecord } from './readRecords.ts';

type Values = Readonly<Record<string, unknown>>;

/** Creates one record; returns its id. */
export const createRecord = (org: Org, session: Session, apiName: string, fields: Values): string =>
  org.records.transaction(session, (records) => records.insert(apiName, fields));

/**
 * Updates one record. With `unmodifiedSince` (an HTTP or ISO date) it throws a 409 when somebody saved later; HTTP dates have whole
 * seconds, so that is what is compared.
 */
export function updateRecord(org: Org, session: Session, id: string, fields: Values, unmodifiedSince: string | undefined): void {
  const object = objectOfRecord(org, session, id);
  org.records.transaction(session, (records) => {
    if (unmodifiedSince !== undefined) assertUnmodified(org, session, object.name, id, unmodifiedSince);
    const { Id: _id, ...values } = fields;
    records.update(object.name, toId18(id), values);
  });
}

function assertUnmodified(org: Org, session: Session, object: string, id: string, since: string): void {
  const seen = Date.parse(since);
  if (Number.isNaN(seen)) throw new OrgError('INVALID_HEADER', `If-Unmodified-Since is no date: ${since.slice(0, 60)}`);
  const row = org.select(session, {
    object,
    select: [{ kind: 'field', path: ['LastModifiedDate'] }],
    where: { kind: 'compare', target: { path: ['Id'] }, operator: '=', value: toId18(id) },
  }).rows[0];
  const modified = Date.parse(String(row?.values['LastModifiedDate']));
  if (Math.floor(modified / 1000) > Math.floor(seen / 1000)) {
    throw new OrgError('CONFLICT', 'Somebody has saved this record since you read it. Load it again, then save your changes.', [], 409);
  }
}

/** Deletes one record. */
export function deleteRecord(org: Org, session: Session, id: string): void {
  objectOfRecord(org, session, id);
  org.records.transaction(session, (records) => records.delete(toId18(id)));
}
