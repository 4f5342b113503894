import type { Browser, Page } from 'playwright-core';
import { LocalOrg } from '../../src/localOrg.ts';
import { closeWeb, prepareWeb } from '../../src/web/routes.ts';
import { complaintsOf, startBrowser } from './browser.ts';
import { put } from './deployed.ts';

jest.setTimeout(120_000);

const SETTINGS = [
  'locale',
  'lang',
  'currency',
  'timeZone',
  'firstDayOfWeek',
  'number.decimalSeparator',
  'number.currencySymbol',
  'dateTime.shortDateFormat',
];

const COMPONENT = `
import { LightningElement, api } from 'lwc';
${SETTINGS.map((name, index) => `import value${index} from '@salesforce/i18n/${name}';`).join('\n')}

export default class Settings extends LightningElement {
  @api settings = [${SETTINGS.map((_, index) => `value${index}`).join(', ')}];
  number = 1234.5;
  zone = value3;
  typed;
  get typedText() { return String(this.typed); }
  handleTyped(event) { this.typed = event.detail.value; }
}`;

const TEMPLATE = `<template>
  <p class="money"><lightning-formatted-number value={number} format-style="currency"></lightning-formatted-number></p>
  <p class="moment"><lightning-formatted-date-time value="2026-12-24T22:30:00Z" year="numeric" month="long" day="2-digit" hour="2-digit" minute="2-digit" time-zone={zone}></lightning-formatted-date-time></p>
  <lightning-input type="number" label="Amount" step="0.01" onchange={handleTyped}></lightning-input>
  <p class="typed">{typedText}</p>
</template>`;

let localOrg: LocalOrg;
let url: string;
let browser: Browser;
let page: Page;
let complaints: readonly string[];

beforeAll(async () => {
  localOrg = new LocalOrg({ file: ':memory:', port: 0, username: 'ada@example.com', currency: 'EUR' });
  put(localOrg.org, 'LightningComponentBundle', 'settings', { isExposed: 'true' }, { 'settings.js': COMPONENT, 'settings.html': TEMPLATE });
  ({ url } = await localOrg.start());
  [browser] = await Promise.all([startBrowser(), prepareWeb()]);
  page = await browser.newPage();
  complaints = complaintsOf(page);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await closeWeb();
  await localOrg?.stop();
});

/** Opens the component as a user with these settings. */
async function visit(settings: Readonly<Record<string, string>>, query = ''): Promise<void> {
  const { records, sessions } = localOrg.org;
  const session = localOrg.openSession('ada@example.com');
  records.transaction(sessions.system, (write) => write.update('User', session.userId, settings));
  await page.context().clearCookies();
  await page.context().addCookies([{ name: 'sid', value: session.token, url }]);
  await page.goto(`${url}/lightning/cmp/c__settings${query}`);
  await page.locator('c-settings .money').filter({ hasText: /\d/ }).waitFor();
}

const settings = (): Promise<unknown> => page.evaluate(`JSON.parse(JSON.stringify(document.querySelector('c-settings').settings))`);
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
const shown = async (selector: string): Promise<string> => plain(await page.locator(`c-settings ${selector}`).innerText());

test.each(['', '?lws=1'])('components get the settings of the signed-in user, and base components write by them %s', async (query) => {
  await visit({ LocaleSidKey: 'de_DE', LanguageLocaleKey: 'fr', TimeZoneSidKey: 'Europe/Berlin' }, query);
  expect(await settings()).toEqual(['de-DE', 'fr', 'EUR', 'Europe/Berlin', 2, ',', '€', 'dd.MM.yyyy']);
  expect(await shown('.money')).toBe('1.234,50 €');
  expect(await shown('.moment')).toMatch(/^24\. Dezember 2026.*23:30$/);
  expect(await page.evaluate('document.documentElement.lang')).toBe('fr');
});

test('a number is typed with the comma of the user’s locale', async () => {
  await visit({ LocaleSidKey: 'de_DE', LanguageLocaleKey: 'de', TimeZoneSidKey: 'Europe/Berlin' });
  await page.getByLabel('Amount').fill('1234,5');
  await page.getByLabel('Amount').blur();
  expect(await shown('.typed')).toBe('1234.5');
});

test('another user of the same org gets his own', async () => {
  await visit({ LocaleSidKey: 'en_US', LanguageLocaleKey: 'en_US', TimeZoneSidKey: 'America/New_York' });
  expect(await settings()).toEqual(['en-US', 'en-US', 'EUR', 'America/New_York', 1, '.', '€', 'M/d/yyyy']);
  expect(await shown('.money')).toBe('€1,234.50');
  expect(await shown('.moment')).toMatch(/^December 24, 2026.*05:30 PM$/);
});

test('nothing was complained about', () => {
  expect(complaints).toEqual([]);
});
