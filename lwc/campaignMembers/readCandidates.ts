import type { Attitude, BuyingRole, CampaignResponse, Maybe, RecordId, Stakeholder } from 'c/planModel';

/** A contact who does not want to be written to, or called. */
export interface ContactOptOut {
  readonly contactId: RecordId;
  readonly fromEmail: boolean;
  readonly fromCalls: boolean;
}

export interface CandidateFacts {
  readonly accountIds: readonly RecordId[];
  readonly stakeholders: readonly Stakeholder[];
  /** Null where this reader may not see members: then it is not known who is one. */
  readonly responses: readonly CampaignResponse[] | null;
  /** Null where nobody may tell this reader. */
  readonly optOuts: readonly ContactOptOut[] | null;
}

/** A campaign that is to get members; without an id it is yet to come. */
export interface CampaignToFill {
  readonly id: RecordId | null;
  /** The org's own word: one that goes out by e-mail or by phone leaves out who does not want it. */
  readonly type?: Maybe<string>;
}

/** Why somebody cannot become a member: nobody holds the position, nobody knows who does, he is one already, he does not want what the campaign is. */
export type MemberObstacle = 'vacant' | 'unknown' | 'member' | 'emailOptOut' | 'callOptOut';
/** What to think of before somebody is invited: the invitation itself may go out by e-mail; he works for another company by his own record. */
export type MemberCaution = 'emailOptOut' | 'left';

/** A position of the map as it stands to one campaign. */
export interface MemberCandidate {
  readonly stakeholderId: RecordId;
  readonly contactId: RecordId | null;
  /** Null where nobody is known to hold the position, or the contact may not be seen. */
  readonly name: string | null;
  readonly position: string;
  readonly buyingCenterId: RecordId | null;
  readonly buyingRoles: readonly BuyingRole[];
  /** Undefined where this reader may not see it. */
  readonly attitude: Maybe<Attitude>;
  readonly obstacle: MemberObstacle | null;
  readonly caution: MemberCaution | null;
}

/** Salesforce's own types of campaigns that are nothing but an e-mail or a call. */
const BY_EMAIL = 'Email';
const BY_PHONE = 'Telemarketing';

/** Every position in the order of the facts, with why its holder cannot become a member of the campaign, or had better not. */
export function readCandidates(
  { accountIds, stakeholders, responses, optOuts }: CandidateFacts,
  campaign: CampaignToFill,
): readonly MemberCandidate[] {
  const members = new Set(
    campaign.id ? (responses ?? []).filter(({ campaignId }) => campaignId === campaign.id).map(({ contactId }) => contactId) : [],
  );
  const refusals = new Map((optOuts ?? []).map((one) => [one.contactId, one]));
  const accounts = new Set(accountIds);
  return stakeholders.map((one) => {
    const { id, contactId, contactName, contactAccountId, position, buyingCenterId, buyingRoles, attitude } = one;
    const refusal = contactId ? refusals.get(contactId) : undefined;
    return {
      stakeholderId: id,
      contactId: contactId ?? null,
      name: contactName ?? null,
      position,
      buyingCenterId: buyingCenterId ?? null,
      buyingRoles: buyingRoles ?? [],
      attitude,
      obstacle: obstacleOf(one, members, refusal, campaign.type),
      caution: refusal?.fromEmail ? 'emailOptOut' : contactAccountId && !accounts.has(contactAccountId) ? 'left' : null,
    };
  });
}

function obstacleOf(
  { contactId, occupancy }: Stakeholder,
  members: ReadonlySet<RecordId>,
  refusal: ContactOptOut | undefined,
  type: Maybe<string>,
): MemberObstacle | null {
  if (!contactId) return occupancy === 'Vacant' ? 'vacant' : 'unknown';
  if (members.has(contactId)) return 'member';
  if (type === BY_EMAIL && refusal?.fromEmail) return 'emailOptOut';
  if (type === BY_PHONE && refusal?.fromCalls) return 'callOptOut';
  return null;
}
