import { osaData, osaReading } from './support/osaFacts.ts';
import { startOrg, type Role, type RunningOrg } from './support/runningOrg.ts';

const EVERYBODY: readonly Role[] = ['accountManager', 'marketingManager', 'salesOperations', 'viewer'];

let org: RunningOrg;
let accountId: string;

beforeAll(async () => {
  org = await startOrg();
  const [account] = await org.user('accountManager').query("SELECT Id FROM Account WHERE Name = 'Halvorsen Maritime Group'");
  accountId = account!.Id;
});
afterAll(() => org.stop());

test.each(EVERYBODY)('everything objectives are read from is answered for the %s', async (role) => {
  const { facts, unread } = await osaData(org, role, accountId);
  expect(unread).toEqual([]);
  const count = async (from: string) => (await org.user(role).query(`SELECT COUNT(Id) rows FROM ${from}`))[0]!.rows;
  const ofPlan = `Account_Plan__c = '${facts.plan!.id}'`;
  expect(facts.objectives).toHaveLength(await count(`Plan_Objective__c WHERE ${ofPlan}`));
  expect(facts.strategies).toHaveLength(await count(`Plan_Strategy__c WHERE Plan_Objective__r.${ofPlan}`));
  expect(facts.actions).toHaveLength(await count(`Plan_Action__c WHERE Plan_Objective__r.${ofPlan}`));
  expect(facts.comments).toHaveLength(await count(`Plan_Comment__c WHERE Plan_Objective__r.${ofPlan}`));
  expect(facts.tasks).toHaveLength(await count("Task WHERE What.Type = 'Plan_Action__c'"));
  expect(facts.account).toMatchObject({ id: accountId, name: 'Halvorsen Maritime Group', industry: expect.any(String) });
  for (const list of [
    facts.cells,
    facts.stakeholders,
    facts.insights,
    facts.opportunities,
    facts.campaigns,
    facts.responses,
    facts.activities,
  ]) {
    expect(list!.length).toBeGreaterThan(3);
  }
});

test('how many accounts a marketer works for is counted over all plans he is on, once for each account', async () => {
  const { facts } = await osaData(org, 'marketingManager', accountId);
  const rows = await org
    .user('marketingManager')
    .query(
      "SELECT User__c, Account_Plan__r.Account__c FROM Plan_Member__c WHERE Role__c = 'Marketing' AND Account_Plan__r.Status__c != 'Closed'",
    );
  const marketers = facts.members.filter(({ role }) => role === 'Marketing').map(({ userId }) => userId);
  const accounts = (userId: string) =>
    new Set(rows.filter((row) => row.User__c === userId).map((row) => row.Account_Plan__r.Account__c)).size;
  expect(marketers.length).toBeGreaterThan(0);
  expect(facts.accountsOfMarketers).toEqual(Object.fromEntries(marketers.map((userId) => [userId, accounts(userId)])));
});

test('everybody reads the same progress, money and measures; only judgements are kept from some', async () => {
  const [manager, marketing, viewer] = await Promise.all(
    (['accountManager', 'marketingManager', 'viewer'] as const).map((role) => osaReading(org, role, accountId)),
  );
  const told = ({ objectives }: typeof manager & object) =>
    objectives.map(({ id, progress, budget, measure, current, serves }) => ({ id, progress, budget, measure, current, serves }));
  expect(told(marketing!)).toEqual(told(manager!));
  expect(told(viewer!)).toEqual(told(manager!));
  expect(viewer!.facts.stakeholders.every(({ attitude, power }) => attitude === undefined && power === undefined)).toBe(true);
});

test('the sample customer has what a marketing manager meets: one answer nobody came back to, one objective over budget, words and answers', async () => {
  const { objectives, facts } = await osaReading(org, 'marketingManager', accountId);
  const late = objectives.filter(({ breaches }) => breaches!.length > 0);
  expect(late.map(({ objective, breaches }) => [objective.name, breaches!.length])).toEqual([
    ['Offshore wind leaders know us for uptime', 1],
  ]);
  expect(objectives.filter(({ budget }) => budget.over > 0).map(({ budget }) => [budget.granted, budget.spent, budget.over])).toEqual([
    [10_000, 12_000, 2_000],
  ]);
  expect(new Set(objectives.map(({ objective }) => objective.status))).toEqual(
    new Set(['On Track', 'At Risk', 'Accepted', 'Proposed', 'Achieved']),
  );
  expect(new Set(facts.comments.map(({ authorName }) => authorName))).toEqual(new Set(['Mara Lindqvist', 'Jonas Okafor', 'Tom Becker']));
  expect(new Set(facts.comments.map(({ saidOn }) => saidOn!.slice(0, 10))).size).toBeGreaterThan(4);
  const months = new Set(facts.responses!.flatMap(({ respondedOn }) => respondedOn?.slice(0, 7) ?? []));
  expect(months.size).toBeGreaterThan(4);
  expect(facts.tasks!.map(({ subject, isClosed }) => [subject, isClosed]).sort()).toEqual([
    ['Benchmark report for offshore wind', false],
    ['Case study in Polish', false],
    ['Value case in their own figures', true],
  ]);
});
