import { createOrg } from '../../src/createOrg.ts';
import type { Org } from '../../src/org.ts';
import { parseSoql } from '../../src/soql/parseSoql.ts';
import type { Session } from '../../src/security/sessions.ts';
import { scratch, withDatabase } from '../storage/scratch.ts';
import { addUser } from '../security/testOrg.ts';
import { refusal } from './fixture.ts';
import { administrator, ask, historyOrg } from './historyOrg.ts';

let org: Org;
let admin: Session;
let widget: string;
beforeEach(async () => {
  org = await historyOrg();
  admin = administrator(org);
  widget = insert('Widget__c', { Name: 'One', Count__c: 1 });
});
afterEach(() => org.close());

const insert = (object: string, values: object): string =>
  org.records.transaction(admin, (records) => records.insert(object, { ...values }));
const update = (object: string, id: string, values: object): void =>
  org.records.transaction(admin, (records) => records.update(object, id, { ...values }));

const changes = (session = admin): readonly unknown[] =>
  ask(org, session, 'SELECT Field, DataType, OldValue, NewValue FROM Widget__History ORDER BY Id');

test('tracked fields leave what they were and what they became, in their own types', () => {
  update('Widget__c', widget, {
    Name: 'Two',
    Count__c: 2,
    Plain__c: 'untracked',
    Done__c: true,
    Seen__c: '2026-01-02T03:04:05.000Z',
    Stage__c: 'Won',
    Story__c: 'long',
  });
  expect([...changes()].sort()).toEqual([
    ['Count__c', 'Double', 1, 2],
    ['Done__c', 'Boolean', false, true],
    ['Name', 'Text', 'One', 'Two'],
    ['Seen__c', 'DateTime', null, '2026-01-02T03:04:05.000+0000'],
    ['Stage__c', 'DynamicEnum', 'Open', 'Won'],
    ['Story__c', 'StringPlusClob', null, null],
  ]);
});

test('a lookup leaves the names of its records and their ids', () => {
  const [ann, bob] = ['Ann', 'Bob'].map((LastName) => insert('Contact', { LastName }));
  update('Widget__c', widget, { Person__c: ann });
  update('Widget__c', widget, { Person__c: bob });
  expect(changes()).toEqual([
    ['Person__c', 'Text', null, 'Ann'],
    ['Person__c', 'EntityId', null, ann],
    ['Person__c', 'Text', 'Ann', 'Bob'],
    ['Person__c', 'EntityId', ann, bob],
  ]);
});

test('history is queried from the record and back, with who and when', () => {
  update('Widget__c', widget, { Count__c: 2 });
  expect(
    ask(org, admin, `SELECT ParentId, Parent.Name, CreatedBy.Name, CreatedDate, IsDeleted FROM Widget__History WHERE Field = 'count__c'`),
  ).toEqual([[widget, ['One'], ['Org Administrator'], '2026-01-15T00:00:00.000Z', false]]);
  expect(ask(org, admin, 'SELECT Name, (SELECT Field, NewValue FROM Histories) FROM Widget__c')).toEqual([['One', [['Count__c', 2]]]]);
  expect(ask(org, admin, 'SELECT Field, COUNT(Id) n FROM Widget__History GROUP BY Field')).toEqual([['Count__c', 1]]);
});

test('standard objects have histories with names of their own', () => {
  const account = insert('Account', { Name: 'Acme', Tier__c: 'A' });
  update('Account', account, { Tier__c: 'B' });
  const opportunity = insert('Opportunity', { Name: 'Deal', StageName: 'Prospecting', CloseDate: '2026-02-01', AccountId: account });
  update('Opportunity', opportunity, { Tier__c: 'C' });
  expect(ask(org, admin, 'SELECT AccountId, Account.Name, Field, OldValue, NewValue FROM AccountHistory')).toEqual([
    [account, ['Acme'], 'Tier__c', 'A', 'B'],
  ]);
  expect(ask(org, admin, 'SELECT Opportunity.Account.Name, NewValue FROM OpportunityFieldHistory')).toEqual([[[['Acme']], 'C']]);
  expect(ask(org, admin, 'SELECT (SELECT NewValue FROM Histories) FROM Account')).toEqual([[[['B']]]]);
  expect(ask(org, admin, 'SELECT Id FROM ContactHistory')).toEqual([]);
});

test('a change that is undone leaves nothing', () => {
  expect(() =>
    org.records.transaction(admin, (records) => {
      records.update('Widget__c', widget, { Count__c: 9 });
      throw new Error('undo');
    }),
  ).toThrow('undo');
  expect(changes()).toEqual([]);
});

test('nobody writes history, and its values are no filter', () => {
  update('Widget__c', widget, { Count__c: 2 });
  const [[id]] = ask(org, admin, 'SELECT Id FROM Widget__History') as [[string]];
  expect(id).toMatch(/^017/);
  const write = (work: (records: Parameters<Parameters<Org['records']['transaction']>[1]>[0]) => unknown) =>
    refusal(() => org.records.transaction(admin, (records) => void work(records)));
  expect(write((records) => records.insert('Widget__History', { ParentId: widget, Field: 'Count__c' }))).toMatchObject({
    errorCode: 'INVALID_TYPE_FOR_OPERATION',
    message: 'entity type Widget__History does not support create',
  });
  expect(write((records) => records.update('Widget__History', id, { NewValue: 5 }))).toMatchObject({
    message: 'entity type Widget__History does not support update',
  });
  expect(write((records) => records.delete(id))).toMatchObject({ message: 'entity type Widget__History does not support delete' });
  expect(refusal(() => ask(org, admin, 'SELECT Id FROM Widget__History WHERE NewValue = 2')).message).toMatch(
    "field 'NewValue' can not be filtered in a query call",
  );
});

test('history goes into the bin with its record and comes back with it', () => {
  update('Widget__c', widget, { Count__c: 2 });
  org.records.transaction(admin, (records) => records.delete(widget));
  expect(changes()).toEqual([]);
  const all = org.select(admin, { ...parseSoql('SELECT IsDeleted FROM Widget__History'), includeDeleted: true });
  expect(all.rows.map(({ values }) => values)).toEqual([{ IsDeleted: true }]);
  org.records.transaction(admin, (records) => records.undelete(widget));
  expect(changes()).toEqual([['Count__c', 'Double', 1, 2]]);
});

describe('someone else', () => {
  let reader: Session;
  beforeEach(() => {
    reader = org.sessions.create(addUser(org, 'Standard User'));
    const { system } = org.sessions;
    org.records.transaction(system, (records) => {
      const ParentId = records.insert('PermissionSet', { Name: 'Widgets', Label: 'Widgets' });
      records.insert('ObjectPermissions', { ParentId, SobjectType: 'Widget__c', PermissionsRead: true, PermissionsEdit: true });
      records.insert('FieldPermissions', { ParentId, SobjectType: 'Widget__c', Field: 'Widget__c.Count__c', PermissionsRead: true });
      records.insert('PermissionSetAssignment', { PermissionSetId: ParentId, AssigneeId: reader.userId });
    });
    update('Widget__c', widget, { Count__c: 2, Secret__c: 'x', Name: 'Two' });
  });

  test('without the right to the object sees no such history', () => {
    const stranger = org.sessions.create(addUser(org, 'Standard User'));
    expect(refusal(() => changes(stranger)).errorCode).toBe('INVALID_TYPE');
  });

  test('sees the history of records and fields that he may read', () => {
    expect(changes(reader)).toEqual([]);
    update('Widget__c', widget, { OwnerId: reader.userId });
    expect([...changes(reader)].sort()).toEqual([
      ['Count__c', 'Double', 1, 2],
      ['Name', 'Text', 'One', 'Two'],
    ]);
    expect(changes()).toHaveLength(3);
  });
});

test('history that an earlier version kept where nobody could read it is moved', () => {
  const folder = scratch();
  const path = folder.path('org.sqlite');
  const before = createOrg({ file: path });
  const user = administrator(before);
  const account = before.records.transaction(user, (records) => records.insert('Account', { Name: 'Acme' }));
  before.close();
  withDatabase(path, (db) => {
    db.exec(
      `CREATE TABLE "_history" (id INTEGER PRIMARY KEY, object TEXT, record_id TEXT, field TEXT, old_value, new_value, user_id TEXT, date TEXT)`,
    );
    const put = db.prepare(
      'INSERT INTO "_history" (object, record_id, field, old_value, new_value, user_id, date) VALUES (?, ?, ?, ?, ?, ?, ?)',
    );
    put.run('Account', account, 'AnnualRevenue', 5, 7.5, user.userId, '2026-01-01T00:00:00.000Z');
    put.run('Gone__c', 'a00000000000001AAA', 'X__c', 1, 2, user.userId, '2026-01-01T00:00:00.000Z');
  });
  const after = createOrg({ file: path });
  expect(
    ask(after, administrator(after), 'SELECT AccountId, Field, DataType, OldValue, NewValue, CreatedDate FROM AccountHistory'),
  ).toEqual([[account, 'AnnualRevenue', 'Currency', 5, 7.5, '2026-01-01T00:00:00.000Z']]);
  expect(after.db.prepare(`SELECT count(*) AS n FROM sqlite_master WHERE name = '_history'`).get()!['n']).toBe(0);
  after.close();
});
