import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { buildPlugin } from 'sf-plugin-account-plan/build';
import { findChromium } from '../../scripts/chromium.ts';
import { launchChromium } from '../end-to-end/support/browser.ts';
import { runHere } from '../../plugin/test/support/runHere.ts';

const PROJECT = resolve(import.meta.dirname, '../../plugin/test/projects/meridian');
const WIDTHS = [1280, 768];
/** Of a page that goes on for long: as much as a picture in the docs shows. */
const HEIGHT = 1500;

/** One picture of a report: `docs/report-<name>-<width>.png`, from a section on. */
const SHOTS = [
  { name: 'report-summary', flags: [], section: null },
  { name: 'report-white-space', flags: [], section: 'white-space' },
  { name: 'report-relationships', flags: [], section: 'relationships' },
  { name: 'report-objectives', flags: [], section: 'objectives' },
  { name: 'report-customer', flags: ['--customer-safe'], section: null },
] as const;
/** Pages of the PDF: the first one, and the one with the matrix on its side. */
const PDF_SHOTS = [
  { name: 'report-pdf', page: 1 },
  { name: 'report-pdf-white-space', page: 3 },
] as const;

/** Takes the pictures of reports whose name contains `only`; no org is needed. */
export async function takeReportScreenshots(folder: string, only: string, say: (sentence: string) => void): Promise<void> {
  const shots = SHOTS.filter(({ name }) => name.includes(only));
  const pdfShots = PDF_SHOTS.filter(({ name }) => name.includes(only));
  if (shots.length + pdfShots.length === 0) return;
  await buildPlugin();
  const place = mkdtempSync(join(tmpdir(), 'account-planning-shots-'));
  try {
    for (const { name, flags, section } of shots) {
      const file = await report(join(place, `${name}.html`), flags);
      for (const width of WIDTHS) say(await picture(file, section, width, join(folder, `${name}-${width}.png`)));
    }
    if (pdfShots.length > 0) await report(join(place, 'paper.html'), ['--pdf']);
    for (const { name, page } of pdfShots) say(await pdfPage(place, page, join(folder, `${name}.png`)));
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

async function report(file: string, flags: readonly string[]): Promise<string> {
  const words = ['generate', 'report', '--plan-dir', PROJECT, '--today', '2026-11-22', '--output-file', file, ...flags];
  const { exitCode, stderr } = await runHere(PROJECT, words, { CHROME_PATH: findChromium(() => undefined) });
  if (exitCode !== 0) throw new Error(stderr);
  return file;
}

async function picture(file: string, section: string | null, width: number, to: string): Promise<string> {
  const browser = await launchChromium();
  try {
    const page: Page = await browser.newPage({ viewport: { width, height: HEIGHT }, reducedMotion: 'reduce' });
    await page.goto(`${pathToFileURL(file).href}${section ? `#${section}` : ''}`);
    await page.screenshot({ path: to });
    return to;
  } finally {
    await browser.close();
  }
}

/** As the browser's own viewer shows it, which is an extension: a headless browser has it only where none of these switches turns it off. */
async function pdfPage(place: string, number: number, to: string): Promise<string> {
  const browser = await chromium.launch({
    executablePath: findChromium(() => undefined),
    args: ['--no-sandbox', '--disable-gpu', '--headless=new'],
    ignoreDefaultArgs: ['--headless', '--disable-extensions', '--disable-component-extensions-with-background-pages'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1000, height: 1000 } });
    const viewer = join(place, 'viewer.html');
    const address = `paper.pdf#toolbar=0&navpanes=0&view=Fit&page=${number}`;
    writeFileSync(viewer, `<body style="margin:0"><embed src="${address}" type="application/pdf" width="1000" height="1000"></body>`);
    await page.goto(pathToFileURL(viewer).href);
    // The viewer tells nobody when it has drawn.
    await page.waitForTimeout(5_000);
    await page.screenshot({ path: to });
    return to;
  } finally {
    await browser.close();
  }
}
