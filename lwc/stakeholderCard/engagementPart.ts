import { readPersonEngagement } from 'c/campaignMembers';
import { line, row, section, type CardButton, type CardSection } from 'c/cardSection';
import { fillIn } from 'c/fillIn';
import type { CampaignResponse } from 'c/planModel';
import type { PersonReading, RelationshipReading } from 'c/relationshipReading';
import { formatDay } from 'c/userFormat';
import { LABELS } from './labels.ts';

/** What is shown of a long list. */
const MOST_CAMPAIGNS = 6;

/** Which campaigns the holder is a member of, which were answered, and how much went back and forth, as the heat map counts it (system E). */
export function engagementSection({ stakeholder: { contactId } }: PersonReading, { facts, today }: RelationshipReading): CardSection {
  const title = LABELS.ENGAGEMENT_HEADING;
  if (!contactId) return section('engagement', title, { empty: LABELS.ENGAGEMENT_NOBODY });
  const { campaignResponses: responses, activities } = facts;
  if (responses === null) return section('engagement', title, { empty: LABELS.ENGAGEMENT_UNREAD });
  const { campaigns, answered, spots, total } = readPersonEngagement(contactId, { responses, activities }, today)!;
  if (campaigns.length === 0 && total === 0) return section('engagement', title, { empty: LABELS.ENGAGEMENT_NONE });
  const months = spots.filter(({ recordIds }) => recordIds.length > 0).length;
  const rest = campaigns.length - MOST_CAMPAIGNS;
  return section('engagement', title, {
    summary: fillIn(LABELS.ENGAGEMENT_SUMMARY, campaigns.length, answered, total, months),
    lines: [
      ...campaigns
        .slice(0, MOST_CAMPAIGNS)
        .map((one) => line(one.id, one.campaignName, { detail: row(one.status, answerWords(one)), buttons: campaignButtons(one) })),
      ...(rest > 0 ? [line('more', fillIn(LABELS.ENGAGEMENT_MORE, rest))] : []),
    ],
  });
}

function answerWords({ hasResponded, respondedOn }: CampaignResponse): string {
  if (!hasResponded) return LABELS.ENGAGEMENT_INVITED;
  return respondedOn ? fillIn(LABELS.ENGAGEMENT_ANSWERED, formatDay(respondedOn)) : LABELS.ENGAGEMENT_ANSWERED_ONCE;
}

function campaignButtons({ campaignId, campaignName }: CampaignResponse): readonly CardButton[] {
  if (!campaignId) return [];
  const alternative = fillIn(LABELS.ENGAGEMENT_OPEN_ONE, campaignName);
  return [{ key: 'campaign', deed: 'record', label: LABELS.ENGAGEMENT_OPEN, alternative, value: campaignId, object: 'Campaign' }];
}
