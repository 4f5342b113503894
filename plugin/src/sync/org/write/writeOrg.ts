import { randomUUID } from 'node:crypto';
import { Messages } from '@salesforce/core';
import type { OrgCalls, OrgChanges, OrgReading, WriteOptions, WriteOutcome } from '../../contract.ts';
import { orderNodes } from './orderNodes.ts';
import { writeBulk } from './bulk/writeBulk.ts';
import { queuesOf } from './payloads.ts';
import { planWrite, type WritePlan } from './planWrite.ts';
import { prepare } from './prepare.ts';
import { interrupted } from './problems.ts';
import { writable } from './withoutFailed.ts';
import { writeAllOrNone } from './writeAllOrNone.ts';
import { writeGraphs } from './writeGraphs.ts';
import type { Stage, WriteNode } from './writeNode.ts';
import { createWriteState, type WriteState } from './writeState.ts';

Messages.importMessagesDirectoryFromMetaUrl(import.meta.url);
const messages = Messages.loadMessages('sf-plugin-account-plan', 'org-write');

const STAGES: readonly Stage[] = [0, 1, 2, 3];
/** Requests of the day that are left to others. */
const RESERVE = 100;
/** Less than so much of them left is worth a word. */
const LITTLE = 0.1;

/**
 * Writes changes to an org: ordered, each account whole where it fits into one graph. Everything that is written is written so that writing it again changes
 * nothing. `onOutcomes` hears of every record, also when this throws.
 * @throws SfError `TooManyForOneRequestError`, `LimitReachedError` before anything is sent; what `OrgCalls.request` throws
 */
export async function writeOrg(
  calls: OrgCalls,
  changes: OrgChanges,
  reading: OrgReading,
  options: WriteOptions,
): Promise<readonly WriteOutcome[]> {
  const prepared = prepare(changes, reading, randomUUID());
  const state = createWriteState(changes, prepared, options);
  if (options.isAllOrNone) {
    await writeAllOrNone(orderNodes(prepared.nodes), prepared, calls, state);
  } else {
    const plan = planWrite(prepared.nodes, options);
    requireRequests(calls, plan.requests, options.onWarning);
    await state.tell();
    await tellingOfAll(plan, state, () =>
      plan.form === 'bulk' ? writeBulk(plan.loads, calls, state, options) : writeStages(plan.nodes, calls, state, options),
    );
  }
  await state.tell();
  return state.outcomes();
}

async function writeStages(nodes: readonly WriteNode[], calls: OrgCalls, state: WriteState, options: WriteOptions): Promise<void> {
  for (const stage of STAGES) {
    const ofStage = nodes.filter((node) => node.stage === stage);
    await writeGraphs(queuesOf(writable(ofStage, state)), calls, state, options.concurrency);
  }
}

/** Also when it ends early, every record has an outcome. */
async function tellingOfAll(plan: WritePlan, state: WriteState, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    const nodes = plan.form === 'bulk' ? plan.loads.flatMap((load) => load.nodes) : plan.nodes;
    for (const node of nodes) if (!state.has(node)) state.skip(node, [interrupted()]);
    await state.tell();
    throw error;
  }
}

/** Better nothing than a half: refuses to begin with what the day's requests do not suffice for. */
function requireRequests({ limit }: OrgCalls, needed: number, onWarning: WriteOptions['onWarning']): void {
  if (!limit || needed === 0) return;
  const left = Math.max(0, limit.of - limit.used);
  if (left < needed + RESERVE) throw messages.createError('error.limitReached', [String(left), String(needed)]);
  if (left - needed < limit.of * LITTLE) onWarning?.(messages.getMessage('warning.littleLeft', [String(left - needed), String(limit.of)]));
}
