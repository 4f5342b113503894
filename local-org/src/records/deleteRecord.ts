import { OrgError } from '../errors.ts';
import { isId } from '../schema/ids.ts';
import type { ObjectDefinition } from '../schema/schema.ts';
import { deleteFailed } from './deleteFailed.ts';
import { logClearedLookup, logDeletion } from './deletionLog.ts';
import { markHistory } from './fieldHistory.ts';
import { requireObjectRight } from './recordSecurity.ts';
import { referencingFields, type ReferencingField } from './referencingFields.ts';
import type { RowValues } from './rowStore.ts';
import { editableRow } from './saveRecord.ts';
import { standardBehaviours } from './standardBehaviours.ts';
import type { WriteContext } from './writeContext.ts';

interface Doomed {
  readonly object: ObjectDefinition;
  readonly row: RowValues;
}

/**
 * Puts a record and its details into the recycle bin. Setup records (assignments, permissions) have no bin: they go for good.
 *
 * @throws OrgError `DELETE_FAILED` naming the records and the field that hold it back, as far as the user may see them
 */
export function deleteRecord(context: WriteContext, id: string): void {
  const object = objectOf(context, id);
  requireObjectRight(context, object, 'canDelete');
  const row = editableRow(context, object, id, 'delete');
  standardBehaviours[object.name]?.beforeDelete?.();
  const doomed = withDetails(context, { object, row });
  for (const each of doomed.values()) clearReferences(context, each, doomed);
  for (const each of doomed.values()) remove(context, each, String(row['Id']));
}

/** @throws OrgError `MALFORMED_ID`, or `NOT_FOUND` when no object has ids like this */
export function objectOf(context: WriteContext, id: string): ObjectDefinition {
  if (!isId(id)) throw new OrgError('MALFORMED_ID', `malformed id ${id}`);
  const object = context.schema.objectOfId(id);
  if (!object) throw new OrgError('NOT_FOUND', 'The requested resource does not exist', [], 404);
  return object;
}

/** The record and everything that goes with it by cascade, by id, the record itself first. */
function withDetails(context: WriteContext, root: Doomed): ReadonlyMap<string, Doomed> {
  const doomed = new Map([[String(root.row['Id']), root]]);
  // A Map's iterator also visits what is added on the way.
  for (const [id, each] of doomed) {
    for (const { object, field, onDelete } of referencingFields(context.schema, each.object.name)) {
      if (onDelete !== 'Cascade') continue;
      for (const row of context.rows.where(object, field.name, id)) {
        const childId = String(row['Id']);
        if (!doomed.has(childId)) doomed.set(childId, { object, row });
      }
    }
  }
  return doomed;
}

/** Lookups of records that stay: cleared, or a reason to refuse. Those of records that go along are kept for their return. */
function clearReferences(context: WriteContext, target: Doomed, doomed: ReadonlyMap<string, Doomed>): void {
  const targetId = String(target.row['Id']);
  for (const reference of referencingFields(context.schema, target.object.name)) {
    if (reference.onDelete === 'Cascade') continue;
    const staying = context.rows.where(reference.object, reference.field.name, targetId).filter((row) => !doomed.has(String(row['Id'])));
    if (staying.length > 0 && reference.onDelete === 'Restrict') throw deleteFailed(context, target, reference, staying);
    for (const row of staying) clear(context, reference, row, targetId);
  }
}

function clear(context: WriteContext, { object, field }: ReferencingField, row: RowValues, targetId: string): void {
  const id = String(row['Id']);
  context.rows.update(object, id, { [field.name]: null, SystemModstamp: context.timestamp() });
  logClearedLookup(context, targetId, object.name, id, field.name);
  context.rollups.touch(object, row);
}

function remove(context: WriteContext, { object, row }: Doomed, batch: string): void {
  const id = String(row['Id']);
  if (object.isSetup) {
    context.rows.erase(object, id);
  } else {
    const stamp = context.timestamp();
    const changes = { IsDeleted: true, LastModifiedDate: stamp, LastModifiedById: context.session.userId, SystemModstamp: stamp };
    context.rows.update(object, id, changes);
    markHistory(context, object, id, true);
    logDeletion(context, batch, object.name, id);
  }
  context.rollups.touch(object, row);
  const gone = { ...row, IsDeleted: true };
  standardBehaviours[object.name]?.after?.({ context, object, id, row: gone, prior: row, given: new Set(['IsDeleted']) });
}
