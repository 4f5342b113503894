import { createSchema } from '../../src/schema/createSchema.ts';
import { forecastCategories, opportunityStages } from '../../src/schema/opportunityStages.ts';
import { standardObjects } from '../../src/schema/standardObjects/standardObjects.ts';

const schema = createSchema(1, standardObjects);

test('objects have the key prefixes of Salesforce', () => {
  const prefixes = ['Account', 'Contact', 'Opportunity', 'User', 'Task', 'Event', 'Product2', 'PricebookEntry', 'Organization'].map(
    (name) => schema.object(name)?.keyPrefix,
  );
  expect(prefixes).toEqual(['001', '003', '006', '005', '00T', '00U', '01t', '01u', '00D']);
});

test('no two objects share a key prefix, and prefixes that differ only in case stay apart', () => {
  expect(new Set(standardObjects.map((object) => object.keyPrefix)).size).toBe(standardObjects.length);
  expect(schema.objectOfId('00k000000000001AAA')?.name).toBe('OpportunityLineItem');
  expect(schema.objectOfId('00K000000000001AAA')?.name).toBe('OpportunityContactRole');
});

test('every object has the id first and the audit fields last', () => {
  for (const object of standardObjects) {
    const names = [...object.fields.keys()];
    expect(names[0]).toBe('Id');
    expect(names.slice(-6)).toEqual(['IsDeleted', 'CreatedDate', 'CreatedById', 'LastModifiedDate', 'LastModifiedById', 'SystemModstamp']);
  }
});

test('every reference points to objects there are', () => {
  const targets = standardObjects.flatMap((object) => [...object.fields.values()].flatMap((field) => field.referenceTo ?? []));
  expect(targets.filter((target) => !schema.object(target))).toEqual([]);
});

test('names are found in any case', () => {
  expect(schema.object('aCCOUNT')?.name).toBe('Account');
  expect(schema.field('contact', 'accountid')?.name).toBe('AccountId');
  expect(schema.parentRelationship('CONTACT', 'account')?.referenceTo).toEqual(['Account']);
  expect(schema.field('Nothing', 'Name')).toBeUndefined();
});

test('an account has its contacts and opportunities below it and takes them along when it is deleted', () => {
  const children = schema.childRelationships('Account');
  expect(children.find(({ name }) => name === 'Contacts')).toEqual({
    name: 'Contacts',
    childObject: 'Contact',
    field: 'AccountId',
    onDelete: 'Cascade',
    isMasterDetail: false,
  });
  expect(children.find(({ name }) => name === 'Opportunities')?.onDelete).toBe('Cascade');
  expect(children.find(({ name }) => name === 'ChildAccounts')?.onDelete).toBe('SetNull');
});

test('tasks and events are found below whatever they are about', () => {
  for (const parent of ['Account', 'Contact', 'Opportunity', 'Campaign'])
    expect(schema.childRelationships(parent).map(({ name }) => name)).toEqual(expect.arrayContaining(['Tasks', 'Events']));
});

test('no parent has two child relationships of one name', () => {
  for (const object of standardObjects) {
    const names = schema.childRelationships(object.name).map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
  }
});

test('every opportunity stage falls into a known forecast category', () => {
  const names = forecastCategories.map(({ name }) => name);
  expect(opportunityStages.filter((stage) => !names.includes(stage.forecastCategoryName))).toEqual([]);
  expect(opportunityStages.filter((stage) => stage.isWon).map(({ name, probability }) => [name, probability])).toEqual([
    ['Closed Won', 100],
  ]);
});

test('a task starts as not started, of normal priority', () => {
  expect(schema.field('Task', 'Status')?.picklist?.values.find((value) => value.isDefault)?.value).toBe('Not Started');
  expect(schema.field('Task', 'Priority')?.defaultValue).toEqual({ source: 'Normal', isFormula: false });
});
