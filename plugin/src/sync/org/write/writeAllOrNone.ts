import { Messages } from '@salesforce/core';
import type { OrgCalls } from '../../contract.ts';
import { MOST_TRIES } from '../retryPause.ts';
import { cutSteps, GRAPH_LIMITS } from './cutSteps.ts';
import type { Prepared } from './prepare.ts';
import { cannotBeTogether, nothingWritten } from './problems.ts';
import { sendGraphs } from './writeGraphs.ts';
import { hasLiteralReference, type WriteNode } from './writeNode.ts';
import type { WriteState } from './writeState.ts';

Messages.importMessagesDirectoryFromMetaUrl(import.meta.url);
const messages = Messages.loadMessages('sf-plugin-account-plan', 'org-write');

/**
 * Writes everything in one graph, or nothing.
 * @throws SfError `TooManyForOneRequestError` before anything is sent
 */
export async function writeAllOrNone(nodes: readonly WriteNode[], prepared: Prepared, calls: OrgCalls, state: WriteState): Promise<void> {
  const literal = nodes.filter(hasLiteralReference);
  for (const node of literal) state.skip(node, [cannotBeTogether()]);
  if (literal.length > 0 || prepared.leftOut.size > 0 || prepared.outcomes.some(({ status }) => status === 'notSent')) {
    skipOthers(nodes, state);
    return;
  }
  const steps = cutSteps(nodes);
  if (steps.length > 1) {
    throw messages.createError('error.tooManyForOneRequest', [
      String(nodes.length),
      String(Math.min(GRAPH_LIMITS.nodes, steps[0]!.nodes.length)),
    ]);
  }
  let rest = nodes;
  for (let tries = 1; rest.length > 0; tries += 1) {
    const [result] = await sendGraphs([{ form: 'graph', nodes: rest }], calls, state);
    if (result?.kind === 'done') {
      for (const node of rest) state.done(node, result.ids.get(node.name) ?? node.id, result.existing.has(node.name));
      return;
    }
    const { problems, gone, isPassing } = result!;
    const isAgain = (isPassing || (gone.size > 0 && problems.size === 0)) && tries < MOST_TRIES;
    if (!isAgain) {
      for (const node of rest) if (problems.has(node.name)) state.fail(node, problems.get(node.name)!);
      skipOthers(nodes, state);
      return;
    }
    for (const node of rest) if (gone.has(node.name)) state.done(node);
    rest = rest.filter(({ name }) => !gone.has(name));
    if (isPassing) await calls.pause(tries);
  }
}

function skipOthers(nodes: readonly WriteNode[], state: WriteState): void {
  for (const node of nodes)
    if (node.kind !== 'late' && !state.has(node) && !state.failed.has(node.name)) state.skip(node, [nothingWritten()]);
}
