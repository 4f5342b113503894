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

const [capitalA, capitalZ] = [65, 90];

function suffixOf(chunk: string): string {
  let bits = 0;
  for (let position = 0; position < 5; position++) {
    const code = chunk.charCodeAt(position);
    if (code >= capitalA && code <= capitalZ) bits |= 1 << position;
  }
  return suffixAlphabet[bits]!;
}

/** Whether `value` has the form of a record id, 15 or 18 characters with a right suffix. It need not exist. */
export function isId(value: unknown): value is string {
  if (typeof value !== 'string' || !/^[a-zA-Z0-9]+$/.test(value)) return false;
  return value.length === 15 || (value.length === 18 && toId18(value.slice(0, 15)) === value);
}

/** The next unused 18-character id for a key prefix, of three or more characters. Counts inside the caller's transaction. */
export function nextId(db: DatabaseSync, keyPrefix: string): string {
  return toId18(keyPrefix + toBase62(nextNumber(db, `id ${keyPrefix}`)).padStart(15 - keyPrefix.length, '0'));
}

/** Makes the table of counters; done once when the org is opened, outside any transaction that may be undone. */
export function prepareSequence(db: DatabaseSync): void {
  db.exec('CREATE TABLE IF NOT EXISTS "_sequence" (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID');
}

interface Counters {
  readonly next: StatementSync;
  readonly read: StatementSync;
  readonly write: StatementSync;
  /** The last number given out per name since `holdNumbers`; undefined while every number is written at once. */
  held: Map<string, number> | undefined;
}

const countersOf = new WeakMap<DatabaseSync, Counters>();

/** 1, 2, 3 … per name, kept in `_sequence`; for ids and auto numbers. Counts inside the caller's transaction. */
export function nextNumber(db: DatabaseSync, name: string): number {
  const { next, read, held } = counters(db);
  if (!held) return Number(next.get(name)!['value']);
  const number = (held.get(name) ?? Number(read.get(name)?.['value'] ?? 0)) + 1;
  held.set(name, number);
  return number;
}

function counters(db: DatabaseSync): Counters {
  const known = countersOf.get(db);
  if (known) return known;
  prepareSequence(db);
  const made: Counters = {
    next: db.prepare(
      'INSERT INTO "_sequence" (name, value) VALUES (?, 1) ON CONFLICT (name) DO UPDATE SET value = value + 1 RETURNING value',
    ),
    read: db.prepare('SELECT value FROM "_sequence" WHERE name = ?'),
    write: db.prepare('INSERT OR REPLACE INTO "_sequence" (name, value) VALUES (?, ?)'),
    held: undefined,
  };
  countersOf.set(db, made);
  return made;
}

/** The counting of one open transaction. */
export interface HeldNumbers {
  /** Where the counters stand, for `backTo`. */
  mark(): ReadonlyMap<string, number>;
  /** A savepoint was undone: the numbers given out since the mark were never used. */
  backTo(mark: ReadonlyMap<string, number>): void;
  /** Writes where the counters stand; to be called inside the transaction, at its end. */
  write(): void;
  /** Numbers are written at once again. What `write` was not called for is undone with the transaction. */
  release(): void;
}

/**
 * From now on counts in memory: a load takes two numbers for each record. Only while a transaction is open that nobody else can write in,
 * and only where every undone savepoint is told.
 */
export function holdNumbers(db: DatabaseSync): HeldNumbers {
  const all = counters(db);
  all.held = new Map();
  return {
    mark: () => new Map(all.held),
    backTo(mark) {
      all.held = new Map(mark);
    },
    write() {
      for (const [name, number] of all.held ?? []) all.write.run(name, number);
    },
    release() {
      all.held = undefined;
    },
  };
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
