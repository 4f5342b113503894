import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { startOrg, type RunningOrg } from '../../test/end-to-end/support/runningOrg.ts';
import { buildPlugin } from '../build.ts';
import { checkPlanFiles } from '../src/planFiles/checkPlanFiles.ts';
import { fileSchema } from '../src/planFiles/fileSchema.ts';
import type { FileKind } from '../src/planFiles/layout.ts';
import { readPlanFolder } from '../src/planFiles/planFolder.ts';
import { runHere, runHereJson, sampleProject, type TemporaryProject } from './support/runHere.ts';
import { refused } from './support/startPlugin.ts';
import { runInTerminal } from './support/runInTerminal.ts';

jest.setTimeout(120_000);
const DAY = ['--today', '2026-11-22'];
let folder: string;

beforeAll(buildPlugin, 120_000);
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'account-planning-generate-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('generate project', () => {
  test('makes a project that is valid as it is, with schemas that an editor finds', async () => {
    const { exitCode, result } = await runHereJson(folder, ['generate', 'project', '--name', 'plans']);
    const root = join(folder, 'plans');
    expect({ exitCode, directory: result.directory }).toEqual({ exitCode: 0, directory: root });
    expect(result.created).toEqual([
      'account-plan.yaml',
      'solutions.yaml',
      'policy.yaml',
      '.gitignore',
      '.vscode/settings.json',
      ...['account', 'people', 'white-space', 'insights', 'plan', 'solutions', 'policy'].map((kind) => `.schemas/${kind}.json`),
    ]);
    const { problems } = await readPlanFolder(root);
    expect(problems).toEqual([]);
    expect(await runHere(root, ['validate'])).toMatchObject({ exitCode: 0, stdout: 'Nothing found in 2 files.\n' });
    const settings = JSON.parse(readFileSync(join(root, '.vscode/settings.json'), 'utf8'));
    for (const schema of Object.keys(settings['yaml.schemas'])) expect(existsSync(join(root, schema))).toBe(true);
    expect(readFileSync(join(root, 'policy.yaml'), 'utf8')).toContain('    stale-after-days: 90\n');
  });

  test('says what is in its way', async () => {
    await runHere(folder, ['generate', 'project', '--name', 'plans']);
    expect(refused(await runHereJson(folder, ['generate', 'project', '--name', 'plans']))).toEqual({
      exitCode: 1,
      name: 'ExistingError',
      message: `There's a plan project already in ${join(folder, 'plans')}.`,
      actions: ['Add plans to it with "sf account-plan generate plan", or choose another directory.'],
    });
    writeFileSync(join(folder, 'policy.yaml'), 'mine\n');
    expect(refused(await runHereJson(folder, ['generate', 'project', '--name', '.']))).toEqual({
      exitCode: 1,
      name: 'NotEmptyError',
      message: `${folder} has a file policy.yaml already, which would be overwritten.`,
      actions: ['Move the file away, or choose another directory.'],
    });
    expect(readdirSync(folder).sort()).toEqual(['plans', 'policy.yaml']);
    expect(refused(await runHereJson(folder, ['generate', 'project', '--name', '../out']))).toEqual({
      exitCode: 1,
      name: 'UnsafeNameError',
      message: '"../out" can\'t be the name of a directory on every system.',
      actions: ['Use letters, digits and hyphens, such as "account-plans".'],
    });
    expect(refused(await runHereJson(folder, ['generate', 'project']))).toEqual({
      exitCode: 1,
      name: 'NameMissingError',
      message: 'A project needs a name.',
      actions: ['Specify the --name flag.'],
    });
  });

  test('asks in a terminal', async () => {
    const shown = await runInTerminal(folder, ['generate', 'project'], ['']);
    expect(shown).toContain('Name of the project (account-plans): ');
    expect(shown).toContain(`Project created in ${join(folder, 'account-plans')}.`);
    expect(shown).toMatch(/exit 0$/);
  });
});

describe('generate plan', () => {
  let project: TemporaryProject;
  beforeEach(() => (project = sampleProject()));
  afterEach(() => project.remove());
  const read = (path: string) => readFileSync(join(project.root, path), 'utf8');

  test.each(['key-account', 'growth-account', 'renewal'])(
    'from the template %s: valid, commented, its days within the period',
    async (template) => {
      const flags = [
        '--account',
        'halvorsen',
        '--template',
        template,
        '--key',
        'next',
        '--period-start',
        '2027-04-01',
        '--period-end',
        '2027-09-30',
      ];
      const { exitCode, result } = await runHereJson(project.root, ['generate', 'plan', ...flags, '--owner', 'mara@northgate.example']);
      expect({ exitCode, result }).toEqual({
        exitCode: 0,
        result: { key: 'halvorsen/next', account: 'halvorsen', created: ['accounts/halvorsen/plans/next.yaml'], changed: [] },
      });
      const { files } = await readPlanFolder(project.root);
      const { problems, records } = checkPlanFiles(files);
      expect(problems).toEqual([]);
      const own = records.filter(({ file }) => file.endsWith('next.yaml'));
      expect(own.find(({ object }) => object === 'Account_Plan__c')).toMatchObject({
        fields: { Name: 'Halvorsen Maritime Group 2027', Period_Start__c: '2027-04-01', Period_End__c: '2027-09-30', Status__c: 'Draft' },
        references: { Plan_Owner__c: 'mara@northgate.example' },
      });
      const days = own.flatMap(({ fields }) => (fields.Due_On__c ? [String(fields.Due_On__c)] : []));
      expect(days.length).toBeGreaterThan(4);
      expect(days.filter((day) => day < '2027-04-01' || day > '2027-09-30')).toEqual([]);
      expect(read('accounts/halvorsen/plans/next.yaml')).toMatch(/^# An? .*\n/);
    },
  );

  test('as follow-on: what is still true with its comments, what has ended is gone, and it says whom it follows', async () => {
    const earlier = join(project.root, 'accounts/halvorsen/plans/2026.yaml');
    const text = readFileSync(earlier, 'utf8')
      .replace('  welding-pilot:\n', '  # Agreed with Dana.\n  welding-pilot:\n')
      .replace(
        '    buying-center: bergen\n',
        '    buying-center: bergen\n  old:\n    name: Long finished\n    track: Sales\n    status: Achieved\n    actions:\n      gone:\n        name: Gone\n',
      );
    writeFileSync(earlier, text);
    const { exitCode, result } = await runHereJson(project.root, [
      'generate',
      'plan',
      '--account',
      'HMG-001',
      '--follow-on',
      '2026',
      ...DAY,
    ]);
    expect({ exitCode, key: result.key }).toEqual({ exitCode: 0, key: 'halvorsen/2027' });
    const next = read('accounts/halvorsen/plans/2027.yaml');
    expect(next).toContain('  # Agreed with Dana.\n  welding-pilot:\n    name: Welding Vision runs in Bergen\n');
    expect(next).toContain('  period-start: 2027-01-01\n  period-end: 2027-12-31\n  status: Draft\n');
    expect(next).toContain('  previous-plan: "2026"\n');
    expect(next).not.toMatch(/Long finished|Gone|last-review-on|due-on/);
    expect(readFileSync(earlier, 'utf8')).toBe(text);
    expect(await runHere(project.root, ['validate', '--no-advice'])).toMatchObject({ exitCode: 0 });
  });

  test('asks in a terminal for what was not said, and asks again for what is no day', async () => {
    const answers = ['halvorsen', '2', '2027-02-30', '2027-01-01', '', '', 'mara@northgate.example'];
    const shown = await runInTerminal(project.root, ['generate', 'plan', ...DAY], answers);
    expect(shown).toContain('Account: its folder, or its number or name in the org: ');
    expect(shown).toContain('  2  Growth account: much white space left\n');
    expect(shown).toContain('"2027-02-30" isn\'t a day. Write it as YYYY-MM-DD, such as 2026-03-31.');
    expect(shown).toContain('Last day (2027-12-31): ');
    expect(shown).toContain('Created: accounts/halvorsen/plans/2027.yaml');
    expect(shown).toMatch(/exit 0$/);
    expect(read('accounts/halvorsen/plans/2027.yaml')).toMatch(/^# A growth account/);
  });

  test.each<[string, readonly string[], object]>([
    [
      'no account',
      [],
      { name: 'AccountMissingError', message: 'Which account is the plan for?', actions: ['Specify the --account flag.'] },
    ],
    [
      'an account nobody knows',
      ['--account', 'meridian'],
      {
        name: 'UnknownAccountError',
        message: 'The project has no account "meridian".',
        actions: ['To read it from an org, specify --target-org.', 'The accounts of the project are: halvorsen.'],
      },
    ],
    [
      'a plan nobody knows',
      ['--account', 'halvorsen', '--follow-on', '1999'],
      { name: 'UnknownPlanError', message: 'The account halvorsen has no plan "1999" in the project.', actions: ['The plans are: 2026.'] },
    ],
    [
      'no day',
      ['--account', 'halvorsen', '--period-start', '2027-13-01'],
      { name: 'NotADayError', message: '"2027-13-01" isn\'t a day. Write it as YYYY-MM-DD, such as 2026-03-31.', actions: undefined },
    ],
    [
      'an end before the start',
      ['--account', 'halvorsen', '--period-start', '2027-01-01', '--period-end', '2027-01-01'],
      {
        name: 'PeriodError',
        message: "The period ends on 2027-01-01, which isn't after its start on 2027-01-01.",
        actions: ['Specify a later day with --period-end.'],
      },
    ],
    [
      'a key that leads elsewhere',
      ['--account', 'halvorsen', '--key', '../../x'],
      {
        name: 'UnsafeKeyError',
        message: '"../../x" can\'t be the key of a plan.',
        actions: ['Use letters, digits and hyphens, such as "2026".'],
      },
    ],
    [
      'a plan that is there',
      ['--account', 'halvorsen', '--key', '2026'],
      {
        name: 'ExistingError',
        message: "There's a plan already in accounts/halvorsen/plans/2026.yaml.",
        actions: ['Choose another key with --key.'],
      },
    ],
  ])('%s is refused with what to do', async (_, flags, error) => {
    expect(refused(await runHereJson(project.root, ['generate', 'plan', ...flags]))).toEqual({ exitCode: 1, ...error });
  });

  test('an earlier plan that cannot be read is refused with its place', async () => {
    writeFileSync(join(project.root, 'accounts/halvorsen/plans/2026.yaml'), 'plan:\n\tname: X\n');
    expect(refused(await runHereJson(project.root, ['generate', 'plan', '--account', 'halvorsen', '--follow-on', '2026']))).toEqual({
      exitCode: 1,
      name: 'UnreadableError',
      message: "The files of the account can't be read: accounts/halvorsen/plans/2026.yaml:2:1 A tab can't indent in YAML. Use spaces.",
      actions: ['Correct them; "sf account-plan validate" shows all that\'s wrong.'],
    });
  });

  test('a template and an earlier plan at once are wrong flags', async () => {
    const { exitCode, message } = await runHereJson(project.root, ['generate', 'plan', '--template', 'renewal', '--follow-on', '2026']);
    expect({ exitCode, message: message.split('\n')[1].trim() }).toEqual({
      exitCode: 2,
      message: '--follow-on=2026 cannot also be provided when using --template',
    });
  });
});

describe('generate plan for an account of an org', () => {
  let org: RunningOrg;
  let project: TemporaryProject;
  beforeAll(async () => {
    org = await startOrg('empty');
    const administrator = org.user('salesOperations');
    const create = (object: string, fields: object) => administrator.create(object, fields);
    const group = await create('Account', { Name: "O'Brien Söhne AG", AccountNumber: 'OB-7' });
    await create('Account', { Name: 'O’Brien Offshore', AccountNumber: 'OB-8', ParentId: group });
    const chief = await create('Contact', {
      AccountId: group,
      FirstName: 'Kai',
      LastName: 'Brandt',
      Title: 'Chief Financial Officer',
      Email: 'kai@obrien.example',
    });
    await create('Contact', { AccountId: group, FirstName: 'Jo', LastName: 'Ek', Title: 'IT Manager', ReportsToId: chief });
    for (const number of ['TW-1', 'TW-2']) await create('Account', { Name: 'Twin Ltd', AccountNumber: number });
  }, 120_000);
  afterAll(() => org.stop());
  beforeEach(() => (project = sampleProject()));
  afterEach(() => project.remove());
  const logIn = () => ({ SF_TARGET_ORG: org.user('salesOperations').accessToken, SF_ORG_INSTANCE_URL: org.url });

  test('reads name and number, subsidiaries as buying centers, contacts as positions, and judges nobody', async () => {
    const { exitCode, result } = await runHereJson(project.root, ['generate', 'plan', '--account', 'ob-7', ...DAY], logIn());
    expect({ exitCode, result }).toEqual({
      exitCode: 0,
      result: {
        key: 'o-brien-sohne-ag/2026',
        account: 'o-brien-sohne-ag',
        created: ['account', 'people', 'plans/2026'].map((file) => `accounts/o-brien-sohne-ag/${file}.yaml`),
        changed: [],
      },
    });
    const read = (file: string) => readFileSync(join(project.root, 'accounts/o-brien-sohne-ag', file), 'utf8');
    expect(read('account.yaml')).toBe(
      "account:\n  name: O'Brien Söhne AG\n  number: OB-7\n\nbuying-centers:\n  o-brien-offshore:\n    name: O’Brien Offshore\n    kind: Subsidiary\n    subsidiary-account: OB-8\n",
    );
    expect(read('people.yaml')).toBe(`stakeholders:
  it-manager:
    position: IT Manager
    contact: Jo Ek
    occupancy: Held
    reports-to: chief-financial-officer
    management-level: Manager
    function: IT
  chief-financial-officer:
    position: Chief Financial Officer
    contact: kai@obrien.example
    occupancy: Held
    management-level: Executive
    function: Finance
`);
    expect(read('plans/2026.yaml')).toContain("  name: O'Brien Söhne AG 2026\n");
    expect(await runHere(project.root, ['validate', '--no-advice'])).toMatchObject({ exitCode: 0 });
  });

  test('an account the org does not have, or has twice, is refused with what to do', async () => {
    expect(refused(await runHereJson(project.root, ['generate', 'plan', '--account', "x' OR Name != '"], logIn()))).toEqual({
      exitCode: 1,
      name: 'AccountNotInOrgError',
      message: `The org ${org.url} has no account "x' OR Name != '", or your user can't see it.`,
      actions: [
        "Specify the account's number, name or ID as the org has it. In account-plan.yaml you can choose other fields under natural-keys.",
      ],
    });
    const twice = await runHereJson(project.root, ['generate', 'plan', '--account', 'Twin Ltd'], logIn());
    expect(refused(twice)).toMatchObject({
      exitCode: 1,
      name: 'SeveralAccountsError',
      message: `The org ${org.url} has several accounts "Twin Ltd".`,
    });
    expect(twice.actions[0]).toMatch(/^Specify the ID of one of them: 001\w{15}, 001\w{15}\.$/);
  });
});

test('the sample project fits what editors are told', async () => {
  const { files } = await readPlanFolder(join(__dirname, 'projects/halvorsen'));
  for (const { path, text } of files) {
    const kind = (path.includes('/plans/') ? 'plan' : /([^/]+)\.yaml$/.exec(path)![1]!) as FileKind;
    expect([path, fileSchema(kind).safeParse(parse(text)).error]).toEqual([path, undefined]);
  }
  expect(files).toHaveLength(7);
});
