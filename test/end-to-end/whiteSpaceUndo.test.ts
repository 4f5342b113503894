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

const FIELDS = 'Notes__c, Potential_Annual_Revenue__c, State__c, Opportunity__c';
const WRITTEN = { Notes__c: 'Ask in May.', Potential_Annual_Revenue__c: 90_000, State__c: 'Potential' };
const AS_IT_WAS = { ...WRITTEN, Opportunity__c: null };
const opportunitiesOf = (accountId: string) =>
  org.user('accountManager').query(`SELECT Id, Name FROM Opportunity WHERE AccountId = '${accountId}'`);

/** A cell has become an opportunity, and nobody has touched either since. */
async function visitConverted() {
  const customer = await makeCustomer(org, WRITTEN);
  const visit = await visitWhiteSpace(browser, customer);
  const { page, whiteSpace } = visit;
  await (await whiteSpace.cell(customer.name)).click();
  await whiteSpace.selected.getByRole('button', { name: 'Turn into opportunity' }).click();
  await whiteSpace.dialog.getByRole('button', { name: 'Create Opportunity' }).click();
  await whiteSpace.dialog.getByRole('button', { name: 'Done' }).click();
  await page.getByText(`Opportunity created for ${customer.name}`).waitFor();
  return { ...visit, customer };
}

test('what was saved in the cell editor is undone', async () => {
  const customer = await makeCustomer(org, WRITTEN);
  const { page, whiteSpace, notes, save, edit, complaints, close } = await visitWhiteSpace(browser, customer);
  await edit();
  await notes.fill('Ask in June.');
  await save.click();
  await whiteSpace.dialog.waitFor({ state: 'detached' });
  expect((await cellOf(org, customer, FIELDS))!.Notes__c).toBe('Ask in June.');
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('Undone. Everything is as it was.').waitFor();
  expect(await cellOf(org, customer, FIELDS)).toEqual(AS_IT_WAS);
  expect(complaints).toEqual([]);
  await close();
});

test('a conversion is undone after asking: its opportunity is deleted again, the cell is as it was', async () => {
  const { page, customer, complaints, close } = await visitConverted();
  const question = page.getByRole('alertdialog');
  expect(await opportunitiesOf(customer.accountId)).toHaveLength(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await question.getByText('The cell gets back what it held.').waitFor();
  await question.getByRole('button', { name: 'Cancel' }).click();
  await question.waitFor({ state: 'detached' });
  expect(await opportunitiesOf(customer.accountId)).toHaveLength(1);

  await page.getByRole('button', { name: 'Undo' }).click();
  await question.getByRole('button', { name: 'OK' }).click();
  await page.getByText('is deleted, and the cell is as it was.').waitFor();
  expect(await opportunitiesOf(customer.accountId)).toEqual([]);
  expect(await cellOf(org, customer, FIELDS)).toEqual(AS_IT_WAS);
  expect(complaints).toEqual([]);
  await close();
});

test('an opportunity that somebody has worked on stays when its conversion is undone, and that is said', async () => {
  const { page, customer, complaints, close } = await visitConverted();
  const [made] = await opportunitiesOf(customer.accountId);
  await org.user('salesOperations').update('Opportunity', made!.Id, { CloseDate: '2027-06-30' });
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText(`The opportunity “${made!.Name}” stays with everything on it: it was changed after it was created.`).waitFor();
  expect(await opportunitiesOf(customer.accountId)).toHaveLength(1);
  expect(await cellOf(org, customer, FIELDS)).toEqual(AS_IT_WAS);
  expect(complaints).toEqual([]);
  await close();
});

test('linking and unlinking are undone; what linking wrote into a description stays, and that is said', async () => {
  const customer = await makeCustomer(org, WRITTEN);
  const opportunityId = await makeOpportunity(org, customer, { Name: 'Welding cameras' });
  const { page, whiteSpace, complaints, close } = await visitWhiteSpace(browser, customer);
  const { dialog, selected } = whiteSpace;
  const linked = async () => (await cellOf(org, customer, FIELDS))!.Opportunity__c;
  await (await whiteSpace.cell(customer.name)).click();
  const link = async () => {
    await selected.getByRole('button', { name: 'Link opportunity' }).click();
    await dialog.getByRole('radio', { name: /Welding cameras/ }).check();
    await dialog.getByRole('button', { name: 'Next' }).click();
    await dialog.getByRole('button', { name: 'Link', exact: true }).click();
    await page.getByText(`Opportunity linked to ${customer.name}`).waitFor();
  };
  await link();
  expect(await linked()).toBe(opportunityId);
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('What they added to descriptions of opportunities stays there.').waitFor();
  expect(await cellOf(org, customer, FIELDS)).toEqual(AS_IT_WAS);

  await link();
  await selected.getByRole('button', { name: 'Unlink or change' }).click();
  await dialog.getByRole('button', { name: 'Unlink', exact: true }).click();
  await dialog.getByRole('button', { name: 'Unlink', exact: true }).click();
  await page.getByText(`${customer.name} is linked to no opportunity any more`).waitFor();
  expect(await linked()).toBeNull();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('Undone. Everything is as it was.').waitFor();
  expect(await linked()).toBe(opportunityId);
  expect(complaints).toEqual([]);
  await close();
});

test('selecting many cells by dragging moves nothing, and their bar is in sight', async () => {
  const customer = await makeCustomer(org, WRITTEN);
  for (const Name of ['Terminals', 'Vessels']) {
    await org.user('accountManager').create('Buying_Center__c', { Name, Account__c: customer.accountId });
  }
  const { page, complaints, close } = await visitWhiteSpace(browser, customer);
  await page.getByRole('searchbox', { name: 'Find solutions' }).fill('Welding Quality Vision');
  const boxOf = async (row: string) =>
    (await page.getByRole('gridcell', { name: new RegExp(`^${row} × Welding Quality Vision:`) }).boundingBox())!;
  const [from, to] = [await boxOf('Shipyards'), await boxOf('Vessels')];
  await page.mouse.move(from.x + 20, from.y + 20);
  await page.mouse.down();
  await page.mouse.move(to.x + 20, to.y - to.height + 20);
  await page.getByText('2 cells selected').waitFor();
  expect(await boxOf('Vessels')).toEqual(to);
  await page.mouse.move(to.x + 20, to.y + 20);
  await page.mouse.up();
  await page.getByText('3 cells selected').waitFor();
  expect(await boxOf('Vessels')).toEqual(to);
  const bar = page.getByRole('button', { name: 'Confirm today' });
  const { y, height } = (await bar.boundingBox())!;
  expect(y + height).toBeLessThanOrEqual(900);
  expect(complaints).toEqual([]);
  await close();
});
