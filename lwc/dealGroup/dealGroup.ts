/** The buying group of one deal, afresh: who is on it, what is missing, who may fill it and why, whom to ask for the way (system D). Sensitive. */
export { readDealGroup, type DealGroupReading, type DealMember, type DealNeed, type UnreachedMember } from './readDealGroup.ts';
export { dealCenterOf, type DealCenter } from './dealCenter.ts';
export { CANDIDATE_RULES, candidatesFor, type Candidate, type CandidateReason, type CandidateRules } from './candidatesFor.ts';
export { meansAnother, roleChoices, wordFor, type RoleChoice } from './roleChoices.ts';
export {
  addRoleChanges,
  changeRoleChanges,
  makePrimaryChanges,
  putOnMapChanges,
  removeRoleChanges,
  type NewDealRole,
} from './dealChanges.ts';
