import type { DatabaseSync } from 'node:sqlite';

const depths = new WeakMap<DatabaseSync, number>();
const begun = new WeakMap<DatabaseSync, number>();

/** Another number for each transaction that was begun here: two equal answers are of the same one, or nothing was begun between them. */
export const transactionNumber = (db: DatabaseSync): number => begun.get(db) ?? 0;

/**
 * Runs `work` in a transaction, or in a savepoint when one is open already. Whatever `work` throws undoes its writes and goes on.
 * `work` must be synchronous: a transaction does not stay open while others run.
 */
export function inTransaction<T>(db: DatabaseSync, work: () => T): T {
  const depth = (depths.get(db) ?? 0) + 1;
  const [begin, commit, undo] = db.isTransaction
    ? [`SAVEPOINT s${depth}`, `RELEASE s${depth}`, `ROLLBACK TO s${depth}; RELEASE s${depth}`]
    : ['BEGIN IMMEDIATE', 'COMMIT', 'ROLLBACK'];
  if (!db.isTransaction) begun.set(db, transactionNumber(db) + 1);
  db.exec(begin);
  depths.set(db, depth);
  try {
    const result = work();
    if (result instanceof Promise) throw new TypeError('A transaction cannot wait: its work returned a promise');
    db.exec(commit);
    return result;
  } catch (error) {
    // SQLite itself may have given up the transaction already (disk full).
    if (db.isTransaction) db.exec(undo);
    throw error;
  } finally {
    depths.set(db, depth - 1);
  }
}
