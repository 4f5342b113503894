import { barriers, overhang, settled, startBrowser, type TestBrowser } from './support/browser.ts';
import { startOrg, type RunningOrg } from './support/runningOrg.ts';

let org: RunningOrg;
let browser: TestBrowser;
let account: string;
let stakeholder: string;

beforeAll(async () => {
  org = await startOrg();
  browser = await startBrowser(org);
  const [position] = await org
    .user('accountManager')
    .query(
      "SELECT Id, Account__c FROM Stakeholder__c WHERE Account__r.Name = 'Halvorsen Maritime Group' AND Trust__c != null ORDER BY Name LIMIT 1",
    );
  account = position!.Account__c;
  stakeholder = position!.Id;
});
afterAll(async () => {
  await browser?.close();
  await org?.stop();
});

test('the start page offers the four people of the org, and choosing one opens the home page of the app as that person, the accounts one click away', async () => {
  const { page, complaints, close } = await browser.open();
  await page.goto(org.url);
  const people = page.getByRole('main').getByRole('button');
  expect(await people.count()).toBe(4);
  for (const [name, title] of [
    ['Mara Lindqvist', 'Account Manager'],
    ['Jonas Okafor', 'Marketing Manager'],
    ['Priya Raman', 'Sales Operations'],
    ['Tom Becker', 'Finance Partner'],
  ]) {
    expect(await people.filter({ hasText: name }).innerText()).toContain(title);
  }
  expect(await barriers(page)).toEqual([]);

  await people.filter({ hasText: 'Mara Lindqvist' }).focus();
  await page.keyboard.press('Enter');

  await page.getByRole('button', { name: 'Mara Lindqvist: user menu' }).waitFor();
  await page.getByRole('heading', { level: 1, name: 'Home' }).waitFor();
  await page.getByRole('link', { name: 'Accounts', exact: true }).click();
  await page.getByRole('link', { name: 'Halvorsen Maritime Group' }).click();
  await page.getByRole('heading', { level: 1, name: 'Halvorsen Maritime Group' }).waitFor();
  expect(complaints).toEqual([]);
  await close();
});

test('a front-door link opens its page as the person of the token, and a wrong token opens nothing', async () => {
  const { page, close } = await browser.openAs('viewer', '/lightning/o/Account_Plan__c/list');
  expect(new URL(page.url()).pathname).toBe('/lightning/o/Account_Plan__c/list');
  await page.getByRole('button', { name: 'Tom Becker: user menu' }).waitFor();
  await close();

  const answer = await fetch(`${org.url}/secur/frontdoor.jsp?sid=00D000000000000!wrong&retURL=%2Flightning`, { redirect: 'manual' });
  expect(answer.headers.get('set-cookie')).toBeNull();
});

test('a front-door link leads nowhere but into the org', async () => {
  const query = new URLSearchParams({ sid: org.user('viewer').accessToken, retURL: 'https://elsewhere.example/' });
  const answer = await fetch(`${org.url}/secur/frontdoor.jsp?${query}`, { redirect: 'manual' });
  expect(answer.headers.get('location') ?? '').not.toContain('elsewhere.example');
});

test('the marketing manager sees a stakeholder without trust and personal wins; the account manager sees them', async () => {
  const path = `/lightning/r/Stakeholder__c/${stakeholder}/view`;
  const [manager, marketing] = await Promise.all([browser.openAs('accountManager', path), browser.openAs('marketingManager', path)]);

  expect(await manager.page.getByRole('main').innerText()).toMatch(/Personal Wins[\s\S]*Trust/);
  expect(await marketing.page.getByRole('main').innerText()).not.toMatch(/Personal Wins|Trust/);
  expect(await marketing.page.content()).not.toMatch(/Personal_Wins__c|Trust_/);
  await Promise.all([manager.close(), marketing.close()]);
});

test('a record made on the generic page is read there again', async () => {
  const { page, complaints, close } = await browser.openAs('salesOperations', '/lightning/o/Solution__c/list');
  await page.getByRole('button', { name: 'New', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Solution Name').fill('Berth Booking');
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();

  await page.getByRole('heading', { level: 1, name: 'Berth Booking' }).waitFor();
  expect(await org.user('viewer').query("SELECT Name, Active__c, CreatedBy.Name FROM Solution__c WHERE Name = 'Berth Booking'")).toEqual([
    { Name: 'Berth Booking', Active__c: true, CreatedBy: { Name: 'Priya Raman' } },
  ]);
  expect(complaints).toEqual([]);
  await close();
});

describe.each([
  { what: 'the account list', path: () => '/lightning/o/Account/list' },
  { what: 'a list of a custom object', path: () => '/lightning/o/White_Space_Cell__c/list' },
  { what: 'the account page', path: () => `/lightning/r/Account/${account}/view` },
  { what: 'a generic record page', path: () => `/lightning/r/Stakeholder__c/${stakeholder}/view` },
])('$what', ({ path }) => {
  test('has no barrier, no console error and nothing wider than a window of 1280 or 768', async () => {
    const { page, complaints, close } = await browser.openAs('accountManager', path());
    // These two have tests of their own, view by view.
    const tabs = await page
      .getByRole('main')
      .getByRole('tab')
      .filter({ hasNotText: /^(White Space|Relationships)$/ })
      .all();
    for (const openTab of tabs.length === 0 ? [async () => undefined] : tabs.map((tab) => () => tab.click())) {
      await openTab();
      await settled(page);
      expect(await barriers(page)).toEqual([]);
      for (const width of [768, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await overhang(page)).toBe(0);
      }
    }
    expect(complaints).toEqual([]);
    await close();
  });
});
