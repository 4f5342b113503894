import { commandsOf } from './command.ts';
import type { Story } from './row.ts';

const row = commandsOf('Log-in and org');

/** Everything else needs these first. */
export const firstStory: Story = [
  row('org login access-token', 'org login access-token --instance-url {url} --no-prompt --json', 'logs in over plain HTTP on loopback', {
    env: { SF_ACCESS_TOKEN: '{accessToken}' },
    expected: { status: 0, result: { username: '{username}', isDevHub: false, isSandbox: false, instanceApiVersion: '68.0' } },
  }),
  commandsOf('Metadata')(
    'project deploy start',
    'project deploy start --source-dir force-app --json',
    'deploys over SOAP, all or nothing',
    {
      expected: { result: { status: 'Succeeded', checkOnly: false, numberComponentsDeployed: 8, numberComponentErrors: 0 } },
    },
  ),
  commandsOf('Records')('org assign permset', 'org assign permset --name Shipping --json', 'gives a user what the permission set allows', {
    expected: { result: { successes: [{ name: '{username}', value: 'Shipping' }], failures: [] } },
  }),
];

export const orgStory: Story = [
  row('org display', 'org display --json', 'says that the org is connected', {
    expected: { result: { username: '{username}', connectedStatus: 'Connected', apiVersion: '68.0' } },
  }),
  row('org list', 'org list --json', 'lists the org with its status', {
    expected: {
      result: {
        nonScratchOrgs: expect.arrayContaining([expect.objectContaining({ username: '{username}', connectedStatus: 'Connected' })]),
      },
    },
  }),
  row('org open --url-only', 'org open --url-only --path /lightning/o/Account/list --json', 'gives a one-time address of the pages', {
    expected: { result: { username: '{username}', url: expect.stringContaining('/secur/frontdoor.jsp?otp=') } },
  }),
];

export const jwtStory: Story = [
  row(
    'org login jwt',
    'org login jwt --client-id {clientId} --jwt-key-file {keyFile} --username {colleague} --instance-url {url} --json',
    'logs in by a signed assertion of a client given with --jwt-client',
    { expected: { result: { username: '{colleague}' } } },
  ),
  commandsOf('Query')(
    'data query',
    `data query --target-org {colleague} --query "SELECT Username FROM User WHERE Username = '{colleague}'" --json`,
    'answers each log-in as its own user',
    { expected: { result: { totalSize: 1, records: [{ Username: '{colleague}' }] } } },
  ),
  row(
    'org login jwt',
    'org login jwt --client-id {clientId} --jwt-key-file {keyFile} --username {clerk} --instance-url {url} --json',
    'logs in by a signed assertion of a client given with --jwt-client',
    { expected: { result: { username: '{clerk}' } } },
  ),
  commandsOf('Records')(
    'org assign permset',
    'org assign permset --target-org {clerk} --name Shipping --json',
    'is not for users who may not view setup: to them there are no permission sets',
    {
      refusal: 'INVALID_TYPE',
      expected: {
        result: {
          successes: [],
          failures: [{ name: '{clerk}', message: expect.stringContaining("sObject type 'PermissionSet' is not supported") }],
        },
      },
    },
  ),
];
