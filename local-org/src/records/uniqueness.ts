import { OrgError } from '../errors.ts';
import type { ObjectDefinition } from '../schema/schema.ts';
import { quoted } from '../schema/quoted.ts';
import { idsWithKey } from './externalKeys.ts';
import { fieldsByKind } from './fieldsByKind.ts';
import { isChanged, type RecordWrite, type WriteContext } from './writeContext.ts';
import { toSql, type RowValues } from './rowStore.ts';

/** Refuses a value of a unique field that another record, not deleted, has. */
export function duplicateValues(write: RecordWrite): OrgError[] {
  const changed = fieldsByKind(write.object).unique.filter((field) => isChanged(write, field.name));
  return changed.flatMap((field) => {
    const value = write.row[field.name] ?? null;
    if (value === null) return [];
    const other = idsWithKey(write.context, write.object, field, value, 2).find((id) => id !== write.id);
    return other === undefined ? [] : [duplicateValue(field.name, other)];
  });
}

/** Refuses a second record with the same values in all of `fields`, as Salesforce does for assignments and memberships. */
export function refuseSecond(write: RecordWrite, fields: readonly string[]): void {
  if (fields.some((field) => !write.object.fields.has(field) || (write.row[field] ?? null) === null)) return;
  if (!fields.some((field) => isChanged(write, field))) return;
  const other = otherWith(write.context, write.object, write.row, fields, write.id);
  if (other !== undefined) throw duplicateValue(fields.join(', '), other);
}

function otherWith(
  context: WriteContext,
  object: ObjectDefinition,
  row: RowValues,
  fields: readonly string[],
  id: string,
): string | undefined {
  const conditions = fields.map((field) => `${quoted(field)} = ?`).join(' AND ');
  const sql = `SELECT "Id" FROM ${quoted(object.name)} WHERE ${conditions} AND "IsDeleted" = 0 AND "Id" <> ? LIMIT 1`;
  const found = context.rows.statement(sql).get(...fields.map((field) => toSql(row[field])), id);
  return found && String(found['Id']);
}

const duplicateValue = (field: string, id: string): OrgError =>
  new OrgError('DUPLICATE_VALUE', `duplicate value found: ${field} duplicates value on record with id: ${id}`);
