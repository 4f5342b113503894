import type { OrgCalls, OrgProblem } from '../../contract.ts';
import { isPassing } from '../orgFailure.ts';
import { MOST_TRIES } from '../retryPause.ts';
import { nextWaves, saveWaves, type SaveResult, type Wave } from './collections.ts';
import { isGone, orgProblem } from './graphAnswer.ts';
import { writable } from './withoutFailed.ts';
import type { WriteNode } from './writeNode.ts';
import type { WriteState } from './writeState.ts';

/**
 * Writes nodes each for itself, in order, by sObject Collections, a thousand a request: where a graph cannot take them, where so many records of an account
 * are refused that asking graph by graph which ones would take too long, and where there are so many that accounts are not written whole.
 */
export async function writeCollections(nodes: readonly WriteNode[], calls: OrgCalls, state: WriteState): Promise<void> {
  let rest = nodes;
  for (let tries = 0; rest.length > 0;) {
    const waves = nextWaves(rest, state.ids);
    const { results, mayHaveRunBefore } = await saveWaves(waves, calls, state.ids);
    const { again, isLocked } = settle(waves, results, state, { mayHaveRunBefore, mayTryAgain: tries < MOST_TRIES - 1 });
    const later = rest.slice(waves.reduce((count, wave) => count + wave.length, 0));
    rest = writable([...again, ...later], state);
    await state.tell();
    tries = isLocked ? tries + 1 : 0;
    if (isLocked) await calls.pause(tries);
  }
}

/** Tells what became of each node. @returns what is to be sent again: locked, or refused only for what it refers to */
function settle(
  waves: readonly Wave[],
  results: readonly (readonly SaveResult[])[],
  state: WriteState,
  { mayHaveRunBefore, mayTryAgain }: { readonly mayHaveRunBefore: boolean; readonly mayTryAgain: boolean },
): { readonly again: readonly WriteNode[]; readonly isLocked: boolean } {
  const again: WriteNode[] = [];
  const unsaved = new Set<string>();
  let isLocked = false;
  for (const [index, wave] of waves.entries()) {
    for (const [place, node] of wave.entries()) {
      const { success, errors, id, created } = results[index]![place] ?? { success: false, errors: [{ errorCode: 'UNKNOWN' }] };
      if (success || isGone(node, errors)) {
        state.done(node, id, created === false && !mayHaveRunBefore);
        continue;
      }
      const isWaiting = errors.some(isPassing) && mayTryAgain;
      // Of what failed just before it the org says no more than that there is no such key.
      const isBlameless = [...node.links.map(({ to }) => to), ...node.after].some((name) => unsaved.has(name));
      unsaved.add(node.name);
      isLocked ||= isWaiting;
      if (isWaiting || isBlameless) again.push(node);
      else
        state.fail(
          node,
          errors.map((error): OrgProblem => orgProblem(node.object, error)),
        );
    }
  }
  return { again, isLocked };
}
