/** The whole relationship map of an account, read from its facts in one go: what every view of it shows (system D). Judgements about people: sensitive. */
export { readRelationships, type RelationshipReading } from './readRelationships.ts';
export type { RelationshipFacts, TeamMember } from './facts.ts';
export type { KnownBy, PersonCommitments, PersonCoverage, PersonReading } from './personReading.ts';
export type { Lane } from './lanes.ts';
export { isBelowWanted, type OurPersonReading } from './ourPeople.ts';
export type { JudgementSight } from './sight.ts';
export { adviceFor, calledOf, centralityOf, contactFactsOf, introductionsTo, linksWith, personOf } from './lookups.ts';
export { successorsFor, type Successor, type SuccessorReason } from './successorsFor.ts';
export { mapProblems, type MapProblem } from './mapProblems.ts';
