import { startOrg, username } from './startedOrg.ts';
import type { Client } from './startedOrg.ts';

let org: Client;
beforeAll(async () => {
  org = await startOrg();
});
afterAll(() => org.stop());

const visit = (address: string, init: RequestInit = {}) => fetch(address, { redirect: 'manual', ...init });

test('userinfo says who the token is for', async () => {
  const { body } = await org.call('GET', '/services/oauth2/userinfo');
  expect(body).toMatchObject({ user_id: org.userId, organization_id: org.localOrg.org.id, preferred_username: username });
});

test('the identity address takes the token as jsforce sends it, and only one’s own', async () => {
  const address = `${org.url}/id/${org.localOrg.org.id}/${org.userId}?format=json&oauth_token=${encodeURIComponent(org.token)}`;
  expect(await (await fetch(address)).json()).toMatchObject({ username });
  expect((await fetch(address.replace(org.userId, '005000000000009AAA'))).status).toBe(404);
});

test('a single-access address opens a page once', async () => {
  const { body } = await org.call('GET', '/services/oauth2/singleaccess?redirect_uri=lightning/page/home');
  const first = await visit(body.frontdoor_uri);
  expect([first.status, first.headers.get('location')]).toEqual([302, '/lightning/page/home']);
  expect(first.headers.get('set-cookie')).toMatch(/^sid=00D\w+!\S+; Path=\/; HttpOnly; SameSite=Strict$/);
  expect((await visit(body.frontdoor_uri)).status).toBe(401);
});

test.each(['//evil.example', '/\\evil.example', 'https://evil.example', 'javascript:alert(1)', '/a\r\nX: 1'])(
  'frontdoor does not lead to %j',
  async (target) => {
    const answer = await visit(`${org.url}/secur/frontdoor.jsp?sid=${encodeURIComponent(org.token)}&retURL=${encodeURIComponent(target)}`);
    expect([answer.status, answer.headers.get('location')]).toEqual([302, '/']);
  },
);

test('a form posted from a local file is led on by a page of our own', async () => {
  const body = new URLSearchParams({ sid: org.token, retURL: '/lightning' });
  const answer = await visit(`${org.url}/secur/frontdoor.jsp`, { method: 'POST', body });
  expect(answer.status).toBe(200);
  expect(await answer.text()).toContain('<meta http-equiv="refresh" content="0;url=/lightning">');
});

test('logging out ends the session and the cookie', async () => {
  const { token } = org.localOrg.openSession(username);
  const answer = await visit(`${org.url}/secur/logout.jsp`, { headers: { Cookie: `sid=${token}` } });
  expect(answer.headers.get('set-cookie')).toContain('Max-Age=0');
  expect((await org.call('GET', 'sobjects', undefined, { Authorization: `Bearer ${token}` })).status).toBe(401);
});

test('a revoked token is worth nothing', async () => {
  const { token } = org.localOrg.openSession(username);
  const revoke = () => fetch(`${org.url}/services/oauth2/revoke`, { method: 'POST', body: new URLSearchParams({ token }) });
  expect((await revoke()).status).toBe(200);
  expect((await revoke()).status).toBe(400);
  expect((await org.call('GET', 'sobjects', undefined, { Authorization: `Bearer ${token}` })).status).toBe(401);
});

test('a grant that is not supported is refused in OAuth’s own shape', async () => {
  const answer = await fetch(`${org.url}/services/oauth2/token`, { method: 'POST', body: new URLSearchParams({ grant_type: 'password' }) });
  expect([answer.status, await answer.json()]).toMatchObject([400, { error: 'unsupported_grant_type' }]);
});

test('another site cannot log anybody out', async () => {
  const { token } = org.localOrg.openSession(username);
  const headers = { Cookie: `sid=${token}`, 'Sec-Fetch-Site': 'cross-site' };
  const answer = await visit(`${org.url}/secur/logout.jsp`, { headers });
  expect([answer.status, answer.headers.get('set-cookie')]).toEqual([403, null]);
  expect((await org.call('GET', 'sobjects', undefined, { Authorization: `Bearer ${token}` })).status).toBe(200);
});

test('a path outside ASCII is led to', async () => {
  const answer = await visit(
    `${org.url}/secur/frontdoor.jsp?sid=${encodeURIComponent(org.token)}&retURL=${encodeURIComponent('/lightning/n/Zürich')}`,
  );
  expect(answer.headers.get('location')).toBe('/lightning/n/Z%C3%BCrich');
});
