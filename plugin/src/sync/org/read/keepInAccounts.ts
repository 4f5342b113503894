import { SECTION_OF } from '../../../planFiles/sections.ts';
import type { Draft } from './draft.ts';

const ORDER: ReadonlyMap<string, number> = new Map([...SECTION_OF.keys()].map((object, index) => [object, index]));

/** The drafts that hang on what is there, by id: parents before what is part of them, in the order of their ids. What hangs on nothing is dropped. */
export function keepInAccounts(drafts: Iterable<Draft>): ReadonlyMap<string, Draft> {
  const kept = new Map<string, Draft>();
  const inOrder = [...drafts].sort((one, other) => turnOf(one) - turnOf(other) || (one.id < other.id ? -1 : 1));
  for (const draft of inOrder) {
    const isPart = SECTION_OF.get(draft.object)!.parent !== undefined;
    if (!isPart || (draft.parentId !== undefined && kept.has(draft.parentId))) kept.set(draft.id, draft);
  }
  return kept;
}

/** Accounts before all that is in them. */
function turnOf({ object }: Draft): number {
  return object === 'Account' ? -1 : ORDER.get(object)!;
}

/** Ids of the accounts of drafts, by their own; none for solutions and policies. */
export function accountIds(drafts: ReadonlyMap<string, Draft>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { object, id, parentId } of drafts.values()) {
    const account = object === 'Account' ? id : parentId === undefined ? undefined : found.get(parentId);
    if (account !== undefined) found.set(id, account);
  }
  return found;
}
