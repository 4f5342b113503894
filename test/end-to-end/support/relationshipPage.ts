import type { Locator, Page } from 'playwright-core';
import { settled } from './browser.ts';

/** The relationships of the account that is open, as a person finds them. */
export function relationshipsOf(page: Page) {
  const tab = (name: string | RegExp) => page.getByRole('tab', { name, exact: true });
  const tree = page.getByRole('tree');
  /** As it is drawn; only what is near enough to be read is. */
  const card = (name: string) => page.locator('g[data-card]').filter({ hasText: name });
  return {
    tab,
    tree,
    card,
    /** What a screen reader is told of somebody. */
    person: (name: string) => tree.getByRole('treeitem', { name: new RegExp(`^${name},`) }),
    panel: (name: string) => page.getByRole('article', { name }),
    several: page.getByRole('region', { name: 'Selected people' }),
    /** What the map said last. */
    said: page.locator('c-map-stage').getByRole('status'),
    undo: page.getByRole('button', { name: /^(Undo: |Nothing to undo)/ }),
    redo: page.getByRole('button', { name: /^(Do again: |Nothing to do again)/ }),
    async open(): Promise<void> {
      await tab('Relationships').click();
      await tree.or(page.getByRole('heading', { name: 'Nobody is on the map yet' })).waitFor();
      await settled(page);
    },
    /** Finds somebody by name; the map goes there, and the keyboard with it. */
    async goTo(name: string): Promise<void> {
      const finder = page.getByRole('combobox', { name: 'Find a person' });
      await finder.fill(name);
      await page
        .getByRole('option', { name: new RegExp(name) })
        .first()
        .waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await card(name).waitFor();
      await comeToRest(card(name));
    },
    /** The handle of the card that was pressed last: lines are drawn from it. */
    handle: page.locator('c-map-stage [data-handle]'),
    /** Drags something onto a card with the mouse, by its middle. */
    async drag(what: Locator, onto: string): Promise<void> {
      await page.locator('c-map-stage').scrollIntoViewIfNeeded();
      const [from, to] = [await middleOf(what), await middleOf(card(onto))];
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      for (const part of [0.1, 0.5, 1]) await page.mouse.move(from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part);
      await page.mouse.up();
    },
  };
}

/** The map travels to whom one looks for; what is pressed on the way may not be there any more. */
async function comeToRest(place: Locator): Promise<void> {
  const seen = async () => JSON.stringify(await place.boundingBox());
  for (let before = '', now = await seen(); before !== now; now = await seen()) {
    before = now;
    await place.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  }
}

async function middleOf(place: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const { x, y, width, height } = (await place.boundingBox())!;
  return { x: x + width / 2, y: y + height / 2 };
}
