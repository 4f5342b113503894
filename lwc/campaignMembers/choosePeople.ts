import { arrangeTree, type Attitude, type BuyingCenter, type BuyingRole, type RecordId } from 'c/planModel';
import type { MemberCandidate } from './readCandidates.ts';

/** By what people are chosen; an empty list means any. Of several lists one has to fit all. */
export interface PeopleChoice {
  /** With all below. */
  readonly buyingCenterIds: readonly RecordId[];
  readonly roles: readonly BuyingRole[];
  /** Fits nobody whose attitude this reader may not see: a choice must not tell what is hidden. */
  readonly attitudes: readonly Attitude[];
  /** Words of name or position, in any order and either case. */
  readonly text: string;
}

/** The positions that fit, in their order, whether or not their holders can become members. */
export function choosePeople(
  candidates: readonly MemberCandidate[],
  choice: PeopleChoice,
  buyingCenters: readonly BuyingCenter[],
): readonly MemberCandidate[] {
  const branches = branchesOf(buyingCenters, choice.buyingCenterIds);
  const words = choice.text.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const isAny = (list: readonly unknown[]) => list.length === 0;
  return candidates.filter(({ name, position, buyingCenterId, buyingRoles, attitude }) => {
    if (!isAny(choice.buyingCenterIds) && !(buyingCenterId && branches.has(buyingCenterId))) return false;
    if (!isAny(choice.roles) && !choice.roles.some((role) => buyingRoles.includes(role))) return false;
    if (!isAny(choice.attitudes) && !(attitude && choice.attitudes.includes(attitude))) return false;
    const text = `${name ?? ''} ${position}`.toLocaleLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** The contacts of these people who can become members, each once: somebody may hold two positions. */
export function contactsToAdd(people: readonly MemberCandidate[]): readonly RecordId[] {
  return [...new Set(people.flatMap(({ contactId, obstacle }) => (contactId && !obstacle ? contactId : [])))];
}

function branchesOf(buyingCenters: readonly BuyingCenter[], ids: readonly RecordId[]): ReadonlySet<RecordId> {
  if (ids.length === 0) return new Set();
  const { ids: ordered, ends, positions } = arrangeTree(buyingCenters);
  return new Set(
    ids.flatMap((id) => {
      const position = positions[id];
      return position === undefined ? [] : ordered.slice(position, ends[position]);
    }),
  );
}
