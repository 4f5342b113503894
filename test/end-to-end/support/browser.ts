import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { findChromium } from '../../../scripts/chromium.ts';
import type { Role, RunningOrg } from './runningOrg.ts';

export interface TestBrowser {
  /** A window where nobody is logged in. */
  open(width?: number): Promise<Visit>;
  /** A window of that person, opened with the front door's link. @param path of a page, e.g. `/lightning/o/Account/list` */
  openAs(role: Role, path: string, width?: number): Promise<Visit>;
  close(): Promise<void>;
}

export interface Visit {
  readonly page: Page;
  /** What the browser's console complained about so far. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/** Chromium on the pages of an org. Fails, with what to do about it, where there is no Chromium; never skips. */
export async function startBrowser(org: RunningOrg): Promise<TestBrowser> {
  const browser = await launchChromium();
  const open = async (width = 1280): Promise<Visit> => {
    const context: BrowserContext = await browser.newContext({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
    context.setDefaultTimeout(60_000);
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => message.type() === 'error' && complaints.push(`${message.text()} (${message.location().url})`));
    return { page, complaints, close: () => context.close() };
  };
  return {
    open,
    async openAs(role, path, width) {
      const visit = await open(width);
      const query = new URLSearchParams({ sid: org.user(role).accessToken, retURL: path });
      await visit.page.goto(`${org.url}/secur/frontdoor.jsp?${query}`);
      await settled(visit.page);
      return visit;
    },
    close: () => browser.close(),
  };
}

/** Chromium by itself, for pages of no org. */
export function launchChromium(): Promise<Browser> {
  const executablePath = findChromium((sentence) => process.stderr.write(`${sentence}\n`));
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'] });
}

/** Waits until the page has its heading and nothing in it is loading any more. */
export async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.locator('.slds-spinner').first().waitFor({ state: 'detached' });
}

/**
 * Serious and critical findings of axe, one line each: rule, first element, how many. A rule that could not run is one, too.
 * @param within a selector; the whole page without
 */
export async function barriers(page: Page, within?: string): Promise<readonly string[]> {
  await page.evaluate(letLabelsBeFound);
  const builder = new AxeBuilder({ page });
  const { violations, incomplete } = await (within ? builder.include(within) : builder).analyze();
  const crashed = incomplete.filter(({ nodes }) => nodes.some(({ none }) => none.some(({ id }) => id === 'error-occurred')));
  return [...violations.filter(({ impact }) => impact === 'serious' || impact === 'critical'), ...crashed].map(
    ({ id, nodes }) => `${id}: ${nodes[0]!.target.join(' ')} ${nodes[0]!.html.slice(0, 120)} (${nodes.length})`,
  );
}

/**
 * Synthetic shadow roots refuse `getElementById`, on which axe's colour-contrast rule gives up without a word. They are one document in truth, so an id
 * in another root is found too: a base component's tab names its panel that way.
 */
function letLabelsBeFound(): void {
  Object.defineProperty(ShadowRoot.prototype, 'getElementById', {
    configurable: true,
    value(this: ShadowRoot, id: string) {
      const here = this.querySelector(`#${CSS.escape(id)}`);
      const path = `//*[@id=${JSON.stringify(id)}]`;
      return here ?? document.evaluate(path, document, null, XPathResult.FIRST_ORDERED_NODE_TYPE, null).singleNodeValue;
    },
  });
}

/** How many pixels the page is wider than its window; 0 when nothing has to be scrolled sideways. */
export function overhang(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth));
}
