import { partName } from 'c/cellWords';
import type { FieldValues } from 'c/planChanges';
import type { PlanningPolicy, ValueToCustomerWeights, ValueToYouWeights } from 'c/planModel';
import { LABELS } from './labels.ts';

export type Axis = 'toCustomer' | 'toYou';

/** One number of the policy that can be tried out. */
export interface Knob {
  readonly code: string;
  readonly axis: Axis;
  readonly kind: 'weight' | 'threshold' | 'money' | 'percent';
  readonly label: string;
  /** API name on `Planning_Policy__c`. */
  readonly field: string;
  readonly read: (policy: PlanningPolicy) => number;
  readonly write: (policy: PlanningPolicy, value: number) => PlanningPolicy;
}

const CUSTOMER_WEIGHTS: Readonly<Record<keyof ValueToCustomerWeights, string>> = {
  problem: 'Weight_Problem__c',
  customerValue: 'Weight_Customer_Value__c',
  urgency: 'Weight_Urgency__c',
  sponsor: 'Weight_Sponsor__c',
  alternatives: 'Weight_Alternatives__c',
};

const OUR_WEIGHTS: Readonly<Record<keyof ValueToYouWeights, string>> = {
  potentialRevenue: 'Weight_Potential_Revenue__c',
  margin: 'Weight_Margin__c',
  chanceToWin: 'Weight_Chance_To_Win__c',
  strategicFit: 'Weight_Strategic_Fit__c',
  costToServe: 'Weight_Cost_To_Serve__c',
  effectOnExisting: 'Weight_Effect_On_Existing__c',
};

type PlainNumber = 'thresholdToYou' | 'thresholdToCustomer' | 'fullScoreRevenue' | 'fullScoreCustomerValue' | 'fullScoreMargin';

/** The customer's side first, weights before thresholds before full scores. */
export const KNOBS: readonly Knob[] = [
  ...Object.entries(CUSTOMER_WEIGHTS).map(([part, field]) => weight('toCustomer', 'valueToCustomerWeights', part, field)),
  plain('toCustomer', 'threshold', 'thresholdToCustomer', LABELS.THRESHOLD, 'Threshold_To_Customer__c'),
  plain('toCustomer', 'money', 'fullScoreCustomerValue', LABELS.FULL_VALUE, 'Full_Score_Customer_Value__c'),
  ...Object.entries(OUR_WEIGHTS).map(([part, field]) => weight('toYou', 'valueToYouWeights', part, field)),
  plain('toYou', 'threshold', 'thresholdToYou', LABELS.THRESHOLD, 'Threshold_To_You__c'),
  plain('toYou', 'money', 'fullScoreRevenue', LABELS.FULL_REVENUE, 'Full_Score_Revenue__c'),
  plain('toYou', 'percent', 'fullScoreMargin', LABELS.FULL_MARGIN, 'Full_Score_Margin__c'),
];

function weight(axis: Axis, table: 'valueToCustomerWeights' | 'valueToYouWeights', part: string, field: string): Knob {
  return {
    code: part,
    axis,
    kind: 'weight',
    label: partName(part),
    field,
    read: (policy) => (policy[table] as unknown as Readonly<Record<string, number>>)[part]!,
    write: (policy, value) => ({ ...policy, [table]: { ...policy[table], [part]: value } }),
  };
}

function plain(axis: Axis, kind: Knob['kind'], code: PlainNumber, label: string, field: string): Knob {
  return { code, axis, kind, label, field, read: (policy) => policy[code], write: (policy, value) => ({ ...policy, [code]: value }) };
}

/** The rules of the record: weights are not negative, thresholds from 0 to 100, and what earns the full score is above zero. */
export function isPossible({ kind }: Knob, value: number): boolean {
  if (!Number.isFinite(value)) return false;
  if (kind === 'money' || kind === 'percent') return value > 0;
  return value >= 0 && (kind === 'weight' || value <= 100);
}

/** What differs from another policy, by API name. */
export function changedFields(policy: PlanningPolicy, from: PlanningPolicy): FieldValues {
  return Object.fromEntries(KNOBS.filter(({ read }) => read(policy) !== read(from)).map(({ field, read }) => [field, read(policy)]));
}

/** Percent of its axis that a weight is; null where all weights are zero. */
export function shareOfAxis(knob: Knob, policy: PlanningPolicy): number | null {
  const total = KNOBS.filter(({ axis, kind }) => kind === 'weight' && axis === knob.axis).reduce((sum, { read }) => sum + read(policy), 0);
  return total > 0 ? (100 * knob.read(policy)) / total : null;
}
