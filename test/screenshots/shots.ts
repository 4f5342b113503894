import type { Page } from 'playwright-core';
import { settled } from '../end-to-end/support/browser.ts';
import { whiteSpaceOf } from '../end-to-end/support/whiteSpacePage.ts';

/** One picture: the file is `docs/<name>-<width>.png`. */
export interface Shot {
  readonly name: string;
  /** `large`: 200 buying centers × 100 solutions with 20,000 cells. */
  readonly account: 'sample' | 'large';
  /** The page of this opportunity instead of its account's. */
  readonly opportunity?: string;
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

export const SHOTS: readonly Shot[] = [
  { name: 'account-page', account: 'sample', show: settled },
  { name: 'white-space-matrix', account: 'sample', show: view('Matrix') },
  { name: 'white-space-chart', account: 'sample', show: view('Chart') },
  { name: 'white-space-wallet', account: 'sample', show: view('Wallet') },
  { name: 'white-space-focus', account: 'sample', show: view('Focus') },
  { name: 'white-space-editor', account: 'sample', show: editor },
  { name: 'opportunity-buying-group', account: 'sample', opportunity: 'Predictive Maintenance for Wind Installation', show: settled },
  { name: 'white-space-matrix-20000', account: 'large', show: view('Matrix') },
  { name: 'white-space-chart-20000', account: 'large', show: view('Chart') },
];
