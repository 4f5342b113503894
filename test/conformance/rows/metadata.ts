import { commandsOf } from './command.ts';
import type { Story } from './row.ts';

const row = commandsOf('Metadata');

export const checkingStory: Story = [
  row('project deploy validate', 'project deploy validate --source-dir force-app --json', 'checks without changing anything', {
    env: { SF_ORG_API_VERSION: '66.0' },
    expected: { result: { status: 'Succeeded', checkOnly: true, numberComponentErrors: 0 } },
    keep: { validation: 'result.id' },
  }),
  row(
    'project deploy start --dry-run',
    'project deploy start --source-dir force-app --dry-run --json',
    'checks without changing anything',
    {
      expected: { result: { status: 'Succeeded', checkOnly: true } },
    },
  ),
  row('project deploy start', 'project deploy start --source-dir broken --json', 'fails with the file of the source and why', {
    refusal: 'Failed',
    expected: {
      result: {
        status: 'Failed',
        files: [{ fullName: 'Shipment__c.Odd__c', state: 'Failed', filePath: expect.stringContaining('Odd__c.field-meta.xml') }],
      },
    },
  }),
  row('project deploy quick', 'project deploy quick --job-id {validation} --json', 'is not supported: deploy again', {
    refusal: 'UNKNOWN_EXCEPTION',
    expected: { message: expect.stringContaining('UNKNOWN_EXCEPTION') },
  }),
];

export const deployingStory: Story = [
  row('project deploy start --async', 'project deploy start --source-dir more --async --json', 'returns at once', {
    env: { SF_ORG_METADATA_REST_DEPLOY: 'true' },
    expected: { result: { status: 'Queued', done: false } },
    keep: { deploy: 'result.id' },
  }),
  row('project deploy report', 'project deploy report --job-id {deploy} --json', 'says how a deploy went', {
    expected: { result: { id: '{deploy}', status: 'Succeeded', numberComponentsDeployed: 1 } },
  }),
  row(
    'project deploy start --post-destructive-changes',
    'project deploy start --manifest manifests/package.xml --post-destructive-changes manifests/destructiveChangesPost.xml --json',
    'deletes components',
    { expected: { result: { status: 'Succeeded', files: [{ fullName: 'Shipment__c.Carrier__c', state: 'Deleted' }] } } },
  ),
];

export const partialStory: Story = [
  row(
    'project deploy start --ignore-errors',
    'project deploy start --source-dir mixed --ignore-errors --json',
    'keeps what is right and reports what is wrong',
    {
      expected: {
        exitCode: 68,
        result: {
          status: 'SucceededPartial',
          numberComponentsDeployed: 1,
          numberComponentErrors: 1,
          files: expect.arrayContaining([
            expect.objectContaining({ fullName: 'Shipment__c.Gauge__c', state: 'Created' }),
            expect.objectContaining({ fullName: 'Shipment__c.Stray__c', state: 'Failed' }),
          ]),
        },
      },
    },
  ),
  row(
    'project deploy start --purge-on-delete',
    'project deploy start --manifest manifests/package.xml --post-destructive-changes manifests/destructiveChangesMixed.xml --purge-on-delete --json',
    'deletes components for good, as every deletion here does',
    {
      expected: { result: { status: 'Succeeded', files: [{ fullName: 'Shipment__c.Gauge__c', state: 'Deleted' }] } },
      keep: { purge: 'result.id' },
    },
  ),
  row('project deploy cancel', 'project deploy cancel --job-id {purge} --json', 'does nothing to a deploy that has ended', {
    refusal: 'CannotCancelDeployError',
    expected: { name: 'CannotCancelDeployError' },
  }),
];

/** Against an org whose deploys wait (`cancel.test.ts`): a deploy of a small project is over before a command could stop it. */
export const cancelStory: Story = [
  row('project deploy start --async', 'project deploy start --source-dir force-app --async --json', 'returns at once', {
    expected: { result: { status: 'Queued', done: false } },
    keep: { waiting: 'result.id' },
  }),
  row('project deploy cancel', 'project deploy cancel --job-id {waiting} --json', 'stops a deploy that waits or is in progress', {
    expected: { result: { id: '{waiting}', status: 'Canceled', done: true, success: false } },
  }),
  row('project deploy report', 'project deploy report --job-id {waiting} --json', 'says how a deploy went', {
    expected: { result: { id: '{waiting}', status: 'Canceled', numberComponentsDeployed: 0 } },
  }),
];

export const readingStory: Story = [
  row('project retrieve start', 'project retrieve start --metadata PermissionSet:Shipping --json', 'writes the source back', {
    expected: { result: { status: 'Succeeded', files: [{ fullName: 'Shipping', type: 'PermissionSet' }] } },
  }),
  row('org list metadata', 'org list metadata --metadata-type PermissionSet --json', 'lists components', {
    expected: { result: [{ fullName: 'Shipping', type: 'PermissionSet', manageableState: 'unmanaged' }] },
  }),
  row('org list metadata-types', 'org list metadata-types --json', 'lists the types this org takes', {
    expected: { result: { metadataObjects: expect.arrayContaining([expect.objectContaining({ xmlName: 'LightningComponentBundle' })]) } },
  }),
  row('project deploy preview', 'project deploy preview --source-dir force-app --json', 'has no source tracking, as a production org', {
    refusal: 'NonSourceTrackedOrgError',
    expected: { name: 'NonSourceTrackedOrgError' },
  }),
];
