import { parseSoql } from '../../src/soql/parseSoql.ts';
import { createFixture } from '../records/fixture.ts';
import { setOrgWideDefault } from './sharingWorld.ts';

const org = createFixture();
setOrgWideDefault(org.org, 'Private');
afterAll(() => org.org.close());

const grants = { objects: { Account_Plan__c: 'edit' } } as const;
const few = org.user('Standard User', grants);
const most = org.user('Standard User', grants);
for (let number = 0; number < 40; number++) {
  const Account__c = org.insert('Account', { Name: `Account ${number}`, OwnerId: (number === 0 ? few : most).userId });
  org.insert('Account_Plan__c', { Name: 'Plan', Account__c });
}

/** The steps SQLite takes to read the plans a user may see; `row`: to look whether he may see one. */
function steps(userId: string, form: 'rows' | 'row'): readonly string[] {
  const predicate = org.org.access(userId)[form]('Account_Plan__c', 'read')!;
  const where = form === 'row' ? 't."Id" = \'a02\' AND ' : '';
  const sql = `EXPLAIN QUERY PLAN SELECT t.* FROM "Account_Plan__c" t WHERE ${where}${predicate.sql.replaceAll('{t}', 't')}`;
  return org.org.db
    .prepare(sql)
    .all(...predicate.parameters)
    .map((row) => String(row['detail']));
}

test('who has few of many accounts reads their details by index, from the shares alone', () => {
  const taken = steps(few.userId, 'rows');
  expect(taken).toContain('SEARCH t USING INDEX _index Account_Plan__c.Account__c (Account__c=?)');
  expect(taken.some((step) => /USING COVERING INDEX _share reach/.test(step))).toBe(true);
  expect(taken.filter((step) => step.startsWith('SCAN'))).toEqual([]);
});

test('who has most accounts is not made to gather them first', () => {
  const taken = steps(most.userId, 'rows');
  expect(taken[0]).toBe('SCAN t');
  expect(taken.some((step) => /AccountShare\.AccountId/.test(step))).toBe(true);
});

test('one record is looked up by its own account', () => {
  const taken = steps(few.userId, 'row');
  expect(taken[0]).toMatch(/^SEARCH t USING INDEX sqlite_autoindex_Account_Plan__c/);
  expect(taken.some((step) => /AccountShare\.AccountId/.test(step))).toBe(true);
  expect(taken.filter((step) => step.startsWith('SCAN'))).toEqual([]);
});

/** How often the shares are asked in the one statement of a query. */
function sharesAsked(soql: string): number {
  const prepared = jest.spyOn(org.org.db, 'prepare');
  const names = org.org.select(few, parseSoql(soql)).rows.map(({ values }) => values);
  const asked = prepared.mock.calls.flatMap(([sql]) => (sql.startsWith('SELECT t0.') ? sql.split('"AccountShare"').length - 1 : []));
  prepared.mockRestore();
  expect([names.length, asked.length]).toEqual([1, 1]);
  return asked[0]!;
}

test('the master of a record that one may read is not asked for again, other parents are', () => {
  expect(sharesAsked('SELECT Id FROM Account_Plan__c')).toBe(1);
  expect(sharesAsked('SELECT Id, Account__r.Name, Account__r.Industry FROM Account_Plan__c')).toBe(1);
  expect(sharesAsked('SELECT Id, Account__r.Parent.Name FROM Account_Plan__c')).toBe(2);
});
