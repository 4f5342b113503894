import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { barriers, startBrowser, type TestBrowser } from './support/browser.ts';
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

const told = (page: Page, sentence: string) => page.getByRole('status').filter({ hasText: sentence }).first().waitFor();
const POSITIONS =
  "SELECT Id, Name, Contact__r.Name, Occupancy__c, Attitude__c, Notes__c FROM Stakeholder__c WHERE Account__r.Name = 'Halvorsen Maritime Group'";
const positions = () => org.user('accountManager').query(`${POSITIONS} ORDER BY Key__c`);
const position = async (name: string) => (await positions()).find(({ Name }) => Name === name)!;

test('somebody leaves and another follows: the position stays, what was judged of the first does not count for the second, and all can be undone', async () => {
  const before = await positions();
  const { page, complaints, close } = await browser.openAs('accountManager', path);
  const map = relationshipsOf(page);
  await map.open();
  await map.goTo('Petra Holm');
  await page.keyboard.press('Space');
  await map.panel('Petra Holm').getByRole('button', { name: 'Has left…' }).click();
  const leaving = page.getByRole('dialog', { name: 'Petra Holm leaves: Group Controller' });
  await leaving.getByText('The position stays where it is, with its roles, links and promises.').waitFor();
  expect(await barriers(page)).toEqual([]);
  await leaving.getByText('Nobody yet: the position is vacant').click();
  await leaving.getByRole('button', { name: 'Save' }).click();
  await told(page, 'Petra Holm has left: Group Controller');
  expect(await position('Group Controller')).toMatchObject({ Contact__r: null, Occupancy__c: 'Vacant' });

  await page.getByRole('button', { name: 'Name successor…' }).click();
  const following = page.getByRole('dialog', { name: 'Who follows as Group Controller?' });
  await following.getByText('Somebody else').click();
  await following.getByRole('combobox', { name: 'Contact' }).fill('Nils');
  await following.getByRole('option', { name: /Nils Brandvold/ }).click();
  await following.getByRole('button', { name: 'Save' }).click();
  await told(page, 'Nils Brandvold follows as Group Controller');
  expect(await position('Group Controller')).toMatchObject({ Contact__r: { Name: 'Nils Brandvold' }, Attitude__c: null });
  expect((await position('Group Controller')).Notes__c).toContain('Petra Holm, until');

  for (const undone of ['Undone: Nils Brandvold follows', 'Undone: Petra Holm has left']) {
    await map.undo.click();
    await told(page, undone);
  }
  expect(await positions()).toEqual(before);
  expect(complaints).toEqual([]);
  await close();
});

test('two cards become one, with a choice where they contradict each other; nothing of either is lost, and undo brings both back', async () => {
  const before = await positions();
  const { page, complaints, close } = await browser.openAs('accountManager', path);
  const map = relationshipsOf(page);
  await map.open();
  await map.goTo('Petra Holm');
  await page.keyboard.press('Space');
  await map.goTo('Radomir Novak');
  await page.keyboard.press('Space');
  await map.several.getByRole('button', { name: 'Merge into one…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Merge two positions' });
  await dialog.getByText(/^1 to merge, \d+ contradictions among them$/).waitFor();
  expect(await barriers(page)).toEqual([]);
  await dialog
    .getByRole('row', { name: /^Attitude/ })
    .getByText('Neutral')
    .click();
  await dialog.getByRole('button', { name: 'Merge (1)' }).click();
  await page
    .getByRole('status')
    .filter({ hasText: /^Merged .* into / })
    .first()
    .waitFor();
  const after = await positions();
  expect(after).toHaveLength(before.length - 1);
  const kept = after.find(({ Contact__r: holder }) => ['Petra Holm', 'Radomir Novak'].includes(holder?.Name))!;
  expect(kept.Attitude__c).toBe('Neutral');
  expect(kept.Notes__c).toMatch(/Merged with another card that said/);

  await map.undo.click();
  await told(page, 'Undone: Merged');
  // What was deleted comes back as a new record.
  const saidOf = (rows: typeof before) => rows.map(({ Id: _id, ...rest }) => rest);
  expect(saidOf(await positions())).toEqual(saidOf(before));
  expect(complaints).toEqual([]);
  await close();
});

/** What the file holds that the export menu offers under that name. */
async function exported(page: Page, kind: string) {
  await page.getByRole('button', { name: 'Export' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('menuitem', { name: kind, exact: true })
      .or(page.getByRole('menuitemcheckbox', { name: kind, exact: true }))
      .click(),
  ]);
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

const JUDGEMENTS = /Advocate|Supporter|Sceptic|Opponent|Inner Circle/;

test('files of the map say nothing of judgements unless they are asked for as such, and are not offered to who may not see them', async () => {
  const manager = await browser.openAs('accountManager', path);
  const map = relationshipsOf(manager.page);
  await map.open();
  const drawing = await exported(manager.page, 'Drawing (SVG)');
  const table = await exported(manager.page, 'Table (CSV)');
  const picture = await exported(manager.page, 'Picture (PNG)');
  expect([drawing.name, table.name, picture.name].map((name) => name.replace(/\d.*\./, '…'))).toEqual([
    'Halvorsen Maritime Group – Relationship map – …svg',
    'Halvorsen Maritime Group – Relationship map – …csv',
    'Halvorsen Maritime Group – Relationship map – …png',
  ]);
  for (const text of [drawing.content.toString(), table.content.toString()]) {
    expect(text).toContain('Anneke de Vries');
    expect(text).not.toMatch(JUDGEMENTS);
  }
  expect(picture.content.subarray(1, 4).toString()).toBe('PNG');
  const judged = await exported(manager.page, 'Table (CSV) with judgements');
  expect(judged.name).toContain('confidential');
  expect(judged.content.toString()).toMatch(/Anneke de Vries.*Supporter/);
  expect(manager.complaints).toEqual([]);
  await manager.close();

  const viewer = await browser.openAs('viewer', path);
  await relationshipsOf(viewer.page).open();
  await viewer.page.getByRole('button', { name: 'Export' }).click();
  await viewer.page.getByRole('menuitem', { name: 'Drawing (SVG)', exact: true }).waitFor();
  expect(await viewer.page.getByRole('menuitem', { name: /with judgements/ }).count()).toBe(0);
  await viewer.close();
});
