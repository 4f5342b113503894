import type { CampaignResponse, RecordId } from 'c/planModel';

/** A word for where a member stands, and whether the org counts it as an answer. */
export interface MemberStatus {
  readonly status: string;
  /** Null where no member tells: the org says so once somebody has it. */
  readonly isResponse: boolean | null;
}

/** What Salesforce gives every new campaign. */
const OF_EVERY_CAMPAIGN: readonly MemberStatus[] = [
  { status: 'Sent', isResponse: false },
  { status: 'Responded', isResponse: true },
];

/**
 * The statuses a member of a campaign may get. Each campaign has its own, kept in `CampaignMemberStatus`, which components cannot read: they are learned from
 * the members there are, those of this campaign before all others. Then come what every campaign begins with and the org's own list.
 * @param orgStatuses values of the picklist `CampaignMember.Status`; empty where it cannot be read
 */
export function readMemberStatuses(
  responses: readonly CampaignResponse[],
  campaignId: RecordId | null,
  orgStatuses: readonly string[] = [],
): readonly MemberStatus[] {
  const own = responses.filter((one) => campaignId !== null && one.campaignId === campaignId);
  const learned = [...learn(own), ...learn(responses)];
  const known = new Map<string, boolean | null>();
  const add = ({ status, isResponse }: MemberStatus) => {
    if (!known.has(status)) known.set(status, isResponse);
  };
  // A campaign that has replaced "Responded" by "Attended" has members who say so.
  for (const one of learn(own)) add(one);
  for (const { status, isResponse } of OF_EVERY_CAMPAIGN) add({ status, isResponse: meaningOf(status, learned) ?? isResponse });
  for (const status of orgStatuses) add({ status, isResponse: meaningOf(status, learned) });
  return [...known].map(([status, isResponse]) => ({ status, isResponse }));
}

function learn(responses: readonly CampaignResponse[]): readonly MemberStatus[] {
  const seen = new Map<string, boolean | null>();
  for (const { status, hasResponded } of responses) {
    if (status && seen.get(status) === undefined) seen.set(status, hasResponded ?? null);
  }
  return [...seen].map(([status, isResponse]) => ({ status, isResponse }));
}

function meaningOf(status: string, learned: readonly MemberStatus[]): boolean | null {
  return learned.find((one) => one.status === status && one.isResponse !== null)?.isResponse ?? null;
}
