import { createFixture, refusal, type Fixture } from './fixture.ts';

function withCenter(): { org: Fixture; account: string; center: string } {
  const org = createFixture();
  const account = org.insert('Account', { Name: 'Acme' });
  return { org, account, center: org.insert('Buying_Center__c', { Name: 'IT', Account__c: account }) };
}

const everyField = Object.fromEntries(
  ['Wallet__c', 'Key__c', 'Revision__c', 'Save_Token__c'].map((name) => [`Buying_Center__c.${name}`, 'edit' as const]),
);

describe('a user who was granted nothing', () => {
  test('knows no custom object', () => {
    const { org, account, center } = withCenter();
    const session = org.user('Standard User');
    expect(refusal(() => org.insert('Buying_Center__c', { Name: 'HR', Account__c: account }, session))).toMatchObject({
      errorCode: 'INVALID_TYPE',
      message: "sObject type 'Buying_Center__c' is not supported.",
    });
    expect(refusal(() => org.delete(center, session)).errorCode).toBe('INVALID_TYPE');
  });
});

describe('a user who may only read', () => {
  test('changes nothing', () => {
    const { org, account, center } = withCenter();
    const session = org.user('Read Only', { objects: { Buying_Center__c: 'read' }, fields: everyField });
    const denied = { errorCode: 'INSUFFICIENT_ACCESS_OR_READONLY', message: 'insufficient access rights on object id', fields: [] };
    expect(refusal(() => org.insert('Buying_Center__c', { Name: 'HR', Account__c: account }, session))).toEqual(denied);
    expect(refusal(() => org.update(center, { Name: 'HR' }, session))).toEqual(denied);
    expect(refusal(() => org.delete(center, session))).toEqual(denied);
  });
});

describe('a user who may edit the object', () => {
  test('writes details of an account that he may only read', () => {
    const { org, account } = withCenter();
    const session = org.user('Read Only', { objects: { Buying_Center__c: 'edit' }, fields: everyField });
    const id = org.insert('Buying_Center__c', { Name: 'HR', Account__c: account }, session);
    org.update(id, { Wallet__c: 5 }, session);
    expect(org.row(id)).toMatchObject({ Wallet__c: 5, CreatedById: session.userId });
  });

  test('does not know fields he may not see, and does not write those he may only read', () => {
    const { org, center } = withCenter();
    const session = org.user('Standard User', { objects: { Buying_Center__c: 'edit' }, fields: { 'Buying_Center__c.Wallet__c': 'read' } });
    expect(refusal(() => org.update(center, { Our_Revenue__c: 1 }, session)).message).toBe(
      "No such column 'Our_Revenue__c' on sobject of type Buying_Center__c",
    );
    expect(refusal(() => org.update(center, { Wallet__c: 1 }, session))).toMatchObject({
      errorCode: 'INVALID_FIELD_FOR_INSERT_UPDATE',
      fields: ['Wallet__c'],
    });
    org.update(center, { Name: 'ICT' }, session);
  });

  test('still gets the defaults of fields he does not see', () => {
    const { org, account } = withCenter();
    const session = org.user('Standard User', { objects: { Buying_Center__c: 'edit' } });
    const id = org.insert('Buying_Center__c', { Name: 'HR', Account__c: account }, session);
    expect(org.row(id)['Revision__c']).toBe(1);
  });
});

test("setup records are the administrator's", () => {
  const { org } = withCenter();
  const session = org.user('Standard User');
  expect(refusal(() => org.update(session.userId, { Title: 'CEO' }, session)).errorCode).toBe('INSUFFICIENT_ACCESS_OR_READONLY');
});
