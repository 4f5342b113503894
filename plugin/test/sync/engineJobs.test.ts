import { existsSync, globSync, readFileSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import type { OrgUser } from '../../../test/end-to-end/support/orgUser.ts';
import { startModelOrg } from '../../../test/end-to-end/support/modelOrg.ts';
import type { RunningOrg } from '../../../test/end-to-end/support/runningOrg.ts';
import { buildPlugin } from '../../build.ts';
import { faultyProxy, type Fault, type FaultyProxy, type ProxiedRequest } from './support/faultyProxy.ts';
import { syncedProject, type SyncedProject } from './support/syncedProject.ts';

jest.setTimeout(120_000);
const PEOPLE = 'accounts/oru-mining/people.yaml';
let org: RunningOrg;
let administrator: OrgUser;
let project: SyncedProject;
let orgFolder: string;

beforeAll(async () => {
  org = await startModelOrg();
  await buildPlugin();
  administrator = org.user('salesOperations');
  project = await syncedProject(org, 'Oru Mining');
  [orgFolder] = globSync('.sf/account-plan/00D*', { cwd: project.root }) as [string];
}, 240_000);
afterAll(async () => {
  project?.remove();
  await org?.stop();
});

let turn = 0;
/** A change in the files that was not there before. */
function changeFiles(): string {
  const position = `Port Superintendent ${++turn}`;
  project.write(PEOPLE, project.read(PEOPLE).replace(/ {4}position: Port Superintendent.*\n/, `    position: ${position}\n`));
  return position;
}
async function positionInOrg(): Promise<string> {
  const [row] = await administrator.query(`SELECT Name FROM Stakeholder__c WHERE Key__c = 'oru-mining/person-4'`);
  return row!.Name;
}
/** A proxy that does something at the first request that writes. */
async function whenItWrites(meanwhile: (request: ProxiedRequest) => Fault | undefined): Promise<FaultyProxy> {
  let isDone = false;
  return faultyProxy(
    () => org.url,
    (request) => {
      if (isDone || !/composite\/graph/.test(request.path)) return undefined;
      isDone = true;
      return meanwhile(request);
    },
  );
}
const jobIn = (text: string) => /--job-id (\S+)/.exec(text)![1]!;

describe('interrupted', () => {
  test.each<Fault>(['hang', 'hangAfter'])(
    'by Ctrl-C while the org is writing (%s), it ends with 130 and says how to go on; resume ends it',
    async (fault) => {
      const position = changeFiles();
      let interrupt = () => undefined as unknown;
      const proxy = await whenItWrites(() => {
        setTimeout(interrupt, 300);
        return fault;
      });
      try {
        const { child, done } = project.spawn(['sync', 'start'], { url: proxy.url });
        interrupt = () => child.kill('SIGINT');
        const { exitCode, stdout } = await done;
        expect(exitCode).toBe(130);
        expect(stdout).toContain('The sync was interrupted. Nothing is lost: what was done is done.\n');
        const id = jobIn(stdout);
        expect(stdout).toContain(`To go on with it, run: sf account-plan sync resume --job-id ${id}\n`);
        expect(existsSync(join(project.root, orgFolder, 'lock.json'))).toBe(false);
        const report = await project.run(['sync', 'report']);
        expect({ exitCode: report.exitCode, stdout: report.stdout }).toEqual({
          exitCode: 69,
          stdout: expect.stringContaining(`Job: ${id} with `),
        });
        expect(report.stdout).toContain('Status: interrupted\n');

        const resumed = await project.json(['sync', 'resume', '--job-id', id]);
        expect(resumed).toMatchObject({ exitCode: 0, result: { jobId: id, status: 'Succeeded' } });
        expect(await positionInOrg()).toBe(position);
        expect((await project.json(['sync', 'start'])).result).toMatchObject({
          status: 'Succeeded',
          org: { created: 0, updated: 0, deleted: 0 },
        });
      } finally {
        await proxy.stop();
      }
    },
  );

  test('by kill -9, its lock is taken over and the next sync ends it', async () => {
    const position = changeFiles();
    let kill = () => undefined as unknown;
    const proxy = await whenItWrites(() => {
      kill();
      return 'hangAfter';
    });
    try {
      const { child, done } = project.spawn(['sync', 'start'], { url: proxy.url });
      kill = () => child.kill('SIGKILL');
      await done;
      expect(existsSync(join(project.root, orgFolder, 'lock.json'))).toBe(true);
      expect(await project.json(['sync', 'resume', '--use-most-recent'])).toMatchObject({ exitCode: 0, result: { status: 'Succeeded' } });
      expect(await positionInOrg()).toBe(position);
    } finally {
      await proxy.stop();
    }
  });

  test('while it was deleting: after it was resumed, what it deleted can be restored', async () => {
    const before = project.read(PEOPLE);
    project.write(PEOPLE, before.replace(/ {2}person-3:\n(?: {4}.*\n)+/, ''));
    let kill = () => undefined as unknown;
    const proxy = await whenItWrites(() => {
      kill();
      return 'hangAfter';
    });
    try {
      const { child, done } = project.spawn(['sync', 'start', '--delete'], { url: proxy.url });
      kill = () => child.kill('SIGKILL');
      await done;
      const { result } = await project.json(['sync', 'resume', '-r']);
      expect(result).toMatchObject({ status: 'Succeeded', restoreFolder: expect.stringContaining(`/restore/`) });
      const restored = await project.json(['sync', 'restore', '--job-id', result.jobId]);
      expect(restored.result.restored).toMatchObject([{ key: 'oru-mining/person-3', name: 'Priyanka Nair' }]);
      expect((await project.json(['sync', 'start'])).result).toMatchObject({ status: 'Succeeded', org: { created: 1 } });
    } finally {
      await proxy.stop();
    }
  });

  test('by the end of --wait, it ends with 69; resume goes on with the same choices', async () => {
    const position = changeFiles();
    const { exitCode, stdout } = await project.run(['sync', 'start', '--direction', 'to-org', '--wait', '0']);
    expect(exitCode).toBe(69);
    expect(stdout).toContain('The time is over, and the sync stopped. Nothing is lost: what was done is done.\n');
    const id = jobIn(stdout);
    expect(await project.json(['sync', 'report', '--job-id', id])).toMatchObject({
      exitCode: 69,
      result: { jobId: id, status: 'TimedOut' },
    });
    const resumed = await project.json(['sync', 'resume', '--job-id', id]);
    expect(resumed).toMatchObject({ exitCode: 0, result: { jobId: id, status: 'Succeeded', org: { updated: 1 } } });
    expect(await positionInOrg()).toBe(position);
    // Done is done.
    expect(await project.json(['sync', 'resume', '--job-id', id])).toMatchObject({
      exitCode: 0,
      result: { jobId: id, org: { updated: 1 } },
    });
    expect(await project.json(['sync', 'report', '-r'])).toMatchObject({ exitCode: 0, result: { jobId: id, status: 'Succeeded' } });
  });
});

test('in the background: the command returns at once, report tells how it stands, resume waits for it', async () => {
  const position = changeFiles();
  let letGo = () => undefined as void;
  const held = new Promise<void>((done) => (letGo = done));
  const proxy = await faultyProxy(
    () => org.url,
    async ({ path }) => {
      if (/composite\/graph/.test(path)) await held;
      return undefined;
    },
  );
  try {
    const started = await project.run(['sync', 'start', '--async'], { url: proxy.url });
    expect(started.exitCode).toBe(0);
    const id = jobIn(started.stdout);
    expect(started.stdout).toBe(
      `The sync goes on in the background as job ${id}.\nTo look at it, run: sf account-plan sync report --job-id ${id}\nTo wait for it, run: sf account-plan sync resume --job-id ${id}\n`,
    );
    const running = await project.run(['sync', 'report']);
    expect(running).toMatchObject({ exitCode: 69, stdout: expect.stringContaining(`The job ${id} is still running.\n`) });
    expect(await project.run(['sync', 'resume', '-i', id, '--wait', '0'])).toMatchObject({
      exitCode: 69,
      stdout: expect.stringContaining(`The job ${id} is still running.\n`),
    });
    letGo();
    expect(await project.json(['sync', 'resume', '-i', id])).toMatchObject({
      exitCode: 0,
      result: { jobId: id, status: 'Succeeded', org: { updated: 1 } },
    });
    expect(await positionInOrg()).toBe(position);
    expect(readFileSync(join(project.root, orgFolder, 'jobs', id, 'log.txt'), 'utf8')).toContain('Org: 0 created, 1 updated, 0 deleted.\n');
    const everything = globSync('.sf/**/*.{jsonl,json,txt}', { cwd: project.root });
    expect(everything).toContain(join(orgFolder, 'state.jsonl'));
    const texts = everything.map((name) => project.read(name)).join('');
    expect(texts).not.toContain(administrator.accessToken);
  } finally {
    letGo();
    await proxy.stop();
  }
});

describe('two at once', () => {
  const lock = () => join(project.root, orgFolder, 'lock.json');
  const hold = (pid: number) =>
    writeFileSync(lock(), JSON.stringify({ jobId: '20261122T120000-abcdef', pid, host: hostname(), since: new Date().toISOString() }));

  test.each([[[]], [['--async']]])('the second one is refused (%j)', async (flags) => {
    hold(process.pid);
    expect(await project.json(['sync', 'start', ...flags])).toMatchObject({
      exitCode: 1,
      name: 'LockedError',
      message: `Another sync of this project and this org is running: job 20261122T120000-abcdef (process ${process.pid} on ${hostname()}).`,
      actions: [
        'Wait for it with "sf account-plan sync resume --job-id 20261122T120000-abcdef", or look at it with "sf account-plan sync report".',
        "If there's no such process on that computer, delete the file lock.json below .sf/account-plan.",
      ],
    });
  });

  test.each([
    ['of a process that is no more', () => hold(2 ** 22 - 1)],
    ['half written long ago', () => writeFileSync(lock(), '{"jo', { flag: 'w' })],
  ])('a lock %s is taken over', async (_, put) => {
    put();
    utimesSync(lock(), new Date(0), new Date(0));
    expect(await project.run(['sync', 'start'])).toMatchObject({ exitCode: 0 });
    expect(existsSync(lock())).toBe(false);
  });
});

test.each([
  ['cut off', (path: string) => truncateSync(path, readFileSync(path).length - 40)],
  ['of another version', (path: string) => writeFileSync(path, readFileSync(path, 'utf8').replace('"format":1', '"format":99'))],
  ['no JSON', (path: string) => writeFileSync(path, '\u0000\u0001')],
])('what the last sync remembered is %s: both meet as for the first time, and nothing is lost', async (_, damage) => {
  damage(join(project.root, orgFolder, 'state.jsonl'));
  const { exitCode, result, warnings } = await project.json(['sync', 'start']);
  expect({ exitCode, status: result.status, conflicts: result.conflicts }).toEqual({ exitCode: 0, status: 'Succeeded', conflicts: [] });
  expect(warnings).toContain(
    `What the last sync remembered can't be read, so the files and the org meet as for the first time: nothing is lost, but where they differ you have to settle it. The file is kept as ${join(project.root, orgFolder, 'state.jsonl.damaged')}.`,
  );
});

test('a file that somebody edits while the sync runs keeps what he wrote, and gets what the org says', async () => {
  const [person] = await administrator.query(`SELECT Id FROM Stakeholder__c WHERE Key__c = 'oru-mining/person-1'`);
  await administrator.update('Stakeholder__c', person!.Id, { Coverage__c: 'Deep' });
  const position = changeFiles();
  const proxy = await whenItWrites(() => {
    project.edit(PEOPLE, '    position: Processing Manager\n', '    position: Processing Manager # a thought in between\n');
    return undefined;
  });
  try {
    const { exitCode, result } = await project.json(['sync', 'start'], { url: proxy.url });
    expect({ exitCode, result }).toMatchObject({ exitCode: 0, result: { org: { updated: 1 }, files: { updated: 1 }, paths: [PEOPLE] } });
    expect(await positionInOrg()).toBe(position);
    expect(project.read(PEOPLE)).toContain('    position: Processing Manager # a thought in between\n');
    expect(project.read(PEOPLE)).toContain('    coverage: Deep\n');
  } finally {
    await proxy.stop();
  }
});
