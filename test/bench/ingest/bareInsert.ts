import { DatabaseSync } from 'node:sqlite';
import type { SQLInputValue } from 'node:sqlite';
import { costOf } from '../measuring/cost.ts';
import type { Cost } from '../measuring/cost.ts';

export interface BareInsert {
  readonly cost: Cost;
  /** As many as there are in the copy. */
  readonly rows: number;
}

/**
 * What inserting the rows of `table` into a new file costs bare SQLite: the same table and indexes, the same durability, one prepared
 * statement, `perTransaction` rows to a commit.
 * @param source the org's file with the rows in it
 */
export async function bareInsert(source: string, table: string, perTransaction: number): Promise<BareInsert> {
  const { ddl, rows } = readTable(source, table);
  const db = new DatabaseSync(`${source}.bare`);
  try {
    db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -65536');
    for (const statement of ddl) db.exec(statement);
    const insert = db.prepare(`INSERT INTO "${table}" VALUES (${rows[0]!.map(() => '?').join(', ')})`);
    const cost = await costOf(() => {
      for (let begin = 0; begin < rows.length; begin += perTransaction) {
        db.exec('BEGIN IMMEDIATE');
        for (const row of rows.slice(begin, begin + perTransaction)) insert.run(...row);
        db.exec('COMMIT');
      }
    });
    return { cost, rows: Number(db.prepare(`SELECT count(*) AS n FROM "${table}"`).get()!['n']) };
  } finally {
    db.close();
  }
}

function readTable(file: string, table: string): { readonly ddl: readonly string[]; readonly rows: readonly (readonly SQLInputValue[])[] } {
  const db = new DatabaseSync(file);
  try {
    const ddl = db.prepare('SELECT sql FROM sqlite_master WHERE tbl_name = ? AND sql IS NOT NULL ORDER BY type DESC').all(table);
    const select = db.prepare(`SELECT * FROM "${table}"`);
    select.setReturnArrays(true);
    return { ddl: ddl.map(({ sql }) => String(sql)), rows: select.all() as unknown as SQLInputValue[][] };
  } finally {
    db.close();
  }
}
