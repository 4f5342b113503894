import type { Page } from 'playwright-core';
import { startBrowser, type TestBrowser, type Visit } from './support/browser.ts';
import { buyingGroupOf } from './support/buyingGroupPage.ts';
import { chooseTyping, pressOn, tabTo } from './support/keyboard.ts';
import { relationshipsOf } from './support/relationshipPage.ts';
import { startOrg, type RunningOrg } from './support/runningOrg.ts';

// What an account manager does with a customer nobody has drawn a map of: forty contacts, and roles on one deal.
const DEAL = 'Crane monitoring for Terminal 2';
const ASK = 'Ask Marta Wieczorek to introduce us to Matthias Brandt';

let org: RunningOrg;
let browser: TestBrowser;
let account: string;
let deal: string;

beforeEach(async () => {
  org = await startOrg();
  browser = await startBrowser(org);
  const [customer] = await org.user('viewer').query("SELECT Id FROM Account WHERE Name = 'Nordkai Terminals'");
  const [opportunity] = await org.user('viewer').query(`SELECT Id FROM Opportunity WHERE Name = '${DEAL}'`);
  account = `/lightning/r/Account/${customer!.Id}/view`;
  deal = `/lightning/r/Opportunity/${opportunity!.Id}/view`;
});
afterEach(async () => {
  await browser?.close();
  await org?.stop();
});

const manager = () => org.user('accountManager');
const told = (page: Page, sentence: string) => page.getByRole('status').filter({ hasText: sentence }).first().waitFor();

/** Everything the journey leaves in the org. */
async function whatIsThere() {
  const [people] = await manager().query(
    "SELECT COUNT(Id) people, COUNT(Reports_To__c) lines FROM Stakeholder__c WHERE Account__r.Name = 'Nordkai Terminals'",
  );
  const [moved] = await manager().query("SELECT Reports_To__r.Contact__r.Name FROM Stakeholder__c WHERE Contact__r.Name = 'Malte Bruhn'");
  const [friend] = await manager().query("SELECT Attitude__c FROM Stakeholder__c WHERE Contact__r.Name = 'Marta Wieczorek'");
  const links = await manager().query(
    "SELECT Kind__c, From_Stakeholder__r.Contact__r.Name, To_Stakeholder__r.Contact__r.Name FROM Stakeholder_Link__c WHERE Account__r.Name = 'Nordkai Terminals'",
  );
  const roles = await manager().query(
    `SELECT Contact.Name, Role FROM OpportunityContactRole WHERE Opportunity.Name = '${DEAL}' AND Contact.Name IN ('Oksana Melnyk', 'Chiara Conti') ORDER BY Contact.Name`,
  );
  const actions = await manager().query(
    `SELECT Stakeholder__r.Contact__r.Name, Action_Owner__r.Name, Due_On__c FROM Plan_Action__c WHERE Name LIKE '${ASK}%'`,
  );
  return {
    people: people!.people,
    lines: people!.lines,
    movedTo: moved?.Reports_To__r?.Contact__r.Name,
    friend: friend?.Attitude__c,
    links: links.map((link) => [link.From_Stakeholder__r.Contact__r.Name, link.Kind__c, link.To_Stakeholder__r.Contact__r.Name]),
    roles: Object.fromEntries(roles.map(({ Contact, Role }) => [Contact.Name, Role])),
    actions: actions.map((action) => [action.Stakeholder__r.Contact__r.Name, action.Action_Owner__r.Name, action.Due_On__c !== null]),
  };
}

const JOURNEY = {
  people: 40,
  lines: 38,
  movedTo: 'Björn Sievers',
  friend: 'Supporter',
  links: [['Marta Wieczorek', 'Influences', 'Matthias Brandt']],
  roles: { 'Chiara Conti': 'Champion', 'Oksana Melnyk': 'Influencer' },
  actions: [['Matthias Brandt', 'Mara Lindqvist', true]],
};

async function arrive(): Promise<Visit & { readonly map: ReturnType<typeof relationshipsOf> }> {
  const visit = await browser.openAs('accountManager', account);
  return { ...visit, map: relationshipsOf(visit.page) };
}

test('with the mouse alone: a map of forty contacts, its hierarchy corrected, the deal’s group marked, the way to the approver made an action', async () => {
  const { page, map, complaints, close } = await arrive();
  await map.open();

  await page.getByRole('button', { name: 'Build from contacts…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('40 to add, 0 to fill in, 38 lines between people, 0 not ticked').waitFor();
  await dialog.getByRole('button', { name: 'Add to the map (40)' }).click();
  await told(page, 'Built the map: 40 positions');
  expect(await map.tree.getByRole('treeitem').count()).toBe(40);

  await map.card('Malte Bruhn').waitFor();
  await map.drag(map.card('Malte Bruhn'), 'Björn Sievers');
  await told(page, 'Malte Bruhn now reports to Björn Sievers');

  await map.card('Marta Wieczorek').click({ force: true });
  await map.drag(map.handle, 'Matthias Brandt');
  await page.getByRole('menuitem', { name: 'Influences' }).click();
  await told(page, 'Marta Wieczorek influences Matthias Brandt');
  await map.tab('People').click();
  const row = page.getByRole('row', { name: /^Select Marta Wieczorek/ });
  const pencil = page.getByTitle('Change Attitude of Marta Wieczorek');
  await row.locator('td').filter({ has: pencil }).hover();
  await pencil.click();
  await page.getByRole('combobox', { name: 'Change Attitude of Marta Wieczorek' }).selectOption('Supporter');
  await row.getByRole('gridcell', { name: 'Supporter' }).waitFor();

  await map.tab('Introductions').click();
  await page.getByRole('button', { name: 'Matthias Brandt', exact: true }).click();
  await page.getByRole('button', { name: `Make it an action: ${ASK}` }).click();
  await page.getByRole('tabpanel', { name: 'Introductions' }).getByText(`Planned: ${ASK}`).waitFor();

  await page.goto(new URL(deal, page.url()).href);
  const group = buyingGroupOf(page);
  await group.people.waitFor();
  await group.role('Oksana Melnyk').click();
  await page.getByRole('option', { name: 'Influencer', exact: true }).click();
  await group.told('Oksana Melnyk is Influencer in this deal now.').waitFor();
  await group.people.getByRole('button', { name: 'Add a person' }).click();
  await group.dialog.getByRole('combobox', { name: 'Person' }).click();
  await page.getByRole('option', { name: /Chiara Conti/ }).click();
  await group.dialog.getByRole('combobox', { name: 'Role in this deal' }).click();
  await page.getByRole('option', { name: 'Champion' }).click();
  await group.dialog.getByRole('button', { name: 'Save' }).click();
  await group.told('Chiara Conti is on this deal as Champion.').waitFor();

  expect(await whatIsThere()).toEqual(JOURNEY);
  expect(complaints).toEqual([]);
  await close();
});

test('with the keyboard alone: the same', async () => {
  const { page, map, complaints, close } = await arrive();
  await tabTo(page, map.tab('Plan'));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.getByRole('heading', { name: 'Nobody is on the map yet' }).waitFor();
  await pressOn(page, page.getByRole('button', { name: 'Build from contacts…' }));
  const dialog = page.getByRole('dialog');
  await dialog.getByText('40 to add').waitFor();
  await pressOn(page, dialog.getByRole('button', { name: 'Add to the map (40)' }));
  await told(page, 'Built the map: 40 positions');

  const find = async (name: string) => {
    await tabTo(page, page.getByRole('combobox', { name: 'Find a person' }));
    await page.keyboard.press('Control+A');
    await page.keyboard.type(name);
    await page
      .getByRole('option', { name: new RegExp(name) })
      .first()
      .waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await map.tree.locator('[role=treeitem][tabindex="0"]', { hasText: name }).or(map.card(name)).first().waitFor();
  };
  await find('Malte Bruhn');
  await page.keyboard.press('Control+x');
  await map.said.filter({ hasText: 'Malte Bruhn picked up' }).waitFor();
  await walkTo(page, map, 'Will report to Björn Sievers', 'ArrowUp');
  await page.keyboard.press('Enter');
  await told(page, 'Malte Bruhn now reports to Björn Sievers');

  await find('Marta Wieczorek');
  await page.keyboard.press('Shift+F10');
  await tabTo(page, page.getByRole('menuitem', { name: 'Influences…' }), 'ArrowDown');
  await page.keyboard.press('Enter');
  await map.said.filter({ hasText: /^Link from Marta Wieczorek/ }).waitFor();
  await walkTo(page, map, 'Link to Matthias Brandt', 'ArrowUp');
  await page.keyboard.press('Enter');
  await told(page, 'Marta Wieczorek influences Matthias Brandt');

  await tabTo(page, map.tab('Map'), 'Shift+Tab');
  await page.keyboard.press('ArrowRight');
  await tabTo(page, page.locator('[role=grid] [tabindex="0"]'));
  const cell = (text: string) =>
    page
      .getByRole('row', { name: /^Select Marta Wieczorek/ })
      .locator('td, th')
      .filter({ hasText: text });
  await tabTo(page, cell('Marta Wieczorek'), 'ArrowDown');
  // Position, roles, power, attitude.
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.getByRole('combobox', { name: 'Change Attitude of Marta Wieczorek' }).waitFor();
  await page.keyboard.type('Sup');
  await page.keyboard.press('Enter');
  await cell('Supporter').waitFor();

  await tabTo(page, map.tab('People'), 'Shift+Tab');
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowRight');
  await pressOn(page, page.getByRole('button', { name: 'Matthias Brandt', exact: true }));
  await pressOn(page, page.getByRole('button', { name: `Make it an action: ${ASK}` }));
  await page.getByRole('tabpanel', { name: 'Introductions' }).getByText(`Planned: ${ASK}`).waitFor();

  await page.goto(new URL(deal, page.url()).href);
  const group = buyingGroupOf(page);
  await group.people.waitFor();
  await tabTo(page, group.role('Oksana Melnyk'));
  await page.keyboard.press('Enter');
  await chooseTyping(page, 'inf', 'Influencer');
  await group.told('Oksana Melnyk is Influencer in this deal now.').waitFor();
  await pressOn(page, group.people.getByRole('button', { name: 'Add a person' }));
  await tabTo(page, group.dialog.getByRole('combobox', { name: 'Person' }));
  await page.keyboard.type('chiara');
  await page.keyboard.press('Enter');
  await tabTo(page, group.dialog.getByRole('combobox', { name: 'Role in this deal' }));
  await page.keyboard.press('Enter');
  await chooseTyping(page, 'cham', 'Champion');
  await pressOn(page, group.dialog.getByRole('button', { name: 'Save' }));
  await group.told('Chiara Conti is on this deal as Champion.').waitFor();

  expect(await whatIsThere()).toEqual(JOURNEY);
  expect(complaints).toEqual([]);
  await close();
});

/** Walks the map with an arrow until it says what is wanted. */
async function walkTo(page: Page, map: ReturnType<typeof relationshipsOf>, sentence: string, key: string): Promise<void> {
  for (let steps = 0; steps < 60; steps += 1) {
    await page.keyboard.press(key);
    if ((await map.said.innerText()) === sentence) return;
  }
  throw new Error(`${key} does not lead to "${sentence}".`);
}
