/** The advice engine: checks by code, each pointing at records and saying what to do. */
export { checkResults, runChecks, severestFirst, severityOf, type CheckResult } from './runChecks.ts';
export { CHECKS } from './registry.ts';
export type { Advice, Check, Finding, Message, MessageCode, PlanFacts, RecordRef, RemedyCode, WalletSnapshot } from './check.ts';
export { RELATIONSHIP_CHECKS, runRelationshipChecks } from './relationshipChecks.ts';
export type {
  PersonFacts,
  RelationshipAdvice,
  RelationshipCheckFacts,
  RelationshipFinding,
  RelationshipMessageCode,
  RelationshipRemedyCode,
} from './relationshipCheck.ts';
export { OBJECTIVE_CHECKS, runObjectiveChecks } from './objectiveChecks.ts';
export type {
  ObjectiveAdvice,
  ObjectiveCheckFacts,
  ObjectiveFinding,
  ObjectiveMessageCode,
  ObjectiveRecordRef,
  ObjectiveRemedyCode,
} from './objectiveCheck.ts';
export { ABM_CHECKS, runAbmChecks } from './abmChecks.ts';
export type { AbmAdvice, AbmCheckFacts, AbmFinding, AbmMessageCode, AbmRecordRef, AbmRemedyCode } from './abmCheck.ts';
