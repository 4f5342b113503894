import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import type { BulkJob, JobKind, JobSettings, JobState } from './bulkJob.ts';

/** What of a job may change. */
export type JobChanges = Partial<
  Pick<BulkJob, 'state' | 'recordsProcessed' | 'recordsFailed' | 'errorMessage' | 'header' | 'processingTime'>
>;

/** Result of a part of a job: `successful` and `failed` hold CSV without header, `query` a JSON array of CSV records. */
export type ResultKind = 'successful' | 'failed' | 'query';

export interface ResultPart {
  readonly part: number;
  /** Records in it. */
  readonly size: number;
  readonly text: string;
}

/** Jobs, what was uploaded and what came of it, in the org's own file: they are there after a restart. */
export interface JobStore {
  insert(job: Omit<BulkJob, 'systemModstamp' | 'recordsProcessed' | 'recordsFailed' | 'processingTime'>): void;
  find(id: string): BulkJob | undefined;
  /** Newest first. */
  list(kind: JobKind, userId: string): readonly BulkJob[];
  unfinished(): readonly BulkJob[];
  /** `now` in epoch milliseconds. */
  update(id: string, changes: JobChanges, now: number): void;
  remove(id: string): void;
  /** Jobs that may go: finished or never closed, last touched before `date`, or beyond the newest `most`. */
  outdated(date: string, most: number): readonly string[];
  saveUpload(id: string, content: Buffer): void;
  hasUpload(id: string): boolean;
  upload(id: string): Iterable<Uint8Array>;
  removeUpload(id: string): void;
  saveResult(id: string, kind: ResultKind, result: ResultPart): void;
  removeResults(id: string): void;
  /** In order, one at a time; from `part` on. */
  results(id: string, kind: ResultKind, part?: number): Iterable<ResultPart>;
}

const pieceBytes = 256 * 1024;

const tables = `
  CREATE TABLE IF NOT EXISTS "_bulk_job" (
    id TEXT PRIMARY KEY, kind TEXT NOT NULL, userId TEXT NOT NULL, settings TEXT NOT NULL, state TEXT NOT NULL,
    recordsProcessed INTEGER NOT NULL DEFAULT 0, recordsFailed INTEGER NOT NULL DEFAULT 0, errorMessage TEXT, header TEXT,
    createdDate TEXT NOT NULL, systemModstamp TEXT NOT NULL, processingTime INTEGER NOT NULL DEFAULT 0
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS "_bulk_upload" (jobId TEXT NOT NULL, part INTEGER NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY (jobId, part));
  CREATE TABLE IF NOT EXISTS "_bulk_result" (
    jobId TEXT NOT NULL, kind TEXT NOT NULL, part INTEGER NOT NULL, size INTEGER NOT NULL, text TEXT NOT NULL, PRIMARY KEY (jobId, kind, part)
  );`;

const finishedStates = `('JobComplete', 'Failed', 'Aborted')`;

/** Makes its tables when they are not there yet. */
export function createJobStore(db: DatabaseSync): JobStore {
  db.exec(tables);
  const statements = new Map<string, StatementSync>();
  const statement = (sql: string): StatementSync => {
    const known = statements.get(sql) ?? db.prepare(sql);
    statements.set(sql, known);
    return known;
  };
  const run = (sql: string, ...values: SQLInputValue[]): void => void statement(sql).run(...values);
  const jobs = (sql: string, ...values: SQLInputValue[]): readonly BulkJob[] =>
    statement(sql)
      .all(...values)
      .map(jobOf);

  return {
    insert: (job) =>
      run(
        'INSERT INTO "_bulk_job" (id, kind, userId, settings, state, errorMessage, createdDate, systemModstamp) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
        job.id,
        job.kind,
        job.userId,
        JSON.stringify(job.settings),
        job.state,
        job.errorMessage ?? null,
        job.createdDate,
        job.createdDate,
      ),
    find: (id) => jobs('SELECT * FROM "_bulk_job" WHERE id = ?', id)[0],
    list: (kind, userId) =>
      jobs('SELECT * FROM "_bulk_job" WHERE kind = ? AND userId = ? ORDER BY createdDate DESC, id DESC', kind, userId),
    unfinished: () => jobs(`SELECT * FROM "_bulk_job" WHERE state IN ('UploadComplete', 'InProgress') ORDER BY id`),
    update(id, changes, now) {
      const names = Object.keys(changes) as (keyof JobChanges)[];
      const values = names.map((name) => stored(changes[name]));
      const assignments = names.map((name) => `${name} = ?, `).join('');
      run(`UPDATE "_bulk_job" SET ${assignments}systemModstamp = ? WHERE id = ?`, ...values, new Date(now).toISOString(), id);
    },
    remove(id) {
      this.removeUpload(id);
      this.removeResults(id);
      run('DELETE FROM "_bulk_job" WHERE id = ?', id);
    },
    outdated: (date, most) =>
      statement(
        `SELECT id FROM "_bulk_job" WHERE (state IN ${finishedStates} OR state = 'Open') AND systemModstamp < ?
         UNION SELECT id FROM (SELECT id FROM "_bulk_job" WHERE state IN ${finishedStates} ORDER BY createdDate DESC, id DESC LIMIT -1 OFFSET ?)`,
      )
        .all(date, most)
        .map((row) => String(row['id'])),
    saveUpload(id, content) {
      for (let start = 0, part = 0; start < content.length; start += pieceBytes, part++)
        run('INSERT INTO "_bulk_upload" (jobId, part, bytes) VALUES (?, ?, ?)', id, part, content.subarray(start, start + pieceBytes));
    },
    hasUpload: (id) => statement('SELECT 1 FROM "_bulk_upload" WHERE jobId = ? LIMIT 1').get(id) !== undefined,
    *upload(id) {
      for (let part = 0; ; part++) {
        const row = statement('SELECT bytes FROM "_bulk_upload" WHERE jobId = ? AND part = ?').get(id, part);
        if (!row) return;
        yield row['bytes'] as Uint8Array;
      }
    },
    removeUpload: (id) => run('DELETE FROM "_bulk_upload" WHERE jobId = ?', id),
    saveResult: (id, kind, { part, size, text }) =>
      run('INSERT INTO "_bulk_result" (jobId, kind, part, size, text) VALUES (?, ?, ?, ?, ?)', id, kind, part, size, text),
    removeResults: (id) => run('DELETE FROM "_bulk_result" WHERE jobId = ?', id),
    *results(id, kind, part = 0) {
      const next = statement(
        'SELECT part, size, text FROM "_bulk_result" WHERE jobId = ? AND kind = ? AND part >= ? ORDER BY part LIMIT 1',
      );
      for (let row = next.get(id, kind, part); row; row = next.get(id, kind, Number(row['part']) + 1))
        yield { part: Number(row['part']), size: Number(row['size']), text: String(row['text']) };
    },
  };
}

const stored = (value: JobChanges[keyof JobChanges]): SQLInputValue =>
  typeof value === 'object' ? JSON.stringify(value) : (value ?? null);

const jobOf = (row: Record<string, unknown>): BulkJob => ({
  id: String(row['id']),
  kind: row['kind'] as JobKind,
  userId: String(row['userId']),
  settings: JSON.parse(String(row['settings'])) as JobSettings,
  state: row['state'] as JobState,
  recordsProcessed: Number(row['recordsProcessed']),
  recordsFailed: Number(row['recordsFailed']),
  ...(typeof row['errorMessage'] === 'string' && { errorMessage: row['errorMessage'] }),
  ...(typeof row['header'] === 'string' && { header: JSON.parse(row['header']) as string[] }),
  createdDate: String(row['createdDate']),
  systemModstamp: String(row['systemModstamp']),
  processingTime: Number(row['processingTime']),
});
