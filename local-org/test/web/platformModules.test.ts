import type { Browser, Page } from 'playwright-core';
import { LocalOrg } from '../../src/localOrg.ts';
import { closeWeb, prepareWeb } from '../../src/web/routes.ts';
import { complaintsOf, logIn, startBrowser } from './browser.ts';
import { putProbe } from './deployedProbe.ts';

jest.setTimeout(120_000);

let localOrg: LocalOrg;
let url: string;
let browser: Browser;
let page: Page;
let complaints: readonly string[];
let account: string;

beforeAll(async () => {
  localOrg = new LocalOrg({ file: ':memory:', port: 0, username: 'ada@example.com', demoLogin: true });
  const { records, sessions, db } = localOrg.org;
  putProbe(localOrg.org);
  account = records.transaction(sessions.system, (transaction) => transaction.insert('Account', { Name: 'Halvorsen' }));
  ({ url } = await localOrg.start());
  [browser] = await Promise.all([startBrowser(), prepareWeb()]);
  page = await browser.newPage();
  complaints = complaintsOf(page);
  await logIn(page, url, (db.prepare('SELECT "Name" FROM "User" WHERE "Username" = ?').get('ada@example.com') as { Name: string }).Name);
}, 120_000);

beforeEach(async () => {
  await page.goto(`${url}/lightning/cmp/c__probe?c__recordId=${account}`);
  await until(`${PROBE}?.seen.length > 0`);
});

afterAll(async () => {
  await browser?.close();
  await closeWeb();
  await localOrg?.stop();
});

const PROBE = `document.querySelector('c-probe')`;

/** Waits until the page says yes. Playwright's own way would evaluate text in the page, which its policy forbids. */
async function until(condition: string): Promise<void> {
  while (!(await page.evaluate(condition))) await page.waitForTimeout(20);
}

/** What a property of the component is. */
const probe = (property: string): Promise<unknown> => page.evaluate(`JSON.parse(JSON.stringify(${PROBE}.${property}))`);

/** What a method of the component answers. */
const call = (method: string, ...given: readonly unknown[]): Promise<unknown> =>
  page.evaluate(`(async () => JSON.parse(JSON.stringify((await ${PROBE}.${method}(...${JSON.stringify(given)})) ?? null)))()`);

test('a wired record is told again after updateRecord', async () => {
  expect(await probe('seen')).toEqual(['Halvorsen']);
  expect(await call('rename', 'Halvorsen Group')).toMatchObject({
    value: { apiName: 'Account', id: account, fields: { Name: { value: 'Halvorsen Group' } } },
  });
  expect(await probe('seen')).toEqual(['Halvorsen', 'Halvorsen Group']);
});

test('updateRecord refuses to overwrite what somebody saved later', async () => {
  expect(await call('rename', 'Mine', '2020-01-01T00:00:00.000Z')).toMatchObject({
    error: { ok: false, status: 409, body: { errorCode: 'CONFLICT', message: expect.stringContaining('Somebody has saved this record') } },
  });
  expect(await probe('seen')).toEqual(['Halvorsen Group']);
});

test('createRecord says at which field it failed, as the Lightning Data Service does', async () => {
  expect(await call('create', { Industry: 'Shipping' })).toMatchObject({
    error: {
      ok: false,
      status: 400,
      body: { enhancedErrorType: 'RecordError', output: { errors: [], fieldErrors: { Name: [{ errorCode: 'REQUIRED_FIELD_MISSING' }] } } },
    },
  });
});

test('a record is created and deleted', async () => {
  const count = (): unknown => localOrg.org.db.prepare('SELECT count(*) AS n FROM "Account" WHERE "IsDeleted" = 0').get()?.['n'];
  const { value } = (await call('create', { Name: 'Short-lived' })) as { value: { id: string } };
  expect(count()).toBe(2);
  expect(await call('remove', value.id)).toEqual({});
  expect(count()).toBe(1);
  expect(await call('remove', value.id)).toMatchObject({ error: { status: 404 } });
});

test('object info and picklist values are wired one after the other', async () => {
  await until(`${PROBE}.isDescribed`);
  expect(await call('describe')).toEqual({ label: 'Account', isRequired: true, industries: ['Agriculture', 'Apparel'] });
});

test('a message reaches subscribers until they leave', async () => {
  await call('tell', 'one');
  await call('stopListening');
  await call('tell', 'two');
  expect(await probe('heard')).toEqual(['one']);
});

test('a refresh event runs the handlers', async () => {
  await call('askRefresh');
  expect(await probe('refreshed')).toBe(1);
});

test('navigation makes addresses, goes there, and tells where one is', async () => {
  expect(await probe('place')).toMatchObject({
    type: 'standard__component',
    attributes: { componentName: 'c__probe' },
    state: { c__recordId: account },
  });
  const record = { type: 'standard__recordPage', attributes: { recordId: account, objectApiName: 'Account', actionName: 'view' } };
  expect(await call('address', record)).toBe(`/lightning/r/Account/${account}/view`);
  await call('go', record);
  await page.getByRole('heading', { level: 1, name: 'Halvorsen Group' }).waitFor();
  expect(new URL(page.url()).pathname).toBe(`/lightning/r/Account/${account}/view`);
});

test('only what was refused on purpose was reported to the console', () => {
  expect(complaints.filter((text) => !/status of (400|404|409)/.test(text))).toEqual([]);
});
