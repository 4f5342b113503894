import { globSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { OrgUser } from '../../../test/end-to-end/support/orgUser.ts';
import { startModelOrg } from '../../../test/end-to-end/support/modelOrg.ts';
import type { RunningOrg } from '../../../test/end-to-end/support/runningOrg.ts';
import { buildPlugin } from '../../build.ts';
import { projectIn, syncedProject, type SyncedProject } from './support/syncedProject.ts';

jest.setTimeout(120_000);
const PEOPLE = 'accounts/oru-mining/people.yaml';
const NOTHING = 'Nothing to do: the files and the org say the same.\n';
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

/** A stakeholder as the org has it. */
async function person(key: string) {
  const [row] = await administrator.query(
    `SELECT Id, Name, Attitude__c, Coverage__c, Power__c FROM Stakeholder__c WHERE Key__c = 'oru-mining/${key}'`,
  );
  return row!;
}
const change = async (key: string, fields: object) =>
  expect(await administrator.update('Stakeholder__c', (await person(key)).Id, fields)).toMatchObject({ status: 204 });
const counts = (created = 0, updated = 0, deleted = 0) => ({ created, updated, deleted });

test('an account of the org is fetched into the folder that its keys name, and a second sync has nothing to do', async () => {
  expect(project.read('accounts/oru-mining/account.yaml')).toContain('account:\n  name: Oru Mining\n');
  expect(project.read(PEOPLE)).toContain('  person-1:\n    position: General Manager North Pit\n    contact: Bronwyn Clarke\n');
  const { exitCode, stdout } = await project.run(['sync', 'start']);
  expect({ exitCode, stdout }).toEqual({
    exitCode: 0,
    stdout: expect.stringMatching(/^Nothing to do: the files and the org say the same\.\nAPI calls: \d+\.\n$/),
  });
  const { result } = await project.json(['sync', 'preview']);
  expect(result).toMatchObject({ isAlike: true, accounts: ['oru-mining'], toOrg: [], toFiles: [], conflicts: [] });
});

test('a change in the files goes to the org, a change in the org to the files, in one sync, comments untouched', async () => {
  project.edit(
    PEOPLE,
    '    attitude: Neutral\n    coverage: Regular\n',
    '    attitude: Supporter # since the trial\n    coverage: Regular\n',
  );
  await change('person-2', { Coverage__c: 'Deep' });
  const preview = await project.run(['sync', 'preview']);
  expect(preview.exitCode).toBe(0);
  expect(preview.stdout).toContain('To the org (1):\n  Oru Mining\n    Bronwyn Clarke moved from Neutral to Supporter.\n');
  expect(preview.stdout).toContain('To the files (1):\n  Oru Mining\n    Our contact with Tane Wiremu went from Brief to Deep.\n');
  expect(preview.stdout).toMatch(/API calls: \d+ to read, about 1 to write\.\n/);
  expect((await person('person-1')).Attitude__c).toBe('Neutral');

  const { exitCode, result } = await project.json(['sync', 'start']);
  expect({ exitCode, ...result }).toMatchObject({
    ...{ exitCode: 0, status: 'Succeeded', org: counts(0, 1), files: counts(0, 1), paths: [PEOPLE] },
    ...{ conflicts: [], failures: [], waitingDeletes: [], unresolved: [], leftAlone: [], restoreFolder: null, error: null },
  });
  expect((await person('person-1')).Attitude__c).toBe('Supporter');
  expect(project.read(PEOPLE)).toContain('    attitude: Supporter # since the trial\n');
  expect(project.read(PEOPLE)).toContain(
    '    contact: Tane Wiremu\n    occupancy: Held\n    buying-center: processing\n    attitude: Neutral\n    coverage: Deep\n',
  );
  expect((await project.run(['sync', 'start'])).stdout).toContain(NOTHING);
});

test('one direction writes one side only; what the other is due comes with the next sync', async () => {
  project.edit(PEOPLE, '    coverage: Regular\n', '    coverage: Deep\n');
  await change('person-3', { Coverage__c: 'Regular' });
  const toFiles = await project.json(['sync', 'start', '--direction', 'to-files']);
  expect(toFiles.result).toMatchObject({ status: 'Succeeded', org: counts(), files: counts(0, 1) });
  expect((await person('person-1')).Coverage__c).toBe('Regular');
  const toOrg = await project.json(['sync', 'start', '--direction', 'to-org']);
  expect(toOrg.result).toMatchObject({ status: 'Succeeded', org: counts(0, 1), files: counts() });
  expect((await person('person-1')).Coverage__c).toBe('Deep');
});

describe('what both sides changed', () => {
  /** Both sides say something else than before. */
  const conflict = async (inFiles: string, inOrg: string) => {
    const before = (await person('person-4')).Attitude__c;
    const person4 = `    contact: Jack Morrison\n    occupancy: Held\n    buying-center: port\n    attitude: `;
    project.edit(PEOPLE, `${person4}${before}`, `${person4}${inFiles}`);
    await change('person-4', { Attitude__c: inOrg });
    return before as string;
  };

  test('is left alone on both sides and told with both values, who and when, while everything else goes on', async () => {
    const before = await conflict('Sceptic', 'Opponent');
    project.edit(PEOPLE, '    position: Reliability Engineer\n', '    position: Head of Reliability\n');
    const { exitCode, stdout } = await project.run(['sync', 'start']);
    expect(exitCode).toBe(68);
    expect(stdout).toContain('Org: 0 created, 1 updated, 0 deleted.\nFiles: 0 created, 0 updated, 0 deleted.\n');
    expect(stdout).toMatch(
      new RegExp(
        [
          'Conflicts \\(1\\), left alone on both sides:',
          '  Jack Morrison \\(stakeholder, oru-mining\\) was changed on both sides:',
          '    Attitude',
          '      files: “Sceptic”',
          '      org: “Opponent”',
          `      before: “${before}”`,
          '    Files: \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d UTC, accounts/oru-mining/people.yaml:\\d+',
          '    Org: Priya Raman, \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d UTC',
          'To settle them, correct the files or the org so that both say the same, or run the sync again with --resolve files or --resolve org.',
        ].join('\n'),
      ),
    );
    expect((await person('person-3')).Name).toBe('Head of Reliability');
    expect((await person('person-4')).Attitude__c).toBe('Opponent');
    expect(project.read(PEOPLE)).toContain('    attitude: Sceptic\n');
    // It comes up again.
    const again = await project.json(['sync', 'start']);
    expect({ exitCode: again.exitCode, status: again.result.status, conflicts: again.result.conflicts }).toEqual({
      exitCode: 68,
      status: 'PartiallySucceeded',
      conflicts: [
        {
          ...{ object: 'Stakeholder__c', key: 'oru-mining/person-4', name: 'Jack Morrison', account: 'oru-mining', kind: 'bothChanged' },
          fields: [{ field: 'Attitude__c', label: 'Attitude', files: 'Sceptic', org: 'Opponent', base: before }],
          files: { who: null, when: expect.any(String), place: expect.stringMatching(/people\.yaml:\d+$/) },
          org: { who: 'Priya Raman', when: expect.any(String), place: null },
          needs: null,
        },
      ],
    });
    const line = Number(again.result.conflicts[0].files.place.split(':')[1]);
    expect(project.read(PEOPLE).split('\n')[line - 1]).toBe('    attitude: Sceptic');
  });

  test('is settled for the org by --resolve org', async () => {
    const { exitCode, result } = await project.json(['sync', 'start', '--resolve', 'org']);
    expect({ exitCode, result }).toMatchObject({ exitCode: 0, result: { org: counts(), files: counts(0, 1), conflicts: [] } });
    expect(project.read(PEOPLE)).toContain('    attitude: Opponent\n');
  });

  test('is settled for the files by --resolve files', async () => {
    await conflict('Advocate', 'Neutral');
    const { exitCode, result } = await project.json(['sync', 'start', '--resolve', 'files']);
    expect({ exitCode, result }).toMatchObject({ exitCode: 0, result: { org: counts(0, 1), files: counts(), conflicts: [] } });
    expect((await person('person-4')).Attitude__c).toBe('Advocate');
  });

  test('is settled by editing one side; the same change on both is none', async () => {
    await conflict('Sceptic', 'Neutral');
    expect((await project.run(['sync', 'start'])).exitCode).toBe(68);
    project.edit(PEOPLE, '    attitude: Sceptic\n', '    attitude: Neutral\n');
    const settled = await project.json(['sync', 'start']);
    expect(settled.result).toMatchObject({ status: 'Succeeded', org: counts(), files: counts(), conflicts: [] });
    // What was agreed on is what the next change is compared with.
    project.edit(PEOPLE, '    buying-center: port\n    attitude: Neutral\n', '    buying-center: port\n    attitude: Supporter\n');
    expect((await project.json(['sync', 'start'])).result).toMatchObject({ status: 'Succeeded', org: counts(0, 1) });
  });
});

describe('what was deleted', () => {
  const PERSON = / {2}person-3:\n(?: {4}.*\n)+/;
  const people = () => administrator.query(`SELECT Id FROM Stakeholder__c WHERE Key__c = 'oru-mining/person-3'`);

  test('in the files stays in the org and is told, until --delete; it is kept first, and sync restore brings it back', async () => {
    project.write(PEOPLE, project.read(PEOPLE).replace(PERSON, ''));
    const waiting = await project.run(['sync', 'start']);
    expect(waiting).toMatchObject({ exitCode: 0 });
    expect(waiting.stdout).toContain(
      'Deleted on one side only (1), waiting for --delete:\n  Still in the org, deleted in the files: Priyanka Nair (stakeholder, oru-mining)\n',
    );
    expect(await people()).toHaveLength(1);

    const { exitCode, result } = await project.json(['sync', 'start', '--delete']);
    expect({ exitCode, result }).toMatchObject({
      exitCode: 0,
      result: { status: 'Succeeded', org: counts(0, 0, 1), waitingDeletes: [] },
    });
    expect(await people()).toEqual([]);
    expect(result.restoreFolder).toMatch(new RegExp(`^\\.sf/account-plan/\\w{15}/restore/${result.jobId}$`));
    expect(project.read(`${result.restoreFolder}/org/${PEOPLE}`)).toContain('    contact: Priyanka Nair\n');

    const restored = await project.json(['sync', 'restore', '--job-id', result.jobId]);
    expect(restored).toMatchObject({
      exitCode: 0,
      result: {
        jobId: result.jobId,
        restored: [{ object: 'Stakeholder__c', key: 'oru-mining/person-3', name: 'Priyanka Nair', account: 'oru-mining' }],
        paths: [PEOPLE],
      },
    });
    expect(await project.run(['sync', 'restore', '--job-id', result.jobId])).toMatchObject({
      exitCode: 0,
      stdout: 'Everything that the sync deleted is in the files already.\n',
    });
    expect((await project.json(['sync', 'start'])).result).toMatchObject({ status: 'Succeeded', org: counts(1) });
    expect(await people()).toHaveLength(1);
  });

  test('in the org goes from the files with --delete, and can be restored', async () => {
    const [row] = await people();
    await administrator.remove('Stakeholder__c', row!.Id);
    expect((await project.json(['sync', 'start'])).result).toMatchObject({
      waitingDeletes: [{ side: 'files', object: 'Stakeholder__c', key: 'oru-mining/person-3' }],
      files: counts(),
    });
    expect(project.read(PEOPLE)).toContain('  person-3:');
    const { result } = await project.json(['sync', 'start', '--delete']);
    expect(result).toMatchObject({ status: 'Succeeded', files: counts(0, 0, 1) });
    expect(project.read(PEOPLE)).not.toContain('person-3');
    expect(await project.run(['sync', 'restore', '--use-most-recent'])).toMatchObject({
      exitCode: 0,
      stdout:
        'Back in the files: Priyanka Nair (stakeholder, oru-mining)\n' +
        `Files that changed: ${PEOPLE}. Run "sf account-plan sync start" to bring the records to the org.\n`,
    });
    expect((await project.json(['sync', 'start'])).result).toMatchObject({ status: 'Succeeded', org: counts(1) });
  });

  test('a folder that is gone is no deletion: what the org has of its account is left alone', async () => {
    const second = await syncedProject(org, 'Castell Rail');
    try {
      await second.run(['sync', 'start', '--accounts', 'Oru Mining']);
      expect(second.read(PEOPLE)).toContain('Jack Morrison');
      rmSync(resolve(second.root, 'accounts/oru-mining'), { recursive: true });
      expect((await second.json(['sync', 'start', '--delete'])).result).toMatchObject({
        status: 'Succeeded',
        org: counts(),
        accounts: ['castell-rail'],
      });
      // Fetched again it is all there.
      expect((await second.json(['sync', 'start', '--accounts', 'Oru Mining', '--delete'])).result).toMatchObject({ org: counts() });
      expect(second.read(PEOPLE)).toContain('Jack Morrison');
      // So it is with everything that has a plan, and nothing is remembered twice.
      rmSync(resolve(second.root, 'accounts/oru-mining'), { recursive: true });
      expect((await second.json(['sync', 'start', '--all', '--delete'])).result).toMatchObject({ status: 'Succeeded', org: counts() });
      expect(second.read(PEOPLE)).toContain('Jack Morrison');
      const [state] = globSync('.sf/account-plan/00D*/state.jsonl', { cwd: second.root });
      const keys = [...second.read(state!).matchAll(/^\["[=b]",\["(\w+)","([^"]+)"/gm)].map(([, object, key]) => `${object} ${key}`);
      expect(keys).toContain('Stakeholder__c oru-mining/person-4');
      expect(new Set(keys).size).toBe(keys.length);
    } finally {
      second.remove();
    }
  });
});

test('a new project gets the catalogue and is told how to get accounts; --all fetches every one that has a plan', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'account-planning-sync-'));
  const fresh = projectIn(org, folder);
  try {
    await fresh.run(['generate', 'project', '--name', '.']);
    const { exitCode, stdout } = await fresh.run(['sync', 'start']);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('Files that changed: solutions.yaml\n');
    expect(stdout).toContain('The project has no accounts of this org yet. To fetch some, specify --accounts or --all.\n');
    const { result } = await fresh.json(['sync', 'start', '--all']);
    expect(result).toMatchObject({ status: 'Succeeded', org: counts() });
    expect(result.accounts).toEqual(readdirSync(join(folder, 'accounts')).sort());
    expect(result.accounts).toEqual(expect.arrayContaining(['castell-rail', 'halvorsen', 'oru-mining']));
    expect((await fresh.run(['validate', '--no-advice'])).exitCode).toBe(0);
    expect((await fresh.run(['sync', 'start'])).stdout).toContain(NOTHING);
  } finally {
    fresh.remove();
  }
});

test('a sync of one account forgets nothing of the others, nor does one by somebody who sees less', async () => {
  const second = await syncedProject(org, 'Castell Rail');
  try {
    await second.run(['sync', 'start', '--accounts', 'Oru Mining']);
    const [castell] = await administrator.query(`SELECT Id FROM Stakeholder__c WHERE Key__c = 'castell-rail/person-1'`);
    await administrator.update('Stakeholder__c', castell!.Id, { Coverage__c: 'Deep' });
    second.edit(PEOPLE, '    position: Port Superintendent', '    position: Head of the Port');
    expect((await second.json(['sync', 'start', '--accounts', 'oru-mining'])).result).toMatchObject({
      accounts: ['oru-mining'],
      ...{ org: counts(0, 1), files: counts() },
    });
    expect((await second.json(['sync', 'start', '--accounts', 'oru-mining'], { as: 'viewer' })).result).toMatchObject({ org: counts() });
    expect((await second.json(['sync', 'start'])).result).toMatchObject({
      ...{ status: 'Succeeded', accounts: ['castell-rail', 'oru-mining'] },
      ...{ org: counts(), files: counts(0, 1), paths: ['accounts/castell-rail/people.yaml'] },
    });
    expect((await second.run(['sync', 'start'])).stdout).toContain(NOTHING);
  } finally {
    second.remove();
    await project.run(['sync', 'start']);
  }
});

test('results are what their schemas promise', async () => {
  for (const command of ['preview', 'start', 'report'] as const) {
    const { result } = await project.json(['sync', command]);
    const file = resolve(import.meta.dirname, `../../schemas/account-plan-sync-${command}.json`);
    const { definitions } = JSON.parse(readFileSync(file, 'utf8'));
    const own =
      definitions[command === 'preview' ? 'SyncPreview' : 'SyncSummary'] ??
      definitions[`AccountPlanSync${command[0]!.toUpperCase()}${command.slice(1)}Result`];
    expect(Object.keys(result).sort()).toEqual([...own.required].sort());
  }
});
