import type { PlanningPolicy, Quadrant } from 'c/planModel';
import type { CellScore } from './scoreCell.ts';

/** What to do with a cell; screens and reports have a sentence for each. */
export type AdviceCode =
  | 'pursueTogether'
  | 'nameTheProblem'
  | 'tellThemHonestly'
  | 'lookForAnotherWay'
  | 'investInTrust'
  | 'lookForFairPrice'
  | 'leaveAlone'
  | 'findEvidence'
  | 'confirmAgain';

export interface CellAdvice {
  readonly code: AdviceCode;
  /** What the sentence needs: `missing` are codes of parts, heaviest first, the customer's side before ours. */
  readonly values: Readonly<Record<string, number | readonly string[]>>;
}

/** What each quadrant asks for (system C). */
const QUADRANT_ADVICE: Readonly<Record<Quadrant, readonly AdviceCode[]>> = {
  'Pursue Together': ['pursueTogether'],
  'Do Not Push': ['tellThemHonestly', 'lookForAnotherWay'],
  Invest: ['investInTrust', 'lookForFairPrice'],
  Leave: ['leaveAlone'],
};

/** What to do with a scored cell, most important first; never empty. */
export function adviseOn(score: CellScore, policy: PlanningPolicy): readonly CellAdvice[] {
  const advice: CellAdvice[] = [];
  const needsProblem = score.mutualValue.gaps.some((gap) => gap === 'noProblemNamed' || gap === 'problemIsOver');
  if (score.quadrant) {
    const codes = QUADRANT_ADVICE[score.quadrant].map((code) => (code === 'pursueTogether' && needsProblem ? 'nameTheProblem' : code));
    advice.push(...codes.map((code) => ({ code, values: {} })));
  }
  const missing = [...score.toCustomer.missing, ...score.toYou.missing];
  if (missing.length > 0 && (score.isGuess || score.quadrant === null)) advice.push({ code: 'findEvidence', values: { missing } });
  if (score.freshness !== 'fresh') advice.push({ code: 'confirmAgain', values: { staleAfterDays: policy.staleAfterDays } });
  return advice.length > 0 ? advice : [{ code: 'findEvidence', values: { missing } }];
}
