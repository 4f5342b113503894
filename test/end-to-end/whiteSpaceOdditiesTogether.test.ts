import { startBrowser, type TestBrowser } from './support/browser.ts';
import { startOrg, type RunningOrg } from './support/runningOrg.ts';
import { cellOf, makeCustomer } from './support/smallCustomer.ts';
import { visitWhiteSpace } from './support/whiteSpaceVisit.ts';

let org: RunningOrg;
let browser: TestBrowser;

beforeAll(async () => {
  org = await startOrg();
  browser = await startBrowser(org);
});
afterAll(async () => {
  await browser?.close();
  await org?.stop();
});

test('two people edit one cell at once: what each changed is put together, and where both changed the same the second is asked', async () => {
  const customer = await makeCustomer(org, { Notes__c: 'Ask in May.', Competitor__c: 'Kystvakt' });
  const mara = await visitWhiteSpace(browser, customer);
  const priya = await visitWhiteSpace(browser, customer, 'salesOperations');
  await mara.edit();
  await priya.edit();

  await priya.notes.fill('Ask in July.');
  await priya.whiteSpace.dialog.getByLabel('Competitor', { exact: true }).fill('Nordsveis');
  await priya.save.click();
  await priya.whiteSpace.dialog.waitFor({ state: 'detached' });
  await mara.notes.fill('Ask in June.');
  await mara.whiteSpace.dialog.getByLabel('Evidence', { exact: true }).fill('Call of Tuesday');
  await mara.save.click();

  const { dialog } = mara.whiteSpace;
  await dialog.getByText('Both of you changed: Notes. Choose below; everything else is put together.').waitFor();
  expect(await dialog.innerText()).toMatch(/Priya Raman changed this/);
  expect(await dialog.getByRole('alert').filter({ hasText: 'Saved by somebody else meanwhile: Ask in July.' }).count()).toBe(1);
  expect(await mara.notes.inputValue()).toBe('Ask in June.');
  expect(await dialog.getByLabel('Competitor', { exact: true }).inputValue()).toBe('Nordsveis');
  await dialog.getByRole('button', { name: 'Keep mine' }).click();
  await mara.save.click();
  await dialog.waitFor({ state: 'detached' });

  expect(await cellOf(org, customer, 'Notes__c, Competitor__c, Evidence__c')).toEqual({
    Notes__c: 'Ask in June.',
    Competitor__c: 'Nordsveis',
    Evidence__c: 'Call of Tuesday',
  });
  expect([...mara.complaints, ...priya.complaints]).toEqual([]);
  await mara.close();
  await priya.close();
});

test('of many cells changed at once a stale one is told by name, the others are saved, and undo takes exactly those back', async () => {
  const customer = await makeCustomer(org, { Notes__c: 'Shipyards' });
  const manager = org.user('accountManager');
  const { accountId, solutionId } = customer;
  for (const name of ['Terminals', 'Vessels']) {
    const buyingCenter = await manager.create('Buying_Center__c', { Name: name, Account__c: accountId });
    const place = { Account__c: accountId, Buying_Center__c: buyingCenter, Solution__c: solutionId };
    await manager.create('White_Space_Cell__c', { ...place, Notes__c: name });
  }
  const { page, complaints, close } = await visitWhiteSpace(browser, customer);
  await page.getByRole('searchbox', { name: 'Find solutions' }).fill('Welding Quality Vision');
  const cellIn = (row: string) => page.getByRole('gridcell', { name: new RegExp(`^${row} × Welding Quality Vision:`) });
  await cellIn('Shipyards').click();
  await cellIn('Vessels').click({ modifiers: ['Shift'] });
  await page.getByText('3 cells selected').waitFor();
  const [stale] = await manager.query(`SELECT Id, Revision__c FROM White_Space_Cell__c WHERE Id = '${customer.cellId}'`);
  const theirs = { Notes__c: 'By Priya', Revision__c: (stale!.Revision__c ?? 0) + 1, Save_Token__c: 'priya' };
  expect(await org.user('salesOperations').update('White_Space_Cell__c', customer.cellId, theirs)).toMatchObject({ status: 204 });

  await page.getByRole('button', { name: 'Confirm today' }).click();
  await page.getByText('Not everything was saved').waitFor();
  const told = await page.getByRole('main').innerText();
  expect(told).toContain('Saved: 2 of 3');
  expect(told).toContain('Refused: 1. Not tried: 0.');
  expect(told).toContain('Not saved: Shipyards × Welding Quality Vision');
  expect(told).not.toContain('3 cells confirmed');
  const confirmed = () =>
    manager.query(
      `SELECT Notes__c, Confirmed_By__r.Name FROM White_Space_Cell__c WHERE Account__c = '${accountId}' ORDER BY Buying_Center__r.Name`,
    );
  const by = (name: string | null) => ({ Confirmed_By__r: name && { Name: name } });
  expect(await confirmed()).toEqual([
    { Notes__c: 'By Priya', ...by(null) },
    { Notes__c: 'Terminals', ...by('Mara Lindqvist') },
    { Notes__c: 'Vessels', ...by('Mara Lindqvist') },
  ]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('Undone. Everything is as it was.').waitFor();
  expect(await confirmed()).toEqual([
    { Notes__c: 'By Priya', ...by(null) },
    { Notes__c: 'Terminals', ...by(null) },
    { Notes__c: 'Vessels', ...by(null) },
  ]);
  expect(complaints).toEqual([]);
  await close();
});
