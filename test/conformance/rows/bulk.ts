import { commandsOf } from './command.ts';
import type { Story } from './row.ts';

const row = commandsOf('Bulk');
const numbered = `WHERE Number__c LIKE 'B-%' ORDER BY Number__c`;

export const bulkStory: Story = [
  row('data import bulk', 'data import bulk --file data/shipments.csv --sobject Shipment__c --wait 2 --json', 'creates records from CSV', {
    env: { SF_ORG_API_VERSION: '62.0' },
    expected: { result: { processedRecords: 2, successfulRecords: 2, failedRecords: 0 } },
  }),
  row(
    'data export bulk --result-format json',
    `data export bulk --query "SELECT Id, Name, Weight__c FROM Shipment__c ${numbered}" --output-file bulk.json --result-format json --wait 2 --json`,
    'writes JSON',
    { expected: { result: { totalSize: 2 } } },
  ),
  row(
    'data export bulk',
    `data export bulk --query "SELECT Id, Status__c FROM Shipment__c ${numbered}" --output-file changes.csv --wait 2 --json`,
    'writes CSV',
    { expected: { result: { totalSize: 2 } } },
  ),
  row('data update bulk', 'data update bulk --file changes.csv --sobject Shipment__c --wait 2 --json', 'changes records from CSV', {
    expected: { result: { processedRecords: 2, successfulRecords: 2, failedRecords: 0 } },
  }),
];

export const otherBulkStory: Story = [
  row(
    'data upsert bulk',
    'data upsert bulk --file data/upserts.csv --sobject Shipment__c --external-id Number__c --wait 2 --json',
    'creates or changes by external id',
    { expected: { result: { jobInfo: { state: 'JobComplete', numberRecordsProcessed: 2, numberRecordsFailed: 0 } } } },
  ),
  row(
    'data export bulk',
    `data export bulk --query "SELECT Id FROM Shipment__c WHERE Number__c LIKE 'U-%'" --output-file ids.csv --wait 2 --json`,
    'writes CSV',
    { expected: { result: { totalSize: 2 } } },
  ),
  row('data delete bulk', 'data delete bulk --file ids.csv --sobject Shipment__c --wait 2 --json', 'deletes the records of a CSV of ids', {
    expected: { result: { jobInfo: { state: 'JobComplete', numberRecordsProcessed: 2, numberRecordsFailed: 0 } } },
  }),
  row(
    'data import bulk',
    'data import bulk --file data/oddShipments.csv --sobject Shipment__c --wait 2 --json',
    'keeps the good rows and counts the refused',
    {
      refusal: 'FailedRecordDetailsError',
      expected: {
        name: 'FailedRecordDetailsError',
        message: expect.stringContaining('failed to process 1 records'),
        data: { state: 'JobComplete' },
      },
      keep: { job: 'data.jobId' },
    },
  ),
  row('data bulk results', 'data bulk results --job-id {job} --json', 'gives the rows that failed and why', {
    expected: { result: { processedRecords: 2, successfulRecords: 1, failedRecords: 1, failedFilePath: expect.any(String) } },
  }),
];
