import { freshnessOf, type Freshness, type IsoDate, type PlanningPolicy, type Quadrant, type WhiteSpaceCell } from 'c/planModel';
import type { AxisScore } from './axisScore.ts';
import { quadrantOf, testMutualValue, type MutualValueTest } from './mutualValue.ts';
import { valueToCustomer, type CellEvidence } from './valueToCustomer.ts';
import { valueToYou } from './valueToYou.ts';

/** A cell on both axes with every reason. */
export interface CellScore {
  readonly toYou: AxisScore;
  readonly toCustomer: AxisScore;
  readonly quadrant: Quadrant | null;
  readonly mutualValue: MutualValueTest;
  /** Either axis has low confidence: drawn hollow. */
  readonly isGuess: boolean;
  readonly freshness: Freshness;
}

/**
 * Scores one cell (system C). Works with any input missing; what is missing is listed, never counted as zero.
 * @param evidence what is known of the problem and the sponsor the cell points at
 * @param today the reader's day, for staleness
 */
export function scoreCell(cell: WhiteSpaceCell, evidence: CellEvidence, policy: PlanningPolicy, today: IsoDate): CellScore {
  const toYou = valueToYou(cell, policy);
  const toCustomer = valueToCustomer(cell, evidence, policy);
  return {
    toYou,
    toCustomer,
    quadrant: quadrantOf(toYou.value, toCustomer.value, policy),
    mutualValue: testMutualValue(toYou, toCustomer, cell.problemId, policy, evidence),
    isGuess: toYou.confidence === 'Low' || toCustomer.confidence === 'Low',
    freshness: freshnessOf(cell.confirmedOn, today, policy.staleAfterDays),
  };
}
