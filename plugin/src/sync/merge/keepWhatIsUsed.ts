import type { Side } from '../contract.ts';
import { isGoing, keepWhatItNeeds } from './deletions.ts';
import type { Draft, MergeContext } from './drafts.ts';
import { comparable, fieldsOf } from './recordFields.ts';
import type { Triple } from './threeSides.ts';

/**
 * Nothing goes that would take with it what stays: a record that moves out of it and in the end does not. From the files nothing goes either that
 * something still refers to, for files that lead nowhere cannot be read; an org clears such references itself.
 */
export function keepWhatIsUsed(drafts: ReadonlyMap<string, Draft>, context: MergeContext): void {
  for (const side of ['org', 'files'] as const) {
    const deletions = context.deletions[side];
    if (![...deletions.fates.values()].includes('remove')) continue;
    for (const triple of context.sides.triples.values()) {
      if (!triple[side] || isGoing(deletions, triple.id)) continue;
      for (const target of staysReferringTo(triple, side, drafts.get(triple.id), context)) {
        const group = deletions.outermost.get(target);
        if (!group || deletions.fates.get(group) !== 'remove') continue;
        deletions.fates.set(group, 'hold');
        keepWhatItNeeds(group, 'hold', deletions, context.sides);
      }
    }
  }
}

/** What a record refers to on a side when everything else is carried out. */
function staysReferringTo(triple: Triple, side: Side, draft: Draft | undefined, { sides }: MergeContext): readonly string[] {
  const written = new Set(draft?.flows[side].map(({ field }) => field));
  // What the org cleared is cleared in the files when it goes from them.
  const cleared = new Set(draft?.lost.filter(({ keeper }) => keeper === side).map(({ field }) => field));
  return fieldsOf(triple.object).flatMap((field) => {
    const isAsked = field.ours !== undefined && (side === 'files' || field.isParent) && !written.has(field) && !cleared.has(field);
    const target = isAsked ? comparable(triple[side], field, sides.renames[side]) : undefined;
    return target === undefined ? [] : [target as string];
  });
}
