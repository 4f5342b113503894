import { isTrue, nodesOf, textOf } from '../metadata/metadataNode.ts';
import type { MetadataStore } from '../metadata/metadataStore.ts';
import type { FieldType, Schema } from './schema.ts';

/** A deployed custom permission. */
export interface CustomPermission {
  readonly name: string;
  /** Ids of the permission sets that give it. */
  readonly grantedBy: readonly string[];
}

/** Everything deployed of them, by name in lower case: formulas write it in either case. */
export function customPermissionsOf(metadata: MetadataStore): ReadonlyMap<string, CustomPermission> {
  const sets = metadata.list('PermissionSet');
  const grantedBy = (name: string): readonly string[] =>
    sets.flatMap(({ id, body }) =>
      nodesOf(body, 'customPermissions').some(
        (grant) => isTrue(grant, 'enabled') && textOf(grant, 'name')?.toLowerCase() === name.toLowerCase(),
      )
        ? [id]
        : [],
    );
  return new Map(metadata.list('CustomPermission').map(({ fullName: name }) => [name.toLowerCase(), { name, grantedBy: grantedBy(name) }]));
}

const isPermission = (path: readonly string[]): boolean => path[0]?.toLowerCase() === '$permission';

/** The type of `$Permission.<Name>` in a formula; undefined for another path, and where no such permission is deployed. */
export function permissionType({ customPermissions }: Schema, path: readonly string[]): FieldType | undefined {
  return isPermission(path) && path.length === 2 && customPermissions.has(path[1]!.toLowerCase()) ? 'boolean' : undefined;
}

/**
 * Whether a user has `$Permission.<Name>`, as SQL that gives 1 or 0: he is assigned a permission set that gives it. No profile gives any by itself,
 * System Administrator neither. Undefined for another path.
 * @param user placeholder of the user's id
 */
export function permissionSql({ customPermissions }: Schema, path: readonly string[], user: string): string | undefined {
  if (!isPermission(path)) return undefined;
  const sets = customPermissions.get(path[1]?.toLowerCase() ?? '')?.grantedBy ?? [];
  // Ids are made by the org: letters and digits.
  const list = sets.map((id) => `'${id}'`).join(', ');
  return `(SELECT COUNT(*) > 0 FROM "PermissionSetAssignment" WHERE "AssigneeId" = ${user} AND "PermissionSetId" IN (${list}))`;
}
