import type { Org } from '../../src/org.ts';
import type { Session } from '../../src/security/sessions.ts';
import { deployTo, widget } from '../metadata/packages.ts';
import { addUser } from '../security/testOrg.ts';
import { refusal } from './fixture.ts';
import { administrator, ask, historyOrg } from './historyOrg.ts';

let org: Org;
let admin: Session;
let about: string;
let account: string;
beforeAll(async () => {
  org = await historyOrg();
  admin = administrator(org);
  about = insert('Widget__c', { Name: 'One', Count__c: 3 });
  account = insert('Account', { Name: 'Acme' });
  insert('Task', { Subject: 'Widget call', WhatId: about });
  insert('Task', { Subject: 'Account call', WhatId: account });
  insert('Event', { Subject: 'Visit', WhatId: about, StartDateTime: '2026-02-01T10:00:00.000Z', DurationInMinutes: 30 });
});
afterAll(() => org.close());

const insert = (object: string, values: object): string =>
  org.records.transaction(admin, (records) => records.insert(object, { ...values }));

test('tasks and events may be about a deployed object with activities', () => {
  expect(org.schema().field('Task', 'WhatId')?.referenceTo).toEqual([
    'Account',
    'Asset',
    'Campaign',
    'Contract',
    'Opportunity',
    'Product2',
    'Widget__c',
  ]);
  expect(ask(org, admin, 'SELECT What.Type, What.Name FROM Task ORDER BY Subject')).toEqual([
    [['Account', 'Acme']],
    [['Widget__c', 'One']],
  ]);
  expect(
    ask(org, admin, 'SELECT TYPEOF What WHEN Widget__c THEN Count__c, Owner.Name ELSE Name END FROM Task ORDER BY Subject DESC'),
  ).toEqual([[[3, ['Org Administrator']]], [['Acme']]]);
  expect(ask(org, admin, "SELECT Subject FROM Event WHERE What.Type = 'Widget__c'")).toEqual([['Visit']]);
  expect(ask(org, admin, 'SELECT Name, (SELECT Subject FROM Tasks), (SELECT Subject FROM Events) FROM Widget__c')).toEqual([
    ['One', [['Widget call']], [['Visit']]],
  ]);
});

test('a record that one may not read stays nameless on the activity about it', () => {
  const reader = org.sessions.create(addUser(org, 'Standard User'));
  expect(ask(org, reader, 'SELECT What.Name FROM Task ORDER BY Subject')).toEqual([[['Acme']], [null]]);
});

test('without activities an object is no subject', async () => {
  const { 'objects/Widget__c.object': source = '' } = widget();
  const files = { 'objects/Plain__c.object': source };
  await deployTo(org, { CustomObject: ['Plain__c'] }, files);
  const plain = insert('Plain__c', { Name: 'x' });
  expect(refusal(() => insert('Task', { Subject: 'Call', WhatId: plain }))).toMatchObject({
    errorCode: 'FIELD_INTEGRITY_EXCEPTION',
    fields: ['WhatId'],
  });
  expect(
    org
      .schema()
      .childRelationships('Plain__c')
      .map(({ name }) => name),
  ).toEqual([]);
});

test('activities go into the bin with their record and come back with it', () => {
  const second = insert('Widget__c', { Name: 'Two' });
  insert('Task', { Subject: 'Second', WhatId: second });
  const subjects = () => ask(org, admin, "SELECT Subject FROM Task WHERE Subject = 'Second'");
  org.records.transaction(admin, (records) => records.delete(second));
  expect(subjects()).toEqual([]);
  org.records.transaction(admin, (records) => records.undelete(second));
  expect(subjects()).toEqual([['Second']]);
});
