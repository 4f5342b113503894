import { SfError } from '@salesforce/core';
import type { OrgCalls } from '../../contract.ts';
import { MOST_TRIES } from '../retryPause.ts';
import type { WriteStep } from './cutSteps.ts';
import { readGraphAnswer, type GraphAnswer, type GraphResult } from './graphAnswer.ts';
import { graphOf } from './graphRequest.ts';
import { nextPayload, type AccountQueue } from './payloads.ts';
import { writable } from './withoutFailed.ts';
import { writeCollections } from './writeCollections.ts';
import type { WriteState } from './writeState.ts';

/** So often a graph is sent again without the records that were refused; then what is left of it is written record by record. */
const MOST_ROUNDS = 4;

/**
 * Writes accounts side by side, the steps of each one after the other. Returns when every node is done, refused, or left out with one it needs.
 * @throws what ends all of it: no requests left, no connection, the abort. What was in flight may have been carried out
 */
export async function writeGraphs(queues: readonly AccountQueue[], calls: OrgCalls, state: WriteState, concurrency: number): Promise<void> {
  const running = new Map<Promise<void>, readonly AccountQueue[]>();
  for (;;) {
    while (running.size < Math.max(1, concurrency)) {
      const busy = new Set([...running.values()].flat());
      const payload = nextPayload(queues.filter((queue) => !busy.has(queue)));
      if (payload.length === 0) break;
      const sending: Promise<void> = sendPayload(payload, calls, state).finally(() => running.delete(sending));
      running.set(sending, payload);
    }
    if (running.size === 0) return;
    try {
      await Promise.race(running.keys());
    } catch (error) {
      await Promise.allSettled(running.keys());
      throw error;
    }
  }
}

async function sendPayload(payload: readonly AccountQueue[], calls: OrgCalls, state: WriteState): Promise<void> {
  const steps = payload.map((queue) => queue.steps[0]!);
  if (steps[0]!.form === 'collections') {
    await writeCollections(steps[0]!.nodes, calls, state);
    payload[0]!.steps = payload[0]!.steps.slice(1);
    dropFailed(payload[0]!, state);
    return;
  }
  const results = await sendGraphs(steps, calls, state);
  let tries = 0;
  for (const [index, result] of results.entries()) {
    const queue = payload[index]!;
    finishGraph(queue, steps[index]!, result, state);
    if (result.kind === 'failed' && result.isPassing) tries = Math.max(tries, queue.tries);
  }
  await state.tell();
  // The accounts wait in their queues; others go on meanwhile.
  if (tries > 0) await calls.pause(tries);
}

/** What became of each step. Where the org refuses the request as a whole, none is known to be at fault. */
export async function sendGraphs(steps: readonly WriteStep[], calls: OrgCalls, state: WriteState): Promise<readonly GraphResult[]> {
  const graphs = steps.map(({ nodes }, index) => graphOf(`g${index}`, nodes, state.ids, calls.apiVersion));
  try {
    const { body, mayHaveRunBefore } = await calls.request<GraphAnswer>('POST', '/composite/graph', { graphs });
    const byId = new Map(body.graphs.map((answer) => [answer.graphId, answer]));
    return steps.map(({ nodes }, index) => {
      const result = readGraphAnswer(nodes, byId.get(`g${index}`));
      // What an earlier try of the same request made is there now, but it is ours.
      return result.kind === 'done' && mayHaveRunBefore ? { ...result, existing: new Set<string>() } : result;
    });
  } catch (error) {
    if (!isRefusedAsAWhole(error)) throw error;
    return steps.map((): GraphResult => ({ kind: 'failed', problems: new Map(), gone: new Set(), isPassing: false }));
  }
}

function isRefusedAsAWhole(error: unknown): boolean {
  const { status } = (error instanceof SfError ? (error.data as { status?: number } | undefined) : undefined) ?? {};
  return status === 400 || status === 413;
}

function finishGraph(queue: AccountQueue, step: WriteStep, result: GraphResult, state: WriteState): void {
  const later = queue.steps.slice(1);
  if (result.kind === 'done') {
    for (const node of step.nodes) state.done(node, result.ids.get(node.name) ?? node.id, result.existing.has(node.name));
    queue.steps = later;
    queue.tries = 0;
    queue.rounds = 0;
    return;
  }
  for (const node of step.nodes) {
    const problems = result.problems.get(node.name);
    if (problems) state.fail(node, problems);
    else if (result.gone.has(node.name)) state.done(node);
  }
  if (result.isPassing) queue.tries += 1;
  else queue.rounds += 1;
  const isNamed = result.isPassing || result.problems.size + result.gone.size > 0;
  const isHopeless = !isNamed || queue.rounds > MOST_ROUNDS || queue.tries >= MOST_TRIES;
  const nodes = step.nodes.filter(({ name }) => !result.gone.has(name));
  queue.steps = [{ form: isHopeless ? 'collections' : 'graph', nodes }, ...later];
  dropFailed(queue, state);
}

/** Takes out of an account's steps what failed and what needs it. */
function dropFailed(queue: AccountQueue, state: WriteState): void {
  const nodes = queue.steps.flatMap((step) => step.nodes);
  const still = new Map(writable(nodes, state).map((node) => [node.name, node]));
  queue.steps = queue.steps
    .map((step) => ({ ...step, nodes: step.nodes.flatMap(({ name }) => still.get(name) ?? []) }))
    .filter((step) => step.nodes.length > 0);
}
