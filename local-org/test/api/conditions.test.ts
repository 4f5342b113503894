import { startOrg } from './startedOrg.ts';
import type { Client } from './startedOrg.ts';

let org: Client;
beforeAll(async () => {
  org = await startOrg({ now: () => Date.parse('2026-03-01T12:00:00.500Z') });
});
afterAll(() => org.stop());

const create = async () => `sobjects/Account/${(await org.call('POST', 'sobjects/Account', { Name: 'Ada' })).body.id}`;
const before = { 'If-Modified-Since': 'Sun, 01 Mar 2026 11:59:59 GMT', 'If-Unmodified-Since': 'Sun, 01 Mar 2026 11:59:59 GMT' };
const since = { 'If-Modified-Since': 'Sun, 01 Mar 2026 12:00:00 GMT', 'If-Unmodified-Since': 'Sun, 01 Mar 2026 12:00:00 GMT' };

test('a record that has not changed since is not sent again', async () => {
  const record = await create();
  expect((await org.call('GET', record, undefined, since)).status).toBe(304);
  expect((await org.call('GET', record, undefined, before)).status).toBe(200);
});

test('a change is held back when the record has changed since', async () => {
  const record = await create();
  const refused = await org.call('PATCH', record, { Phone: '1' }, before);
  expect([refused.status, refused.body[0].errorCode]).toEqual([412, 'PRECONDITION_FAILED']);
  expect((await org.call('GET', record)).body.Phone).toBeNull();
  expect((await org.call('PATCH', record, { Phone: '1' }, since)).status).toBe(204);
  const odd = await org.call('PATCH', record, { Phone: '2' }, { 'If-Unmodified-Since': 'tomorrow' });
  expect([odd.status, odd.body[0].errorCode]).toEqual([400, 'BAD_REQUEST']);
});

test('an account carries a tag by which the next change knows it', async () => {
  const record = await create();
  const tag = (await org.call('GET', record)).headers.get('etag')!;
  expect((await org.call('GET', record, undefined, { 'If-None-Match': tag })).status).toBe(304);
  expect((await org.call('PATCH', record, { Phone: '1' }, { 'If-Match': tag })).status).toBe(204);
  expect((await org.call('PATCH', record, { Phone: '2' }, { 'If-Match': tag })).status).toBe(412);
  expect((await org.call('GET', record, undefined, { 'If-None-Match': tag })).body.Phone).toBe('1');
});
