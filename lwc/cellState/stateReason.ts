import type { RecordId } from 'c/planModel';

/** What decided a state, or speaks beside it; screens have a sentence for each. */
export type StateReasonCode =
  | 'overridden'
  | 'overrideWithoutReason'
  | 'overrideAgrees'
  | 'overrideContradictedSince'
  | 'assetInUse'
  | 'contractInForce'
  | 'wonOpportunity'
  | 'useEndsSoon'
  | 'contractEndsSoon'
  | 'renewalLost'
  | 'openOpportunity'
  | 'lostOpportunity'
  | 'useEnded'
  | 'contractEnded'
  | 'competitorAsset'
  | 'linkedOpportunityNotVisible'
  | 'recordedByPerson'
  | 'confirmedSinceLoss'
  | 'storedStateUnsupported'
  | 'competitorNamed'
  | 'potentialEstimated'
  | 'nothingInUse'
  | 'nothingKnown';

/** One reason: the record it rests on, when it is one, and what its sentence needs (ISO days, amounts, names). */
export interface StateReason {
  readonly code: StateReasonCode;
  readonly object?: 'Asset' | 'Contract' | 'Opportunity';
  readonly recordId?: RecordId;
  readonly values: Readonly<Record<string, string | number | null>>;
}
