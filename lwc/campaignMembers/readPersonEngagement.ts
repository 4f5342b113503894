import { readEngagement, type EngagementSpot } from 'c/marketing';
import type { CampaignResponse, ContactActivity, IsoDate, RecordId } from 'c/planModel';

/** What one person did about us, and was asked to. */
export interface PersonEngagement {
  /** Campaigns the person is a member of: those that were answered first, the latest answer on top. */
  readonly campaigns: readonly CampaignResponse[];
  readonly answered: number;
  /** Twelve months up to today, the earliest first, counted as the heat map counts. */
  readonly spots: readonly EngagementSpot[];
  readonly total: number;
}

const MONTHS = 12;

/**
 * One line of the heat map: what it shows of a buying center, of one contact.
 * @returns null where neither members nor activities may be seen: then nothing is known
 */
export function readPersonEngagement(
  contactId: RecordId,
  facts: { readonly responses: readonly CampaignResponse[] | null; readonly activities: readonly ContactActivity[] | null },
  today: IsoDate,
): PersonEngagement | null {
  if (facts.responses === null && facts.activities === null) return null;
  const isHis = (one: { readonly contactId: RecordId }) => one.contactId === contactId;
  const responses = (facts.responses ?? []).filter(isHis);
  const activities = (facts.activities ?? []).filter(isHis);
  const stakeholders = [{ id: contactId, position: '', contactId }];
  const [row] = readEngagement({ stakeholders, responses, activities }, 'persona', { today, months: MONTHS }).rows;
  const campaigns = [...responses].sort(
    (a, b) =>
      Number(b.hasResponded === true) - Number(a.hasResponded === true) ||
      (b.respondedOn ?? '').localeCompare(a.respondedOn ?? '') ||
      a.campaignName.localeCompare(b.campaignName),
  );
  return {
    campaigns,
    answered: campaigns.filter(({ hasResponded }) => hasResponded).length,
    spots: row?.spots ?? [],
    total: row?.total ?? 0,
  };
}
