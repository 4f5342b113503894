import { Connection } from 'jsforce';
import { startOrg, username } from './startedOrg.ts';
import type { Client } from './startedOrg.ts';

let org: Client;
beforeAll(async () => {
  org = await startOrg();
});
afterAll(() => org.stop());

const connect = (version: string, loginUrl = org.url) => new Connection({ loginUrl, version, logLevel: 'NONE' });

test('username and access token open a session, which log-out ends', async () => {
  const connection = connect('64.0');
  expect(await connection.login(username, org.token)).toMatchObject({ id: org.userId, organizationId: org.localOrg.org.id });
  const token = connection.accessToken!;
  expect(token).not.toBe(org.token);
  expect((await connection.query('SELECT COUNT() FROM User')).totalSize).toBeGreaterThan(0);
  await connection.logout();
  expect(org.localOrg.org.sessions.find(token)).toBeUndefined();
});

test('nobody gets in with a wrong password, an unknown name or a version without log-in', async () => {
  await expect(connect('64.0').login(username, 'secret')).rejects.toThrow('INVALID_LOGIN: Invalid username, password');
  await expect(connect('64.0').login('nobody@test.example', org.token)).rejects.toThrow('INVALID_LOGIN');
  await expect(connect('65.0').login(username, org.token)).rejects.toThrow('UNSUPPORTED_API_VERSION');
});

test('where visitors choose a user, any password will do', async () => {
  const open = await startOrg({ demoLogin: true });
  expect(await connect('64.0', open.url).login(username, 'anything')).toMatchObject({ id: open.userId });
  await open.stop();
});

test.each(['s', 'c', 'T'])('the SOAP API %s, which there is not, answers with a fault', async (api) => {
  const answer = await fetch(`${org.url}/services/Soap/${api}/68.0/${org.localOrg.org.id}`, { method: 'POST', body: '<a/>' });
  expect([answer.status, await answer.text()]).toEqual([500, expect.stringContaining('<faultcode>sf:UNKNOWN_EXCEPTION</faultcode>')]);
});
