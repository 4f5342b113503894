import { DatabaseSync } from 'node:sqlite';
import { createMetadataStore } from '../../src/metadata/createMetadataStore.ts';
import type { MetadataNode } from '../../src/metadata/metadataStore.ts';
import { buildSchema } from '../../src/schema/buildSchema.ts';
import { standardObjects } from '../../src/schema/standardObjects/standardObjects.ts';

function storeOf(components: readonly [type: string, fullName: string, body: MetadataNode][]) {
  const store = createMetadataStore(new DatabaseSync(':memory:'));
  const audit = { createdDate: '', lastModifiedDate: '', createdById: '', lastModifiedById: '' };
  components.forEach(([type, fullName, body], index) =>
    store.put({ type, fullName, body, id: `01I00000000000${index}AAA`, fileName: '', files: {}, keyPrefix: `a0${index}`, ...audit }),
  );
  return store;
}

const cell: [string, string, MetadataNode] = [
  'CustomObject',
  'Cell__c',
  { label: 'Cell', pluralLabel: 'Cells', sharingModel: 'ControlledByParent', nameField: { type: 'AutoNumber', displayFormat: 'C-{000}' } },
];
const account: [string, string, MetadataNode] = [
  'CustomField',
  'Cell__c.Account__c',
  { label: 'Account', type: 'MasterDetail', referenceTo: 'Account', relationshipName: 'Cells', relationshipOrder: '0' },
];

test('without deployed components there are the standard objects, the very same', () => {
  const schema = buildSchema(storeOf([]), 7);
  expect(schema.version).toBe(7);
  const objects = [...schema.objects.values()];
  expect(objects.filter(({ historyOf }) => historyOf === undefined)).toEqual(standardObjects);
  expect(schema.object('Account')).toBe(standardObjects.find(({ name }) => name === 'Account'));
});

test('an object whose history is kept has a second one that follows it', () => {
  const tracked: typeof cell = [cell[0], cell[1], { ...cell[2], enableHistory: 'true' }];
  expect(buildSchema(storeOf([cell]), 1).object('Cell__History')).toBeUndefined();
  const schema = buildSchema(storeOf([tracked, account, ['CustomField', 'Account.Industry', { trackHistory: 'true' }]]), 1);
  const history = schema.object('cell__history')!;
  expect(history).toMatchObject({ historyOf: 'Cell__c', label: 'History: Cell', sharingModel: 'ControlledByParent', isCreateable: false });
  expect([...history.fields.keys()].join()).toBe('Id,IsDeleted,ParentId,CreatedById,CreatedDate,Field,DataType,OldValue,NewValue');
  expect(schema.childRelationships('Cell__c')).toContainEqual(expect.objectContaining({ name: 'Histories', childObject: 'Cell__History' }));
  expect(schema.object('OpportunityFieldHistory')?.fields.get('OpportunityId')?.referenceTo).toEqual(['Opportunity']);
  expect(schema.field('AccountHistory', 'Field')?.picklist?.values.map(({ value }) => value)).toEqual(['Industry']);
  expect([schema.objectOfId('017001000000001AAA')?.name, schema.objectOfId('017a00000000001AAA')?.name]).toEqual([
    'AccountHistory',
    'Cell__History',
  ]);
});

test('a deployed object has system fields, its name and what was deployed on it', () => {
  const schema = buildSchema(storeOf([cell, account]), 1);
  expect([...schema.object('cell__c')!.fields.keys()]).toEqual([
    'Id',
    'Name',
    'IsDeleted',
    'CreatedDate',
    'CreatedById',
    'LastModifiedDate',
    'LastModifiedById',
    'SystemModstamp',
    'Account__c',
  ]);
  expect(schema.objectOfId('a00000000000001AAA')?.name).toBe('Cell__c');
});

test('a detail has no owner, an object of its own has one', () => {
  expect(buildSchema(storeOf([cell, account]), 1).field('Cell__c', 'OwnerId')).toBeUndefined();
  expect(buildSchema(storeOf([cell]), 1).field('Cell__c', 'OwnerId')?.relationshipName).toBe('Owner');
});

test('custom relationships are walked with __r, both ways', () => {
  const schema = buildSchema(storeOf([cell, account]), 1);
  expect(schema.parentRelationship('Cell__c', 'account__R')?.name).toBe('Account__c');
  expect(schema.childRelationships('Account').find(({ childObject }) => childObject === 'Cell__c')).toEqual({
    name: 'Cells__r',
    childObject: 'Cell__c',
    field: 'Account__c',
    onDelete: 'Cascade',
    isMasterDetail: true,
  });
});

test('a custom field joins a standard object after its own fields', () => {
  const schema = buildSchema(storeOf([['CustomField', 'Account.Phase__c', { label: 'Phase', type: 'Text', length: '80' }]]), 1);
  expect([...schema.object('Account')!.fields.keys()].at(-1)).toBe('Phase__c');
  expect(schema.field('Account', 'phase__C')?.length).toBe(80);
});

test('the order of deploys does not show', () => {
  const field = (name: string): [string, string, MetadataNode] => [
    'CustomField',
    `Account.${name}`,
    { label: name, type: 'Text', length: '9' },
  ];
  const schema = buildSchema(storeOf([field('B__c'), field('A__c')]), 1);
  expect([...schema.object('Account')!.fields.keys()].slice(-2)).toEqual(['A__c', 'B__c']);
});

test('validation rules come with their object', () => {
  const rule: MetadataNode = { active: 'true', errorConditionFormula: 'TRUE', errorMessage: 'No' };
  const schema = buildSchema(storeOf([['ValidationRule', 'Account.Never', rule]]), 1);
  expect(schema.object('Account')?.validationRules.map(({ name, isActive }) => [name, isActive])).toEqual([['Never', true]]);
});
