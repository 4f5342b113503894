import { createElement } from 'lwc';
import { graphql } from 'lightning/graphql';
import type { Held } from 'c/held';
import { readRelationships } from 'c/relationshipReading';
import RelationshipSource, { type RelationshipData } from 'c/relationshipSource';

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
const page = (object: string, nodes: readonly object[]) => ({
  uiapi: { query: { [object]: { edges: nodes.map((node) => ({ node })), pageInfo: { hasNextPage: false, endCursor: null } } } },
});

/** What the org has, by operation; an operation that is not named has no rows. */
const ORG: Readonly<Record<string, object>> = {
  OpportunityAccounts: page('Opportunity', [{ Id: '006', AccountId: field('0PL'), Account: { ParentId: field('001') } }]),
  MapOwners: {
    uiapi: { query: {}, aggregate: { Stakeholder__c: { edges: [{ node: { aggregate: { Account__c: field('001') } } }] } } },
  },
  SalesAccounts: page('Account', [{ Id: '001', Name: field('Halvorsen') }]),
  StakeholderDetails: page('Stakeholder__c', [
    { Id: 'p1', Name: field('CFO'), Contact__c: field('c1'), Contact__r: { Name: field('Ada Berg'), AccountId: field('001') } },
  ]),
  CustomerContacts: page('Contact', [{ Id: 'c1', Name: field('Ada Berg'), AccountId: field('001') }]),
  CompletedTasks: page('Task', [{ Id: 't1', WhoId: field('c1'), ActivityDate: field('2026-01-05'), OwnerId: field('005') }]),
  OurPeople: page('User', [{ Id: '005', Name: field('Mara Lindqvist') }]),
};
const FAILURE = [{ message: 'Cannot query field "Task"' }];

let told: RelationshipData[];
let failures: unknown[];

async function read(of: { readonly recordId?: string; readonly opportunityId?: string } = { recordId: '001' }): Promise<HTMLElement> {
  const element = createElement('c-relationship-source', { is: RelationshipSource }) as unknown as HTMLElement;
  [told, failures] = [[], []];
  element.addEventListener('data', (event) => told.push((event as CustomEvent<Held<RelationshipData>>).detail()));
  element.addEventListener('failure', (event) => failures.push((event as CustomEvent).detail));
  element.addEventListener('noaccount', () => failures.push('no account'));
  Object.assign(element, of);
  document.body.appendChild(element);
  await settle();
  return element;
}

const OPERATIONS = [
  'ActivePolicy',
  'AccountPlans',
  'BuyingCenters',
  'SalesAccounts',
  'StakeholderDetails',
  'StakeholderLinks',
  'TeamRelationships',
  'Commitments',
  'StakeholderActions',
  'OpenCells',
  'CustomerContacts',
  'ContactRelations',
  'SalesOpportunities',
  'SalesContactRoles',
  'CampaignResponses',
  'CompletedTasks',
  'Events',
  'OurPeople',
];

async function answer(operations: readonly string[], failing: readonly string[] = []): Promise<void> {
  for (const operation of operations) {
    const isFor = ({ query, variables }: Config) => new RegExp(`query ${operation}\\b`).test(String(query)) && variables !== undefined;
    const value = failing.includes(operation)
      ? { data: undefined, errors: FAILURE }
      : { data: ORG[operation] ?? page('Nothing', []), errors: undefined };
    emit(
      { ...value, refresh: () => Promise.resolve() },
      operation === 'ActivePolicy' ? ({ query }) => String(query).includes(operation) : isFor,
    );
    await settle();
  }
}
afterEach(() => document.body.replaceChildren());

test('the map is told once everything has answered, and not before', async () => {
  await read();
  await answer(OPERATIONS.slice(0, -1));
  expect(told).toHaveLength(0);
  await answer(['OurPeople']);
  expect(told).toHaveLength(1);
  const { facts, unread } = told[0]!;
  expect([facts.account.name, facts.accountIds, unread]).toEqual(['Halvorsen', ['001'], []]);
  const [person] = readRelationships(facts, '2026-02-01').people;
  expect([person?.name, person?.ours.map(({ name }) => name), person?.coverage.computed.coverage]).toEqual([
    'Ada Berg',
    ['Mara Lindqvist'],
    'Brief',
  ]);
});

test('without readable activities the map stands, and says what it could not read', async () => {
  await read();
  await answer(
    OPERATIONS.filter((operation) => operation !== 'OurPeople'),
    ['CompletedTasks', 'Events'],
  );
  expect(told.at(-1)?.unread).toEqual(['completedTasks', 'events']);
  expect(told.at(-1)?.facts.activities).toBeNull();
});

test('with one kind of activities unreadable the other still counts', async () => {
  await read();
  await answer(OPERATIONS, ['Events']);
  expect(told.at(-1)?.facts.activities).toHaveLength(1);
  expect(told.at(-1)?.unread).toEqual(['events']);
});

test('without positions there is no map', async () => {
  await read();
  await answer(OPERATIONS, ['StakeholderDetails']);
  expect(told).toEqual([]);
  expect(failures.at(-1)).toEqual(FAILURE);
});

describe('of an opportunity', () => {
  test('the map is that of its account, or of the company above that has one', async () => {
    await read({ opportunityId: '006' });
    await answer(['OpportunityAccounts', 'MapOwners', ...OPERATIONS]);
    expect(told.map(({ facts }) => facts.account)).toEqual([{ id: '001', name: 'Halvorsen' }]);
  });

  test('that belongs to no account nothing is read, and the page is told', async () => {
    await read({ opportunityId: '006' });
    emit(
      { data: page('Opportunity', [{ Id: '006', AccountId: field(null) }]), errors: undefined, refresh: () => Promise.resolve() },
      ({ query }) => String(query).includes('OpportunityAccounts'),
    );
    await settle();
    expect([told, failures]).toEqual([[], ['no account']]);
  });

  test('that is gone there is a failure', async () => {
    await read({ opportunityId: '006' });
    emit({ data: page('Opportunity', []), errors: undefined, refresh: () => Promise.resolve() }, ({ query }) =>
      String(query).includes('OpportunityAccounts'),
    );
    await settle();
    expect([told, failures]).toEqual([[], [[]]]);
  });
});
