import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildPlugin } from '../build.ts';
import { runHere, runHereJson, sampleProject, type TemporaryProject } from './support/runHere.ts';
import { refused } from './support/startPlugin.ts';

jest.setTimeout(120_000);
const DAY = ['--today', '2026-11-22'];
let project: TemporaryProject;

beforeAll(buildPlugin, 120_000);
beforeEach(() => (project = sampleProject()));
afterEach(() => project.remove());
const plan = () => join(project.root, 'accounts/halvorsen/plans/2026.yaml');

test('a person sees header, team, focus with both scores, objectives, people and how much is advised', async () => {
  const { exitCode, stdout } = await runHere(project.root, ['display', ...DAY], {
    OCLIF_TABLE_COLUMN_OVERRIDE: '160',
    OCLIF_TABLE_SKIP_CI_CHECK: 'true',
  });
  expect(exitCode).toBe(0);
  const rows = stdout
    .split('\n')
    .filter((line) => line.startsWith('│'))
    .map((line) =>
      line
        .split('│')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  expect(rows).toContainEqual(['Period', '2026-01-01 – 2026-12-31']);
  expect(rows).toContainEqual(['Executive Sponsor', '–']);
  expect(rows).toContainEqual(['1', 'Bergen Yard × Welding Vision', 'Potential', '63', '71', 'Pursue Together', '400,000']);
  expect(rows).toContainEqual(['Sales', 'Welding Vision runs in Bergen', 'Accepted', '2026-12-15', '0 of 1 done']);
  expect(rows).toContainEqual(['Chief Executive Officer', 'Ingrid Halvorsen', 'Inner Circle', 'Neutral', 'None']);
  expect(stdout.trimEnd().split('\n').at(-1)).toBe('Advice – errors: 1, warnings: 10, notes: 4. See "sf account-plan validate".');
});

test('a program gets the same as data; what nobody said is null', async () => {
  const { exitCode, result } = await runHereJson(project.root, [
    'display',
    '--account',
    'HALVORSEN',
    '--plan',
    '2026',
    '--today',
    '2026-12-20',
  ]);
  expect(exitCode).toBe(0);
  expect(result).toMatchObject({
    key: 'halvorsen/2026',
    name: 'First autonomous yard',
    executiveSponsor: null,
    revenueGoal: 1_200_000,
    focus: [{ rank: 1, state: 'Potential', quadrant: 'Pursue Together', targetRevenue: 400_000 }],
    objectives: [
      { track: 'Sales', actions: 1, actionsDone: 0, actionsOverdue: 1 },
      { track: 'Marketing', dueOn: null, actions: 0, actionsOverdue: 0 },
    ],
  });
});

test('what would move the cursor of a terminal is not written to it', async () => {
  writeFileSync(plan(), readFileSync(plan(), 'utf8').replace('name: First autonomous yard', 'name: "Clear\\e[2J\\u0007 it"'));
  const { stdout } = await runHere(project.root, ['display', ...DAY]);
  expect(stdout).toContain('Clear\ufffd[2J\ufffd it');
  expect(stdout).not.toContain('\u0007');
});

test('a plan that is not there, several in work, a wrong day and broken files are refused with what to do', async () => {
  expect(refused(await runHereJson(project.root, ['display', '--plan', '1999']))).toEqual({
    exitCode: 1,
    name: 'NoPlanError',
    message: 'The project has no such plan.',
    actions: ['The plans are: halvorsen/2026.', 'Create one with "sf account-plan generate plan".'],
  });
  cpSync(plan(), join(project.root, 'accounts/halvorsen/plans/second.yaml'));
  expect(refused(await runHereJson(project.root, ['display']))).toEqual({
    exitCode: 1,
    name: 'SeveralPlansError',
    message: 'The project has several plans in work.',
    actions: ['Specify --account and --plan. The plans are: halvorsen/2026, halvorsen/second.'],
  });
  expect(refused(await runHereJson(project.root, ['display', '--today', 'now']))).toMatchObject({
    exitCode: 1,
    name: 'NotADayError',
    message: '"now" isn\'t a day. Write it as YYYY-MM-DD, such as 2026-03-31.',
  });
  writeFileSync(plan(), 'plan: {name: x}\n');
  expect(refused(await runHereJson(project.root, ['display', '--plan', '2026']))).toEqual({
    exitCode: 1,
    name: 'UnreadableError',
    message:
      'The plan files can\'t be read: accounts/halvorsen/plans/2026.yaml:1:1 "period-start" is missing. Add it: an org requires Period Start.',
    actions: ['Correct them; "sf account-plan validate" shows all that\'s wrong.'],
  });
});
