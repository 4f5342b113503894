import { fillIn } from 'c/fillIn';
import { carriedTo } from 'c/osaBoardLayout';
import { nameIn, placeOf, type ObjectiveNode, type OsaPlace } from 'c/osaTree';
import { LOOSE_NAME } from 'c/osaWords';
import type { RecordId } from 'c/planModel';
import { LABELS } from './labels.ts';

/** A card that was picked up with the keyboard, or with a click on its grip. */
export interface Carrying {
  readonly id: RecordId;
  readonly at: OsaPlace;
}

type Tree = readonly ObjectiveNode[];

export function pickUp(tree: Tree, id: RecordId): Carrying | undefined {
  const at = placeOf(tree, id);
  return at && { id, at };
}

/** What a person hears of where a card would stand. */
function carryingWords(tree: Tree, { id, at }: Carrying): string {
  const name = nameIn(tree, id);
  if (at.beforeId !== null) return fillIn(LABELS.HELD_HERE, name, nameIn(tree, at.beforeId));
  return fillIn(LABELS.HELD_LAST, name, listName(tree, at));
}

function listName(tree: Tree, at: OsaPlace): string {
  if (at.kind === 'objective') return LABELS.WHOLE_PLAN;
  const objective = nameIn(tree, at.objectiveId);
  if (at.kind === 'strategy') return objective;
  return at.strategyId ? nameIn(tree, at.strategyId) : `${objective}, ${LOOSE_NAME}`;
}

/** What a key does with what is carried; undefined for a key that means nothing. */
export type CarryStep =
  { readonly kind: 'back' } | { readonly kind: 'drop' } | { readonly kind: 'on'; readonly carrying: Carrying; readonly words: string };

export function carryStep(tree: Tree, carrying: Carrying, key: string): CarryStep | undefined {
  if (key === 'Escape') return { kind: 'back' };
  if (key === ' ' || key === 'Enter') return { kind: 'drop' };
  const at = carriedTo(tree, carrying.id, carrying.at, key);
  return at && { kind: 'on', carrying: { ...carrying, at }, words: carryingWords(tree, { ...carrying, at }) };
}
