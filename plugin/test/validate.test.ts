import { readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { buildPlugin } from '../build.ts';
import { runHere, runHereJson, sampleProject, type TemporaryProject } from './support/runHere.ts';

jest.setTimeout(120_000);
const DAY = ['--today', '2026-11-22'];
let project: TemporaryProject;

beforeAll(buildPlugin, 120_000);
beforeEach(() => (project = sampleProject()));
afterEach(() => project.remove());

const edit = (path: string, from: string, to: string) => {
  const file = join(project.root, path);
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
};
const rules = (findings: readonly { readonly rule: string }[]) => findings.map(({ rule }) => rule);

test('a person reads where, how bad, which check, what and what to do; a broken promise to the inner circle fails the run', async () => {
  const { exitCode, stdout } = await runHere(project.root, ['validate', ...DAY]);
  expect(exitCode).toBe(1);
  expect(stdout).toContain(`accounts/halvorsen/people.yaml:3:3
  error RM012: We broke our word to Ingrid Halvorsen, who belongs to the inner circle, on Sep 1, 2026: Report on the welding trial.
  What to do: Apologise to Ingrid Halvorsen and make good what we promised: Report on the welding trial.
`);
  expect(stdout).toContain(`accounts/halvorsen/white-space.yaml:16:5
  warning WS002: Shipyards × Digital Twin counts on a potential without naming a customer problem.
`);
  expect(stdout.trimEnd().split('\n').at(-1)).toBe('Files: 7. Errors: 1. Warnings: 10. Notes: 4.');
});

test('amounts in its sentences are in the currency of the project', async () => {
  edit('account-plan.yaml', 'format: 1', 'format: 1\ncurrency: NOK');
  const cell = '    wallet: 100000\n    our-revenue: 90000\n    competitor-revenue: 80000\n';
  edit('accounts/halvorsen/white-space.yaml', '    margin: 38\n', `    margin: 38\n${cell}`);
  const { stdout } = await runHere(project.root, ['validate', ...DAY]);
  expect(stdout).toContain('exceed the wallet of NOK\u00a0100,000 by NOK\u00a070,000.');
});

test('a program gets the same as data, and exit code 0 where nothing is as bad as it asks', async () => {
  const { exitCode, status, result } = await runHereJson(project.root, ['validate', ...DAY, '--fail-on', 'never']);
  expect({ exitCode, status, files: result.files, isValid: result.isValid }).toEqual({ exitCode: 0, status: 0, files: 7, isValid: true });
  expect(rules(result.findings)).toEqual([
    'OS007',
    'OS009',
    'RM005',
    'AB009',
    'AB010',
    'RM012',
    'RM001',
    'RM009',
    'OS006',
    'AB007',
    'OS001',
    'OS003',
    'OS004',
    'WS008',
    'WS002',
  ]);
  expect(result.findings[3]).toEqual({
    rule: 'AB009',
    severity: 'warning',
    message: 'Marketing works on Bergen Yard without knowing: Sales goal.',
    remedy: 'Find out for Bergen Yard: Sales goal.',
    file: 'accounts/halvorsen/account.yaml',
    line: 13,
    column: 3,
  });
});

test('the policy of the project decides how bad a check is, and says so when a line of it is not understood', async () => {
  edit('policy.yaml', 'RM004 off', 'RM012 off\n      WS002 error\n      WS999 terrible');
  const { result } = await runHereJson(project.root, ['validate', ...DAY]);
  expect(rules(result.findings)).not.toContain('RM012');
  expect(result.findings.filter(({ severity }: any) => severity === 'error')).toEqual([expect.objectContaining({ rule: 'WS002' })]);
  expect(result.findings.find(({ rule }: any) => rule === 'policyLine')).toMatchObject({
    message:
      '"WS999 terrible" isn\'t understood and changes nothing. Write a check\'s code and off, info, warning or error, such as "WS001 error".',
    severity: 'warning',
    file: 'policy.yaml',
    line: 6,
  });
});

test('what is wrong with a file is told with line and column, and the rest is read all the same', async () => {
  edit('accounts/halvorsen/people.yaml', 'attitude: Supporter', 'atitude: Supporter');
  const { exitCode, result } = await runHereJson(project.root, ['validate', ...DAY, '--no-advice']);
  expect({ exitCode, findings: result.findings }).toEqual({
    exitCode: 1,
    findings: [
      {
        rule: 'unknownFieldNear',
        severity: 'error',
        message: 'There\'s no field "atitude" here. Did you mean "attitude"?',
        remedy: null,
        file: 'accounts/halvorsen/people.yaml',
        line: 21,
        column: 5,
      },
    ],
  });
});

test('without advice, in order, is nothing', async () => {
  const { exitCode, stdout } = await runHere(project.root, ['validate', '--no-advice']);
  expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: 'Nothing found in 7 files.\n' });
});

test('SARIF 2.1.0 for code hosts', async () => {
  const { exitCode, stdout } = await runHere(project.root, [
    'validate',
    ...DAY,
    '--format',
    'sarif',
    '--output-file',
    'out/findings.sarif',
    '--fail-on',
    'warning',
  ]);
  expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: 'Findings written to out/findings.sarif.\n' });
  const sarif = JSON.parse(readFileSync(join(project.root, 'out/findings.sarif'), 'utf8'));
  expect(sarif).toMatchObject({ version: '2.1.0', runs: [{ tool: { driver: { name: 'sf account-plan validate', version: '0.1.0' } } }] });
  const [run] = sarif.runs;
  const broken = run.results.find(({ ruleId }: any) => ruleId === 'RM012');
  expect(broken).toEqual({
    ruleId: 'RM012',
    ruleIndex: run.tool.driver.rules.findIndex(({ id }: any) => id === 'RM012'),
    level: 'error',
    message: { text: expect.stringMatching(/^We broke our word .* Apologise to /) },
    locations: [
      { physicalLocation: { artifactLocation: { uri: 'accounts/halvorsen/people.yaml' }, region: { startLine: 3, startColumn: 3 } } },
    ],
  });
  expect(run.results.filter(({ level }: any) => level === 'note')).toHaveLength(4);
});

test('JUnit for build servers: what fails the run fails a case, every file is a suite', async () => {
  edit('accounts/halvorsen/account.yaml', 'name: Shipyards', 'name: <Ship & "yards">');
  const { exitCode, stdout } = await runHere(project.root, ['validate', ...DAY, '--format', 'junit']);
  expect(exitCode).toBe(1);
  const { testsuites } = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', isArray: (name) => name === 'testcase' }).parse(
    stdout,
  );
  expect({ tests: testsuites.tests, failures: testsuites.failures }).toEqual({ tests: '18', failures: '1' });
  expect(testsuites.testsuite.map(({ name, tests, failures }: any) => [name, tests, failures])).toEqual([
    ['accounts/halvorsen/account.yaml', '5', '0'],
    ['accounts/halvorsen/insights.yaml', '1', '0'],
    ['accounts/halvorsen/people.yaml', '3', '1'],
    ['accounts/halvorsen/plans/2026.yaml', '5', '0'],
    ['accounts/halvorsen/white-space.yaml', '2', '0'],
    ['policy.yaml', '1', '0'],
    ['solutions.yaml', '1', '0'],
  ]);
  expect(stdout).toContain('&lt;Ship &amp; &quot;yards&quot;&gt;');
});

test('only the accounts that are asked for; others are there to be referred to', async () => {
  const { result } = await runHereJson(project.root, ['validate', '--no-advice', '--account', 'HALVORSEN']);
  expect(result.findings).toEqual([]);
  const { exitCode, name, message, actions } = await runHereJson(project.root, ['validate', '--account', 'meridian']);
  expect({ exitCode, name, message, actions }).toEqual({
    exitCode: 1,
    name: 'UnknownAccountError',
    message: 'The project has no account "meridian".',
    actions: ['The accounts are: halvorsen. Use the name of the folder below "accounts".'],
  });
});

test('outside a project it says what to do', async () => {
  rmSync(join(project.root, 'account-plan.yaml'));
  const { exitCode, name, message, actions } = await runHereJson(project.root, ['validate']);
  expect({ exitCode, name, message, actions }).toEqual({
    exitCode: 1,
    name: 'NoProjectError',
    message: `${project.root} isn't in a plan project: there's no account-plan.yaml in it or in a directory above.`,
    actions: [
      'Create a project with "sf account-plan generate project", or change to the directory of one.',
      'Specify the directory of the project with --plan-dir.',
    ],
  });
});

test('wrong flags are refused with exit code 2, a wrong day with 1', async () => {
  const wrong = await runHereJson(project.root, ['validate', '--format', 'xml']);
  expect({ exitCode: wrong.exitCode, message: wrong.message.split('\n')[0] }).toEqual({
    exitCode: 2,
    message: 'Expected --format=xml to be one of: human, json, sarif, junit',
  });
  const day = await runHereJson(project.root, ['validate', '--today', '2026-02-30']);
  expect({ exitCode: day.exitCode, message: day.message }).toEqual({
    exitCode: 1,
    message: '"2026-02-30" isn\'t a day. Write it as YYYY-MM-DD, such as 2026-03-31.',
  });
});

test('a hostile project ends with sentences, not with a crash', async () => {
  writeFileSync(join(project.root, 'accounts/halvorsen/insights.yaml'), '['.repeat(200_000));
  rmSync(join(project.root, 'accounts/halvorsen/white-space.yaml'));
  symlinkSync('/etc/passwd', join(project.root, 'accounts/halvorsen/white-space.yaml'));
  const { exitCode, result } = await runHereJson(project.root, ['validate', '--no-advice']);
  expect({ exitCode, rules: rules(result.findings) }).toEqual({
    exitCode: 1,
    rules: ['tooDeep', 'unknownReference', 'unknownReference', 'notAFile'],
  });
});
