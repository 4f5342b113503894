import { lastDay } from '../../src/records/standardBehaviour/contract.ts';
import { createFixture, refusal, type Fixture } from './fixture.ts';

const deal = { Name: 'Deal', CloseDate: '2026-05-31' };

describe('an opportunity', () => {
  test('follows its stage', () => {
    const org = createFixture();
    const id = org.insert('Opportunity', { ...deal, StageName: 'Value Proposition', Amount: 201 });
    expect(org.row(id)).toMatchObject({
      Probability: 50,
      ExpectedRevenue: 100.5,
      IsClosed: 0,
      ForecastCategory: 'Pipeline',
      FiscalYear: 2026,
      FiscalQuarter: 2,
      Fiscal: '2026 2',
    });
    org.update(id, { StageName: 'Closed Won' });
    expect(org.row(id)).toMatchObject({ Probability: 100, ExpectedRevenue: 201, IsClosed: 1, IsWon: 1, ForecastCategoryName: 'Closed' });
    org.update(id, { StageName: 'Negotiation/Review', Probability: 42 });
    expect(org.row(id)).toMatchObject({ Probability: 42, IsClosed: 0, IsWon: 0, ForecastCategory: 'Pipeline' });
  });

  test('counts how often it was put off to a later month', () => {
    const org = createFixture();
    const id = org.insert('Opportunity', { ...deal, StageName: 'Prospecting' });
    for (const CloseDate of ['2026-05-15', '2026-06-01', '2026-06-30', '2027-01-01']) org.update(id, { CloseDate });
    expect(org.row(id)['PushCount']).toBe(2);
  });

  test('with line items has their sum as its amount', () => {
    const org = createFixture();
    const { opportunity, line } = withLine(org);
    expect(org.row(line)).toMatchObject({ UnitPrice: 20, ListPrice: 20, TotalPrice: 54, Subtotal: 60, Name: 'Deal Pump' });
    expect(org.row(opportunity)).toMatchObject({ Amount: 54, HasOpportunityLineItem: 1, ExpectedRevenue: 5.4 });
    org.update(opportunity, { Amount: 1 });
    org.update(line, { Quantity: 4 });
    expect(org.row(opportunity)).toMatchObject({ Amount: 72 });
    org.delete(line);
    expect(org.row(opportunity)).toMatchObject({ Amount: 72, HasOpportunityLineItem: 0 });
    org.update(opportunity, { Amount: 1 });
    expect(org.row(opportunity)).toMatchObject({ Amount: 1 });
  });
});

function withLine(org: Fixture): { opportunity: string; line: string } {
  const opportunity = org.insert('Opportunity', { ...deal, StageName: 'Prospecting' });
  const product = org.insert('Product2', { Name: 'Pump' });
  const book = org.insert('Pricebook2', { Name: 'Book' });
  const entry = org.insert('PricebookEntry', { Pricebook2Id: book, Product2Id: product, UnitPrice: 20 });
  const line = org.insert('OpportunityLineItem', { OpportunityId: opportunity, PricebookEntryId: entry, Quantity: 3, Discount: 10 });
  return { opportunity, line };
}

describe('an activity', () => {
  test('belongs to the account of what it is about, else of whom', () => {
    const org = createFixture();
    const [one, two] = ['One', 'Two'].map((Name) => org.insert('Account', { Name }));
    const opportunity = org.insert('Opportunity', { ...deal, StageName: 'Prospecting', AccountId: one });
    const contact = org.insert('Contact', { LastName: 'Hopper', AccountId: two });
    const accountOf = (values: object) => org.row(org.insert('Task', { Subject: 'Call', ...values }))['AccountId'];
    expect(accountOf({ WhatId: opportunity, WhoId: contact })).toBe(one);
    expect(accountOf({ WhoId: contact })).toBe(two);
    expect(accountOf({})).toBeNull();
  });

  test('is closed when completed', () => {
    const org = createFixture();
    const id = org.insert('Task', { Subject: 'Call' });
    expect(org.row(id)).toMatchObject({ Status: 'Not Started', IsClosed: 0, CompletedDateTime: null });
    org.update(id, { Status: 'Completed' });
    expect(org.row(id)).toMatchObject({ IsClosed: 1, CompletedDateTime: '2026-01-15T09:00:00.000Z' });
  });

  test('that is an event ends after its duration', () => {
    const org = createFixture();
    const id = org.insert('Event', { Subject: 'Visit', StartDateTime: '2026-01-20T23:30:00Z', DurationInMinutes: 60 });
    expect(org.row(id)).toMatchObject({ EndDateTime: '2026-01-21T00:30:00.000Z', ActivityDate: '2026-01-20' });
    org.update(id, { EndDateTime: '2026-01-21T01:00:00Z' });
    expect(org.row(id)).toMatchObject({ DurationInMinutes: 90 });
  });
});

test('a person is named by the parts of the name', () => {
  const org = createFixture();
  const id = org.insert('Contact', { FirstName: 'Grace', LastName: 'Hopper', Salutation: 'Dr.' });
  expect(org.row(id)['Name']).toBe('Grace Hopper');
  org.update(id, { FirstName: null });
  expect(org.row(id)['Name']).toBe('Hopper');
});

test.each([
  ['2026-01-15', 12, '2027-01-14'],
  ['2026-01-01', 1, '2026-01-31'],
  ['2026-01-31', 1, '2026-02-28'],
])('a contract from %s for %d months ends on %s', (start, months, end) => expect(lastDay(start, months)).toBe(end));

test('a campaign member responds by status, and is a member once', () => {
  const org = createFixture();
  const campaign = org.insert('Campaign', { Name: 'Launch' });
  const contact = org.insert('Contact', { LastName: 'Hopper' });
  const member = { CampaignId: campaign, ContactId: contact };
  const id = org.insert('CampaignMember', member);
  expect(org.row(id)).toMatchObject({ Status: 'Sent', HasResponded: 0, Name: 'Hopper' });
  org.update(id, { Status: 'Responded' });
  expect(org.row(id)).toMatchObject({ HasResponded: 1, FirstRespondedDate: '2026-01-15' });
  expect(org.row(campaign)).toMatchObject({ NumberOfContacts: 1, NumberOfResponses: 1 });
  expect(refusal(() => org.insert('CampaignMember', member)).errorCode).toBe('DUPLICATE_VALUE');
});

test('a campaign counts its members and their answers as they come, answer, go and come again', () => {
  const org = createFixture();
  const campaign = org.insert('Campaign', { Name: 'Launch' });
  const lead = org.insert('Lead', { LastName: 'Lovelace', Company: 'Engines' });
  const counts = () => ['NumberOfContacts', 'NumberOfLeads', 'NumberOfResponses'].map((field) => org.row(campaign)[field]);
  const ids = ['Hopper', 'Curie'].map((LastName) =>
    org.insert('CampaignMember', { CampaignId: campaign, ContactId: org.insert('Contact', { LastName }) }),
  );
  org.insert('CampaignMember', { CampaignId: campaign, LeadId: lead, Status: 'Responded' });
  expect(counts()).toEqual([2, 1, 1]);
  org.update(ids[0]!, { Status: 'Responded' });
  org.update(ids[0]!, { Status: 'Responded' });
  expect(counts()).toEqual([2, 1, 2]);
  org.delete(ids[0]!);
  expect(counts()).toEqual([1, 1, 1]);
  org.undelete(ids[0]!);
  expect(counts()).toEqual([2, 1, 2]);
  org.update(ids[0]!, { Status: 'Sent' });
  expect(counts()).toEqual([2, 1, 1]);
});

test('a user name is taken once, and a permission set is assigned once', () => {
  const org = createFixture();
  const ada = org.user('Standard User');
  const userValues = { ...org.row(ada.userId) };
  const { Username, LastName, Email, Alias, TimeZoneSidKey, LocaleSidKey, EmailEncodingKey, LanguageLocaleKey, ProfileId } = userValues;
  const twin = { Username, LastName, Email, Alias, TimeZoneSidKey, LocaleSidKey, EmailEncodingKey, LanguageLocaleKey, ProfileId };
  expect(refusal(() => org.insert('User', twin)).errorCode).toBe('DUPLICATE_USERNAME');
  const assignment = org.org.db.prepare('SELECT "Id", "AssigneeId", "PermissionSetId" FROM "PermissionSetAssignment"').get();
  const { AssigneeId, PermissionSetId } = { ...assignment };
  expect(refusal(() => org.insert('PermissionSetAssignment', { AssigneeId, PermissionSetId })).errorCode).toBe('DUPLICATE_VALUE');
  org.delete(String(assignment?.['Id']));
  org.insert('PermissionSetAssignment', { AssigneeId, PermissionSetId });
});

test('a user is made inactive, not deleted, and owns nothing new then', () => {
  const org = createFixture();
  const { userId } = org.user('Standard User');
  expect(refusal(() => org.delete(userId)).errorCode).toBe('INVALID_TYPE_FOR_OPERATION');
  org.update(userId, { IsActive: false });
  expect(refusal(() => org.insert('Account', { Name: 'Acme', OwnerId: userId })).errorCode).toBe('INACTIVE_OWNER_OR_USER');
});
