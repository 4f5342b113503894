import {
  ACCOUNT_PLANS,
  ACTIONS,
  ACTIVE_POLICY,
  BUYING_CENTERS,
  BUYING_CENTER_DEPENDENTS,
  CELL_TOTALS,
  CELL_COUNT,
  INSIGHTS,
  OBJECTIVES,
  OPPORTUNITY_NOW,
  OUR_PEOPLE,
  PLAN_FOCUS,
  PLAN_OBJECTIVES,
  PRICE_BOOK_ENTRIES,
  SALES_ACCOUNTS,
  SALES_ASSETS,
  SALES_CONTACT_ROLES,
  SALES_CONTRACTS,
  SALES_LINES,
  SALES_OPPORTUNITIES,
  SOLUTIONS,
  STAKEHOLDERS,
  STRATEGIES,
  VALUE_METRICS,
  SINCE_EVER,
  WHITE_SPACE_CELLS,
  WON_REVENUE,
  accountNameFrom,
  actionsFrom,
  buyingCentersFrom,
  cellTotalsFrom,
  cellsFrom,
  dependentsFrom,
  insightsFrom,
  cellCountFrom,
  latestChangeOf,
  nextPage,
  objectivesFrom,
  opportunityNowFrom,
  planFocusFrom,
  planObjectivesFrom,
  plansFrom,
  policyFrom,
  priceBookEntriesFrom,
  salesAccountIds,
  salesAccountsFrom,
  salesFrom,
  solutionsFrom,
  stakeholdersFrom,
  strategiesFrom,
  userNamesFrom,
  valueMetricsFrom,
  wonRevenueFrom,
} from 'c/planQueries';
import { readObjectives } from 'c/objectives';
import { readMatrix, type WhiteSpaceFacts } from 'c/matrixReading';
import { personOf, readRelationships } from 'c/relationshipReading';
import { relationshipFacts } from './support/relationshipFacts.ts';
import { startOrg, type Role, type RunningOrg } from './support/runningOrg.ts';

const EVERYBODY: readonly Role[] = ['accountManager', 'marketingManager', 'salesOperations', 'viewer'];

// The sample plans are those of the year they are loaded in.
const thisYear = new Date().getUTCFullYear();

let org: RunningOrg;
let accountId: string;
let buyingCenterId: string;

beforeAll(async () => {
  org = await startOrg();
  const [center] = await org
    .user('accountManager')
    .query("SELECT Id, Account__c FROM Buying_Center__c WHERE Name = 'Shipyards' AND Account__r.Name = 'Halvorsen Maritime Group'");
  accountId = center!.Account__c;
  buyingCenterId = center!.Id;
});
afterAll(() => org.stop());

/** The data of an answer without errors. */
async function ask(role: Role, document: unknown, variables: object = {}): Promise<unknown> {
  const { status, body } = await org.user(role).graphql(String(document), variables);
  expect({ status, errors: body.errors ?? [] }).toEqual({ status: 200, errors: [] });
  return body.data;
}

test.each(EVERYBODY)('every document of the components is answered for the %s', async (role) => {
  const year = { from: `${thisYear}-01-01`, to: `${thisYear}-12-31` };
  expect(plansFrom(await ask(role, ACCOUNT_PLANS, { accountId }))).toHaveLength(2);
  expect(buyingCentersFrom(await ask(role, BUYING_CENTERS, { accountId })).isComplete).toBe(true);
  cellTotalsFrom(await ask(role, CELL_TOTALS, { accountId }));
  wonRevenueFrom(await ask(role, WON_REVENUE, { accountId, ...year }));
  expect(dependentsFrom(await ask(role, BUYING_CENTER_DEPENDENTS, { buyingCenterId })).cells).toBeGreaterThan(0);
  expect(policyFrom(await ask(role, ACTIVE_POLICY))).toBeDefined();
});

test('people made through the API are full users, the machine user is not', async () => {
  const users = await org.user('viewer').query("SELECT Name FROM User WHERE UserType = 'Standard' AND IsActive = true ORDER BY Name");
  expect(users.map(({ Name }) => Name)).toEqual(['Jonas Okafor', 'Mara Lindqvist', 'Priya Raman', 'Tom Becker']);
});

test('the plan of Halvorsen reads as it was written', async () => {
  const [plan] = plansFrom(await ask('accountManager', ACCOUNT_PLANS, { accountId }));
  expect(plan).toMatchObject({ name: 'First autonomous yard, quietest fleet', status: 'Active', revenueGoal: 7_200_000 });
});

test('totals of the cells are those that SOQL counts', async () => {
  const manager = org.user('accountManager');
  const data = await ask('accountManager', CELL_TOTALS, { accountId });
  const counted = await manager.query(
    `SELECT Buying_Center__c, COUNT(Id) cells FROM White_Space_Cell__c WHERE Account__c = '${accountId}' GROUP BY Buying_Center__c ORDER BY Buying_Center__c`,
  );
  const [{ Open_Potential__c: open } = {}] = await manager.query(`SELECT Open_Potential__c FROM Account WHERE Id = '${accountId}'`);
  const totals = cellTotalsFrom(data);
  expect(counted.map((row) => totals[row.Buying_Center__c]?.cells)).toEqual(counted.map((row) => row.cells));
  expect(Object.values(totals).reduce((sum, { openPotential }) => sum + openPotential, 0)).toBe(open);
});

/** All pages of a paged document. */
async function askAll(role: Role, document: unknown, variables: object): Promise<readonly unknown[]> {
  const pages: unknown[] = [];
  for (let after: string | null = null; pages.length === 0 || after; after = nextPage(pages.at(-1))) {
    pages.push(await ask(role, document, { ...variables, after }));
  }
  return pages;
}

/** Everything a white-space matrix is read from, asked for as the page does. */
async function whiteSpaceFacts(role: Role): Promise<WhiteSpaceFacts> {
  const [plan] = plansFrom(await ask(role, ACCOUNT_PLANS, { accountId }));
  const all = (document: unknown, variables: object = { accountId }) => askAll(role, document, variables);
  const { buyingCenters } = buyingCentersFrom(await ask(role, BUYING_CENTERS, { accountId }));
  const accounts = salesAccountsFrom(await all(SALES_ACCOUNTS));
  const accountIds = salesAccountIds(accountId, accounts, buyingCenters);
  return {
    account: { id: accountId, name: accountNameFrom(await ask(role, ACCOUNT_PLANS, { accountId })) },
    policy: policyFrom(await ask(role, ACTIVE_POLICY)),
    buyingCenters,
    solutions: solutionsFrom(await all(SOLUTIONS, {})),
    cells: cellsFrom(await askAll(role, WHITE_SPACE_CELLS, { accountId, since: SINCE_EVER })),
    insights: insightsFrom(await all(INSIGHTS)),
    stakeholders: stakeholdersFrom(await all(STAKEHOLDERS)),
    valueMetrics: valueMetricsFrom(await all(VALUE_METRICS)),
    focus: planFocusFrom(await all(PLAN_FOCUS, { planId: plan!.id })),
    sales: salesFrom({
      opportunities: await all(SALES_OPPORTUNITIES, { accountIds }),
      lines: await all(SALES_LINES, { accountIds }),
      contactRoles: await all(SALES_CONTACT_ROLES, { accountIds }),
      assets: await all(SALES_ASSETS, { accountIds }),
      contracts: await all(SALES_CONTRACTS, { accountIds }),
    }),
  };
}

test.each(EVERYBODY)('the white-space matrix is read for the %s, with the sales records of the subsidiaries', async (role) => {
  const facts = await whiteSpaceFacts(role);
  const [{ cells } = {}] = await org.user(role).query(`SELECT COUNT(Id) cells FROM White_Space_Cell__c WHERE Account__c = '${accountId}'`);
  expect(facts.cells).toHaveLength(cells);
  expect(new Set(facts.sales.opportunities.map(({ accountName }) => accountName))).toEqual(
    new Set(['Halvorsen Maritime Group', 'Halvorsen Tankers AS', 'Halvorsen Polska S.A.']),
  );
  const [opportunity] = facts.sales.opportunities;
  const now = opportunityNowFrom(await ask(role, OPPORTUNITY_NOW, { opportunityId: opportunity!.id }), opportunity!);
  expect(now).toEqual(opportunity);
  const productIds = facts.solutions.flatMap(({ productId }) => productId ?? []);
  expect(priceBookEntriesFrom(await askAll(role, PRICE_BOOK_ENTRIES, { productIds }))).toHaveLength(productIds.length);
  const reading = readMatrix(facts, new Date().toISOString().slice(0, 10));
  expect(new Set(reading.squares.map(({ state }) => state)).size).toBe(10);
});

test('the deep sample customer is advised of what ranks high and is a guess, with what would settle it (WS008)', async () => {
  const reading = readMatrix(await whiteSpaceFacts('accountManager'), new Date().toISOString().slice(0, 10));
  const guesses = reading.advice.filter(({ code }) => code === 'WS008');
  expect(guesses.length).toBeGreaterThan(0);
  for (const { message } of guesses) {
    expect(message.values.rank).toBeLessThanOrEqual(reading.facts.policy.highRanks);
    expect(message.values.why).not.toEqual([]);
  }
});

test('judgements about people reach the account manager and not the viewer', async () => {
  const judged = (facts: WhiteSpaceFacts) => facts.stakeholders.filter(({ attitude }) => attitude).length;
  expect(judged(await whiteSpaceFacts('accountManager'))).toBeGreaterThan(10);
  expect(judged(await whiteSpaceFacts('viewer'))).toBe(0);
});

test('after a save only the cells that changed are read again', async () => {
  const before = cellsFrom(await askAll('accountManager', WHITE_SPACE_CELLS, { accountId, since: SINCE_EVER }));
  const id = before[0]!.id;
  // The org's clock counts seconds here as on the platform.
  await new Promise((resolve) => setTimeout(resolve, 1_100));
  expect((await org.user('accountManager').update('White_Space_Cell__c', id, { Notes__c: 'Seen by us both' })).status).toBe(204);
  const since = new Date(Date.parse(latestChangeOf(before)!) + 1).toISOString();
  const changed = cellsFrom(await askAll('accountManager', WHITE_SPACE_CELLS, { accountId, since }));
  expect(changed.map((cell) => [cell.id, cell.notes])).toEqual([[id, 'Seen by us both']]);
});

test('how many cells there are is counted without reading them', async () => {
  const cells = cellsFrom(await askAll('viewer', WHITE_SPACE_CELLS, { accountId, since: SINCE_EVER }));
  expect(cells.length).toBeGreaterThan(20);
  expect(cellCountFrom(await ask('viewer', CELL_COUNT, { accountId }))).toBe(cells.length);
});

test.each(EVERYBODY)('the relationship map is read for the %s, with what the org knows of its people', async (role) => {
  const facts = await relationshipFacts(org, role, accountId);
  const count = async (from: string) => (await org.user(role).query(`SELECT COUNT(Id) rows FROM ${from}`))[0]!.rows;
  expect(facts.stakeholders).toHaveLength(await count(`Stakeholder__c WHERE Account__c = '${accountId}'`));
  expect(facts.links).toHaveLength(await count(`Stakeholder_Link__c WHERE Account__c = '${accountId}'`));
  expect(facts.team).toHaveLength(await count(`Team_Relationship__c WHERE Stakeholder__r.Account__c = '${accountId}'`));
  expect(facts.commitments).toHaveLength(await count(`Commitment__c WHERE Account__c = '${accountId}'`));
  for (const list of [facts.contacts, facts.dealRoles, facts.campaignResponses, facts.activities, facts.actions, facts.pursued]) {
    expect(list?.length).toBeGreaterThan(3);
  }
  const owners = [...new Set(facts.activities!.flatMap(({ ourPersonId }) => ourPersonId ?? []))];
  expect(Object.values(userNamesFrom(await askAll(role, OUR_PEOPLE, { userIds: owners }))).sort()).toEqual([
    'Jonas Okafor',
    'Mara Lindqvist',
  ]);
  const [plan] = plansFrom(await ask(role, ACCOUNT_PLANS, { accountId }));
  const objectives = planObjectivesFrom(await askAll(role, PLAN_OBJECTIVES, { planId: plan!.id }));
  expect(objectives.map(({ kind }) => kind)).toContain('Relationship');
  expect(readRelationships(facts, new Date().toISOString().slice(0, 10)).people.length).toBeGreaterThanOrEqual(25);
});

test('no answer of the map tells the viewer a judgement about anybody', async () => {
  const seen = async (role: Role) => {
    const { people, sees } = readRelationships(await relationshipFacts(org, role, accountId), new Date().toISOString().slice(0, 10));
    const judged = people.filter(({ stakeholder: { power, attitude, trust, trustReason, personalWins } }) =>
      [power, attitude, trust, trustReason, personalWins].some((value) => value !== undefined && value !== null),
    );
    const seen = people.filter(({ stakeholder: { grounds } }) => grounds?.attitude?.evidence && grounds.attitude.judgedOn);
    return { judged: judged.length > 10, seen: seen.length > 10, sees: sees.all };
  };
  expect(await seen('accountManager')).toEqual({ judged: true, seen: true, sees: true });
  const facts = await relationshipFacts(org, 'viewer', accountId);
  const reading = readRelationships(facts, new Date().toISOString().slice(0, 10));
  expect(reading.sees).toEqual({ power: false, attitude: false, personalWins: false, trust: false, all: false });
  for (const { id } of facts.stakeholders) {
    const { stakeholder } = personOf(reading, id)!;
    const { power, attitude, trust, trustReason, personalWins, grounds } = stakeholder;
    expect([grounds?.power, grounds?.attitude, grounds?.trust]).toEqual([undefined, undefined, undefined]);
    expect([power, attitude, trust, trustReason, personalWins]).toEqual([undefined, undefined, undefined, undefined, undefined]);
  }
});

test.each(EVERYBODY)('the objectives of the account with their strategies and actions are read for the %s', async (role) => {
  const read = async (document: unknown) => askAll(role, document, { accountId });
  const objectives = objectivesFrom(await read(OBJECTIVES));
  const strategies = strategiesFrom(await read(STRATEGIES));
  const actions = actionsFrom(await read(ACTIONS));
  const count = async (from: string) => (await org.user(role).query(`SELECT COUNT(Id) rows FROM ${from}`))[0]!.rows;
  const ofAccount = `Account_Plan__r.Account__c = '${accountId}'`;
  expect(objectives).toHaveLength(await count(`Plan_Objective__c WHERE ${ofAccount}`));
  expect(strategies).toHaveLength(await count(`Plan_Strategy__c WHERE Plan_Objective__r.${ofAccount}`));
  expect(actions).toHaveLength(await count(`Plan_Action__c WHERE Plan_Objective__r.${ofAccount}`));

  const reading = readObjectives({ objectives, strategies, actions }, new Date().toISOString().slice(0, 10));
  expect(reading.orphanIds).toEqual([]);
  // The same shares as the org's own roll-ups.
  const rows = await org.user(role).query(`SELECT Id, Action_Progress__c FROM Plan_Objective__c WHERE ${ofAccount}`);
  const shares = Object.fromEntries(
    reading.objectives.map(({ objective: { id }, progress: { share } }) => [id, share === null ? null : share * 100]),
  );
  for (const { Id, Action_Progress__c: percent } of rows) {
    if (percent === null) expect(shares[Id]).toBeNull();
    else expect(shares[Id]).toBeCloseTo(percent, 1);
  }
});
