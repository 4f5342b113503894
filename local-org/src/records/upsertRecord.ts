import { OrgError } from '../errors.ts';
import { findByExternalKey, isKey } from './externalKeys.ts';
import type { InputValues } from './recordService.ts';
import { insertRecord, updateRecord } from './saveRecord.ts';
import { objectNamed, type WriteContext } from './writeContext.ts';

/**
 * Updates the record whose external id (or Id) this is, or makes it.
 *
 * @throws OrgError `NOT_FOUND` (404) when the field is no external id or no record has that Id, `MISSING_ARGUMENT` without a value,
 * `DUPLICATE_EXTERNAL_ID` (300) when several records have it
 */
export function upsertRecord(
  context: WriteContext,
  objectName: string,
  fieldName: string,
  externalId: string,
  input: InputValues,
): { id: string; isCreated: boolean } {
  const object = objectNamed(context.schema, objectName);
  const field = context.schema.field(object.name, fieldName);
  const isVisible = field && (!context.access || context.access.field(object.name, field.name).canRead);
  if (!field || !isVisible || !isKey(field)) throw notFound(fieldName);
  const values = Object.fromEntries(Object.entries(input).filter(([name]) => name.toLowerCase() !== field.name.toLowerCase()));
  if (String(externalId ?? '').trim() === '') {
    if (field.name !== 'Id') throw new OrgError('MISSING_ARGUMENT', `${field.name} not specified`, [field.name]);
    return { id: insertRecord(context, object.name, values), isCreated: true };
  }
  const id = findByExternalKey(context, object.name, field.name, externalId);
  if (id !== undefined) {
    updateRecord(context, object.name, id, values);
    return { id, isCreated: false };
  }
  if (field.name === 'Id') throw notFound(externalId);
  return { id: insertRecord(context, object.name, { ...values, [field.name]: externalId }), isCreated: true };
}

const notFound = (what: string): OrgError =>
  new OrgError('NOT_FOUND', `Provided external ID field does not exist or is not accessible: ${what}`, [], 404);
