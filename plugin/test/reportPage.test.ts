import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { launchChromium, overhang } from '../../test/end-to-end/support/browser.ts';
import { buildPlugin } from '../build.ts';
import { runHereJson, type TemporaryProject } from './support/runHere.ts';
import { richProject } from './support/reportOf.ts';
import { findChromium } from '../../scripts/chromium.ts';

jest.setTimeout(300_000);
let project: TemporaryProject;
let browser: Browser;

beforeAll(async () => {
  await buildPlugin();
  project = richProject();
  browser = await launchChromium();
}, 240_000);
afterAll(async () => {
  await browser?.close();
  project?.remove();
});

const made = (file: string, ...flags: string[]) =>
  runHereJson(project.root, ['generate', 'report', '--today', '2026-11-22', '--overwrite', '--output-file', file, ...flags], {
    CHROME_PATH: findChromium((sentence) => process.stderr.write(`${sentence}\n`)),
  });

/** The page in a window, with what its console says and what it asks the network for. */
async function open(file: string, width: number): Promise<{ page: Page; complaints: string[]; requests: string[] }> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, bypassCSP: false });
  const page = await context.newPage();
  const [complaints, requests]: [string[], string[]] = [[], []];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(pathToFileURL(join(project.root, file)).href);
  return { page, complaints, requests };
}

describe.each([
  ['internal', []],
  ['for the customer', ['--customer-safe', '--no-prices']],
])('a report %s', (name, flags) => {
  const file = `${name.replaceAll(' ', '-')}.html`;
  beforeAll(async () => expect((await made(file, ...flags)).exitCode).toBe(0));

  test.each([1280, 768])('is styled, asks the network for nothing and fits a window of %d pixels', async (width) => {
    const { page, complaints, requests } = await open(file, width);
    expect(complaints).toEqual([]);
    expect(requests).toEqual([pathToFileURL(join(project.root, file)).href]);
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('header')!).backgroundColor)).toBe('rgb(3, 35, 77)');
    expect(await overhang(page)).toBe(0);
    await page.context().close();
  });

  test.each([1280, 768])('has nothing that axe objects to at %d pixels', async (width) => {
    // Axe itself is a script, which the page's own policy refuses; the page has been tested with it above.
    const context = await browser.newContext({ viewport: { width, height: 900 }, bypassCSP: true });
    const page = await context.newPage();
    await page.goto(pathToFileURL(join(project.root, file)).href);
    const { violations, passes } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html.slice(0, 200)} (${nodes.length})`)).toEqual([]);
    expect(passes.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['color-contrast', 'landmark-one-main', 'svg-img-alt', 'td-headers-attr']),
    );
    await context.close();
  });

  test('has one heading of the first level, landmarks, and headings that skip no level', async () => {
    const { page } = await open(file, 1280);
    const levels = await page.locator('h1, h2, h3, h4, h5, h6').evaluateAll((all) => all.map(({ tagName }) => Number(tagName[1])));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.every((level, place) => place === 0 || level - levels[place - 1]! <= 1)).toBe(true);
    expect(await page.locator('header, nav, main, footer').count()).toBe(4);
    await page.context().close();
  });
});

describe('on paper', () => {
  /** Widths and heights of the pages of a PDF, in points. */
  const pagesOf = (pdf: string) =>
    [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => [
      Math.round(Number(width)),
      Math.round(Number(height)),
    ]);

  test.each([
    [
      'a4',
      [
        [595, 842],
        [842, 595],
      ],
    ],
    [
      'letter',
      [
        [612, 792],
        [792, 612],
      ],
    ],
  ])('a PDF of %s is made, upright and for what is wide on its side', async (size, sizes) => {
    const { exitCode, result } = await made('paper.html', '--pdf', '--page-size', size);
    expect(exitCode).toBe(0);
    expect(result.files).toEqual([join(project.root, 'paper.html'), join(project.root, 'paper.pdf')]);
    const pdf = readFileSync(join(project.root, 'paper.pdf'), 'latin1');
    expect(pdf.slice(0, 5)).toBe('%PDF-');
    const pages = pagesOf(pdf);
    expect(pages.length).toBeGreaterThan(10);
    const near = (page: readonly number[], one: readonly number[]) => page.every((length, side) => Math.abs(length - one[side]!) <= 1);
    expect(pages.filter((page) => !sizes.some((one) => near(page, one)))).toEqual([]);
    expect(sizes.every((one) => pages.some((page) => near(page, one)))).toBe(true);
  });

  test('nothing is wider than the paper, and what is in boxes that scroll on a screen is whole', async () => {
    const { page } = await open('internal.html', 688);
    await page.emulateMedia({ media: 'print' });
    // 688 pixels are A4 within its margins.
    const wide = await page
      .locator('table, p, h2, h3, dl')
      .evaluateAll((all) =>
        all
          .filter((one) => one.checkVisibility() && one.closest('.print-only, .wide') === null && one.getBoundingClientRect().right > 689)
          .map((one) => one.outerHTML.slice(0, 120)),
      );
    expect(wide).toEqual([]);
    await page.context().close();
  });
});
