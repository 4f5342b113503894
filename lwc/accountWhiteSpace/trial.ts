import { readMatrix, type MatrixReading, type WhiteSpaceFacts } from 'c/matrixReading';
import type { ChangeGroup, FieldValues } from 'c/planChanges';
import type { IsoDate, PlanningPolicy } from 'c/planModel';
import type { WhiteSpaceData } from 'c/whiteSpaceSource';
import { LABELS } from './labels.ts';

export interface Thresholds {
  readonly toYou: number;
  readonly toCustomer: number;
}

/** What is tried out with these thresholds; undefined once it is what the team has. */
export function withThresholds(
  tried: PlanningPolicy | undefined,
  team: PlanningPolicy,
  { toYou, toCustomer }: Thresholds,
): PlanningPolicy | undefined {
  const policy = { ...(tried ?? team), thresholdToYou: toYou, thresholdToCustomer: toCustomer };
  return JSON.stringify(policy) === JSON.stringify(team) ? undefined : policy;
}

/** An org without a policy of its own gets its first one. */
export function policyChanges(record: WhiteSpaceData['policyRecord'], fields: FieldValues): ChangeGroup {
  if (record) return [{ kind: 'update', object: 'Planning_Policy__c', id: record.id, seenRevision: record.revision, fields }];
  return [{ kind: 'create', object: 'Planning_Policy__c', fields: { Name: LABELS.POLICY_NAME, Active__c: true, ...fields } }];
}

export interface Readings {
  readonly shown: MatrixReading;
  /** Under the team's policy: what is saved never rests on one that is tried out. Read when it is needed. */
  actual(): MatrixReading;
}

/** The matrix as it is shown, under what is tried out, and as it is. */
export function readingsOf(facts: WhiteSpaceFacts, trial: PlanningPolicy | undefined, today: IsoDate): Readings {
  const shown = readMatrix(trial ? { ...facts, policy: trial } : facts, today);
  let actual = trial ? undefined : shown;
  return { shown, actual: () => (actual ??= readMatrix(facts, today)) };
}
