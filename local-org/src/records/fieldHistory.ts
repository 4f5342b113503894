import {
  historyDataType,
  historyFieldName,
  historyIdPrefix,
  historyName,
  historyParentField,
  isLongText,
} from '../schema/historyObject.ts';
import { nextId } from '../schema/ids.ts';
import { quoted } from '../schema/quoted.ts';
import type { FieldDefinition, ObjectDefinition } from '../schema/schema.ts';
import type { FieldValue } from '../soql/selectQuery.ts';
import { fieldsByKind } from './fieldsByKind.ts';
import type { RowValues } from './rowStore.ts';
import { isChanged, type RecordWrite, type WriteContext } from './writeContext.ts';

const historyOf = ({ schema }: WriteContext, object: ObjectDefinition): ObjectDefinition | undefined => {
  const name = historyName(object);
  return name === undefined ? undefined : schema.objects.get(name);
};

/** Notes who changed which tracked field from what to what. */
export function writeHistory(write: RecordWrite): void {
  const { context, object, prior, row } = write;
  const changed = prior ? fieldsByKind(object).tracked.filter((field) => isChanged(write, field.name)) : [];
  const history = changed.length === 0 ? undefined : historyOf(context, object);
  if (!prior || !history) return;
  const shared: RowValues = {
    [historyParentField(object)]: write.id,
    IsDeleted: false,
    CreatedById: context.session.userId,
    CreatedDate: context.timestamp(),
  };
  for (const field of changed) {
    for (const change of changesOf(context, field, prior[field.name] ?? null, row[field.name] ?? null)) {
      const id = nextId(context.org.db, historyIdPrefix(object));
      context.rows.insert(history, { ...shared, Id: id, Field: historyFieldName(field), ...change });
    }
  }
}

/** A lookup is noted twice, by the names of its records and by their ids. */
function changesOf(context: WriteContext, field: FieldDefinition, before: FieldValue, after: FieldValue): readonly RowValues[] {
  const byValue = change(historyDataType(field), historyValue(field, before), historyValue(field, after));
  if (field.type !== 'reference') return [byValue];
  return [change('Text', nameOf(context, before), nameOf(context, after)), byValue];
}

const change = (DataType: string, before: FieldValue, after: FieldValue): RowValues => ({
  DataType,
  OldValue: asJson(before),
  NewValue: asJson(after),
});

const asJson = (value: FieldValue): string | null => (value === null ? null : JSON.stringify(value));

/** The value as the API prints it. */
export function historyValue(field: FieldDefinition, value: FieldValue): FieldValue {
  if (isLongText(field)) return null;
  return field.type === 'datetime' && typeof value === 'string' ? value.replace(/Z$/, '+0000') : value;
}

function nameOf(context: WriteContext, id: FieldValue): FieldValue {
  const object = typeof id === 'string' ? context.schema.objectOfId(id) : undefined;
  const row = object && context.rows.read(object, String(id));
  return row && object ? (row[object.nameField] ?? null) : null;
}

/** The history goes into the recycle bin with its record, and comes back with it. */
export function markHistory(context: WriteContext, object: ObjectDefinition, id: string, isDeleted: boolean): void {
  const history = historyOf(context, object);
  if (!history) return;
  const parent = quoted(historyParentField(object));
  context.rows.statement(`UPDATE ${quoted(history.name)} SET "IsDeleted" = ? WHERE ${parent} = ?`).run(Number(isDeleted), id);
}
