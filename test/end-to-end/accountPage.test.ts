import type { Page } from 'playwright-core';
import { settled, startBrowser, type TestBrowser } from './support/browser.ts';
import { tabTo } from './support/keyboard.ts';
import { startOrg, type RunningOrg } from './support/runningOrg.ts';

// The sample plan is that of the year it is loaded in.
const thisYear = new Date().getUTCFullYear();

let org: RunningOrg;
let browser: TestBrowser;
let path: string;

beforeAll(async () => {
  org = await startOrg();
  browser = await startBrowser(org);
  const [account] = await org.user('viewer').query("SELECT Id FROM Account WHERE Name = 'Halvorsen Maritime Group'");
  path = `/lightning/r/Account/${account!.Id}/view`;
});
afterAll(async () => {
  await browser?.close();
  await org?.stop();
});

const main = (page: Page) => page.getByRole('main');
const dollars = (amount: number) => `$${amount.toLocaleString('en-US')}`;

test('the account manager opens the customer and sees the plan', async () => {
  const { page, complaints, close } = await browser.openAs('accountManager', path);

  await page.getByRole('heading', { name: 'First autonomous yard, quietest fleet' }).waitFor();
  const [account] = await org.user('viewer').query("SELECT Id, Open_Potential__c FROM Account WHERE Name = 'Halvorsen Maritime Group'");
  const [{ won } = {}] = await org
    .user('viewer')
    .query(
      `SELECT SUM(Amount) won FROM Opportunity WHERE AccountId = '${account!.Id}' AND IsWon = true AND CloseDate >= ${thisYear}-01-01 AND CloseDate <= ${thisYear}-12-31`,
    );
  const sums = `${dollars(won)} won and ${dollars(account!.Open_Potential__c)} open potential, against a goal of $7,200,000`;
  await page.getByRole('img', { name: sums }).waitFor();
  const plan = await main(page).innerText();
  for (const text of [
    `Jan 1, ${thisYear} – Dec 31, ${thisYear}`,
    'In three years Halvorsen builds twice the blocks',
    '5 of 7 sections fresh',
    'Team (4)',
  ]) {
    expect(plan).toContain(text);
  }
  const bergen = page.getByRole('row', { name: /Bergen Yard/ });
  expect(await bergen.getAttribute('aria-level')).toBe('2');
  expect(await bergen.innerText()).toMatch(/\$4\.8M[\s\S]*\$1\.5M[\s\S]*31%/);
  expect(complaints).toEqual([]);
  await close();
});

test('a buying center is added with the keyboard alone; it is there after kill -9 of the server', async () => {
  const { page, complaints, close } = await browser.openAs('accountManager', path);
  await tabTo(page, page.getByRole('button', { name: 'Add buying center' }));
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Add a buying center' });
  await dialog.waitFor();
  await tabTo(page, dialog.getByLabel('Buying Center Name'));
  await page.keyboard.type('Port Services');
  await tabTo(page, dialog.getByLabel('Wallet', { exact: true }));
  await page.keyboard.type('1200000');
  await tabTo(page, dialog.getByLabel('Our Revenue', { exact: true }));
  await page.keyboard.type('300000');
  await tabTo(page, dialog.getByRole('button', { name: 'Save' }));
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  const row = page.getByRole('row', { name: /Port Services/ });
  await row.waitFor();
  expect(complaints).toEqual([]);
  await close();

  await org.killAndRestart();

  const again = await browser.openAs('accountManager', path);
  expect(await again.page.getByRole('row', { name: /Port Services/ }).innerText()).toMatch(/\$1\.2M[\s\S]*\$300K[\s\S]*25%/);
  expect(
    await org
      .user('viewer')
      .query("SELECT Wallet__c, Our_Revenue__c, Revision__c, CreatedBy.Name FROM Buying_Center__c WHERE Name = 'Port Services'"),
  ).toEqual([{ Wallet__c: 1_200_000, Our_Revenue__c: 300_000, Revision__c: 1, CreatedBy: { Name: 'Mara Lindqvist' } }]);
  await again.close();
});

test('who saves second is told who was first, keeps what was typed, and can take the other version', async () => {
  const { page, close } = await browser.openAs('accountManager', path);
  await page.getByRole('button', { name: 'Actions for Outfitting' }).click();
  await page.getByRole('menuitem', { name: 'Edit' }).click();
  const dialog = page.getByRole('dialog', { name: 'Edit Outfitting' });
  await dialog.waitFor();
  const operations = org.user('salesOperations');
  const [center] = await operations.query("SELECT Id, Revision__c FROM Buying_Center__c WHERE Name = 'Outfitting'");
  const change = { Sales_Goal__c: 610_000, Revision__c: center!.Revision__c + 1, Save_Token__c: 'priya' };
  expect((await operations.update('Buying_Center__c', center!.Id, change)).status).toBe(204);

  await dialog.getByLabel('Main Competitor').fill('Nordwind Systems');
  await dialog.getByRole('button', { name: 'Save' }).click();

  expect(await dialog.getByRole('alert').innerText()).toContain('Priya Raman changed this');
  expect(await dialog.getByLabel('Main Competitor').inputValue()).toBe('Nordwind Systems');
  const stored = () => operations.query(`SELECT Sales_Goal__c, Main_Competitor__c FROM Buying_Center__c WHERE Id = '${center!.Id}'`);
  expect(await stored()).toEqual([{ Sales_Goal__c: 610_000, Main_Competitor__c: null }]);

  await dialog.getByRole('button', { name: 'Reload' }).click();
  await dialog.getByRole('alert').waitFor({ state: 'detached' });
  await dialog.getByLabel('Main Competitor').fill('Nordwind Systems');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.waitFor({ state: 'detached' });
  expect(await stored()).toEqual([{ Sales_Goal__c: 610_000, Main_Competitor__c: 'Nordwind Systems' }]);
  await close();
});

test('the viewer sees the plan and nothing to change it with', async () => {
  const { page, complaints, close } = await browser.openAs('viewer', path);
  await page.getByRole('heading', { name: 'First autonomous yard, quietest fleet' }).waitFor();
  await page.getByText('View only').first().waitFor();

  for (const name of ['Plan', 'Details', 'Related']) {
    await main(page).getByRole('tab', { name, exact: true }).click();
    await settled(page);
    const buttons = await main(page).getByRole('button').allInnerTexts();
    expect(buttons.filter((text) => /add|edit|new|delete|save|confirm|mark|move|actions/i.test(text))).toEqual([]);
    expect(await main(page).getByRole('textbox').count()).toBe(0);
  }
  expect(complaints).toEqual([]);
  await close();
});
