import { startBrowser, type TestBrowser } from './support/browser.ts';
import { startOrg, type RunningOrg } from './support/runningOrg.ts';
import { cellOf, makeCustomer, type SmallCustomer } from './support/smallCustomer.ts';
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

const CELL = { Potential_Annual_Revenue__c: 90_000, Notes__c: 'Ask in May.', Competitor__c: 'Kystvakt' };
const opportunitiesOf = ({ accountId }: SmallCustomer) =>
  org.user('accountManager').query(`SELECT Id, Description FROM Opportunity WHERE AccountId = '${accountId}'`);

/** The dialog that makes an opportunity of the cell, with a name typed. */
async function visitConversion(customer: SmallCustomer) {
  const visit = await visitWhiteSpace(browser, customer);
  const { dialog } = visit.whiteSpace;
  await (await visit.whiteSpace.cell(customer.name)).click();
  await visit.whiteSpace.selected.getByRole('button', { name: 'Turn into opportunity' }).click();
  const name = dialog.getByLabel('Opportunity Name');
  await name.fill('Cameras for the yard');
  return { ...visit, dialog, name, create: dialog.getByRole('button', { name: 'Create Opportunity' }) };
}

async function makeOddSolution(name: string): Promise<string> {
  return org
    .user('salesOperations')
    .create('Solution__c', { Name: name, Kind__c: 'Product', Key__c: name.toLowerCase().replace(' ', '-') });
}

test('a solution retired under the open editor: the first save is refused with what to do, the second is meant', async () => {
  const solutionId = await makeOddSolution('Paper Logbook');
  const customer = await makeCustomer(org, CELL, solutionId);
  const { whiteSpace, notes, save, edit, complaints, close } = await visitWhiteSpace(browser, customer);
  await edit();
  await notes.fill('Ask in June.');
  await org.user('salesOperations').update('Solution__c', solutionId, { Active__c: false });
  await save.click();
  await whiteSpace.dialog.getByText('Paper Logbook was retired while this was open: nothing new of it should be sold.').waitFor();
  expect(await notes.inputValue()).toBe('Ask in June.');
  expect(await cellOf(org, customer, 'Notes__c')).toEqual({ Notes__c: 'Ask in May.' });
  expect(await whiteSpace.dialog.getByRole('button', { name: 'Turn into an opportunity' }).count()).toBe(0);
  await save.click();
  await whiteSpace.dialog.waitFor({ state: 'detached' });
  expect(await cellOf(org, customer, 'Notes__c')).toEqual({ Notes__c: 'Ask in June.' });
  expect(complaints).toEqual([]);
  await close();
});

test('a solution retired before an opportunity is created: none is, what was typed stays', async () => {
  const solutionId = await makeOddSolution('Wax Seal');
  const customer = await makeCustomer(org, CELL, solutionId);
  const { dialog, name, create, complaints, close } = await visitConversion(customer);
  await org.user('salesOperations').update('Solution__c', solutionId, { Active__c: false });
  await create.click();
  await dialog.getByText('Wax Seal was retired while this was open, so no opportunity is created from it.').waitFor();
  expect([await name.inputValue(), await name.isEnabled(), await create.isDisabled()]).toEqual(['Cameras for the yard', true, true]);
  expect(await opportunitiesOf(customer)).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});

test('a buying center deleted before an opportunity is created: none is, what was typed stays', async () => {
  const customer = await makeCustomer(org, CELL);
  const { dialog, name, create, complaints, close } = await visitConversion(customer);
  const manager = org.user('accountManager');
  // A buying center goes only once its cells have gone.
  expect(await manager.remove('White_Space_Cell__c', customer.cellId)).toMatchObject({ status: 204 });
  expect(await manager.remove('Buying_Center__c', customer.buyingCenterId)).toMatchObject({ status: 204 });
  await create.click();
  await dialog.getByText('The buying center or the solution of this cell was deleted while this was open').waitFor();
  expect([await name.inputValue(), await create.isDisabled()]).toEqual(['Cameras for the yard', true]);
  expect(await opportunitiesOf(customer)).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});

test('a cell deleted before an opportunity is created: created again, it takes everything along, and the cell is made anew', async () => {
  const customer = await makeCustomer(org, CELL);
  const { dialog, name, create, complaints, close } = await visitConversion(customer);
  await org.user('accountManager').remove('White_Space_Cell__c', customer.cellId);
  await create.click();
  await dialog.getByText('Somebody deleted this cell while this was open.').waitFor();
  expect(await name.inputValue()).toBe('Cameras for the yard');
  await create.click();
  await dialog.getByText('The opportunity was created').waitFor();
  const [made] = await opportunitiesOf(customer);
  expect(made!.Description).toContain('Ask in May.');
  expect(await cellOf(org, customer, 'Notes__c, Competitor__c, Potential_Annual_Revenue__c, Opportunity__c')).toEqual({
    Notes__c: 'Ask in May.',
    Competitor__c: 'Kystvakt',
    Potential_Annual_Revenue__c: 90_000,
    Opportunity__c: made!.Id,
  });
  expect(complaints).toEqual([]);
  await close();
});
