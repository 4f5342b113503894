import { createElement } from 'lwc';
import { graphql } from 'lightning/graphql';
import type { Held } from 'c/held';
import { readPortfolio } from 'c/portfolioReading';
import PortfolioSource, { type PortfolioData } from 'c/portfolioSource';

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
const edges = (nodes: readonly object[]) => ({ edges: nodes.map((node) => ({ node })), pageInfo: { hasNextPage: false, endCursor: null } });
const page = (object: string, nodes: readonly object[]) => ({ uiapi: { query: { [object]: edges(nodes) } } });
const sums = (groups: Readonly<Record<string, readonly object[]>>) => ({
  uiapi: {
    aggregate: Object.fromEntries(Object.entries(groups).map(([name, all]) => [name, edges(all.map((aggregate) => ({ aggregate })))])),
  },
});
const count = (value: number) => ({ Id: { count: field(value) } });

/** What the org has, by operation; an operation that is not named has no rows. */
const ORG: Readonly<Record<string, object>> = {
  PortfolioAccounts: page('Account', [{ Id: '001', Name: field('Halvorsen'), Industry: field('Shipping') }]),
  PortfolioPlans: page('Account_Plan__c', [
    { Id: 'a00', Name: field('This year'), Account__c: field('001'), Status__c: field('Active'), Period_End__c: field('2099-12-31') },
  ]),
  PortfolioCenters: page('Buying_Center__c', [{ Id: 'b00', Account__c: field('001'), Name: field('Yard') }]),
  PortfolioMarketers: page('Plan_Member__c', [
    { Id: 'm1', Account_Plan__c: field('a00'), User__c: field('005j'), User__r: { Name: field('Jonas Okafor') } },
  ]),
  PortfolioCounts: sums({
    byStatus: [{ Account_Plan__c: field('a00'), Status__c: field('On Track'), ...count(3) }],
    byOwner: [{ Account_Plan__c: field('a00'), Objective_Owner__c: field('005i'), ...count(3) }],
    late: [],
  }),
  PortfolioMoney: sums({ money: [{ Account_Plan__c: field('a00'), Budget__c: { sum: field(900) } }] }),
  PortfolioEvidence: sums({ contacts: [{ Buying_Center__c: field('b00'), ...count(1), Confirmed_On__c: { max: field('2026-01-01') } }] }),
  PortfolioJudgements: sums({ attitude: [] }),
  PortfolioEngagement: sums({ responded: [], active: [] }),
  OurPeople: page('User', [{ Id: '005i', Name: field('Ines Prado') }]),
};
const FAILURE = [{ message: 'Field "Attitude__c" is not defined.' }];
const OPERATIONS = [
  'ActivePolicy',
  'PortfolioAccounts',
  'PortfolioPlans',
  'PortfolioMarketers',
  'PortfolioCenters',
  'PortfolioReusables',
  'PortfolioCopies',
  'PortfolioCounts',
  'PortfolioMoney',
  'PortfolioEvidence',
  'PortfolioJudgements',
  'PortfolioEngagement',
  'OurPeople',
];

let told: PortfolioData[];
let failures: unknown[];
let asked: Readonly<Record<string, unknown>>[];

async function read(): Promise<HTMLElement & { refresh(): Promise<void> }> {
  const element = createElement('c-portfolio-source', { is: PortfolioSource });
  [told, failures, asked] = [[], [], []];
  element.addEventListener('data', (event) => told.push((event as CustomEvent<Held<PortfolioData>>).detail()));
  element.addEventListener('failure', (event) => failures.push((event as CustomEvent).detail));
  document.body.appendChild(element);
  await settle();
  return element as unknown as HTMLElement & { refresh(): Promise<void> };
}

async function answer(operations: readonly string[], failing: readonly string[] = [], org = ORG): Promise<void> {
  for (const operation of operations) {
    const value = failing.includes(operation)
      ? { data: undefined, errors: FAILURE }
      : { data: org[operation] ?? page('Nothing', []), errors: undefined };
    emit({ ...value, refresh: () => Promise.resolve() }, ({ query, variables }) => {
      const isFor = new RegExp(`query ${operation}\\b`).test(String(query)) && (operation === 'ActivePolicy' || variables !== undefined);
      if (isFor && variables) asked.push(variables);
      return isFor;
    });
    await settle();
  }
}
afterEach(() => document.body.replaceChildren());

test('the portfolio is told once everything has answered, and not before', async () => {
  await read();
  await answer(OPERATIONS.slice(0, -1));
  expect(told).toHaveLength(0);
  await answer(['OurPeople']);
  const { facts, unread, isCut } = told.at(-1)!;
  expect([unread, isCut]).toEqual([[], false]);
  const { accounts, loads } = readPortfolio(facts, '2026-11-22');
  expect(accounts[0]).toMatchObject({ name: 'Halvorsen', objectives: { open: 3 }, money: { granted: 900 } });
  expect(loads!.map(({ name, openObjectives }) => [name, openObjectives])).toEqual([
    ['Jonas Okafor', 0],
    ['Ines Prado', 3],
  ]);
  const contacts = accounts[0]!.readiness!.centers[0]!.facts.find(({ code }) => code === 'contacts');
  expect(contacts).toMatchObject({ isKnown: true, confirmedOn: '2026-01-01' });
});

test('sums are asked for by the plans and buying centers that were read', async () => {
  await read();
  await answer(OPERATIONS);
  expect(asked).toContainEqual({ planIds: ['a00'] });
  expect(asked).toContainEqual({ buyingCenterIds: ['b00'] });
});

test('how people think is not for everybody: the rest stands, and what is missing is named', async () => {
  await read();
  await answer(OPERATIONS, ['PortfolioJudgements', 'PortfolioMoney']);
  const { facts, unread } = told.at(-1)!;
  expect([...unread].sort()).toEqual(['portfolioJudgements', 'portfolioMoney']);
  expect([facts.money, facts.counts !== null, facts.evidence !== null]).toEqual([null, true, true]);
});

test('without accounts there is no portfolio, and it says why', async () => {
  await read();
  await answer(OPERATIONS, ['PortfolioAccounts']);
  expect([told, failures.at(-1)]).toEqual([[], FAILURE]);
});

test('an org without plans and buying centers has a portfolio without any', async () => {
  await read();
  await answer(
    OPERATIONS.filter((operation) => !/Counts|Money|Evidence|Judgements|Engagement|OurPeople/.test(operation)),
    [],
    {},
  );
  expect(told.at(-1)!.facts.accounts).toEqual([]);
});

test('six hundred plans are asked for in three parts; half of the sums is no answer', async () => {
  const plans = Array.from({ length: 600 }, (_, at) => ({ Id: `p${at}`, Name: field('Plan'), Account__c: field('001') }));
  await read();
  await answer(OPERATIONS, [], { ...ORG, PortfolioPlans: page('Account_Plan__c', plans) });
  const parts = asked.filter((variables) => 'planIds' in variables && !('today' in variables));
  expect(parts.map(({ planIds }) => (planIds as readonly string[]).length)).toEqual([250, 250, 100]);
  expect(told.at(-1)!.facts.counts).not.toBeNull();
});

test('sums that have as many groups as the platform gives may be cut off', async () => {
  const groups = Array.from({ length: 2000 }, () => ({ Account_Plan__c: field('a00'), Objective_Owner__c: field('005i'), ...count(1) }));
  await read();
  await answer(OPERATIONS, [], { ...ORG, PortfolioCounts: sums({ byStatus: [], byOwner: groups, late: [] }) });
  expect(told.at(-1)!.isCut).toBe(true);
});
