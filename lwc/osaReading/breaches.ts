import { seesCampaigns, serviceLevelBreaches, type ObjectiveScope, type ServiceLevelBreach } from 'c/marketing';
import type { IsoDate } from 'c/planModel';
import type { ObjectiveView } from 'c/planQueries';
import type { OsaFacts } from './facts.ts';

/** Who answered the campaigns of an objective, and waited for sales longer than was promised. Without a promise nothing is broken. */
export function breachesOf(
  { serviceLevelDays, status }: ObjectiveView,
  scope: ObjectiveScope,
  { responses, activities, campaigns: seen }: OsaFacts,
  today: IsoDate,
): readonly ServiceLevelBreach[] | null {
  const { campaignIds, contactIds } = scope;
  if (serviceLevelDays === null || serviceLevelDays === undefined || status === 'Dropped' || campaignIds.length === 0) return [];
  if (responses === null || activities === null || !seesCampaigns({ campaigns: seen }, scope)) return null;
  const campaigns = new Set<string | null | undefined>(campaignIds);
  const contacts = contactIds && new Set(contactIds);
  const own = responses.filter(({ campaignId, contactId }) => campaigns.has(campaignId) && (!contacts || contacts.has(contactId)));
  const answering = new Set(own.map(({ contactId }) => contactId));
  return serviceLevelBreaches(
    own,
    activities.filter(({ contactId }) => answering.has(contactId)),
    serviceLevelDays,
    today,
  );
}
