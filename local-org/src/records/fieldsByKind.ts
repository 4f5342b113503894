import { trackedFields } from '../schema/historyObject.ts';
import type { FieldDefinition, ObjectDefinition } from '../schema/schema.ts';
import { isStored } from '../schema/tables.ts';

/** The fields each step of a write looks at, so that it need not look for them among all fields with every record. */
interface FieldsByKind {
  readonly stored: readonly FieldDefinition[];
  /** A client or a default has to fill them. */
  readonly required: readonly FieldDefinition[];
  readonly autoNumbered: readonly FieldDefinition[];
  readonly references: readonly FieldDefinition[];
  /** Lookups whose filter refuses. */
  readonly filtered: readonly FieldDefinition[];
  readonly unique: readonly FieldDefinition[];
  /** Their changes are noted. */
  readonly tracked: readonly FieldDefinition[];
}

const kindsOf = new WeakMap<ObjectDefinition, FieldsByKind>();

/** Each kind in declaration order. Worked out once per definition. */
export function fieldsByKind(object: ObjectDefinition): FieldsByKind {
  const known = kindsOf.get(object);
  if (known) return known;
  const fields = [...object.fields.values()];
  const stored = fields.filter(isStored);
  const made: FieldsByKind = {
    stored,
    required: stored.filter((field) => field.isRequired && !field.autoNumberFormat && field.type !== 'boolean' && field.type !== 'id'),
    autoNumbered: fields.filter((field) => field.autoNumberFormat !== undefined),
    references: fields.filter((field) => field.type === 'reference'),
    filtered: fields.filter((field) => field.lookupFilter?.isActive && !field.lookupFilter.isOptional),
    unique: fields.filter((field) => field.isUnique),
    tracked: trackedFields(object),
  };
  kindsOf.set(object, made);
  return made;
}
