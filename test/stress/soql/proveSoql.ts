import { seeded } from '../random.ts';
import { difference } from './difference.ts';
import { randomQuery } from './randomQuery.ts';
import { randomWorld } from './randomWorld.ts';
import { shrink } from './shrink.ts';
import { toSoql } from './toSoql.ts';
import { buildWorld } from './world.ts';

export interface SoqlProof {
  readonly queries: number;
  readonly worlds: number;
  /** How many rows all answers had: a proof over empty answers would be none. */
  readonly rows: number;
}

export interface SoqlProofOptions {
  readonly queries: number;
  readonly queriesPerWorld: number;
  readonly seed: number;
}

/**
 * Asks random queries of random worlds and compares every answer with the plain evaluation.
 * @throws Error with the seed, the smallest query and the rows that show the difference
 */
export async function proveSoql({ queries, queriesPerWorld, seed }: SoqlProofOptions): Promise<SoqlProof> {
  const worlds = Math.ceil(queries / queriesPerWorld);
  let asked = 0;
  let rows = 0;
  for (let number = 0; number < worlds; number++) {
    const random = seeded(seed + number);
    const world = await buildWorld(randomWorld(random));
    try {
      for (let count = 0; count < queriesPerWorld && asked < queries; count++, asked++) {
        const query = randomQuery(random, world.spec);
        const found = difference(world, query);
        if (found !== undefined) throw new Error(await report(seed + number, world, query));
        rows += world.org.select(world.session, query).rows.length;
      }
    } finally {
      world.close();
    }
  }
  return { queries: asked, worlds, rows };
}

async function report(seed: number, world: Parameters<typeof shrink>[0], query: Parameters<typeof shrink>[1]): Promise<string> {
  const small = await shrink(world, query);
  const smallWorld = await buildWorld(small.spec);
  const found = difference(smallWorld, small.query) ?? difference(world, small.query);
  smallWorld.close();
  return [
    `seed ${seed}: ${toSoql(query)}`,
    `shrunk to: ${toSoql(small.query)}${small.query.includeDeleted ? ' (deleted rows too)' : ''}`,
    `objects: ${JSON.stringify(small.spec.objects)}`,
    `rows: ${JSON.stringify(small.spec.rows)}`,
    found,
  ].join('\n');
}
