import type { Connection } from '@salesforce/core';
import { createOrgCalls, type OrgCallSettings, type OrgRetry } from '../../src/sync/org/orgCalls.ts';
import { retryPause } from '../../src/sync/org/retryPause.ts';
import type { RawAnswer, RawRequest } from '../../src/sync/org/sendRequest.ts';
import { connectionOf } from './support/orgCalls.ts';

type Reply = Partial<RawAnswer> | Error;

const ok = (body: unknown = {}, headers: Record<string, string> = {}): Reply => ({ status: 200, headers, text: JSON.stringify(body) });
const refused = (status: number, errorCode: string, message = 'No.', headers: Record<string, string> = {}): Reply => ({
  status,
  headers,
  text: JSON.stringify([{ errorCode, message, fields: ['Name'] }]),
});
const broken = (code: string) =>
  Object.assign(new TypeError('fetch failed'), { cause: Object.assign(new Error(`it says ${code}`), { code }) });

/** Calls to a network that answers as it is told, one reply after the other. */
function callsTo(replies: readonly Reply[], settings: OrgCallSettings = {}, refreshAuth?: () => Promise<void>) {
  const sent: RawRequest[] = [];
  const pauses: number[] = [];
  const retries: OrgRetry[] = [];
  const connection = connectionOf('http://org.example/', { accessToken: '00Dold' });
  if (refreshAuth) Object.assign(connection, { refreshAuth: () => refreshAuth().then(() => void (connection.accessToken = '00Dnew')) });
  const calls = createOrgCalls(connection as unknown as Connection, {
    random: () => 0,
    sleep: (milliseconds) => Promise.resolve(void pauses.push(milliseconds)),
    onRetry: (retry) => retries.push(retry),
    send: (request) => {
      sent.push(request);
      const reply = replies[sent.length - 1]!;
      return reply instanceof Error ? Promise.reject(reply) : Promise.resolve({ status: 200, headers: {}, text: '', ...reply });
    },
    ...settings,
  });
  return { calls, sent, pauses, retries };
}

test('a request is sent once, to the version of the connection, and counted with what the org says of its limit', async () => {
  const { calls, sent } = callsTo([ok({ id: '1' }, { 'sforce-limit-info': 'api-usage=90/15000' })]);
  const answer = await calls.request('POST', '/composite/graph', { graphs: [] });
  expect(answer).toEqual({ body: { id: '1' }, headers: { 'sforce-limit-info': 'api-usage=90/15000' }, mayHaveRunBefore: false });
  expect(sent).toEqual([
    {
      method: 'POST',
      url: 'http://org.example/services/data/v66.0/composite/graph',
      headers: { accept: 'application/json', 'content-type': 'application/json; charset=UTF-8', authorization: 'Bearer 00Dold' },
      body: '{"graphs":[]}',
    },
  ]);
  expect([calls.count, calls.limit, calls.apiVersion]).toEqual([1, { used: 90, of: 15000 }, '66.0']);
});

test('CSV goes out and comes back as it is; no content is no body', async () => {
  const { calls, sent } = callsTo([{ text: '"Id"\n"1"\n', headers: { 'content-type': 'text/csv' } }, { status: 204 }]);
  expect((await calls.request('PUT', '/jobs/ingest/750/batches', 'Name\nAda\n', { isText: true })).body).toBe('"Id"\n"1"\n');
  expect(sent[0]).toMatchObject({ body: 'Name\nAda\n', headers: { 'content-type': 'text/csv; charset=UTF-8' } });
  expect((await calls.request('DELETE', '/sobjects/Account/1')).body).toBeUndefined();
});

test('pauses grow from half a second to half a minute, shortened by chance to the half at most', () => {
  const pauses = (random: number) => [1, 2, 3, 6, 7, 20].map((failures) => retryPause(failures, { firstPause: 500, random: () => random }));
  expect(pauses(0)).toEqual([250, 500, 1000, 8000, 15_000, 15_000]);
  expect(pauses(0.999_999)).toEqual([500, 1000, 2000, 16_000, 30_000, 30_000]);
});

test.each([
  ['a connection that breaks', broken('ECONNRESET'), true],
  ['an answer that breaks off', new TypeError('terminated'), true],
  ['half an answer', { text: '{"graphs":[{' }, true],
  ['a connection nobody takes', broken('ECONNREFUSED'), false],
  ['500', refused(500, 'UNKNOWN_EXCEPTION'), true],
  ['502 with a page', { status: 502, text: '<html>Bad gateway</html>' }, true],
  ['503', refused(503, 'SERVER_UNAVAILABLE'), true],
  ['429', refused(429, 'TOO_MANY_REQUESTS'), false],
  ['a lock', refused(400, 'UNABLE_TO_LOCK_ROW'), false],
  [
    'too many requests at one time',
    refused(403, 'REQUEST_LIMIT_EXCEEDED', 'ConcurrentRequests (Concurrent API Requests) Limit exceeded.'),
    false,
  ],
])('after %s the same is sent again', async (_, reply, mayHaveRunBefore) => {
  const { calls, sent, pauses } = callsTo([reply, reply, ok({ done: true })]);
  expect(await calls.request('PATCH', '/x', { a: 1 })).toEqual({ body: { done: true }, headers: {}, mayHaveRunBefore });
  expect(sent[2]).toEqual(sent[0]);
  expect(pauses).toEqual([250, 500]);
  expect(calls.count).toBe(3);
});

test('the org may say how long to wait, in seconds or until when', async () => {
  const now = Date.parse('2026-11-22T12:00:00Z');
  const replies = [
    refused(429, 'TOO_MANY_REQUESTS', 'No.', { 'retry-after': '7' }),
    refused(503, 'SERVER_UNAVAILABLE', 'No.', { 'retry-after': 'Sun, 22 Nov 2026 12:00:42 GMT' }),
    ok(),
  ];
  const { calls, pauses } = callsTo(replies, { now: () => now });
  await calls.request('GET', '/limits');
  expect(pauses).toEqual([7000, 42_000]);
});

test('who is asked to wait for an hour does not', async () => {
  const { calls } = callsTo([refused(503, 'SERVER_UNAVAILABLE', 'Maintenance.', { 'retry-after': '3600' })]);
  await expect(calls.request('GET', '/limits')).rejects.toMatchObject({ name: 'SERVER_UNAVAILABLE' });
  expect(calls.count).toBe(1);
});

test('what does not pass is not tried again, and says what the org said', async () => {
  const { calls } = callsTo([refused(400, 'MALFORMED_QUERY', 'unexpected token: FRM')]);
  await expect(calls.request('GET', '/query?q=x')).rejects.toMatchObject({
    exitCode: 1,
    name: 'MALFORMED_QUERY',
    message: 'The org refused a request: unexpected token: FRM (MALFORMED_QUERY)',
    data: { status: 400, fields: ['Name'] },
  });
  expect(calls.count).toBe(1);
});

test('no requests left for the day ends it, with what to do', async () => {
  const { calls } = callsTo([refused(403, 'REQUEST_LIMIT_EXCEEDED', 'TotalRequests Limit exceeded.')]);
  await expect(calls.request('GET', '/limits')).rejects.toMatchObject({
    exitCode: 1,
    name: 'RequestLimitError',
    message: 'The org has no API requests left for today. It says: TotalRequests Limit exceeded.',
    actions: [
      'What was written so far is kept. Run the sync again when requests are free: "sf org list limits" shows DailyApiRequests.',
      'To ask for more at once, talk to your Salesforce administrator, or sync fewer accounts with --accounts.',
    ],
  });
});

test('after seven tries it is given up', async () => {
  const { calls, retries } = callsTo(Array.from({ length: 7 }, () => broken('ETIMEDOUT')));
  await expect(calls.request('GET', '/limits')).rejects.toMatchObject({
    exitCode: 1,
    name: 'KeepsFailingError',
    message: "The org didn't answer as it should, 7 times in a row. Last: ETIMEDOUT it says ETIMEDOUT",
  });
  expect(calls.count).toBe(7);
  expect(retries[0]).toEqual({ failures: 1, code: 'ETIMEDOUT', message: 'it says ETIMEDOUT', pause: 250 });
});

test('an expired session is renewed once, without a pause', async () => {
  const expired = refused(401, 'INVALID_SESSION_ID', 'Session expired or invalid');
  const { calls, sent, pauses } = callsTo([expired, ok({ done: true })], {}, () => Promise.resolve());
  expect((await calls.request('GET', '/limits')).body).toEqual({ done: true });
  expect(sent.map(({ headers }) => headers.authorization)).toEqual(['Bearer 00Dold', 'Bearer 00Dnew']);
  expect(pauses).toEqual([]);
});

test('a session that stays expired, or cannot be renewed, needs a new login', async () => {
  const expired = refused(401, 'INVALID_SESSION_ID', 'Session expired or invalid');
  const stays = callsTo([expired, expired], {}, () => Promise.resolve());
  const message = 'The org no longer accepts this login. It says: Session expired or invalid';
  const expected = { exitCode: 1, name: 'SessionExpiredError', message };
  await expect(stays.calls.request('GET', '/limits')).rejects.toMatchObject(expected);
  await expect(callsTo([expired]).calls.request('GET', '/limits')).rejects.toMatchObject(expected);
});

test('once stopped nothing is sent but what tidies up', async () => {
  const abort = new AbortController();
  const { calls } = callsTo([ok(), ok()], { signal: abort.signal });
  abort.abort(new Error('Stopped by the user.'));
  await expect(calls.request('GET', '/limits')).rejects.toThrow('Stopped by the user.');
  expect(calls.count).toBe(0);
  await calls.request('PATCH', '/jobs/ingest/750', { state: 'Aborted' }, { evenIfAborted: true });
  expect(calls.count).toBe(1);
});

test('stopping ends a pause', async () => {
  const abort = new AbortController();
  const { calls } = callsTo([broken('ECONNRESET')], { signal: abort.signal, sleep: undefined, firstPause: 60_000 });
  const asking = calls.request('GET', '/limits');
  setTimeout(() => abort.abort(new Error('Stopped by the user.')), 20);
  await expect(asking).rejects.toThrow('Stopped by the user.');
});
