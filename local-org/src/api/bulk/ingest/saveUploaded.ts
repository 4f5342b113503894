import { OrgError } from '../../../errors.ts';
import { isId } from '../../../schema/ids.ts';
import type { ObjectDefinition, Schema } from '../../../schema/schema.ts';
import type { RecordTransaction } from '../../../records/recordService.ts';
import type { JobSettings } from '../bulkJob.ts';
import type { ColumnPlan } from './columnPlan.ts';
import type { CsvRecord } from './uploadedRecords.ts';

export interface Saved {
  readonly id: string;
  readonly isCreated: boolean;
}

/** Writes one uploaded record. @throws OrgError when it is refused */
export function saveUploaded(
  records: RecordTransaction,
  schema: Schema,
  { object, operation, externalIdFieldName = 'Id' }: JobSettings,
  plan: ColumnPlan,
  record: CsvRecord,
): Saved {
  switch (operation) {
    case 'insert':
      return { id: records.insert(object, plan.values(record)), isCreated: true };
    case 'update': {
      const id = requiredId(schema, object, record[plan.id], 'update');
      records.update(object, id, plan.values(record));
      return { id, isCreated: false };
    }
    case 'delete': {
      const id = requiredId(schema, object, record[plan.id], 'delete');
      records.delete(id);
      return { id, isCreated: false };
    }
    case 'upsert':
      return records.upsert(object, externalIdFieldName, record[plan.key] ?? '', plan.values(record));
    default:
      throw new TypeError(`A query job has no records to save: ${operation}`);
  }
}

function requiredId(schema: Schema, objectName: string, cell: string | undefined, verb: string): string {
  const id = cell?.trim() ?? '';
  if (id === '') throw new OrgError('MISSING_ARGUMENT', `Id not specified in ${verb === 'update' ? 'an update' : 'a delete'} call`);
  if (!isId(id)) throw new OrgError('MALFORMED_ID', `malformed id ${id}`, ['Id']);
  const object: ObjectDefinition | undefined = schema.objectOfId(id);
  if (object?.name !== objectName) throw new OrgError('INVALID_CROSS_REFERENCE_KEY', 'invalid cross reference id');
  return id;
}
