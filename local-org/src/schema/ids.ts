import type { DatabaseSync, StatementSync } from 'node:sqlite';

const suffixAlphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';
const base62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/**
 * The 18-character form of a 15-character id: three more characters tell which of the fifteen are capitals, so ids that differ only
 * in case stay apart where case is lost. An id of any other length comes back as it is.
 */
export function toId18(id: string): string {
  if (id.length !== 15) return id;
  return id + [id.slice(0, 5), id.slice(5, 10), id.slice(10, 15)].map(suffixOf).join('');
}

function suffixOf(chunk: string): string {
  let bits = 0;
  for (let position = 0; position < 5; position++) if (/[A-Z]/.test(chunk[position]!)) bits |= 1 << position;
  return suffixAlphabet[bits]!;
}

/** Whether `value` has the form of a record id, 15 or 18 characters with a right suffix. It need not exist. */
export function isId(value: unknown): value is string {
  if (typeof value !== 'string' || !/^[a-zA-Z0-9]+$/.test(value)) return false;
  return value.length === 15 || (value.length === 18 && toId18(value.slice(0, 15)) === value);
}

/** The next unused 18-character id for a key prefix. Counts inside the caller's transaction. */
export function nextId(db: DatabaseSync, keyPrefix: string): string {
  return toId18(keyPrefix + toBase62(nextNumber(db, `id ${keyPrefix}`)).padStart(12, '0'));
}

/** Makes the table of counters; done once when the org is opened, outside any transaction that may be undone. */
export function prepareSequence(db: DatabaseSync): void {
  db.exec('CREATE TABLE IF NOT EXISTS "_sequence" (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID');
}

const counters = new WeakMap<DatabaseSync, StatementSync>();

/** 1, 2, 3 … per name, kept in `_sequence`; for ids and auto numbers. Counts inside the caller's transaction. */
export function nextNumber(db: DatabaseSync, name: string): number {
  let statement = counters.get(db);
  if (!statement) {
    prepareSequence(db);
    statement = db.prepare(
      'INSERT INTO "_sequence" (name, value) VALUES (?, 1) ON CONFLICT (name) DO UPDATE SET value = value + 1 RETURNING value',
    );
    counters.set(db, statement);
  }
  return Number(statement.get(name)!['value']);
}

function toBase62(value: number): string {
  let rest = value;
  let digits = '';
  do {
    digits = base62[rest % 62]! + digits;
    rest = Math.floor(rest / 62);
  } while (rest > 0);
  return digits;
}
