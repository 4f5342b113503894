import { keyOf, type FieldValue } from '../../planFiles/keyedRecord.ts';
import type { OrgChanges, OrgReading, OrgRecord, RecordWrite, WriteOutcome } from '../contract.ts';
import { applyChanges } from '../merge/applyChanges.ts';

/** What the org has once the changes that it took are made. Whatever it did besides is seen by the next reading, which asks for what changed since this one. */
export function orgAfter(
  reading: OrgReading,
  changes: OrgChanges,
  outcomes: readonly WriteOutcome[],
  writer: string,
): readonly OrgRecord[] {
  if (outcomes.length === 0) return reading.records;
  const before = new Map(reading.records.map((record) => [keyOf(record), record]));
  const writes = new Map(changes.set.map((write) => [keyOf(write.record), write]));
  const taken = new Map(outcomes.map((outcome) => [keyOf(outcome), outcome]));
  return applyChanges(reading.records, changes, outcomes).map((record) => {
    const write = writes.get(keyOf(record));
    const outcome = taken.get(keyOf(record));
    // Whatever is not written anew is an OrgRecord still.
    if (!write || (outcome?.status !== 'created' && outcome?.status !== 'updated')) return record as OrgRecord;
    return written(write, before.get(keyOf({ object: record.object, key: write.keyBefore ?? record.key })), outcome, reading, writer);
  });
}

function written(
  { record, fields }: RecordWrite,
  before: OrgRecord | undefined,
  { id, revision, problems }: WriteOutcome,
  { readOn }: OrgReading,
  writer: string,
): OrgRecord {
  const leftOut = fields.filter((field) => problems?.some((problem) => problem.fields.includes(field)));
  return {
    object: record.object,
    key: record.key,
    fields: asBefore(record.fields, before?.fields, leftOut),
    references: asBefore(record.references, before?.references, leftOut),
    id: id ?? before?.id ?? '',
    modifiedOn: readOn,
    modifiedBy: writer,
    revision: revision ?? before?.revision ?? null,
    ...(before?.isKeyNew && leftOut.includes('Key__c') ? { isKeyNew: true } : {}),
  };
}

function asBefore<Value extends FieldValue>(
  wanted: Readonly<Record<string, Value>>,
  before: Readonly<Record<string, Value>> | undefined,
  leftOut: readonly string[],
): Readonly<Record<string, Value>> {
  if (leftOut.length === 0) return wanted;
  const kept = Object.entries(wanted).filter(([field]) => !leftOut.includes(field));
  const old = leftOut.flatMap((field): [string, Value][] => (before?.[field] === undefined ? [] : [[field, before[field]]]));
  return Object.fromEntries([...kept, ...old]);
}
