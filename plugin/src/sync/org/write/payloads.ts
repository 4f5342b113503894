import { cutSteps, GRAPH_LIMITS, nodeKind, type WriteStep } from './cutSteps.ts';
import type { WriteNode } from './writeNode.ts';

/** The steps of one account that are still to be done, the next one first. */
export interface AccountQueue {
  readonly group: string;
  steps: readonly WriteStep[];
  /** How often its next step was refused for a reason that passes. */
  tries: number;
  /** How often some of its next step's records were refused. */
  rounds: number;
}

/**
 * The accounts whose next steps make up one request: as many as fit, large ones first. Two of one account never travel together, nor at the same time: they
 * would wait for each other's row locks.
 */
export function nextPayload(idle: readonly AccountQueue[]): readonly AccountQueue[] {
  const waiting = idle.filter(({ steps }) => steps.length > 0).sort((a, b) => b.steps[0]!.nodes.length - a.steps[0]!.nodes.length);
  const [first] = waiting;
  if (!first || first.steps[0]!.form === 'collections') return first ? [first] : [];
  const taken: AccountQueue[] = [];
  let nodes = 0;
  let kinds = new Set<string>();
  for (const queue of waiting) {
    const [step] = queue.steps as readonly [WriteStep];
    if (step.form !== 'graph' || nodes + step.nodes.length > GRAPH_LIMITS.nodes || taken.length === GRAPH_LIMITS.graphs) continue;
    const both = new Set([...kinds, ...step.nodes.map(nodeKind)]);
    if (both.size > GRAPH_LIMITS.kinds) continue;
    taken.push(queue);
    kinds = both;
    nodes += step.nodes.length;
  }
  return taken;
}

/** Requests that it takes to write these, when all goes well. */
export function countPayloads(queues: readonly AccountQueue[]): number {
  let rest = queues.map(({ group, steps }): AccountQueue => ({ group, steps, tries: 0, rounds: 0 }));
  for (let count = 0; ; count += 1) {
    const payload = nextPayload(rest);
    if (payload.length === 0) return count;
    for (const queue of payload) queue.steps = queue.steps.slice(1);
    rest = rest.filter(({ steps }) => steps.length > 0);
  }
}

/** The steps of each account. @param nodes as `orderNodes` returns them */
export function queuesOf(nodes: readonly WriteNode[]): readonly AccountQueue[] {
  return [...Map.groupBy(nodes, ({ group }) => group)].map(([group, members]) => ({
    group,
    steps: cutSteps(members),
    tries: 0,
    rounds: 0,
  }));
}
