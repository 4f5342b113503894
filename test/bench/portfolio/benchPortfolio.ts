import type { Page } from 'playwright-core';
import type { Bench } from '../bench.ts';
import { startBenchOrg } from '../matrix/benchOrg.ts';
import { openBenchPage, startBenchBrowser, type PageMode } from '../matrix/benchPage.ts';
import { threadCpu } from '../matrix/threadCpu.ts';
import type { Cost } from '../measuring/cost.ts';
import { atMost, type Figure } from '../measuring/figure.ts';
import { median } from '../measuring/median.ts';
import { largePortfolioFacts, PORTFOLIO_TODAY } from '../reading/largePortfolioFacts.ts';
import { LARGEST_PORTFOLIO } from '../../../local-org/sample-data/large/largePortfolio.ts';
import { firstDrawing, prepare, scrollFrames, textsOf, type PortfolioKind } from './inPage.ts';

interface Drawing {
  readonly first: Cost;
  /** Of the frames of a scroll: p95 of the wall, mean of the processor. */
  readonly scroll: Cost;
  readonly texts: Readonly<Record<string, string>>;
}

const FIRST = 200;
/** A browser draws 60 frames a second; two of them are 33.3 ms, and its clock is a little off. */
const TWO_FRAMES = 34;
const MODES: Readonly<Record<PageMode, string>> = { plain: '', lws: ', Lightning Web Security' };

/**
 * The accounts of the largest portfolio in Chromium, as they are and under Lightning Web Security, each round on a new page with nothing warm, beside a plain
 * HTML table with the same words: reading and first drawing, frames while one scrolls.
 */
export const benchPortfolio: Bench = async ({ isQuick, isTiny, say }) => {
  const size = isQuick ? { ...LARGEST_PORTFOLIO, accounts: 60, objectivesPerAccount: 6 } : LARGEST_PORTFOLIO;
  const facts = JSON.stringify(largePortfolioFacts(size));
  const [org, browser] = [await startBenchOrg('portfolioBench', `${import.meta.dirname}/bundle`), await startBenchBrowser()];
  const rounds = isTiny ? 1 : isQuick ? 2 : 5;
  const measure = async (mode: PageMode, kind: PortfolioKind, times: number): Promise<readonly Drawing[]> => {
    const all: Drawing[] = [];
    for (let round = 0; round < times; round++) {
      const page = await openBenchPage(browser, org, mode, 'portfolioBench');
      page.setDefaultTimeout(0);
      all.push(await measurePage(page, kind, facts));
      await page.context().close();
    }
    return all;
  };
  try {
    const figures: Figure[] = [];
    // That it works at all is seen without the sandbox, in half the time.
    for (const mode of isTiny ? (['plain'] as const) : (['plain', 'lws'] as const)) {
      say(`  portfolio${MODES[mode]} …`);
      const ours = await measure(mode, 'portfolio', rounds);
      const theirs = await measure(mode, 'table', Math.min(rounds, 3));
      compareTexts(ours[0]!.texts, theirs[0]!.texts);
      const objectives = (size.accounts * size.objectivesPerAccount).toLocaleString('en-US');
      const what = `portfolio of ${size.accounts} accounts with ${objectives} objectives${MODES[mode]}`;
      figures.push(...figuresOf(what, medianOf(ours), medianOf(theirs)));
    }
    return figures;
  } finally {
    await browser.close();
    await org.stop();
  }
};

async function measurePage(page: Page, kind: PortfolioKind, facts: string): Promise<Drawing> {
  const cpu = await threadCpu(page);
  const during = async <Result>(work: () => Promise<Result>) => {
    const before = await cpu();
    const result = await work();
    return { result, cpu: (await cpu()) - before };
  };
  await page.evaluate(prepare, { facts, today: PORTFOLIO_TODAY });
  const first = await during(() => page.evaluate(firstDrawing, kind));
  const texts = await page.evaluate(textsOf);
  const { result: frames, cpu: scrolling } = await during(() => page.evaluate(scrollFrames));
  return {
    first: { wall: first.result, cpu: first.cpu },
    scroll: { wall: frames[Math.floor(frames.length * 0.95)]!, cpu: scrolling / frames.length },
    texts,
  };
}

function medianOf(all: readonly Drawing[]): Drawing {
  const of = (name: 'first' | 'scroll'): Cost => ({
    wall: median(all.map((each) => each[name].wall)),
    cpu: median(all.map((each) => each[name].cpu)),
  });
  return { first: of('first'), scroll: of('scroll'), texts: all[0]!.texts };
}

/** @throws Error where the portfolio does not say what the table does */
function compareTexts(ours: Drawing['texts'], theirs: Drawing['texts']): void {
  const ids = Object.keys(ours);
  const other = ids.find((id) => ours[id] !== theirs[id]);
  if (other !== undefined) throw new Error(`The portfolio says "${ours[other]}" where the table says "${theirs[other]}": ${other}`);
  if (ids.length < 10) throw new Error(`Only ${ids.length} accounts are drawn: they do not show the same.`);
}

function figuresOf(what: string, ours: Drawing, theirs: Drawing): readonly Figure[] {
  const line = (name: string, key: 'first' | 'scroll', limit: number, text: string): Figure => ({
    ...{ what: `${what}: ${name}`, unit: 'ms', ours: ours[key].wall, oursCpu: ours[key].cpu, rival: 'HTML table' },
    ...{ theirs: theirs[key].wall, theirsCpu: theirs[key].cpu, ratio: ours[key].wall / theirs[key].wall },
    target: atMost(limit, ours[key].wall, text),
  });
  return [line('reading and first drawing', 'first', FIRST, '200 ms'), line('scrolling, p95 of frames', 'scroll', TWO_FRAMES, '2 frames')];
}
