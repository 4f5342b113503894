import type { Page } from 'playwright-core';
import { threadCpu } from '../matrix/threadCpu.ts';
import type { Cost } from '../measuring/cost.ts';
import { median } from '../measuring/median.ts';
import { OSA_TODAY } from '../reading/largeOsaFacts.ts';
import { dragFrames, drawnTexts, firstDrawing, prepare, scrollFrames, unfold, type OsaKind } from './inPage.ts';

/** Wall time in milliseconds, processor seconds of the page's own thread; of frames the mean of the processor for one. */
export interface OsaDrawing {
  readonly first: Cost;
  readonly drag: Frames;
  readonly scroll: Frames;
  /** What is written on what is drawn, by the id of the record. */
  readonly texts: Readonly<Record<string, string>>;
}

interface Frames {
  readonly median: Cost;
  readonly p95: Cost;
}

/** Frames of thousands of elements take long: of those a few say it. */
const FRAMES = { ours: 90, theirs: 20 };

/** @param page a new one, with nothing warm */
export async function measureOsas(page: Page, kind: OsaKind, facts: string): Promise<OsaDrawing> {
  const cpu = await threadCpu(page);
  const during = async <Result>(work: () => Promise<Result>) => {
    const before = await cpu();
    const result = await work();
    return { result, cpu: (await cpu()) - before };
  };
  const isOurs = kind === 'timeline' || kind === 'board';
  const frames = isOurs ? FRAMES.ours : FRAMES.theirs;
  const measured = async (work: () => Promise<readonly number[]>): Promise<Frames> => {
    const { result, cpu: spent } = await during(work);
    const at = (part: number): Cost => ({ wall: result[Math.floor(result.length * part)]!, cpu: spent / result.length });
    return { median: at(0.5), p95: at(0.95) };
  };
  await page.evaluate(prepare, { kind, facts, today: OSA_TODAY });
  const first = await during(() => page.evaluate(firstDrawing, kind));
  if (isOurs) await page.evaluate(unfold, kind);
  const texts = await page.evaluate(drawnTexts, kind);
  const drag = await measured(() => page.evaluate(dragFrames, { kind, frames }));
  const scroll = await measured(() => page.evaluate(scrollFrames, { kind, frames }));
  return { first: { wall: first.result, cpu: first.cpu }, drag, scroll, texts };
}

export function medianOsas(all: readonly OsaDrawing[]): OsaDrawing {
  const of = (read: (drawing: OsaDrawing) => Cost): Cost => ({
    wall: median(all.map((each) => read(each).wall)),
    cpu: median(all.map((each) => read(each).cpu)),
  });
  const frames = (key: 'drag' | 'scroll'): Frames => ({ median: of((each) => each[key].median), p95: of((each) => each[key].p95) });
  return { ...all[0]!, first: of(({ first }) => first), drag: frames('drag'), scroll: frames('scroll') };
}

/** @throws Error where ours does not show what the rival does */
export function compareTexts(what: string, ours: OsaDrawing, theirs: OsaDrawing): void {
  const ids = Object.keys(ours.texts);
  const shared = ids.filter((id) => id in theirs.texts);
  const other = shared.find((id) => ours.texts[id] !== theirs.texts[id]);
  if (other !== undefined)
    throw new Error(`The ${what} says "${ours.texts[other]}" where the other says "${theirs.texts[other]}": ${other}`);
  if (shared.length < 10)
    throw new Error(`Only ${shared.length} of ${ids.length} on the ${what} are on the other: they do not show the same.`);
}
