import { createFixture, refusal } from './fixture.ts';

describe('inserting a record', () => {
  test('stores coerced values, defaults and system fields', () => {
    const org = createFixture();
    const id = org.insert('Account', { Name: ' Acme ', NumberOfEmployees: '12', AnnualRevenue: '1000', Website: '' });
    expect(id).toMatch(/^001.{15}$/);
    expect(org.row(id)).toMatchObject({
      Name: 'Acme',
      NumberOfEmployees: 12,
      AnnualRevenue: 1000,
      Website: null,
      IsDeleted: 0,
      OwnerId: org.session.userId,
      CreatedById: org.session.userId,
      CreatedDate: '2026-01-15T09:00:00.000Z',
      SystemModstamp: '2026-01-15T09:00:00.000Z',
      White_Space_Cells__c: 0,
    });
  });

  test('names every required field that has no value, once', () => {
    const org = createFixture();
    expect(refusal(() => org.insert('Opportunity', { StageName: 'Prospecting', Name: '  ' }))).toEqual({
      errorCode: 'REQUIRED_FIELD_MISSING',
      message: 'Required fields are missing: [Name, CloseDate]',
      fields: ['Name', 'CloseDate'],
    });
  });

  test('knows no field that is not there', () => {
    const org = createFixture();
    expect(refusal(() => org.insert('Account', { Name: 'Acme', Colour__c: 'red' }))).toEqual({
      errorCode: 'INVALID_FIELD',
      message: "No such column 'Colour__c' on sobject of type Account",
      fields: [],
    });
  });

  test('refuses fields that the org keeps itself, all of them at once', () => {
    const org = createFixture();
    expect(refusal(() => org.insert('Account', { Name: 'Acme', White_Space_Cells__c: 3, CreatedDate: '2020-01-01' }))).toMatchObject({
      errorCode: 'INVALID_FIELD_FOR_INSERT_UPDATE',
      fields: ['White_Space_Cells__c', 'CreatedDate'],
    });
  });

  test('counts auto numbers up from one', () => {
    const org = createFixture();
    const account = org.insert('Account', { Name: 'Acme' });
    const center = org.insert('Buying_Center__c', { Name: 'IT', Account__c: account });
    const cells = [1, 2].map(() => org.insert('White_Space_Cell__c', { Account__c: account, Buying_Center__c: center }));
    expect(cells.map((cell) => org.row(cell)['Name'])).toEqual(['WS-00001', 'WS-00002']);
    expect(org.row(cells[0] ?? '')).toMatchObject({ State__c: 'Unknown', Revision__c: 1, Mutual_Value__c: 0 });
  });

  test('finds parents by their external ids', () => {
    const org = createFixture();
    const account = org.insert('Account', { Name: 'Acme' });
    const center = org.insert('Buying_Center__c', { Name: 'IT', Account__c: account, Key__c: 'acme-it' });
    const cell = org.insert('White_Space_Cell__c', { Account__c: account, Buying_Center__r: { Key__c: 'ACME-IT' } });
    expect(org.row(cell)['Buying_Center__c']).toBe(center);
    expect(refusal(() => org.insert('White_Space_Cell__c', { Account__c: account, Buying_Center__r: { Key__c: 'nope' } }))).toEqual({
      errorCode: 'INVALID_FIELD',
      message: 'Foreign key external ID: nope not found for field Key__c in entity Buying_Center__c',
      fields: ['Buying_Center__c'],
    });
  });

  test('reports all values that do not fit together', () => {
    const org = createFixture();
    expect(refusal(() => org.insert('Contact', { LastName: 'x'.repeat(81), Email: 'nobody' }))).toMatchObject({
      errorCode: 'STRING_TOO_LONG',
      fields: ['LastName'],
      others: [{ errorCode: 'INVALID_EMAIL_ADDRESS' }],
    });
  });
});

describe('updating a record', () => {
  test('changes what is named, keeps the rest and moves the stamps', () => {
    const org = createFixture();
    const id = org.insert('Account', { Name: 'Acme', Industry: 'Banking' });
    org.wait(1500);
    org.update(id.slice(0, 15), { name: 'Acme AG' });
    expect(org.row(id)).toMatchObject({
      Name: 'Acme AG',
      Industry: 'Banking',
      CreatedDate: '2026-01-15T09:00:00.000Z',
      LastModifiedDate: '2026-01-15T09:00:01.500Z',
    });
  });

  test('never takes SystemModstamp back when the clock goes back', () => {
    const org = createFixture();
    const id = org.insert('Account', { Name: 'Acme' });
    org.wait(-5000);
    org.update(id, { Name: 'Acme AG' });
    expect(org.row(id)['SystemModstamp']).toBe('2026-01-15T09:00:00.000Z');
  });

  test('does not clear a required field', () => {
    const org = createFixture();
    const id = org.insert('Account', { Name: 'Acme' });
    expect(refusal(() => org.update(id, { Name: null })).errorCode).toBe('REQUIRED_FIELD_MISSING');
  });

  test('tells a missing record from a deleted one', () => {
    const org = createFixture();
    const id = org.insert('Account', { Name: 'Acme' });
    expect(refusal(() => org.update('001000000000zzzAAA', { Name: 'x' })).errorCode).toBe('NOT_FOUND');
    org.delete(id);
    expect(refusal(() => org.update(id, { Name: 'x' })).errorCode).toBe('ENTITY_IS_DELETED');
  });
});
