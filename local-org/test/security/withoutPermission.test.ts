import { addPlanningObjects } from '../graphql/planningOrg.ts';
import { startOrg, type Client } from '../api/startedOrg.ts';
import { insertInto } from './sharingWorld.ts';
import { addUser } from './testOrg.ts';

let org: Client;
let account: string;
let plan: string;
let as: { readonly Authorization: string };

beforeAll(async () => {
  org = await startOrg();
  const { org: inside } = org.localOrg;
  addPlanningObjects(inside);
  account = insertInto(inside, 'Account', { Name: 'Acme' });
  plan = insertInto(inside, 'Account_Plan__c', { Name: 'Plan', Account__c: account });
  as = { Authorization: `Bearer ${inside.sessions.create(addUser(inside, 'Standard User')).token}` };
});
afterAll(() => org.stop());

const query = (soql: string): string => `query?q=${encodeURIComponent(soql)}`;
const planning = /Account_Plan|White_Space|Buying_Center|Plan_Objective|Plan_Action/;

describe('for a user without any permission set no planning object exists', () => {
  test.each(['sobjects', 'sobjects/Account/describe', 'limits/recordCount', 'ui-api/object-info/Account', 'ui-api/apps'])(
    '%s does not name one',
    async (path) => {
      const mine = await org.call('GET', path);
      const his = await org.call('GET', path, undefined, as);
      expect(his.status).toBe(mine.status);
      expect(JSON.stringify(his.body)).not.toMatch(planning);
    },
  );

  test('describing one is answered like describing what there is not', async () => {
    for (const path of ['sobjects/NAME', 'sobjects/NAME/describe', 'ui-api/object-info/NAME', 'ui-api/list-ui/NAME']) {
      const real = await org.call('GET', path.replace('NAME', 'Account_Plan__c'), undefined, as);
      const invented = await org.call('GET', path.replace('NAME', 'Invented__c'), undefined, as);
      expect(real.status).toBe(404);
      expect(real.status).toBe(invented.status);
      expect(JSON.stringify(real.body).replaceAll('Account_Plan__c', 'Invented__c')).toBe(JSON.stringify(invented.body));
    }
  });

  test.each([
    ['its object', 'SELECT Id FROM Account_Plan__c'],
    ['a child query', 'SELECT Id, (SELECT Id FROM Account_Plans__r) FROM Account'],
    ['a semi join', 'SELECT Id FROM Account WHERE Id IN (SELECT Account__c FROM Account_Plan__c)'],
    ['a count', 'SELECT COUNT() FROM White_Space_Cell__c'],
  ])('no query reaches one by %s', async (_, soql) => {
    const { status, body } = await org.call('GET', query(soql), undefined, as);
    expect(status).toBe(400);
    expect(['INVALID_TYPE', 'INVALID_FIELD']).toContain(body[0].errorCode);
  });

  test('its records are found by no id and no relationship', async () => {
    const ui = `ui-api/records/${plan}?fields=Account_Plan__c.Name`;
    for (const path of [`sobjects/Account_Plan__c/${plan}`, `sobjects/Account/${account}/Account_Plans__r`, ui]) {
      expect((await org.call('GET', path)).status).toBe(200);
      expect((await org.call('GET', path, undefined, as)).status).toBe(404);
    }
  });

  test('GraphQL has neither its type nor its field', async () => {
    const types = { query: '{ __schema { types { name } } }' };
    const whole = await org.call('POST', 'graphql', types);
    const his = await org.call('POST', 'graphql', types, as);
    expect(JSON.stringify(whole.body)).toMatch(planning);
    expect(JSON.stringify(his.body)).toMatch('Account');
    expect(JSON.stringify(his.body)).not.toMatch(planning);
    const records = { query: '{ uiapi { query { Account_Plan__c { edges { node { Id } } } } } }' };
    expect((await org.call('POST', 'graphql', records, as)).body.errors).not.toHaveLength(0);
  });

  test('nothing of it is written', async () => {
    const fields = { Name: 'Mine', Account__c: account };
    const created = await org.call('POST', 'sobjects/Account_Plan__c', fields, as);
    expect([created.status, created.body[0].errorCode]).toEqual([404, 'NOT_FOUND']);
    expect((await org.call('PATCH', `sobjects/Account_Plan__c/${plan}`, { Name: 'Mine' }, as)).status).toBe(404);
    expect((await org.call('DELETE', `sobjects/Account_Plan__c/${plan}`, undefined, as)).status).toBe(404);
    expect((await org.call('GET', `sobjects/Account_Plan__c/${plan}`)).body.Name).toBe('Plan');
  });
});
