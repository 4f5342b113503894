import { contactsToAdd, type MemberCandidate } from 'c/campaignMembers';
import type { MemberEdits } from 'c/campaignResponses';
import { fillIn } from 'c/fillIn';
import { addMembersChanges, createCampaignChanges, linkCampaignChanges, memberStatusChanges, removeMembersChanges } from 'c/osaChanges';
import type { OsaReading } from 'c/osaReading';
import { createdBy, type ChangeGroup, type FieldValues } from 'c/planChanges';
import type { RecordId } from 'c/planModel';
import { LABELS } from './labels.ts';

/** Which campaign the action is to have. */
export type Choice =
  | { readonly kind: 'keep'; readonly id: RecordId }
  | { readonly kind: 'existing'; readonly id: RecordId | null }
  | { readonly kind: 'new'; readonly fields: FieldValues }
  | { readonly kind: 'none' };

export interface Plan {
  readonly choice: Choice;
  /** What the campaign is called, as far as known. */
  readonly name: string;
  /** Who is ticked, whether or not they can be invited. */
  readonly people: readonly MemberCandidate[];
  readonly edits: MemberEdits;
}

/** What saving will do. */
export interface PlannedSave {
  readonly groups: readonly ChangeGroup[];
  /** Before it is done, as parts of a sentence; empty for nothing. */
  readonly will: readonly string[];
  /** What was done, for the undo bar. */
  readonly message: string;
}

/** The campaign first; then each member on its own, so that one who is refused keeps no other out. */
export function plannedSave(reading: OsaReading, actionId: RecordId, { choice, name, people, edits }: Plan): PlannedSave {
  const called = name || LABELS.THE_CAMPAIGN;
  const campaign = campaignPart(reading, actionId, choice, called);
  const target = choice.kind === 'new' ? createdBy('campaign') : choice.kind === 'none' ? null : choice.id;
  const invited = target ? addMembersChanges(reading, target, contactsToAdd(people)) : [];
  const isKept = choice.kind === 'keep' || choice.kind === 'existing';
  const set = isKept ? statusGroups(reading, edits) : [];
  const takenOut = isKept ? removeMembersChanges(edits.going) : [];
  const parts = [
    ...campaign,
    ...(invited.length > 0
      ? [{ will: fillIn(LABELS.WILL_INVITE, invited.length), done: fillIn(LABELS.DONE_INVITED, invited.length, called) }]
      : []),
    ...(set.length > 0 ? [{ will: fillIn(LABELS.WILL_SET, set.length), done: fillIn(LABELS.DONE_SET, set.length, called) }] : []),
    ...(takenOut.length > 0
      ? [{ will: fillIn(LABELS.WILL_TAKE_OUT, takenOut.length), done: fillIn(LABELS.DONE_TAKEN_OUT, takenOut.length, called) }]
      : []),
  ];
  return {
    groups: [...campaign.map(({ group }) => group), ...invited, ...set, ...takenOut],
    will: parts.map(({ will }) => will),
    message: parts.map(({ done }) => done).join('. '),
  };
}

interface CampaignPart {
  readonly group: ChangeGroup;
  readonly will: string;
  readonly done: string;
}

function campaignPart(reading: OsaReading, actionId: RecordId, choice: Choice, name: string): readonly CampaignPart[] {
  const part = (group: ChangeGroup, will: string, done: string) =>
    group.length > 0 ? [{ group, will: fillIn(will, name), done: fillIn(done, name) }] : [];
  switch (choice.kind) {
    case 'keep':
      return [];
    case 'new':
      return part(createCampaignChanges(reading, actionId, choice.fields), LABELS.WILL_MAKE, LABELS.DONE_MADE);
    case 'existing':
      return choice.id ? part(linkCampaignChanges(reading, actionId, choice.id), LABELS.WILL_LINK, LABELS.DONE_LINKED) : [];
    case 'none':
      return part(linkCampaignChanges(reading, actionId, null), LABELS.WILL_UNLINK, LABELS.DONE_UNLINKED);
  }
}

/** Who is taken out gets no status any more. */
function statusGroups(reading: OsaReading, { statuses, going }: MemberEdits): readonly ChangeGroup[] {
  const gone = new Set(going);
  const byStatus = Map.groupBy(
    Object.keys(statuses).filter((id) => !gone.has(id)),
    (id) => statuses[id]!,
  );
  return [...byStatus].flatMap(([status, ids]) => memberStatusChanges(reading, ids, status));
}
