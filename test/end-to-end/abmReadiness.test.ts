import type { Locator, Page } from 'playwright-core';
import { barriers, startBrowser, type TestBrowser } from './support/browser.ts';
import { readinessOf } from './support/readinessPage.ts';
import { startOrg, type Role, type RunningOrg } from './support/runningOrg.ts';

const CENTER = 'Turbine Logistics';

let org: RunningOrg;
let browser: TestBrowser;
let accountId: string;

beforeAll(async () => {
  org = await startOrg();
  browser = await startBrowser(org);
  const [account] = await org.user('viewer').query("SELECT Id FROM Account WHERE Name = 'Halvorsen Maritime Group'");
  accountId = String(account!.Id);
});
afterAll(async () => {
  await browser?.close();
  await org?.stop();
});

const visit = async (role: Role) => {
  const opened = await browser.openAs(role, `/lightning/r/Account/${accountId}/view`);
  const readiness = readinessOf(opened.page);
  await readiness.open();
  return { ...opened, readiness };
};
const center = async () =>
  (
    await org
      .user('accountManager')
      .query(`SELECT Wallet__c, Our_Revenue__c, Confirmed_On__c FROM Buying_Center__c WHERE Name = '${CENTER}'`)
  )[0]!;
const focused = (page: Page) => page.locator(':focus');
/** As a person does: an amount shows its digits only once it has the keyboard. */
async function retype(input: Locator, text: string): Promise<void> {
  await input.click();
  await input.press('Control+a');
  await input.pressSequentially(text);
}
const TODAY = new Date().toISOString().slice(0, 10);

test('with the keyboard alone the marketing manager finds what is missing to start, fills it in, takes it back and does it again', async () => {
  const before = await center();
  expect(before.Our_Revenue__c).toBeNull();
  const { page, complaints, close, readiness } = await visit('marketingManager');
  await page.getByRole('button', { name: /^Required facts missing/ }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await focused(page).innerText()).toBe('Wallet share: missing');
  await page.keyboard.press('Enter');
  const dialog = readiness.dialog(CENTER, 'Wallet share');
  await dialog.getByText('Not all of it is known yet.').waitFor();
  expect(await barriers(page)).toEqual([]);
  await dialog.getByLabel('Our Revenue').focus();
  await page.keyboard.type('250000');
  await dialog.getByLabel(/^I confirm today/).focus();
  await page.keyboard.press('Space');
  await dialog.getByRole('button', { name: 'Save' }).focus();
  await page.keyboard.press('Enter');
  await readiness.told(`Wallet share of ${CENTER} saved`);
  expect(await center()).toEqual({ Wallet__c: before.Wallet__c, Our_Revenue__c: 250_000, Confirmed_On__c: TODAY });
  // What is ready by now is not listed any more; the keys go on with the next one.
  expect(await readiness.fact(CENTER, 'Wallet share').count()).toBe(0);
  expect(await focused(page).getAttribute('role')).toBe('gridcell');
  await page.keyboard.press('Control+z');
  await readiness.told(`Undone: Wallet share of ${CENTER} saved`);
  expect(await center()).toEqual(before);
  await page.keyboard.press('Control+y');
  await readiness.told(`Done again: Wallet share of ${CENTER} saved`);
  expect((await center()).Our_Revenue__c).toBe(250_000);
  expect(complaints).toEqual([]);
  await close();
});

test('a sales goal is not marketing’s to set: the fact is read, and becomes an action for who answers for the plan', async () => {
  const { complaints, close, readiness } = await visit('marketingManager');
  await readiness.fact('Cyber Security', 'Sales goal').click();
  const dialog = readiness.dialog('Cyber Security', 'Sales goal');
  await dialog.getByText('Make it an action for somebody who may.').waitFor();
  expect(await dialog.getByRole('button', { name: 'Save' }).count()).toBe(0);
  await dialog.getByRole('button', { name: 'Make it an action' }).click();
  await readiness.told('Action planned: Find out for Cyber Security: Sales goal.');
  const [action] = await org
    .user('marketingManager')
    .query("SELECT Action_Owner__r.Name, Status__c FROM Plan_Action__c WHERE Name = 'Find out for Cyber Security: Sales goal.'");
  expect(action).toEqual({ Action_Owner__r: { Name: 'Mara Lindqvist' }, Status__c: 'Planned' });
  await readiness.fact('Cyber Security', 'Sales goal').click();
  await dialog.getByText('Planned already: Find out for Cyber Security: Sales goal.').waitFor();
  await dialog.getByRole('button', { name: 'Close', exact: true }).click();

  await readiness.fact(CENTER, 'Relationship status').click();
  const people = readiness.dialog(CENTER, 'Relationship status');
  await people.getByText('Your permissions do not let you change this.').waitFor();
  expect(await people.getByRole('button', { name: 'Save' }).count()).toBe(0);
  expect(complaints).toEqual([]);
  await close();
});

test('two people fill in the same fact: whoever comes second sees what the first one wrote, and nothing typed is lost', async () => {
  const [marketing, manager] = await Promise.all([visit('marketingManager'), visit('accountManager')]);
  for (const { readiness } of [marketing, manager]) await readiness.fact('Subsea', 'Wallet share').click();
  const [first, second] = [manager.readiness.dialog('Subsea', 'Wallet share'), marketing.readiness.dialog('Subsea', 'Wallet share')];
  await retype(first.getByLabel('Wallet', { exact: true }), '7000000');
  await first.getByRole('button', { name: 'Save' }).click();
  await manager.readiness.told('Wallet share of Subsea saved');
  await retype(second.getByLabel('Wallet', { exact: true }), '8000000');
  await second.getByRole('button', { name: 'Save' }).click();
  await second.getByText('Mara Lindqvist changed this', { exact: false }).waitFor();
  expect(await second.getByLabel('Wallet', { exact: true }).inputValue()).toMatch(/8,?000,?000/);
  await second.getByRole('button', { name: 'Save' }).click();
  await marketing.readiness.told('Wallet share of Subsea saved');
  expect(await org.user('viewer').query("SELECT Wallet__c FROM Buying_Center__c WHERE Name = 'Subsea'")).toEqual([
    { Wallet__c: 8_000_000 },
  ]);
  await Promise.all([marketing.close(), manager.close()]);
});

test('the viewer sees where every fact comes from and changes nothing', async () => {
  const { page, complaints, close, readiness } = await visit('viewer');
  await readiness.fact('Subsea', 'Wallet share').click();
  const dialog = readiness.dialog('Subsea', 'Wallet share');
  await dialog.getByText('Your permissions do not let you change this.').waitFor();
  expect(await dialog.getByRole('button').allInnerTexts()).not.toEqual(expect.arrayContaining(['Save']));
  await dialog.getByRole('button', { name: 'Close', exact: true }).click();
  await page.getByRole('tab', { name: 'Advice', exact: true }).last().click();
  await page.getByRole('heading', { name: 'What is checked' }).waitFor();
  expect(await page.getByRole('button', { name: /^Make it an action/ }).count()).toBe(0);
  expect(complaints).toEqual([]);
  await close();
});
