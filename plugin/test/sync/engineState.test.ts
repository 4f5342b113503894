import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { KeyedRecord } from '../../src/planFiles/keyedRecord.ts';
import type { EarlierReading, OrgRecord } from '../../src/sync/contract.ts';
import { fileAuthors } from '../../src/sync/engine/fileAuthors.ts';
import { findJob, newJobId, startJournal, type SyncJob } from '../../src/sync/engine/journal.ts';
import { takeLock } from '../../src/sync/engine/lock.ts';
import { readProjectFiles } from '../../src/sync/engine/projectFiles.ts';
import { syncFolder } from '../../src/sync/engine/syncFolder.ts';
import { progressWords, syncStages } from '../../src/sync/engine/syncStages.ts';
import { readState, writeState } from '../../src/sync/engine/syncState.ts';
import { execFileSync } from 'node:child_process';
import { sampleProject } from '../support/runHere.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'account-planning-state-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('what is remembered', () => {
  const record = (key: string, name: string): KeyedRecord => ({
    object: 'Solution__c',
    key,
    fields: { Name: name, Active__c: true },
    references: {},
  });
  const ofOrg = (one: KeyedRecord, id: string): OrgRecord => ({
    ...one,
    id,
    modifiedOn: '2026-11-22T10:00:00.000Z',
    modifiedBy: 'Priya Raman',
    revision: 3,
  });
  const same = record('twin', 'Digital Twin');
  const reading = (records: readonly OrgRecord[]): EarlierReading => ({
    ...{ userId: '005x', readOn: '2026-11-22T10:00:00.000Z', accounts: [{ folder: 'halvorsen', id: '001x' }] },
    ...{ ids: [{ object: 'User', value: 'mara@northgate.example', id: '005y' }], asked: { Solution__c: 'fields' }, unsayable: [] },
    records,
  });

  test('is what was written: what both say once, what differs twice, what one side lacks', async () => {
    const base = [same, record('weld', 'Welding'), record('only-base', 'Gone in the org')];
    const org = reading([
      ofOrg(same, 'a1'),
      ofOrg(record('weld', 'Welding Vision'), 'a2'),
      { ...ofOrg(record('born', 'Born'), 'a3'), isKeyNew: true },
    ]);
    const path = join(folder, 'deep/state.jsonl');
    await writeState(path, { base, org });
    const { state, isDamaged } = await readState(path);
    expect(isDamaged).toBe(false);
    expect(state.org).toEqual(org);
    expect(state.base.map(({ key, fields }) => [key, fields.Name]).sort()).toEqual([
      ['only-base', 'Gone in the org'],
      ['twin', 'Digital Twin'],
      ['weld', 'Welding'],
    ]);
    // One line for what is the same.
    expect(readFileSync(path, 'utf8').match(/Digital Twin/g)).toHaveLength(1);
  });

  test('is nothing before the first sync', async () => {
    expect(await readState(join(folder, 'state.jsonl'))).toEqual({ state: { base: [] }, isDamaged: false });
  });

  test.each([
    ['empty', () => ''],
    ['without its last line', (text: string) => text.slice(0, text.trimEnd().lastIndexOf('\n') + 1)],
    ['without a line in between', (text: string) => text.replace(/\["=".*\n/, '')],
    ['with a line behind its end', (text: string) => `${text}["b",["Solution__c","x",{},{}]]\n`],
    ['cut off in a line', (text: string) => text.slice(0, -4)],
    ['of another version', (text: string) => text.replace('"format":1', '"format":2')],
    ['something else', () => '{"a":1}\n[]\n'],
  ])('is damaged when it is %s', async (_, damage) => {
    const path = join(folder, 'state.jsonl');
    await writeState(path, { base: [same], org: reading([ofOrg(same, 'a1')]) });
    writeFileSync(path, damage(readFileSync(path, 'utf8')));
    expect(await readState(path)).toEqual({ state: { base: [] }, isDamaged: true });
  });
});

test('the journals of the last hundred jobs are kept, and of those that deleted something', async () => {
  const place = syncFolder(folder, '00D000000000001');
  const job = (minute: number): SyncJob => {
    const now = new Date(Date.UTC(2026, 0, 1, 0, minute));
    const choices = {
      accounts: [],
      isAll: false,
      direction: 'both',
      resolve: null,
      mayDelete: false,
      isAllOrNone: false,
      concurrency: 1,
      isFullRead: false,
    } as const;
    return { id: newJobId(now), orgId: place.orgId, username: 'x', apiVersion: null, choices, startedOn: now.toISOString() };
  };
  const first = job(0);
  mkdirSync(join(place.restore, first.id), { recursive: true });
  await (await startJournal(place, first)).close();
  for (let minute = 1; minute <= 105; minute++) await (await startJournal(place, job(minute))).close();
  expect(readdirSync(place.jobs)).toHaveLength(101);
  expect((await findJob(folder, first.id))?.job).toMatchObject(first);
  expect((await findJob(folder))?.job.startedOn).toBe('2026-01-01T01:45:00.000Z');
  expect(await findJob(folder, '../x')).toBeUndefined();
});

describe('the lock', () => {
  const path = () => join(folder, 'org/lock.json');

  test('is held by one at a time, and free again afterwards', async () => {
    const first = await takeLock(path(), 'one');
    expect(await takeLock(path(), 'two')).toEqual({
      holder: { jobId: 'one', pid: process.pid, host: hostname(), since: expect.any(String) },
    });
    if ('release' in first) await first.release();
    expect(existsSync(path())).toBe(false);
  });

  test('of many that want it when its holder has died, one gets it', async () => {
    mkdirSync(join(folder, 'org'));
    writeFileSync(path(), JSON.stringify({ jobId: 'dead', pid: 2 ** 22 - 1, host: hostname(), since: new Date().toISOString() }));
    const all = await Promise.all(Array.from({ length: 20 }, (_, index) => takeLock(path(), `job ${index}`)));
    expect(all.filter((one) => 'release' in one)).toHaveLength(1);
  });

  test('of another computer is never taken over', async () => {
    mkdirSync(join(folder, 'org'));
    writeFileSync(path(), JSON.stringify({ jobId: 'far', pid: 1, host: 'elsewhere', since: '2026-01-01T00:00:00.000Z' }));
    expect(await takeLock(path(), 'near')).toMatchObject({ holder: { jobId: 'far' } });
  });

  test('of a process from before the computer was started is taken over, whoever has its number now', async () => {
    mkdirSync(join(folder, 'org'));
    writeFileSync(path(), JSON.stringify({ jobId: 'old', pid: process.pid, host: hostname(), since: '2020-01-01T00:00:00.000Z' }));
    expect(await takeLock(path(), 'new')).toHaveProperty('release');
  });
});

describe('the files of a project', () => {
  const parsedIn = (root: string) => join(root, '.sf/account-plan/parsed.jsonl');

  test('say the same when they are read from what was kept, places and problems too', async () => {
    const project = sampleProject();
    try {
      const first = await readProjectFiles(project.root);
      // Whatever the project says: what belongs to one checkout is not for git.
      expect(readFileSync(join(project.root, '.sf/account-plan/.gitignore'), 'utf8')).toBe('*\n');
      const keptOn = statSync(parsedIn(project.root)).mtimeMs;
      const second = await readProjectFiles(project.root);
      expect(second.records.map(({ positions: _, ...rest }) => rest)).toEqual(first.records.map(({ positions: _, ...rest }) => rest));
      expect(statSync(parsedIn(project.root)).mtimeMs).toBe(keptOn);
      const person = second.records.find(({ key }) => key === 'halvorsen/bergen-director')!;
      expect(second.placeOf(person, 'Attitude__c')).toEqual(
        first.placeOf(
          first.records.find(({ key }) => key === 'halvorsen/bergen-director')!,
          'Attitude__c',
        ),
      );

      const path = join(project.root, 'accounts/halvorsen/people.yaml');
      writeFileSync(
        path,
        readFileSync(path, 'utf8').replace('reports-to: ceo', 'reports-to: coe').replace('attitude: Supporter', 'attitude: Friend'),
      );
      const third = await readProjectFiles(project.root);
      expect(third.problems.map(({ code, file, line }) => [code, file, line])).toEqual([
        ['unknownReferenceNear', 'accounts/halvorsen/people.yaml', 17],
        ['unknownWord', 'accounts/halvorsen/people.yaml', 21],
      ]);
    } finally {
      project.remove();
    }
  });

  test.each([
    ['is damaged', (text: string) => text.slice(0, -20)],
    ['is of another format', (text: string) => text.replace(/^"[^"]*"/, '"x"')],
  ])('are parsed anew when what was kept %s', async (_, damage) => {
    const project = sampleProject();
    try {
      const { records } = await readProjectFiles(project.root);
      writeFileSync(parsedIn(project.root), damage(readFileSync(parsedIn(project.root), 'utf8')));
      expect((await readProjectFiles(project.root)).records).toHaveLength(records.length);
      expect((await readProjectFiles(project.root)).records).toHaveLength(records.length);
    } finally {
      project.remove();
    }
  });
});

test('a line that is committed was written by its author; one that is not, when the file was', async () => {
  const git = (...words: string[]) => execFileSync('git', words, { cwd: folder });
  writeFileSync(join(folder, 'people.yaml'), 'a: 1\n');
  expect(await fileAuthors(folder)('people.yaml', 1)).toMatchObject({ who: null });
  git('init', '-q');
  git('add', '.');
  git('-c', 'user.name=Mara Lindqvist', '-c', 'user.email=mara@northgate.example', 'commit', '-qm', 'x', '--date', '2026-03-31T09:30:00Z');
  appendFileSync(join(folder, 'people.yaml'), 'b: 2\n');
  utimesSync(join(folder, 'people.yaml'), new Date('2026-04-01T00:00:00Z'), new Date('2026-04-01T00:00:00Z'));
  const authorOf = fileAuthors(folder);
  expect(await authorOf('people.yaml', 1)).toEqual({ who: 'Mara Lindqvist', when: '2026-03-31T09:30:00.000Z' });
  expect(await authorOf('people.yaml', 2)).toEqual({ who: null, when: '2026-04-01T00:00:00.000Z' });
  expect(await authorOf('gone.yaml', 1)).toEqual({ who: null, when: null });
});

test.each([
  [0, 20_000, 0, '0 of 20,000'],
  [5000, 20_000, 10_000, '5,000 of 20,000, 500 per second, 30 s left'],
  [5000, 200_000, 10_000, '5,000 of 200,000, 500 per second, 7 min left'],
  [20_000, 20_000, 40_000, '20,000 of 20,000, 500 per second'],
  [300, 0, 500, '300'],
])('progress of %d of %d after %d ms: %s', (done, of, elapsed, words) => {
  expect(progressWords(done, of, elapsed)).toBe(words);
});

test('what a warning says moves no cursor', async () => {
  const told: string[] = [];
  const stages = await syncStages({
    title: '',
    calls: { count: 0 },
    isLive: false,
    isSilent: false,
    warn: (text) => void told.push(text),
  });
  stages.onWarning('left as it is: \u001b[2Jaccount.yaml');
  expect(told).toEqual(['left as it is: \ufffd[2Jaccount.yaml']);
});
