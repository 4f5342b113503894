import { barriers, overhang, settled, startBrowser, type TestBrowser } from './support/browser.ts';
import { chooseTyping, typeInto } from './support/keyboard.ts';
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

const WHO = 'Erik Solheim';
const stored = async () => {
  const [position] = await org
    .user('accountManager')
    .query(
      `SELECT Attitude__c, Attitude_Evidence__c, Attitude_Judged_On__c, Power_Judged_On__c FROM Stakeholder__c WHERE Contact__r.Name = '${WHO}' AND Account__r.Name = 'Halvorsen Maritime Group'`,
    );
  return position!;
};

test('a judgement is changed with what was seen, by keyboard; the card tells it and undo takes all of it back', async () => {
  const { page, complaints, close } = await browser.openAs('accountManager', path);
  const map = relationshipsOf(page);
  const before = await stored();
  await map.open();
  await map.goTo(WHO);
  await page.keyboard.press('Space');
  const card = map.panel(WHO);
  await card.waitFor();
  const row = (field: string) => card.locator(`[data-judgement="${field}"]`);
  expect(await row('Attitude__c').innerText()).toMatch(/Sceptic[\s\S]*second supplier[\s\S]*Judged on .*31 days ago/);
  expect(await row('Power__c').innerText()).toMatch(/Stale: judged on .*120 days ago/);

  await card.getByRole('button', { name: 'Edit Attitude' }).press('Enter');
  const form = page.getByRole('dialog');
  const attitude = form.getByRole('combobox', { name: 'Attitude', exact: true });
  await attitude.waitFor();
  await settled(page);
  await attitude.press('Enter');
  await chooseTyping(page, 'Neu', 'Neutral');
  const evidence = form.getByRole('textbox', { name: 'Attitude Evidence' });
  await form.getByText('The evidence is from before the change. Does it speak for this, too?').waitFor();
  await typeInto(page, evidence, 'Asked for our figures in the board');
  for (const width of [768, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    expect([width, await overhang(page), await barriers(page)]).toEqual([width, 0, []]);
  }
  await form.getByRole('button', { name: 'Save', exact: true }).press('Enter');
  await row('Attitude__c').getByText('Asked for our figures in the board').waitFor();
  expect(await row('Attitude__c').innerText()).toMatch(/Neutral[\s\S]*Judged on .*today/);
  const today = new Date().toISOString().slice(0, 10);
  expect(await stored()).toEqual({
    ...before,
    ...{ Attitude__c: 'Neutral', Attitude_Evidence__c: 'Asked for our figures in the board', Attitude_Judged_On__c: today },
  });

  await map.undo.click();
  await row('Attitude__c')
    .getByText(/second supplier/)
    .waitFor();
  expect(await stored()).toEqual(before);
  expect(complaints).toEqual([]);
  await close();
});
