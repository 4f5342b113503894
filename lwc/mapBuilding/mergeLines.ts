import type { Maybe, RecordId, Stakeholder } from 'c/planModel';
import { growTree } from './growingTree.ts';

/** Two cards that become one; `takesOther`: a person chose the dropped one's head. */
export interface MergePair {
  readonly keptId: RecordId;
  readonly droppedId: RecordId;
  readonly takesOther?: boolean;
}

/** Two words on who heads somebody: the kept one's stands until a person chooses. */
export interface LineChoice {
  readonly kept: RecordId | null;
  readonly other: RecordId;
  /** The other would close a circle with lines that are not up for choice, or with one that was chosen; so may what the kept one said himself. */
  readonly isImpossible: boolean;
}

export interface MergedLines {
  /** Who heads each card that others were merged into; always a tree together with everybody else's lines. */
  readonly heads: Readonly<Record<RecordId, RecordId | null>>;
  /** By the position of the pair. */
  readonly choices: readonly (readonly LineChoice[])[];
}

type Node = Pick<Stakeholder, 'id' | 'reportsToId'>;

/**
 * The lines of maps whose cards become one. Those of people who are not merged stand; then what was chosen, then the kept ones' own, then the others'
 * where nobody heads the kept one. A line that would close a circle with those before it is left out, and told as a choice.
 */
export function mergeLines(stakeholders: readonly Node[], pairs: readonly MergePair[]): MergedLines {
  const became = new Map(pairs.map(({ keptId, droppedId }) => [droppedId, keptId]));
  const inTheEnd = (id: Maybe<RecordId>): RecordId | null => {
    const seen = new Set<RecordId>();
    let at = id ?? null;
    while (at && became.has(at) && !seen.has(at)) {
      seen.add(at);
      at = became.get(at)!;
    }
    return at;
  };
  const said = new Map(stakeholders.map(({ id, reportsToId }) => [id, reportsToId ?? null]));
  /** The head somebody names, as it will be; none where it is himself. */
  const wordOf = (id: RecordId, of: RecordId) => {
    const head = inTheEnd(said.get(id));
    return head === of || !said.has(head ?? '') ? null : head;
  };
  const owners = [...new Set(pairs.map(({ keptId }) => inTheEnd(keptId)!))].filter((id) => said.has(id));
  const isOwner = new Set(owners);
  const tree = growTree(
    stakeholders.flatMap(({ id }) => (became.has(id) ? [] : [[id, isOwner.has(id) ? null : inTheEnd(said.get(id))] as const])),
  );
  const draw = (id: RecordId, headId: RecordId | null) => {
    if (tree.has(id) && headId && !tree.headOf(id) && !tree.refusal(id, headId)) tree.draw(id, headId);
  };
  for (const { keptId, droppedId, takesOther } of pairs) if (takesOther) draw(inTheEnd(keptId)!, wordOf(droppedId, inTheEnd(keptId)!));
  const negotiable = tree.copy();
  for (const id of owners) draw(id, wordOf(id, id));
  for (const { keptId, droppedId } of pairs) draw(inTheEnd(keptId)!, wordOf(droppedId, inTheEnd(keptId)!));
  const { headOf } = tree;
  const isChosen = ({ keptId, droppedId, takesOther }: MergePair) =>
    takesOther && headOf(inTheEnd(keptId)!) !== null && headOf(inTheEnd(keptId)!) === wordOf(droppedId, inTheEnd(keptId)!);
  const decided = new Set(pairs.flatMap((pair) => (isChosen(pair) ? inTheEnd(pair.keptId)! : [])));
  const told = new Set<RecordId>();
  const choices = pairs.map(({ keptId, droppedId, takesOther }): readonly LineChoice[] => {
    const id = inTheEnd(keptId)!;
    const [kept, other] = [wordOf(id, id), wordOf(droppedId, id)];
    const isGapFilled = kept === null && headOf(id) === other && !takesOther;
    const isLeftOut = kept !== null && kept !== headOf(id) && !decided.has(id) && !told.has(id);
    if (isLeftOut) told.add(id);
    return [
      ...(other === null || other === kept || isGapFilled ? [] : [{ kept, other, isImpossible: negotiable.refusal(id, other) !== null }]),
      ...(isLeftOut ? [{ kept: headOf(id), other: kept, isImpossible: true }] : []),
    ];
  });
  return { heads: Object.fromEntries(owners.map((id) => [id, headOf(id)])), choices };
}
