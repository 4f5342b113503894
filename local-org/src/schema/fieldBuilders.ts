import type { FieldDefinition, FieldType, PicklistValue } from './schema.ts';

/** What a standard object's data says of a field beyond its name, label and type. */
export type Trait = Partial<FieldDefinition>;

/** A value must be there on insert and may not be cleared. */
export const required: Trait = { isRequired: true };
/** Kept by the org itself. */
export const readOnly: Trait = { isCreateable: false, isUpdateable: false };
/** May be given on insert only. */
export const createOnly: Trait = { isUpdateable: false };
/** The record's name, as lists and lookups show it. */
export const nameField: Trait = { isNameField: true };
export const restricted: Trait = { picklist: { isRestricted: true, values: [] } };
export const caseSensitive: Trait = { isCaseSensitive: true };

/** The value a new record gets when none is given. */
export function defaultTo(source: string): Trait {
  return { defaultValue: { source, isFormula: false } };
}

function define(name: string, label: string, type: FieldType, shape: Trait, traits: readonly Trait[]): FieldDefinition {
  return Object.assign({ name, label, type, isCustom: false, isRequired: false, isCreateable: true, isUpdateable: true }, shape, ...traits);
}

export const text = (name: string, label: string, length: number, ...traits: Trait[]): FieldDefinition =>
  define(name, label, 'string', { length }, traits);
export const textarea = (name: string, label: string, length: number, ...traits: Trait[]): FieldDefinition =>
  define(name, label, 'textarea', { length }, traits);
export const email = (name: string, label: string, ...traits: Trait[]): FieldDefinition =>
  define(name, label, 'email', { length: 80 }, traits);
export const phone = (name: string, label: string, ...traits: Trait[]): FieldDefinition =>
  define(name, label, 'phone', { length: 40 }, traits);
export const url = (name: string, label: string, ...traits: Trait[]): FieldDefinition =>
  define(name, label, 'url', { length: 255 }, traits);
export const boolean = (name: string, label: string, ...traits: Trait[]): FieldDefinition =>
  define(name, label, 'boolean', defaultTo('false'), traits);
export const int = (name: string, label: string, ...traits: Trait[]): FieldDefinition =>
  define(name, label, 'int', { precision: 9, scale: 0 }, traits);
export const double = (name: string, label: string, precision: number, scale: number, ...traits: Trait[]): FieldDefinition =>
  define(name, label, 'double', { precision, scale }, traits);
export const currency = (name: string, label: string, ...traits: Trait[]): FieldDefinition =>
  define(name, label, 'currency', { precision: 18, scale: 2 }, traits);
export const percent = (name: string, label: string, precision: number, scale: number, ...traits: Trait[]): FieldDefinition =>
  define(name, label, 'percent', { precision, scale }, traits);
export const date = (name: string, label: string, ...traits: Trait[]): FieldDefinition => define(name, label, 'date', {}, traits);
export const datetime = (name: string, label: string, ...traits: Trait[]): FieldDefinition => define(name, label, 'datetime', {}, traits);

/** A picklist whose values are their own labels; `defaultTo` marks one of them, `restricted` admits no other. */
export const picklist = (name: string, label: string, values: readonly string[], ...traits: Trait[]): FieldDefinition =>
  withValues(define(name, label, 'picklist', { length: 255 }, traits), values);
export const multipicklist = (name: string, label: string, values: readonly string[], ...traits: Trait[]): FieldDefinition =>
  withValues(define(name, label, 'multipicklist', { length: 4099 }, traits), values);
export const combobox = (name: string, label: string, values: readonly string[], ...traits: Trait[]): FieldDefinition =>
  withValues(define(name, label, 'combobox', { length: 255 }, traits), values);

function withValues(field: FieldDefinition, values: readonly string[]): FieldDefinition {
  const toPicklistValue = (value: string): PicklistValue => ({
    value,
    label: value,
    isActive: true,
    isDefault: field.defaultValue?.source === value,
  });
  return { ...field, picklist: { isRestricted: field.picklist?.isRestricted ?? false, values: values.map(toPicklistValue) } };
}

/**
 * A lookup. The name to go up is the field's without `Id`; `children` names the way down, where there is one.
 * `onDelete` says what the parent's deletion does to this record.
 */
export function reference(
  name: string,
  label: string,
  target: string | readonly string[],
  way: { readonly children?: string; readonly onDelete?: FieldDefinition['onDelete'] } = {},
  ...traits: Trait[]
): FieldDefinition {
  const shape: Trait = {
    length: 18,
    referenceTo: typeof target === 'string' ? [target] : target,
    relationshipName: name.replace(/Id$/, ''),
    onDelete: way.onDelete ?? 'SetNull',
    ...(way.children && { childRelationshipName: way.children }),
  };
  return define(name, label, 'reference', shape, traits);
}

/** Street, city, state, postal code and country, named with `prefix`. */
export function address(prefix: string, label: string): readonly FieldDefinition[] {
  return [
    textarea(`${prefix}Street`, `${label} Street`, 255),
    text(`${prefix}City`, `${label} City`, 40),
    text(`${prefix}State`, `${label} State/Province`, 80),
    text(`${prefix}PostalCode`, `${label} Zip/Postal Code`, 20),
    text(`${prefix}Country`, `${label} Country`, 80),
  ].map((field) => ({ ...field, label: field.label.trim() }));
}

/** Salutation, first and last name, and the stored full name made of them. */
export function personName(): readonly FieldDefinition[] {
  return [
    text('LastName', 'Last Name', 80, required),
    text('FirstName', 'First Name', 40),
    picklist('Salutation', 'Salutation', ['Mr.', 'Ms.', 'Mrs.', 'Dr.', 'Prof.', 'Mx.']),
    text('Name', 'Full Name', 121, nameField, readOnly),
  ];
}

/** The owner; a new record's is whoever makes it. */
export const owner = (...queues: string[]): FieldDefinition =>
  reference('OwnerId', 'Owner ID', [...queues, 'User'], { onDelete: 'Restrict' });
