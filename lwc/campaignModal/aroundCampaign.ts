import {
  readCampaignMembers,
  readCandidates,
  readMemberStatuses,
  type CampaignMember,
  type CampaignToFill,
  type ContactOptOut,
  type MemberCandidate,
  type MemberStatus,
} from 'c/campaignMembers';
import type { MemberEdits } from 'c/campaignResponses';
import { hold, type Held } from 'c/held';
import type { OsaReading } from 'c/osaReading';

/** Who can be invited to a campaign, who is a member, and where members may stand. */
export interface AroundCampaign {
  readonly candidates: Held<readonly MemberCandidate[]>;
  readonly members: Held<readonly CampaignMember[]>;
  readonly statuses: Held<readonly MemberStatus[]>;
}

export const NOTHING_AROUND: AroundCampaign = { candidates: hold([]), members: hold([]), statuses: hold([]) };

/**
 * @param optOuts null where nobody told
 * @param words the org's own for the status of members
 */
export function aroundCampaign(
  { facts }: OsaReading,
  campaign: CampaignToFill,
  optOuts: readonly ContactOptOut[] | null,
  words: readonly string[],
): AroundCampaign {
  const { responses } = facts;
  return {
    candidates: hold(readCandidates({ ...facts, optOuts }, campaign)),
    members: hold(campaign.id && responses ? readCampaignMembers({ ...facts, responses }, campaign.id).members : []),
    statuses: hold(readMemberStatuses(responses ?? [], campaign.id, words)),
  };
}

/** What is still to be saved once members were read again. */
export function editsLeft({ statuses, going }: MemberEdits, members: readonly CampaignMember[]): MemberEdits {
  const there = new Map(members.map((member) => [member.id, member]));
  const open = Object.entries(statuses).filter(([id, status]) => there.has(id) && there.get(id)!.status !== status);
  return { statuses: Object.fromEntries(open), going: going.filter((id) => there.has(id)) };
}
