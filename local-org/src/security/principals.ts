import type { DatabaseSync } from 'node:sqlite';

/** In whose name a user reaches records that are owned by, or shared with, somebody. */
export interface Principals {
  /** The user and everybody in a role below his, active or not. */
  readonly users: readonly string[];
  /** The groups that one of them is in, directly, by role or through other groups. */
  readonly groups: readonly string[];
  /**
   * So many accounts are shared with them that going through them all costs more than asking for each row read. Only speed depends on
   * it, so it may grow old.
   */
  readonly isWide: boolean;
}

const usersSql = `
  WITH RECURSIVE below(id) AS (
    SELECT r.Id FROM "UserRole" r JOIN "User" u ON r.ParentRoleId = u.UserRoleId WHERE u.Id = :user
    UNION SELECT r.Id FROM "UserRole" r JOIN below ON r.ParentRoleId = below.id
  )
  SELECT :user AS id UNION SELECT Id FROM "User" WHERE UserRoleId IN (SELECT id FROM below)`;

const groupsSql = `
  WITH RECURSIVE
  person(id) AS (SELECT value FROM json_each(:users)),
  own(role) AS (SELECT DISTINCT u.UserRoleId FROM "User" u JOIN person ON u.Id = person.id WHERE u.UserRoleId IS NOT NULL),
  upward(role) AS (SELECT role FROM own UNION SELECT r.ParentRoleId FROM "UserRole" r JOIN upward ON r.Id = upward.role),
  member(id) AS (
    SELECT GroupId FROM "GroupMember" JOIN person ON UserOrGroupId = person.id WHERE IsDeleted = 0
    UNION SELECT Id FROM "Group" WHERE Type = 'Organization'
      OR (Type = 'Role' AND RelatedId IN (SELECT role FROM own))
      OR (Type = 'RoleAndSubordinates' AND RelatedId IN (SELECT role FROM upward))
    UNION SELECT m.GroupId FROM "GroupMember" m JOIN member ON m.UserOrGroupId = member.id WHERE m.IsDeleted = 0
  )
  SELECT id FROM member`;

/** More than a quarter of all accounts; counted no further than that. */
const widthSql = `
  WITH enough(n) AS (SELECT coalesce(max(rowid), 0) / 4 + 1 FROM "Account")
  SELECT count(*) >= (SELECT n FROM enough) AS isWide FROM (
    SELECT 1 FROM "AccountShare" WHERE UserOrGroupId IN (SELECT value FROM json_each(:principals)) LIMIT (SELECT n FROM enough)
  )`;

/** Reads them from roles, groups and group members as they are now. */
export function readPrincipals(db: DatabaseSync, userId: string): Principals {
  const idOf = (row: Record<string, unknown>): string => String(row['id']);
  const users = db.prepare(usersSql).all({ user: userId }).map(idOf);
  const groups = db
    .prepare(groupsSql)
    .all({ users: JSON.stringify(users) })
    .map(idOf);
  const isWide = Number(db.prepare(widthSql).get({ principals: JSON.stringify([...users, ...groups]) })?.['isWide']) === 1;
  return { users, groups, isWide };
}
