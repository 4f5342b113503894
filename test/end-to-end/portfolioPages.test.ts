import { barriers, overhang, settled, startBrowser, type TestBrowser, type Visit } from './support/browser.ts';
import { startOrg, type RunningOrg } from './support/runningOrg.ts';

const ACTION = 'Ring the yard about the trial';
const today = (offset = 0): string => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);

let org: RunningOrg;
let browser: TestBrowser;
let visit: Visit;

/** An action of the marketing manager that comes again and is three days late, and one of the account manager. */
beforeAll(async () => {
  org = await startOrg();
  browser = await startBrowser(org);
  const manager = org.user('accountManager');
  const [jonas] = await manager.query("SELECT Id FROM User WHERE Name = 'Jonas Okafor'");
  const [mara] = await manager.query("SELECT Id FROM User WHERE Name = 'Mara Lindqvist'");
  const [objective] = await manager.query(
    "SELECT Id FROM Plan_Objective__c WHERE Track__c = 'Marketing' AND Account_Plan__r.Status__c = 'Active' AND Account_Plan__r.Account__r.Name = 'Halvorsen Maritime Group' LIMIT 1",
  );
  const action = { Plan_Objective__c: objective!.Id, Due_On__c: today(-3), Status__c: 'Planned', Weight__c: 1 };
  await manager.create('Plan_Action__c', { ...action, Name: ACTION, Action_Owner__c: jonas!.Id, Repeat__c: 'Monthly' });
  await manager.create('Plan_Action__c', { ...action, Name: 'Not his', Action_Owner__c: mara!.Id });
});
afterAll(async () => {
  await browser.close();
  await org.stop();
});

describe('my actions on the home page of the marketing manager', () => {
  beforeAll(async () => {
    visit = await browser.openAs('marketingManager', '/lightning/page/home');
  });
  afterAll(() => visit.close());

  const line = (name: string) => visit.page.getByRole('listitem').filter({ hasText: name });
  const overdue = () => visit.page.getByRole('region', { name: /^Overdue/ });

  test('what is late comes first, with its account; what is others’ is not there', async () => {
    const { page } = visit;
    expect(await overdue().getByRole('listitem').first().innerText()).toContain('Halvorsen Maritime Group');
    expect(await overdue().innerText()).toContain(ACTION);
    expect(await overdue().innerText()).toContain('3 days late');
    expect(await page.getByText('Not his').count()).toBe(0);
    expect(await barriers(page, 'c-my-actions')).toEqual([]);
  });

  test('with the keyboard it is done with a note, comes again, and is taken back', async () => {
    const { page } = visit;
    const done = page.getByRole('button', { name: `Done: ${ACTION} …` });
    await done.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').first().fill('They want it in spring');
    await dialog.getByRole('button', { name: 'Mark as done' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page
      .getByRole('region', { name: /^Done or dropped/ })
      .getByText(ACTION)
      .waitFor();

    const manager = org.user('accountManager');
    const rows = () =>
      manager.query(`SELECT Status__c, Outcome_Note__c, Due_On__c FROM Plan_Action__c WHERE Name = '${ACTION}' ORDER BY CreatedDate, Id`);
    expect(await rows()).toMatchObject([
      { Status__c: 'Done', Outcome_Note__c: 'They want it in spring' },
      { Status__c: 'Planned', Outcome_Note__c: null },
    ]);

    await page.getByRole('button', { name: 'Undo' }).click();
    await overdue().getByText(ACTION).waitFor();
    expect(await rows()).toMatchObject([{ Status__c: 'Planned', Outcome_Note__c: null }]);
  });

  test('another status is saved where it stands', async () => {
    await line(ACTION)
      .getByRole('combobox', { name: `Status of ${ACTION}` })
      .selectOption('Blocked');
    await visit.page.getByText(`${ACTION}: Blocked`).waitFor();
    const [row] = await org.user('accountManager').query(`SELECT Status__c FROM Plan_Action__c WHERE Name = '${ACTION}'`);
    expect(row).toEqual({ Status__c: 'Blocked' });
  });

  test('a file for the calendar is handed over', async () => {
    const download = visit.page.waitForEvent('download');
    await visit.page.getByRole('button', { name: 'Calendar file' }).click();
    expect((await download).suggestedFilename()).toBe('My Actions.ics');
  });

  test('nothing was complained about', () => expect(visit.complaints).toEqual([]));
});

describe('the marketing portfolio', () => {
  beforeAll(async () => {
    visit = await browser.openAs('marketingManager', '/lightning/page/home');
    await visit.page.getByRole('link', { name: 'Marketing Portfolio' }).click();
    await visit.page.locator('c-portfolio-grid').getByRole('button', { name: 'Halvorsen Maritime Group', exact: true }).waitFor();
    await settled(visit.page);
  });
  afterAll(() => visit.close());

  const row = (name: string) => visit.page.getByRole('row').filter({ hasText: name });

  test('says of each account how ready it is, how its objectives stand, who carries it and what it costs', async () => {
    const { page } = visit;
    const [count] = await org
      .user('marketingManager')
      .query(
        "SELECT COUNT(Id) open FROM Plan_Objective__c WHERE Track__c = 'Marketing' AND Account_Plan__r.Status__c = 'Active' AND Account_Plan__r.Account__r.Name = 'Halvorsen Maritime Group' AND Status__c NOT IN ('Achieved', 'Missed', 'Dropped')",
      );
    const text = await row('Halvorsen Maritime Group').innerText();
    expect(text).toContain('Jonas Okafor');
    expect(text).toContain(`${count!.open} of `);
    expect(await barriers(page, 'c-marketing-portfolio')).toEqual([]);
    expect(await overhang(page)).toBe(0);
  });

  test('with the keyboard an account is opened to its objectives, and closed', async () => {
    const { page } = visit;
    await row('Halvorsen Maritime Group').getByRole('rowheader').focus();
    await page.keyboard.press('ArrowRight');
    await page.locator('c-portfolio-grid [aria-level="2"]').first().getByRole('rowheader').waitFor();
    expect(await row('Halvorsen Maritime Group').first().getAttribute('aria-expanded')).toBe('true');
    expect(await barriers(page, 'c-marketing-portfolio')).toEqual([]);
    await page.keyboard.press('ArrowLeft');
    await page.locator('c-portfolio-grid [aria-level="2"]').first().waitFor({ state: 'detached' });
  });

  test('accounts are looked for, and all come back', async () => {
    const { page } = visit;
    await page.getByRole('searchbox', { name: 'Find an account' }).fill('castell');
    await page.getByText('1 of ').waitFor();
    expect(await row('Halvorsen Maritime Group').count()).toBe(0);
    await page.getByRole('button', { name: 'Show all' }).click();
    await row('Halvorsen Maritime Group').waitFor();
  });

  test('a person of the load leads to his accounts', async () => {
    const { page } = visit;
    await page.getByRole('tab', { name: 'Load' }).click();
    await page
      .getByText(/1 of 12|2 of 12/)
      .first()
      .waitFor();
    expect(await barriers(page, 'c-marketing-portfolio')).toEqual([]);
    await page.getByRole('button', { name: 'Jonas Okafor', exact: true }).click();
    await row('Halvorsen Maritime Group').waitFor();
    expect(await row('Castell Rail').count()).toBe(0);
  });

  test('the name of an account leads to it', async () => {
    await row('Halvorsen Maritime Group').getByRole('button', { name: 'Halvorsen Maritime Group' }).last().click();
    await visit.page.getByRole('heading', { level: 1, name: 'Halvorsen Maritime Group' }).waitFor();
  });

  test('nothing was complained about', () => expect(visit.complaints).toEqual([]));
});

test('who may only look sees the portfolio and what is missing of it, and cannot change his actions', async () => {
  const viewer = await browser.openAs('viewer', '/lightning/n/Marketing_Portfolio', 768);
  await viewer.page.locator('c-portfolio-grid').getByRole('button', { name: 'Halvorsen Maritime Group', exact: true }).waitFor();
  expect(await viewer.page.locator('[data-notice]').innerText()).toBe('Not visible to you, and left out: how people think of us.');
  expect(await overhang(viewer.page)).toBe(0);
  await viewer.page.goto(`${org.url}/lightning/page/home`);
  await viewer.page.getByText('You may see these actions, but not change them.').waitFor();
  expect(await viewer.page.locator('c-my-actions').getByRole('combobox').count()).toBe(0);
  await viewer.close();
});

test('under Lightning Web Security both work', async () => {
  const sandboxed = await browser.openAs('marketingManager', '/lightning/n/Marketing_Portfolio?lws=1');
  await sandboxed.page.locator('c-portfolio-grid').getByRole('button', { name: 'Halvorsen Maritime Group', exact: true }).waitFor();
  await sandboxed.page.goto(`${org.url}/lightning/page/home?lws=1`);
  await sandboxed.page
    .getByRole('region', { name: /^Overdue/ })
    .getByText(ACTION)
    .waitFor();
  expect(sandboxed.complaints).toEqual([]);
  await sandboxed.close();
});
