import type { Page } from 'playwright-core';
import { settled } from './browser.ts';

/** Objectives, strategies and actions of the account that is open, as a person finds them. */
export function osasOf(page: Page) {
  const tab = (name: string) => page.getByRole('tab', { name, exact: true });
  return {
    tab,
    /** Beside the views: the one that is selected. */
    panel: (name: string) => page.getByRole('article', { name }),
    /** A card of the board; found by its name first, as only what is in sight is drawn. */
    async select(name: string): Promise<void> {
      await page.locator('c-osa-board').getByRole('searchbox', { name: 'Find by name' }).fill(name);
      const card = page
        .locator('c-osa-board [data-card]')
        .filter({ has: page.getByRole('button', { name, exact: true }) })
        .first();
      // Its name opens the editor; anywhere else it is selected.
      const { width, height } = (await card.boundingBox())!;
      await card.click({ position: { x: width / 2, y: height - 8 } });
      await page.getByRole('article', { name, exact: true }).waitFor();
    },
    undo: page.getByRole('button', { name: /^(Undo: |Nothing to undo)/ }),
    async open(): Promise<void> {
      await tab('Objectives').click();
      await tab('Board').waitFor();
      await settled(page);
    },
    async openReadiness(view: 'Facts' | 'Engagement' | 'Advice' = 'Facts'): Promise<void> {
      await tab('ABM Readiness').click();
      await tab(view).click();
      await settled(page);
    },
  };
}
