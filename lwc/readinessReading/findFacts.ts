import type { BuyingCenter, IsoDate, Maybe, PlanRecord, RecordId } from 'c/planModel';
import { coverageOf } from 'c/relationships';
import type { FactCode } from './readinessFacts.ts';
import type { ReadinessInput } from './readReadiness.ts';

/** What is known of one fact: the records it rests on, and when it was last confirmed. */
export interface FoundFact {
  readonly isKnown: boolean;
  /** The day it was true for sure, by the record confirmed last; null where nobody ever confirmed one. */
  readonly confirmedOn: IsoDate | null;
  readonly source: string | null;
  readonly recordIds: readonly RecordId[];
}

type Find = (center: BuyingCenter, input: ReadinessInput) => FoundFact;

/** A fact that stands in a field of the buying center itself. */
const fieldOf =
  (isKnown: (center: BuyingCenter) => boolean): Find =>
  (center) =>
    known(isKnown(center) ? [center] : []);

const isFilled = (value: unknown) => value !== null && value !== undefined && value !== '';

/** Where each fact comes from. What a reader may not see is unknown to him, not false. */
export const FIND: Readonly<Record<FactCode, Find>> = {
  buyingCenter: fieldOf(() => true),
  industry: (_, { account }) => ({
    isKnown: isFilled(account.industry),
    confirmedOn: account.changedOn ?? null,
    source: null,
    recordIds: isFilled(account.industry) ? [account.id] : [],
  }),
  salesGoal: fieldOf(({ salesGoal }) => isFilled(salesGoal)),
  walletShare: fieldOf(({ wallet, ourRevenue }) => isFilled(wallet) && isFilled(ourRevenue)),
  opportunityStatus: ({ id }, { cells }) =>
    known(cells.filter(({ buyingCenterId, state, stateOverride }) => buyingCenterId === id && isTold(stateOverride ?? state))),
  contacts: ({ id }, { stakeholders }) =>
    known(stakeholders.filter(({ buyingCenterId, contactId, occupancy }) => buyingCenterId === id && contactId && occupancy !== 'Vacant')),
  keyInitiatives: ({ id }, { insights }) =>
    known(insights.filter(({ buyingCenterId, kind, status }) => buyingCenterId === id && kind === 'Initiative' && status !== 'Dropped')),
  relationshipStatus: ({ id }, { stakeholders }) =>
    known(stakeholders.filter((one) => one.buyingCenterId === id && (isFilled(one.attitude) || coverageOf(one) !== 'Unknown'))),
  relationshipMap: ({ id }, { stakeholders, links }) => {
    const members = stakeholders.filter(({ buyingCenterId }) => buyingCenterId === id);
    const ids = new Set(members.map((one) => one.id));
    const linked = links.filter(({ fromStakeholderId, toStakeholderId }) => ids.has(toStakeholderId) || ids.has(fromStakeholderId ?? ''));
    return known([...members.filter(({ reportsToId }) => isFilled(reportsToId)), ...linked]);
  },
  growthTrend: fieldOf(({ growthTrend }) => isFilled(growthTrend)),
  competitiveEnvironment: fieldOf(
    ({ competitiveEnvironment, mainCompetitor }) => isFilled(competitiveEnvironment) || isFilled(mainCompetitor),
  ),
  engagementHistory: ({ id }, { stakeholders, engagements }) => {
    const contacts = new Set(stakeholders.flatMap((one) => (one.buyingCenterId === id ? (one.contactId ?? []) : [])));
    const found = engagements.filter(({ contactId }) => contacts.has(contactId));
    const latest = found.reduce<IsoDate | null>((last, { on }) => (last === null || on > last ? on : last), null);
    return { isKnown: found.length > 0, confirmedOn: latest, source: null, recordIds: found.map((one) => one.id) };
  },
};

const isTold = (state: Maybe<string>) => isFilled(state) && state !== 'Unknown';

/** The record confirmed last speaks for the fact. */
function known(records: readonly PlanRecord[]): FoundFact {
  const latest = records.reduce<PlanRecord | null>(
    (last, one) => (last === null || (one.confirmedOn ?? '') > (last.confirmedOn ?? '') ? one : last),
    null,
  );
  return {
    isKnown: records.length > 0,
    confirmedOn: latest?.confirmedOn ?? null,
    source: latest?.source ?? null,
    recordIds: records.map(({ id }) => id),
  };
}
