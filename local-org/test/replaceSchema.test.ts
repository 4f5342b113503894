import type { Org } from '../src/org.ts';
import { createSchema } from '../src/schema/createSchema.ts';
import { int, readOnly } from '../src/schema/fieldBuilders.ts';
import type { FieldDefinition, ObjectDefinition } from '../src/schema/schema.ts';
import { orgWithPlans } from './security/testOrg.ts';

let org: Org;
beforeEach(() => {
  org = orgWithPlans();
});
afterEach(() => org.close());

function withField(objectName: string, field: FieldDefinition) {
  const add = (object: ObjectDefinition) =>
    object.name === objectName ? { ...object, fields: new Map([...object.fields, [field.name, field] as const]) } : object;
  return createSchema(org.schema().version + 1, [...org.schema().objects.values()].map(add));
}

const steps = (operation: 'count' | 'sum', summarizedField?: string): FieldDefinition => ({
  ...int('Steps__c', 'Steps', readOnly),
  isCustom: true,
  rollup: { childObject: 'Step__c', childField: 'Plan__c', operation, summarizedField, filters: [] },
});

test('records there before a roll-up field get its value when it comes', () => {
  org.records.transaction(org.sessions.system, (records) => {
    const plan = records.insert('Plan__c', { Name: 'Plan', Key__c: '1' });
    records.insert('Step__c', { Plan__c: plan });
    records.insert('Step__c', { Plan__c: plan });
  });
  org.replaceSchema(withField('Plan__c', steps('count')));
  expect(org.db.prepare('SELECT "Steps__c" AS steps FROM "Plan__c"').get()).toMatchObject({ steps: 2 });
});

test('what users may see of a new field is worked out anew', () => {
  const administrator = String(org.db.prepare(`SELECT "Id" FROM "User" WHERE "Alias" = 'admin'`).get()!['Id']);
  expect(org.access(administrator).field('Plan__c', 'Steps__c').canRead).toBe(false);
  org.replaceSchema(withField('Plan__c', steps('count')));
  expect(org.access(administrator).field('Plan__c', 'Steps__c').canRead).toBe(true);
});

test('a schema undone with its transaction is put back by handing in the one before', () => {
  const before = org.schema();
  org.db.exec('BEGIN');
  org.replaceSchema(withField('Plan__c', steps('count')));
  org.db.exec('ROLLBACK');
  org.replaceSchema(before);
  expect(org.schema().field('Plan__c', 'Steps__c')).toBeUndefined();
  const plan = org.records.transaction(org.sessions.system, (records) => records.insert('Plan__c', { Name: 'Plan', Key__c: '1' }));
  expect(plan).toBe('a00000000000001AAA');
});
