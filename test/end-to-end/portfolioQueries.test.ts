import { readPortfolio, type PortfolioFacts } from 'c/portfolioReading';
import {
  ACTIVE_POLICY,
  INSIGHTS,
  MY_ACTIONS,
  PORTFOLIO_ACCOUNTS,
  PORTFOLIO_CENTERS,
  PORTFOLIO_COPIES,
  PORTFOLIO_COUNTS,
  PORTFOLIO_ENGAGEMENT,
  PORTFOLIO_EVIDENCE,
  PORTFOLIO_JUDGEMENTS,
  PORTFOLIO_MARKETERS,
  PORTFOLIO_MONEY,
  PORTFOLIO_OBJECTIVES,
  PORTFOLIO_PLANS,
  PORTFOLIO_REUSABLES,
  SINCE_EVER,
  WHITE_SPACE_CELLS,
  cellsFrom,
  evidenceFrom,
  insightsFrom,
  myActionsFrom,
  nextPage,
  objectiveCountsFrom,
  objectiveMoneyFrom,
  policyFrom,
  portfolioAccountsFrom,
  portfolioCentersFrom,
  portfolioCopiesFrom,
  portfolioMarketersFrom,
  portfolioObjectivesFrom,
  portfolioPlansFrom,
  portfolioReusablesFrom,
} from 'c/planQueries';
import { readReadiness, type AccountReadiness } from 'c/readinessReading';
import { relationshipFacts } from './support/relationshipFacts.ts';
import { startOrg, type Role, type RunningOrg } from './support/runningOrg.ts';

const today = new Date().toISOString().slice(0, 10);
const EVERYBODY: readonly Role[] = ['accountManager', 'marketingManager', 'salesOperations', 'viewer'];

let org: RunningOrg;

beforeAll(async () => {
  org = await startOrg();
});
afterAll(() => org.stop());

async function ask(role: Role, document: unknown, variables: object = {}): Promise<unknown> {
  const { status, body } = await org.user(role).graphql(String(document), variables);
  expect({ status, errors: body.errors ?? [] }).toEqual({ status: 200, errors: [] });
  return body.data;
}

async function askAll(role: Role, document: unknown, variables: object = {}): Promise<readonly unknown[]> {
  const pages: unknown[] = [];
  for (let after: string | null = null; pages.length === 0 || after; after = nextPage(pages.at(-1))) {
    pages.push(await ask(role, document, { ...variables, after }));
  }
  return pages;
}

/** A document that not everybody may ask: nothing is known of it then. */
async function askIfAllowed(role: Role, document: unknown, variables: object): Promise<readonly unknown[]> {
  const { body } = await org.user(role).graphql(String(document), variables);
  return (body.errors ?? []).length > 0 ? [] : [body.data];
}

async function portfolioFacts(role: Role): Promise<PortfolioFacts> {
  const plans = portfolioPlansFrom(await askAll(role, PORTFOLIO_PLANS));
  const centers = portfolioCentersFrom(await askAll(role, PORTFOLIO_CENTERS));
  const planIds = plans.map(({ id }) => id);
  const buyingCenterIds = centers.map(({ id }) => id);
  return {
    policy: policyFrom(await ask(role, ACTIVE_POLICY)),
    accounts: portfolioAccountsFrom(await askAll(role, PORTFOLIO_ACCOUNTS)),
    plans,
    marketers: portfolioMarketersFrom(await askAll(role, PORTFOLIO_MARKETERS)),
    counts: objectiveCountsFrom([await ask(role, PORTFOLIO_COUNTS, { planIds, today })]),
    money: objectiveMoneyFrom([await ask(role, PORTFOLIO_MONEY, { planIds })]),
    centers,
    evidence: {
      ...evidenceFrom(
        [await ask(role, PORTFOLIO_EVIDENCE, { buyingCenterIds })],
        ['opportunityStatus', 'contacts', 'keyInitiatives', 'coverage', 'reporting', 'linked'],
      ),
      ...evidenceFrom(await askIfAllowed(role, PORTFOLIO_JUDGEMENTS, { buyingCenterIds }), ['attitude']),
      ...evidenceFrom([await ask(role, PORTFOLIO_ENGAGEMENT, { buyingCenterIds, since: '2020-01-01' })], ['responded', 'active']),
    },
    reusable: portfolioReusablesFrom(await askAll(role, PORTFOLIO_REUSABLES)),
    adapted: portfolioCopiesFrom(await askAll(role, PORTFOLIO_COPIES)),
    userNames: {},
  };
}

const halvorsenOf = async (role: Role) =>
  readPortfolio(await portfolioFacts(role), today).accounts.find(({ name }) => name === 'Halvorsen Maritime Group')!;

test.each(EVERYBODY)('every document of the portfolio is answered for the %s', async (role) => {
  const facts = await portfolioFacts(role);
  expect(facts.accounts.length).toBeGreaterThan(3);
  expect(readPortfolio(facts, today).accounts.every(({ readiness }) => readiness !== null)).toBe(true);
});

test('the counts and the money of an account are those that its objectives add up to', async () => {
  const line = await halvorsenOf('marketingManager');
  const manager = org.user('marketingManager');
  const ofPlan = `FROM Plan_Objective__c WHERE Account_Plan__c = '${line.plan!.id}' AND Track__c = 'Marketing'`;
  const rows = await manager.query(`SELECT Status__c, Due_On__c, Budget__c, Planned_Cost__c, Spent_Cost__c ${ofPlan}`);
  const isOpen = (row: { Status__c: string | null }) => !['Achieved', 'Missed', 'Dropped'].includes(row.Status__c ?? '');
  const sum = (field: string) => rows.reduce((total, row) => total + (row[field] ?? 0), 0);

  expect(rows.length).toBeGreaterThan(0);
  expect(line.objectives).toMatchObject({
    all: rows.length,
    open: rows.filter((row) => isOpen(row as { Status__c: string | null })).length,
    late: rows.filter((row) => isOpen(row as { Status__c: string | null }) && row.Due_On__c < today).length,
  });
  expect([line.money?.granted ?? 0, line.money?.planned ?? 0, line.money?.spent ?? 0]).toEqual([
    sum('Budget__c'),
    sum('Planned_Cost__c'),
    sum('Spent_Cost__c'),
  ]);
  const objectives = portfolioObjectivesFrom(await askAll('marketingManager', PORTFOLIO_OBJECTIVES, { planId: line.plan!.id }));
  expect(objectives.map(({ planned }) => planned).sort()).toEqual(rows.map((row) => row.Planned_Cost__c).sort());
});

test('the marketing manager is on the team of the account, and carries it', async () => {
  const { loads, accounts } = readPortfolio(await portfolioFacts('marketingManager'), today);
  const jonas = loads!.find(({ name }) => name === 'Jonas Okafor')!;
  expect(jonas.accountIds).toContain(accounts.find(({ name }) => name === 'Halvorsen Maritime Group')!.id);
  expect([jonas.limit, jonas.over]).toEqual([12, 0]);
});

test('how people think of us counts only for those who may see it', async () => {
  const known = async (role: Role) => Object.keys((await portfolioFacts(role)).evidence!.attitude!).length > 0;
  expect([await known('accountManager'), await known('marketingManager'), await known('viewer')]).toEqual([true, true, false]);
});

test('an account stands in the portfolio as on its own page, fact by fact', async () => {
  const line = await halvorsenOf('marketingManager');
  const { buyingCenters, stakeholders, links, policy } = await relationshipFacts(org, 'marketingManager', line.id);
  const ofAccount = { accountId: line.id };
  const own = readReadiness(
    {
      account: { id: line.id, industry: line.industry, changedOn: today },
      ...{ buyingCenters, stakeholders, links },
      cells: cellsFrom(await askAll('marketingManager', WHITE_SPACE_CELLS, { ...ofAccount, since: SINCE_EVER })),
      insights: insightsFrom(await askAll('marketingManager', INSIGHTS, ofAccount)),
      engagements: [],
    },
    policy,
    today,
  );
  const facts = (readiness: AccountReadiness) =>
    Object.fromEntries(
      readiness.centers.map((center) => [
        center.buyingCenterId,
        // Calls and meetings cannot be asked for in sums.
        center.facts.filter(({ code }) => code !== 'engagementHistory').map(({ code, isKnown, freshness }) => [code, isKnown, freshness]),
      ]),
    );
  expect(Object.keys(facts(own)).length).toBeGreaterThan(10);
  expect(facts(line.readiness!)).toEqual(facts(own));
});

test('my actions are mine, on whatever account; what was done is among them for a week', async () => {
  const manager = org.user('marketingManager');
  const [me] = await manager.query("SELECT Id FROM User WHERE Name = 'Jonas Okafor'");
  const weekAgo = new Date(Date.now() - 7 * 86_400_000).toISOString();
  const variables = { userId: me!.Id, since: weekAgo.slice(0, 10), changedSince: weekAgo };
  const mine = async () => myActionsFrom(await askAll('marketingManager', MY_ACTIONS, variables));
  const open = await manager.query(
    `SELECT Id, Plan_Objective__r.Account_Plan__r.Account__r.Name FROM Plan_Action__c WHERE Action_Owner__c = '${me!.Id}' AND Status__c NOT IN ('Done', 'Dropped') ORDER BY Id`,
  );
  const isOpen = ({ status }: { readonly status?: string | null | undefined }) => status !== 'Done' && status !== 'Dropped';
  expect((await mine()).filter(isOpen).map(({ id, accountName }) => [id, accountName])).toEqual(
    open.map((row) => [row.Id, row.Plan_Objective__r.Account_Plan__r.Account__r.Name]),
  );
  expect(open.length).toBeGreaterThan(0);

  const [first] = open;
  const { status } = await manager.update('Plan_Action__c', first!.Id, { Status__c: 'Done', Done_On__c: today });
  expect(status).toBe(204);
  expect((await mine()).find(({ id }) => id === first!.Id)).toMatchObject({ status: 'Done', doneOn: today });
  await manager.update('Plan_Action__c', first!.Id, { Done_On__c: '2020-01-01' });
  expect((await mine()).some(({ id }) => id === first!.Id)).toBe(false);
});
