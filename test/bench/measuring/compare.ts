import type { Cost } from './cost.ts';
import { median } from './median.ts';

/** One side of a comparison; a round of it. */
export type Contestant = (round: number) => Promise<Cost>;

export interface Comparison {
  readonly ours: Cost;
  readonly theirs: Cost;
  /** Median over the rounds of our wall time divided by the rival's in the same round: what else the machine does hits both. */
  readonly ratio: number;
}

/** Lets both run in every round, the other one first in every second round. `inOrder` where the rival needs what we made. */
export async function compare(ours: Contestant, rival: Contestant, rounds: number, { inOrder = false } = {}): Promise<Comparison> {
  const costs: { readonly ours: Cost; readonly theirs: Cost }[] = [];
  for (let round = 0; round < rounds; round++) {
    if (inOrder || round % 2 === 0) costs.push({ ours: await ours(round), theirs: await rival(round) });
    else {
      const theirs = await rival(round);
      costs.push({ theirs, ours: await ours(round) });
    }
  }
  return {
    ours: medianCost(costs.map((each) => each.ours)),
    theirs: medianCost(costs.map((each) => each.theirs)),
    ratio: median(costs.map((each) => each.ours.wall / each.theirs.wall)),
  };
}

const medianCost = (costs: readonly Cost[]): Cost => ({
  wall: median(costs.map(({ wall }) => wall)),
  cpu: median(costs.map(({ cpu }) => cpu)),
});
