import { createElement } from 'lwc';
import { graphql } from 'lightning/graphql';
import type { Held } from 'c/held';
import OsaSource, { type OsaData } from 'c/osaSource';

interface Config {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}
type Emit = (answer: object, isFor: (config: Config) => boolean) => void;
// The stub tells questions apart by their operation; here by that of the document.
const adapter = graphql as unknown as { emit: Emit };
const emit = (Object.getPrototypeOf(adapter) as { emit: Emit }).emit.bind(adapter);

const settle = async () => {
  for (let tick = 0; tick < 60; tick++) await Promise.resolve();
};
const field = (value: unknown) => ({ value });
const page = (object: string, nodes: readonly object[] = []) => ({
  uiapi: { query: { [object]: { edges: nodes.map((node) => ({ node })), pageInfo: { hasNextPage: false, endCursor: null } } } },
});
const plan = (Id: string, Period_Start__c: string, status: string) => ({
  Id,
  Name: field(Id),
  Account__c: field('001'),
  Period_Start__c: field(Period_Start__c),
  Period_End__c: field('2026-12-31'),
  Status__c: field(status),
});

/** What the org has, by operation; an operation that is not named has no rows. */
const ORG: Readonly<Record<string, object>> = {
  AccountPlans: page('Account_Plan__c', [plan('old', '2020-01-01', 'Closed'), plan('now', '2026-01-01', 'Active')]),
  SalesAccounts: page('Account', [{ Id: '001', Name: field('Halvorsen') }]),
  Objectives: page('Plan_Objective__c', [
    { Id: 'o1', Name: field('Known'), Account_Plan__c: field('now') },
    { Id: 'o0', Name: field('Known before'), Account_Plan__c: field('old') },
  ]),
  Actions: page('Plan_Action__c', [
    { Id: 'a1', Plan_Objective__c: field('o1'), Campaign__c: field('c1') },
    { Id: 'a0', Plan_Objective__c: field('o0') },
  ]),
  CampaignResponses: page('CampaignMember', [{ Id: 'm1', ContactId: field('k1'), CampaignId: field('c2') }]),
  CompletedTasks: page('Task', [{ Id: 't1', WhoId: field('k1'), ActivityDate: field('2026-01-05'), OwnerId: field('005m') }]),
  Campaigns: page('Campaign', [{ Id: 'c1', Name: field('Yard days') }]),
  ActionTasks: page('Task', [{ Id: 't2', WhatId: field('a1'), Subject: field('Invite'), OwnerId: field('005j') }]),
  OurPeople: page('User', [{ Id: '005m', Name: field('Mara Lindqvist') }]),
};
const FIRST = [
  'ActivePolicy',
  'AccountPlans',
  'BuyingCenters',
  'Solutions',
  'WhiteSpaceCells',
  'SalesAccounts',
  'Objectives',
  'Strategies',
  'Actions',
  'Comments',
  'StakeholderDetails',
  'StakeholderLinks',
  'Insights',
  'SalesOpportunities',
  'SalesLines',
  'SalesContactRoles',
  'SalesAssets',
  'SalesContracts',
  'CampaignResponses',
  'CompletedTasks',
  'Events',
];
const THEN = ['Campaigns', 'ActionTasks', 'OurPeople'];

let told: OsaData[];
let failures: unknown[];
let asked: Record<string, Readonly<Record<string, unknown>>>;

async function answer(operations: readonly string[], failing: readonly string[] = []): Promise<void> {
  for (const operation of operations) {
    const isFor = ({ query, variables }: Config) => {
      const isIt = new RegExp(`query ${operation}\\b`).test(String(query)) && (variables !== undefined || operation === 'ActivePolicy');
      if (isIt && variables) asked[operation] = variables;
      return isIt;
    };
    const value = failing.includes(operation)
      ? { data: undefined, errors: [{ message: `no ${operation}` }] }
      : { data: ORG[operation] ?? page('Nothing'), errors: undefined };
    emit({ ...value, refresh: () => Promise.resolve() }, isFor);
    await settle();
  }
}

async function read(of: object = { recordId: '001' }): Promise<HTMLElement & { planId?: string }> {
  const element = createElement('c-osa-source', { is: OsaSource }) as unknown as HTMLElement;
  [told, failures, asked] = [[], [], {}];
  element.addEventListener('data', (event) => told.push((event as CustomEvent<Held<OsaData>>).detail()));
  element.addEventListener('failure', (event) => failures.push((event as CustomEvent).detail));
  Object.assign(element, of);
  document.body.appendChild(element);
  await settle();
  return element;
}
afterEach(() => document.body.replaceChildren());

test('nothing is told before everything has answered, also what only follows from the first answers', async () => {
  await read();
  await answer([...FIRST, 'Campaigns', 'ActionTasks']);
  expect(told).toEqual([]);
  await answer(['OurPeople']);
  expect(told).toHaveLength(1);
  expect(asked['Campaigns']).toMatchObject({ campaignIds: ['c1', 'c2'] });
  expect(asked['ActionTasks']).toMatchObject({ actionIds: ['a1'] });
  expect(asked['OurPeople']).toMatchObject({ userIds: ['005j', '005m'] });
  const { facts, unread } = told[0]!;
  expect([facts.plan?.id, facts.objectives.map(({ id }) => id), facts.tasks!.length, unread]).toEqual(['now', ['o1'], 1, []]);
  expect(facts.activities![0]!.ourPersonName).toBe('Mara Lindqvist');
});

test('another plan is shown at once, with activities as far back as it began', async () => {
  const element = await read();
  await answer([...FIRST, ...THEN]);
  element.planId = 'old';
  await settle();
  await answer(['CompletedTasks', 'Events', 'ActionTasks']);
  expect(told.at(-1)!.facts).toMatchObject({ plan: { id: 'old' }, objectives: [{ id: 'o0' }] });
  expect(asked['CompletedTasks']).toMatchObject({ since: '2020-01-01' });
  expect(asked['ActionTasks']).toMatchObject({ actionIds: ['a0'] });
});

test('what this reader may not see is told as such and costs only itself', async () => {
  await read();
  await answer([...FIRST, ...THEN], ['SalesOpportunities', 'CompletedTasks', 'Events', 'ActionTasks']);
  const { facts, unread } = told.at(-1)!;
  expect([facts.opportunities, facts.activities, facts.tasks, facts.objectives.length]).toEqual([null, null, null, 1]);
  expect([...unread].sort()).toEqual(['actionTasks', 'completedTasks', 'events', 'opportunities']);
  expect(failures).toEqual([]);
});

test('without objectives there is nothing to show', async () => {
  await read();
  await answer([...FIRST, ...THEN], ['Objectives']);
  expect(told).toEqual([]);
  expect(failures.at(-1)).toEqual([{ message: 'no Objectives' }]);
});
