import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OrgUser } from '../../../test/end-to-end/support/orgUser.ts';
import { startModelOrg } from '../../../test/end-to-end/support/modelOrg.ts';
import { startOrg, type RunningOrg } from '../../../test/end-to-end/support/runningOrg.ts';
import { buildPlugin } from '../../build.ts';
import { runHere, runHereJson } from '../support/runHere.ts';
import { refused } from '../support/startPlugin.ts';
import { syncedProject, type SyncedProject } from './support/syncedProject.ts';

jest.setTimeout(120_000);
const PEOPLE = 'accounts/oru-mining/people.yaml';
let org: RunningOrg;
let administrator: OrgUser;
let project: SyncedProject;

beforeAll(async () => {
  org = await startModelOrg();
  await buildPlugin();
  administrator = org.user('salesOperations');
  project = await syncedProject(org, 'Oru Mining');
}, 240_000);
afterAll(async () => {
  project?.remove();
  await org?.stop();
});

const people = () =>
  administrator.query(`SELECT Key__c, Name, Coverage__c FROM Stakeholder__c WHERE Key__c LIKE 'oru-mining/%' ORDER BY Key__c`);

describe('what a user may not write', () => {
  let before: string;
  beforeEach(() => (before = project.read(PEOPLE)));
  afterEach(() => project.write(PEOPLE, before));

  test('is told record by record with its place, in the preview too; the rest goes through', async () => {
    const plan = 'accounts/oru-mining/plans/plan.yaml';
    const planBefore = project.read(plan);
    project.edit(PEOPLE, '    position: Processing Manager\n', '    position: Head of Processing\n');
    project.write(
      plan,
      `${planBefore}\nobjectives:\n  awareness:\n    name: Known at the mine\n    track: Marketing\n    kind: Reputation\n`,
    );
    const failure = {
      ...{ object: 'Stakeholder__c', key: 'oru-mining/person-2', name: 'Tane Wiremu', account: 'oru-mining', code: 'noRight' },
      message:
        'You may not change records of Stakeholder in this org. Ask your administrator for a permission set, such as Account_Planner.',
      ...{ fields: [], place: expect.stringMatching(/^accounts\/oru-mining\/people\.yaml:\d+$/) },
    };
    const preview = await project.json(['sync', 'preview'], { as: 'marketingManager' });
    expect({ exitCode: preview.exitCode, failures: preview.result.failures }).toEqual({ exitCode: 0, failures: [failure] });

    const none = await project.json(['sync', 'start', '--all-or-none'], { as: 'marketingManager' });
    expect({ exitCode: none.exitCode, org: none.result.org }).toEqual({ exitCode: 68, org: { created: 0, updated: 0, deleted: 0 } });
    expect(none.result.failures.map(({ message }: any) => message)).toContain(
      'Nothing was written, since not everything could be (--all-or-none).',
    );
    expect(await administrator.query(`SELECT Id FROM Plan_Objective__c WHERE Key__c LIKE 'oru-mining/%'`)).toEqual([]);

    const { exitCode, result } = await project.json(['sync', 'start'], { as: 'marketingManager' });
    expect({ exitCode, status: result.status, org: result.org, failures: result.failures }).toEqual({
      exitCode: 68,
      status: 'PartiallySucceeded',
      org: { created: 1, updated: 0, deleted: 0 },
      failures: [failure],
    });
    // It comes up again, and goes through for somebody who may.
    expect((await project.json(['sync', 'start'], { as: 'marketingManager' })).exitCode).toBe(68);
    expect(await project.json(['sync', 'start'])).toMatchObject({ exitCode: 0, result: { org: { updated: 1 } } });
    project.write(PEOPLE, before);
    await project.run(['sync', 'start']);
  });

  test('because he may not even see it, is told too', async () => {
    project.edit(PEOPLE, '    attitude: Neutral\n', '    attitude: Advocate\n');
    const { exitCode, stdout } = await project.run(['sync', 'start'], { as: 'viewer' });
    expect(exitCode).toBe(68);
    expect(stdout).toMatch(
      /Not written \(1\):\n {2}Bronwyn Clarke \(stakeholder, oru-mining\): The field Attitude wasn't written: your user can't see it in this org, or the org doesn't have it\. \(accounts\/oru-mining\/people\.yaml:\d+\)\n/,
    );
  });

  test('all at once goes through, or nothing does', async () => {
    project.edit(PEOPLE, '    position: Processing Manager\n', '    position: Head of Processing\n');
    project.edit(PEOPLE, '    contact: Jack Morrison\n', '    contact: nobody@oru.example\n');
    const { exitCode, result } = await project.json(['sync', 'start', '--all-or-none']);
    expect({ exitCode, org: result.org }).toEqual({ exitCode: 68, org: { created: 0, updated: 0, deleted: 0 } });
    expect((await people())[1]).toMatchObject({ Name: 'Processing Manager' });
  });
});

test('a contact that the org does not have is never created, and told with where it is named and what to do', async () => {
  const before = project.read(PEOPLE);
  try {
    project.edit(PEOPLE, '    contact: Jack Morrison\n', '    contact: nobody@oru.example\n');
    const { exitCode, stdout } = await project.run(['sync', 'start']);
    expect(exitCode).toBe(68);
    expect(stdout).toMatch(
      /Named in the files and not found in the org \(1\):\n {2}contact "nobody@oru\.example", at accounts\/oru-mining\/people\.yaml:\d+\n {4}Create the contact in the org with this email, or correct the email in the files\. A plan never creates contacts\.\n/,
    );
    expect(await administrator.query(`SELECT Id FROM Contact WHERE Email = 'nobody@oru.example'`)).toEqual([]);
  } finally {
    project.write(PEOPLE, before);
  }
});

test('an account that the org does not have is left alone and told', async () => {
  const folder = join(project.root, 'accounts/atlantis');
  mkdirSync(folder);
  writeFileSync(join(folder, 'account.yaml'), 'account:\n  name: Atlantis Ltd\n\nbuying-centers:\n  hq:\n    name: Headquarters\n');
  try {
    const { exitCode, result } = await project.json(['sync', 'start']);
    expect({ exitCode, org: result.org, unresolved: result.unresolved }).toEqual({
      exitCode: 68,
      org: { created: 0, updated: 0, deleted: 0 },
      unresolved: [
        { object: 'Account', value: 'Atlantis Ltd', account: 'atlantis', why: 'missing', places: ['accounts/atlantis/account.yaml:1'] },
      ],
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('files with errors stop it before anything is sent, with their places; those of other accounts do not', async () => {
  const before = project.read(PEOPLE);
  await project.run(['sync', 'start', '--accounts', 'Castell Rail']);
  try {
    project.edit(PEOPLE, '    attitude: Neutral\n', '    attitude: Friendly\n');
    expect(refused(await project.json(['sync', 'start']))).toEqual({
      exitCode: 1,
      name: 'UnreadableFilesError',
      message:
        'The plan files have errors, so nothing was sent. Errors: 1.\n' +
        `  accounts/oru-mining/people.yaml:7:15 "attitude" can't be "Friendly". Choose one of: Opponent, Sceptic, Neutral, Supporter, Advocate.`,
      actions: ['Correct them; "sf account-plan validate" shows all that\'s wrong.'],
    });
    expect(await project.run(['sync', 'start', '--accounts', 'castell-rail'])).toMatchObject({ exitCode: 0 });
  } finally {
    project.write(PEOPLE, before);
  }
});

describe('which account', () => {
  test.each(['nope', '../../etc', `x' OR Name != '`])('that nobody has (%s)', async (said) => {
    expect(refused(await project.json(['sync', 'start', '--accounts', said]))).toEqual({
      exitCode: 1,
      name: 'UnknownAccountError',
      message: `Neither the project nor the org has an account "${said}", or your user can't see it.`,
      actions: [
        "Specify the folder, or the account's number, name or ID as the org has it. In account-plan.yaml you can choose other fields under natural-keys.",
        expect.stringMatching(/^The accounts of the project are: .*oru-mining/),
      ],
    });
  });

  test('that several have, in the org', async () => {
    const ids = [await administrator.create('Account', { Name: 'Twin Ltd' }), await administrator.create('Account', { Name: 'Twin Ltd' })];
    expect(refused(await project.json(['sync', 'start', '--accounts', 'Twin Ltd']))).toEqual({
      exitCode: 1,
      name: 'SeveralAccountsError',
      message: 'The org has several accounts "Twin Ltd".',
      actions: [`Specify the ID of one of them: ${ids.map((id) => `${id} (Twin Ltd)`).join(', ')}.`],
    });
  });

  test('that several have, in the project', async () => {
    const folder = join(project.root, 'accounts/oru-copy');
    mkdirSync(folder);
    writeFileSync(join(folder, 'account.yaml'), 'account:\n  name: Oru Mining\n  number: O-2\n');
    try {
      expect(refused(await project.json(['sync', 'start', '--accounts', 'Oru Mining']))).toEqual({
        exitCode: 1,
        name: 'SeveralAccountsHereError',
        message: 'The project has several accounts "Oru Mining".',
        actions: ['Specify the folder of one of them: oru-copy, oru-mining.'],
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('which job', () => {
  test.each([
    ['report', '20261122T120000-abcdef'],
    ['resume', '../../../etc/passwd'],
    ['restore', 'x'],
  ])('that nobody started (sync %s --job-id %s)', async (command, id) => {
    expect(refused(await project.json(['sync', command, '--job-id', id]))).toEqual({
      exitCode: 1,
      name: 'UnknownJobError',
      message: `The project has no sync job "${id}".`,
      actions: ['Use the ID that "sync start" showed, or the --use-most-recent flag.'],
    });
  });

  test('in a project without any', async () => {
    const folder = join(project.root, '..');
    await runHere(folder, ['generate', 'project', '--name', 'new']);
    expect(refused(await runHereJson(join(folder, 'new'), ['sync', 'report']))).toEqual({
      exitCode: 1,
      name: 'NoJobError',
      message: 'No sync was started in this project yet.',
      actions: ['Start one with "sf account-plan sync start".'],
    });
  });

  test('of another org, or of one that nobody is logged in to', async () => {
    const { result } = await project.json(['sync', 'start', '--wait', '0']);
    const elsewhere = await runHereJson(project.root, ['sync', 'resume', '--job-id', result.jobId]);
    const said = elsewhere.message.split('your log-ins: ')[1];
    expect(said).toMatch(/\w/);
    expect(refused(elsewhere)).toEqual({
      exitCode: 1,
      name: 'OrgOfJobError',
      message: `The org of the job ${result.jobId} can't be reached with your log-ins: ${said}`,
      actions: ['Log in to it with "sf org login web", or specify it with --target-org.'],
    });
    const other = await startOrg('empty');
    try {
      const token = other.user('salesOperations').accessToken;
      const environment = { SF_ORG_INSTANCE_URL: other.url };
      const refusal = await runHereJson(project.root, ['sync', 'resume', '--job-id', result.jobId, '--target-org', token], environment);
      const [, own, specified] = / the org (\w{15}), .* the org (\S+)\.$/.exec(refusal.message) ?? [];
      // Never the token itself.
      expect([own, specified]).toEqual([result.orgId, token.split('!')[0]]);
      expect(refused(refusal)).toEqual({
        exitCode: 1,
        name: 'OtherOrgError',
        message: `The job ${result.jobId} syncs with the org ${own}, and you specified the org ${specified}.`,
        actions: ['Specify the org of the job with --target-org, or leave the flag out.'],
      });
    } finally {
      await other.stop();
    }
    expect(await project.run(['sync', 'resume', '-r'])).toMatchObject({ exitCode: 0 });
  });

  test('whose deletions are to be restored, and that deleted nothing', async () => {
    const { result } = await project.json(['sync', 'start']);
    expect(refused(await project.json(['sync', 'restore', '-r']))).toEqual({
      exitCode: 1,
      name: 'NothingDeletedError',
      message: `The sync ${result.jobId} deleted nothing.`,
      actions: ['Specify the job that deleted what you miss; "sf account-plan sync report" shows where its deletions are kept.'],
    });
  });
});

test.each([
  [['start', '--direction', 'up'], 'Expected --direction=up to be one of: both, to-org, to-files'],
  [['start', '--resolve', 'both'], 'Expected --resolve=both to be one of: files, org'],
  [['start', '--async', '--wait', '3'], '--wait=3 minutes cannot also be provided when using --async'],
  [['start', '--all', '--accounts', 'x'], '--all=true cannot also be provided when using --accounts'],
  [['start', '--concurrency', '0'], 'Expected an integer greater than or equal to 1 but received: 0'],
  [['resume'], 'Exactly one of the following must be provided: --job-id, --use-most-recent'],
])('wrong flags are refused before the org is asked: sync %j', async (words, message) => {
  const answer = await project.json(['sync', ...words]);
  expect({ exitCode: answer.exitCode, message: answer.message }).toEqual({ exitCode: 2, message: expect.stringContaining(message) });
});
