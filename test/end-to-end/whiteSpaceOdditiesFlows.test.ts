import { readFile } from 'node:fs/promises';
import { startBrowser, type TestBrowser } from './support/browser.ts';
import { startOrg, type RunningOrg } from './support/runningOrg.ts';
import { cellOf, makeCustomer, makeOpportunity } from './support/smallCustomer.ts';
import { visitWhiteSpace, type WhiteSpaceVisit } from './support/whiteSpaceVisit.ts';

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

test.each([
  { stage: 'Closed Lost', reason: 'Their board froze all spending.', state: 'Lost' },
  { stage: 'Closed Won', reason: 'The pilot paid for itself.', state: 'Ours' },
])('an opportunity that was $stage comes back into its cell with the reason, which joins the notes', async ({ stage, reason, state }) => {
  const customer = await makeCustomer(org, { Notes__c: 'Ask in May.' });
  const manager = org.user('accountManager');
  const opportunityId = await makeOpportunity(org, customer);
  await manager.update('White_Space_Cell__c', customer.cellId, { Opportunity__c: opportunityId, State__c: 'Open Opportunity' });
  await manager.update('Opportunity', opportunityId, { StageName: stage, CloseDate: '2026-06-30', Close_Reason__c: reason });

  const { page, whiteSpace, complaints, close } = await visitWhiteSpace(browser, customer);
  const closed = page.getByRole('region', { name: 'A linked opportunity was closed since. Its outcome is not in its cell yet.' });
  await closed.getByRole('button', { name: 'Show details' }).click();
  expect(await closed.innerText()).toContain(`Reason: ${reason}`);
  expect(await closed.innerText()).toContain(`The cell becomes ${state} and its notes get the reason.`);
  await closed.getByRole('button', { name: 'Take over Welding cameras' }).click();
  await closed.waitFor({ state: 'detached' });

  expect(await (await whiteSpace.cell(customer.name)).getAttribute('aria-label')).toContain(`: ${state}.`);
  const cell = await cellOf(org, customer, 'State__c, Notes__c, Opportunity__c');
  expect(cell).toMatchObject({ State__c: state, Opportunity__c: opportunityId });
  expect(cell!.Notes__c).toMatch(/^Ask in May\./);
  expect(cell!.Notes__c).toContain(reason);
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('Undone. Everything is as it was.').waitFor();
  expect(await cellOf(org, customer, 'Notes__c, State__c')).toEqual({ Notes__c: 'Ask in May.', State__c: 'Open Opportunity' });
  expect(complaints).toEqual([]);
  await close();
});

test('opportunities without a cell are imported: the proposed cell is accepted, what is skipped stays as it is', async () => {
  const customer = await makeCustomer(org, { Notes__c: 'Ask in May.' });
  const linked = await makeOpportunity(org, customer, { Name: 'Shipyards Welding Quality Vision', Description: 'From the fair.' });
  const skipped = await makeOpportunity(org, customer, { Name: 'Coffee machines' });

  const { page, whiteSpace, complaints, close } = await visitWhiteSpace(browser, customer);
  await page.getByRole('button', { name: 'Import opportunities (2)' }).click();
  const row = (name: string) => whiteSpace.dialog.getByRole('listitem').filter({ hasText: name });
  expect(await row('Shipyards Welding Quality Vision').innerText()).toContain('its name says the solution');
  await row('Shipyards Welding Quality Vision').getByRole('radio', { name: 'Link' }).check();
  await row('Coffee machines').getByRole('radio', { name: 'Skip' }).check();
  await whiteSpace.dialog.getByRole('button', { name: 'Link 1', exact: true }).click();
  await whiteSpace.dialog.getByText('Opportunities linked: 1').waitFor();
  expect(await whiteSpace.dialog.innerText()).toContain('Skipped by you: 1');
  await whiteSpace.dialog.getByRole('button', { name: 'Done' }).click();
  await page.getByText('Opportunities linked to cells: 1').waitFor();

  expect(await (await whiteSpace.cell(customer.name)).getAttribute('aria-label')).toContain(
    ': Open Opportunity. Open opportunities $240,000',
  );
  expect(await cellOf(org, customer, 'Opportunity__c, Notes__c')).toEqual({ Opportunity__c: linked, Notes__c: 'Ask in May.' });
  const [first, second] = await org
    .user('accountManager')
    .query(`SELECT Description FROM Opportunity WHERE Id IN ('${linked}', '${skipped}') ORDER BY Name DESC`);
  expect(first!.Description).toMatch(/^From the fair\.[^]*Ask in May\./);
  expect(second!.Description).toBeNull();
  expect(complaints).toEqual([]);
  await close();
});

/** What the file holds that the export menu offers under that name. */
async function exported({ page }: WhiteSpaceVisit, kind: string) {
  await page.getByRole('button', { name: 'Export' }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: kind }).click()]);
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

test('what is shown is what is exported: the table, the drawing and the picture', async () => {
  const customer = await makeCustomer(org, { Potential_Annual_Revenue__c: 250_000.5, Notes__c: '=1+1' });
  const visit = await visitWhiteSpace(browser, customer);
  await visit.page.getByRole('combobox', { name: 'Show' }).selectOption({ label: 'Potential money' });
  const shown = await (await visit.whiteSpace.cell(customer.name)).getAttribute('aria-label');
  expect(shown).toContain('Potential $250,001 a year');

  const table = await exported(visit, 'Table (CSV)');
  const drawing = await exported(visit, 'Drawing (SVG)');
  const picture = await exported(visit, 'Picture (PNG)');
  expect(table.name).toMatch(/^Fjordline Cruises – White-space matrix – Potential money – .*\.csv$/);
  const [head, ...rows] = table.content.toString().trim().split('\r\n');
  const place = 'Yard Productivity / Welding Quality Vision';
  expect(head).toContain(`,${place}: Amount a year,${place}: State,${place}: Value to you,${place}: Value to customer,${place}: How sure,`);
  const cell = '250000.5,Potential,25,,"a guess, not confirmed lately"';
  expect(rows).toEqual([`Shipyards,1,${cell},${cell},${cell}`, `Total,,${cell},${cell},${cell}`]);
  expect(drawing.name).toMatch(/^Fjordline Cruises.*\.svg$/);
  expect(drawing.content.toString()).toMatch(/^(<\?xml[^>]*>\s*)?<svg[^]*Shipyards[^]*<\/svg>\s*$/);
  expect(drawing.content.toString()).toContain('$250');
  expect(picture.content.subarray(1, 4).toString()).toBe('PNG');
  expect(visit.complaints).toEqual([]);
  await visit.close();
});

test('how the matrix was looked at survives a reload', async () => {
  const customer = await makeCustomer(org, { Potential_Annual_Revenue__c: 250_000 });
  const { page, whiteSpace, complaints, close } = await visitWhiteSpace(browser, customer);
  const mode = page.getByRole('combobox', { name: 'Show' });
  await mode.selectOption({ label: 'Our share of wallet' });
  await page.getByRole('searchbox', { name: 'Find solutions' }).fill('Welding');
  await page.reload();
  await whiteSpace.open();
  expect(await mode.locator('option:checked').innerText()).toBe('Our share of wallet');
  expect(await page.getByRole('searchbox', { name: 'Find solutions' }).inputValue()).toBe('Welding');
  expect(complaints).toEqual([]);
  await close();
});
