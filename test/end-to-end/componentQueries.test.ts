import {
  ACCOUNT_PLANS,
  ACTIVE_POLICY,
  BUYING_CENTERS,
  BUYING_CENTER_DEPENDENTS,
  CELL_TOTALS,
  WON_REVENUE,
  buyingCentersFrom,
  cellTotalsFrom,
  dependentsFrom,
  plansFrom,
  policyFrom,
  wonRevenueFrom,
} from 'c/planQueries';
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
