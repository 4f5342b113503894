import type { Page } from 'playwright-core';
import type { RelationshipFacts } from 'c/relationshipReading';
import { threadCpu } from '../matrix/threadCpu.ts';
import type { Cost } from '../measuring/cost.ts';
import { median } from '../measuring/median.ts';
import { cardTexts, comeNear, firstDrawing, panFrames, prepare, search, type DrawnKind } from './inPage.ts';
import { TODAY } from './layout.ts';

/** Wall time in milliseconds, processor seconds of the page's own thread; of panning the mean of the processor for a frame. */
export interface Drawing {
  readonly first: Cost;
  readonly far: Frames;
  readonly near: Frames;
  readonly search: Cost;
  /** What cards say, by the id of the person. */
  readonly texts: Readonly<Record<string, string>>;
  /** Who was found. */
  readonly found: readonly string[];
}

export interface Frames {
  readonly median: Cost;
  readonly p95: Cost;
}

/** Pixels a frame: the whole map is small, a near one is drawn faster. */
const STEPS = { far: 4, near: 40 };

/** @param page a new one, with nothing warm */
export async function measureDrawing(page: Page, kind: DrawnKind, facts: RelationshipFacts): Promise<Drawing> {
  const cpu = await threadCpu(page);
  const during = async <Result>(work: () => Promise<Result>) => {
    const before = await cpu();
    const result = await work();
    return { result, cpu: (await cpu()) - before };
  };
  const pan = async (step: number): Promise<Frames> => {
    const { result: frames, cpu: spent } = await during(() => page.evaluate(panFrames, { kind, step }));
    const at = (part: number): Cost => ({ wall: frames[Math.floor(frames.length * part)]!, cpu: spent / frames.length });
    return { median: at(0.5), p95: at(0.95) };
  };
  // A pointer that was never there cannot be captured.
  await page.mouse.move(640, 60);
  await page.evaluate(prepare, { kind, facts: JSON.stringify(facts), today: TODAY });
  const first = await during(() => page.evaluate(firstDrawing, kind));
  // What is led while nobody waits is led by then.
  await page.waitForTimeout(1_000);
  const far = await pan(STEPS.far);
  await page.evaluate(comeNear, { kind, id: facts.stakeholders[0]!.id });
  const texts = await page.evaluate(cardTexts, kind);
  const near = await pan(STEPS.near);
  const query = facts.stakeholders[0]!.contactName!.split(' ')[0]!.toLowerCase();
  const { result, cpu: searching } = await during(() => page.evaluate(search, query));
  return {
    first: { wall: first.result, cpu: first.cpu },
    ...{ far, near, texts, found: result.ids },
    search: { wall: result.wall, cpu: searching / query.length },
  };
}

export function medianDrawing(all: readonly Drawing[]): Drawing {
  const of = (read: (drawing: Drawing) => Cost): Cost => ({
    wall: median(all.map((each) => read(each).wall)),
    cpu: median(all.map((each) => read(each).cpu)),
  });
  const frames = (key: 'far' | 'near'): Frames => ({ median: of((each) => each[key].median), p95: of((each) => each[key].p95) });
  return {
    ...all[0]!,
    ...{ first: of(({ first }) => first), far: frames('far'), near: frames('near'), search: of((each) => each.search) },
  };
}

/** @throws Error where the map does not show or find what the rival does */
export function compareDrawings(ours: Drawing, theirs: Drawing): void {
  const ids = Object.keys(ours.texts);
  const other = ids.find((id) => ours.texts[id] !== theirs.texts[id]);
  if (other !== undefined) throw new Error(`The map says "${ours.texts[other]}" where the other says "${theirs.texts[other]}": ${other}`);
  if (ids.length < 10) throw new Error(`Only ${ids.length} cards of the map can be read: it was not near.`);
  if (ours.found.length === 0) throw new Error('The search found nobody.');
  const missed = ours.found.find((id) => !theirs.found.includes(id));
  if (missed !== undefined) throw new Error(`The map found ${missed}, the other did not.`);
}
