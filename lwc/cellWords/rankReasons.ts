import RANK_GUESS from '@salesforce/label/c.CellWords_RankGuess';
import RANK_MISSING from '@salesforce/label/c.CellWords_RankMissing';
import RANK_POINTS from '@salesforce/label/c.CellWords_RankPoints';
import RANK_POTENTIAL from '@salesforce/label/c.CellWords_RankPotential';
import RANK_STRONGEST from '@salesforce/label/c.CellWords_RankStrongest';
import RANK_TO_CUSTOMER from '@salesforce/label/c.CellWords_RankToCustomer';
import RANK_TO_YOU from '@salesforce/label/c.CellWords_RankToYou';
import TIER_BOTH_HIGH from '@salesforce/label/c.CellWords_TierBothHigh';
import TIER_DO_NOT_PUSH from '@salesforce/label/c.CellWords_TierDoNotPush';
import TIER_INVEST from '@salesforce/label/c.CellWords_TierInvest';
import TIER_LEAVE from '@salesforce/label/c.CellWords_TierLeave';
import TIER_MUTUAL_VALUE from '@salesforce/label/c.CellWords_TierMutualValue';
import TIER_TO_FIND_OUT from '@salesforce/label/c.CellWords_TierToFindOut';
import type { RankReason, Tier } from 'c/cellRanking';
import { fillIn } from 'c/fillIn';
import type { Freshness } from 'c/planModel';
import { formatMoney } from 'c/userFormat';
import type { MutualValueGap } from 'c/whiteSpace';
import { FRESHNESS_WORDS } from './freshnessWords.ts';
import { partNames } from './scoreParts.ts';
import { GAPS } from './scoreReasons.ts';

/** What each tier of the ranking means. */
export const TIER_SENTENCES: Readonly<Record<Tier, string>> = {
  mutualValue: TIER_MUTUAL_VALUE,
  bothHighNoProblem: TIER_BOTH_HIGH,
  invest: TIER_INVEST,
  toFindOut: TIER_TO_FIND_OUT,
  leave: TIER_LEAVE,
  doNotPush: TIER_DO_NOT_PUSH,
};

type Values = RankReason['values'];
const list = (value: Values[string] | undefined): readonly string[] => (Array.isArray(value) ? value : []);
const score = (sentence: string, value: Values[string] | undefined): string => (value === undefined ? '' : fillIn(sentence, Number(value)));
const MOST_PARTS = 3;

const SENTENCES: Readonly<Record<RankReason['code'], (values: Values) => string>> = {
  tier: ({ tier, toYou, toCustomer }) =>
    [TIER_SENTENCES[tier as Tier], score(RANK_TO_CUSTOMER, toCustomer), score(RANK_TO_YOU, toYou)].filter(Boolean).join(' · '),
  points: ({ points }) => fillIn(RANK_POINTS, Number(points)),
  potential: ({ amount }) => fillIn(RANK_POTENTIAL, formatMoney(Number(amount))),
  strongest: ({ parts }) => fillIn(RANK_STRONGEST, partNames(list(parts), MOST_PARTS)),
  gap: ({ gap }) => GAPS[gap as MutualValueGap],
  missing: ({ parts }) => fillIn(RANK_MISSING, partNames(list(parts), MOST_PARTS)),
  guess: () => RANK_GUESS,
  stale: ({ freshness }) => FRESHNESS_WORDS[freshness as Freshness],
  play: ({ play }) => String(play),
};

/** Why a cell stands where it does: `Potential €480,000`, `Strongest: Customer problem and Margin`. */
export function rankReasonWords({ code, values }: RankReason): string {
  return SENTENCES[code](values);
}
