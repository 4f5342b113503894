import { chromium, type Browser, type Page } from 'playwright-core';
import { findChromium } from '../../../scripts/chromium.ts';

/** Fails, with what to do about it, where there is no Chromium; never skips. */
export function openBrowser(): Promise<Browser> {
  const executablePath = findChromium((sentence) => process.stderr.write(`${sentence}\n`));
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'] });
}

export interface Visit {
  readonly page: Page;
  /** What the browser's console complained about so far. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/** A window of its own: nobody is logged in. */
export async function visit(browser: Browser, width = 1280): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(`${message.text()} (${message.location().url})`));
  return { page, complaints, close: () => context.close() };
}
