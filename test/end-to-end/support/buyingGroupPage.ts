import type { Locator, Page } from 'playwright-core';

/** The buying group of the opportunity that is open, as a person finds it. */
export function buyingGroupOf(page: Page) {
  const region = (name: string | RegExp) => page.getByRole('region', { name });
  const people = region(/^People on this deal/);
  const row = (name: string) => people.getByRole('row').filter({ hasText: name });
  return {
    needs: region('What this decision needs'),
    people,
    stand: region('Who supports, who opposes'),
    introductions: region('Whom to ask for an introduction'),
    dialog: page.getByRole('dialog'),
    row,
    /** The tile of a role. */
    need: (role: string) => page.locator(`[data-role="${role}"]`).first(),
    add: (name: string, word: string): Locator => page.getByRole('button', { name: `Add ${name} as ${word}`, exact: true }),
    role: (name: string) => page.getByRole('combobox', { name: `Role of ${name}` }),
    told: (text: string) => page.getByRole('status').filter({ hasText: text }),
    undo: page.getByRole('button', { name: 'Undo', exact: true }),
    async choose(name: string, action: string): Promise<void> {
      await row(name)
        .getByRole('button', { name: `Actions for ${name}` })
        .click();
      await page.getByRole('menuitem', { name: action }).click();
    },
  };
}
