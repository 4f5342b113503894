import { startOrg, type RunningOrg } from './support/runningOrg.ts';
import type { OrgUser } from './support/orgUser.ts';

let org: RunningOrg;
let manager: OrgUser;
let account: string;
let otherAccount: string;
let solution: string;

beforeAll(async () => {
  org = await startOrg();
  manager = org.user('accountManager');
  const [hosting] = await manager.query("SELECT Id FROM Solution__c WHERE Name = 'Digital Twin'");
  solution = hosting!.Id;
});
afterAll(() => org.stop());

beforeEach(async () => {
  account = await manager.create('Account', { Name: 'Fjordline Cruises' });
  otherAccount = await manager.create('Account', { Name: 'Baltic Ferries' });
});

const plan = (fields: object = {}) =>
  manager.create('Account_Plan__c', {
    Name: 'Fjordline 2027',
    Account__c: account,
    Period_Start__c: '2027-01-01',
    Period_End__c: '2027-12-31',
    Status__c: 'Active',
    ...fields,
  });
const buyingCenter = (fields: object = {}) => manager.create('Buying_Center__c', { Name: 'Fleet', Account__c: account, ...fields });
const cell = (buyingCenterId: string, fields: object = {}) =>
  manager.create('White_Space_Cell__c', { Account__c: account, Buying_Center__c: buyingCenterId, Solution__c: solution, ...fields });
const refused = (errorCode: string, message: string, ...fields: readonly string[]) => ({
  status: 400,
  body: expect.arrayContaining([{ errorCode, message, ...(fields.length > 0 && { fields }) }]),
});

test('a plan ends after it starts', async () => {
  const id = await plan();
  expect(await manager.update('Account_Plan__c', id, { Period_End__c: '2027-01-01' })).toEqual(
    refused(
      'FIELD_CUSTOM_VALIDATION_EXCEPTION',
      'The period must end after it starts. Correct Period Start or Period End.',
      'Period_End__c',
    ),
  );
  expect((await manager.update('Account_Plan__c', id, { Period_End__c: '2027-01-02' })).status).toBe(204);
});

test('our share cannot be larger than what the customer spends', async () => {
  const id = await buyingCenter({ Wallet__c: 400_000, Our_Revenue__c: 100_000 });
  expect(await manager.query(`SELECT Wallet_Share__c FROM Buying_Center__c WHERE Id = '${id}'`)).toEqual([{ Wallet_Share__c: 25 }]);
  expect(await manager.update('Buying_Center__c', id, { Our_Revenue__c: 400_000.01 })).toEqual(
    refused(
      'FIELD_CUSTOM_VALIDATION_EXCEPTION',
      'Our Revenue is larger than the Wallet. The wallet is everything they spend, ours included: raise it, or correct our revenue.',
      'Wallet__c',
    ),
  );
  expect((await manager.update('Buying_Center__c', id, { Our_Revenue__c: 400_000 })).status).toBe(204);
});

test('a key is given once, whatever its capitals', async () => {
  const id = await buyingCenter({ Key__c: 'fjordline/fleet' });
  expect(
    await manager.request('POST', '/sobjects/Buying_Center__c', { Name: 'Again', Account__c: account, Key__c: 'FJORDLINE/Fleet' }),
  ).toMatchObject({
    status: 400,
    body: [{ errorCode: 'DUPLICATE_VALUE', message: `duplicate value found: Key__c duplicates value on record with id: ${id}` }],
  });
  await manager.remove('Buying_Center__c', id);
});

test('a parent from another account is refused, and only values of the vocabulary are taken', async () => {
  const id = await buyingCenter();
  const elsewhere = await buyingCenter({ Account__c: otherAccount });
  expect(await manager.update('Buying_Center__c', id, { Parent_Buying_Center__c: elsewhere })).toEqual(
    refused(
      'FIELD_FILTER_VALIDATION_EXCEPTION',
      'The parent buying center belongs to another account. Choose one of the same account.',
      'Parent_Buying_Center__c',
    ),
  );
  expect(await manager.update('Buying_Center__c', id, { Phase__c: 'Friend' })).toEqual(
    refused('INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST', 'Customer Phase: bad value for restricted picklist field: Friend', 'Phase__c'),
  );
});

test('a buying center with cells is not deleted; without them it is', async () => {
  const id = await buyingCenter();
  const cellId = await cell(id);
  expect(await manager.remove('Buying_Center__c', id)).toMatchObject({ status: 400, body: [{ errorCode: 'DELETE_FAILED' }] });
  expect(await manager.query(`SELECT Name FROM Buying_Center__c WHERE Id = '${id}'`)).toEqual([{ Name: 'Fleet' }]);

  expect((await manager.remove('White_Space_Cell__c', cellId)).status).toBe(204);
  expect((await manager.remove('Buying_Center__c', id)).status).toBe(204);
  expect(await manager.query(`SELECT Name FROM Buying_Center__c WHERE Id = '${id}'`)).toEqual([]);
});

test('with an account goes everything that is known about it', async () => {
  const planId = await plan();
  const fleet = await buyingCenter();
  await cell(fleet);
  const objective = await manager.create('Plan_Objective__c', { Name: 'Be known', Account_Plan__c: planId, Track__c: 'Marketing' });
  await manager.create('Plan_Action__c', { Name: 'Invite', Plan_Objective__c: objective });

  expect((await manager.remove('Account', account)).status).toBe(204);

  for (const [object, path] of [
    ['Account_Plan__c', 'Account__c'],
    ['Buying_Center__c', 'Account__c'],
    ['White_Space_Cell__c', 'Account__c'],
    ['Plan_Objective__c', 'Account_Plan__r.Account__c'],
    ['Plan_Action__c', 'Plan_Objective__r.Account_Plan__r.Account__c'],
  ]) {
    expect(await manager.query(`SELECT Id FROM ${object} WHERE ${path} = '${account}'`)).toEqual([]);
  }
});

test('open potential is exact after every insert, update, reparenting and delete', async () => {
  const totals = async () => {
    const [here, there] = await Promise.all(
      [account, otherAccount].map((id) => manager.query(`SELECT Open_Potential__c, White_Space_Cells__c FROM Account WHERE Id = '${id}'`)),
    );
    return [here![0], there![0]].map((row) => [row!.Open_Potential__c ?? 0, row!.White_Space_Cells__c ?? 0]);
  };
  const fleet = await buyingCenter();
  const elsewhere = await buyingCenter({ Account__c: otherAccount });

  const won = await cell(fleet, { State__c: 'Ours', Potential_Annual_Revenue__c: 900_000 });
  const open = await cell(fleet, { State__c: 'Potential', Potential_Annual_Revenue__c: 250_000.5 });
  expect(await totals()).toEqual([
    [250_000.5, 2],
    [0, 0],
  ]);

  await manager.update('White_Space_Cell__c', won, { State__c: 'White Space' });
  expect(await totals()).toEqual([
    [1_150_000.5, 2],
    [0, 0],
  ]);

  await manager.update('White_Space_Cell__c', open, { Account__c: otherAccount, Buying_Center__c: elsewhere });
  expect(await totals()).toEqual([
    [900_000, 1],
    [250_000.5, 1],
  ]);

  await manager.remove('White_Space_Cell__c', won);
  expect(await totals()).toEqual([
    [0, 0],
    [250_000.5, 1],
  ]);
});

test('objectives and their progress are counted in the plan', async () => {
  const id = await plan();
  const objective = await manager.create('Plan_Objective__c', { Name: 'Be known', Account_Plan__c: id, Track__c: 'Marketing' });
  const action = (fields: object) => manager.create('Plan_Action__c', { Name: 'Invite', Plan_Objective__c: objective, ...fields });
  await action({ Weight__c: 3, Status__c: 'Done' });
  await action({});
  await manager.update('Plan_Objective__c', objective, { Status__c: 'Achieved' });

  expect(
    await manager.query(
      `SELECT Actions__c, Actions_Done__c, Action_Weight__c, Action_Weight_Done__c, Action_Progress__c FROM Plan_Objective__c WHERE Id = '${objective}'`,
    ),
  ).toEqual([{ Actions__c: 2, Actions_Done__c: 1, Action_Weight__c: 4, Action_Weight_Done__c: 3, Action_Progress__c: 75 }]);
  expect(
    await manager.query(`SELECT Objectives__c, Objectives_Achieved__c, Next_Review__c FROM Account_Plan__c WHERE Id = '${id}'`),
  ).toEqual([{ Objectives__c: 1, Objectives_Achieved__c: 1, Next_Review__c: '2027-02-01' }]);
});

test('what an objective costs is that of its strategies and actions; dropped work plans nothing, but what it cost is spent', async () => {
  const objective = await manager.create('Plan_Objective__c', { Name: 'Be known', Account_Plan__c: await plan(), Track__c: 'Marketing' });
  const under = (object: string, fields: object) => manager.create(object, { Name: 'Fair', Plan_Objective__c: objective, ...fields });
  await under('Plan_Strategy__c', { Planned_Cost__c: 10_000, Spent_Cost__c: 4_000 });
  await under('Plan_Action__c', { Planned_Cost__c: 5_000 });
  const dropped = await under('Plan_Action__c', { Planned_Cost__c: 2_000, Spent_Cost__c: 1_500 });
  await manager.update('Plan_Action__c', dropped, { Status__c: 'Dropped' });

  expect(await manager.query(`SELECT Planned_Cost__c, Spent_Cost__c FROM Plan_Objective__c WHERE Id = '${objective}'`)).toEqual([
    { Planned_Cost__c: 15_000, Spent_Cost__c: 5_500 },
  ]);
});

test('sales says why it declines a proposal, and only sales answers', async () => {
  const objective = await manager.create('Plan_Objective__c', { Name: 'Be known', Account_Plan__c: await plan(), Track__c: 'Marketing' });
  expect(await manager.update('Plan_Objective__c', objective, { Answer__c: 'Declined' })).toEqual(
    refused(
      'FIELD_CUSTOM_VALIDATION_EXCEPTION',
      'Say why: marketing can only do better when it knows. Fill in Answer Reason.',
      'Answer_Reason__c',
    ),
  );
  const because = { Answer__c: 'Declined', Answer_Reason__c: 'The buyers are busy until June.' };
  expect((await manager.update('Plan_Objective__c', objective, because)).status).toBe(204);
  const marketing = org.user('marketingManager');
  expect(await marketing.update('Plan_Objective__c', objective, { Answer__c: 'Accepted' })).toMatchObject({
    status: 400,
    body: [{ errorCode: 'INVALID_FIELD_FOR_INSERT_UPDATE', fields: ['Answer__c'] }],
  });
});

test('an action cannot wait for itself', async () => {
  const objective = await manager.create('Plan_Objective__c', { Name: 'Be known', Account_Plan__c: await plan(), Track__c: 'Marketing' });
  const action = await manager.create('Plan_Action__c', { Name: 'Invite', Plan_Objective__c: objective });
  expect(await manager.update('Plan_Action__c', action, { Depends_On__c: action })).toEqual(
    refused('FIELD_CUSTOM_VALIDATION_EXCEPTION', 'An action cannot wait for itself. Choose another action, or none.', 'Depends_On__c'),
  );
});
