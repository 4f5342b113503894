import type { MemberCandidate, MemberCaution, MemberObstacle } from 'c/campaignMembers';
import { fillIn } from 'c/fillIn';
import { arrangeTree, type BuyingCenter, type RecordId } from 'c/planModel';
import { LABELS } from './labels.ts';

/** One position as a line of the table. */
export interface PersonRow {
  readonly id: RecordId;
  readonly name: string;
  /** Empty where the position is the name already. */
  readonly position: string;
  readonly center: string;
  readonly roles: string;
  readonly attitude: string;
  /** Why the holder cannot be invited, or had better not. */
  readonly note: string;
  readonly isBarred: boolean;
  readonly isTicked: boolean;
  readonly inviteLabel: string;
}

const OBSTACLES: Readonly<Record<MemberObstacle, string>> = {
  vacant: LABELS.VACANT,
  unknown: LABELS.UNKNOWN,
  member: LABELS.MEMBER,
  emailOptOut: LABELS.NO_EMAIL,
  callOptOut: LABELS.NO_CALLS,
};
const CAUTIONS: Readonly<Record<MemberCaution, string>> = { emailOptOut: LABELS.MIND_EMAIL, left: LABELS.MIND_LEFT };

export function personRow(one: MemberCandidate, centers: ReadonlyMap<RecordId, string>, isTicked: boolean): PersonRow {
  const name = one.name ?? (one.contactId ? LABELS.UNNAMED : one.position);
  return {
    id: one.stakeholderId,
    name,
    position: one.name || one.contactId ? one.position : '',
    center: centers.get(one.buyingCenterId ?? '') ?? '–',
    roles: one.buyingRoles.join(', ') || '–',
    attitude: one.attitude ?? '–',
    note: one.obstacle ? OBSTACLES[one.obstacle] : one.caution ? CAUTIONS[one.caution] : '',
    isBarred: one.obstacle !== null,
    isTicked,
    inviteLabel: fillIn(LABELS.INVITE_ONE, name),
  };
}

/** Every buying center in the order of its tree, set in below the one it belongs to. */
export function centerOptions(buyingCenters: readonly BuyingCenter[]): readonly { readonly label: string; readonly value: string }[] {
  const { ids, depths } = arrangeTree(buyingCenters);
  const names = new Map(buyingCenters.map(({ id, name }) => [id, name]));
  return ids.map((id, index) => ({ label: `${'\u2003'.repeat(depths[index]!)}${names.get(id)!}`, value: id }));
}
