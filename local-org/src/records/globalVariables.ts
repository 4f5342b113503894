import type { FormulaValue } from '../formula/formula.ts';
import { permissionSql, permissionType } from '../schema/customPermissions.ts';
import type { FieldType, Schema } from '../schema/schema.ts';
import { fieldValue, typeAt, valueAt } from './recordFormulas.ts';
import type { WriteContext } from './writeContext.ts';

/** Global variables that are one record each. */
const objects: Readonly<Record<string, string>> = {
  $user: 'User',
  $profile: 'Profile',
  $userrole: 'UserRole',
  $organization: 'Organization',
};

/** The type of `$User.Id`, `$Permission.Name` and the like; undefined for what is not offered. */
export function globalType(schema: Schema, path: readonly string[]): FieldType | undefined {
  const permission = permissionType(schema, path);
  if (permission !== undefined) return permission;
  const object = schema.object(objects[path[0]?.toLowerCase() ?? ''] ?? '');
  return object && typeAt(schema, object, path.slice(1));
}

/** The value of `$User.Id`, `$Profile.Name`, `$UserRole.Name`, `$Organization.Name`, `$Permission.Name`. */
export function globalValue(context: WriteContext, path: readonly string[]): FormulaValue {
  const permission = permissionSql(context.schema, path, '?');
  // The org's own work is held back by nobody's rights.
  if (permission !== undefined)
    return context.session.isSystem || context.rows.statement(`SELECT ${permission} AS has`).get(context.session.userId)?.['has'] === 1;
  const variable = path[0]?.toLowerCase() ?? '';
  const object = context.schema.object(objects[variable] ?? '');
  const id = object && recordOf(context, variable);
  const row = object && typeof id === 'string' ? context.rows.read(object, id) : undefined;
  return object && row ? valueAt(context, { object, row }, path.slice(1)) : null;
}

function recordOf(context: WriteContext, variable: string): FormulaValue {
  if (variable === '$organization') return context.org.id;
  const userId = context.session.userId;
  if (variable === '$user') return userId;
  const user = context.schema.object('User');
  const row = user && context.rows.read(user, userId);
  const field = user && context.schema.field('User', variable === '$profile' ? 'ProfileId' : 'UserRoleId');
  return user && row && field ? fieldValue(context, { object: user, row }, field) : null;
}
