import { createSign, generateKeyPairSync } from 'node:crypto';
import { startOrg, username } from './startedOrg.ts';
import type { Client } from './startedOrg.ts';

const pair = () =>
  generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
const { publicKey, privateKey } = pair();
const clientId = '3MVGlocal';

let org: Client;
beforeAll(async () => {
  org = await startOrg();
  org.localOrg.registerJwtClient({ clientId, publicKey });
});
afterAll(() => org.stop());

type Claims = Readonly<Record<string, unknown>>;

const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const inMinutes = (minutes: number) => Math.floor(Date.now() / 1000) + minutes * 60;
const claims = (): Claims => ({ iss: clientId, sub: username, aud: org.url, exp: inMinutes(5) });

function signed(content: Claims, key = privateKey, header: object = { alg: 'RS256' }): string {
  const text = `${encoded(header)}.${encoded(content)}`;
  return `${text}.${createSign('RSA-SHA256').update(text).sign(key, 'base64url')}`;
}

async function logIn(assertion: string): Promise<{ status: number; body: any }> {
  const body = new URLSearchParams({ grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion });
  const answer = await fetch(`${org.url}/services/oauth2/token`, { method: 'POST', body });
  return { status: answer.status, body: await answer.json() };
}

test('a signed assertion is worth a session of its user', async () => {
  const { status, body } = await logIn(signed(claims()));
  expect([status, body]).toEqual([
    200,
    {
      access_token: expect.stringMatching(/^00D\w{12}![.\w]+$/),
      scope: 'api web id',
      instance_url: org.url,
      id: `${org.url}/id/${org.localOrg.org.id}/${org.userId}`,
      token_type: 'Bearer',
    },
  ]);
  const me = await org.call('GET', '/services/oauth2/userinfo', undefined, { Authorization: `Bearer ${body.access_token}` });
  expect(me.body.preferred_username).toBe(username);
});

test('the end may be in milliseconds, as the sf CLI writes it', async () => {
  expect((await logIn(signed({ ...claims(), exp: Date.now() + 300 }))).status).toBe(200);
});

test.each<[string, () => string, string, string]>([
  ['an unknown client', () => signed({ ...claims(), iss: 'other' }), 'invalid_client_id', 'client identifier invalid'],
  ['somebody else’s key', () => signed(claims(), pair().privateKey), 'invalid_grant', 'invalid assertion'],
  ['no signature', () => `${encoded({ alg: 'none' })}.${encoded(claims())}.`, 'invalid_grant', 'invalid assertion'],
  ['another algorithm', () => signed(claims(), privateKey, { alg: 'HS256' }), 'invalid_grant', 'invalid assertion'],
  ['another audience', () => signed({ ...claims(), aud: 'https://evil.example' }), 'invalid_grant', 'audience is invalid'],
  ['no audience', () => signed({ ...claims(), aud: undefined }), 'invalid_grant', 'audience is invalid'],
  ['an old assertion', () => signed({ ...claims(), exp: inMinutes(-1) }), 'invalid_grant', 'expired authorization code'],
  ['no end', () => signed({ ...claims(), exp: undefined }), 'invalid_grant', 'invalid assertion'],
  ['an unknown user', () => signed({ ...claims(), sub: 'nobody@test.example' }), 'invalid_grant', "user hasn't approved this consumer"],
  ['nonsense', () => 'a.b.c', 'invalid_grant', 'invalid assertion'],
  ['nothing', () => '', 'invalid_request', 'assertion is missing'],
])('%s is refused', async (_, assertion, error, description) => {
  expect(await logIn(assertion())).toEqual({ status: 400, body: { error, error_description: description } });
});

test('changed claims do not pass with the old signature', async () => {
  const [header, , signature] = signed(claims()).split('.');
  const forged = `${header}.${encoded({ ...claims(), exp: inMinutes(10) })}.${signature}`;
  expect((await logIn(forged)).body.error).toBe('invalid_grant');
});

test('an assertion with an id is good once', async () => {
  const assertion = signed({ ...claims(), jti: 'one' });
  expect([(await logIn(assertion)).status, (await logIn(assertion)).status]).toEqual([200, 400]);
});

test('the automated process user cannot be logged in, nor anybody the client may not', async () => {
  const automated = org.localOrg.org.sessions.system.username;
  expect((await logIn(signed({ ...claims(), sub: automated }))).status).toBe(400);
  org.localOrg.registerJwtClient({ clientId: 'narrow', publicKey, usernames: ['other@test.example'] });
  expect((await logIn(signed({ ...claims(), iss: 'narrow' }))).body.error_description).toBe("user hasn't approved this consumer");
});

test('a small key is not registered', () => {
  const small = generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey.export({ type: 'spki', format: 'pem' }).toString();
  expect(() => org.localOrg.registerJwtClient({ clientId: 'small', publicKey: small })).toThrow('2048 bits');
});
