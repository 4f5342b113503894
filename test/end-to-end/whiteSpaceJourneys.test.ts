import type { Page } from 'playwright-core';
import { settled, startBrowser, type TestBrowser } from './support/browser.ts';
import { pressOn, tabTo, typeInto } from './support/keyboard.ts';
import { startOrg, type RunningOrg } from './support/runningOrg.ts';
import { whiteSpaceOf, type BestCell } from './support/whiteSpacePage.ts';

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

/** The best of the three that is not under way yet. */
const toBeWon = (best: readonly BestCell[]): BestCell => best.find(({ text }) => !/Open Opportunity|In focus/.test(text))!;

/** Everything the org has of a cell and of the opportunity it became. */
async function recordsOf(name: string) {
  const [buyingCenter, solution] = name.split(' × ').map((part) => part.replace(/'/g, "\\'"));
  const [cell] = await org.user('accountManager').query(
    `SELECT Id, State__c, Notes__c, Effect_On_Existing_Revenue__c, Potential_Annual_Revenue__c, Evidence__c, Opportunity__c,
            Opportunity__r.StageName, Opportunity__r.Amount, Opportunity__r.Account.Name, Opportunity__r.Description
     FROM White_Space_Cell__c WHERE Buying_Center__r.Name = '${buyingCenter}' AND Solution__r.Name = '${solution}'
     AND Account__r.Name = 'Halvorsen Maritime Group'`,
  );
  return cell!;
}

/** What matrix, chart, focus and the records say of a cell that has become an opportunity. */
async function expectAgreement(page: Page, name: string, notes: string): Promise<void> {
  const whiteSpace = whiteSpaceOf(page);
  await whiteSpace.tab('Chart').click();
  expect(await whiteSpace.selected.innerText()).toContain('Open Opportunity');
  await whiteSpace.tab('Focus').click();
  await whiteSpace.focusRow(name).waitFor();
  const rows = await page.getByRole('tabpanel', { name: 'Focus' }).getByRole('listitem').allInnerTexts();
  const record = await recordsOf(name);
  const money = `$${Number(record.Opportunity__r.Amount).toLocaleString('en-US')}`;
  expect(rows.find((row) => row.includes(name))).toContain('Open Opportunity');
  expect(rows.find((row) => row.includes(name))).toContain(money);
  expect(record).toMatchObject({ State__c: 'Open Opportunity', Notes__c: notes, Opportunity__r: { Account: { Name: /Halvorsen/ } } });
  expect(record.Opportunity__r.Description).toContain(notes);
  expect(record.Opportunity__r.Description).toContain(record.Evidence__c);
}

test('with the mouse alone: the best cells and why, one filled in, put into focus, turned into an opportunity; every view agrees', async () => {
  const { page, complaints, close } = await browser.openAs('accountManager', path);
  const whiteSpace = whiteSpaceOf(page);
  await whiteSpace.open();

  const best = await whiteSpace.bestCells();
  expect(best.length).toBe(3);
  for (const { text } of best) {
    expect(text).toContain('Both sides gain, and a customer problem is named');
    expect(text).toMatch(/Value to customer\s+\d+\s+Value to you\s+\d+/);
    expect(text).toMatch(/Why it stands here\s+Strongest: /);
    expect(text).toContain('To rank higher');
  }

  const { name } = toBeWon(best);
  await whiteSpace.panel.getByRole('button', { name: `Open ${name}` }).click();
  await whiteSpace.dialog.getByLabel('Notes', { exact: true }).fill('Ask for the pilot yard first.');
  const effect = whiteSpace.dialog.getByLabel(/^Effect on Existing Revenue/);
  await effect.click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('120000');
  await effect.blur();
  await whiteSpace.dialog
    .getByRole('listitem')
    .filter({ hasText: /^Effect on existing revenue\s*\d+ of 100/ })
    .waitFor();
  await whiteSpace.dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await whiteSpace.dialog.waitFor({ state: 'detached' });

  await whiteSpace.panel.getByRole('button', { name: new RegExp(`^Rank \\d+: ${name}`) }).click();
  await whiteSpace.selected.getByRole('button', { name: 'Put into focus' }).click();
  await page
    .getByRole('status')
    .filter({ hasText: `${name} is in the plan’s focus now` })
    .waitFor();
  await whiteSpace.selected.getByRole('button', { name: 'Turn into opportunity' }).click();
  await whiteSpace.dialog.getByRole('button', { name: 'Create Opportunity' }).click();
  await whiteSpace.dialog
    .getByRole('button', { name: /close|done/i })
    .last()
    .click();
  await whiteSpace.dialog.waitFor({ state: 'detached' });

  expect(await (await whiteSpace.cell(name)).getAttribute('aria-label')).toContain(': Open Opportunity.');
  expect((await recordsOf(name)).Effect_On_Existing_Revenue__c).toBe(120_000);
  await expectAgreement(page, name, 'Ask for the pilot yard first.');
  expect(complaints).toEqual([]);
  await close();
});

test('with the keyboard alone: the same', async () => {
  const { page, complaints, close } = await browser.openAs('accountManager', path);
  const whiteSpace = whiteSpaceOf(page);
  await tabTo(page, page.getByRole('tab', { name: 'Plan', exact: true }));
  await page.keyboard.press('ArrowRight');
  await whiteSpace.grid.waitFor();
  await settled(page);
  await pressOn(page, whiteSpace.panel.getByRole('button', { name: /^Show all/ }));
  const { name } = toBeWon(await whiteSpace.bestCells(whiteSpace.ranking));

  await pressOn(page, whiteSpace.ranking.getByRole('button', { name: `Open ${name}` }));
  await whiteSpace.dialog.waitFor();
  await typeInto(page, whiteSpace.dialog.getByLabel('Notes', { exact: true }), 'Their board decides in May.');
  await pressOn(page, whiteSpace.dialog.getByRole('button', { name: 'Put into focus' }));
  await page
    .getByRole('status')
    .filter({ hasText: `${name} is in the plan’s focus now` })
    .waitFor();

  await pressOn(page, whiteSpace.ranking.getByRole('button', { name: new RegExp(`^Rank \\d+: ${name}`) }), 'Space');
  await tabTo(page, whiteSpace.tab('Best Cells'), 'Shift+Tab');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await whiteSpace.grid.waitFor();
  await pressOn(page, whiteSpace.selected.getByRole('button', { name: 'Turn into opportunity' }));
  await whiteSpace.dialog.waitFor();
  await pressOn(page, whiteSpace.dialog.getByRole('button', { name: 'Create Opportunity' }));
  await pressOn(page, whiteSpace.dialog.getByRole('button', { name: /close|done/i }).last());
  await whiteSpace.dialog.waitFor({ state: 'detached' });

  expect(await (await whiteSpace.cell(name)).getAttribute('aria-label')).toContain(': Open Opportunity.');
  await expectAgreement(page, name, 'Their board decides in May.');
  expect(complaints).toEqual([]);
  await close();
});

test('in the matrix arrows move, Home and End jump, Enter opens, typing starts the potential', async () => {
  const { page, complaints, close } = await browser.openAs('accountManager', path);
  const whiteSpace = whiteSpaceOf(page);
  await whiteSpace.open();
  await tabTo(page, whiteSpace.grid.locator('[tabindex="0"]'));
  await page.keyboard.press('Control+Home');
  const focused = () => page.evaluate(nameOfFocused);
  const start = await focused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  const moved = await focused();
  expect(moved).not.toBe(start);
  expect(moved).toMatch(/ × /);
  await page.keyboard.press('End');
  expect(await focused()).not.toMatch(/ × Total: /);
  await page.keyboard.press('End');
  expect(await focused()).toMatch(/ × Total: /);
  expect(complaints).toEqual([]);
  await close();
});

/** Runs in the page. Each shadow root tells only what has the focus among its own. */
function nameOfFocused(): string {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at?.getAttribute('aria-label') ?? at?.textContent ?? '';
}
