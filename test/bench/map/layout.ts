import type { Page } from 'playwright-core';
import type { RelationshipFacts } from 'c/relationshipReading';
import { threadCpu } from '../matrix/threadCpu.ts';
import type { Cost } from '../measuring/cost.ts';
import { median } from '../measuring/median.ts';
import { layOut, placesOf, prepare, route } from './inPage.ts';
import type { Places } from './layoutRivals.ts';
import { expectApart } from './places.ts';

export const TODAY = '2026-11-22';

/** Milliseconds on the clock, processor seconds of the page's own thread. */
export interface Layout {
  /** Everybody placed, and the lines from heads to those below them. */
  readonly people: Cost;
  /** And the links led between the cards. */
  readonly all: Cost;
}

/** @param page a new one, with nothing warm */
export async function measureLayout(page: Page, facts: RelationshipFacts): Promise<Layout> {
  const cpu = await threadCpu(page);
  await page.evaluate(prepare, { kind: 'map' as const, facts: JSON.stringify(facts), today: TODAY });
  const start = await cpu();
  const people = await page.evaluate(layOut);
  const placed = await cpu();
  const { wall, routes } = await page.evaluate(route);
  const led = await cpu();
  if (routes < facts.links.length / 2) throw new Error(`${routes} links were led of ${facts.links.length}`);
  const places = JSON.parse(await page.evaluate(placesOf)) as Places;
  if (places.length !== facts.stakeholders.length) throw new Error(`${places.length} people were placed of ${facts.stakeholders.length}`);
  expectApart(places);
  return { people: { wall: people, cpu: placed - start }, all: { wall: people + wall, cpu: led - start } };
}

export function medianLayout(all: readonly Layout[]): Layout {
  const of = (key: keyof Layout): Cost => ({
    wall: median(all.map((each) => each[key].wall)),
    cpu: median(all.map((each) => each[key].cpu)),
  });
  return { people: of('people'), all: of('all') };
}
