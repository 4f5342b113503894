import type { Confidence, Maybe, PlanningPolicy, ValueToYouInputs } from 'c/planModel';
import { scoreAxis, type AxisScore } from './axisScore.ts';

/** Value to you, 0–100 (system C): revenue, margin, chance to win, strategic fit, cost to serve, effect on revenue we already have there. */
export function valueToYou(inputs: ValueToYouInputs & { readonly confidence?: Maybe<Confidence> }, policy: PlanningPolicy): AxisScore {
  const weights = policy.valueToYouWeights;
  const { potentialAnnualRevenue: revenue, margin, chanceToWin, strategicFit, costToServe, effectOnExistingRevenue: effect } = inputs;
  return scoreAxis(
    [
      { code: 'potentialRevenue', weight: weights.potentialRevenue, evidence: revenue, points: share(revenue, policy.fullScoreRevenue) },
      { code: 'margin', weight: weights.margin, evidence: margin, points: share(margin, policy.fullScoreMargin) },
      { code: 'chanceToWin', weight: weights.chanceToWin, evidence: chanceToWin, points: chanceToWin ?? undefined },
      // 1 to 5: four steps of 25 points.
      { code: 'strategicFit', weight: weights.strategicFit, evidence: strategicFit, points: ((strategicFit ?? 1) - 1) * 25 },
      {
        code: 'costToServe',
        weight: weights.costToServe,
        // Cost means nothing without the revenue it is set against; a known revenue of nothing leaves every cost uncovered.
        evidence: revenue === null || revenue === undefined ? null : costToServe,
        points: 100 - share(costToServe, revenue ?? 0),
      },
      {
        code: 'effectOnExisting',
        weight: weights.effectOnExisting,
        evidence: effect,
        // No effect is the middle; losing or gaining as much as a full score is worth reaches the ends.
        points: 50 + share(effect, policy.fullScoreRevenue) / 2,
      },
    ],
    inputs.confidence,
  );
}

/** Percent of `full`, −100 to 100. */
function share(amount: Maybe<number>, full: number): number {
  return full > 0 ? Math.max(-100, Math.min(100, ((amount ?? 0) / full) * 100)) : 100;
}
