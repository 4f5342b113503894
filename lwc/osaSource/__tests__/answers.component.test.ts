import { DEFAULT_POLICY } from 'c/planModel';
import { actionsIn, campaignsIn, dataFrom, neededErrors, ownersIn, type Answers } from '../answers.ts';

const field = (value: unknown) => ({ value });
const answer = (collection: string, ...nodes: readonly object[]) => ({
  pages: [{ uiapi: { query: { [collection]: { edges: nodes.map((node) => ({ node })) } } } }],
  isComplete: true,
  errors: [],
});
const refused = { pages: [], isComplete: true, errors: [{ message: 'not for you' }] };

const ANSWERS: Answers = {
  salesAccounts: answer('Account', { Id: '001', Name: field('Halvorsen'), Industry: field('Shipping') }),
  allObjectives: answer(
    'Plan_Objective__c',
    { Id: 'o1', Name: field('Now'), Account_Plan__c: field('plan') },
    { Id: 'o0', Name: field('Last year'), Account_Plan__c: field('before') },
  ),
  strategies: answer('Plan_Strategy__c', { Id: 's1', Plan_Objective__c: field('o1') }, { Id: 's0', Plan_Objective__c: field('o0') }),
  actions: answer(
    'Plan_Action__c',
    { Id: 'a1', Plan_Objective__c: field('o1'), Campaign__c: field('c1') },
    { Id: 'a0', Plan_Objective__c: field('o0'), Campaign__c: field('c0') },
  ),
  comments: answer('Plan_Comment__c', { Id: 'k1', Plan_Objective__c: field('o1') }, { Id: 'k0', Plan_Objective__c: field('o0') }),
  solutions: answer('Solution__c', { Id: 'pumps', Name: field('Pumps'), Product__c: field('p1'), Is_Active__c: field(true) }),
  stakeholderDetails: answer('Stakeholder__c', {
    Id: 'p1',
    Name: field('Head of yard'),
    Contact__c: field('anna'),
    Buying_Center__c: field('yard'),
  }),
  cells: answer('White_Space_Cell__c', { Id: 'w1', Buying_Center__c: field('yard'), Solution__c: field('pumps') }),
  opportunities: answer('Opportunity', {
    Id: 'd1',
    Name: field('Docks'),
    AccountId: field('001'),
    IsClosed: field(false),
    IsWon: field(false),
    StageName: field('Qualification'),
    Amount: field(100),
  }),
  opportunityLines: answer('OpportunityLineItem', {
    Id: 'l1',
    OpportunityId: field('d1'),
    Product2Id: field('p1'),
    TotalPrice: field(100),
  }),
  contactRoles: answer('OpportunityContactRole', { Id: 'r1', OpportunityId: field('d1'), ContactId: field('anna') }),
  campaignResponses: answer('CampaignMember', { Id: 'm1', ContactId: field('anna'), CampaignId: field('c2') }),
  completedTasks: answer('Task', { Id: 't1', WhoId: field('anna'), ActivityDate: field('2026-03-01'), OwnerId: field('mara') }),
  events: answer('Event'),
  campaigns: answer('Campaign', { Id: 'c1', Name: field('Yard days'), OwnerId: field('jonas') }),
  actionTasks: answer('Task', { Id: 't2', WhatId: field('a1'), OwnerId: field('tom') }),
  ourPeople: answer('User', { Id: 'mara', Name: field('Mara Lindqvist') }),
};
const plan = { id: 'plan', members: [] } as unknown as Parameters<typeof dataFrom>[1]['plan'];
const others = {
  accountId: '001',
  accountIds: ['001'],
  policy: DEFAULT_POLICY,
  plans: [plan!],
  plan,
  buyingCenters: [{ id: 'yard', name: 'Yard', lastChange: {} }],
  isCut: false,
  today: '2026-07-01',
};

test('the work is that of the shown plan, states of cells are those of the sales records, names stand beside ids', () => {
  const { facts, unread } = dataFrom(ANSWERS, others);
  expect(unread).toEqual([]);
  expect(facts.account).toEqual({ id: '001', name: 'Halvorsen', industry: 'Shipping', changedOn: undefined });
  for (const list of [facts.objectives, facts.strategies, facts.actions, facts.comments]) expect(list).toHaveLength(1);
  expect(facts.objectives[0]!.id).toBe('o1');
  expect(facts.cells).toMatchObject([{ id: 'w1', state: 'Open Opportunity' }]);
  expect(facts.activities).toMatchObject([{ contactId: 'anna', ourPersonName: 'Mara Lindqvist' }]);
  expect(facts.userNames).toEqual({ mara: 'Mara Lindqvist' });
});

test('what this reader may not see is null, not empty, and is named', () => {
  const { facts, unread } = dataFrom(
    {
      ...ANSWERS,
      opportunities: refused,
      campaignResponses: refused,
      campaigns: undefined!,
      completedTasks: refused,
      events: refused,
      actionTasks: refused,
    },
    others,
  );
  expect([facts.opportunities, facts.responses, facts.campaigns, facts.activities, facts.tasks]).toEqual([null, null, null, null, null]);
  expect(unread).toEqual(['opportunities', 'campaignResponses', 'completedTasks', 'events', 'actionTasks']);
  expect(neededErrors({ ...ANSWERS, opportunities: refused })).toEqual([]);
});

test('without objectives, strategies or actions there is nothing to show', () => {
  expect(neededErrors({ ...ANSWERS, strategies: refused })).toEqual([{ message: 'not for you' }]);
});

test('either calls or meetings are enough to know of activities', () => {
  expect(dataFrom({ ...ANSWERS, events: refused }, others).facts.activities).toHaveLength(1);
});

test('what is asked next follows from what was answered, once it all was', () => {
  expect(campaignsIn(ANSWERS)).toEqual(['c0', 'c1', 'c2']);
  expect(actionsIn(ANSWERS, 'plan')).toEqual(['a1']);
  expect(ownersIn(ANSWERS, ['campaigns', 'actionTasks'])).toEqual(['jonas', 'mara', 'tom']);
  const { campaignResponses: _responses, ...waiting } = ANSWERS;
  expect([campaignsIn(waiting), ownersIn({ ...ANSWERS, campaigns: { ...ANSWERS.campaigns!, isComplete: false } }, ['campaigns'])]).toEqual([
    undefined,
    undefined,
  ]);
});
