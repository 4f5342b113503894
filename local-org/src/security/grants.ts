import type { DatabaseSync } from 'node:sqlite';
import type { FieldAccess, ObjectAccess } from './access.ts';
import { noAccess, profiles, type ProfileRights } from './profiles.ts';

/** Everything given to one user by rows: the profile and what the permission sets assigned to him add up to. */
export interface Grants {
  readonly profile: ProfileRights | undefined;
  readonly isAdministrator: boolean;
  readonly viewAllData: boolean;
  readonly modifyAllData: boolean;
  /** May read what users may do, others' included. */
  readonly viewSetup: boolean;
  /** By lower-case object name. */
  readonly objects: ReadonlyMap<string, ObjectAccess>;
  /** Lower-case names of objects whose every field may be read. */
  readonly allFieldsOf: ReadonlySet<string>;
  /** By lower-case `object.field`. */
  readonly fields: ReadonlyMap<string, FieldAccess>;
  /** When the first assignment expires, a datetime as stored; until then nothing changes by itself. */
  readonly validUntil: string | undefined;
}

const assignedSets = `SELECT p.Id FROM "PermissionSet" p JOIN "PermissionSetAssignment" a ON a.PermissionSetId = p.Id
  WHERE a.AssigneeId = :user AND a.IsDeleted = 0 AND p.IsDeleted = 0 AND (a.ExpirationDate IS NULL OR a.ExpirationDate > :now)`;

/** The right to view setup, and those that bring it along. */
const setupRights = (combine: (column: string) => string): string =>
  ['ViewSetup', 'CustomizeApplication', 'ManageUsers'].map((right) => combine(`Permissions${right}`)).join(' OR ');

/** Reads a user's grants. An inactive or unknown user has none. `now` is a datetime as stored. */
export function readGrants(db: DatabaseSync, userId: string, now: string): Grants {
  const user = db
    .prepare(
      `SELECT p.Name AS profileName, p.PermissionsViewAllData AS viewAll, p.PermissionsModifyAllData AS modifyAll, ${setupRights((column) => `p.${column}`)} AS setup FROM "User" u LEFT JOIN "Profile" p ON p.Id = u.ProfileId
       WHERE u.Id = ? AND u.IsActive = 1 AND u.IsDeleted = 0`,
    )
    .get(userId);
  if (!user) return nothing;
  const profile = profiles.find(({ name }) => name === user['profileName']);
  const parameters = { user: userId, now };
  const rights = db
    .prepare(
      `SELECT max(PermissionsViewAllData) AS viewAll, max(PermissionsModifyAllData) AS modifyAll, max(PermissionsCustomizeApplication) AS customize,
         ${setupRights((column) => `max(${column})`)} AS setup
       FROM "PermissionSet" WHERE Id IN (${assignedSets})`,
    )
    .get(parameters)!;
  const isAdministrator = profile?.isAdministrator === true || Boolean(rights['customize'] && rights['modifyAll']);
  const modifyAllData = isAdministrator || Boolean(rights['modifyAll'] || user['modifyAll']);
  return {
    profile,
    isAdministrator,
    modifyAllData,
    viewSetup: isAdministrator || Boolean(rights['setup'] || user['setup']),
    viewAllData: modifyAllData || Boolean(rights['viewAll'] || user['viewAll']),
    ...readObjectGrants(db, parameters),
    fields: readFieldGrants(db, parameters),
    validUntil: firstExpiration(db, parameters),
  };
}

type Parameters = { readonly user: string; readonly now: string };

function readObjectGrants(db: DatabaseSync, parameters: Parameters): Pick<Grants, 'objects' | 'allFieldsOf'> {
  const rows = db
    .prepare(
      `SELECT SobjectType AS object, max(PermissionsRead) AS canRead, max(PermissionsCreate) AS canCreate, max(PermissionsEdit) AS canEdit,
         max(PermissionsDelete) AS canDelete, max(PermissionsViewAllRecords) AS canViewAll, max(PermissionsModifyAllRecords) AS canModifyAll,
         max(PermissionsViewAllFields) AS viewAllFields
       FROM "ObjectPermissions" WHERE IsDeleted = 0 AND ParentId IN (${assignedSets}) GROUP BY SobjectType`,
    )
    .all(parameters);
  const nameOf = (row: (typeof rows)[number]): string => String(row['object']).toLowerCase();
  const objects = new Map(
    rows.map((row) => {
      const access = Object.fromEntries(Object.keys(noAccess).map((right) => [right, row[right] === 1])) as unknown as ObjectAccess;
      return [nameOf(row), withImplied(access)];
    }),
  );
  return { objects, allFieldsOf: new Set(rows.filter((row) => row['viewAllFields'] === 1).map(nameOf)) };
}

/** A right brings along those it makes no sense without. */
function withImplied(given: ObjectAccess): ObjectAccess {
  const { canModifyAll } = given;
  const canViewAll = given.canViewAll || canModifyAll;
  const canDelete = given.canDelete || canModifyAll;
  const canEdit = given.canEdit || canDelete;
  const canRead = given.canRead || given.canCreate || canEdit || canViewAll;
  return { canRead, canCreate: given.canCreate, canEdit, canDelete, canViewAll, canModifyAll };
}

function readFieldGrants(db: DatabaseSync, parameters: Parameters): ReadonlyMap<string, FieldAccess> {
  const rows = db
    .prepare(
      `SELECT Field AS field, max(PermissionsRead) AS canRead, max(PermissionsEdit) AS canEdit
       FROM "FieldPermissions" WHERE IsDeleted = 0 AND ParentId IN (${assignedSets}) GROUP BY Field`,
    )
    .all(parameters);
  return new Map(
    rows.map((row) => {
      const canEdit = row['canEdit'] === 1;
      return [String(row['field']).toLowerCase(), { canRead: canEdit || row['canRead'] === 1, canEdit }];
    }),
  );
}

function firstExpiration(db: DatabaseSync, parameters: Parameters): string | undefined {
  const row = db
    .prepare(
      `SELECT min(ExpirationDate) AS first FROM "PermissionSetAssignment" WHERE AssigneeId = :user AND IsDeleted = 0 AND ExpirationDate > :now`,
    )
    .get(parameters);
  return row?.['first'] ? String(row['first']) : undefined;
}

const nothing: Grants = {
  profile: undefined,
  isAdministrator: false,
  viewAllData: false,
  modifyAllData: false,
  viewSetup: false,
  objects: new Map(),
  allFieldsOf: new Set(),
  fields: new Map(),
  validUntil: undefined,
};
