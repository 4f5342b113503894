import type { FieldValue } from '../../soql/selectQuery.ts';
import { isChanged, setIfPresent, type RecordWrite } from '../writeContext.ts';
import type { StandardBehaviour } from './standardBehaviour.ts';

/** A task is closed by its status, and belongs to the account of what it is about. */
export const task: StandardBehaviour = {
  before(write) {
    const isClosed = write.row['Status'] === 'Completed';
    setIfPresent(write, 'IsClosed', isClosed);
    if (isChanged(write, 'Status')) setIfPresent(write, 'CompletedDateTime', isClosed ? write.context.timestamp() : null);
    setIfPresent(write, 'IsHighPriority', write.row['Priority'] === 'High');
    setIfPresent(write, 'AccountId', accountOf(write));
  },
};

/** An event's start, end, duration and day say the same; what is missing follows from the rest. */
export const event: StandardBehaviour = {
  before(write) {
    setIfPresent(write, 'AccountId', accountOf(write));
    const { row } = write;
    const start = row['StartDateTime'] ?? row['ActivityDateTime'] ?? null;
    if (typeof start !== 'string') return;
    setIfPresent(write, 'StartDateTime', start);
    setIfPresent(write, 'ActivityDateTime', start);
    setIfPresent(write, 'ActivityDate', start.slice(0, 10));
    const end = endOf(write, start);
    setIfPresent(write, 'EndDateTime', end);
    setIfPresent(write, 'EndDate', end === null ? null : end.slice(0, 10));
    if (end !== null) setIfPresent(write, 'DurationInMinutes', Math.round((Date.parse(end) - Date.parse(start)) / minute));
  },
};

const minute = 60_000;

/** A duration that the client names moves the end; otherwise the end stays as it is. */
function endOf({ row, given }: RecordWrite, start: string): string | null {
  const { EndDateTime: end, DurationInMinutes: duration } = row;
  const isByDuration =
    typeof duration === 'number' && (given.has('DurationInMinutes') || typeof end !== 'string') && !given.has('EndDateTime');
  if (isByDuration) return new Date(Date.parse(start) + duration * minute).toISOString();
  return typeof end === 'string' ? end : null;
}

/** The account itself, or that of the opportunity, contract or account's detail it is about, else that of the person. */
function accountOf(write: RecordWrite): FieldValue {
  const { WhatId: what, WhoId: who } = write.row;
  return (typeof what === 'string' ? accountBehind(write, what) : null) ?? (typeof who === 'string' ? accountBehind(write, who) : null);
}

function accountBehind({ context }: RecordWrite, id: string): FieldValue {
  const object = context.schema.objectOfId(id);
  if (object?.name === 'Account') return id;
  const field = [...(object?.fields.values() ?? [])].find(
    ({ name, masterDetail, referenceTo }) => name === 'AccountId' || (masterDetail && referenceTo?.includes('Account')),
  );
  const row = object && field && context.rows.read(object, id);
  return (row && field && row[field.name]) ?? null;
}
