import { spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { resolve } from 'node:path';
import { startOrg, type Client } from '../api/startedOrg.ts';
import { makeOrg, scratch } from './scratch.ts';

let client: Client;
beforeEach(async () => {
  client = await startOrg();
});
afterEach(() => client.stop());

const big = 'x'.repeat(30_000);
const count = async (): Promise<unknown> => (await client.call('GET', 'query?q=SELECT+COUNT()+FROM+Account')).body.totalSize;

/** SQLite itself runs out of pages, as it does on a full disk. */
function fillDisk(): void {
  const { db } = client.localOrg.org;
  db.exec(`PRAGMA max_page_count = ${Number(db.prepare('PRAGMA page_count').get()!['page_count'])}`);
}

test('a full disk is answered with what to do; nothing of the request is kept and the org goes on', async () => {
  const { db } = client.localOrg.org;
  fillDisk();
  const accounts = Array.from({ length: 50 }, (_, index) => ({ attributes: { type: 'Account' }, Name: `A${index}`, Description: big }));
  const answer = await client.call('POST', 'composite/sobjects', { allOrNone: false, records: accounts });
  expect(answer.status).toBe(507);
  expect(answer.body).toEqual([
    { errorCode: 'STORAGE_LIMIT_EXCEEDED', message: 'The disk is full. Nothing was saved; free some space and try again.' },
  ]);
  expect(await count()).toBe(0);
  db.exec('PRAGMA max_page_count = 1000000');
  expect((await client.call('POST', 'sobjects/Account', { Name: 'Later' })).status).toBe(201);
  expect(await count()).toBe(1);
});

test('a file that may not be written any more is answered so, and reading goes on', async () => {
  client.localOrg.org.db.exec('PRAGMA query_only = 1');
  const answer = await client.call('POST', 'sobjects/Account', { Name: 'Acme' });
  expect([answer.status, answer.body]).toEqual([
    503,
    [{ errorCode: 'SERVER_UNAVAILABLE', message: 'The database file may not be written. Nothing was saved; make it writable.' }],
  ]);
  expect(await count()).toBe(0);
});

test.each([
  [0o444, 0o777, /org\.sqlite may not be written by this user\./],
  [0o000, 0o777, /org\.sqlite may not be read by this user \(EACCES\)\./],
  [0o666, 0o555, /is a folder that this user may not write to, and the log has to lie there\./],
])('a file of mode %i in a folder of mode %i is refused to another user', (fileMode, folderMode, sentence) => {
  const folder = scratch();
  makeOrg(folder.path('org.sqlite'));
  chmodSync(folder.path('org.sqlite'), fileMode);
  chmodSync(folder.directory, folderMode);
  const program = `
    const { createOrg } = await import(${JSON.stringify(resolve(__dirname, '../../src/createOrg.ts'))});
    try { createOrg({ file: ${JSON.stringify(folder.path('org.sqlite'))} }); } catch (error) { console.log(error.message); }`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    encoding: 'utf8',
    // The administrator may read and write everything.
    ...(process.getuid?.() === 0 && { uid: 65_534, gid: 65_534 }),
  });
  chmodSync(folder.directory, 0o777);
  expect(stdout).toMatch(sentence);
});
