import { OrgError } from '../errors.ts';
import type { FieldDefinition, ObjectDefinition } from '../schema/schema.ts';
import { isStored } from '../schema/tables.ts';
import { coerceValue } from './coerceValue.ts';
import { findByExternalKey } from './externalKeys.ts';
import type { InputValues } from './recordService.ts';
import type { RowValues } from './rowStore.ts';
import { throwAll, type WriteContext } from './writeContext.ts';

/**
 * What the client named, by canonical field name and as stored. A field that this user may not see does not exist for him.
 *
 * @param prior the record before the write; undefined on insert
 * @throws OrgError `INVALID_FIELD`, `INVALID_FIELD_FOR_INSERT_UPDATE`, or what `coerceValue` says; errors about several values go together
 */
export function readInput(context: WriteContext, object: ObjectDefinition, input: InputValues, prior?: RowValues): RowValues {
  const given: RowValues = {};
  const refused: string[] = [];
  const errors: OrgError[] = [];
  for (const [name, raw] of Object.entries(input)) {
    if (name === 'attributes') continue;
    const target = fieldNamed(context, object, name);
    if (target.field.name === 'Id') {
      if (!prior && raw !== null && raw !== undefined)
        throw new OrgError('INVALID_FIELD_FOR_INSERT_UPDATE', 'cannot specify Id in an insert call', ['Id']);
      continue;
    }
    if (!isWritable(context, object, target.field, prior !== undefined)) {
      refused.push(target.field.name);
      continue;
    }
    try {
      given[target.field.name] = target.isRelationship ? parentId(context, target.field, raw) : valueOf(target.field, raw, prior);
    } catch (error) {
      if (!(error instanceof OrgError) || error.errorCode === 'JSON_PARSER_ERROR') throw error;
      errors.push(error);
    }
  }
  if (refused.length > 0) throw notWritable(refused);
  throwAll(errors);
  return given;
}

/** The field of that name, or the one whose relationship has that name (`Account__r`, `Account`). */
function fieldNamed(context: WriteContext, object: ObjectDefinition, name: string): { field: FieldDefinition; isRelationship: boolean } {
  const field = object.fields.get(name) ?? context.schema.field(object.name, name);
  const found = field ?? context.schema.parentRelationship(object.name, name);
  const isVisible = found && (!context.access || context.access.field(object.name, found.name).canRead);
  if (!found || !isVisible) throw new OrgError('INVALID_FIELD', `No such column '${name}' on sobject of type ${object.name}`);
  return { field: found, isRelationship: field === undefined };
}

function isWritable(context: WriteContext, object: ObjectDefinition, field: FieldDefinition, isUpdate: boolean): boolean {
  if (!isStored(field) || field.rollup) return false;
  if (!context.access) return true;
  return (isUpdate ? field.isUpdateable : field.isCreateable) && context.access.field(object.name, field.name).canEdit;
}

const notWritable = (names: readonly string[]): OrgError =>
  new OrgError(
    'INVALID_FIELD_FOR_INSERT_UPDATE',
    `Unable to create/update fields: ${names.join(', ')}. Please check the security settings of this field and verify that it is read/write for your profile or permission set.`,
    names,
  );

/** A value that a restricted picklist no longer offers may stay where it is. */
function valueOf(field: FieldDefinition, raw: unknown, prior: RowValues | undefined): RowValues[string] {
  const kept = prior?.[field.name];
  if (kept !== null && kept !== undefined && kept === raw) return kept;
  return coerceValue(field, raw);
}

/** `{ "Key__c": "x" }` (with `attributes` where the parent may be of several objects). */
function parentId(context: WriteContext, field: FieldDefinition, raw: unknown): string | null {
  if (raw === null || raw === undefined) return null;
  const keys = typeof raw === 'object' ? Object.entries(raw).filter(([key]) => key !== 'attributes' && key !== 'type') : [];
  const [key] = keys;
  if (!key || keys.length > 1) {
    const problem = `The ${field.relationshipName} reference must name exactly one external id field of its record`;
    throw new OrgError('INVALID_FIELD', problem, [field.name]);
  }
  const [keyName, keyValue] = key;
  const named = namedType(raw as object);
  const targets = named === undefined ? (field.referenceTo ?? []) : [named];
  for (const target of targets) {
    const found = findByExternalKey(context, target, keyName, keyValue);
    if (found !== undefined) return found;
  }
  const message = `Foreign key external ID: ${String(keyValue)} not found for field ${keyName} in entity ${targets.join(', ')}`;
  throw new OrgError('INVALID_FIELD', message, [field.name]);
}

function namedType(raw: object): string | undefined {
  const { attributes, type } = raw as { attributes?: { type?: string }; type?: string };
  return attributes?.type ?? type;
}
