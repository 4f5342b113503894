import type { Page } from 'playwright-core';
import { settled } from '../end-to-end/support/browser.ts';
import { osasOf } from '../end-to-end/support/osaPage.ts';
import { relationshipsOf } from '../end-to-end/support/relationshipPage.ts';
import type { Role } from '../end-to-end/support/runningOrg.ts';
import { whiteSpaceOf } from '../end-to-end/support/whiteSpacePage.ts';

/** One picture: the file is `docs/<name>-<width>.png`. */
export interface Shot {
  readonly name: string;
  /** `large`: 200 buying centers × 100 solutions with 20,000 cells, 2,000 people with 2,500 links. `bare`: forty contacts, nobody on the map. */
  readonly account: 'sample' | 'large' | 'bare';
  /** The page of this opportunity instead of its account's. */
  readonly opportunity?: string;
  /** Another page, and who looks at it. */
  readonly place?: { readonly path: string; readonly role: Role };
  /** From the open page to what is to be seen. */
  readonly show: (page: Page) => Promise<void>;
}

const view = (tab: string) => async (page: Page) => {
  const whiteSpace = whiteSpaceOf(page);
  await whiteSpace.open();
  await whiteSpace.tab(tab).click();
  await settled(page);
};

async function editor(page: Page): Promise<void> {
  const whiteSpace = whiteSpaceOf(page);
  await whiteSpace.open();
  const [best] = await whiteSpace.bestCells();
  await whiteSpace.panel.getByRole('button', { name: `Open ${best!.name}` }).click();
  await whiteSpace.dialog.waitFor();
  await settled(page);
}

const PERSON = 'Anneke de Vries';

async function map(page: Page): Promise<void> {
  await relationshipsOf(page).open();
}

const relationships = (tab: string) => async (page: Page) => {
  await map(page);
  await relationshipsOf(page).tab(tab).click();
};

/** @param key of the map, with the keyboard on the person */
const person = (key: string) => async (page: Page) => {
  await map(page);
  await relationshipsOf(page).goTo(PERSON);
  await page.keyboard.press(key);
  if (key === 'Space') await relationshipsOf(page).panel(PERSON).waitFor();
};

async function building(page: Page): Promise<void> {
  await map(page);
  await page.getByRole('button', { name: 'Build from contacts…' }).click();
  await page.getByRole('button', { name: 'Add to the map (40)' }).waitFor();
}

const objectives = (tab: string) => async (page: Page) => {
  const osas = osasOf(page);
  await osas.open();
  if (tab !== 'Board') return osas.tab(tab).click();
  await osas.select('Offshore wind leaders know us for uptime');
  await page.getByRole('button', { name: 'Show everything' }).click();
};

const readiness = (view: 'Facts' | 'Engagement') => (page: Page) => osasOf(page).openReadiness(view);

async function portfolio(page: Page): Promise<void> {
  await page.locator('c-portfolio-grid').getByTitle('Show the marketing objectives of Halvorsen Maritime Group').click();
  await settled(page);
}

export const SHOTS: readonly Shot[] = [
  { name: 'account-page', account: 'sample', show: settled },
  { name: 'white-space-matrix', account: 'sample', show: view('Matrix') },
  { name: 'white-space-chart', account: 'sample', show: view('Chart') },
  { name: 'white-space-wallet', account: 'sample', show: view('Wallet') },
  { name: 'white-space-focus', account: 'sample', show: view('Focus') },
  { name: 'white-space-editor', account: 'sample', show: editor },
  { name: 'opportunity-buying-group', account: 'sample', opportunity: 'Predictive Maintenance for Wind Installation', show: settled },
  { name: 'relationships-map', account: 'sample', show: map },
  { name: 'relationships-person', account: 'sample', show: person('Space') },
  { name: 'relationships-neighbourhood', account: 'sample', show: person('f') },
  { name: 'relationships-people', account: 'sample', show: relationships('People') },
  { name: 'relationships-team', account: 'sample', show: relationships('Team') },
  { name: 'relationships-build', account: 'bare', show: building },
  { name: 'marketing-board', account: 'sample', show: objectives('Board') },
  { name: 'marketing-timeline', account: 'sample', show: objectives('Timeline') },
  { name: 'marketing-table', account: 'sample', show: objectives('Table') },
  { name: 'marketing-week', account: 'sample', show: objectives('This week') },
  { name: 'marketing-readiness', account: 'sample', show: readiness('Facts') },
  { name: 'marketing-engagement', account: 'sample', show: readiness('Engagement') },
  {
    name: 'marketing-portfolio',
    account: 'sample',
    place: { path: '/lightning/n/Marketing_Portfolio', role: 'marketingManager' },
    show: portfolio,
  },
  { name: 'my-actions', account: 'sample', place: { path: '/lightning/page/home', role: 'marketingManager' }, show: settled },
  { name: 'relationships-map-2000', account: 'large', show: map },
  { name: 'white-space-matrix-20000', account: 'large', show: view('Matrix') },
  { name: 'white-space-chart-20000', account: 'large', show: view('Chart') },
];
