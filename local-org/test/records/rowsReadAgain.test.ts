import { createFixture, refusal, type Fixture } from './fixture.ts';

interface Two {
  readonly org: Fixture;
  readonly accounts: readonly [string, string];
  readonly center: string;
}

function withTwoAccounts(): Two {
  const org = createFixture();
  const accounts = [org.insert('Account', { Name: 'Acme' }), org.insert('Account', { Name: 'Other' })] as const;
  return { org, accounts, center: org.insert('Buying_Center__c', { Name: 'IT', Account__c: accounts[0] }) };
}

/** All in one transaction, which has read the buying center before anything changes it. */
function afterReading<T>(
  { org, accounts, center }: Two,
  work: (records: Parameters<Parameters<Fixture['org']['records']['transaction']>[1]>[0], cell: (account: string) => string) => T,
): T {
  return org.org.records.transaction(org.session, (records) => {
    const cell = (account: string): string => records.insert('White_Space_Cell__c', { Account__c: account, Buying_Center__c: center });
    cell(accounts[0]);
    return work(records, cell);
  });
}

const wrongAccount = { errorCode: 'FIELD_FILTER_VALIDATION_EXCEPTION' };

describe('inside one transaction a parent is seen', () => {
  test('as an update has left it', () => {
    const two = withTwoAccounts();
    const [acme, other] = two.accounts;
    afterReading(two, (records, cell) => {
      records.update('Buying_Center__c', two.center, { Account__c: other });
      expect(refusal(() => cell(acme))).toMatchObject(wrongAccount);
      expect(refusal(() => records.nested(() => cell(acme)))).toMatchObject(wrongAccount);
      expect(cell(other)).toMatch(/^a/);
    });
  });

  test('as it was before an update that was undone', () => {
    const two = withTwoAccounts();
    const [acme, other] = two.accounts;
    afterReading(two, (records, cell) => {
      const undone = (): void =>
        records.nested(() => {
          records.update('Buying_Center__c', two.center, { Account__c: other });
          cell(other);
          throw new Error('changed my mind');
        });
      expect(undone).toThrow('changed my mind');
      expect(refusal(() => cell(other))).toMatchObject(wrongAccount);
      expect(cell(acme)).toMatch(/^a/);
    });
  });

  test('with the roll-ups of the children written since', () => {
    const { org, accounts } = withTwoAccounts();
    const [acme] = accounts;
    org.org.records.transaction(org.session, (records) => {
      records.update('Account', acme, { Name: 'Acme' });
      records.insert('Opportunity', { Name: 'Deal', AccountId: acme, CloseDate: '2026-03-31', Amount: 500, StageName: 'Closed Won' });
      records.update('Account', acme, { Name: 'Acme AG' });
    });
    expect(org.row(acme)).toMatchObject({ Name: 'Acme AG', Won__c: 500 });
  });

  test('as no record of another object', () => {
    const two = withTwoAccounts();
    afterReading(two, (records) => {
      expect(refusal(() => records.update('Account', two.center, { Name: 'No account' }))).toMatchObject({ errorCode: 'NOT_FOUND' });
    });
  });
});

test('in the next transaction a record is seen as others have left it', () => {
  const two = withTwoAccounts();
  afterReading(two, () => undefined);
  two.org.update(two.center, { Account__c: two.accounts[1] });
  const cell = { Account__c: two.accounts[0], Buying_Center__c: two.center };
  expect(refusal(() => two.org.insert('White_Space_Cell__c', cell))).toMatchObject(wrongAccount);
});
