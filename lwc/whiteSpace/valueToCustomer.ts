import type { Attitude, Confidence, Importance, InsightStatus, Maybe, PlanningPolicy, Power, ValueToCustomerInputs } from 'c/planModel';
import { scoreAxis, type AxisScore } from './axisScore.ts';

/** What is known of the records a cell points at. Absent: the record is named but this is not known, or may not be seen. */
export interface CellEvidence {
  readonly problemImportance?: Maybe<Importance>;
  /** A problem that is solved or given up calls for nothing any more. */
  readonly problemStatus?: Maybe<InsightStatus>;
  readonly isProblemConfirmedByCustomer?: Maybe<boolean>;
  readonly sponsorAttitude?: Maybe<Attitude>;
  readonly sponsorPower?: Maybe<Power>;
}

/** What value to customer is computed from: its inputs and what the cell says of how it is known. */
export type CustomerValueCell = ValueToCustomerInputs & {
  readonly confidence?: Maybe<Confidence>;
  readonly source?: Maybe<string>;
  readonly evidence?: Maybe<string>;
};

/**
 * Value to customer, 0–100 (system C): a real problem, money per year in his own metrics, urgency, somebody who wants it, his alternatives.
 * Without a source, evidence in words, one of the customer's metrics or a problem he confirmed, it is a guess whatever anybody said of it.
 */
export function valueToCustomer(inputs: CustomerValueCell, evidence: CellEvidence, policy: PlanningPolicy): AxisScore {
  const { valueToCustomerWeights: weights, points } = policy;
  return scoreAxis(
    [
      {
        code: 'problem',
        weight: weights.problem,
        evidence: inputs.problemId && (isOver(evidence) ? evidence.problemStatus : (evidence.problemImportance ?? 'named')),
        points: isOver(evidence) ? 0 : evidence.problemImportance ? points.importance[evidence.problemImportance] : points.named,
      },
      {
        code: 'customerValue',
        weight: weights.customerValue,
        evidence: inputs.customerValue,
        points: policy.fullScoreCustomerValue > 0 ? ((inputs.customerValue ?? 0) / policy.fullScoreCustomerValue) * 100 : 100,
      },
      { code: 'urgency', weight: weights.urgency, evidence: inputs.urgency, points: points.urgency[inputs.urgency!] },
      {
        code: 'sponsor',
        weight: weights.sponsor,
        evidence: inputs.sponsorId && sponsorWords(evidence),
        points: sponsorPoints(evidence, policy),
      },
      {
        code: 'alternatives',
        weight: weights.alternatives,
        evidence: inputs.alternatives,
        points: points.alternatives[inputs.alternatives!],
      },
    ],
    inputs.confidence,
    isEvidenced(inputs, evidence),
  );
}

function sponsorWords({ sponsorAttitude, sponsorPower }: CellEvidence): string {
  if (sponsorAttitude && sponsorPower) return `${sponsorAttitude}, ${sponsorPower}`;
  return sponsorAttitude ?? sponsorPower ?? 'named';
}

/** The customer has achieved or dropped what the cell names as his problem. */
export function isOver({ problemStatus }: CellEvidence): boolean {
  return problemStatus === 'Achieved' || problemStatus === 'Dropped';
}

function isEvidenced(inputs: CustomerValueCell, { isProblemConfirmedByCustomer }: CellEvidence): boolean {
  return Boolean(
    inputs.source?.trim() || inputs.evidence?.trim() || inputs.valueMetricId || (inputs.problemId && isProblemConfirmedByCustomer),
  );
}

/** The mean of how much he wants it and how much he counts, of what is known. */
function sponsorPoints({ sponsorAttitude, sponsorPower }: CellEvidence, { points }: PlanningPolicy): number {
  const wants = sponsorAttitude ? points.attitude[sponsorAttitude] : null;
  const counts = sponsorPower ? points.power[sponsorPower] : null;
  if (wants === null || counts === null) return wants ?? counts ?? points.named;
  return (wants + counts) / 2;
}
