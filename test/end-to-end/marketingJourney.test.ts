import type { Locator, Page } from 'playwright-core';
import { barriers, settled, startBrowser, type TestBrowser, type Visit } from './support/browser.ts';
import { chooseTyping, pressOn, tabTo, typeInto } from './support/keyboard.ts';
import { osasOf } from './support/osaPage.ts';
import { startOrg, type RunningOrg } from './support/runningOrg.ts';

// What a marketing manager does beside sales in one account: finds out what is missing, proposes an objective for a white space, invites six people, and sees
// what came of it where the account manager sees it.
const OBJECTIVE = 'Offshore knows what an hour of waiting costs';
const CAMPAIGN = 'Invite six to the yard day';
const STRATEGIES = ['Their own figures', 'Meet those who did it'];
const ACTIONS = [
  CAMPAIGN,
  'Ask the lead for last year’s waiting hours',
  'Write down what Bergen saved',
  'Yard day in Bergen',
  'Call everyone who came',
];

let org: RunningOrg;
let browser: TestBrowser;
let path: string;

beforeEach(async () => {
  org = await startOrg();
  browser = await startBrowser(org);
  const [account] = await org.user('viewer').query("SELECT Id FROM Account WHERE Name = 'Halvorsen Maritime Group'");
  path = `/lightning/r/Account/${account!.Id}/view`;
});
afterEach(async () => {
  await browser?.close();
  await org?.stop();
});

const told = (page: Page, sentence: string | RegExp) => page.getByRole('status').filter({ hasText: sentence }).first().waitFor();

/** What the org holds at the end. */
async function whatIsThere() {
  const admin = org.user('accountManager');
  const [objective] = await admin.query(
    `SELECT Id, Kind__c, Track__c, Status__c, Answer__c, Answered_By__r.Name, White_Space_Cell__r.Buying_Center__r.Name, Current__c FROM Plan_Objective__c WHERE Name = '${OBJECTIVE}'`,
  );
  const strategies = await admin.query(
    `SELECT Name FROM Plan_Strategy__c WHERE Plan_Objective__r.Name = '${OBJECTIVE}' ORDER BY Sort_Order__c`,
  );
  const actions = await admin.query(`SELECT Name FROM Plan_Action__c WHERE Plan_Objective__r.Name = '${OBJECTIVE}'`);
  const members = await admin.query(`SELECT HasResponded FROM CampaignMember WHERE Campaign.Name = '${CAMPAIGN}'`);
  const [center] = await admin.query("SELECT Our_Revenue__c FROM Buying_Center__c WHERE Name = 'Turbine Logistics'");
  return {
    objective: [objective!.Track__c, objective!.Kind__c, objective!.White_Space_Cell__r.Buying_Center__r.Name],
    answer: [objective!.Status__c, objective!.Answer__c, objective!.Answered_By__r?.Name],
    strategies: strategies.map(({ Name }) => Name),
    actions: actions.map(({ Name }) => Name).sort(),
    members: members.length,
    answered: members.filter(({ HasResponded }) => HasResponded).length,
    ourRevenue: center!.Our_Revenue__c,
  };
}

const JOURNEY = {
  objective: ['Marketing', 'Engagement', 'Offshore Energy'],
  answer: ['Accepted', 'Accepted', 'Mara Lindqvist'],
  strategies: STRATEGIES,
  actions: [...ACTIONS].sort(),
  members: 6,
  answered: 3,
  ourRevenue: 250_000,
};

async function choose(within: Locator, label: string, option: string): Promise<void> {
  await within.getByRole('combobox', { name: label, exact: true }).click();
  await within.getByRole('listbox', { name: label, exact: true }).getByRole('option', { name: option, exact: true }).click();
}

async function pick(within: Locator, label: string, typed: string, option: RegExp): Promise<void> {
  await within.getByRole('combobox', { name: label, exact: true }).fill(typed);
  await within.getByRole('option', { name: option }).first().click();
}

/** How often the buying centers of Offshore Energy engaged this month: the last column of the heat map. */
async function engagedThisMonth({ page }: Visit): Promise<number> {
  await osasOf(page).openReadiness('Engagement');
  let engaged = 0;
  for (const name of OFFSHORE) {
    const row = page.locator('c-engagement-heat-map tr[data-line]').filter({ has: page.getByTitle(name, { exact: true }) });
    engaged += Number(await row.locator('[data-spot]').last().getAttribute('data-text'));
  }
  return engaged;
}

const OFFSHORE = ['Offshore Energy', 'Wind Installation', 'Turbine Logistics', 'Subsea', 'Platform Maintenance'];

test('with the mouse alone: what is missing is filled in, an objective serves a white space, sales accepts it, answers move the measure for both', async () => {
  const marketing = await browser.openAs('marketingManager', path);
  const { page } = marketing;
  const osas = osasOf(page);
  const dialog = page.getByRole('dialog');
  await osas.openReadiness();
  await page.getByText('Wallet share: missing').first().click();
  await dialog.getByRole('heading', { name: 'Turbine Logistics: Wallet share' }).waitFor();
  await dialog.getByRole('spinbutton', { name: 'Our Revenue' }).fill('250000');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await told(page, 'Turbine Logistics');
  await page.getByText('17 of 21 buying centers have every required fact').waitFor();
  const engagedBefore = await engagedThisMonth(marketing);

  await osas.open();
  await page.getByRole('button', { name: 'New objective' }).click();
  await dialog.getByRole('textbox', { name: 'Objective', exact: true }).fill(OBJECTIVE);
  await choose(dialog, 'Kind', 'Engagement');
  await pick(dialog, 'Serves Cell', 'Offshore Energy', /^Offshore Energy × /);
  await choose(dialog, 'Measure Kind', 'Campaign Responses');
  await dialog.getByRole('spinbutton', { name: 'Baseline' }).fill('0');
  await dialog.getByRole('spinbutton', { name: 'Target' }).fill('4');
  await pick(dialog, 'Sales Co-Owner', 'Mara', /Mara Lindqvist/);
  await dialog.getByRole('button', { name: 'Save' }).click();
  const panel = osas.panel(OBJECTIVE);
  await panel.waitFor();
  for (const name of STRATEGIES) {
    await osas.select(OBJECTIVE);
    await panel.getByRole('button', { name: /^Add strategy/ }).click();
    await dialog.getByRole('textbox', { name: 'Strategy', exact: true }).fill(name);
    await dialog.getByRole('button', { name: 'Save' }).click();
    await osas.panel(name).waitFor();
  }
  for (const [place, name] of ACTIONS.entries()) {
    const strategy = STRATEGIES[place % 2]!;
    await osas.select(strategy);
    await osas
      .panel(strategy)
      .getByRole('button', { name: /^Add action/ })
      .click();
    await dialog.getByRole('textbox', { name: 'Action', exact: true }).fill(name);
    await dialog.getByRole('button', { name: 'Save' }).click();
    await osas.panel(name).waitFor();
  }

  await osas.select(CAMPAIGN);
  await osas
    .panel(CAMPAIGN)
    .getByRole('button', { name: /^Campaign…/ })
    .click();
  await choose(dialog, 'Buying center', 'Offshore Energy');
  const invitable = dialog.getByRole('checkbox', { name: /^Invite / });
  for (let place = 0; place < 6; place++) await invitable.nth(place).check();
  await dialog.getByText(/Ticked: 6\./).waitFor();
  expect(await barriers(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.waitFor({ state: 'detached' });

  const sales = await browser.openAs('accountManager', path);
  await osasOf(sales.page).open();
  await osasOf(sales.page).select(OBJECTIVE);
  await sales.page.getByRole('button', { name: /^Answer for sales…/ }).click();
  const proposal = sales.page.getByRole('dialog');
  await proposal.getByText('Accept: sales takes part in it').click();
  await proposal.getByRole('button', { name: 'Send answer' }).click();
  await proposal.waitFor({ state: 'detached' });

  await page.reload();
  await osas.open();
  await osas.select(CAMPAIGN);
  await osas
    .panel(CAMPAIGN)
    .getByRole('button', { name: /^Campaign…/ })
    .click();
  await dialog.getByText('Members and answers (6)').click();
  const ticks = dialog.getByRole('checkbox', { name: /^Tick / });
  for (let place = 0; place < 3; place++) await ticks.nth(place).check();
  await choose(dialog, 'Status of all ticked', 'Responded – an answer');
  await dialog.getByRole('button', { name: 'Set for ticked (3)' }).click();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.waitFor({ state: 'detached' });
  await osas.select(OBJECTIVE);
  await panel.getByText('3 of 4 people').waitFor();
  expect(await engagedThisMonth(marketing)).toBe(engagedBefore + 3);

  await sales.page.reload();
  await osasOf(sales.page).open();
  await osasOf(sales.page).select(OBJECTIVE);
  await osasOf(sales.page).panel(OBJECTIVE).getByText('3 of 4 people').waitFor();
  expect(await whatIsThere()).toEqual(JOURNEY);
  await settled(page);
  expect([marketing.complaints, sales.complaints]).toEqual([[], []]);
  await marketing.close();
  await sales.close();
});

const button = (within: Page | Locator, name: string | RegExp) => within.getByRole('button', { name });

/** From one tab of the account page to another. */
async function goToTab(page: Page, from: string, key: 'ArrowLeft' | 'ArrowRight', to: string): Promise<void> {
  const tab = page.getByRole('tab', { name: to, exact: true });
  await tabTo(page, page.getByRole('tab', { name: from, exact: true }), 'Shift+Tab');
  for (let presses = 0; presses < 8 && (await tab.getAttribute('aria-selected')) !== 'true'; presses += 1) await page.keyboard.press(key);
  await settled(page);
}

async function chooseByKey(page: Page, within: Locator, label: string, typed: string, option: string): Promise<void> {
  await tabTo(page, within.getByRole('combobox', { name: label, exact: true }));
  await page.keyboard.press('Enter');
  await chooseTyping(page, typed, option);
}

async function pickByKey(page: Page, within: Locator, label: string, typed: string, option: RegExp): Promise<void> {
  await tabTo(page, within.getByRole('combobox', { name: label, exact: true }));
  await page.keyboard.type(typed);
  await within.getByRole('option', { name: option }).first().waitFor();
  await page.keyboard.press('Enter');
}

/** Presses a key in a grid until something is there: of its cells one has the keyboard. */
async function goUntil(page: Page, key: string, there: Locator): Promise<void> {
  for (let presses = 0; presses < 40 && (await there.count()) === 0; presses += 1) await page.keyboard.press(key);
  await there.waitFor();
}

/** Finds a card by its name, which leaves it and those above it, and goes there from the objective. */
async function takeCard(page: Page, card: string, steps: readonly string[] = []): Promise<void> {
  await typeInto(page, page.locator('c-osa-board').getByRole('searchbox', { name: 'Find by name' }), card);
  const first = page.locator('c-osa-board [data-card]').filter({ hasText: OBJECTIVE }).first();
  await first.waitFor();
  await tabTo(page, first);
  for (const key of steps) await page.keyboard.press(key);
  await goUntil(page, 'ArrowDown', page.locator('c-osa-board [data-card][tabindex="0"]').filter({ hasText: card }));
}

/** Names new ones below the card that has the keyboard, one after the other. */
async function addBelow(page: Page, names: readonly string[]): Promise<void> {
  await page.keyboard.press('Insert');
  for (const name of names) {
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
    await told(page, name);
  }
  await page.keyboard.press('Escape');
}

test('with the keyboard alone: the same', async () => {
  const marketing = await browser.openAs('marketingManager', path);
  const { page } = marketing;
  const osas = osasOf(page);
  const dialog = page.getByRole('dialog');
  // Past the last tab comes the first one again, and the other way round.
  await tabTo(page, osas.tab('Plan'));
  for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('ArrowLeft');
  await page.getByText('16 of 21 buying centers have every required fact').waitFor();
  const row = page.locator('c-readiness-grid tr[data-line]').filter({ hasText: 'Turbine Logistics' });
  await tabTo(page, page.locator('c-readiness-grid [role=grid] [tabindex="0"]'));
  await goUntil(page, 'ArrowDown', row.locator('[tabindex="0"]'));
  await goUntil(page, 'ArrowRight', row.locator('[aria-label*="Wallet share"][tabindex="0"]'));
  await page.keyboard.press('Enter');
  await typeInto(page, dialog.getByRole('spinbutton', { name: 'Our Revenue' }), '250000');
  await pressOn(page, button(dialog, 'Save'));
  await page.getByText('17 of 21 buying centers have every required fact').waitFor();

  await goToTab(page, 'ABM Readiness', 'ArrowLeft', 'Objectives');
  await pressOn(page, button(page, 'New objective'));
  await typeInto(page, dialog.getByRole('textbox', { name: 'Objective', exact: true }), OBJECTIVE);
  await chooseByKey(page, dialog, 'Kind', 'Eng', 'Engagement');
  await pickByKey(page, dialog, 'Serves Cell', 'Offshore Energy', /^Offshore Energy × /);
  await chooseByKey(page, dialog, 'Measure Kind', 'Campaign R', 'Campaign Responses');
  await typeInto(page, dialog.getByRole('spinbutton', { name: 'Baseline' }), '0');
  await typeInto(page, dialog.getByRole('spinbutton', { name: 'Target' }), '4');
  await pickByKey(page, dialog, 'Sales Co-Owner', 'Mara', /Mara Lindqvist/);
  await pressOn(page, button(dialog, 'Save'));
  await osas.panel(OBJECTIVE).waitFor();

  await takeCard(page, OBJECTIVE);
  await addBelow(page, STRATEGIES);
  for (const [place, strategy] of STRATEGIES.entries()) {
    await takeCard(page, strategy, ['ArrowRight']);
    await addBelow(
      page,
      ACTIONS.filter((_, position) => position % 2 === place),
    );
  }

  await takeCard(page, CAMPAIGN, ['ArrowRight', 'ArrowRight']);
  await page.keyboard.press('Control+Space');
  await pressOn(page, button(osas.panel(CAMPAIGN), /^Campaign…/));
  await chooseByKey(page, dialog, 'Buying center', 'Offshore', 'Offshore Energy');
  for (let place = 0; place < 6; place += 1) await pressOn(page, dialog.getByRole('checkbox', { name: /^Invite / }).nth(place), 'Space');
  await dialog.getByText(/Ticked: 6\./).waitFor();
  await pressOn(page, button(dialog, 'Save'));
  await dialog.waitFor({ state: 'detached' });

  const sales = await browser.openAs('accountManager', path);
  await goToTab(sales.page, 'Plan', 'ArrowRight', 'Objectives');
  await takeCard(sales.page, OBJECTIVE);
  await sales.page.keyboard.press('Control+Space');
  await pressOn(sales.page, button(sales.page, /^Answer for sales…/));
  const proposal = sales.page.getByRole('dialog');
  await tabTo(sales.page, proposal.getByRole('radio').first());
  await sales.page.keyboard.press('Space');
  await pressOn(sales.page, button(proposal, 'Send answer'));
  await proposal.waitFor({ state: 'detached' });

  await pressOn(page, button(osas.panel(CAMPAIGN), /^Campaign…/));
  await dialog.getByText('Members and answers (6)').waitFor();
  for (let place = 0; place < 3; place += 1) await pressOn(page, dialog.getByRole('checkbox', { name: /^Tick / }).nth(place), 'Space');
  await chooseByKey(page, dialog, 'Status of all ticked', 'Resp', 'Responded – an answer');
  await pressOn(page, button(dialog, 'Set for ticked (3)'));
  await pressOn(page, button(dialog, 'Save'));
  await dialog.waitFor({ state: 'detached' });
  expect(await whatIsThere()).toEqual(JOURNEY);
  expect([marketing.complaints, sales.complaints]).toEqual([[], []]);
  await marketing.close();
  await sales.close();
});
