import { OrgError } from '../errors.ts';
import type { SQLInputValue } from 'node:sqlite';
import { caseVariants, smallLetters, smallSql } from '../schema/letterCase.ts';
import type { FieldDefinition, ObjectDefinition } from '../schema/schema.ts';
import { storageOf } from '../schema/storage.ts';
import type { FieldValue } from '../soql/selectQuery.ts';
import { quoted } from '../schema/quoted.ts';
import { coerceValue } from './coerceValue.ts';
import { toSql } from './rowStore.ts';
import type { WriteContext } from './writeContext.ts';

const mostVariants = 32;

/** How a key field compares: text without case unless the field says so. The first comparison is the one that has an index. */
function comparison(field: FieldDefinition, value: FieldValue): { readonly sql: string; readonly values: readonly SQLInputValue[] } {
  const column = quoted(field.name);
  if (field.isCaseSensitive) return { sql: `${column} = ?1 AND ${column} = ?1 COLLATE BINARY`, values: [toSql(value)] };
  const variants = typeof value === 'string' && storageOf(field.type) === 'text' ? caseVariants(value, mostVariants) : [value];
  if (variants) return { sql: `${column} IN (${variants.map((_, index) => `?${index + 1}`).join(', ')})`, values: variants.map(toSql) };
  return { sql: `${smallSql(column, true)} = ?1 COLLATE NOCASE`, values: [smallLetters(String(value))] };
}

/** Ids of the records, not deleted ones, whose `field` is `value`; at most `limit`. */
export function idsWithKey(
  context: WriteContext,
  object: ObjectDefinition,
  field: FieldDefinition,
  value: FieldValue,
  limit: number,
): string[] {
  const { sql: isEqual, values } = comparison(field, value);
  const sql = `SELECT "Id" FROM ${quoted(object.name)} WHERE ${isEqual} AND "IsDeleted" = 0 LIMIT ${limit}`;
  return context.rows
    .statement(sql)
    .all(...values)
    .map((row) => String(row['Id']));
}

/**
 * The id of the record an external id (or Id) stands for; undefined when there is none, or the object has no such field.
 *
 * @throws OrgError `DUPLICATE_EXTERNAL_ID` (300) when several records have it
 */
export function findByExternalKey(context: WriteContext, objectName: string, fieldName: string, raw: unknown): string | undefined {
  const object = context.schema.object(objectName);
  const field = object && context.schema.field(object.name, fieldName);
  if (!object || !field || !isKey(field)) return undefined;
  const value = coerceValue(field, raw);
  if (value === null) return undefined;
  const found = idsWithKey(context, object, field, value, 2);
  if (found.length > 1) throw ambiguous(object, field, value);
  return found[0];
}

/** Fields that may stand for a record: its id, external ids, and the two names Salesforce lets a client use so. */
export const isKey = (field: FieldDefinition): boolean =>
  field.name === 'Id' || field.isExternalId === true || field.name === 'Username' || field.name === 'DeveloperName';

const ambiguous = (object: ObjectDefinition, field: FieldDefinition, value: FieldValue): OrgError =>
  new OrgError(
    'DUPLICATE_EXTERNAL_ID',
    `${field.name}: more than one record found for external id field: ${String(value)} on ${object.name}`,
    [field.name],
    300,
  );
