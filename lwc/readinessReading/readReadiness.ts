import {
  addDays,
  type BuyingCenter,
  type Freshness,
  type Insight,
  type IsoDate,
  type Maybe,
  type PlanningPolicy,
  type RecordId,
  type Stakeholder,
  type StakeholderLink,
  type WhiteSpaceCell,
} from 'c/planModel';
import { FIND, type FoundFact } from './findFacts.ts';
import { FACT_LEVELS, READINESS_FACTS, type FactCode, type FactLevel } from './readinessFacts.ts';

/** Everything readiness is read from. Every list may be empty. */
export interface ReadinessInput {
  /** `changedOn`: the day the account was last saved, as nobody confirms an industry. */
  readonly account: { readonly id: RecordId; readonly industry?: Maybe<string>; readonly changedOn?: Maybe<IsoDate> };
  readonly buyingCenters: readonly BuyingCenter[];
  /** With their derived states: see `withDerivedStates` of `c/cellState`. */
  readonly cells: readonly WhiteSpaceCell[];
  readonly stakeholders: readonly Stakeholder[];
  readonly links: readonly StakeholderLink[];
  readonly insights: readonly Insight[];
  /** Campaign responses and activities. */
  readonly engagements: readonly { readonly id: RecordId; readonly contactId: RecordId; readonly on: IsoDate }[];
}

export interface FactReading {
  readonly code: FactCode;
  readonly level: FactLevel;
  readonly isKnown: boolean;
  /** Null while the fact is not known. */
  readonly freshness: Freshness | null;
  readonly confirmedOn: IsoDate | null;
  readonly source: string | null;
  readonly recordIds: readonly RecordId[];
}

/** How far one may go: nothing, campaigns at all, campaigns that fit, campaigns as good as they get. */
export type Standing = 'Not Ready' | 'Ready' | 'Well Prepared' | 'Best Practice';

export interface CenterReadiness {
  readonly buyingCenterId: RecordId;
  readonly facts: readonly FactReading[];
  readonly standing: Standing;
  /** By level, share of the facts that are known, 0–1. */
  readonly knownShare: Readonly<Record<FactLevel, number>>;
  /** The one fact worth finding next: missing before stale, required before recommended; null when all is known and fresh. */
  readonly next: { readonly code: FactCode; readonly because: 'missing' | 'stale' } | null;
}

export interface AccountReadiness {
  readonly centers: readonly CenterReadiness[];
  /** The lowest of all: an account is as ready as the buying center it knows least. Not Ready without any. */
  readonly standing: Standing;
  readonly knownShare: Readonly<Record<FactLevel, number>>;
  /** The missing or stale fact most buying centers share. */
  readonly next: { readonly code: FactCode; readonly buyingCenterIds: readonly RecordId[] } | null;
}

const STANDINGS: readonly Standing[] = ['Not Ready', 'Ready', 'Well Prepared', 'Best Practice'];

/** Reads every fact of every buying center, in their order. */
export function readReadiness(input: ReadinessInput, policy: PlanningPolicy, today: IsoDate): AccountReadiness {
  return readReadinessBy(input.buyingCenters, (code, center) => FIND[code](center, input), policy, today);
}

/** The same of facts that are found in another way, such as in sums over many accounts. */
export function readReadinessBy<Center extends BuyingCenter>(
  buyingCenters: readonly Center[],
  find: (code: FactCode, center: Center) => FoundFact,
  policy: PlanningPolicy,
  today: IsoDate,
): AccountReadiness {
  // Days compare as they are written: of hundreds of accounts that is what their facts cost.
  const oldestFresh = addDays(today, -policy.staleAfterDays);
  const centers = buyingCenters.map((center) => readCenter(center.id, (code) => find(code, center), oldestFresh));
  const lowest = centers.reduce((low, { standing }) => Math.min(low, STANDINGS.indexOf(standing)), STANDINGS.length - 1);
  const shares = FACT_LEVELS.map((level) => {
    const total = centers.reduce((sum, { knownShare }) => sum + knownShare[level], 0);
    return [level, centers.length === 0 ? 0 : total / centers.length] as const;
  });
  return {
    centers,
    standing: centers.length === 0 ? 'Not Ready' : STANDINGS[lowest]!,
    knownShare: Object.fromEntries(shares) as Record<FactLevel, number>,
    next: mostShared(centers),
  };
}

/** How many facts there are of each level. */
const FACTS_OF = new Map(FACT_LEVELS.map((level) => [level, READINESS_FACTS.filter((fact) => fact.level === level).length]));

/** @param oldestFresh the earliest day on which a confirmation is still fresh */
function readCenter(buyingCenterId: RecordId, find: (code: FactCode) => FoundFact, oldestFresh: IsoDate): CenterReadiness {
  const known: Record<FactLevel, number> = { Required: 0, Recommended: 0, 'Best Practice': 0 };
  const facts = READINESS_FACTS.map(({ code, level }): FactReading => {
    const { isKnown, confirmedOn, source, recordIds } = find(code);
    if (isKnown) known[level] += 1;
    return { code, level, isKnown, confirmedOn, source, recordIds, freshness: isKnown ? freshnessSince(confirmedOn, oldestFresh) : null };
  });
  const shareOf = (level: FactLevel) => known[level] / FACTS_OF.get(level)!;
  const missing = facts.find(({ isKnown }) => !isKnown);
  const stale = facts.find(({ freshness }) => freshness !== null && freshness !== 'fresh');
  return {
    buyingCenterId,
    facts,
    standing: STANDINGS[completeLevels(shareOf)]!,
    knownShare: { Required: shareOf('Required'), Recommended: shareOf('Recommended'), 'Best Practice': shareOf('Best Practice') },
    next: nextOf(missing, stale),
  };
}

function freshnessSince(confirmedOn: IsoDate | null, oldestFresh: IsoDate): Freshness {
  if (!confirmedOn) return 'never confirmed';
  return confirmedOn < oldestFresh ? 'stale' : 'fresh';
}

/** What is missing and required comes before what is stale and required, before what would only be nice to know. */
function nextOf(missing: FactReading | undefined, stale: FactReading | undefined): CenterReadiness['next'] {
  const isFirst = (a: FactReading, b: FactReading) => FACT_LEVELS.indexOf(a.level) <= FACT_LEVELS.indexOf(b.level);
  if (missing && (!stale || isFirst(missing, stale))) return { code: missing.code, because: 'missing' };
  return stale ? { code: stale.code, because: 'stale' } : null;
}

function completeLevels(shareOf: (level: FactLevel) => number): number {
  const gap = FACT_LEVELS.findIndex((level) => shareOf(level) < 1);
  return gap < 0 ? FACT_LEVELS.length : gap;
}

function mostShared(centers: readonly CenterReadiness[]): AccountReadiness['next'] {
  const byCode = READINESS_FACTS.map(({ code }) => ({
    code,
    buyingCenterIds: centers.filter(({ next }) => next?.code === code).map(({ buyingCenterId }) => buyingCenterId),
  }));
  const most = byCode.reduce((best, one) => (one.buyingCenterIds.length > best.buyingCenterIds.length ? one : best));
  return most.buyingCenterIds.length > 0 ? most : null;
}
