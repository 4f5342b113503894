import type { Org } from '../../../org.ts';
import type { Session } from '../../../security/sessions.ts';
import type { FieldDefinition, FieldType, ObjectDefinition } from '../../../schema/schema.ts';
import type { FieldPath } from '../../../soql/selectQuery.ts';
import { OrgError } from '../../../errors.ts';
import { iconNameOf } from '../../../api/ui/theme.ts';
import { visibleObject } from '../../../api/ui/visibility.ts';

/** What a page knows of a field. */
export interface FieldModel {
  readonly name: string;
  readonly label: string;
  readonly type: FieldType;
  readonly isLong: boolean;
  readonly isRequired: boolean;
  readonly canCreate: boolean;
  readonly canEdit: boolean;
  readonly help: string | undefined;
  readonly length: number | undefined;
  readonly scale: number | undefined;
  readonly picklist: readonly { readonly value: string; readonly label: string; readonly isDefault: boolean }[] | undefined;
  /** What a reference may point to, as far as this user sees it. */
  readonly referenceTo: readonly ReferenceTarget[] | undefined;
  /** Fields of the same record that a lookup's filter compares with. */
  readonly filterSources: readonly string[];
}

export interface ReferenceTarget {
  readonly name: string;
  readonly label: string;
  readonly nameField: string;
}

export interface ObjectModel {
  readonly name: string;
  readonly label: string;
  readonly pluralLabel: string;
  readonly icon: string;
  readonly nameField: string;
  readonly canCreate: boolean;
}

/** The object, for who may read it. @throws OrgError NOT_FOUND (404) */
export function readableObject(org: Org, session: Session, name: string): ObjectDefinition {
  const object = org.schema().object(name);
  if (object === undefined || !org.access(session.userId).object(object.name).canRead) {
    throw new OrgError('NOT_FOUND', `There is no object "${name}", or you may not see it. Ask whoever administers this org.`, [], 404);
  }
  return object;
}

export function objectModel(org: Org, session: Session, object: ObjectDefinition): ObjectModel {
  return {
    name: object.name,
    label: object.label,
    pluralLabel: object.pluralLabel,
    icon: iconNameOf(org, object),
    nameField: object.nameField,
    canCreate: object.isCreateable && org.access(session.userId).object(object.name).canCreate,
  };
}

/** What this user may see of an object's fields, in declaration order. */
export function readableFields(org: Org, session: Session, object: ObjectDefinition): readonly FieldDefinition[] {
  const access = org.access(session.userId);
  return [...object.fields.values()].filter((field) => field.name === 'Id' || access.field(object.name, field.name).canRead);
}

export function fieldModel(org: Org, session: Session, object: ObjectDefinition, field: FieldDefinition): FieldModel {
  const access = org.access(session.userId);
  const mayEdit = access.field(object.name, field.name).canEdit;
  return {
    name: field.name,
    label: field.type === 'reference' && !field.isCustom ? field.label.replace(/ ID$/, '') : field.label,
    type: field.type,
    isLong: field.type === 'textarea',
    isRequired: field.isRequired && field.type !== 'boolean',
    canCreate: field.isCreateable && mayEdit && access.object(object.name).canCreate,
    canEdit: field.isUpdateable && mayEdit && access.object(object.name).canEdit,
    help: field.inlineHelpText,
    length: field.length,
    scale: field.scale,
    picklist: field.picklist?.values.filter(({ isActive }) => isActive).map(({ value, label, isDefault }) => ({ value, label, isDefault })),
    referenceTo: field.referenceTo && targets(org, session, field.referenceTo),
    filterSources: sourcesOf(field),
  };
}

function targets(org: Org, session: Session, names: readonly string[]): readonly ReferenceTarget[] {
  return names.flatMap((name) => {
    const target = visibleObject(org, session, name);
    return target ? [{ name: target.name, label: target.label, nameField: target.nameField }] : [];
  });
}

function sourcesOf({ lookupFilter }: FieldDefinition): readonly string[] {
  if (!lookupFilter?.isActive) return [];
  const names = lookupFilter.items.flatMap(({ valueField }) => /^\$Source\.(\w+)$/.exec(valueField ?? '')?.[1] ?? []);
  return [...new Set(names)];
}

/** The path of a reference's name, when there is one to show. */
export function referenceName(org: Org, session: Session, field: FieldDefinition): FieldPath | undefined {
  const target = field.referenceTo?.length === 1 ? org.schema().object(field.referenceTo[0]!) : undefined;
  if (target === undefined || field.relationshipName === undefined) return undefined;
  const access = org.access(session.userId);
  const isReadable = access.object(target.name).canRead && access.field(target.name, target.nameField).canRead;
  return isReadable || target.isSetup ? [field.relationshipName, target.nameField] : undefined;
}
