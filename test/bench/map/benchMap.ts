import type { Browser } from 'playwright-core';
import type { RelationshipFacts } from 'c/relationshipReading';
import type { Bench } from '../bench.ts';
import { atMost, type Figure } from '../measuring/figure.ts';
import type { Cost } from '../measuring/cost.ts';
import { startBenchOrg, type BenchOrg } from '../matrix/benchOrg.ts';
import { openBenchPage, startBenchBrowser, type PageMode } from '../matrix/benchPage.ts';
import { LARGE_MAP, largeRelationships } from '../reading/largeRelationships.ts';
import { compareDrawings, measureDrawing, medianDrawing, type Drawing } from './drawing.ts';
import { measureLayout, medianLayout, type Layout } from './layout.ts';
import { measureRival, rivalGraphs, type RivalRun } from './rivalLayout.ts';
import type { RivalName } from './layoutRivals.ts';

/** Everything one measures with. */
interface Stand {
  readonly browser: Browser;
  readonly org: BenchOrg;
  readonly facts: RelationshipFacts;
}

/** A browser draws 60 frames a second, and its clock is a little off. */
const FRAME = 16.8;
const TWO_FRAMES = 34;
/** A rival that takes longer is stopped, in milliseconds: the person has left. */
const MOST_PATIENCE = 120_000;
const MODES: Readonly<Record<PageMode, string>> = { plain: '', lws: ', Lightning Web Security' };

/**
 * The relationship map in Chromium, as it is and under Lightning Web Security, each round on a new page with nothing warm. Its layout stands beside those
 * of dagre, ELK and d3-force on the same graph (they run outside the sandbox), its drawing, panning and search beside an SVG element for everything.
 */
export const benchMap: Bench = async ({ isQuick, isTiny, say }) => {
  const size = isQuick ? { people: 200, links: 250, buyingCenters: 8 } : LARGE_MAP;
  const [org, browser] = [await startBenchOrg('mapBench', `${import.meta.dirname}/bundle`), await startBenchBrowser()];
  const stand: Stand = { browser, org, facts: largeRelationships(size) };
  const [people, links] = [size.people, size.links].map((count) => count.toLocaleString('en-US'));
  const rounds = isTiny ? 1 : isQuick ? 2 : 5;
  try {
    const rivals = await layOutWithRivals(stand, say);
    const figures: Figure[] = [];
    // That it works at all is seen without the sandbox, in half the time.
    for (const mode of isTiny ? (['plain'] as const) : (['plain', 'lws'] as const)) {
      say(`  layout${MODES[mode]} …`);
      const layout = medianLayout(await repeated(rounds, () => onPage(stand, mode, (page) => measureLayout(page, stand.facts))));
      figures.push(...layoutFigures(`map of ${people} people`, ` and ${links} links`, MODES[mode], layout, rivals));
      say(`  drawing${MODES[mode]} …`);
      const ours = await repeated(rounds, () => onPage(stand, mode, (page) => measureDrawing(page, 'map', stand.facts)));
      // Seconds of the same.
      const theirs = await repeated(1, () => onPage(stand, mode, (page) => measureDrawing(page, 'svg', stand.facts)));
      compareDrawings(ours[0]!, theirs[0]!);
      figures.push(
        ...drawingFigures(`map of ${people} people and ${links} links${MODES[mode]}`, medianDrawing(ours), medianDrawing(theirs)),
      );
    }
    return figures;
  } finally {
    await browser.close();
    await org.stop();
  }
};

async function repeated<T>(rounds: number, work: () => Promise<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for (let round = 0; round < rounds; round++) all.push(await work());
  return all;
}

async function onPage<T>(
  { browser, org }: Stand,
  mode: PageMode,
  work: (page: Awaited<ReturnType<typeof openBenchPage>>) => Promise<T>,
): Promise<T> {
  const page = await openBenchPage(browser, org, mode, 'mapBench');
  page.setDefaultTimeout(0);
  try {
    return await work(page);
  } finally {
    await page.context().close();
  }
}

type GraphName = keyof ReturnType<typeof rivalGraphs>;
type Rivals = Readonly<Record<GraphName, readonly RivalRun[]>>;

/** The hierarchy alone, and with its links. ELK has an algorithm for each. */
const RIVALS: Readonly<Record<GraphName, readonly RivalName[]>> = {
  tree: ['dagre', 'ELK mrtree', 'd3-force'],
  whole: ['dagre', 'ELK layered', 'd3-force'],
};

async function layOutWithRivals(stand: Stand, say: (sentence: string) => void): Promise<Rivals> {
  const graphs = rivalGraphs(stand.facts);
  const runs = { tree: [] as RivalRun[], whole: [] as RivalRun[] };
  for (const graph of ['tree', 'whole'] as const) {
    for (const name of RIVALS[graph]) {
      say(`  ${name}, ${graph === 'tree' ? 'hierarchy' : 'hierarchy and links'} …`);
      const run = await measureRival(stand.browser, name, graphs[graph], MOST_PATIENCE);
      say(`    ${run.text}`);
      runs[graph].push(run);
    }
  }
  return runs;
}

function layoutFigures(people: string, links: string, mode: string, layout: Layout, rivals: Rivals): readonly Figure[] {
  const line = (what: string, ours: Cost, { rival, cost }: RivalRun): Figure => ({
    ...{ what, unit: 'ms', ours: ours.wall, oursCpu: ours.cpu, rival },
    ...{ theirs: cost.wall, theirsCpu: cost.cpu, ratio: ours.wall / cost.wall, target: atMost(50, ours.wall, '50 ms') },
  });
  return [
    ...rivals.tree.map((run) => line(`${people}${mode}: layout`, layout.people, run)),
    ...rivals.whole.map((run) => line(`${people}${links}${mode}: layout`, layout.all, run)),
  ];
}

function drawingFigures(what: string, ours: Drawing, theirs: Drawing): readonly Figure[] {
  const line = (name: string, limit: number, text: string, value: Cost, other: Cost): Figure => ({
    ...{ what: `${what}: ${name}`, unit: 'ms', ours: value.wall, oursCpu: value.cpu, rival: 'an SVG element each' },
    ...{ theirs: other.wall, theirsCpu: other.cpu, ratio: value.wall / other.wall, target: atMost(limit, value.wall, text) },
  });
  const panning = (name: string, key: 'far' | 'near') => [
    line(`panning ${name}, median of frames`, FRAME, '1 frame', ours[key].median, theirs[key].median),
    line(`panning ${name}, p95 of frames`, TWO_FRAMES, '2 frames', ours[key].p95, theirs[key].p95),
  ];
  return [
    line('first drawing', 150, '150 ms', ours.first, theirs.first),
    ...panning('the whole map', 'far'),
    ...panning('near cards', 'near'),
    line('search, slowest letter', 50, '50 ms', ours.search, theirs.search),
  ];
}
