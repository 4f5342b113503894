import { permissionType } from '../../schema/customPermissions.ts';
import type { FieldDefinition, FieldType, Schema } from '../../schema/schema.ts';

/** The field a path leads to: `['Wallet__c']`, `['Account__r', 'Owner', 'Name']`; undefined when any step does not exist. */
export function fieldAtPath(schema: Schema, objectName: string, path: readonly string[]): FieldDefinition | undefined {
  const [step = '', ...rest] = path;
  if (rest.length === 0) return schema.field(objectName, step);
  const targets = schema.parentRelationship(objectName, step)?.referenceTo ?? [];
  for (const target of targets) {
    const found = fieldAtPath(schema, target, rest);
    if (found) return found;
  }
  return undefined;
}

/** Global variables that are one record each. */
const globalObjects: Readonly<Record<string, string>> = {
  $user: 'User',
  $profile: 'Profile',
  $userrole: 'UserRole',
  $organization: 'Organization',
};

/** The type of what a formula on `objectName` may refer to; undefined for what does not exist. */
export function formulaType(schema: Schema, objectName: string, path: readonly string[]): FieldType | undefined {
  const permission = permissionType(schema, path);
  if (permission !== undefined) return permission;
  const global = globalObjects[path[0]?.toLowerCase() ?? ''];
  return (global === undefined ? fieldAtPath(schema, objectName, path) : fieldAtPath(schema, global, path.slice(1)))?.type;
}

/** Whether `name` can be a custom API name part: letters, digits, single underscores, a letter first. */
export const isApiName = (name: string): boolean => /^[A-Za-z](?:_?[A-Za-z0-9])*$/.test(name) && name.length <= 40;

/** Literal values that a restricted picklist does not have. */
export function unknownValues(field: FieldDefinition, values: readonly string[]): readonly string[] {
  if (!field.picklist?.isRestricted) return [];
  const known = new Set(field.picklist.values.map(({ value }) => value));
  return values.filter((value) => !known.has(value));
}
