import type { Org } from '../../org.ts';
import type { FieldDefinition, ObjectDefinition } from '../../schema/schema.ts';
import type { Access } from '../../security/access.ts';
import type { Session } from '../../security/sessions.ts';

/** Objects of the setup kind that UI API and GraphQL know all the same (people and what people belong to). */
const supportedSetupObjects = new Set(['User', 'Group', 'UserRole', 'Profile', 'RecordType']);

/**
 * Whether UI API and GraphQL know the object at all: every custom object and the standard ones that are no setup; no field history.
 * @see https://developer.salesforce.com/docs/atlas.en-us.uiapi.meta/uiapi/ui_api_all_supported_objects.htm
 */
export const isSupported = (object: ObjectDefinition): boolean =>
  object.historyOf === undefined && (!object.isSetup || supportedSetupObjects.has(object.name));

/** What the session's user may see. */
export const accessOf = (org: Org, session: Session): Access => org.access(session.userId);

/** The object, unless there is none of that name (in any case) or the user may not read it. */
export function visibleObject(org: Org, session: Session, name: string): ObjectDefinition | undefined {
  const object = org.schema().object(name);
  return object && isSupported(object) && accessOf(org, session).object(object.name).canRead ? object : undefined;
}

/** The object's fields the user may read, in declaration order; `Id` always. */
export const visibleFields = (access: Access, object: ObjectDefinition): readonly FieldDefinition[] =>
  [...object.fields.values()].filter((field) => field.name === 'Id' || access.field(object.name, field.name).canRead);

/** The field, unless there is none of that name (in any case) or the user may not read it. */
export function visibleField(org: Org, access: Access, object: ObjectDefinition, name: string): FieldDefinition | undefined {
  const field = org.schema().field(object.name, name);
  return field && (field.name === 'Id' || access.field(object.name, field.name).canRead) ? field : undefined;
}

/** Long and rich text, binary and encrypted fields cannot be filtered or sorted by. */
export const isFilterable = (field: FieldDefinition): boolean =>
  !(field.type === 'textarea' && (field.htmlFormatted || (field.length ?? 255) > 255)) &&
  field.type !== 'base64' &&
  field.type !== 'encryptedstring';
