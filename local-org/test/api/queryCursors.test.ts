import { Connection } from 'jsforce';
import { firstPage, nextPage } from '../../src/api/rest/queryCursors.ts';
import type { QueryPage } from '../../src/api/rest/queryCursors.ts';
import type { Org } from '../../src/org.ts';
import type { Row } from '../../src/soql/selectQuery.ts';
import { startOrg } from './startedOrg.ts';
import type { Client } from './startedOrg.ts';

const row: Row = { object: 'Account', values: { Name: 'x' } };
const minute = 60_000;

/** An org of which only the clock is needed. */
function cursorWorld() {
  let time = 0;
  const org = { now: () => time } as unknown as Org;
  const ask = (rows: readonly Row[], userId = 'ann'): QueryPage =>
    firstPage(org, { userId, rows, batchSize: 200, baseUrl: '/query', printer: () => () => ({ attributes: { type: 'Account' } }) });
  const more = (page: QueryPage, userId = 'ann'): QueryPage => nextPage(org, userId, page.nextRecordsUrl!.replace('/query/', ''));
  return { ask, more, wait: (milliseconds: number) => (time += milliseconds) };
}

const rows = (count: number): readonly Row[] => Array.from({ length: count }, () => row);
const invalid = expect.objectContaining({ errorCode: 'INVALID_QUERY_LOCATOR', message: 'invalid query locator' });
const errorOf = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return error;
  }
};

describe('what is kept of queries', () => {
  test('goes from the oldest on when it is too much together, and the newest stays however large', () => {
    const { ask, more, wait } = cursorWorld();
    const first = ask(rows(200_000));
    wait(1);
    const second = ask(rows(200_000));
    wait(1);
    more(first);
    const third = ask(rows(200_000));
    expect(errorOf(() => more(second))).toEqual(invalid);
    expect(more(first).records).toHaveLength(200);
    wait(1);
    const largest = ask(rows(700_000));
    expect(errorOf(() => more(first))).toEqual(invalid);
    expect(errorOf(() => more(third))).toEqual(invalid);
    expect(more(largest).totalSize).toBe(700_000);
  });

  test('counts children', () => {
    const { ask, more, wait } = cursorWorld();
    const first = ask(rows(201));
    wait(1);
    ask(Array.from({ length: 250 }, () => ({ object: 'Account', values: { Contacts: rows(2_000) } })));
    expect(errorOf(() => more(first))).toEqual(invalid);
  });

  test('goes a quarter of an hour after it was last asked for', () => {
    const { ask, more, wait } = cursorWorld();
    const page = ask(rows(201));
    wait(14 * minute);
    more(page);
    wait(14 * minute);
    expect(more(page).records).toHaveLength(1);
    wait(16 * minute);
    expect(errorOf(() => more(page))).toEqual(invalid);
  });

  test('is for the user who asked, who may have more than ten queries open', () => {
    const { ask, more } = cursorWorld();
    const pages = Array.from({ length: 15 }, () => ask(rows(201)));
    expect(pages.map((page) => more(page).done)).toEqual(pages.map(() => true));
    expect(errorOf(() => more(pages[0]!, 'bob'))).toEqual(invalid);
  });
});

describe('large lists of children', () => {
  let org: Client;
  let connection: Connection;
  const soql = 'SELECT Name, (SELECT LastName FROM Contacts ORDER BY LastName) FROM Account ORDER BY Name';
  const batches = { 'Sforce-Query-Options': 'batchSize=200' };
  beforeAll(async () => {
    org = await startOrg();
    connection = new Connection({ instanceUrl: org.url, accessToken: org.token, version: '68.0' });
    const accounts = await connection.sobject('Account').create([{ Name: 'Large' }, { Name: 'Medium' }, { Name: 'Small' }]);
    const [large, medium, small] = accounts.map(({ id }) => id!);
    const contacts = (AccountId: string, count: number) =>
      Array.from({ length: count }, (_, index) => ({ AccountId, LastName: `Person ${String(index).padStart(3, '0')}` }));
    const all = [...contacts(large!, 450), ...contacts(medium!, 200), ...contacts(small!, 1)];
    await connection.sobject('Contact').create(all, { allowRecursive: true });
  });
  afterAll(() => org.stop());

  test('come in pages of their own, and count toward the page of their records', async () => {
    const { body } = await org.call('GET', `query?q=${encodeURIComponent(soql)}`, undefined, batches);
    expect([body.totalSize, body.done, body.records.length]).toEqual([3, false, 1]);
    const { Contacts } = body.records[0];
    expect([Contacts.totalSize, Contacts.done, Contacts.records.length]).toEqual([450, false, 200]);
    expect(Contacts.nextRecordsUrl).toMatch(/^\/services\/data\/v68\.0\/query\/0r8\w{12}AAA-200$/);
    const { body: second } = await org.call('GET', Contacts.nextRecordsUrl);
    const { body: last } = await org.call('GET', second.nextRecordsUrl);
    expect([second.records.length, last.records.length, last.done, last.totalSize]).toEqual([200, 50, true, 450]);
    expect(last.records[49]).toMatchObject({ attributes: { type: 'Contact' }, LastName: 'Person 449' });
    const { body: rest } = await org.call('GET', body.nextRecordsUrl);
    expect(rest.records.map((record: { Name: string; Contacts: { done: boolean } }) => [record.Name, record.Contacts.done])).toEqual([
      ['Medium', true],
    ]);
  });

  test('are followed by jsforce', async () => {
    const { records } = await connection.query<{ Name: string; Contacts: { records: { LastName: string }[] } }>(soql, {
      autoFetch: true,
      headers: batches,
    });
    expect(records.map(({ Name, Contacts }) => [Name, Contacts.records.length, Contacts.records.at(-1)!.LastName])).toEqual([
      ['Large', 450, 'Person 449'],
      ['Medium', 200, 'Person 199'],
      ['Small', 1, 'Person 000'],
    ]);
  });
});
