import type { Conflict, MergeOptions, Side } from '../contract.ts';
import { comparable, fieldsOf } from './recordFields.ts';
import { isChangedOn } from './recordChanges.ts';
import type { ThreeSides, Triple } from './threeSides.ts';

/** What becomes of a record that went from one side, with everything inside it. */
export type Fate =
  /** It goes from the other side too. */
  | 'remove'
  /** It would, if it might. */
  | 'pending'
  /** It comes back. */
  | 'restore'
  /** It stays where it is, in conflict. */
  | 'hold'
  /** Changes do not flow that way. */
  | 'leave';

/** Records that went from one side and are left on the other. */
export interface Deletions {
  /** Where they are left. */
  readonly side: Side;
  /** By the outermost one: those that went with it, itself first. */
  readonly groups: ReadonlyMap<string, readonly Triple[]>;
  readonly outermost: ReadonlyMap<string, string>;
  readonly fates: Map<string, Fate>;
  /** New inside what goes although it was changed: goes along, since somebody said so. */
  readonly along: Set<string>;
}

/** Is it, on the side where it is, about to go? */
export function isGoing({ outermost, fates, along }: Deletions, id: string): boolean {
  return along.has(id) || fates.get(outermost.get(id) ?? '') === 'remove';
}

export const otherSide = (side: Side): Side => (side === 'files' ? 'org' : 'files');

/** Do changes flow to a side? */
export const mayWrite = ({ options: { direction } }: { readonly options: Pick<MergeOptions, 'direction'> }, side: Side): boolean =>
  direction === 'both' || direction === (side === 'org' ? 'to-org' : 'to-files');

/** @param isOrg is the one side an org: then accounts only are what is found or not */
export function findDeletions(side: Side, sides: ThreeSides, isOrg: boolean): Deletions {
  const went = new Map<string, Triple>();
  for (const triple of sides.triples.values()) {
    if (triple.base && triple[side] && !triple[otherSide(side)] && !(isOrg && isOfUnknownAccount(triple, side, sides)))
      went.set(triple.id, triple);
  }
  const outermost = new Map<string, string>();
  const outermostOf = (triple: Triple): string => {
    const known = outermost.get(triple.id);
    if (known) return known;
    const parent = went.get(parentOf(triple, side, sides) ?? '');
    const found = parent ? outermostOf(parent) : triple.id;
    outermost.set(triple.id, found);
    return found;
  };
  const groups = Map.groupBy(went.values(), outermostOf);
  for (const [id, members] of groups) groups.set(id, [went.get(id)!, ...members.filter((member) => member.id !== id)]);
  return { side, groups, outermost, fates: new Map(), along: new Set() };
}

/** Accounts themselves never go; and what belongs to one that an org does not show did not go with it. */
function isOfUnknownAccount(triple: Triple, side: Side, sides: ThreeSides): boolean {
  if (triple.object === 'Account') return true;
  if (side === 'org') return false;
  for (let at: Triple | undefined = triple; at; at = sides.triples.get(parentOf(at, side, sides) ?? ''))
    if (at.object === 'Account') return !at.org;
  return false;
}

/** Identity of what a record is part of. */
export function parentOf(triple: Triple, side: Side, { renames }: ThreeSides): string | undefined {
  const [parent] = fieldsOf(triple.object);
  return parent?.isParent ? (comparable(triple[side], parent, renames[side]) as string | undefined) : undefined;
}

/** Who is new inside what went, and who newly refers to it: found in one pass over everything that is there. */
function newlyNeeded({ side, outermost }: Deletions, sides: ThreeSides): ReadonlySet<string> {
  const needed = new Set<string>();
  if (outermost.size === 0) return needed;
  for (const triple of sides.triples.values()) {
    if (!triple[side]) continue;
    for (const field of fieldsOf(triple.object)) {
      if (!field.ours) continue;
      const target = comparable(triple[side], field, sides.renames[side]) as string | undefined;
      const group = target && outermost.get(target);
      if (group && target !== comparable(triple.base, field, sides.renames.base)) needed.add(group);
    }
  }
  return needed;
}

/**
 * Decides each group as a whole: nobody touched it on the side where it is left → it goes there too; else it is in conflict. What stays keeps what it
 * refers to.
 */
export function decideDeletions(
  deletions: Deletions,
  sides: ThreeSides,
  options: MergeOptions & { readonly conflictOf: (group: Triple) => Conflict },
): void {
  const { side, groups, fates } = deletions;
  const { mayDelete, settle, isHidden = () => false, conflictOf } = options;
  const needed = newlyNeeded(deletions, sides);
  const overruled = new Set<string>();
  const canGo = mayWrite({ options }, side);
  const canComeBack = mayWrite({ options }, otherSide(side));
  const goes: Fate = !canGo ? 'leave' : mayDelete ? 'remove' : 'pending';
  for (const [id, members] of groups) {
    const isTouched = needed.has(id) || members.some((member) => isChangedOn(side, member, sides, isHidden));
    const winner = isTouched ? settle?.(conflictOf(members[0]!)) : undefined;
    if (!isTouched) fates.set(id, goes);
    else if (winner === otherSide(side) && canGo) {
      fates.set(id, goes);
      overruled.add(id);
    } else fates.set(id, winner === side && canComeBack ? 'restore' : 'hold');
  }
  for (const [id, fate] of [...fates]) {
    if (fate === 'hold' || fate === 'restore') keepWhatItNeeds(id, fate, deletions, sides);
  }
  if ([...overruled].some((id) => fates.get(id) === 'remove')) takeAlong(deletions, sides);
}

/** What is new inside what goes. */
function takeAlong(deletions: Deletions, sides: ThreeSides): void {
  const { side, along } = deletions;
  for (const triple of sides.triples.values()) {
    const chain: string[] = [];
    for (let at: Triple | undefined = triple; at && at[side] && !at[otherSide(side)] && !at.base;) {
      chain.push(at.id);
      const parent = parentOf(at, side, sides) ?? '';
      if (isGoing(deletions, parent)) chain.forEach((id) => along.add(id));
      at = sides.triples.get(parent);
    }
  }
}

/** What a group that stays refers to stays as well. */
export function keepWhatItNeeds(
  id: string,
  fate: 'hold' | 'restore',
  { side, groups, outermost, fates }: Deletions,
  sides: ThreeSides,
): void {
  const queue = [id];
  for (const next of queue) {
    for (const member of groups.get(next)!) {
      for (const field of fieldsOf(member.object)) {
        const target = field.ours && (comparable(member[side], field, sides.renames[side]) as string | undefined);
        const group = target && outermost.get(target);
        const before = group && fates.get(group);
        if (!group || before === 'hold' || before === 'restore' || (fate === 'hold' && before !== 'remove')) continue;
        fates.set(group, fate);
        queue.push(group);
      }
    }
  }
}
