import type { Page } from 'playwright-core';
import { barriers, overhang, settled, startBrowser, type TestBrowser } from './support/browser.ts';
import { tabTo } from './support/keyboard.ts';
import { relationshipsOf } from './support/relationshipPage.ts';
import { startOrg, type RunningOrg } from './support/runningOrg.ts';

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

const headOf = async (name: string): Promise<string | undefined> => {
  const [position] = await org
    .user('accountManager')
    .query(`SELECT Reports_To__r.Contact__r.Name FROM Stakeholder__c WHERE Contact__r.Name = '${name}'`);
  return position!.Reports_To__r?.Contact__r.Name;
};
/** What was done is told, and is saved by then. */
const told = (page: Page, sentence: string) => page.getByRole('status').filter({ hasText: sentence }).first().waitFor();

test('the tab shows who reports to whom, to a screen reader as a tree', async () => {
  const { page, complaints, close } = await browser.openAs('accountManager', path);
  const map = relationshipsOf(page);
  await map.open();
  const everybody = await org
    .user('accountManager')
    .query("SELECT Id FROM Stakeholder__c WHERE Account__r.Name = 'Halvorsen Maritime Group'");
  expect(await map.tree.getByRole('treeitem').count()).toBe(everybody.length);
  expect(await map.person('Anneke de Vries').getAttribute('aria-level')).toBe('3');
  expect(await map.person('Anneke de Vries').innerText()).toMatch(/Chief Information Officer.*power Inner Circle, attitude Supporter/);
  expect(complaints).toEqual([]);
  await close();
});

test('no tab has a barrier, or anything to scroll sideways at 768 and at 1280', async () => {
  const { page, complaints, close } = await browser.openAs('accountManager', path);
  const map = relationshipsOf(page);
  await map.open();
  const tabs = ['Map', 'People', 'Team', 'Coverage', 'Advice', 'Introductions'];
  const found: unknown[] = [];
  for (const name of tabs) {
    await map.tab(name).click();
    await settled(page);
    const barred = await barriers(page, 'c-account-relationships');
    const tooWide: number[] = [];
    for (const width of [768, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      tooWide.push(await overhang(page));
    }
    found.push([name, barred, tooWide]);
  }
  expect(found).toEqual(tabs.map((name) => [name, [], [0, 0]]));
  expect(complaints).toEqual([]);
  await close();
  // A table of all people has thousands of elements to look at.
}, 400_000);

test('with the mouse: somebody is moved under another, a circle is refused with its reason, undone and done again', async () => {
  const { page, complaints, close } = await browser.openAs('accountManager', path);
  const map = relationshipsOf(page);
  await map.open();
  await map.goTo('Anneke de Vries');
  expect([await headOf('Katarzyna Wolska'), await headOf('Sofia Bergström')]).toEqual(['Anneke de Vries', 'Anneke de Vries']);

  await map.drag(map.card('Sofia Bergström'), 'Katarzyna Wolska');
  await told(page, 'Sofia Bergström now reports to Katarzyna Wolska');
  await page.getByRole('button', { name: 'Undo: Sofia Bergström now reports to Katarzyna Wolska' }).waitFor();
  expect(await headOf('Sofia Bergström')).toBe('Katarzyna Wolska');
  expect(await map.person('Sofia Bergström').getAttribute('aria-level')).toBe('5');

  await map.drag(map.card('Anneke de Vries'), 'Katarzyna Wolska');
  await map.said.filter({ hasText: 'Anneke de Vries cannot report to Katarzyna Wolska: that would be a circle' }).waitFor();
  expect(await headOf('Anneke de Vries')).toBe('Erik Solheim');

  await map.undo.click();
  await told(page, 'Undone: Sofia Bergström now reports to Katarzyna Wolska');
  expect(await headOf('Sofia Bergström')).toBe('Anneke de Vries');
  await map.redo.click();
  await told(page, 'Done again: Sofia Bergström now reports to Katarzyna Wolska');
  expect(await headOf('Sofia Bergström')).toBe('Katarzyna Wolska');
  await map.undo.click();
  await told(page, 'Undone: ');
  expect([await headOf('Sofia Bergström'), complaints]).toEqual(['Anneke de Vries', []]);
  await close();
});

test('with the keyboard: the same, and the keys for undo and redo', async () => {
  const { page, complaints, close } = await browser.openAs('accountManager', path);
  const map = relationshipsOf(page);
  await tabTo(page, map.tab('Plan'));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await map.tree.waitFor();
  await settled(page);
  await tabTo(page, page.getByRole('combobox', { name: 'Find a person' }));
  await page.keyboard.type('Sofia Berg');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+x');
  await map.said.filter({ hasText: 'Sofia Bergström picked up' }).waitFor();
  await page.keyboard.press('ArrowUp');
  await map.said.filter({ hasText: /^Will report to / }).waitFor();
  const head = (await map.said.innerText()).replace('Will report to ', '');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: `Undo: Sofia Bergström now reports to ${head}` }).waitFor();
  expect(head).not.toBe('Anneke de Vries');

  await page.keyboard.press('Control+z');
  await told(page, 'Undone: Sofia Bergström');
  expect(await headOf('Sofia Bergström')).toBe('Anneke de Vries');
  await page.keyboard.press('Control+y');
  await told(page, 'Done again: Sofia Bergström');
  await page.keyboard.press('Control+z');
  await told(page, 'Undone: Sofia Bergström');
  expect([await headOf('Sofia Bergström'), complaints]).toEqual(['Anneke de Vries', []]);
  await close();
});

test('a line is drawn from the handle of a card, and somebody is added below another', async () => {
  const { page, complaints, close } = await browser.openAs('accountManager', path);
  const map = relationshipsOf(page);
  await map.open();
  await map.goTo('Anneke de Vries');
  await map.card('Sofia Bergström').click({ force: true });
  await map.panel('Sofia Bergström').waitFor();
  await map.drag(map.handle, 'Katarzyna Wolska');
  await page.getByRole('menu', { name: 'Link Sofia Bergström to Katarzyna Wolska' }).getByRole('menuitem', { name: 'Trusts' }).click();
  await page.getByRole('button', { name: 'Undo: Sofia Bergström trusts Katarzyna Wolska' }).waitFor();
  const links = () =>
    org
      .user('accountManager')
      .query(
        "SELECT Kind__c FROM Stakeholder_Link__c WHERE From_Stakeholder__r.Contact__r.Name = 'Sofia Bergström' AND To_Stakeholder__r.Contact__r.Name = 'Katarzyna Wolska' AND Kind__c = 'Trusts'",
      );
  expect(await links()).toHaveLength(1);

  await page.getByRole('button', { name: 'Add a person' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: /Position$/ }).fill('Head of Data');
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await map.card('Head of Data').waitFor();
  const [position] = await org
    .user('accountManager')
    .query("SELECT Occupancy__c, Reports_To__r.Contact__r.Name FROM Stakeholder__c WHERE Name = 'Head of Data'");
  expect(position).toEqual({ Occupancy__c: 'Unknown', Reports_To__r: { Contact__r: { Name: 'Sofia Bergström' } } });

  await map.undo.click();
  await map.person('Unknown, Head of Data').waitFor({ state: 'detached' });
  await map.undo.click();
  await told(page, 'Undone: Sofia Bergström trusts Katarzyna Wolska');
  expect([await links(), complaints]).toEqual([[], []]);
  await close();
});

test('several are set at once and removed; undo brings back both, with everything that pointed at them', async () => {
  const { page, complaints, close } = await browser.openAs('accountManager', path);
  const map = relationshipsOf(page);
  await map.open();
  const state = () =>
    org.user('accountManager').query(
      `SELECT Contact__r.Name, Attitude__c, Reports_To__r.Contact__r.Name, (SELECT Level_Now__c FROM Team_Relationships__r ORDER BY Level_Now__c)
         FROM Stakeholder__c WHERE Contact__r.Name IN ('Anneke de Vries', 'Katarzyna Wolska', 'Sofia Bergström', 'Rahul Menon') ORDER BY Contact__r.Name`,
    );
  const before = await state();
  await map.goTo('Katarzyna Wolska');
  await page.keyboard.press('Space');
  await map.card('Sofia Bergström').click({ modifiers: ['Shift'], force: true });
  await map.several.getByRole('combobox', { name: 'What to change' }).click();
  await page.getByRole('option', { name: 'Attitude' }).click();
  await map.several.getByRole('combobox', { name: 'New value' }).click();
  await page.getByRole('option', { name: 'Opponent' }).click();
  await map.several.getByRole('button', { name: 'Apply to 2 people' }).click();
  await told(page, 'Attitude set to Opponent for 2 of the selected people');

  await map.several.getByRole('button', { name: 'Remove from the map' }).click();
  await page.getByRole('alertdialog', { name: 'Remove from the map?' }).getByRole('button', { name: 'OK' }).click();
  await told(page, 'Removed from the map: Katarzyna Wolska and Sofia Bergström');
  expect(await map.person('Katarzyna Wolska').count()).toBe(0);

  await map.undo.click();
  await told(page, 'Undone: Removed from the map');
  expect((await state()).map((row) => row.Attitude__c)).toEqual([before[0]!.Attitude__c, 'Opponent', before[2]!.Attitude__c, 'Opponent']);
  await map.undo.click();
  await told(page, 'Undone: Attitude set');
  expect(await state()).toEqual(before);
  expect(complaints).toEqual([]);
  await close();
});

test('who may not see judgements sees none: not on the map, not in lists, not in what the org answers', async () => {
  const { page, complaints, close } = await browser.openAs('viewer', path);
  const answers: string[] = [];
  page.on('response', async (response) => {
    if (response.url().includes('/graphql')) answers.push(await response.text().catch(() => ''));
  });
  const map = relationshipsOf(page);
  await map.open();
  const judgement = /Opponent|Sceptic|Supporter|Advocate|Inner Circle|Personal win|attitude|Trust \d|trust \d/;
  for (const name of ['Map', 'People', 'Team', 'Coverage', 'Advice']) {
    await map.tab(name).click();
    await settled(page);
    expect(await page.getByRole('main').innerText()).not.toMatch(judgement);
  }
  await map.tab('Map').click();
  await map.goTo('Anneke de Vries');
  await page.keyboard.press('Space');
  await map.panel('Anneke de Vries').waitFor();
  expect(await page.getByRole('main').innerText()).not.toMatch(judgement);
  expect(await page.getByRole('button', { name: /^(Add a person|Remove from the map|Edit)$/ }).count()).toBe(0);
  await page.keyboard.press('Control+x');
  await map.said.filter({ hasText: 'You may look at this map but not change it' }).waitFor();
  expect(answers.join('')).toContain('Stakeholder__c');
  expect(answers.join('')).not.toMatch(/Attitude_|Power_|Personal_Wins__c|Trust_/);
  expect(complaints).toEqual([]);
  await close();
});
