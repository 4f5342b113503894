import type { Locator, Page } from 'playwright-core';
import { settled } from './browser.ts';

/** The tab for readiness of an account page. */
export interface ReadinessPage {
  open(): Promise<void>;
  /** The square of a fact, by the names of its buying center and of the fact. */
  fact(center: string, name: string): Locator;
  /** The dialog of a fact. */
  dialog(center: string, name: string): Locator;
  /** Waits for what was done to be told. */
  told(sentence: string): Promise<void>;
}

export function readinessOf(page: Page): ReadinessPage {
  const grid = page.getByRole('grid', { name: 'Readiness by buying center and fact' });
  return {
    async open() {
      await page.getByRole('tab', { name: 'ABM Readiness', exact: true }).click();
      await grid.waitFor();
      await settled(page);
    },
    fact: (center, name) =>
      grid.getByRole('row', { name: new RegExp(`^${center}`) }).getByRole('gridcell', { name: new RegExp(`^${name}: [A-Z]`) }),
    dialog: (center, name) => page.getByRole('dialog', { name: `${center}: ${name}` }),
    told: (sentence) => page.getByRole('status').filter({ hasText: sentence }).first().waitFor(),
  };
}
