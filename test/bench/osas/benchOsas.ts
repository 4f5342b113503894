import type { Bench } from '../bench.ts';
import { startBenchOrg } from '../matrix/benchOrg.ts';
import { openBenchPage, startBenchBrowser, type PageMode } from '../matrix/benchPage.ts';
import type { Cost } from '../measuring/cost.ts';
import { atMost, type Figure } from '../measuring/figure.ts';
import { largeOsaFacts } from '../reading/largeOsaFacts.ts';
import { LARGE_OSAS } from '../../../local-org/sample-data/large/largeOsas.ts';
import { compareTexts, measureOsas, medianOsas, type OsaDrawing } from './drawing.ts';
import type { OsaKind } from './inPage.ts';

/** A browser draws 60 frames a second, and its clock is a little off. */
const FRAME = 16.8;
const TWO_FRAMES = 34;
const FIRST = 200;
const MODES: Readonly<Record<PageMode, string>> = { plain: '', lws: ', Lightning Web Security' };

interface Pair {
  readonly name: string;
  readonly ours: OsaKind;
  readonly rival: OsaKind;
  readonly rivalName: string;
}

const PAIRS: readonly Pair[] = [
  { name: 'timeline', ours: 'timeline', rival: 'bars', rivalName: 'an SVG element each' },
  { name: 'board', ours: 'board', rival: 'cards', rivalName: 'an HTML card each' },
];

/**
 * The timeline and the board of a large plan in Chromium, as they are and under Lightning Web Security, each round on a new page with nothing warm, beside
 * an element for every line and every card: first drawing, frames while something is dragged and while one scrolls, with everything unfolded.
 */
export const benchOsas: Bench = async ({ isQuick, isTiny, say }) => {
  const size = isQuick ? { objectives: 10, strategies: 30, actions: 300, campaigns: 5, campaignMembers: 300 } : LARGE_OSAS;
  const facts = JSON.stringify(largeOsaFacts(size));
  const [org, browser] = [await startBenchOrg('osaBench', `${import.meta.dirname}/bundle`), await startBenchBrowser()];
  const rounds = isTiny ? 1 : isQuick ? 2 : 5;
  const measure = async (mode: PageMode, kind: OsaKind, times: number): Promise<readonly OsaDrawing[]> => {
    const all: OsaDrawing[] = [];
    for (let round = 0; round < times; round++) {
      const page = await openBenchPage(browser, org, mode, 'osaBench');
      page.setDefaultTimeout(0);
      all.push(await measureOsas(page, kind, facts));
      await page.context().close();
    }
    return all;
  };
  try {
    const figures: Figure[] = [];
    // That it works at all is seen without the sandbox, in half the time.
    for (const mode of isTiny ? (['plain'] as const) : (['plain', 'lws'] as const)) {
      for (const { name, ours, rival, rivalName } of PAIRS) {
        say(`  ${name}${MODES[mode]} …`);
        const own = await measure(mode, ours, rounds);
        // Seconds of the same.
        const theirs = await measure(mode, rival, 1);
        compareTexts(name, own[0]!, theirs[0]!);
        const what = `${name} of ${size.objectives} objectives and ${size.actions.toLocaleString('en-US')} actions${MODES[mode]}`;
        figures.push(...figuresOf(what, medianOsas(own), rivalName, medianOsas(theirs)));
      }
    }
    return figures;
  } finally {
    await browser.close();
    await org.stop();
  }
};

function figuresOf(what: string, ours: OsaDrawing, rival: string, theirs: OsaDrawing): readonly Figure[] {
  const line = (name: string, limit: number, text: string, value: Cost, other: Cost): Figure => ({
    ...{ what: `${what}: ${name}`, unit: 'ms', ours: value.wall, oursCpu: value.cpu, rival },
    ...{ theirs: other.wall, theirsCpu: other.cpu, ratio: value.wall / other.wall, target: atMost(limit, value.wall, text) },
  });
  return [
    line('first drawing', FIRST, '200 ms', ours.first, theirs.first),
    line('dragging, median of frames', FRAME, '1 frame', ours.drag.median, theirs.drag.median),
    line('dragging, p95 of frames', TWO_FRAMES, '2 frames', ours.drag.p95, theirs.drag.p95),
    line('scrolling, p95 of frames', TWO_FRAMES, '2 frames', ours.scroll.p95, theirs.scroll.p95),
  ];
}
