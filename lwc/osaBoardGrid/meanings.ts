import type { Adding } from 'c/osaBoardLayout';
import { recordIn, type ObjectiveNode, type OsaPlace } from 'c/osaTree';
import type { RecordId } from 'c/planModel';

/** Where something new comes to stand that is added from a card: below it, or beside an action. */
export function addingBelow(tree: readonly ObjectiveNode[], id: RecordId): Adding | null {
  const found = recordIn(tree, id);
  switch (found?.kind) {
    case 'objective':
      return { kind: 'strategy', objectiveId: id };
    case 'strategy':
      return { kind: 'action', objectiveId: found.record.objectiveId, strategyId: id };
    case 'action':
      return { kind: 'action', objectiveId: found.record.objectiveId, strategyId: found.record.strategyId ?? null };
    case undefined:
      return null;
  }
}

/** @param isAdding to what is selected already, or from it */
export function selectionAfter(before: ReadonlySet<RecordId>, id: RecordId, isAdding: boolean): readonly RecordId[] {
  if (!isAdding) return [id];
  return before.has(id) ? [...before].filter((one) => one !== id) : [...before, id];
}

/** The card that hides what is dropped at a place; null where nothing does. */
export function foldedParent(place: OsaPlace, isOpen: (id: RecordId) => boolean): RecordId | null {
  if (place.kind === 'objective') return null;
  if (!isOpen(place.objectiveId)) return place.objectiveId;
  return place.kind === 'action' && place.strategyId !== null && !isOpen(place.strategyId) ? place.strategyId : null;
}
