import { createOrg } from '../../src/createOrg.ts';
import type { Org } from '../../src/org.ts';
import { addUser } from './testOrg.ts';

const hour = 60 * 60 * 1000;
let now: number;
let org: Org;
let user: string;

beforeEach(() => {
  now = Date.UTC(2026, 0, 15);
  org = createOrg({ file: ':memory:', now: () => now });
  user = addUser(org, 'Standard User');
});
afterEach(() => org.close());

test('a token has the form clients accept and begins with the org', () => {
  const { token } = org.sessions.create(user);
  expect(token).toMatch(/^(00D\w{12,15})![.\w]{40,}$/);
  expect(token.split('!')[0]).toBe(org.id.slice(0, 15));
});

test('a session is found by its token, with its user and CSRF token', () => {
  const session = org.sessions.create(user);
  expect(org.sessions.find(session.token)).toEqual(session);
  expect(session.userId).toBe(user);
  expect(session.username).toMatch(/@example\.com$/);
  expect(session.csrfToken).not.toBe(session.token);
});

test('the database does not hold the token', () => {
  const { token } = org.sessions.create(user);
  expect(JSON.stringify(org.db.prepare('SELECT * FROM "_session"').all())).not.toContain(token.split('!')[1]);
});

test('a session ends twelve hours after the last request', () => {
  const { token } = org.sessions.create(user);
  now += 11 * hour;
  expect(org.sessions.find(token)).toBeDefined();
  now += 11 * hour;
  expect(org.sessions.find(token)).toBeDefined();
  now += 12 * hour;
  expect(org.sessions.find(token)).toBeUndefined();
});

test('unknown, empty and revoked tokens are nobody', () => {
  const { token } = org.sessions.create(user);
  org.sessions.revoke(token);
  expect(org.sessions.find(token)).toBeUndefined();
  expect(org.sessions.find('')).toBeUndefined();
  expect(org.sessions.find(`${token}x`)).toBeUndefined();
});

test('a user set inactive is out at once and gets no new session', () => {
  const { token } = org.sessions.create(user);
  org.records.transaction(org.sessions.system, (records) => records.update('User', user, { IsActive: false }));
  expect(org.sessions.find(token)).toBeUndefined();
  expect(() => org.sessions.create(user)).toThrow(expect.objectContaining({ errorCode: 'INVALID_LOGIN' }));
});

test('a user set active again begins with a new session', () => {
  const { token } = org.sessions.create(user);
  for (const IsActive of [false, true])
    org.records.transaction(org.sessions.system, (records) => records.update('User', user, { IsActive }));
  expect(org.sessions.find(token)).toBeUndefined();
  expect(org.sessions.find(org.sessions.create(user).token)).toMatchObject({ userId: user });
});
