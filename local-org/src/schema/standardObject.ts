import type { FieldDefinition, ObjectDefinition } from './schema.ts';
import { auditFields, idField } from './systemFields.ts';

/** What differs from object to object; the rest follows from it. */
export interface StandardObjectShape {
  readonly name: string;
  readonly label: string;
  /** The label with an s unless said. */
  readonly pluralLabel?: string;
  readonly keyPrefix: string;
  /** Org-wide default. */
  readonly sharingModel: ObjectDefinition['sharingModel'];
  /** The lookup whose parent decides who sees the record, when that is `ControlledByParent`. */
  readonly controlledBy?: string;
  readonly isSetup?: boolean;
  readonly needsViewSetup?: boolean;
  /** Only the org itself makes and removes such records. */
  readonly isFixed?: boolean;
}

/** A standard object from its shape and own fields; id and audit fields are added. */
export function standardObject(shape: StandardObjectShape, ownFields: readonly FieldDefinition[]): ObjectDefinition {
  const { isFixed = false, pluralLabel = `${shape.label}s`, ...rest } = shape;
  const fields = [idField, ...ownFields, ...auditFields];
  return {
    ...rest,
    pluralLabel,
    isCustom: false,
    fields: new Map(fields.map((field) => [field.name, field])),
    nameField: ownFields.find((field) => field.isNameField)?.name ?? 'Id',
    validationRules: [],
    isCreateable: !isFixed,
    isUpdateable: !isFixed,
    isDeletable: !isFixed,
  };
}
