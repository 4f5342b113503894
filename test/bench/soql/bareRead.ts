import { DatabaseSync } from 'node:sqlite';
import type { SQLOutputValue } from 'node:sqlite';
import type { Read } from './reads.ts';

type BareRow = Record<string, SQLOutputValue | readonly BareRow[]>;

/** The file as it is, with the org's cache size: neither side is to read from the disk. */
export function openBare(file: string): DatabaseSync {
  const db = new DatabaseSync(file);
  db.exec('PRAGMA cache_size = -65536');
  return db;
}

/** Statements prepared once; each call runs them and hangs children under their parents. */
export function bareReader(db: DatabaseSync, { sql, parentColumn }: Read): () => readonly BareRow[] {
  const [first, second] = sql.map((text) => db.prepare(text));
  return () => {
    const rows = first!.all() as BareRow[];
    if (!second || parentColumn === undefined) return rows;
    const childrenOf = Map.groupBy(second.all() as BareRow[], (row) => row[parentColumn]);
    for (const row of rows) row['children'] = childrenOf.get(row['Id']) ?? [];
    return rows;
  };
}
