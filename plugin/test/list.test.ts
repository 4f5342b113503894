import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startOrg, type RunningOrg } from '../../test/end-to-end/support/runningOrg.ts';
import { salesforceCli } from '../../test/end-to-end/support/salesforceCli.ts';
import { buildPlugin } from '../build.ts';
import { startPlanningOrg } from './support/planningOrg.ts';
import { runPlugin, runPluginJson } from './support/runPlugin.ts';
import { QUOTED_ACCOUNT } from './support/samplePlans.ts';

jest.setTimeout(120_000);

const root = resolve(import.meta.dirname, '..');
const names = (plans: readonly { readonly name: string }[]) => plans.map(({ name }) => name);
let org: RunningOrg;

beforeAll(async () => {
  await buildPlugin();
  org = await startPlanningOrg();
}, 120_000);
afterAll(() => org?.stop());

test('a person sees a table, the next review first, and how many are overdue', async () => {
  const { exitCode, stdout } = await runPlugin(org, ['list']);
  expect(exitCode).toBe(0);
  const lines = stdout.split('\n').filter((line) => line.startsWith('│'));
  expect(
    lines.map((line) =>
      line
        .split('│')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    ),
  ).toEqual([
    ['Account', 'Plan', 'Period', 'Status', 'Revenue Goal', 'Open Potential', 'Next Review'],
    [QUOTED_ACCOUNT, 'Quayside', '2020-01-01 – 2020-12-31', 'Draft', '–', '0', '2020-01-08, overdue'],
    ['Northwind Ferries', 'Electric by 2030', '2026-01-01 – 2030-12-31', 'Active', '1,250,000', '450,001', '2099-01-15'],
    [QUOTED_ACCOUNT, 'Second yard', '2026-07-01 – 2027-06-30', 'In Review', '0', '0', '–'],
    ['Northwind Ferries', 'Ferries before', '2019-01-01 – 2019-12-31', 'Closed', '800,000', '450,001', '–'],
  ]);
  expect(stdout).toContain('Account plans: 4. Overdue reviews: 1.');
});

test('a program gets exactly what the schema promises', async () => {
  const { status, result } = await runPluginJson(org, ['list', '--status', 'Active']);
  const [plan] = await org.user('salesOperations').query(`SELECT Id, Account__c FROM Account_Plan__c WHERE Name = 'Electric by 2030'`);
  expect({ status, result }).toEqual({
    status: 0,
    result: [
      {
        id: plan!.Id,
        key: 'northwind/electric',
        name: 'Electric by 2030',
        accountId: plan!.Account__c,
        accountName: 'Northwind Ferries',
        periodStart: '2026-01-01',
        periodEnd: '2030-12-31',
        status: 'Active',
        revenueGoal: 1_250_000,
        openPotential: 450_000.5,
        nextReview: '2099-01-15',
        isReviewOverdue: false,
      },
    ],
  });
  const schema = JSON.parse(readFileSync(resolve(root, 'schemas/account-plan-list.json'), 'utf8'));
  expect(schema.definitions.AccountPlanSummary.required).toEqual(Object.keys(result[0]));
});

test('accounts and statuses narrow the list; an account without a plan is a warning', async () => {
  const filter = ['--account', QUOTED_ACCOUNT, '--account', 'no plan yet ltd', '--status', 'Draft', '--status', 'Active'];
  const { exitCode, result, warnings } = await runPluginJson(org, ['list', ...filter]);
  expect({ exitCode, plans: names(result) }).toEqual({ exitCode: 0, plans: ['Quayside'] });
  expect(warnings).toContain(
    'No account plan to list for the account "no plan yet ltd". Check the spelling, the --status flag, and whether your user can see the account.',
  );
});

test('a name that tries to be a query is only a name', async () => {
  const { exitCode, result } = await runPluginJson(org, ['list', '--account', `\\') OR (Name != '`]);
  expect({ exitCode, result }).toEqual({ exitCode: 0, result: [] });
});

test('a status that does not exist is refused before the org is asked', async () => {
  const { exitCode, message } = await runPluginJson(org, ['list', '--status', 'Done']);
  expect({ exitCode, message: message.split('\n')[0] }).toEqual({
    exitCode: 2,
    message: 'Expected --status=Done to be one of: Draft, In Review, Active, Closed',
  });
});

test('an org without the planning objects says what to do', async () => {
  const empty = await startOrg('empty');
  try {
    const { exitCode, stdout, stderr } = await runPlugin(empty, ['list']);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr).toContain(`The org ${empty.url} has no account plans, or they aren't visible to this user.`);
    expect(stderr).toContain('sf project deploy start --source-dir force-app --source-dir lwc');
    expect(stderr).toContain('sf org assign permset --name Plan_Viewer');
  } finally {
    await empty.stop();
  }
});

test('linked into the unmodified Salesforce CLI it is a command like any other', async () => {
  const sf = salesforceCli();
  try {
    const linked = await sf.run(['plugins', 'link', '--no-install', root]);
    expect(linked).toMatchObject({ exitCode: 0 });
    await sf.logIn(org);
    const { exitCode, result } = await sf.json(['account-plan', 'list', '--account', 'Northwind Ferries']);
    expect({ exitCode, plans: names(result) }).toEqual({ exitCode: 0, plans: ['Electric by 2030', 'Ferries before'] });
    // A command without an org, with the plugin's own files beside it.
    const directory = mkdtempSync(join(tmpdir(), 'account-planning-linked-'));
    const generated = await sf.json(['account-plan', 'generate', 'project', '--name', 'plans'], { directory });
    expect(generated).toMatchObject({ exitCode: 0, result: { directory: join(directory, 'plans') } });
    const plan = ['account-plan', 'generate', 'plan', '--account', 'Northwind Ferries', '--template', 'renewal', '--key', 'next'];
    expect(await sf.json(plan, { directory: join(directory, 'plans') })).toMatchObject({
      exitCode: 0,
      result: { key: 'northwind-ferries/next' },
    });
    const validated = await sf.json(['account-plan', 'validate', '--no-advice'], { directory: join(directory, 'plans') });
    expect(validated).toMatchObject({ exitCode: 0, result: { isValid: true, files: 4 } });
    rmSync(directory, { recursive: true });
  } finally {
    sf.remove();
  }
});
