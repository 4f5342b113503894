import { startBrowser, type TestBrowser } from './support/browser.ts';
import { startOrg, type RunningOrg } from './support/runningOrg.ts';
import { cellOf, makeCustomer } from './support/smallCustomer.ts';
import { visitWhiteSpace } from './support/whiteSpaceVisit.ts';

let org: RunningOrg;
let browser: TestBrowser;

beforeAll(async () => {
  org = await startOrg('sample data', { areAccountsPrivate: true });
  browser = await startBrowser(org);
});
afterAll(async () => {
  await browser?.close();
  await org?.stop();
});

test('an account that is shared away under the open editor: the save is refused with a sentence, and what was typed stays', async () => {
  const customer = await makeCustomer(org, { Notes__c: 'Ask in May.' });
  const { whiteSpace, notes, save, edit, complaints, close } = await visitWhiteSpace(browser, customer);
  await edit();
  await notes.fill('Ask in June.');
  const operations = org.user('salesOperations');
  const [priya] = await operations.query("SELECT Id FROM User WHERE Name = 'Priya Raman'");
  await operations.update('Account', customer.accountId, { OwnerId: priya!.Id });
  expect(await org.user('accountManager').query(`SELECT Id FROM White_Space_Cell__c WHERE Id = '${customer.cellId}'`)).toEqual([]);
  await save.click();

  await whiteSpace.dialog.getByText('This is not there any more: somebody deleted it, or you may no longer see it').waitFor();
  expect(await whiteSpace.dialog.innerText()).toContain('What you wrote stays here for you to copy; it cannot be saved.');
  expect(await notes.inputValue()).toBe('Ask in June.');
  expect(await cellOf(org, customer, 'Notes__c')).toEqual({ Notes__c: 'Ask in May.' });
  expect(complaints).toEqual([]);
  await close();
});

test('whoever loses the right to edit while the page is open is told so when saving; matrix and editor keep what they show', async () => {
  const customer = await makeCustomer(org, { Notes__c: 'Ask in May.' });
  const { page, whiteSpace, notes, save, edit, complaints, close } = await visitWhiteSpace(browser, customer);
  await edit();
  await notes.fill('Ask in June.');
  await becomeViewer();
  await save.click();

  await whiteSpace.dialog.getByText('This was not saved').waitFor();
  expect(await whiteSpace.dialog.innerText()).toContain('Your rights do not allow this change, perhaps since a short while ago.');
  expect(await whiteSpace.dialog.innerText()).not.toContain('Unknown type');
  expect(await notes.inputValue()).toBe('Ask in June.');
  expect(await cellOf(org, customer, 'Notes__c')).toEqual({ Notes__c: 'Ask in May.' });
  await whiteSpace.dialog.getByRole('button', { name: 'Cancel', exact: true }).click();
  await page.getByText(`What you changed in ${customer.name} has not been saved.`).waitFor();
  expect(complaints).toEqual([]);
  await close();
});

/** The account manager may read everything and change nothing any more. */
async function becomeViewer(): Promise<void> {
  const operations = org.user('salesOperations');
  const [assigned] = await operations.query(
    "SELECT Id, AssigneeId FROM PermissionSetAssignment WHERE Assignee.Name = 'Mara Lindqvist' AND PermissionSet.Name = 'Account_Planner'",
  );
  const [viewer] = await operations.query("SELECT Id FROM PermissionSet WHERE Name = 'Plan_Viewer'");
  await operations.create('PermissionSetAssignment', { AssigneeId: assigned!.AssigneeId, PermissionSetId: viewer!.Id });
  expect(await operations.remove('PermissionSetAssignment', assigned!.Id)).toMatchObject({ status: 204 });
}
