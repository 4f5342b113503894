import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import type { LocalOrg } from '../../src/localOrg.ts';
import { put, putAccountForm, putAccountPage, putOverlays } from './deployed.ts';
import { startShell, type Shell } from './shell.ts';

const axe = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');
jest.setTimeout(120_000);

let shell: Shell;
let localOrg: LocalOrg;
let url: string;
let page: Page;
let complaints: readonly string[];

beforeAll(async () => {
  shell = await startShell((org) => {
    putAccountForm(org);
    putAccountPage(org);
    putOverlays(org);
  });
  ({ localOrg, url, page, complaints } = shell);
}, 120_000);

afterAll(() => shell?.stop());

/** Rules of axe that a page breaks, by name. */
async function brokenRules(): Promise<readonly string[]> {
  await page.evaluate(axe);
  const results = (await page.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as {
    violations: { id: string; nodes: { html: string }[] }[];
  };
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

test('a deployed component renders on its tab, saves through GraphQL, and shows what it saved after a refresh', async () => {
  await page.goto(`${url}/lightning/n/Account_Form`);
  await page.getByText('Accounts we know').waitFor();
  await page.getByLabel('New name').fill('Halvorsen Maritime');
  await page.getByRole('button', { name: 'Save account' }).click();

  await page.getByText('Saved', { exact: true }).waitFor();
  await page.getByRole('listitem').filter({ hasText: 'Halvorsen Maritime' }).waitFor();
  expect(
    localOrg.org.db
      .prepare('SELECT "Name" FROM "Account"')
      .all()
      .map(({ Name }) => Name),
  ).toEqual(['Halvorsen Maritime']);
});

test('the account page is the one the app assigns: highlights, component with its property, details, related list, and a note for what is missing', async () => {
  await page.goto(`${url}/lightning/o/Account/list`);
  await page.getByRole('link', { name: 'Halvorsen Maritime' }).click();

  await page.getByRole('heading', { level: 1, name: 'Halvorsen Maritime' }).waitFor();
  await page.getByText('Set by the page').waitFor();
  await page.getByRole('heading', { name: 'Contacts (0)' }).waitFor();
  expect(await page.getByText('elsewhere:thing').count()).toBe(1);
  expect(await page.title()).toBe('Halvorsen Maritime | Account | Local Org');
  expect(await brokenRules()).toEqual([]);
});

test('a field is edited in place, and what the org refuses is said at the field', async () => {
  await page.getByRole('button', { name: 'Edit Account Name' }).click();
  await page.getByLabel('Account Name').fill('');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const error = page.locator('[data-field="Name"] .slds-form-element__help');
  await error.waitFor();
  expect(await error.innerText()).toBe('Complete this field.');
  expect(await page.evaluate('document.activeElement.closest("[data-field]")?.dataset.field')).toBe('Name');

  await page.getByLabel('Account Name').fill('Halvorsen');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Halvorsen' }).waitFor();
});

test('a contact is made from the related list, with its account filled in', async () => {
  await page.getByRole('button', { name: 'New Contact' }).click();
  await page.getByLabel('Last Name').fill('Solberg');
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();

  await page.getByRole('heading', { level: 1, name: 'Solberg' }).waitFor();
  expect(await page.getByRole('link', { name: 'Halvorsen' }).count()).toBeGreaterThan(0);
  expect(await brokenRules()).toEqual([]);
});

test('an activity says by name what it is about, and is moved to something of another kind', async () => {
  const { db, records, sessions } = localOrg.org;
  const { Id: about } = db.prepare(`SELECT "Id" FROM "Account" WHERE "Name" = 'Halvorsen'`).get() as { Id: string };
  const task = records.transaction(sessions.system, (transaction) => {
    transaction.insert('Opportunity', { Name: 'Spare parts', StageName: 'Prospecting', CloseDate: '2027-01-31', AccountId: about });
    return transaction.insert('Task', { Subject: 'Call', WhatId: about, Status: 'Not Started', Priority: 'Normal' });
  });
  await page.goto(`${url}/lightning/r/Task/${task}/view`);
  await page.getByRole('button', { name: 'Edit Related To' }).click();
  await page.getByRole('button', { name: 'Remove Halvorsen from Related To' }).click();
  await page.getByLabel('Kind of record for Related To').selectOption('Opportunity');
  await page.getByRole('combobox', { name: 'Related To', exact: true }).fill('spare');
  await page.getByRole('option', { name: 'Spare parts' }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('link', { name: 'Spare parts' }).first().waitFor();
  expect(await brokenRules()).toEqual([]);
});

test('tabs that do not fit are in a menu that the keyboard opens; the tab one is on shows', async () => {
  await page.setViewportSize({ width: 220, height: 700 });
  await page.goto(`${url}/lightning/n/Account_Form`);
  const navigation = page.getByRole('navigation', { name: 'Planning' });
  await navigation.getByRole('link', { name: 'Account form' }).waitFor();
  expect(await navigation.getByRole('link', { name: 'Accounts' }).count()).toBe(0);

  await navigation.getByRole('button', { name: /^More/ }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Accounts' }).waitFor();
  expect(await brokenRules()).toEqual([]);
  await page.keyboard.press('Enter');
  await navigation.getByRole('link', { name: 'Accounts' }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/lightning/o/Account/list');
  await page.setViewportSize({ width: 1280, height: 900 });
  await navigation.getByRole('link', { name: 'Account form' }).waitFor();
  expect(await navigation.getByRole('button', { name: /^More/ }).count()).toBe(0);
});

test('a list is searched and sorted, and is clean to a screen reader', async () => {
  await page.goto(`${url}/lightning/o/Contact/list`);
  await page.getByRole('link', { name: 'Solberg' }).waitFor();
  await page.getByLabel('Search this list').fill('nobody');
  await page.getByText('No contacts match "nobody".').waitFor();
  await page.getByLabel('Search this list').fill('sol');
  await page.getByRole('link', { name: 'Solberg' }).waitFor();
  expect(await page.locator('th[aria-sort="ascending"]').innerText()).toContain('Name');
  expect(await brokenRules()).toEqual([]);
});

test.each(['', '?lws=1'])('a record is looked up with a filter, and a confirmation and a modal answer %s', async (mode) => {
  const { records, sessions } = localOrg.org;
  const id = records.transaction(sessions.system, (transaction) =>
    transaction.insert('Account', { Name: `Nordic Lines ${mode}`, Industry: 'Shipping' }),
  );
  await page.goto(`${url}/lightning/cmp/c__overlays${mode}`);
  await page.getByRole('combobox', { name: 'Customer' }).fill(`Nordic Lines ${mode}`);
  await page.getByRole('option', { name: `Nordic Lines ${mode}` }).click();
  expect(await page.locator('.chosen').innerText()).toBe(id);

  await page.getByRole('button', { name: 'Ask' }).click();
  await page.getByRole('button', { name: 'OK' }).click();
  await page.getByText('given', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByText('given and taken').waitFor();
  expect(await page.getByText('$1,250.00').count()).toBe(1);
});

test('inside Lightning Web Security the same component saves the same way', async () => {
  await page.goto(`${url}/lightning/n/Account_Form?lws=1`);
  await page.getByLabel('New name').fill('Sandboxed Shipping');
  await page.getByRole('button', { name: 'Save account' }).click();
  await page.getByRole('listitem').filter({ hasText: 'Sandboxed Shipping' }).waitFor();
});

test('nothing was reported to the console but the refused save', () => {
  expect(complaints.filter((text) => !/status of 400/.test(text))).toEqual([]);
});

test('a component that does not compile says why, with file and line, and the others work', async () => {
  put(
    localOrg.org,
    'LightningComponentBundle',
    'broken',
    {},
    {
      'broken.js': "import { LightningElement } from 'lwc';\nexport default class Broken extends LightningElement {}",
      'broken.html': '<template>\n  <lightning-hologram></lightning-hologram>\n</template>',
    },
  );
  await page.goto(`${url}/lightning/n/Account_Form`);
  await page.getByRole('listitem').filter({ hasText: 'Sandboxed Shipping' }).waitFor();

  await page.goto(`${url}/lightning/cmp/c__broken`);
  await page.getByText('The component "broken" does not compile').waitFor();
  await page
    .getByText(
      "This org has no lightning/hologram (<lightning-hologram>). It is neither a published base component nor one of the org's own.",
    )
    .waitFor();
  await page.getByText('broken/broken.html').waitFor();
});
