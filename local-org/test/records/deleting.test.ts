import { createFixture, refusal, type Fixture } from './fixture.ts';

function withCell(): { org: Fixture; account: string; center: string; cell: string; opportunity: string } {
  const org = createFixture();
  const account = org.insert('Account', { Name: 'Acme' });
  const center = org.insert('Buying_Center__c', { Name: 'IT', Account__c: account });
  const opportunity = org.insert('Opportunity', { Name: 'Deal', StageName: 'Prospecting', CloseDate: '2026-03-31', Amount: 10 });
  const cell = org.insert('White_Space_Cell__c', { Account__c: account, Buying_Center__c: center, Opportunity__c: opportunity });
  return { org, account, center, cell, opportunity };
}

describe('deleting', () => {
  test('is refused where a required lookup holds the record, naming field and records', () => {
    const { org, center } = withCell();
    expect(refusal(() => org.delete(center))).toEqual({
      errorCode: 'DELETE_FAILED',
      message:
        'Your attempt to delete IT could not be completed because it is associated with the following White Space Cells ' +
        'through Buying Center (White_Space_Cell__c.Buying_Center__c): WS-00001',
      fields: ['Buying_Center__c'],
    });
    expect(org.row(center)['IsDeleted']).toBe(0);
  });

  test('takes details along, even those that hold each other', () => {
    const { org, account, center, cell } = withCell();
    org.delete(account);
    expect([account, center, cell].map((id) => org.row(id)['IsDeleted'])).toEqual([1, 1, 1]);
  });

  test('clears lookups and brings them back with the record, unless they point elsewhere by then', () => {
    const { org, cell, opportunity } = withCell();
    org.delete(opportunity);
    expect(org.row(cell)['Opportunity__c']).toBeNull();
    org.undelete(opportunity);
    expect(org.row(cell)['Opportunity__c']).toBe(opportunity);
    const other = org.insert('Opportunity', { Name: 'Other', StageName: 'Prospecting', CloseDate: '2026-03-31' });
    org.delete(opportunity);
    org.update(cell, { Opportunity__c: other });
    org.undelete(opportunity);
    expect(org.row(cell)['Opportunity__c']).toBe(other);
  });

  test('tells a record that is not there', () => {
    const { org, cell } = withCell();
    org.delete(cell);
    expect(refusal(() => org.delete(cell)).errorCode).toBe('ENTITY_IS_DELETED');
    expect(refusal(() => org.delete('nonsense')).errorCode).toBe('MALFORMED_ID');
  });
});

describe('undeleting', () => {
  test('brings back what went in the same operation, not what was deleted before', () => {
    const { org, account, center, cell } = withCell();
    const gone = org.insert('Buying_Center__c', { Name: 'Old', Account__c: account });
    org.delete(gone);
    org.delete(account);
    org.undelete(account);
    expect([account, center, cell, gone].map((id) => org.row(id)['IsDeleted'])).toEqual([0, 0, 0, 1]);
    expect(org.row(account)['White_Space_Cells__c']).toBe(1);
  });

  test('needs the master to be there', () => {
    const { org, account, cell } = withCell();
    org.delete(account);
    expect(refusal(() => org.undelete(cell)).errorCode).toBe('UNDELETE_FAILED');
    expect(refusal(() => org.undelete(org.insert('Account', { Name: 'Here' }))).errorCode).toBe('UNDELETE_FAILED');
  });
});
