import type { CDPSession, Page } from 'playwright-core';
import type { Cost } from '../measuring/cost.ts';
import { startBenchOrg } from '../matrix/benchOrg.ts';
import { startBenchBrowser } from '../matrix/benchPage.ts';

/** What is measured: the chart, or the same bubbles as an SVG element each. */
export type Kind = 'chart' | 'plain';

export interface ChartPage {
  /** @returns how many bubbles there are */
  prepare(kind: Kind, cells: number): Promise<number>;
  /** From handing over the data until the frame with the drawing is done; processor time is that of the page's main thread. */
  draw(kind: Kind): Promise<Cost>;
  close(): Promise<void>;
}

interface Bench extends HTMLElement {
  prepare(kind: Kind, cells: number): number;
  show(kind: Kind): void;
  clear(): void;
}

/** A page with nothing but the component `chartBench`, in the sandbox of Lightning Web Security where asked for. */
export async function openChartPage({ isSandboxed }: { readonly isSandboxed: boolean }): Promise<ChartPage> {
  const org = await startBenchOrg('chartBench');
  const browser = await startBenchBrowser();
  const close = async () => {
    await browser.close();
    await org.stop();
  };
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    await context.addCookies([{ name: 'sid', value: org.token, url: org.url }]);
    const page = await context.newPage();
    await page.goto(`${org.url}/lightning/page/home${isSandboxed ? '?lws=1' : ''}`);
    await mount(page);
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    return {
      prepare: (kind, cells) => page.evaluate(prepareIn, { kind, cells }),
      draw: (kind) => drawing(page, session, kind),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function mount(page: Page): Promise<void> {
  await page.waitForFunction(() => customElements.get('org-component') !== undefined);
  await page.evaluate(() => {
    const host = Object.assign(document.createElement('org-component'), { name: 'chartBench' });
    document.querySelector('org-app')!.remove();
    document.body.append(host);
  });
  await page.locator('c-chart-bench').waitFor({ state: 'attached' });
}

function prepareIn({ kind, cells }: { readonly kind: Kind; readonly cells: number }): number {
  const bench = document.querySelector<Bench>('c-chart-bench')!;
  bench.clear();
  return bench.prepare(kind, cells);
}

async function drawing(page: Page, session: CDPSession, kind: Kind): Promise<Cost> {
  const cpu = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')!.value;
  };
  await page.evaluate(clearIn);
  const before = await cpu();
  const wall = await page.evaluate(drawIn, kind);
  return { wall: wall / 1000, cpu: (await cpu()) - before };
}

async function clearIn(): Promise<void> {
  document.querySelector<Bench>('c-chart-bench')!.clear();
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}

async function drawIn(kind: Kind): Promise<number> {
  const begin = performance.now();
  document.querySelector<Bench>('c-chart-bench')!.show(kind);
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  return performance.now() - begin;
}
