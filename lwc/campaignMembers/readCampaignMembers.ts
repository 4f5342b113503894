import type { CampaignResponse, IsoDate, RecordId, Stakeholder } from 'c/planModel';

/** Somebody of the account who is a member, on the map or not. */
export interface CampaignMember {
  readonly id: RecordId;
  readonly contactId: RecordId;
  readonly name: string | null;
  /** What he holds on the map; empty for a contact who is not on it. */
  readonly positions: readonly { readonly stakeholderId: RecordId; readonly position: string; readonly buyingCenterId: RecordId | null }[];
  readonly status: string | null;
  readonly hasResponded: boolean;
  readonly respondedOn: IsoDate | null;
}

export interface CampaignMembers {
  /** Who has not answered first, then by name. */
  readonly members: readonly CampaignMember[];
  readonly responses: number;
}

/** The members of a campaign who are contacts of the account. */
export function readCampaignMembers(
  { stakeholders, responses }: { readonly stakeholders: readonly Stakeholder[]; readonly responses: readonly CampaignResponse[] },
  campaignId: RecordId,
): CampaignMembers {
  const positions = Map.groupBy(
    stakeholders.filter(({ contactId }) => contactId),
    ({ contactId }) => contactId!,
  );
  const members = responses
    .filter((one) => one.campaignId === campaignId)
    .map((one): CampaignMember => {
      const held = positions.get(one.contactId) ?? [];
      return {
        id: one.id,
        contactId: one.contactId,
        name: one.contactName ?? held.find(({ contactName }) => contactName)?.contactName ?? null,
        positions: held.map(({ id, position, buyingCenterId }) => ({
          stakeholderId: id,
          position,
          buyingCenterId: buyingCenterId ?? null,
        })),
        status: one.status ?? null,
        hasResponded: one.hasResponded === true,
        respondedOn: one.respondedOn ?? null,
      };
    })
    .sort(
      (a, b) => Number(a.hasResponded) - Number(b.hasResponded) || (a.name ?? '').localeCompare(b.name ?? '') || (a.id < b.id ? -1 : 1),
    );
  return { members, responses: members.filter(({ hasResponded }) => hasResponded).length };
}
