import GAP_NO_PROBLEM_NAMED from '@salesforce/label/c.CellWords_GapNoProblemNamed';
import GAP_PROBLEM_IS_OVER from '@salesforce/label/c.CellWords_GapProblemIsOver';
import GAP_TO_CUSTOMER_BELOW from '@salesforce/label/c.CellWords_GapToCustomerBelow';
import GAP_TO_CUSTOMER_UNKNOWN from '@salesforce/label/c.CellWords_GapToCustomerUnknown';
import GAP_TO_YOU_BELOW from '@salesforce/label/c.CellWords_GapToYouBelow';
import GAP_TO_YOU_UNKNOWN from '@salesforce/label/c.CellWords_GapToYouUnknown';
import GUESS_NOT_STATED from '@salesforce/label/c.CellWords_GuessNotStated';
import GUESS_NO_EVIDENCE from '@salesforce/label/c.CellWords_GuessNoEvidence';
import GUESS_STATED_LOW from '@salesforce/label/c.CellWords_GuessStatedLow';
import GUESS_TOO_LITTLE_KNOWN from '@salesforce/label/c.CellWords_GuessTooLittleKnown';
import GUESS_WHY from '@salesforce/label/c.CellWords_GuessWhy';
import MUTUAL_VALUE_FAILED from '@salesforce/label/c.CellWords_MutualValueFailed';
import MUTUAL_VALUE_PASSED from '@salesforce/label/c.CellWords_MutualValuePassed';
import NEEDED from '@salesforce/label/c.CellWords_Needed';
import { fillIn } from 'c/fillIn';
import type { PlanningPolicy } from 'c/planModel';
import type { AxisScore, CellScore, GuessReason, MutualValueGap, MutualValueTest } from 'c/whiteSpace';
import { listOf } from './names.ts';

/** Why an axis is a guess, as half a sentence. */
export const GUESS_REASONS: Readonly<Record<GuessReason, string>> = {
  tooLittleKnown: GUESS_TOO_LITTLE_KNOWN,
  noEvidence: GUESS_NO_EVIDENCE,
  notStated: GUESS_NOT_STATED,
  statedLow: GUESS_STATED_LOW,
};

/** `A guess: less than half of it is known and nobody said how sure they are`; empty where it is none. */
export function guessWords({ guessReasons }: Pick<AxisScore, 'guessReasons'>): string {
  return guessReasons.length === 0 ? '' : fillIn(GUESS_WHY, listOf(guessReasons.map((reason) => GUESS_REASONS[reason])));
}

/** What stands between a cell and the mutual value test. */
export const GAPS: Readonly<Record<MutualValueGap, string>> = {
  noProblemNamed: GAP_NO_PROBLEM_NAMED,
  problemIsOver: GAP_PROBLEM_IS_OVER,
  toCustomerUnknown: GAP_TO_CUSTOMER_UNKNOWN,
  toCustomerBelowThreshold: GAP_TO_CUSTOMER_BELOW,
  toYouUnknown: GAP_TO_YOU_UNKNOWN,
  toYouBelowThreshold: GAP_TO_YOU_BELOW,
};

/** `Value to you is below the threshold · 42 of 50 needed`. */
export function gapWords(gap: MutualValueGap, score: CellScore, policy: PlanningPolicy): string {
  switch (gap) {
    case 'toCustomerBelowThreshold':
      return `${GAPS[gap]} · ${fillIn(NEEDED, score.toCustomer.value ?? 0, policy.thresholdToCustomer)}`;
    case 'toYouBelowThreshold':
      return `${GAPS[gap]} · ${fillIn(NEEDED, score.toYou.value ?? 0, policy.thresholdToYou)}`;
    default:
      return GAPS[gap];
  }
}

/** The outcome of the mutual value test in a sentence. */
export function mutualValueWords({ isPassed }: MutualValueTest): string {
  return isPassed ? MUTUAL_VALUE_PASSED : MUTUAL_VALUE_FAILED;
}
