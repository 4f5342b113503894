import type { Locator, Page } from 'playwright-core';
import { settled } from './browser.ts';

/** A cell as the list of best cells tells it. */
export interface BestCell {
  /** `Buying center × Solution`, as it is named on every view. */
  readonly name: string;
  readonly text: string;
}

/** The white space of the account that is open, as a person finds it. */
export function whiteSpaceOf(page: Page) {
  const tab = (name: string | RegExp) => page.getByRole('tab', { name });
  return {
    tab,
    panel: page.getByRole('complementary', { name: 'Best cells first' }),
    selected: page.getByRole('complementary', { name: 'Selected cell' }),
    grid: page.getByRole('treegrid'),
    chart: page.getByRole('listbox', { name: /^Quadrant chart/ }),
    focusRow: (name: string) => page.getByRole('tabpanel', { name: 'Focus' }).getByRole('group', { name, exact: true }),
    dialog: page.getByRole('dialog'),
    /** The square itself, not the sum of its branch; looked for by the names of its row and column, as it may stand far away. */
    async cell(name: string): Promise<Locator> {
      const [buyingCenter, solution] = name.split(' × ') as [string, string];
      await page.getByRole('searchbox', { name: 'Find buying centers' }).fill(buyingCenter);
      await page.getByRole('searchbox', { name: 'Find solutions' }).fill(solution);
      const part = (text: string) => `${escaped(text)}( as a whole)?`;
      return page.getByRole('gridcell', { name: new RegExp(`^${part(buyingCenter)} × ${part(solution)}: (?!sum of)`) });
    },
    async open(): Promise<void> {
      await tab('White Space').click();
      await page.getByRole('treegrid').waitFor();
      await settled(page);
    },
    /** Beside the matrix, or on their own tab. */
    bestCells: (place: Locator = page.getByRole('complementary', { name: 'Best cells first' })) => bestCells(place),
    ranking: page.getByRole('tabpanel', { name: 'Best Cells' }),
  };
}

async function bestCells(panel: Locator): Promise<readonly BestCell[]> {
  const rows = panel.getByRole('list').first().locator(':scope > li');
  await rows.first().waitFor();
  const cells = await rows.all();
  return Promise.all(
    cells.map(async (row) => ({
      name: (await row.getByRole('button', { name: /^Rank \d+: / }).innerText()).replace(/^Rank \d+:\s*/, ''),
      text: await row.innerText(),
    })),
  );
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
