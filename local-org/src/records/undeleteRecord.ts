import { OrgError } from '../errors.ts';
import { toId18 } from '../schema/ids.ts';
import type { ObjectDefinition } from '../schema/schema.ts';
import { batchOf, forgetDeletion, takeClearedLookups } from './deletionLog.ts';
import { objectOf } from './deleteRecord.ts';
import { markHistory } from './fieldHistory.ts';
import { mayReach, requireObjectRight } from './recordSecurity.ts';
import { referencingFields } from './referencingFields.ts';
import type { RowValues } from './rowStore.ts';
import { standardBehaviours } from './standardBehaviours.ts';
import { duplicateValues } from './uniqueness.ts';
import { throwAll, type RecordWrite, type WriteContext } from './writeContext.ts';

/**
 * Brings a record back from the recycle bin, with the details that went with it and the lookups that were cleared because of it
 * (unless they point elsewhere by now).
 *
 * @throws OrgError `UNDELETE_FAILED` when it is not in the bin or its master is, `DUPLICATE_VALUE` when its key was taken meanwhile
 */
export function undeleteRecord(context: WriteContext, id: string): void {
  const object = objectOf(context, id);
  requireObjectRight(context, object, 'canDelete');
  const row = context.rows.read(object, toId18(id));
  const batch = batchOf(context, toId18(id));
  if (!row || !row['IsDeleted'] || batch === undefined || !mayReach(context, object, toId18(id), 'delete')) {
    throw new OrgError('UNDELETE_FAILED', 'Entity is not in the recycle bin');
  }
  refuseWithoutMaster(context, object, row);
  restore(context, object, row, batch);
}

function refuseWithoutMaster(context: WriteContext, object: ObjectDefinition, row: RowValues): void {
  for (const field of object.fields.values()) {
    const masterId = row[field.name];
    if (!field.masterDetail || typeof masterId !== 'string') continue;
    const master = context.schema.objectOfId(masterId);
    const masterRow = master && context.rows.read(master, masterId);
    if (!masterRow || masterRow['IsDeleted']) {
      throw new OrgError('UNDELETE_FAILED', `Undelete failed; the record in ${field.label} is deleted: ${masterId}`, [field.name]);
    }
  }
}

function restore(context: WriteContext, object: ObjectDefinition, deleted: RowValues, batch: string): void {
  const id = String(deleted['Id']);
  const stamp = context.timestamp();
  const changes = { IsDeleted: false, LastModifiedDate: stamp, LastModifiedById: context.session.userId, SystemModstamp: stamp };
  const row = { ...deleted, ...changes };
  const write: RecordWrite = { context, object, id, row, prior: deleted, given: new Set(['IsDeleted']) };
  throwAll(duplicateValues({ ...write, prior: undefined }));
  context.rows.update(object, id, changes);
  markHistory(context, object, id, false);
  forgetDeletion(context, id);
  context.rollups.touch(object, row);
  standardBehaviours[object.name]?.after?.(write);
  for (const { object: child, field, onDelete } of referencingFields(context.schema, object.name)) {
    if (onDelete !== 'Cascade') continue;
    for (const childRow of context.rows.where(child, field.name, id, { includeDeleted: true })) {
      const isOfBatch = childRow['IsDeleted'] === true && batchOf(context, String(childRow['Id'])) === batch;
      if (isOfBatch) restore(context, child, childRow, batch);
    }
  }
  restoreLookups(context, id);
}

function restoreLookups(context: WriteContext, id: string): void {
  for (const cleared of takeClearedLookups(context, id)) {
    const object = context.schema.object(cleared.objectName);
    const row = object && context.rows.read(object, cleared.id);
    if (!object || !row || !object.fields.has(cleared.field) || row[cleared.field] !== null) continue;
    context.rows.update(object, cleared.id, { [cleared.field]: id, SystemModstamp: context.timestamp() });
    context.rollups.touch(object, { ...row, [cleared.field]: id });
  }
}
