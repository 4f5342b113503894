import type { FieldDefinition, ObjectDefinition } from '../schema/schema.ts';
import type { Purpose } from './access.ts';

/** Records that give others access to their account: not for everybody who may edit it. */
const givesAccess: ReadonlySet<string> = new Set(['AccountShare', 'AccountTeamMember']);

/**
 * What one must be allowed on the parent to do something with a record that it controls. Changing a detail takes editing its master, or
 * only reading it where the relationship says so; giving access takes owning the account, unless it is open to all anyway.
 */
export function parentPurpose(child: ObjectDefinition, field: FieldDefinition, parent: ObjectDefinition, purpose: Purpose): Purpose {
  if (purpose === 'read' || field.masterDetail?.writeRequiresMasterRead) return 'read';
  return givesAccess.has(child.name) && parent.sharingModel !== 'ReadWrite' ? 'delete' : 'edit';
}

/** The master-detail fields, or the lookup that a standard object follows. */
export function controllingFields(object: ObjectDefinition): readonly FieldDefinition[] {
  const controlledBy = object.controlledBy && object.fields.get(object.controlledBy);
  return controlledBy ? [controlledBy] : [...object.fields.values()].filter((field) => field.masterDetail);
}
