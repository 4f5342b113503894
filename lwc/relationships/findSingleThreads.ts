import type { RecordId, Stakeholder, StakeholderLink, TeamRelationship } from 'c/planModel';
import { coverageOf, isKeyPlayer } from './standing.ts';

/** A relationship that ends when one person leaves. */
export interface SingleThread {
  /** `ours`: only one of our people knows these key players. `theirs`: one stakeholder is the only one we are in touch with in a buying center. */
  readonly side: 'ours' | 'theirs';
  /** Our person, or the stakeholder, everything hangs on. */
  readonly personId: RecordId;
  /** The key players, or the others of the buying center, that are lost with the person. */
  readonly stakeholderIds: readonly RecordId[];
  readonly buyingCenterId: RecordId | null;
}

/** Where one person carries the relationship (system D), the most at stake first. Who is in touch: the team matrix and what our people know. */
export function findSingleThreads(
  stakeholders: readonly Stakeholder[],
  team: readonly TeamRelationship[],
  links: readonly StakeholderLink[],
): readonly SingleThread[] {
  const ours = oursByStakeholder(team, links);
  return [...threadsOfOurs(stakeholders, ours), ...threadsOfTheirs(stakeholders)].sort(
    (a, b) => b.stakeholderIds.length - a.stakeholderIds.length || (a.personId < b.personId ? -1 : 1),
  );
}

function oursByStakeholder(
  team: readonly TeamRelationship[],
  links: readonly StakeholderLink[],
): ReadonlyMap<RecordId, ReadonlySet<RecordId>> {
  const ours = new Map<RecordId, Set<RecordId>>();
  const add = (stakeholderId: RecordId, userId: RecordId) => ours.set(stakeholderId, (ours.get(stakeholderId) ?? new Set()).add(userId));
  for (const { stakeholderId, userId, levelNow } of team) if (userId && levelNow) add(stakeholderId, userId);
  for (const { kind, toStakeholderId, ourPersonId } of links) if (kind === 'Knows' && ourPersonId) add(toStakeholderId, ourPersonId);
  return ours;
}

/** One key player known by one of us is how every relationship begins; from two on it is a risk. */
function threadsOfOurs(stakeholders: readonly Stakeholder[], ours: ReadonlyMap<RecordId, ReadonlySet<RecordId>>): readonly SingleThread[] {
  const carried = new Map<RecordId, RecordId[]>();
  for (const one of stakeholders) {
    const known = ours.get(one.id);
    if (!isKeyPlayer(one) || known?.size !== 1) continue;
    const [userId] = known;
    carried.set(userId!, [...(carried.get(userId!) ?? []), one.id]);
  }
  return [...carried].flatMap(([personId, stakeholderIds]) =>
    stakeholderIds.length < 2 ? [] : [{ side: 'ours' as const, personId, stakeholderIds, buyingCenterId: null }],
  );
}

function threadsOfTheirs(stakeholders: readonly Stakeholder[]): readonly SingleThread[] {
  const held = stakeholders.filter(({ occupancy, buyingCenterId }) => occupancy !== 'Vacant' && buyingCenterId);
  return [...new Set(held.map(({ buyingCenterId }) => buyingCenterId!))].flatMap((buyingCenterId) => {
    const members = held.filter((one) => one.buyingCenterId === buyingCenterId);
    const inTouch = members.filter((one) => ['Regular', 'Deep'].includes(coverageOf(one)));
    if (members.length < 3 || inTouch.length !== 1) return [];
    const [only] = inTouch;
    const others = members.filter(({ id }) => id !== only!.id).map(({ id }) => id);
    return [{ side: 'theirs' as const, personId: only!.id, stakeholderIds: others, buyingCenterId }];
  });
}
