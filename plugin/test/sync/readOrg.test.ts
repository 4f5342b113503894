import type { OrgReading } from '../../src/sync/contract.ts';
import { checkPlanFiles } from '../../src/planFiles/checkPlanFiles.ts';
import type { KeyedRecord } from '../../src/planFiles/keyedRecord.ts';
import { writePlanFiles } from '../../src/planFiles/rewritePlanFiles.ts';
import { startReadableOrg, type Person, type ReadableOrg } from './support/readableOrg.ts';

jest.setTimeout(60_000);

let org: ReadableOrg;
beforeAll(async () => {
  org = await startReadableOrg();
}, 120_000);
afterAll(() => org?.stop());

const plain = (records: readonly KeyedRecord[]) =>
  records
    .map(({ object, key, fields, references }) => ({ object, key, fields, references }))
    .sort((one, other) => (`${one.object} ${one.key}` < `${other.object} ${other.key}` ? -1 : 1));
const find = ({ records }: OrgReading, object: string, key: string) => records.find((one) => one.object === object && one.key === key);
const halvorsen: KeyedRecord = { object: 'Account', key: 'halvorsen', fields: { Name: 'Halvorsen Maritime Group' }, references: {} };

test('reading everything takes one query for each object, one for the names of users, and two requests to know the user and his rights', async () => {
  const { sent, isIncremental, unresolved, unsayable } = await org.read({ isAll: true });
  const objects = sent.filter((one) => one.startsWith('GET /query')).map((one) => / FROM (\w+)/.exec(one)![1]);
  expect(objects.sort()).toEqual([
    'Account',
    'Account_Plan__c',
    'Buying_Center__c',
    'Commitment__c',
    'Insight_Link__c',
    'Insight__c',
    'Phase_Change__c',
    'Plan_Action__c',
    'Plan_Comment__c',
    'Plan_Focus__c',
    'Plan_Member__c',
    'Plan_Objective__c',
    'Plan_Strategy__c',
    'Planning_Policy__c',
    'Solution__c',
    'Stakeholder_Link__c',
    'Stakeholder__c',
    'Team_Relationship__c',
    'User',
    'Value_Metric__c',
    'White_Space_Cell__c',
  ]);
  expect(sent.filter((one) => !one.startsWith('GET /query')).sort()).toEqual(['GET ', 'POST /composite']);
  expect({ isIncremental, unresolved, unsayable }).toEqual({ isIncremental: false, unresolved: [], unsayable: [] });
});

test.each<Person>(['Priya Raman', 'Mara Lindqvist'])('what %s reads, written to files and read again, says the same', async (as) => {
  const { records } = await org.read({ as, isAll: true });
  const back = checkPlanFiles(writePlanFiles(records));
  expect(back.problems).toEqual([]);
  expect(plain(back.records)).toEqual(plain(records));
});

test('a person of the plan is said by what files call him, with who changed him last', async () => {
  const reading = await org.read({ accounts: [halvorsen] });
  const { id, modifiedOn, ...said } = find(reading, 'Stakeholder__c', 'halvorsen/works-council')!;
  expect(id).toMatch(/^a0F\w{15}$/);
  expect(modifiedOn).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
  expect(said.references).toEqual({
    Account__c: 'halvorsen',
    Contact__c: 'gro.vik@halvorsen.example',
    Buying_Center__c: 'halvorsen/shipyards',
    Reports_To__c: 'halvorsen/evp-shipyards',
    Confirmed_By__c: org.person('Mara Lindqvist').username,
  });
  expect(said).toMatchObject({
    key: 'halvorsen/works-council',
    modifiedBy: 'Priya Raman',
    revision: 1,
    fields: {
      Name: 'Chair of the Works Council',
      Buying_Roles__c: ['Influencer', 'Blocker'],
      Attitude__c: 'Sceptic',
      Trust__c: 41,
    },
  });
  expect('isKeyNew' in said).toBe(false);
});

test('only the accounts in scope are read, with the whole catalogue and every policy', async () => {
  const { records, accounts } = await org.read({ accounts: [halvorsen] });
  expect(accounts).toEqual([{ folder: 'halvorsen', id: expect.stringMatching(/^001/) }]);
  const others = records.filter(
    ({ object, key }) => object !== 'Solution__c' && object !== 'Planning_Policy__c' && !key.startsWith('halvorsen'),
  );
  expect(others).toEqual([]);
  expect(records.filter(({ object }) => object === 'Solution__c')).toHaveLength(24);
  expect(records.filter(({ object }) => object === 'Planning_Policy__c')).toHaveLength(1);
});

test('what marketing may not see of people is not read, and is said to be hidden', async () => {
  const reading = await org.read({ as: 'Jonas Okafor', accounts: [halvorsen] });
  const { fields } = find(reading, 'Stakeholder__c', 'halvorsen/works-council')!;
  expect(Object.keys(fields)).not.toContain('Trust__c');
  expect(fields.Attitude__c).toBe('Sceptic');
  const rights = reading.rights.Stakeholder__c!.fields;
  expect([rights.Trust__c, rights.Trust_Reason__c, rights.Personal_Wins__c]).toEqual([undefined, undefined, undefined]);
  expect(rights.Attitude__c).toEqual({ isCreatable: false, isUpdatable: false });
  expect(reading.rights.Plan_Objective__c).toMatchObject({ isReadable: true, isCreatable: true, isUpdatable: true, isDeletable: true });
  expect(reading.hiddenObjects).toEqual([]);
});

test('a viewer reads, but neither what people are judged by nor with the right to change it', async () => {
  const reading = await org.read({ as: 'Tom Becker', accounts: [halvorsen] });
  const { fields } = find(reading, 'Stakeholder__c', 'halvorsen/works-council')!;
  expect([fields.Attitude__c, fields.Power__c, fields.Trust__c]).toEqual([undefined, undefined, undefined]);
  expect(fields.Coverage__c).toBe('None');
  expect(reading.rights.Stakeholder__c).toMatchObject({ isReadable: true, isCreatable: false, isUpdatable: false, isDeletable: false });
});

test('somebody without any permission set is told what to ask for', async () => {
  const [profile] = await org.administrator.query("SELECT Id FROM Profile WHERE Name = 'Standard User'");
  const assigned = await org.administrator.query("SELECT Id FROM PermissionSetAssignment WHERE Assignee.Name = 'Tom Becker'");
  expect(profile).toBeDefined();
  for (const { Id } of assigned) await org.administrator.remove('PermissionSetAssignment', Id);
  await expect(org.read({ as: 'Tom Becker', isAll: true })).rejects.toMatchObject({
    name: 'PlanningObjectsMissingError',
    message: expect.stringMatching(/^The org http:\/\/127\.0\.0\.1:\d+ has no account plans, or they aren't visible to this user\.$/),
  });
});

test('a natural key that is no field of the org is refused by name', async () => {
  const naturalKeys = { Contact: ['Personnel_Number__c', 'Email'] };
  await expect(org.read({ isAll: true, naturalKeys })).rejects.toMatchObject({
    exitCode: 1,
    name: 'UnknownNaturalKeyError',
    message:
      'Contact has no field Personnel_Number__c that you may read and that holds text or a number, but natural-keys in account-plan.yaml names it.',
  });
});

test('another natural key names the same people', async () => {
  const reading = await org.read({ accounts: [halvorsen], naturalKeys: { Contact: ['Name'] } });
  expect(find(reading, 'Stakeholder__c', 'halvorsen/works-council')!.references.Contact__c).toBe('Gro Vik');
});
