import type { Browser, Page } from 'playwright-core';
import { LocalOrg } from '../../src/localOrg.ts';
import { closeWeb, prepareWeb } from '../../src/web/routes.ts';
import { complaintsOf, logIn, startBrowser } from './browser.ts';

jest.setTimeout(120_000);

let localOrg: LocalOrg;
let url: string;
let browser: Browser;
let page: Page;
let complaints: readonly string[];

beforeAll(async () => {
  localOrg = new LocalOrg({ file: ':memory:', port: 0, username: 'ada@example.com', demoLogin: true });
  ({ url } = await localOrg.start());
  for (const name of ['Zoe', 'Ben']) addUser(name);
  [browser] = await Promise.all([startBrowser(), prepareWeb()]);
  page = await browser.newPage();
  complaints = complaintsOf(page);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await closeWeb();
  await localOrg?.stop();
});

function addUser(firstName: string): void {
  const { db, records, sessions } = localOrg.org;
  const profile = db.prepare(`SELECT "Id" FROM "Profile" WHERE "Name" = 'Standard User'`).get() as { Id: string };
  records.transaction(sessions.system, (transaction) =>
    transaction.insert('User', {
      FirstName: firstName,
      LastName: 'Example',
      Username: `${firstName.toLowerCase()}@example.com`,
      Email: `${firstName.toLowerCase()}@example.com`,
      Alias: firstName,
      ProfileId: profile.Id,
      TimeZoneSidKey: 'Europe/Oslo',
      LocaleSidKey: 'en_US',
      EmailEncodingKey: 'UTF-8',
      LanguageLocaleKey: 'en_US',
    }),
  );
}

const sessionCookie = async (): Promise<string | undefined> => (await page.context().cookies()).find(({ name }) => name === 'sid')?.value;

test('the start page offers users in the order they were made, administrators last', async () => {
  await page.goto(url);
  const names = await page.locator('.person .slds-text-heading_small').allInnerTexts();
  expect(names.slice(0, 2)).toEqual(['Zoe Example', 'Ben Example']);
  expect(names).toHaveLength(3);
});

test('a user is switched to another, and the session before is over', async () => {
  await logIn(page, url, 'Zoe Example');
  const before = (await sessionCookie())!;
  await page.getByRole('button', { name: 'Zoe Example: user menu' }).click();
  await page.getByRole('link', { name: 'Switch user' }).click();
  await page.getByRole('button', { name: 'Ben Example' }).click();
  await page.getByRole('button', { name: 'Ben Example: user menu' }).waitFor();
  expect(localOrg.org.sessions.find(decodeURIComponent(before))).toBeUndefined();
});

test('logging out ends the session, and a page asks who one is again', async () => {
  const before = (await sessionCookie())!;
  await page.getByRole('button', { name: 'Ben Example: user menu' }).click();
  await page.getByRole('button', { name: 'Log out' }).click();
  await page.getByRole('heading', { name: 'Who are you today?' }).waitFor();
  expect(localOrg.org.sessions.find(decodeURIComponent(before))).toBeUndefined();
  expect(await sessionCookie()).toBeUndefined();

  await page.goto(`${url}/lightning/o/Account/list`);
  await page.getByRole('heading', { name: 'Who are you today?' }).waitFor();
});

test('a form of another site can neither log in nor log out', async () => {
  const session = localOrg.openSession('zoe@example.com');
  const headers = { cookie: `sid=${session.token}`, origin: 'https://evil.example' };
  for (const path of ['login', 'logout']) {
    const answer = await fetch(`${url}/web/${path}`, { method: 'POST', headers, body: new URLSearchParams({ user: session.userId }) });
    expect(answer.status).toBe(403);
  }
  expect(localOrg.org.sessions.find(session.token)).toBeDefined();
});

test('pages show what the organization is called now', async () => {
  localOrg.org.db.exec(`UPDATE "Organization" SET "Name" = 'Halyard & Sons'`);
  await page.goto(url);
  expect(await page.title()).toBe('Log In | Halyard & Sons');
});

test('an org that was not started for it lets nobody choose', async () => {
  const closed = new LocalOrg({ file: ':memory:', port: 0 });
  const { url: address } = await closed.start();
  const start = await (await fetch(address)).text();
  const answer = await fetch(`${address}/web/login`, { method: 'POST', body: new URLSearchParams({ user: '005' }) });
  await closed.stop();
  expect(start).toContain('You are not logged in');
  expect(answer.status).toBe(403);
});

test('the browser had nothing to complain about', () => {
  expect(complaints).toEqual([]);
});
