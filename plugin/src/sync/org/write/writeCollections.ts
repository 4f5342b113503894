import type { OrgCalls } from '../../contract.ts';
import { isPassing } from '../orgFailure.ts';
import { isGone, orgProblem, type SaveError } from './graphAnswer.ts';
import { bodyOf, type KnownIds } from './graphRequest.ts';
import { MOST_TRIES } from '../retryPause.ts';
import { withoutFailed } from './withoutFailed.ts';
import { recordOf, type WriteNode } from './writeNode.ts';
import type { WriteState } from './writeState.ts';

/** Of sObject Collections (REST API Developer Guide): records of one request, and runs of one object in it. */
const MOST_RECORDS = 200;
const MOST_RUNS = 10;

interface SaveResult {
  readonly id?: string;
  readonly success: boolean;
  readonly created?: boolean;
  readonly errors: readonly SaveError[];
}

/**
 * Writes nodes each for itself, in order, by sObject Collections: where a graph cannot take them, and where so many records of an account are refused that
 * asking graph by graph which ones would take too long.
 */
export async function writeCollections(nodes: readonly WriteNode[], calls: OrgCalls, state: WriteState): Promise<void> {
  let rest = nodes;
  for (let tries = 0; rest.length > 0;) {
    const wave = nextWave(rest, state.ids);
    const { results, mayHaveRunBefore } = await save(wave, calls, state);
    const locked = wave.filter((node, index) => {
      const { success, errors, id, created } = results[index] ?? { success: false, errors: [{ errorCode: 'UNKNOWN' }] };
      if (success || isGone(node, errors)) state.done(node, id, created === false && !mayHaveRunBefore);
      else if (errors.some(isPassing) && tries < MOST_TRIES - 1) return true;
      else
        state.fail(
          node,
          errors.map((error) => orgProblem(node.object, error)),
        );
      return false;
    });
    const { kept, failed, left } = withoutFailed([...locked, ...rest.slice(wave.length)], state.failed);
    for (const node of rest) if (failed.has(node.name)) state.skip(node, failed.get(node.name)!);
    state.leaveOut(left);
    await state.tell();
    tries = locked.length > 0 ? tries + 1 : 0;
    if (locked.length > 0) await calls.pause(tries);
    rest = kept;
  }
}

/** As many from the front as one request takes without one of them needing another. */
export function nextWave(nodes: readonly WriteNode[], ids: KnownIds = new Map()): readonly WriteNode[] {
  const names = new Set<string>();
  const wave: WriteNode[] = [];
  let runs = 0;
  for (const node of nodes) {
    const [first, last] = [wave[0], wave.at(-1)];
    const needs = [...node.links.map(({ to }) => to), ...node.after];
    if (wave.length === MOST_RECORDS || needs.some((to) => names.has(to))) break;
    // Upserts are of one object; updates, and deletions, may be mixed.
    const form = formOf(node, ids);
    if (first && (formOf(first, ids) !== form || (form === 'upsert' && first.object !== node.object))) break;
    if (last?.object !== node.object && (runs += 1) > MOST_RUNS) break;
    names.add(node.name);
    wave.push(node);
  }
  return wave;
}

/** What was created by a bulk job has no id here: it is named by its key. */
const formOf = (node: WriteNode, ids: KnownIds) =>
  node.kind === 'create' || (node.kind === 'late' && !node.id && !ids.has(recordOf(node)))
    ? 'upsert'
    : node.kind === 'delete'
      ? 'delete'
      : 'update';

async function save(
  wave: readonly WriteNode[],
  calls: OrgCalls,
  { ids }: WriteState,
): Promise<{ readonly results: readonly SaveResult[]; readonly mayHaveRunBefore: boolean }> {
  const [{ object }] = wave as readonly [WriteNode];
  const idOf = (name: string) => ids.get(name);
  if (wave[0]!.kind === 'delete') {
    const { body, mayHaveRunBefore } = await calls.request<readonly SaveResult[]>(
      'DELETE',
      `/composite/sobjects?ids=${wave.map(({ id }) => id).join(',')}&allOrNone=false`,
    );
    return { results: body, mayHaveRunBefore };
  }
  const isUpsert = formOf(wave[0]!, ids) === 'upsert';
  const records = wave.map((node) => ({
    attributes: { type: node.object },
    ...(isUpsert ? { Key__c: node.key } : { id: node.id ?? idOf(recordOf(node)) }),
    ...bodyOf(node, idOf),
  }));
  const path = isUpsert ? `/composite/sobjects/${object}/Key__c` : '/composite/sobjects';
  const { body, mayHaveRunBefore } = await calls.request<readonly SaveResult[]>('PATCH', path, { allOrNone: false, records });
  return { results: body, mayHaveRunBefore };
}
