/** Objectives, strategies and actions of one account with everything that follows from the facts: what every view of them shows (systems E and F). */
export { readOsas, type OsaReading } from './readOsas.ts';
export type { OsaFacts } from './facts.ts';
export type { CurrentValue, OsaAdvice, OsaObjective, OsaStrategy, Served } from './osaObjective.ts';
export type { PlanBudget } from './planBudget.ts';
export {
  actionOf,
  campaignOf,
  engagementOf,
  followersOf,
  nameOfUser,
  objectiveOf,
  objectivesServing,
  strategyOf,
  tasksOf,
} from './lookups.ts';
export { isInPlannedTrack, tracksToPlan } from './tracks.ts';
