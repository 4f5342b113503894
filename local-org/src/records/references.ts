import { OrgError } from '../errors.ts';
import type { FieldDefinition } from '../schema/schema.ts';
import { fieldsByKind } from './fieldsByKind.ts';
import { mayReach, requireMasterRight } from './recordSecurity.ts';
import { isChanged, type RecordWrite } from './writeContext.ts';

/** Checks every reference that this write changes: right kind of record, there, not deleted, in reach of this user. */
export function checkReferences(write: RecordWrite): OrgError[] {
  const errors: OrgError[] = [];
  for (const field of fieldsByKind(write.object).references) {
    const id = write.row[field.name];
    if (typeof id !== 'string' || !isChanged(write, field.name)) continue;
    // Who wrote and who owns by default is the session's own user.
    if (!write.given.has(field.name) && id === write.context.session.userId) continue;
    const error = referenceError(write, field, id);
    if (error) errors.push(error);
  }
  return errors;
}

function referenceError(write: RecordWrite, field: FieldDefinition, id: string): OrgError | undefined {
  const { context } = write;
  const target = context.schema.objectOfId(id);
  const allowed = field.referenceTo ?? [];
  if (target && allowed.length > 0 && !allowed.includes(target.name)) {
    return new OrgError('FIELD_INTEGRITY_EXCEPTION', `${field.label}: id value of incorrect type: ${id}`, [field.name]);
  }
  const row = target && context.rows.read(target, id);
  if (!target || !row) return new OrgError('INVALID_CROSS_REFERENCE_KEY', 'invalid cross reference id', [field.name]);
  if (row['IsDeleted']) return new OrgError('ENTITY_IS_DELETED', 'entity is deleted', [field.name]);
  if (field.name === 'OwnerId' && row['IsActive'] === false) {
    return new OrgError('INACTIVE_OWNER_OR_USER', `operation performed with inactive user [${id}]`, [field.name]);
  }
  // A contact may be put under an account that one only reads; what cannot be without its parent changes the parent.
  if (field.masterDetail || (field.isRequired && field.name === write.object.controlledBy)) {
    requireMasterRight(write, field, target, id);
    return undefined;
  }
  if (mayReach(context, target, id, 'read')) return undefined;
  const message = `insufficient access rights on cross-reference id: ${id}`;
  return new OrgError('INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY', message, [field.name]);
}

/** Standard fields that make a tree, in which Salesforce allows no loop. Custom self lookups may loop. */
const hierarchies: Readonly<Record<string, string>> = {
  Account: 'ParentId',
  Asset: 'ParentId',
  Campaign: 'ParentId',
  Case: 'ParentId',
  Contact: 'ReportsToId',
  UserRole: 'ParentRoleId',
};

/** @returns `CIRCULAR_DEPENDENCY` when the new parent is the record itself or one below it */
export function hierarchyLoop(write: RecordWrite): OrgError | undefined {
  const field = hierarchies[write.object.name];
  if (field === undefined || !write.object.fields.has(field) || !isChanged(write, field)) return undefined;
  const seen = new Set<string>();
  let above = write.row[field] ?? null;
  while (typeof above === 'string' && !seen.has(above)) {
    if (above === write.id) return new OrgError('CIRCULAR_DEPENDENCY', 'attempt to violate hierarchy constraints', [field]);
    seen.add(above);
    above = write.context.rows.read(write.object, above)?.[field] ?? null;
  }
  return undefined;
}
