import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBulk } from './bulkClient.ts';
import type { Bulk } from './bulkClient.ts';

jest.setTimeout(120_000);

const directory = mkdtempSync(join(tmpdir(), 'local-org-bulk-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

let running: Bulk[] = [];

/** An org that is stopped after its test, whatever came of it. */
async function start(...options: Parameters<typeof startBulk>): Promise<Bulk> {
  const org = await startBulk(...options);
  running.push(org);
  return org;
}

afterEach(async () => {
  await Promise.all(running.map((org) => org.stop()));
  running = [];
});

const accounts = (count: number) => `Name\n${Array.from({ length: count }, (_, index) => `Account ${index}`).join('\n')}\n`;

async function begin(org: Bulk, count: number): Promise<string> {
  const { body } = await org.call('POST', 'jobs/ingest', { object: 'Account', operation: 'insert' });
  await org.send('PUT', `jobs/ingest/${body.id}/batches`, accounts(count), { 'Content-Type': 'text/csv' });
  await org.call('PATCH', `jobs/ingest/${body.id}`, { state: 'UploadComplete' });
  return `jobs/ingest/${body.id}`;
}

const count = async (org: Bulk): Promise<number> =>
  (await org.call('GET', `query?q=${encodeURIComponent('SELECT COUNT() FROM Account')}`)).body.totalSize;

/** Waits until the job has written something. */
async function started(org: Bulk): Promise<void> {
  for (let tries = 0; (await count(org)) === 0; tries++) if (tries > 1000) throw new Error('The job has not begun.');
}

const lines = (csv: string): number => csv.trim().split('\n').length - 1;

test('the org answers others while it works on a long job', async () => {
  const org = await start();
  const path = await begin(org, 40_000);
  const seen = new Set<number>();
  let answers = 0;
  const isWorking = async () => ['UploadComplete', 'InProgress'].includes((await org.call('GET', 'jobs/ingest')).body.records[0].state);
  while (await isWorking()) {
    seen.add(await count(org));
    answers += 1;
  }
  expect(answers).toBeGreaterThan(2);
  expect(seen.size).toBeGreaterThan(2);
  expect(await org.finished(path)).toMatchObject({ numberRecordsProcessed: 40_000, numberRecordsFailed: 0 });
});

test('an aborted job keeps what it has done and gives back the rest', async () => {
  const org = await start();
  const path = await begin(org, 50_000);
  await started(org);
  expect((await org.call('PATCH', path, { state: 'Aborted' })).body.state).toBe('Aborted');
  const { numberRecordsProcessed: processed } = (await org.call('GET', path)).body;
  expect(processed).toBeGreaterThan(0);
  expect(processed).toBeLessThan(50_000);
  expect(await count(org)).toBe(processed);
  expect(lines((await org.call('GET', `${path}/successfulResults`)).body)).toBe(processed);
  const unprocessed = (await org.call('GET', `${path}/unprocessedrecords`)).body;
  expect(lines(unprocessed)).toBe(50_000 - processed);
  expect(unprocessed.split('\n').slice(0, 2)).toEqual(['"Name"', `"Account ${processed}"`]);
});

test('a job that a restart interrupts goes on, every record written once', async () => {
  const file = join(directory, 'org.sqlite');
  const before = await start({ file });
  const path = await begin(before, 30_000);
  await started(before);
  await before.stop();
  running = [];
  const after = await start({ file });
  const resumedAt = await count(after);
  expect(resumedAt).toBeGreaterThan(0);
  expect(resumedAt).toBeLessThan(30_000);
  expect(await after.finished(path)).toMatchObject({ state: 'JobComplete', numberRecordsProcessed: 30_000, numberRecordsFailed: 0 });
  expect(await count(after)).toBe(30_000);
  const names = (await after.call('GET', `${path}/successfulResults`)).body.match(/"Account \d+"/g);
  expect(new Set(names).size).toBe(30_000);
});
