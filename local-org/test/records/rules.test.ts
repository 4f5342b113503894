import { createFixture, refusal, type Fixture } from './fixture.ts';

function withCenter(): { org: Fixture; account: string; center: string } {
  const org = createFixture();
  const account = org.insert('Account', { Name: 'Acme' });
  const center = org.insert('Buying_Center__c', { Name: 'IT', Account__c: account, Key__c: 'it' });
  return { org, account, center };
}

describe('validation rules', () => {
  test('refuse with their own message, at their own field', () => {
    const { org, center } = withCenter();
    expect(refusal(() => org.update(center, { Wallet__c: -1 }))).toEqual({
      errorCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION',
      message: 'A wallet is not negative.',
      fields: ['Wallet__c'],
    });
  });

  test('are all asked, also through the parent', () => {
    const { org, center } = withCenter();
    const { message, fields, others } = refusal(() => org.update(center, { Wallet__c: -1, Name: 'Acme' }));
    expect([message, fields, others?.map((error) => error.message)]).toEqual([
      'A wallet is not negative.',
      ['Wallet__c'],
      ['Name it differently from its account.'],
    ]);
  });

  test('let a revision move by one only, and tell two saves that both moved it apart', () => {
    const { org, center } = withCenter();
    org.update(center, { Revision__c: 2, Save_Token__c: 'a', Wallet__c: 1 });
    expect(refusal(() => org.update(center, { Revision__c: 2, Save_Token__c: 'b', Wallet__c: 2 })).fields).toEqual(['Revision__c']);
    org.update(center, { Revision__c: 3, Save_Token__c: 'b', Wallet__c: 2 });
    org.update(center, { Wallet__c: 3 });
    expect(org.row(center)).toMatchObject({ Revision__c: 3, Wallet__c: 3 });
  });
});

describe('lookup filters', () => {
  test('keep a lookup within the same account', () => {
    const { org, center } = withCenter();
    const other = org.insert('Account', { Name: 'Other' });
    expect(refusal(() => org.insert('White_Space_Cell__c', { Account__c: other, Buying_Center__c: center }))).toEqual({
      errorCode: 'FIELD_FILTER_VALIDATION_EXCEPTION',
      message: 'It must belong to the same account.',
      fields: ['Buying_Center__c'],
    });
  });

  test('that are optional block nothing', () => {
    const { org, account, center } = withCenter();
    const Opportunity__c = org.insert('Opportunity', { Name: 'Deal', StageName: 'Prospecting', CloseDate: '2026-03-31' });
    const cell = org.insert('White_Space_Cell__c', { Account__c: account, Buying_Center__c: center, Opportunity__c });
    expect(org.row(cell)['Opportunity__c']).toBe(Opportunity__c);
  });

  test('are asked again when the record they compare with moves', () => {
    const { org, account, center } = withCenter();
    const other = org.insert('Account', { Name: 'Other' });
    const cell = org.insert('White_Space_Cell__c', { Account__c: account, Buying_Center__c: center });
    expect(refusal(() => org.update(cell, { Account__c: other })).errorCode).toBe('FIELD_FILTER_VALIDATION_EXCEPTION');
    org.update(cell, { Notes__c: 'still fine' });
  });
});

describe('references', () => {
  test('must point to a record of the right kind that is there', () => {
    const { org, account, center } = withCenter();
    expect(refusal(() => org.insert('Buying_Center__c', { Name: 'HR', Account__c: center })).errorCode).toBe('FIELD_INTEGRITY_EXCEPTION');
    expect(refusal(() => org.insert('Buying_Center__c', { Name: 'HR', Account__c: '001000000000zzzAAA' })).errorCode).toBe(
      'INVALID_CROSS_REFERENCE_KEY',
    );
    org.delete(account);
    expect(refusal(() => org.insert('Buying_Center__c', { Name: 'HR', Account__c: account })).errorCode).toBe('ENTITY_IS_DELETED');
  });

  test('make no loop in a standard hierarchy; a custom one may', () => {
    const { org, account, center } = withCenter();
    const child = org.insert('Account', { Name: 'Child', ParentId: account });
    expect(refusal(() => org.update(account, { ParentId: child }))).toMatchObject({
      errorCode: 'CIRCULAR_DEPENDENCY',
      fields: ['ParentId'],
    });
    const below = org.insert('Buying_Center__c', { Name: 'Below', Account__c: account, Parent_Buying_Center__c: center });
    org.update(center, { Parent_Buying_Center__c: below });
    expect(org.row(center)['Parent_Buying_Center__c']).toBe(below);
  });
});

describe('unique keys', () => {
  test('are taken once, whatever the case, and free again when their record is deleted', () => {
    const { org, account, center } = withCenter();
    const again = { Name: 'ICT', Account__c: account, Key__c: 'IT' };
    expect(refusal(() => org.insert('Buying_Center__c', again))).toEqual({
      errorCode: 'DUPLICATE_VALUE',
      message: `duplicate value found: Key__c duplicates value on record with id: ${center}`,
      fields: [],
    });
    org.delete(center);
    org.insert('Buying_Center__c', again);
    expect(refusal(() => org.undelete(center)).errorCode).toBe('DUPLICATE_VALUE');
  });
});

describe('unique keys with letters beyond ASCII', () => {
  test.each([
    ['münchen-süd', 'MÜNCHEN-SÜD'],
    ['Öäüöäüöäü', 'ÖÄÜÖÄÜÖÄÜ'],
  ])('are taken once: %s', (key, again) => {
    const { org, account, center } = withCenter();
    org.update(center, { Key__c: key });
    expect(refusal(() => org.insert('Buying_Center__c', { Name: 'x', Account__c: account, Key__c: again })).errorCode).toBe(
      'DUPLICATE_VALUE',
    );
    const upserted = org.org.records.transaction(org.session, (records) =>
      records.upsert('Buying_Center__c', 'Key__c', again, { Name: 'Found' }),
    );
    expect(upserted).toEqual({ id: center, isCreated: false });
  });
});

describe('upsert', () => {
  test('makes a record the first time and changes it the second', () => {
    const { org, account } = withCenter();
    const upsert = (name: string) =>
      org.org.records.transaction(org.session, (records) =>
        records.upsert('Buying_Center__c', 'key__c', 'hr', { Name: name, Account__c: account }),
      );
    const first = upsert('HR');
    expect(first.isCreated).toBe(true);
    expect(upsert('People')).toEqual({ id: first.id, isCreated: false });
    expect(org.row(first.id)).toMatchObject({ Name: 'People', Key__c: 'hr' });
  });

  test('refuses a field that is no external id, and an external id that is not unique', () => {
    const { org } = withCenter();
    const upsert = (field: string) =>
      org.org.records.transaction(org.session, (records) => records.upsert('Buying_Center__c', field, 'it', { Name: 'x' }));
    expect(refusal(() => upsert('Name')).errorCode).toBe('NOT_FOUND');
    const { db } = org.org;
    db.exec(`INSERT INTO "Buying_Center__c" ("Id", "Key__c", "IsDeleted") VALUES ('a00000000000zzzAAA', 'IT', 0)`);
    expect(refusal(() => upsert('Key__c')).errorCode).toBe('DUPLICATE_EXTERNAL_ID');
  });
});
