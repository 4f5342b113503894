import type { DatabaseSync } from 'node:sqlite';

/** Tables whose rows decide what users may do. A new user has no access worked out yet, so only changes of users count. */
const watched: Readonly<Record<string, readonly string[]>> = {
  User: ['UPDATE OF "ProfileId", "IsActive", "IsDeleted", "UserRoleId"', 'DELETE'],
  PermissionSet: ['INSERT', 'UPDATE', 'DELETE'],
  PermissionSetAssignment: ['INSERT', 'UPDATE', 'DELETE'],
  ObjectPermissions: ['INSERT', 'UPDATE', 'DELETE'],
  FieldPermissions: ['INSERT', 'UPDATE', 'DELETE'],
};

/**
 * Calls `changed` whenever this connection writes such a row, whichever room does: a trigger cannot be forgotten. Returns a function
 * that puts the triggers back where a migration has rebuilt a table.
 */
export function watchPermissions(db: DatabaseSync, changed: () => void): () => void {
  db.function('_permissions_changed', () => {
    changed();
    return null;
  });
  const watch = (): void => {
    for (const [table, events] of Object.entries(watched)) {
      events.forEach((event, index) =>
        db.exec(
          `CREATE TEMP TRIGGER IF NOT EXISTS "_watch ${table} ${index}" AFTER ${event} ON main."${table}" BEGIN SELECT _permissions_changed(); END`,
        ),
      );
    }
  };
  watch();
  return watch;
}
