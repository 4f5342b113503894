import { startOrg, type RunningOrg } from './support/runningOrg.ts';

let org: RunningOrg;
beforeAll(async () => {
  org = await startOrg();
});
afterAll(() => org.stop());

test('what was saved survives kill -9 of the server, and so does the log-in', async () => {
  const mara = org.user('accountManager');
  const [group] = await mara.query("SELECT Id FROM Account WHERE Name = 'Halvorsen Maritime Group'");
  const id = await mara.create('Buying_Center__c', { Name: 'Port Services', Account__c: group!.Id, Wallet__c: 1_000_000 });
  const before = org.url;

  await org.killAndRestart();

  expect(org.url).not.toBe(before);
  expect(await mara.query(`SELECT Name, Wallet__c, CreatedBy.Name FROM Buying_Center__c WHERE Id = '${id}'`)).toEqual([
    { Name: 'Port Services', Wallet__c: 1_000_000, CreatedBy: { Name: 'Mara Lindqvist' } },
  ]);
});
