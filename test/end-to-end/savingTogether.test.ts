import { mutationFor, createdBy } from 'c/planChanges';
import { startOrg, type RunningOrg } from './support/runningOrg.ts';
import type { OrgUser } from './support/orgUser.ts';

const SOMEBODY_ELSE = 'Somebody else has saved this record since you opened it. Reload it, look at what changed, and save again.';

let org: RunningOrg;
let manager: OrgUser;
let operations: OrgUser;
let account: string;

beforeAll(async () => {
  org = await startOrg();
  manager = org.user('accountManager');
  operations = org.user('salesOperations');
  account = await manager.create('Account', { Name: 'Fjordline Cruises' });
});
afterAll(() => org.stop());

const buyingCenter = (name: string) => manager.create('Buying_Center__c', { Name: name, Account__c: account });
const saved = async (id: string) =>
  (await manager.query(`SELECT Name, Revision__c, LastModifiedBy.Name FROM Buying_Center__c WHERE Id = '${id}'`))[0];

test('of two people who saw the same revision, the second to save is refused (REST)', async () => {
  const id = await buyingCenter('Hotels');

  expect((await manager.update('Buying_Center__c', id, { Name: 'Hotels North', Revision__c: 2, Save_Token__c: 'mara-1' })).status).toBe(
    204,
  );
  expect(await operations.update('Buying_Center__c', id, { Name: 'Hotels South', Revision__c: 2, Save_Token__c: 'priya-1' })).toEqual({
    status: 400,
    body: [{ errorCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION', message: SOMEBODY_ELSE }],
  });
  expect(await saved(id)).toEqual({ Name: 'Hotels North', Revision__c: 2, LastModifiedBy: { Name: 'Mara Lindqvist' } });

  expect((await operations.update('Buying_Center__c', id, { Name: 'Hotels', Revision__c: 3, Save_Token__c: 'priya-2' })).status).toBe(204);
  expect(await saved(id)).toEqual({ Name: 'Hotels', Revision__c: 3, LastModifiedBy: { Name: 'Priya Raman' } });
});

test('a stale change in a save of many undoes the whole save (the mutation our pages send)', async () => {
  const first = await buyingCenter('Terminals');
  const second = await buyingCenter('Catering');
  const rename = (name: string, token: string) =>
    mutationFor(
      [
        { kind: 'create', object: 'Buying_Center__c', alias: 'parent', fields: { Name: `${name} parent`, Account__c: account } },
        {
          kind: 'update',
          object: 'Buying_Center__c',
          id: first,
          seenRevision: 1,
          fields: { Name: name, Parent_Buying_Center__c: createdBy('parent') },
        },
        { kind: 'update', object: 'Buying_Center__c', id: second, seenRevision: 1, fields: { Name: `${name} too` } },
      ],
      token,
    );
  const byMara = rename('Mara', 'token-mara');
  const byPriya = rename('Priya', 'token-priya');

  expect((await manager.graphql(byMara.query, byMara.variables)).body.errors ?? []).toEqual([]);
  const { body } = await operations.graphql(byPriya.query, byPriya.variables);

  expect(body.errors[0]).toMatchObject({ message: SOMEBODY_ELSE, extensions: { errorCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION' } });
  expect(
    await manager.query(
      `SELECT Name, Parent_Buying_Center__r.Name FROM Buying_Center__c WHERE Id IN ('${first}', '${second}') ORDER BY Name`,
    ),
  ).toEqual([
    { Name: 'Mara', Parent_Buying_Center__r: { Name: 'Mara parent' } },
    { Name: 'Mara too', Parent_Buying_Center__r: null },
  ]);
  expect(await manager.query("SELECT Id FROM Buying_Center__c WHERE Name LIKE 'Priya%'")).toEqual([]);
});

test('a save may neither skip a revision nor clear it', async () => {
  const id = await buyingCenter('Bunkering');
  expect(await manager.update('Buying_Center__c', id, { Revision__c: 3, Save_Token__c: 'x' })).toMatchObject({ status: 400 });
  expect(await manager.update('Buying_Center__c', id, { Revision__c: null, Save_Token__c: 'y' })).toMatchObject({ status: 400 });
  expect(await saved(id)).toMatchObject({ Name: 'Bunkering', Revision__c: 1 });
});

test('a data loader that names neither revision nor token is not in the way', async () => {
  const id = await buyingCenter('Crew');
  expect((await operations.update('Buying_Center__c', id, { Name: 'Crewing' })).status).toBe(204);
  expect(await saved(id)).toMatchObject({ Name: 'Crewing', Revision__c: 1 });
});
