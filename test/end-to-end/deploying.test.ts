import { startOrg, type RunningOrg } from './support/runningOrg.ts';
import { salesforceCli, type SalesforceCli } from './support/salesforceCli.ts';

jest.setTimeout(90_000);

const BOTH_DIRECTORIES = ['--source-dir', 'force-app', '--source-dir', 'lwc'];
let sf: SalesforceCli;
let org: RunningOrg;

beforeEach(async () => {
  sf = salesforceCli();
  org = await startOrg('empty');
});
afterEach(async () => {
  await org.stop();
  sf.remove();
});

// With a token as the target there is nothing to log in to.
const deploy = (command: 'start' | 'validate', env: Readonly<Record<string, string>> = {}) => {
  const { accessToken } = org.user('salesOperations');
  return sf.json(['project', 'deploy', command, ...BOTH_DIRECTORIES, '--target-org', accessToken], {
    env: { SF_ORG_INSTANCE_URL: org.url, ...env },
  });
};
const customObjects = async () => {
  const { body } = await org.user('salesOperations').request('GET', '/sobjects');
  return (body.sobjects as readonly { readonly name: string; readonly custom: boolean }[]).filter(({ custom }) => custom).length;
};
const states = ({ files }: { files: readonly { state: string }[] }) => [...new Set(files.map(({ state }) => state))];

test('sf project deploy start puts both package directories into an empty org; again, nothing changes (SOAP)', async () => {
  const first = await deploy('start');
  expect(first).toMatchObject({ status: 0, result: { success: true, status: 'Succeeded', numberComponentErrors: 0 } });
  expect(states(first.result)).toEqual(['Created']);
  expect(await customObjects()).toBe(18);

  const second = await deploy('start');
  expect(second).toMatchObject({ status: 0, result: { success: true, status: 'Succeeded', numberComponentErrors: 0 } });
  expect(states(second.result)).toEqual(['Unchanged']);
  expect(second.result.numberComponentsDeployed).toBe(first.result.numberComponentsDeployed);
});

test('the same over REST, after a validation that applies nothing', async () => {
  const validated = await deploy('validate');
  expect(validated).toMatchObject({ status: 0, result: { success: true, checkOnly: true } });
  expect(await customObjects()).toBe(0);

  const deployed = await deploy('start', { SF_ORG_METADATA_REST_DEPLOY: 'true' });
  expect(deployed).toMatchObject({ status: 0, result: { success: true, checkOnly: false, numberComponentErrors: 0 } });
  expect(await customObjects()).toBe(18);
});
