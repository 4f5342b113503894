import type { ObjectiveReading } from 'c/objectives';
import type { MeasureKind, Maybe, RecordId } from 'c/planModel';
import { scopeOf } from 'c/marketing';
import { onAccount, type AbmCheck, type AbmCheckFacts } from './abmCheck.ts';
import { actionsOf, leadsIn, openMarketingOf } from './objectiveCheck.ts';

/** Two might be chance. */
const SEVERAL = 2;
/** One campaign for so many buying centers says the same to all of them. */
const MANY_CENTERS = 3;
/** What marketing itself does, or gets answered; all other kinds count what changed at the customer. */
const OURS: readonly Maybe<MeasureKind>[] = ['Campaign Members', 'Campaign Responses'];

/** Checks of how marketing works on the account: what it counts, for whom it speaks, what it expects (system F). What one objective lacks the checks `OS…` say. */
export const abmWorkChecks: readonly AbmCheck[] = [
  {
    code: 'AB002',
    name: 'nothingCountsTheCustomer',
    system: 'F',
    severity: 'warning',
    find: (facts) => {
      const marketing = openMarketingOf(facts);
      if (marketing.length < SEVERAL || !marketing.every(isCountedInOurs)) return [];
      return [onAccount(facts, 'nothingCountsTheCustomer', 'countTheCustomer', { objectives: marketing.length }, refsOf(marketing))];
    },
  },
  {
    code: 'AB003',
    name: 'campaignWithoutObjective',
    system: 'F',
    severity: 'warning',
    find: (facts) => {
      const { campaigns, responses, objectives } = facts;
      if (campaigns === null || responses === null) return [];
      const used = new Set(objectives.flatMap((reading) => actionsOf(reading).flatMap(({ campaignId }) => campaignId ?? [])));
      return campaigns.flatMap(({ id, isActive }) => {
        const contacts = new Set(responses.filter(({ campaignId }) => campaignId === id).map(({ contactId }) => contactId)).size;
        if (!isActive || used.has(id) || contacts === 0) return [];
        return [onAccount(facts, 'campaignWithoutObjective', 'sayWhatItIsFor', { campaignId: id, contacts }, [{ object: 'Campaign', id }])];
      });
    },
  },
  {
    code: 'AB004',
    name: 'oneMessageForAll',
    system: 'F',
    severity: 'info',
    find: (facts) => [
      ...openMarketingOf(facts)
        .filter(({ objective: { adaptedFromId, buyingCenterId, cellId, opportunityId } }) =>
          Boolean(adaptedFromId && !buyingCenterId && !cellId && !opportunityId),
        )
        .map(({ objective: { id } }) =>
          onAccount(facts, 'copiedNotAdapted', 'adaptIt', { objectiveId: id }, [{ object: 'Plan_Objective__c', id }]),
        ),
      ...[...centersOfCampaigns(facts)]
        .filter(([, centers]) => centers.size >= MANY_CENTERS)
        .map(([campaignId, centers]) =>
          onAccount(facts, 'oneCampaignForSeveral', 'speakToEach', { campaignId, buyingCenterIds: [...centers] }, [
            { object: 'Campaign', id: campaignId },
          ]),
        ),
    ],
  },
  {
    code: 'AB005',
    name: 'salesAgreedToNothing',
    system: 'F',
    severity: 'warning',
    find: (facts) => {
      const marketing = openMarketingOf(facts);
      const isAgreed = marketing.some(({ objective: { answer, acceptedOn } }) => answer === 'Accepted' || (!answer && Boolean(acceptedOn)));
      if (marketing.length < SEVERAL || isAgreed) return [];
      return [onAccount(facts, 'salesAgreedToNothing', 'agreeWithSalesFirst', { objectives: marketing.length }, refsOf(marketing))];
    },
  },
  {
    code: 'AB007',
    name: 'nobodyFromMarketing',
    system: 'F',
    severity: 'warning',
    find: (facts) => {
      const marketing = openMarketingOf(facts);
      if (marketing.length === 0 || facts.members.some(({ role }) => role === 'Marketing')) return [];
      return [onAccount(facts, 'nobodyFromMarketing', 'giveMarketingTime', { objectives: marketing.length }, refsOf(marketing))];
    },
  },
  {
    code: 'AB011',
    name: 'speaksToNobody',
    system: 'F',
    severity: 'warning',
    find: (facts) => {
      const scope = { ...facts, opportunities: facts.opportunities ?? [] };
      return openMarketingOf(facts).flatMap((reading) => {
        const { id, persona, opportunityId } = reading.objective;
        // A buying center without anybody lacks a required fact: that is AB009.
        if ((!persona && !opportunityId) || (opportunityId && facts.opportunities === null)) return [];
        if (scopeOf(reading.objective, actionsOf(reading), scope).contactIds?.length !== 0) return [];
        return [
          onAccount(facts, 'speaksToNobody', 'findThePeople', { objectiveId: id, ...(persona ? { persona } : {}) }, [
            { object: 'Plan_Objective__c', id },
          ]),
        ];
      });
    },
  },
];

const refsOf = (readings: readonly ObjectiveReading[]) =>
  readings.map(({ objective: { id } }) => ({ object: 'Plan_Objective__c' as const, id }));

const isCountedInOurs = (reading: ObjectiveReading) => OURS.includes(reading.objective.measureKind) || leadsIn(reading) !== undefined;

/** By campaign, the buying centers whose objectives use it. */
function centersOfCampaigns(facts: AbmCheckFacts): ReadonlyMap<RecordId, ReadonlySet<RecordId>> {
  const found = new Map<RecordId, Set<RecordId>>();
  for (const reading of openMarketingOf(facts)) {
    const { buyingCenterId, cellId } = reading.objective;
    const center = buyingCenterId ?? facts.cells.find(({ id }) => id === cellId)?.buyingCenterId;
    if (!center) continue;
    for (const { campaignId, status } of actionsOf(reading)) {
      if (!campaignId || status === 'Dropped') continue;
      found.set(campaignId, (found.get(campaignId) ?? new Set()).add(center));
    }
  }
  return found;
}
