import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createOrg, defaultUsername } from '../src/createOrg.ts';
import type { Org } from '../src/org.ts';

const directory = mkdtempSync(join(tmpdir(), 'local-org-'));
const file = join(directory, 'org.sqlite');
afterAll(() => rmSync(directory, { recursive: true }));

const administratorOf = (org: Org): string =>
  String(org.db.prepare('SELECT "Id" FROM "User" WHERE "Username" = ?').get(defaultUsername)!['Id']);
const names = (org: Org, object: string): unknown[] =>
  org.db
    .prepare(`SELECT "Name" FROM "${object}" ORDER BY "Id"`)
    .all()
    .map((row) => row['Name']);

test('a new org has its organization, profiles, administrator and standard price book', () => {
  const org = createOrg({ file: ':memory:' });
  expect(org.id).toMatch(/^00D\w{15}$/);
  expect(names(org, 'Organization')).toEqual([org.name]);
  expect(names(org, 'Profile')).toEqual(['System Administrator', 'Standard User', 'Read Only']);
  expect(names(org, 'User')).toEqual(['Automated Process', 'Org Administrator']);
  expect(names(org, 'Pricebook2')).toEqual(['Standard Price Book']);
  expect(org.access(administratorOf(org)).isAdministrator).toBe(true);
  org.close();
});

test('opened again, the org is the same and its sessions go on', () => {
  const first = createOrg({ file });
  const { token } = first.sessions.create(administratorOf(first));
  first.close();
  const second = createOrg({ file, username: 'someone.else@example.com' });
  expect(second.id).toBe(first.id);
  expect(second.sessions.find(token)?.username).toBe(defaultUsername);
  expect(names(second, 'User')).toHaveLength(2);
  second.close();
});

test('two new orgs have different ids', () => {
  const [one, other] = [createOrg({ file: ':memory:' }), createOrg({ file: ':memory:' })];
  expect(one.id).not.toBe(other.id);
  one.close();
  other.close();
});

test('the clock of the org never goes back', () => {
  let now = 5000;
  const org = createOrg({ file: ':memory:', now: () => now });
  now = 3000;
  expect(org.now()).toBe(5000);
  now = 6000;
  expect(org.now()).toBe(6000);
  org.close();
});

test('what was committed is there after the process was killed, what was not is gone', async () => {
  const path = join(directory, 'killed.sqlite');
  const script = `
    const { createOrg } = await import(${JSON.stringify(resolve(__dirname, '../src/createOrg.ts'))});
    const org = createOrg({ file: ${JSON.stringify(path)} });
    org.records.transaction(org.sessions.system, (records) => records.insert('Account', { Name: 'Kept' }));
    org.records.transaction(org.sessions.system, (records) => {
      records.insert('Account', { Name: 'Lost' });
      process.getBuiltinModule('node:fs').writeSync(1, 'written');
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
    });`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((done) => child.stdout.once('data', done));
  child.kill('SIGKILL');
  await new Promise((done) => child.once('exit', done));
  const org = createOrg({ file: path });
  expect(names(org, 'Account')).toEqual(['Kept']);
  org.close();
}, 60_000);
