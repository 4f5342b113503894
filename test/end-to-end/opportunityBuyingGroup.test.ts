import { ATTITUDES, POWERS } from 'c/planModel';
import { barriers, overhang, settled, startBrowser, type TestBrowser, type Visit } from './support/browser.ts';
import { buyingGroupOf } from './support/buyingGroupPage.ts';
import { chooseTyping, pressOn, tabTo } from './support/keyboard.ts';
import { startOrg, type Role, type RunningOrg } from './support/runningOrg.ts';
import { makeCustomer, makeOpportunity } from './support/smallCustomer.ts';

const WIND = 'Predictive Maintenance for Wind Installation';

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

const manager = () => org.user('accountManager');

async function idOf(object: string, name: string): Promise<string> {
  const [record] = await manager().query(`SELECT Id FROM ${object} WHERE Name = '${name}'`);
  return record!.Id as string;
}

async function visit(
  deal: string,
  role: Role = 'accountManager',
  width = 1280,
): Promise<Visit & { group: ReturnType<typeof buyingGroupOf> }> {
  const opened = await browser.openAs(role, `/lightning/r/Opportunity/${await idOf('Opportunity', deal)}/view`, width);
  const group = buyingGroupOf(opened.page);
  await group.people.waitFor();
  return { ...opened, group };
}

/** What the org has of a deal's people, by name. */
async function rolesOn(deal: string): Promise<Readonly<Record<string, readonly [role: string | null, isPrimary: boolean]>>> {
  const rows = await manager().query(
    `SELECT Contact.Name, Role, IsPrimary FROM OpportunityContactRole WHERE Opportunity.Name = '${deal}' ORDER BY Contact.Name`,
  );
  return Object.fromEntries(rows.map(({ Contact, Role: role, IsPrimary }) => [Contact.Name, [role, IsPrimary]]));
}

test('with the mouse alone: what is missing and who is likeliest, roles given, changed, removed and taken back, an introduction made an action', async () => {
  const { page, group, complaints, close } = await visit(WIND);

  expect(await group.needs.innerText()).toContain('3 of 5 roles are filled.');
  const approvers = page.locator('[data-missing="Approver"]');
  expect(await approvers.getByRole('listitem').first().innerText()).toMatch(/^Catherine Lau\s+Executive Vice President, Offshore Energy/);
  expect(await approvers.innerText()).toContain('Sanne Bakker, who decides here, reports to them');

  await group.add('Catherine Lau', 'Economic Buyer').click();
  await group.told('Catherine Lau is on this deal as Economic Buyer.').waitFor();
  expect(await group.need('Approver').innerText()).toMatch(/Filled\s+Catherine Lau/);
  expect((await rolesOn(WIND))['Catherine Lau']).toEqual(['Economic Buyer', false]);
  await group.undo.click();
  await group.told('Undone').waitFor();
  expect(Object.keys(await rolesOn(WIND))).toEqual(['Astrid Nilsen', 'Callum Reid', 'Henrik Wold', 'Sanne Bakker']);

  await group.role('Astrid Nilsen').click();
  await page.getByRole('option', { name: 'Executive Sponsor', exact: true }).click();
  await group.told('Astrid Nilsen is Executive Sponsor in this deal now.').waitFor();
  expect(await group.need('Evaluator').innerText()).toContain('Missing');
  await group.choose('Callum Reid', 'Make primary contact');
  await group.told('Callum Reid is the primary contact now.').waitFor();
  await group.choose('Henrik Wold', 'Remove from this deal');
  await group.told('Henrik Wold was removed from this deal as Influencer.').waitFor();
  expect(await rolesOn(WIND)).toEqual({
    'Astrid Nilsen': ['Executive Sponsor', false],
    'Callum Reid': ['Business User', true],
    'Sanne Bakker': ['Decision Maker', false],
  });
  await group.undo.click();
  await group.row('Henrik Wold').waitFor();
  expect((await rolesOn(WIND))['Henrik Wold']).toEqual(['Influencer', false]);

  await group.people.getByRole('button', { name: 'Put on the map: Henrik Wold' }).click();
  await group.told('Henrik Wold is on the account’s map now.').waitFor();
  const [position] = await manager().query(
    `SELECT Name, Account__r.Name, Reports_To__r.Name, Buying_Center__r.Name, Source__c FROM Stakeholder__c WHERE Contact__r.Name = 'Henrik Wold'`,
  );
  expect(position).toEqual({
    Name: 'Head of Asset Finance',
    Account__r: { Name: 'Halvorsen Maritime Group' },
    Reports_To__r: { Name: 'Chief Financial Officer' },
    Buying_Center__r: { Name: 'Finance and Control' },
    Source__c: 'Contact role of an opportunity',
  });

  const action = 'Ask Sanne Bakker to introduce us to Astrid Nilsen.';
  await group.introductions.getByRole('button', { name: `Make it an action: ${action}` }).click();
  await group.introductions.getByText(`Planned: ${action}`).waitFor();
  const [made] = await manager().query(
    `SELECT Stakeholder__r.Contact__r.Name, Action_Owner__r.Name, Plan_Objective__r.Kind__c FROM Plan_Action__c WHERE Name = '${action}'`,
  );
  expect(made).toEqual({
    Stakeholder__r: { Contact__r: { Name: 'Astrid Nilsen' } },
    Action_Owner__r: { Name: 'Mara Lindqvist' },
    Plan_Objective__r: { Kind__c: 'Relationship' },
  });

  await page.getByRole('tabpanel').getByRole('link', { name: 'Halvorsen Maritime Group' }).click();
  await page.getByRole('heading', { level: 1, name: /Halvorsen Maritime Group/ }).waitFor();
  expect(complaints).toEqual([]);
  await close();
});

test('with the keyboard alone: a champion chosen from the map, another role for somebody, removal and the way back', async () => {
  const deal = 'Digital Twin for Wind Installation';
  const { page, group, complaints, close } = await visit(deal);

  await pressOn(page, group.people.getByRole('button', { name: 'Add a person' }));
  await group.dialog.waitFor();
  await tabTo(page, group.dialog.getByRole('combobox', { name: 'Person' }));
  await page.keyboard.type('solveig');
  await page.keyboard.press('Enter');
  await group.dialog.getByText('On the account’s map: Decision Maker, Champion. Say it afresh for this deal.').waitFor();
  await tabTo(page, group.dialog.getByRole('combobox', { name: 'Role in this deal' }));
  await page.keyboard.press('Enter');
  await chooseTyping(page, 'cham', 'Champion');
  await pressOn(page, group.dialog.getByRole('button', { name: 'Save' }));
  await group.told('Solveig Aas is on this deal as Champion.').waitFor();
  expect(await group.need('Champion').innerText()).toMatch(/Filled\s+Solveig Aas/);
  // A dialog that closed gives the keyboard back.
  await group.dialog.waitFor({ state: 'detached' });
  await group.people.locator('button:focus', { hasText: 'Add a person' }).waitFor();

  await tabTo(page, group.role('Freja Dahl'));
  await page.keyboard.press('Enter');
  await chooseTyping(page, 'no', 'No role');
  await group.told('Freja Dahl has no role in this deal now.').waitFor();

  await pressOn(page, group.row('Callum Reid').getByRole('button', { name: 'Actions for Callum Reid' }));
  await page.getByRole('menuitem', { name: 'Make primary contact' }).waitFor();
  await tabTo(page, page.getByRole('menuitem', { name: 'Remove from this deal' }), 'ArrowDown');
  await page.keyboard.press('Enter');
  await group.told('Callum Reid was removed from this deal as Evaluator.').waitFor();
  expect(await rolesOn(deal)).toEqual({
    'Freja Dahl': [null, false],
    'Sanne Bakker': ['Decision Maker', true],
    'Solveig Aas': ['Champion', false],
  });
  await tabTo(page, group.undo, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await group.row('Callum Reid').waitFor();
  expect((await rolesOn(deal))['Callum Reid']).toEqual(['Evaluator', false]);
  expect(complaints).toEqual([]);
  await close();
});

test('somebody who has a role already is given another one, but not the same twice', async () => {
  const deal = 'Data Engineering for Group IT';
  const { page, group, close } = await visit(deal);
  await group.choose('Anneke de Vries', 'Give another role');
  const role = group.dialog.getByRole('combobox', { name: 'Role in this deal' });
  await role.click();
  await page.getByRole('option', { name: 'Decision Maker', exact: true }).click();
  await group.dialog.getByRole('button', { name: 'Save' }).click();
  expect(await group.dialog.getByRole('alert').innerText()).toBe('Anneke de Vries has this role in this deal already.');
  await role.click();
  await page.getByRole('option', { name: 'Economic Buyer (Approver)' }).click();
  await group.dialog.getByRole('button', { name: 'Save' }).click();
  await group.dialog.waitFor({ state: 'detached' });
  expect(await group.row('Anneke de Vries').count()).toBe(2);
  expect(await group.needs.innerText()).toContain('4 of 5 roles are filled.');
  await close();
});

test.each([1280, 768])('at %i pixels nothing stands in the way of anybody, and nothing has to be scrolled sideways', async (width) => {
  const { page, group, complaints, close } = await visit('Corrosion Analytics for Platform Maintenance', 'accountManager', width);
  expect(await barriers(page)).toEqual([]);
  expect(await overhang(page)).toBe(0);
  await group.people.getByRole('button', { name: 'Add a person' }).click();
  await group.dialog.waitFor();
  expect(await barriers(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});

test('a screen reader finds the parts by their names, the people in a table with its headers', async () => {
  const { page, group, close } = await visit(WIND);
  const headings = await page.getByRole('tabpanel').getByRole('heading', { level: 3 }).allInnerTexts();
  expect(headings).toEqual([
    'What this decision needs',
    expect.stringMatching(/^People on this deal \(\d\)$/),
    'Who supports, who opposes',
    'Whom to ask for an introduction',
  ]);
  const table = group.people.getByRole('table', { name: 'People on this deal: role, how they stand, contact with us' });
  expect(await table.getByRole('columnheader').allInnerTexts()).toEqual([
    'Person',
    'Role in this deal',
    'Attitude and power',
    'Contact with us',
    'Actions',
  ]);
  expect(await table.getByRole('rowheader').first().innerText()).toMatch(/^(Sanne Bakker|Callum Reid)\s/);
  await close();
});

test('a reader without the permission sees neither attitude nor power, nobody to ask, and nothing to press that he may not', async () => {
  const { page, group, complaints, close } = await visit('Voyage Optimiser for Crew and Operations', 'viewer');
  const text = await page.getByRole('tabpanel').innerText();
  expect(text).toContain('Stavros Pappas');
  for (const word of [...ATTITUDES, ...POWERS]) expect(text).not.toContain(word);
  expect(await group.stand.count()).toBe(0);
  expect(await group.introductions.getByRole('button').count()).toBe(0);
  expect(await page.getByRole('tabpanel').getByRole('combobox').count()).toBe(0);
  expect(await group.people.getByRole('button').allInnerTexts()).toEqual(expect.not.arrayContaining(['Add a person', 'Put on the map']));
  await group.row('Maria Santos').getByRole('button', { name: 'Actions for Maria Santos' }).click();
  expect(await page.getByRole('menuitem').allInnerTexts()).toEqual(['Open position', 'Open contact']);
  expect(complaints).toEqual([]);
  await close();
});

test('a deal of a subsidiary is read from the map of the group; nobody is on it yet', async () => {
  const { page, group, close } = await visit('Permit to Work, Gdańsk');
  const text = await page.getByRole('tabpanel').innerText();
  expect(text).toContain('From the relationship map ofHalvorsen Maritime Group');
  expect(text).toContain('Buying center: Gdańsk Yard, the company this deal is with.');
  expect(await group.people.innerText()).toContain('Nobody is on this deal yet');
  await group.add('Piotr Zielinski', 'Decision Maker').click();
  await group.row('Piotr Zielinski').getByText('Primary').waitFor();
  await close();
});

test('an opportunity without an account says so, and finds the map once it has one', async () => {
  const id = await manager().create('Opportunity', { Name: 'Nobody’s deal', StageName: 'Prospecting', CloseDate: '2027-03-31' });
  const { page, close } = await browser.openAs('accountManager', `/lightning/r/Opportunity/${id}/view`);
  await page.getByRole('heading', { name: 'No account, no map' }).waitFor();
  expect(await barriers(page)).toEqual([]);
  await manager().update('Opportunity', id, { AccountId: await idOf('Account', 'Halvorsen Maritime Group') });
  await page.reload();
  await settled(page);
  await buyingGroupOf(page).people.waitFor();
  await close();
});

test('where nobody has drawn a map, contacts are put on the deal and on the map in one go', async () => {
  const customer = await makeCustomer(org);
  await makeOpportunity(org, customer);
  await manager().create('Contact', {
    AccountId: customer.accountId,
    FirstName: 'Runa',
    LastName: 'Vik',
    Title: 'Chief Financial Officer',
  });
  const { page, group, close } = await visit('Welding cameras');
  await page.getByText('Nobody has drawn the map of Fjordline Cruises yet.').waitFor();
  await page.getByRole('button', { name: 'Somebody else as Approver' }).click();
  await group.dialog.getByRole('combobox', { name: 'Person' }).fill('runa');
  await page.getByRole('option', { name: /Runa Vik/ }).click();
  await group.dialog.getByRole('button', { name: 'Save' }).click();
  await group.told('Runa Vik is on this deal as Economic Buyer.').waitFor();
  expect(await group.need('Approver').innerText()).toMatch(/Runa Vik\s+Chief Financial Officer/);
  expect(await manager().query(`SELECT Name, Occupancy__c FROM Stakeholder__c WHERE Account__c = '${customer.accountId}'`)).toEqual([
    { Name: 'Chief Financial Officer', Occupancy__c: 'Held' },
  ]);
  await group.undo.click();
  await group.people.getByText('Nobody is on this deal yet').waitFor();
  expect(await manager().query(`SELECT Id FROM Stakeholder__c WHERE Account__c = '${customer.accountId}'`)).toEqual([]);
  await close();
});

test('a contact of another company says so and is not offered for the map', async () => {
  const deal = 'Fleet Link for Crew and Operations';
  const company = await manager().create('Account', { Name: 'Marlin Consulting' });
  const contactId = await manager().create('Contact', { AccountId: company, FirstName: 'Ida', LastName: 'Falk', Title: 'Partner' });
  const opportunityId = await idOf('Opportunity', deal);
  await manager().create('OpportunityContactRole', { OpportunityId: opportunityId, ContactId: contactId, Role: 'Influencer' });
  const { group, close } = await visit(deal);
  expect(await group.row('Ida Falk').innerText()).toContain('Works for Marlin Consulting. Relate the contact to the account');
  expect(
    await group
      .row('Ida Falk')
      .getByRole('button', { name: /on the map/ })
      .count(),
  ).toBe(0);
  await close();
});

test('a role somebody else has removed meanwhile cannot be changed; the page says so and shows the deal as it is', async () => {
  const deal = 'Spare Parts Forecasting for Spare Parts and Logistics';
  const { page, group, close } = await visit(deal);
  const [role] = await manager().query(
    `SELECT Id FROM OpportunityContactRole WHERE Opportunity.Name = '${deal}' AND Contact.Name = 'Leon Fischer'`,
  );
  await manager().remove('OpportunityContactRole', role!.Id);
  await group.role('Leon Fischer').click();
  await page.getByRole('option', { name: 'Evaluator', exact: true }).click();
  await page.getByRole('alert').waitFor();
  await group.row('Leon Fischer').waitFor({ state: 'detached' });
  expect(await group.row('Willem Visser').count()).toBe(1);
  await close();
});

test('where contact roles cannot be read, the page says so instead of calling every role missing', async () => {
  const { page, close } = await browser.open();
  await page.route('**/graphql*', async (route) => {
    if (!route.request().postData()?.includes('query SalesContactRoles')) return route.continue();
    const errors = [{ message: 'Field "OpportunityContactRole" is not defined by type "RecordQuery"' }];
    return route.fulfill({ status: 200, contentType: 'application/json', body: JSON.stringify({ data: null, errors }) });
  });
  const query = new URLSearchParams({
    sid: manager().accessToken,
    retURL: `/lightning/r/Opportunity/${await idOf('Opportunity', WIND)}/view`,
  });
  await page.goto(`${org.url}/secur/frontdoor.jsp?${query}`);
  await page.getByText('Contact roles cannot be read here').waitFor();
  const text = await page.getByRole('tabpanel').innerText();
  expect(text).toContain('Halvorsen Maritime Group');
  expect(text).not.toContain('Missing');
  await close();
});
