import { deployFailures } from './support/deployFailures.ts';
import { projectCopy } from './support/projectCopy.ts';
import { startOrg, type RunningOrg } from './support/runningOrg.ts';
import { salesforceCli, type CliOptions, type SalesforceCli } from './support/salesforceCli.ts';

let sf: SalesforceCli;
let org: RunningOrg;

beforeEach(async () => {
  sf = salesforceCli();
  org = await startOrg('empty');
  await sf.logIn(org);
});
afterEach(async () => {
  await org.stop();
  sf.remove();
});

const deploy = (command: 'start' | 'validate', options: CliOptions = {}) =>
  sf.json(['project', 'deploy', command, '--source-dir', 'force-app', '--source-dir', 'lwc'], options);
const customObjects = async () => {
  const { body } = await org.user('salesOperations').request('GET', '/sobjects');
  // Each of them has a history beside it, which is custom too.
  return (body.sobjects as readonly { readonly name: string }[]).filter(({ name }) => name.endsWith('__c')).length;
};
const states = ({ files }: { files: readonly { state: string }[] }) => [...new Set(files.map(({ state }) => state))];

test('sf project deploy start puts both package directories into an empty org; again, nothing changes (SOAP)', async () => {
  const first = await deploy('start');
  expect(first).toMatchObject({ status: 0, result: { success: true, status: 'Succeeded', numberComponentErrors: 0 } });
  expect(states(first.result)).toEqual(['Created']);
  expect(await customObjects()).toBe(19);

  const second = await deploy('start');
  expect(second).toMatchObject({ status: 0, result: { success: true, status: 'Succeeded', numberComponentErrors: 0 } });
  expect(states(second.result)).toEqual(['Unchanged']);
  expect(second.result.numberComponentsDeployed).toBe(first.result.numberComponentsDeployed);
});

test('the same over REST, after a validation that applies nothing', async () => {
  const validated = await deploy('validate');
  expect(validated).toMatchObject({ status: 0, result: { success: true, checkOnly: true } });
  expect(await customObjects()).toBe(0);

  const deployed = await deploy('start', { env: { SF_ORG_METADATA_REST_DEPLOY: 'true' } });
  expect(deployed).toMatchObject({ status: 0, result: { success: true, checkOnly: false, numberComponentErrors: 0 } });
  expect(await customObjects()).toBe(19);
});

test('a permission set that names an unknown field is refused with its file, and the empty org stays empty', async () => {
  const project = projectCopy();
  const file = 'force-app/main/default/permissionsets/Plan_Viewer.permissionset-meta.xml';
  project.replace(file, '<field>Account.Customer_Phase__c</field>', '<field>Account.Customer_Mood__c</field>');

  const answer = await deploy('start', { directory: project.directory });
  project.remove();

  expect(answer).toMatchObject({ exitCode: 1, result: { status: 'Failed', success: false, numberComponentErrors: 1 } });
  expect(deployFailures(answer, project.directory)).toEqual([
    { file, line: expect.any(Number), error: expect.stringContaining('Account.Customer_Mood__c') },
  ]);
  const administrator = org.user('salesOperations');
  const { body } = await administrator.request('GET', '/sobjects');
  expect(body.sobjects.filter(({ custom }: { custom: boolean }) => custom)).toEqual([]);
  expect(await administrator.query("SELECT Name FROM PermissionSet WHERE Name IN ('Account_Planner', 'Plan_Viewer')")).toEqual([]);
});
