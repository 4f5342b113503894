import { commandsOf } from './command.ts';
import type { Story } from './row.ts';

const row = commandsOf('Describe and limits');

export const describeStory: Story = [
  row('sobject describe', 'sobject describe --sobject Shipment__c --json', 'describes fields, relationships, permissions', {
    env: { SF_ORG_API_VERSION: '58.0' },
    expected: { result: { name: 'Shipment__c', label: 'Shipment', custom: true, createable: true, queryable: true } },
  }),
  row('sobject list', 'sobject list --sobject custom --json', 'lists objects', { expected: { result: ['Shipment__c'] } }),
  row('org list sobject record-counts', 'org list sobject record-counts --sobject Organization --json', 'counts records', {
    expected: { result: [{ name: 'Organization', count: 1 }] },
  }),
  row('org list limits', 'org list limits --json', 'lists limits and what is left', {
    expected: { result: expect.arrayContaining([{ name: 'DailyApiRequests', max: 100_000, remaining: expect.any(Number) }]) },
  }),
  row('limits api display', 'limits api display --json', 'lists limits and what is left', {
    expected: { result: expect.arrayContaining([{ name: 'DailyBulkApiBatches', max: 15_000, remaining: 15_000 }]) },
  }),
];

export const requestStory: Story = [
  row(
    'api request rest',
    'api request rest /services/data/v68.0/sobjects/Shipment__c --include',
    'sends any request, shows status and headers',
    {
      expected: { stdout: expect.stringMatching(/HTTP\/1\.1 200[\s\S]*"keyPrefix": "a00"/) },
    },
  ),
  row(
    'api request graphql',
    'api request graphql --body "query { uiapi { query { Profile(first: 1, orderBy: { Name: { order: ASC } }) { edges { node { Name { value } } } } } } }"',
    'queries over GraphQL',
    { expected: { stdout: expect.stringContaining('"value": "Read Only"') } },
  ),
];

const no = commandsOf('Not here');

export const refusedStory: Story = [
  no('data search', 'data search --query "FIND {Acme} RETURNING Account(Name)" --json', 'is not supported (no SOSL)', {
    refusal: 'NOT_FOUND',
    expected: { name: 'NOT_FOUND' },
  }),
  no('apex run', 'apex run --file data/plan.json --json', 'is not supported (no Apex)', {
    refusal: 'UNKNOWN_EXCEPTION',
    expected: { message: expect.stringContaining('no Apex') },
  }),
  no('apex run test', 'apex run test --synchronous --json', 'is not supported (no Apex)', {
    refusal: 'NOT_FOUND',
    expected: { name: 'NOT_FOUND' },
  }),
];
