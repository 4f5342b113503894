import type { Browser, Page } from 'playwright-core';
import type { Bench } from '../bench.ts';
import type { Cost } from '../measuring/cost.ts';
import { atMost, type Figure } from '../measuring/figure.ts';
import { median } from '../measuring/median.ts';
import { startBenchOrg, type BenchOrg } from './benchOrg.ts';
import { openBenchPage, startBenchBrowser, type PageMode } from './benchPage.ts';
import { firstDrawing, prepare, scrollFrames, setBranch, textsOf, type Task } from './inPage.ts';
import { threadCpu } from './threadCpu.ts';

type Kind = Task['kind'];

/** Wall time in milliseconds and processor seconds of the page, medians over the rounds. Of a scroll per frame: p95 of the wall, mean of the processor. */
interface Measured {
  readonly first: Cost;
  readonly scroll: Cost;
  readonly open: Cost;
  /** What cells say, by their reading. */
  readonly texts: Readonly<Record<string, string>>;
}

/** A browser draws 60 frames a second; two of them are 33.3 ms, and its clock is a little off. */
const TWO_FRAMES = 34;
const MODES: Readonly<Record<PageMode, string>> = { plain: '', lws: ', Lightning Web Security' };

/**
 * The white-space matrix, every branch open, against a plain HTML table and against `lightning-datatable` with the same texts, each on a new page:
 * first drawing, frames while scrolling, opening a branch. In the browser, once as it is and once under Lightning Web Security.
 */
export const benchMatrix: Bench = async ({ isQuick, say }) => {
  const size = isQuick ? { rows: 40, columns: 20, cells: 320 } : { rows: 200, columns: 100, cells: 8000 };
  const org = await startBenchOrg('matrixBench');
  const browser = await startBenchBrowser();
  const measure = (mode: PageMode, kind: Kind, rounds: number, readings: readonly string[] = []) => {
    say(`  ${kind}${MODES[mode]} …`);
    return measureKind(browser, org, mode, { kind, ...size }, rounds, readings);
  };
  try {
    const figures: Figure[] = [];
    for (const mode of ['plain', 'lws'] as const) {
      const ours = await measure(mode, 'matrix', isQuick ? 1 : 5);
      const table = await measure(mode, 'table', isQuick ? 1 : 3, Object.keys(ours.texts));
      // Minutes of the same: one round says it.
      const datatable = await measure(mode, 'datatable', 1);
      compareTexts(ours.texts, table.texts);
      const what = `matrix ${size.rows} × ${size.columns}, ${size.cells.toLocaleString('en-US')} cells${MODES[mode]}`;
      figures.push(...figuresOf(what, ours, 'HTML table', table, true), ...figuresOf(what, ours, 'lightning-datatable', datatable, false));
    }
    return figures;
  } finally {
    await browser.close();
    await org.stop();
  }
};

async function measureKind(
  browser: Browser,
  org: BenchOrg,
  mode: PageMode,
  task: Task,
  rounds: number,
  readings: readonly string[],
): Promise<Measured> {
  const all: Measured[] = [];
  for (let round = 0; round < rounds; round++) {
    const page = await openBenchPage(browser, org, mode);
    page.setDefaultTimeout(0);
    all.push(await measurePage(page, task, readings));
    await page.context().close();
  }
  const of = (name: 'first' | 'scroll' | 'open'): Cost => ({
    wall: median(all.map((each) => each[name].wall)),
    cpu: median(all.map((each) => each[name].cpu)),
  });
  return { first: of('first'), scroll: of('scroll'), open: of('open'), texts: all[0]!.texts };
}

async function measurePage(page: Page, task: Task, readings: readonly string[]): Promise<Measured> {
  const { kind } = task;
  const cpu = await threadCpu(page);
  const during = async <Result>(work: () => Promise<Result>) => {
    const before = await cpu();
    const result = await work();
    return { result, cpu: (await cpu()) - before };
  };
  await page.evaluate(prepare, task);
  const first = await during(() => page.evaluate(firstDrawing, kind));
  const texts = kind === 'datatable' ? {} : await page.evaluate(textsOf, { kind, readings });
  const { result: frames, cpu: scrolling } = await during(() => page.evaluate(scrollFrames, kind));
  await page.evaluate(setBranch, { kind, isOpen: false });
  const open = await during(() => page.evaluate(setBranch, { kind, isOpen: true }));
  return {
    first: { wall: first.result, cpu: first.cpu },
    scroll: { wall: frames[Math.floor(frames.length * 0.95)]!, cpu: scrolling / frames.length },
    open: { wall: open.result, cpu: open.cpu },
    texts,
  };
}

/** Of the cells that are drawn, those of one square each are in the table; sums are the matrix's own. */
function compareTexts(ours: Measured['texts'], theirs: Measured['texts']): void {
  const shared = Object.keys(ours).filter((reading) => reading in theirs);
  const other = shared.find((reading) => ours[reading] !== theirs[reading]);
  if (other !== undefined) throw new Error(`The matrix says "${ours[other]}" where the table says "${theirs[other]}": ${other}`);
  if (shared.length < 10) throw new Error(`Only ${shared.length} cells of the matrix are in the table: they do not show the same.`);
}

function figuresOf(what: string, ours: Measured, rival: string, theirs: Measured, hasTarget: boolean): readonly Figure[] {
  const line = (name: string, key: 'first' | 'scroll' | 'open', limit: number, text: string): Figure => ({
    ...{ what: `${what}: ${name}`, unit: 'ms', ours: ours[key].wall, oursCpu: ours[key].cpu, rival },
    ...{ theirs: theirs[key].wall, theirsCpu: theirs[key].cpu, ratio: ours[key].wall / theirs[key].wall },
    ...(hasTarget ? { target: atMost(limit, ours[key].wall, text) } : {}),
  });
  return [
    line('first drawing', 'first', 150, '150 ms'),
    line('scroll, p95 of frames', 'scroll', TWO_FRAMES, '2 frames'),
    line('opening a branch', 'open', 100, '100 ms'),
  ];
}
