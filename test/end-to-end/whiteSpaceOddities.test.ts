import { startBrowser, type TestBrowser } from './support/browser.ts';
import { startOrg, type RunningOrg } from './support/runningOrg.ts';
import { cellOf, makeCustomer, makeOpportunity } from './support/smallCustomer.ts';
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

test('a cell whose opportunity was deleted says so, follows what else is known, and keeps its notes', async () => {
  const customer = await makeCustomer(org);
  const opportunityId = await makeOpportunity(org, customer);
  const place = { Account__c: customer.accountId, Buying_Center__c: customer.buyingCenterId, Solution__c: customer.solutionId };
  const manager = org.user('accountManager');
  const fields = { State__c: 'Open Opportunity', Opportunity__c: opportunityId, Notes__c: 'The yard wants a pilot.' };
  await manager.create('White_Space_Cell__c', { ...place, ...fields, Potential_Annual_Revenue__c: 240_000 });
  await manager.remove('Opportunity', opportunityId);

  const { whiteSpace, notes, complaints, close } = await visitWhiteSpace(browser, customer);
  const cell = await whiteSpace.cell(customer.name);
  expect(await cell.getAttribute('aria-label')).toContain(`${customer.name}: Potential. Potential $240,000 a year.`);
  await cell.dblclick();
  expect(await notes.inputValue()).toBe('The yard wants a pilot.');
  expect(await whiteSpace.dialog.innerText()).toContain('It was stored as Open Opportunity, which no record supports any more');
  expect(complaints).toEqual([]);
  await close();
});

test('a buying center deleted under the open editor: what was typed stays to be copied, and it is said why it cannot be saved', async () => {
  const customer = await makeCustomer(org);
  const { whiteSpace, notes, save, edit, complaints, close } = await visitWhiteSpace(browser, customer);
  await edit();
  await notes.fill('They weld at night.');
  await org.user('accountManager').remove('Buying_Center__c', customer.buyingCenterId);
  await save.click();

  await whiteSpace.dialog
    .getByRole('alert')
    .filter({ hasText: 'What you wrote stays here for you to copy; it cannot be saved.' })
    .waitFor();
  expect(await notes.inputValue()).toBe('They weld at night.');
  expect(await save.isDisabled()).toBe(true);
  expect(complaints).toEqual([]);
  await close();
});

test('a cell deleted under the open editor is saved anew, with what was typed and what it held', async () => {
  const customer = await makeCustomer(org, { Competitor__c: 'Kystvakt', Potential_Annual_Revenue__c: 90_000, Evidence__c: 'Tender 14' });
  const { whiteSpace, notes, save, edit, complaints, close } = await visitWhiteSpace(browser, customer);
  await edit();
  await notes.fill('They weld at night.');
  await org.user('accountManager').remove('White_Space_Cell__c', customer.cellId);
  await save.click();
  await whiteSpace.dialog.getByText('Somebody deleted this cell. Saving again makes it anew with everything written here.').waitFor();
  await save.click();
  await whiteSpace.dialog.waitFor({ state: 'detached' });

  const fields = 'Id, Competitor__c, Potential_Annual_Revenue__c, Evidence__c, Notes__c, State__c';
  const anew = await cellOf(org, customer, fields);
  expect(anew).toMatchObject({
    Competitor__c: 'Kystvakt',
    Potential_Annual_Revenue__c: 90_000,
    Evidence__c: 'Tender 14',
    Notes__c: 'They weld at night.',
    State__c: 'Competitor',
  });
  expect(anew!.Id).not.toBe(customer.cellId);
  expect(complaints).toEqual([]);
  await close();
});

test('a retired solution is shown so; its cell stays, and no opportunity is made of it, with the reason', async () => {
  const manager = org.user('salesOperations');
  const solutionId = await manager.create('Solution__c', { Name: 'Paper Logbook', Kind__c: 'Product', Key__c: 'paper-logbook' });
  const customer = await makeCustomer(org, { Potential_Annual_Revenue__c: 90_000, Notes__c: 'Ask in May.' }, solutionId);
  await manager.update('Solution__c', solutionId, { Active__c: false });

  const { page, whiteSpace, notes, save, complaints, close } = await visitWhiteSpace(browser, customer);
  await whiteSpace.cell(customer.name);
  const cell = page.getByRole('gridcell', { name: /^Shipyards × Paper Logbook, retired: Potential\. Potential \$90,000 a year/ });
  await cell.click();
  await whiteSpace.selected.getByRole('button', { name: 'Turn into opportunity' }).click();
  expect(await whiteSpace.dialog.innerText()).toContain('The solution is retired: choose the one that takes its place.');
  expect(await whiteSpace.dialog.getByRole('button', { name: 'Create Opportunity' }).isDisabled()).toBe(true);
  await whiteSpace.dialog.getByRole('button', { name: 'Cancel', exact: true }).click();
  await cell.dblclick();
  await whiteSpace.dialog.getByText('This solution is retired: nothing new of it should be sold.').waitFor();
  expect(await whiteSpace.dialog.getByRole('button', { name: 'Turn into an opportunity' }).count()).toBe(0);
  await notes.fill('Ask in June.');
  await save.click();
  await whiteSpace.dialog.waitFor({ state: 'detached' });
  expect(await cellOf(org, customer, 'Notes__c, Opportunity__c')).toEqual({ Notes__c: 'Ask in June.', Opportunity__c: null });
  expect(complaints).toEqual([]);
  await close();
});
