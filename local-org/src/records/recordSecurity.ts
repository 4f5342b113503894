import { OrgError } from '../errors.ts';
import type { FieldDefinition, ObjectDefinition } from '../schema/schema.ts';
import type { Purpose } from '../security/access.ts';
import { parentPurpose } from '../security/parentPurpose.ts';
import { quoted } from '../schema/quoted.ts';
import type { RecordWrite, WriteContext } from './writeContext.ts';

/** @throws OrgError `INVALID_TYPE` for an object one may not see, `INSUFFICIENT_ACCESS_OR_READONLY` (403) without the right */
export function requireObjectRight(context: WriteContext, object: ObjectDefinition, right: 'canCreate' | 'canEdit' | 'canDelete'): void {
  const isSupported = { canCreate: object.isCreateable, canEdit: object.isUpdateable, canDelete: object.isDeletable }[right];
  if (!context.access) return;
  const access = context.access.object(object.name);
  if (!access.canRead) throw new OrgError('INVALID_TYPE', `sObject type '${object.name}' is not supported.`);
  if (!isSupported) {
    const verb = { canCreate: 'create', canEdit: 'update', canDelete: 'delete' }[right];
    throw new OrgError('INVALID_TYPE_FOR_OPERATION', `entity type ${object.name} does not support ${verb}`);
  }
  if (!access[right]) throw insufficientAccess();
}

export const insufficientAccess = (): OrgError =>
  new OrgError('INSUFFICIENT_ACCESS_OR_READONLY', 'insufficient access rights on object id', [], 403);

/** True when sharing lets this user do that with the row. */
export function mayReach(context: WriteContext, object: ObjectDefinition, id: string, purpose: Purpose): boolean {
  if (!context.access) return true;
  if (!context.access.object(object.name).canRead) return false;
  const predicate = context.access.row(object.name, purpose);
  if (!predicate) return true;
  const sql = `SELECT 1 FROM ${quoted(object.name)} AS t WHERE t."Id" = ? AND (${predicate.sql.replaceAll('{t}', 't')})`;
  return context.rows.statement(sql).get(id, ...predicate.parameters) !== undefined;
}

/** A detail may be written by who may edit its master, or only read it where the relationship says so. */
export function requireMasterRight(write: RecordWrite, field: FieldDefinition, master: ObjectDefinition, masterId: string): void {
  if (!mayReach(write.context, master, masterId, parentPurpose(write.object, field, master, 'edit'))) throw insufficientAccess();
}
