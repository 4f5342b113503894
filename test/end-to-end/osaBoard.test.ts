import type { Locator, Page } from 'playwright-core';
import { barriers, settled, startBrowser, type TestBrowser, type Visit } from './support/browser.ts';
import { osasOf } from './support/osaPage.ts';
import { startOrg, type RunningOrg } from './support/runningOrg.ts';

let org: RunningOrg;
let browser: TestBrowser;
let path: string;
let objectiveId: string;

beforeAll(async () => {
  org = await startOrg();
  browser = await startBrowser(org);
  const manager = org.user('accountManager');
  const [account] = await manager.query("SELECT Id FROM Account WHERE Name = 'Halvorsen Maritime Group'");
  const [plan] = await manager.query(`SELECT Id FROM Account_Plan__c WHERE Account__c = '${account!.Id}' AND Status__c = 'Active'`);
  path = `/lightning/r/Account/${account!.Id}/view`;
  objectiveId = await manager.create('Plan_Objective__c', { Account_Plan__c: plan!.Id, Name: 'Dock together', Track__c: 'Marketing' });
  for (const [order, name] of ['Dock first', 'Dock second', 'Dock third'].entries()) {
    const strategy = { Plan_Objective__c: objectiveId, Name: name, Status__c: 'Active', Sort_Order__c: 10 * order + 10 };
    const id = await manager.create('Plan_Strategy__c', strategy);
    if (order > 0) continue;
    for (const action of ['Dock alpha', 'Dock beta']) {
      await manager.create('Plan_Action__c', { Plan_Objective__c: objectiveId, Plan_Strategy__c: id, Name: action, Status__c: 'Planned' });
    }
  }
});
afterAll(async () => {
  await browser?.close();
  await org?.stop();
});

const strategyOf = async (name: string): Promise<string | undefined> => {
  const [action] = await org
    .user('accountManager')
    .query(`SELECT Plan_Strategy__r.Name FROM Plan_Action__c WHERE Name = '${name}' AND Plan_Objective__c = '${objectiveId}'`);
  return action!.Plan_Strategy__r?.Name;
};
const card = (page: Page, name: string): Locator => page.getByRole('gridcell').filter({ hasText: name });
/** What was done is told, and is saved by then. */
const told = (page: Page, sentence: string) => page.getByText(sentence).first().waitFor();

/** The board with what this test made, and nothing else. */
async function openBoard(role: 'accountManager' | 'marketingManager'): Promise<Visit> {
  const visit = await browser.openAs(role, path);
  await osasOf(visit.page).open();
  await visit.page.getByRole('searchbox', { name: 'Find by name' }).fill('Dock');
  await card(visit.page, 'Dock alpha').waitFor();
  await settled(visit.page);
  return visit;
}

async function drag(page: Page, from: Locator, to: Locator): Promise<void> {
  const [start, end] = [(await from.boundingBox())!, (await to.boundingBox())!];
  await page.mouse.move(start.x + 60, start.y + 80);
  await page.mouse.down();
  await page.mouse.move(start.x + 40, start.y + 90, { steps: 3 });
  await page.mouse.move(end.x + 60, end.y + 80, { steps: 8 });
  await page.mouse.up();
}

test('an action is dragged to another strategy with the mouse, and the step back takes it home', async () => {
  const { page, complaints, close } = await openBoard('marketingManager');
  await drag(page, card(page, 'Dock alpha'), card(page, 'Dock second'));
  await told(page, 'Dock alpha moved');
  expect(await strategyOf('Dock alpha')).toBe('Dock second');
  await osasOf(page).undo.first().click();
  await told(page, 'Undone: Dock alpha moved');
  expect(await strategyOf('Dock alpha')).toBe('Dock first');
  expect([await barriers(page), complaints]).toEqual([[], []]);
  await close();
});

test('with the keyboard alone a card is carried, changed and followed by a new one', async () => {
  const { page, complaints, close } = await openBoard('marketingManager');
  await card(page, 'Dock beta').focus();
  await page.keyboard.press('Space');
  await told(page, 'You are holding Dock beta.');
  await page.keyboard.press('ArrowDown');
  await told(page, 'Dock beta would be last of Dock second');
  await page.keyboard.press('Enter');
  await page.getByText('Dock beta moved').first().waitFor();
  await page.keyboard.press('F2');
  await page.getByRole('textbox', { name: 'Name' }).fill('Dock beta, with music');
  await page.keyboard.press('Enter');
  await told(page, 'Dock beta changed');
  await card(page, 'Dock second').focus();
  await page.keyboard.press('Insert');
  await page.keyboard.type('Dock gamma');
  await page.keyboard.press('Enter');
  await told(page, 'Dock gamma added');
  await page.keyboard.press('Escape');
  expect(await strategyOf('Dock beta, with music')).toBe('Dock second');
  expect(await strategyOf('Dock gamma')).toBe('Dock second');
  expect(complaints).toEqual([]);
  await close();
});

test('of two people who drag the same card the second is told who was faster, and sees it where it stands', async () => {
  const first = await openBoard('accountManager');
  const second = await openBoard('marketingManager');
  await drag(first.page, card(first.page, 'Dock alpha'), card(first.page, 'Dock third'));
  await told(first.page, 'Dock alpha moved');
  await drag(second.page, card(second.page, 'Dock alpha'), card(second.page, 'Dock second'));
  await told(second.page, 'Mara Lindqvist changed this');
  await settled(second.page);
  expect(await strategyOf('Dock alpha')).toBe('Dock third');
  const [alpha, third] = [(await card(second.page, 'Dock alpha').boundingBox())!, (await card(second.page, 'Dock third').boundingBox())!];
  expect(Math.abs(alpha.y - third.y)).toBeLessThan(2);
  expect([first.complaints, second.complaints]).toEqual([[], []]);
  await first.close();
  await second.close();
});

test('what sales plans is read on the board of marketing; its planners change it there', async () => {
  const manager = org.user('accountManager');
  const [{ Account_Plan__c: plan }] = (await manager.query(
    `SELECT Account_Plan__c FROM Plan_Objective__c WHERE Id = '${objectiveId}'`,
  )) as [{ Account_Plan__c: string }];
  const sales = await manager.create('Plan_Objective__c', { Account_Plan__c: plan, Name: 'Harbour deal', Track__c: 'Sales' });
  await manager.create('Plan_Action__c', { Plan_Objective__c: sales, Name: 'Harbour call', Status__c: 'Planned' });
  const offered = async (role: 'accountManager' | 'marketingManager') => {
    const { page, complaints, close } = await browser.openAs(role, path);
    await osasOf(page).open();
    await page.getByRole('searchbox', { name: 'Find by name' }).fill('Harbour');
    await card(page, 'Harbour call').click();
    await page.locator('c-osa-panel').getByText('Harbour call').first().waitFor();
    await settled(page);
    const edits = await page.locator('c-osa-board [data-edit]').count();
    const panel = await page.locator('c-osa-panel [data-deed="edit"]').count();
    await card(page, 'Harbour call').focus();
    await page.keyboard.press('F2');
    await settled(page);
    const editors = await page.getByRole('textbox', { name: 'Name', exact: true }).count();
    expect(complaints).toEqual([]);
    await close();
    return { edits, panel, editors };
  };
  expect(await offered('marketingManager')).toEqual({ edits: 0, panel: 0, editors: 0 });
  expect(await offered('accountManager')).toEqual({ edits: 1, panel: 1, editors: 1 });
});
