import type { Conflict, Side } from '../contract.ts';
import type { RecordName } from '../../planFiles/keyedRecord.ts';
import { isGoing, mayWrite, otherSide } from './deletions.ts';
import { conflictOf, neededBy, type Draft, type MergeContext } from './drafts.ts';

const SIDES: readonly Side[] = ['org', 'files'];

/** Is a record on a side when everything is carried out? */
export type WillBe = (side: Side, id: string) => boolean;

export function existence(drafts: ReadonlyMap<string, Draft>, { sides, deletions }: MergeContext): WillBe {
  return (side, id) => {
    const known = sides.triples.get(id);
    // Of what was not looked at nothing is known.
    if (!known) return true;
    return known[side] ? !isGoing(deletions[side], id) : drafts.get(id)?.create === side;
  };
}

/**
 * Takes out what refers to something that will not be there; what would have been made there takes those along that refer to it.
 * @returns a conflict for each, but for what belongs to an account that is not there: that one is told
 */
export function leaveWhatMisses(drafts: Map<string, Draft>, context: MergeContext): readonly Conflict[] {
  const willBe = existence(drafts, context);
  const conflicts: Conflict[] = [];
  const referring = new Map<string, Draft[]>();
  const silent = new Set<string>();
  const queue = [...drafts.values()];
  for (const draft of drafts.values()) {
    for (const [, target] of SIDES.flatMap((side) => neededBy(draft, side, context))) {
      if (!drafts.get(target)?.create) continue;
      const there = referring.get(target);
      if (there) there.push(draft);
      else referring.set(target, [draft]);
    }
  }
  for (const draft of queue) {
    const { id } = draft.triple;
    if (drafts.get(id) !== draft) continue;
    const missing = missingOf(draft);
    if (missing === undefined) continue;
    const needs = nameOf(missing, context);
    const isSilent = silent.has(missing) || (context.isOrg && needs.object === 'Account' && !context.sides.triples.get(missing)?.org);
    const conflict = conflictOf(draft.triple, 'needsMissing', { needs });
    if (isSilent) silent.add(id);
    else if (!draft.create && isTurned(draft, conflict)) {
      queue.push(draft);
      continue;
    } else conflicts.push(conflict);
    drafts.delete(id);
    queue.push(...(draft.create ? (referring.get(id) ?? []) : []));
  }
  return conflicts;

  function missingOf(draft: Draft): string | undefined {
    for (const side of SIDES) {
      for (const [, target] of neededBy(draft, side, context)) if (!willBe(side, target)) return target;
    }
    return undefined;
  }

  /** Settled for the other side: its references are taken over, where that helps. */
  function isTurned(draft: Draft, conflict: Conflict): boolean {
    const winner = context.options.settle?.(conflict);
    const side = SIDES.find((one) => neededBy(draft, one, context).some(([, target]) => !willBe(one, target)))!;
    if (winner !== side || !mayWrite(context, otherSide(side))) return false;
    const wrong = draft.flows[side].filter(({ target: { [otherSide(side)]: target } }) => target !== undefined && !willBe(side, target));
    if (wrong.some(({ target: { [side]: theirs } }) => theirs !== undefined && !willBe(otherSide(side), theirs))) return false;
    draft.flows[side] = draft.flows[side].filter((change) => !wrong.includes(change));
    draft.flows[otherSide(side)] = [...draft.flows[otherSide(side)], ...wrong];
    return true;
  }
}

/** As it is called where somebody refers to it. */
function nameOf(id: string, { sides }: MergeContext): RecordName {
  const { base, files, org } = sides.triples.get(id)!;
  return (files ?? org ?? base)!;
}
