import type { Maybe, PlanningPolicy, Quadrant, RecordId } from 'c/planModel';
import type { AxisScore } from './axisScore.ts';
import { isOver, type CellEvidence } from './valueToCustomer.ts';

/** The quadrant two scores fall in (system C), or null while one of them is unknown. */
export function quadrantOf(toYou: number | null, toCustomer: number | null, policy: PlanningPolicy): Quadrant | null {
  if (toYou === null || toCustomer === null) return null;
  const isHighForUs = toYou >= policy.thresholdToYou;
  const isHighForThem = toCustomer >= policy.thresholdToCustomer;
  if (isHighForThem) return isHighForUs ? 'Pursue Together' : 'Invest';
  return isHighForUs ? 'Do Not Push' : 'Leave';
}

/** What still stands between a cell and passing the mutual value test. */
export type MutualValueGap =
  'noProblemNamed' | 'problemIsOver' | 'toCustomerUnknown' | 'toCustomerBelowThreshold' | 'toYouUnknown' | 'toYouBelowThreshold';

export interface MutualValueTest {
  readonly isPassed: boolean;
  /** Customer first: he has to gain before we may. Empty when passed. */
  readonly gaps: readonly MutualValueGap[];
}

/** Passes when both axes reach their thresholds and a customer problem is named (system C). */
export function testMutualValue(
  toYou: AxisScore,
  toCustomer: AxisScore,
  problemId: Maybe<RecordId>,
  policy: PlanningPolicy,
  evidence: CellEvidence = {},
): MutualValueTest {
  const gaps: MutualValueGap[] = [];
  if (!problemId) gaps.push('noProblemNamed');
  else if (isOver(evidence)) gaps.push('problemIsOver');
  if (toCustomer.value === null) gaps.push('toCustomerUnknown');
  else if (toCustomer.value < policy.thresholdToCustomer) gaps.push('toCustomerBelowThreshold');
  if (toYou.value === null) gaps.push('toYouUnknown');
  else if (toYou.value < policy.thresholdToYou) gaps.push('toYouBelowThreshold');
  return { isPassed: gaps.length === 0, gaps };
}
