import type { CampaignMember, MemberStatus } from 'c/campaignMembers';
import { fillIn } from 'c/fillIn';
import type { RecordId } from 'c/planModel';
import { formatDay } from 'c/userFormat';
import { LABELS } from './labels.ts';

/** What a person changed and has not saved: statuses by member, and who is to go. */
export interface MemberEdits {
  readonly statuses: Readonly<Record<RecordId, string>>;
  readonly going: readonly RecordId[];
}

export const NO_EDITS: MemberEdits = { statuses: {}, going: [] };

/** One member as a line of the table. */
export interface MemberRow {
  readonly id: RecordId;
  readonly name: string;
  readonly positions: string;
  readonly status: string;
  readonly options: readonly { readonly label: string; readonly value: string; readonly isSelected: boolean }[];
  readonly answered: string;
  /** What will become of it. */
  readonly pending: string;
  readonly isGoing: boolean;
  readonly isTicked: boolean;
  readonly statusLabel: string;
  readonly tickLabel: string;
  readonly goLabel: string;
  readonly goAlternative: string;
}

export function statusOptions(statuses: readonly MemberStatus[]): readonly { readonly label: string; readonly value: string }[] {
  return statuses.map(({ status, isResponse }) => ({
    value: status,
    label: isResponse === null ? fillIn(LABELS.UNCLEAR, status) : isResponse ? fillIn(LABELS.COUNTING, status) : status,
  }));
}

export function memberRow(member: CampaignMember, statuses: readonly MemberStatus[], edits: MemberEdits, isTicked: boolean): MemberRow {
  const { id, positions, hasResponded, respondedOn } = member;
  const name = member.name ?? LABELS.UNNAMED;
  const status = edits.statuses[id] ?? member.status ?? '';
  const isGoing = edits.going.includes(id);
  // A member may stand where the org has no word for any more.
  const known = statuses.some((one) => one.status === status) ? statuses : [{ status, isResponse: hasResponded }, ...statuses];
  return {
    id,
    name,
    positions: positions.map(({ position }) => position).join(', ') || LABELS.NOT_ON_MAP,
    status,
    options: statusOptions(known).map((option) => ({ ...option, isSelected: option.value === status })),
    answered: hasResponded ? formatDay(respondedOn) || '✓' : '–',
    pending: isGoing ? LABELS.GOING : id in edits.statuses ? LABELS.PENDING : '',
    isGoing,
    isTicked,
    statusLabel: fillIn(LABELS.STATUS_OF, name),
    tickLabel: fillIn(LABELS.TICK_ONE, name),
    goLabel: isGoing ? LABELS.KEEP : LABELS.TAKE_OUT,
    goAlternative: fillIn(isGoing ? LABELS.KEEP_ONE : LABELS.TAKE_OUT_ONE, name),
  };
}

/** A status back to what is saved is no edit any more. */
export function withStatus(members: readonly CampaignMember[], edits: MemberEdits, ids: readonly RecordId[], status: string): MemberEdits {
  const changed = new Set(ids);
  const statuses: Record<RecordId, string> = { ...edits.statuses };
  for (const member of members) {
    if (!changed.has(member.id)) continue;
    if (member.status === status) delete statuses[member.id];
    else statuses[member.id] = status;
  }
  return { ...edits, statuses };
}

/** Goes, or stays after all. */
export function withGoing({ statuses, going }: MemberEdits, id: RecordId): MemberEdits {
  return { statuses, going: going.includes(id) ? going.filter((one) => one !== id) : [...going, id] };
}
