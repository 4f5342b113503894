import type { ChangeGroup, FieldValues, PlanChange } from 'c/planChanges';
import type { RecordId } from 'c/planModel';
import type { OsaReading } from 'c/osaReading';
import { fieldsOf, recordsOf, type OsaObject } from './fields.ts';

/** Objects without `Revision__c`. */
const UNGUARDED: readonly OsaObject[] = ['Account', 'Campaign', 'CampaignMember', 'Task'];

/**
 * A record with what a person changed: only fields whose value is another one than before. Nothing when that is nothing, or the record is gone.
 * @param fields by API name
 */
export function updateChanges(
  { facts }: Pick<OsaReading, 'facts'>,
  object: OsaObject,
  id: RecordId,
  fields: FieldValues,
): readonly PlanChange[] {
  const record = recordsOf(facts, object).find((one) => one.id === id);
  if (!record) return [];
  const before = fieldsOf(object, record);
  const changed = Object.fromEntries(
    Object.entries(fields).filter(([field, value]) => (value === '' ? null : value) !== (before[field] ?? null)),
  );
  if (Object.keys(changed).length === 0) return [];
  const seenRevision = UNGUARDED.includes(object) ? null : (record.revision ?? 0);
  return [{ kind: 'update', object, id, seenRevision, fields: changed }];
}

/** The same fields on many records, one group each: what one is refused for keeps no other from being saved. */
export function bulkChanges(
  reading: Pick<OsaReading, 'facts'>,
  object: OsaObject,
  ids: readonly RecordId[],
  fields: FieldValues,
): readonly ChangeGroup[] {
  return ids.map((id) => updateChanges(reading, object, id, fields)).filter((changes) => changes.length > 0);
}
