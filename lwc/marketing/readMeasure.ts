import type {
  CampaignResponse,
  ContactActivity,
  IsoDate,
  Maybe,
  MeasureKind,
  PlanAction,
  PlanObjective,
  RecordId,
  SalesOpportunity,
  Stakeholder,
} from 'c/planModel';
import { coverageOf } from 'c/relationships';
import { scopeOf, type ObjectiveScope, type ScopeFacts } from './scopeOf.ts';

/** Cells with their derived states: see `withDerivedStates` of `c/cellState`. */
export interface MarketingFacts extends ScopeFacts {
  /** Null where this reader may not see them: then what is counted from them is unknown, not zero. */
  readonly responses: readonly CampaignResponse[] | null;
  readonly activities: readonly ContactActivity[] | null;
  /** Those this reader may see: of one he may not, he sees no members either. Null or absent where nobody looked. */
  readonly campaigns?: readonly { readonly id: RecordId }[] | null;
}

/** Days that count, both included. */
export interface MeasurePeriod {
  readonly from: Maybe<IsoDate>;
  readonly to: Maybe<IsoDate>;
}

export type MeasureUnit = 'contacts' | 'meetings' | 'opportunities' | 'money' | 'percent' | 'cells';

/** Why a measure cannot be computed. */
export type MeasureGap =
  | 'noMeasure'
  | 'noCampaign'
  | 'campaignsUnreadable'
  | 'activitiesUnreadable'
  | 'opportunitiesUnreadable'
  | 'nobodyInScope'
  /** Of nobody in scope anything is known. */
  | 'coverageUnknown'
  | 'noCells'
  | 'currencies';

export interface MeasureReading {
  readonly kind: MeasureKind;
  /** Null where it cannot be computed: `gap` says why. */
  readonly value: number | null;
  readonly unit: MeasureUnit | null;
  /** ISO code, for money in an org with several currencies. */
  readonly currency: string | null;
  readonly gap: MeasureGap | null;
  /** The records that were counted, so that anybody can look. */
  readonly recordIds: readonly RecordId[];
  readonly period: MeasurePeriod;
  readonly scope: ObjectiveScope;
}

type Counted =
  { readonly value: number; readonly recordIds: readonly RecordId[]; readonly currency?: string | null } | { readonly gap: MeasureGap };
type Count = (facts: MarketingFacts, scope: Asked, isInPeriod: (day: Maybe<IsoDate>) => boolean) => Counted;

/** The scope, asked by id: there may be ten thousand members and two thousand people. */
interface Asked extends ObjectiveScope {
  hasContact(id: RecordId): boolean;
  hasCampaign(id: Maybe<RecordId>): boolean;
}

function asked(scope: ObjectiveScope): Asked {
  const contacts = scope.contactIds && new Set(scope.contactIds);
  const campaigns = new Set(scope.campaignIds);
  return { ...scope, hasContact: (id) => contacts === null || contacts.has(id), hasCampaign: (id) => Boolean(id && campaigns.has(id)) };
}

/** The measure of an objective as the records of the org say it. What a person stated (`Manual`) is given back as it is. */
export function readMeasure(
  objective: PlanObjective,
  actions: readonly PlanAction[],
  facts: MarketingFacts,
  period: MeasurePeriod,
): MeasureReading {
  const kind = objective.measureKind ?? 'Manual';
  const scope = scopeOf(objective, actions, facts);
  const base = { kind, period, scope, currency: null, recordIds: [] };
  if (kind === 'Manual') {
    const value = objective.current ?? null;
    return { ...base, value, unit: null, gap: value === null ? 'noMeasure' : null };
  }
  const { unit, count } = COUNTS[kind];
  const isInPeriod = (day: Maybe<IsoDate>) => Boolean(day) && (!period.from || day! >= period.from) && (!period.to || day! <= period.to);
  const counted = count(facts, asked(scope), isInPeriod);
  if ('gap' in counted) return { ...base, value: null, unit, gap: counted.gap };
  return { ...base, unit, gap: null, value: counted.value, recordIds: counted.recordIds, currency: counted.currency ?? null };
}

/** Contacts are counted once, however often they answered. */
function contactsOf(records: readonly { readonly id: RecordId; readonly contactId: RecordId }[]): Counted {
  return { value: new Set(records.map(({ contactId }) => contactId)).size, recordIds: records.map(({ id }) => id) };
}

const countOf = (records: readonly { readonly id: RecordId }[]): Counted => {
  const ids = [...new Set(records.map(({ id }) => id))];
  return { value: ids.length, recordIds: ids };
};

/** Whether this reader may see all campaigns of an objective. */
export function seesCampaigns(
  { campaigns }: Pick<MarketingFacts, 'campaigns'>,
  { campaignIds }: Pick<ObjectiveScope, 'campaignIds'>,
): boolean {
  if (!campaigns) return true;
  const seen = new Set(campaigns.map(({ id }) => id));
  return campaignIds.every((id) => seen.has(id));
}

const membersOf: (facts: MarketingFacts, scope: Asked) => readonly CampaignResponse[] | MeasureGap = (facts, scope) => {
  const { responses } = facts;
  if (scope.campaignIds.length === 0) return 'noCampaign';
  if (responses === null || !seesCampaigns(facts, scope)) return 'campaignsUnreadable';
  return responses.filter(({ campaignId, contactId }) => scope.hasCampaign(campaignId) && scope.hasContact(contactId));
};

/** A field that the reader may not see is missing from every record. */
const isHidden = <One>(records: readonly One[], field: keyof One): boolean =>
  records.length > 0 && records.every((record) => record[field] === undefined);

/** Somebody answered, wrote, called, or met us. That we wrote to him is no engagement of his. */
const engagementsOf = (facts: MarketingFacts, scope: Asked, isInPeriod: (day: Maybe<IsoDate>) => boolean): Counted => {
  const { responses, activities } = facts;
  if (activities === null) return { gap: 'activitiesUnreadable' };
  if (responses === null || isHidden(responses, 'hasResponded') || !seesCampaigns(facts, scope)) return { gap: 'campaignsUnreadable' };
  if (scope.contactIds?.length === 0) return { gap: 'nobodyInScope' };
  return contactsOf([
    ...responses.filter(
      ({ contactId, hasResponded, respondedOn }) => hasResponded && isInPeriod(respondedOn) && scope.hasContact(contactId),
    ),
    ...activities.filter(
      ({ contactId, kind, isInbound, on }) => (kind === 'Meeting' || isInbound) && isInPeriod(on) && scope.hasContact(contactId),
    ),
  ]);
};

/** An opportunity belongs to the objective when it serves it, comes from one of its campaigns, or has one of its people on it. */
const opportunitiesOf = ({ opportunities }: MarketingFacts, scope: Asked): readonly SalesOpportunity[] | null =>
  opportunities === null || (scope.buyingCenterIds === null && scope.contactIds === null && scope.campaignIds.length === 0)
    ? opportunities
    : opportunities.filter(
        ({ id, campaignId, contactIds }) =>
          scope.opportunityIds.includes(id) ||
          scope.hasCampaign(campaignId) ||
          (scope.contactIds !== null && Boolean(contactIds?.some(scope.hasContact))),
      );

const countedOpportunities = (
  facts: MarketingFacts,
  scope: Asked,
  dated: 'createdOn' | 'stageChangedOn',
  counts: (opportunity: SalesOpportunity) => boolean,
): Counted => {
  const own = opportunitiesOf(facts, scope);
  return own === null || isHidden(own, dated) ? { gap: 'opportunitiesUnreadable' } : countOf(own.filter(counts));
};

const isCovered = (stakeholder: Stakeholder): boolean => {
  const coverage = coverageOf(stakeholder);
  return coverage === 'Regular' || coverage === 'Deep';
};

const COUNTS: Readonly<Record<Exclude<MeasureKind, 'Manual'>, { readonly unit: MeasureUnit; readonly count: Count }>> = {
  'Campaign Members': {
    unit: 'contacts',
    count: (facts, scope) => {
      const members = membersOf(facts, scope);
      return typeof members === 'string' ? { gap: members } : contactsOf(members);
    },
  },
  'Campaign Responses': {
    unit: 'contacts',
    count: (facts, scope, isInPeriod) => {
      const members = membersOf(facts, scope);
      if (typeof members === 'string') return { gap: members };
      if (isHidden(members, 'hasResponded')) return { gap: 'campaignsUnreadable' };
      return contactsOf(members.filter(({ hasResponded, respondedOn }) => hasResponded && isInPeriod(respondedOn)));
    },
  },
  'Contacts Engaged': { unit: 'contacts', count: engagementsOf },
  'Meetings Held': {
    unit: 'meetings',
    count: ({ activities }, scope, isInPeriod) => {
      if (activities === null) return { gap: 'activitiesUnreadable' };
      if (scope.contactIds?.length === 0) return { gap: 'nobodyInScope' };
      return countOf(activities.filter(({ kind, on, contactId }) => kind === 'Meeting' && isInPeriod(on) && scope.hasContact(contactId)));
    },
  },
  'Opportunities Created': {
    unit: 'opportunities',
    count: (facts, scope, isInPeriod) => countedOpportunities(facts, scope, 'createdOn', ({ createdOn }) => isInPeriod(createdOn)),
  },
  'Opportunities Advanced': {
    unit: 'opportunities',
    // A deal that was lost changed its stage as well, but did not advance.
    count: (facts, scope, isInPeriod) =>
      countedOpportunities(
        facts,
        scope,
        'stageChangedOn',
        ({ stageChangedOn, isClosed, isWon }) => isInPeriod(stageChangedOn) && (!isClosed || isWon === true),
      ),
  },
  'Won Amount': {
    unit: 'money',
    count: (facts, scope, isInPeriod) => {
      const own = opportunitiesOf(facts, scope);
      if (own === null) return { gap: 'opportunitiesUnreadable' };
      const won = own.filter(({ isWon, closesOn }) => isWon && isInPeriod(closesOn));
      if (isHidden(won, 'amount')) return { gap: 'opportunitiesUnreadable' };
      const currencies = new Set(won.map(({ currency }) => currency ?? null));
      if (currencies.size > 1) return { gap: 'currencies' };
      return { ...countOf(won), value: won.reduce((sum, { amount }) => sum + (amount ?? 0), 0), currency: [...currencies][0] ?? null };
    },
  },
  'Relationship Coverage': {
    unit: 'percent',
    count: ({ stakeholders }, scope) => {
      const inScope = new Set(scope.stakeholderIds);
      const people = stakeholders.filter(({ id, contactId }) => contactId && inScope.has(id));
      if (people.length === 0) return { gap: 'nobodyInScope' };
      if (people.every((one) => coverageOf(one) === 'Unknown')) return { gap: 'coverageUnknown' };
      const covered = people.filter(isCovered);
      return { value: (100 * covered.length) / people.length, recordIds: covered.map(({ id }) => id) };
    },
  },
  'Cells Pursued': {
    unit: 'cells',
    count: ({ cells, opportunities }, scope) => {
      // Whether something is under way is derived from opportunities.
      if (opportunities === null) return { gap: 'opportunitiesUnreadable' };
      const inScope = new Set(scope.cellIds);
      const own = cells.filter(({ id }) => inScope.has(id));
      if (own.length === 0) return { gap: 'noCells' };
      return countOf(own.filter(({ state }) => state === 'Open Opportunity' || state === 'Ours'));
    },
  },
};
