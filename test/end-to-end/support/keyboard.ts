import type { Locator, Page } from 'playwright-core';

/** More than a person would stand. */
const MOST_PRESSES = 160;

/** Presses Tab, or an arrow in a menu, until `target` has the focus, as somebody without a mouse does. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' | 'ArrowDown' = 'Tab'): Promise<void> {
  for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
    if ((await target.count()) > 0 && (await target.first().evaluate(hasFocus))) return;
    await page.keyboard.press(key);
  }
  throw new Error(`Tab does not lead to ${String(target)}.`);
}

/** Tabs to a control and presses Enter. */
export async function pressOn(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

/** Tabs to a field, and types over what stands there. */
export async function typeInto(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
}

/** In an open list: types the beginning of an option, and takes it once the list has gone there; a list that was not ready yet gets it again. */
export async function chooseTyping(page: Page, typed: string, option: string): Promise<void> {
  await page.getByRole('option', { name: option, exact: true }).first().waitFor();
  const active = page.locator('.slds-has-focus[role=option]', { hasText: option });
  for (let tries = 0; tries < 10 && (await active.count()) === 0; tries += 1) {
    await page.keyboard.type(typed);
    await active.waitFor({ timeout: 2_000 }).catch(() => undefined);
  }
  await active.waitFor();
  await page.keyboard.press('Enter');
}

/** Of a host element it is what is inside that has the focus. */
function hasFocus(element: Element): boolean {
  const root = element.getRootNode() as Document | ShadowRoot;
  return element.matches(':focus') || root.activeElement === element;
}
