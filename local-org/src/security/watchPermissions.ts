import type { DatabaseSync } from 'node:sqlite';
import { transactionNumber } from '../records/transactions.ts';

const anyWrite = ['INSERT', 'UPDATE', 'DELETE'];

/** Tables whose rows decide what users may do and see. A new user matters to others only by his role. */
const watched: Readonly<Record<string, readonly string[]>> = {
  User: ['UPDATE OF "ProfileId", "IsActive", "IsDeleted", "UserRoleId"', 'DELETE', 'INSERT'],
  UserRole: anyWrite,
  Group: anyWrite,
  GroupMember: anyWrite,
  Profile: ['UPDATE'],
  PermissionSet: anyWrite,
  PermissionSetAssignment: anyWrite,
  ObjectPermissions: anyWrite,
  FieldPermissions: anyWrite,
};

export interface PermissionWatch {
  /**
   * Names the state that permissions are in: another number after each change, and the earlier one again when the change was undone.
   * Costs nothing while nothing changes.
   */
  state(): number;
  /** Puts the triggers back where a migration has rebuilt a table. */
  restore(): void;
}

/**
 * Notices whenever this connection writes a row that grants something, whichever room does: a trigger cannot be forgotten. The state's
 * number is kept in a table of the connection, so that a transaction or savepoint that is undone takes it back with the rows.
 */
export function watchPermissions(db: DatabaseSync): PermissionWatch {
  let latest = 0;
  let current = 0;
  let mayBeUndone = false;
  let changedIn = 0;
  db.function('_next_permission_state', () => {
    mayBeUndone = true;
    changedIn = transactionNumber(db);
    latest += 1;
    return latest;
  });
  db.exec('CREATE TEMP TABLE "_permission_state" (number INTEGER NOT NULL); INSERT INTO "_permission_state" VALUES (0)');
  const read = db.prepare('SELECT number FROM temp."_permission_state"');

  const restore = (): void => {
    for (const [table, events] of Object.entries(watched)) {
      for (const event of events) {
        const when = table === 'User' && event === 'INSERT' ? 'WHEN NEW."UserRoleId" IS NOT NULL' : '';
        db.exec(
          `CREATE TEMP TRIGGER IF NOT EXISTS "_watch ${table} ${event.slice(0, 6)}" AFTER ${event} ON main."${table}" ${when}
           BEGIN UPDATE "_permission_state" SET number = _next_permission_state(); END`,
        );
      }
    }
  };
  restore();
  return {
    state() {
      if (!mayBeUndone) return current;
      current = Number(read.get()?.['number']);
      // Outside the transaction that made the change nothing is open that could still undo it.
      if (!db.isTransaction || transactionNumber(db) !== changedIn) mayBeUndone = false;
      return current;
    },
    restore,
  };
}
