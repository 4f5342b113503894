import { campaignsFrom } from '../campaignsFrom.ts';
import { commentsFrom } from '../commentsFrom.ts';
import { objectivesFrom } from '../objectivesFrom.ts';
import { campaignResponsesFrom } from '../peopleFrom.ts';
import { opportunityNowFrom, salesAccountsFrom, salesFrom } from '../salesFrom.ts';
import { tasksFrom } from '../tasksFrom.ts';

const field = (value: unknown) => ({ value });
const page = (collection: string, ...nodes: readonly object[]) => ({
  uiapi: { query: { [collection]: { edges: nodes.map((node) => ({ node })) } } },
});

test('a comment comes with who said it and when, the first one first, whatever the pages', () => {
  const comment = (id: string, on: string, revision: number) => ({
    Id: id,
    Key__c: field(`halvorsen/${id}`),
    Revision__c: field(revision),
    Plan_Objective__c: field('o1'),
    Text__c: field(`Said ${id}`),
    CreatedById: field('005j'),
    CreatedBy: { Name: field('Jonas Okafor') },
    CreatedDate: field(on),
    LastModifiedDate: field('2026-06-03T08:00:00.000Z'),
    LastModifiedBy: { Name: field('Jonas Okafor') },
  });
  const pages = [
    page('Plan_Comment__c', comment('k2', '2026-06-02T08:00:00.000Z', 2)),
    page('Plan_Comment__c', comment('k1', '2026-06-01T08:00:00.000Z', 1)),
  ];
  expect(commentsFrom(pages).map(({ id, isEdited }) => [id, isEdited])).toEqual([
    ['k1', false],
    ['k2', true],
  ]);
  expect(commentsFrom(pages)[0]).toEqual({
    id: 'k1',
    key: 'halvorsen/k1',
    revision: 1,
    currency: undefined,
    source: undefined,
    confidence: undefined,
    confirmedOn: undefined,
    confirmedById: undefined,
    objectiveId: 'o1',
    text: 'Said k1',
    authorId: '005j',
    authorName: 'Jonas Okafor',
    saidOn: '2026-06-01T08:00:00.000Z',
    isEdited: false,
    lastChange: { byName: 'Jonas Okafor', on: '2026-06-03T08:00:00.000Z' },
  });
});

test('a campaign; what this reader may not see of it is left open', () => {
  const node = {
    Id: '701',
    Name: field('Yard days'),
    Type: field('Conference'),
    StartDate: field('2026-05-01'),
    IsActive: field(true),
    OwnerId: field('005j'),
  };
  expect(campaignsFrom([page('Campaign', node)])).toEqual([
    {
      id: '701',
      name: 'Yard days',
      type: 'Conference',
      status: undefined,
      startOn: '2026-05-01',
      endOn: undefined,
      isActive: true,
      budgetedCost: undefined,
      actualCost: undefined,
      currency: undefined,
      ownerId: '005j',
      changedOn: undefined,
    },
  ]);
});

test('a task stands where it is about something; one about nothing is none of an action', () => {
  const node = {
    Id: '00T1',
    WhatId: field('a06'),
    WhoId: field(null),
    Subject: field('Invite'),
    Status: field('Completed'),
    IsClosed: field(true),
    ActivityDate: field('2026-06-01'),
    OwnerId: field('005j'),
    LastModifiedDate: field('2026-06-02T08:00:00.000Z'),
  };
  expect(tasksFrom([page('Task', node, { ...node, Id: '00T2', WhatId: field(null) })])).toEqual([
    {
      id: '00T1',
      actionId: 'a06',
      subject: 'Invite',
      status: 'Completed',
      isClosed: true,
      dueOn: '2026-06-01',
      description: undefined,
      ownerId: '005j',
      contactId: null,
      changedOn: '2026-06-02T08:00:00.000Z',
    },
  ]);
});

test('an opportunity says when it was made, when it moved and from which campaign it came, and keeps that when it is read again', () => {
  const node = {
    Id: '006',
    Name: field('Docks'),
    CreatedDate: field('2026-03-01T23:10:00.000Z'),
    LastStageChangeDate: field('2026-04-02T08:00:00.000Z'),
    CampaignId: field('701'),
  };
  const [opportunity] = salesFrom({ opportunities: [page('Opportunity', node)] }).opportunities;
  expect(opportunity).toMatchObject({ createdOn: '2026-03-01', stageChangedOn: '2026-04-02', campaignId: '701' });
  expect(
    opportunityNowFrom(page('Opportunity', { ...node, LastStageChangeDate: field('2026-05-02T08:00:00.000Z') }), opportunity!),
  ).toMatchObject({
    createdOn: '2026-03-01',
    stageChangedOn: '2026-05-02',
    campaignId: '701',
  });
  // Nobody moved it yet: that is known, and not the same as hidden.
  const [unmoved] = salesFrom({ opportunities: [page('Opportunity', { ...node, LastStageChangeDate: field(null) })] }).opportunities;
  expect(unmoved!.stageChangedOn).toBeNull();
  const { LastStageChangeDate: _hidden, ...without } = node;
  expect(salesFrom({ opportunities: [page('Opportunity', without)] }).opportunities[0]!.stageChangedOn).toBeUndefined();
});

test('an account has its industry and the day it was saved last, a member of a campaign his name', () => {
  const account = {
    Id: '001',
    Name: field('Halvorsen'),
    ParentId: field(null),
    Industry: field('Shipping'),
    LastModifiedDate: field('2026-06-01T08:00:00.000Z'),
  };
  expect(salesAccountsFrom([page('Account', account)])).toEqual([
    { id: '001', name: 'Halvorsen', parentId: null, industry: 'Shipping', changedOn: '2026-06-01' },
  ]);
  const member = { Id: '00v', ContactId: field('003'), Contact: { Name: field('Anna Berg') }, CampaignId: field('701') };
  expect(campaignResponsesFrom([page('CampaignMember', member)])).toMatchObject([{ contactId: '003', contactName: 'Anna Berg' }]);
});

test('money of an objective names its currency where the org has several', () => {
  const node = { Id: 'a05', Name: field('Known'), Account_Plan__c: field('a00'), Budget__c: field(100), CurrencyIsoCode: field('NOK') };
  expect(objectivesFrom([page('Plan_Objective__c', node)])).toMatchObject([{ planId: 'a00', budget: 100, currency: 'NOK' }]);
});
