import type { Page } from 'playwright-core';
import { settled } from './browser.ts';

/** Objectives, strategies and actions of the account that is open, as a person finds them. */
export function osasOf(page: Page) {
  const tab = (name: string) => page.getByRole('tab', { name, exact: true });
  return {
    tab,
    /** Beside the views: the one that is selected. */
    panel: (name: string) => page.getByRole('article', { name }),
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
