import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { RunningOrg } from '../../test/end-to-end/support/runningOrg.ts';
import { buildPlugin } from '../build.ts';
import { runPlugin, runPluginJson } from './support/runPlugin.ts';
import { startPlanningOrg } from './support/planningOrg.ts';
import { refused } from './support/startPlugin.ts';

jest.setTimeout(120_000);
let org: RunningOrg;
let root: string;
beforeAll(async () => {
  await buildPlugin();
  org = await startPlanningOrg();
}, 180_000);
afterAll(() => org?.stop());
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'account-planning-project-'));
  write('account-plan.yaml', 'format: 1\n');
  write('accounts/northwind/account.yaml', 'account:\n  name: Northwind Ferries\nbuying-centers:\n  quay:\n    name: Quay\n');
  write('accounts/northwind/plans/electric.yaml', ELECTRIC);
});
afterEach(() => rmSync(root, { recursive: true }));

const ELECTRIC = `plan:
  name: Electric by 2030
  period-start: 2026-01-01
  period-end: 2030-12-31
  status: Active
  revenue-goal: 1500000
  review-cadence: Monthly
  last-review-on: 2098-12-15
`;
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const target = () => ['--target-org', org.user('salesOperations').accessToken];

test('files are compared with an org in words: what they say otherwise than the org', async () => {
  const { exitCode, stdout } = await runPlugin(org, ['diff', '--plan-dir', root, ...target()]);
  expect({ exitCode, stdout }).toEqual({
    exitCode: 0,
    stdout: `Catalogue and policy
  Gone: the solution Docking.
  Gone: the solution Charging.
  Gone: the solution Ticketing.

Northwind Ferries
  Gone: the buying center Fleet.
  New buying center: Quay.
  Gone: the white space cell Fleet × Docking.
  Gone: the white space cell Fleet × Charging.
  Gone: the white space cell Fleet × Ticketing.

Northwind Ferries – Electric by 2030
  Electric by 2030: Revenue Goal rose from 1,250,000 to 1,500,000.

Northwind Ferries – Ferries before
  Gone: the account plan Ferries before.

Differences: 10.
`,
  });
});

test('what an org does not have is told beside the differences; accounts that are not asked for are not read', async () => {
  write('accounts/nobody/account.yaml', 'account:\n  name: Nobody Knows\n');
  const all = await runPluginJson(org, ['diff', '--plan-dir', root, ...target()]);
  expect({ exitCode: all.exitCode, warnings: all.warnings.filter((warning: string) => !warning.includes('api')) }).toEqual({
    exitCode: 0,
    warnings: expect.arrayContaining(["The org doesn't have the account nobody, or doesn't show it to this user."]),
  });
  const one = await runPluginJson(org, ['diff', '--plan-dir', root, '--account', 'Nobody', ...target()]);
  expect({ exitCode: one.exitCode, result: one.result }).toEqual({ exitCode: 0, result: [] });
  expect((await runPlugin(org, ['diff', '--from', 'HEAD', ...target()])).exitCode).toBe(2);
});

test('a plan of an org is shown without a project, and by the name the project has for it', async () => {
  const { exitCode, result } = await runPluginJson(org, [
    'display',
    '--account',
    'Northwind Ferries',
    ...target(),
    '--today',
    '2026-11-22',
  ]);
  expect({ exitCode, name: result.name, account: result.account, revenueGoal: result.revenueGoal }).toEqual({
    ...{ exitCode: 0, name: 'Electric by 2030', account: 'Northwind Ferries', revenueGoal: 1_250_000 },
  });
  const { stdout } = await runPlugin(org, ['display', '--plan-dir', root, '--account', 'northwind', '--plan', 'electric', ...target()]);
  expect(stdout).toMatch(/Revenue Goal +│ 1,250,000/);
});

test('a plan or an account that the org does not have is refused with what to do; the configured org is not asked unless it is named', async () => {
  expect(refused(await runPluginJson(org, ['display', ...target()]))).toEqual({
    exitCode: 1,
    name: 'AccountMissingError',
    message: 'Which account is the plan of?',
    actions: ['Specify --account with its number, name or ID, or change to the directory of a project.'],
  });
  expect(refused(await runPluginJson(org, ['display', '--account', 'Northwind Ferries', '--plan', '1999', ...target()]))).toEqual({
    exitCode: 1,
    name: 'NoPlanError',
    message: 'The org has no such plan.',
    actions: [expect.stringMatching(/^The plans are: northwind-ferries\/.*electric/), 'Create one with "sf account-plan generate plan".'],
  });
  expect((await runPluginJson(org, ['display', '--account', 'Nobody', ...target()])).name).toBe('UnknownAccountError');
  expect((await runPluginJson(org, ['display', '--account', 'Northwind Ferries'])).name).toBe('NoProjectError');
  expect((await runPluginJson(org, ['diff', '--plan-dir', root])).name).toBe('UnknownStateError');
});

test('an account whose people are in the org already is fetched first, so that nobody is there twice', async () => {
  const [{ Id }] = (await org.user('salesOperations').query("SELECT Id FROM Account WHERE Name = 'No Plan Yet Ltd'")) as [{ Id: string }];
  await org.user('salesOperations').create('Stakeholder__c', { Account__c: Id, Name: 'Head of Quay' });
  const generate = ['generate', 'plan', '--account', 'No Plan Yet Ltd', '--plan-dir', root, ...target()];
  expect(refused(await runPluginJson(org, generate))).toEqual({
    exitCode: 1,
    name: 'AlreadyInOrgError',
    message: `The people or subsidiaries of "No Plan Yet Ltd" are in the org ${org.url} already; made from its contacts once more, they would be there twice.`,
    actions: [`Fetch what's there, then generate the plan: sf account-plan sync start --accounts ${Id}`],
  });
  expect(await runPlugin(org, ['sync', 'start', '--accounts', Id, '--plan-dir', root, ...target()])).toMatchObject({ exitCode: 0 });
  expect((await runPluginJson(org, generate)).result).toMatchObject({ account: 'no-plan-yet-ltd', changed: [] });
});
