import type { FieldDefinition, ObjectDefinition, Schema } from '../schema/schema.ts';

/** A field somewhere that may point to a record of one object. */
export interface ReferencingField {
  readonly object: ObjectDefinition;
  readonly field: FieldDefinition;
  readonly onDelete: 'SetNull' | 'Restrict' | 'Cascade';
}

/** Who wrote a record stays on it whatever becomes of the user. */
const keptFields = ['CreatedById', 'LastModifiedById', 'OwnerId'];

const indexes = new WeakMap<Schema, ReadonlyMap<string, readonly ReferencingField[]>>();

/** Every reference to records of `objectName`, also those without a name for the way down. */
export function referencingFields(schema: Schema, objectName: string): readonly ReferencingField[] {
  const index = indexes.get(schema) ?? collect(schema);
  indexes.set(schema, index);
  return index.get(objectName) ?? [];
}

function collect(schema: Schema): ReadonlyMap<string, readonly ReferencingField[]> {
  const index = new Map<string, ReferencingField[]>();
  for (const object of schema.objects.values()) {
    // History goes with its record by itself.
    if (object.historyOf !== undefined) continue;
    for (const field of object.fields.values()) {
      if (field.type !== 'reference' || field.formula || keptFields.includes(field.name)) continue;
      const onDelete = field.masterDetail ? 'Cascade' : (field.onDelete ?? 'SetNull');
      for (const target of field.referenceTo ?? []) index.set(target, [...(index.get(target) ?? []), { object, field, onDelete }]);
    }
  }
  return index;
}
