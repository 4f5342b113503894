import { build } from 'esbuild';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { CHART_SIZES } from 'c/orgChartLayout';
import type { RelationshipFacts } from 'c/relationshipReading';
import { threadCpu } from '../matrix/threadCpu.ts';
import type { Cost } from '../measuring/cost.ts';
import type { Places, RivalGraph, RivalName } from './layoutRivals.ts';
import { extentOf, overlapsOf } from './places.ts';

export interface RivalRun {
  /** Its name, and whether it was stopped. */
  readonly rival: string;
  /** Milliseconds, processor seconds; of one that was stopped the time until then. */
  readonly cost: Cost;
  /** What came out, in a sentence. */
  readonly text: string;
}

/** Who reports to whom; and the same with the links between people. */
export function rivalGraphs({ stakeholders, links }: RelationshipFacts): { readonly tree: RivalGraph; readonly whole: RivalGraph } {
  const places = new Map(stakeholders.map(({ id }, place) => [id, place]));
  const edge = (from: string | null | undefined, to: string): readonly (readonly [number, number])[] => {
    const [head, report] = [places.get(from ?? ''), places.get(to)];
    return head === undefined || report === undefined ? [] : [[head, report]];
  };
  const card = { width: CHART_SIZES.cardWidth, height: CHART_SIZES.cardHeight };
  const lines = stakeholders.flatMap(({ id, reportsToId }) => edge(reportsToId, id));
  const across = links.flatMap(({ fromStakeholderId, toStakeholderId }) => edge(fromStakeholderId, toStakeholderId));
  return {
    tree: { people: stakeholders.length, edges: lines, card },
    whole: { people: stakeholders.length, edges: [...lines, ...across], card },
  };
}

/** One round on a new page of its own. @param patience milliseconds after which it is stopped */
export async function measureRival(browser: Browser, name: RivalName, graph: RivalGraph, patience: number): Promise<RivalRun> {
  const page = await browser.newPage();
  page.setDefaultTimeout(0);
  try {
    await page.addScriptTag({ content: await rivalScript() });
    const cpu = await threadCpu(page);
    const before = await cpu();
    const run = page.evaluate(layOutOnce, { name, graph });
    const answer = await Promise.race([run, new Promise<undefined>((resolve) => setTimeout(resolve, patience, undefined))]);
    if (!answer) {
      run.catch(() => undefined);
      const rival = `${name}, stopped after ${patience / 1000} s`;
      return { rival, cost: { wall: patience, cpu: Number.NaN }, text: `${rival}: no layout` };
    }
    const cost = { wall: answer.wall, cpu: (await cpu()) - before };
    return { rival: name, cost, text: textOf(name, graph, answer.places) };
  } finally {
    await page.close({ runBeforeUnload: false });
  }
}

/** Runs in the page. */
async function layOutOnce({ name, graph }: { readonly name: RivalName; readonly graph: RivalGraph }) {
  const begin = performance.now();
  const places = await globalThis.layOutWithRival(name, graph);
  return { wall: performance.now() - begin, places };
}

/** @throws Error where somebody was not placed */
function textOf(name: RivalName, { people }: RivalGraph, places: Places): string {
  if (places.length !== people || places.some(([x, y]) => !Number.isFinite(x + y)))
    throw new Error(`${name} placed ${places.length} of ${people}`);
  const { width, height } = extentOf(places);
  return `${name}: ${width} × ${height} px, ${overlapsOf(places)} cards on others`;
}

let script: Promise<string> | undefined;

/** ELK is under EPL-2.0: it is measured against and never part of what is shipped. */
function rivalScript(): Promise<string> {
  script ??= build({
    entryPoints: [join(import.meta.dirname, 'layoutRivals.ts')],
    ...{ bundle: true, format: 'iife', platform: 'browser', write: false, logLevel: 'silent' },
  }).then(({ outputFiles }) => outputFiles[0]!.text);
  return script;
}
