import { commandsOf } from './command.ts';
import type { Story } from './row.ts';

const row = commandsOf('Records');

export const recordsStory: Story = [
  row(
    'data create record',
    `data create record --sobject Shipment__c --values "Name='Record 1' Number__c=R-1 Weight__c=12.5" --json`,
    'takes values as text and stores them in the type of their field',
    { env: { SF_ORG_API_VERSION: '58.0' }, expected: { result: { success: true } }, keep: { id: 'result.id' } },
  ),
  row(
    'data update record --where',
    `data update record --sobject Shipment__c --where "Number__c=R-1" --values "Status__c=Sent" --json`,
    'changes the one record that fits',
    { expected: { result: { id: '{id}', success: true } } },
  ),
  row(
    'data update record',
    `data update record --sobject Shipment__c --record-id {id} --values "Weight__c=13" --json`,
    'changes a record',
    {
      expected: { result: { id: '{id}', success: true } },
    },
  ),
  row('data get record', 'data get record --sobject Shipment__c --record-id {id} --json', 'shows all its fields, defaults and all', {
    expected: { result: { Id: '{id}', Name: 'Record 1', Number__c: 'R-1', Weight__c: 13, Status__c: 'Sent', Account__c: null } },
  }),
  row('data delete record', 'data delete record --sobject Shipment__c --record-id {id} --json', 'moves it to the recycle bin', {
    expected: { result: { success: true } },
  }),
  row(
    'data create record',
    `data create record --sobject Shipment__c --values "Name='Too light' Weight__c=-1" --json`,
    'fails where a validation rule says so, with its message',
    {
      refusal: 'FIELD_CUSTOM_VALIDATION_EXCEPTION',
      expected: { name: 'FIELD_CUSTOM_VALIDATION_EXCEPTION', message: expect.stringContaining('A shipment weighs something.') },
    },
  ),
];

const tree = commandsOf('Records');

export const treesStory: Story = [
  tree('data import tree --files', 'data import tree --files data/accounts.json --json', 'creates parents and children together', {
    expected: { result: [{ refId: 'treeAccount', type: 'Account' }, { refId: 'treeShipment1' }, { refId: 'treeShipment2' }] },
  }),
  tree(
    'data import tree --plan',
    'data import tree --plan data/plan.json --json',
    'creates the files of a plan in order, references resolved',
    {
      expected: { result: [{ refId: 'planAccount' }, { refId: 'planShipment', type: 'Shipment__c' }] },
    },
  ),
  tree(
    'data export tree --plan',
    `data export tree --plan --output-dir trees --query "SELECT Name, (SELECT Name, Number__c FROM Shipments__r ORDER BY Number__c) FROM Account WHERE Name = 'Tree Account'" --json`,
    'writes records and children as a plan',
    { expected: { result: [{ sobject: 'Account' }, { sobject: 'Shipment__c' }] } },
  ),
];
