import { overhang, settled, startBrowser, type TestBrowser } from './support/browser.ts';
import { startOrg, type RunningOrg } from './support/runningOrg.ts';
import { cellOf, makeCustomer, makeOpportunity } from './support/smallCustomer.ts';
import { visitWhiteSpace } from './support/whiteSpaceVisit.ts';

const MOST = 999_999_999_999_999;
const VIEWS = ['Matrix', 'Chart', 'Best Cells', 'Wallet', 'Focus', 'What If', /^Advice/] as const;

let org: RunningOrg;
let browser: TestBrowser;
const start = async (currency = 'USD') => {
  org = await startOrg('sample data', { currency });
  browser = await startBrowser(org);
};
afterEach(async () => {
  await browser?.close();
  await org?.stop();
});

test('nothing, zero, below zero, fifteen digits and more than that: each is shown for what it is, or refused with a sentence', async () => {
  await start();
  const customer = await makeCustomer(org, { Potential_Annual_Revenue__c: 0 });
  const manager = org.user('accountManager');
  const cell = { Account__c: customer.accountId, Solution__c: customer.solutionId };
  const inBuyingCenter = async (name: string, fields: object) => {
    const Buying_Center__c = await manager.create('Buying_Center__c', { Name: name, Account__c: customer.accountId });
    return manager.create('White_Space_Cell__c', { ...cell, Buying_Center__c, ...fields });
  };
  await inBuyingCenter('Huge', { Potential_Annual_Revenue__c: MOST, Wallet__c: MOST, Our_Revenue__c: 0 });
  await inBuyingCenter('Credit', { Opportunity__c: await makeOpportunity(org, customer, { Amount: -5_000 }) });
  await inBuyingCenter('Blank', { State__c: 'Potential' });
  const absurd = await manager.update('White_Space_Cell__c', customer.cellId, { Potential_Annual_Revenue__c: 1e18 });
  const negative = await manager.update('White_Space_Cell__c', customer.cellId, { Potential_Annual_Revenue__c: -1 });
  expect([absurd, negative].map(({ status, body }) => [status, body[0].errorCode])).toEqual([
    [400, 'NUMBER_OUTSIDE_VALID_RANGE'],
    [400, 'FIELD_CUSTOM_VALIDATION_EXCEPTION'],
  ]);

  const { page, whiteSpace, save, edit, complaints, close } = await visitWhiteSpace(browser, customer);
  await page.getByRole('searchbox', { name: 'Find solutions' }).fill('Welding Quality Vision');
  const readingOf = (row: string) =>
    page.getByRole('gridcell', { name: new RegExp(`^${row} × Welding Quality Vision:`) }).getAttribute('aria-label');
  expect(await readingOf('Shipyards')).toContain('Potential $0 a year');
  expect(await readingOf('Huge')).toContain('Potential $999,999,999,999,999 a year');
  expect(await readingOf('Credit')).toContain('Open opportunities -$5,000');
  expect(await readingOf('Blank')).toContain('No amount known');
  for (const name of VIEWS) {
    await page.getByRole('tab', { name }).click();
    await settled(page);
    expect([name, await overhang(page)]).toEqual([name, 0]);
    const text = await page.getByRole('main').innerText();
    expect([name, text.match(/NaN|Infinity|undefined|\bnull\b/g)]).toEqual([name, null]);
  }

  await whiteSpace.tab('Matrix').click();
  await edit();
  const potential = whiteSpace.dialog.getByLabel(/^Potential Annual Revenue/);
  for (const typed of ['1000000000000000000', '-1']) {
    await potential.click();
    await page.keyboard.press('Control+A');
    await page.keyboard.type(typed);
    await save.click();
    await whiteSpace.dialog.getByRole('alert').filter({ hasText: 'Some values cannot be saved. They are marked.' }).waitFor();
  }
  await potential.click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type(String(MOST));
  await save.click();
  await whiteSpace.dialog.waitFor({ state: 'detached' });
  expect((await manager.query(`SELECT Potential_Annual_Revenue__c FROM White_Space_Cell__c WHERE Id = '${customer.cellId}'`))[0]).toEqual({
    Potential_Annual_Revenue__c: MOST,
  });
  expect(complaints).toEqual([]);
  await close();
});

test('in an org of another currency all money is of that currency, on every view', async () => {
  await start('EUR');
  const amounts = { Potential_Annual_Revenue__c: 250_000, Wallet__c: 900_000, Our_Revenue__c: 100_000, Customer_Value__c: 50_000 };
  const customer = await makeCustomer(org, amounts);
  const { page, whiteSpace, edit, complaints, close } = await visitWhiteSpace(browser, customer);
  const reading = await (await whiteSpace.cell(customer.name)).getAttribute('aria-label');
  expect(reading).toContain('Potential €250,000 a year');
  for (const name of VIEWS) {
    await page.getByRole('tab', { name }).click();
    await settled(page);
    const text = await page.getByRole('main').innerText();
    expect([name, text.match(/\$|USD/g)]).toEqual([name, null]);
    if (name === 'Wallet' || name === 'Best Cells') expect(text).toContain('€');
  }
  await whiteSpace.tab('Matrix').click();
  await edit();
  expect(await whiteSpace.dialog.innerText()).toContain('Potential Annual Revenue (EUR per year)');
  expect(await whiteSpace.dialog.innerText()).not.toMatch(/\$|USD/);
  expect(await cellOf(org, customer, 'Potential_Annual_Revenue__c')).toEqual({ Potential_Annual_Revenue__c: 250_000 });
  expect(complaints).toEqual([]);
  await close();
});
