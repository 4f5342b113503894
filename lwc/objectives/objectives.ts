/** Objectives of all tracks with their strategies and actions: how far the work is, whether the pace will do, what waits for what (system E). */
export {
  readObjectives,
  type ObjectiveFacts,
  type ObjectiveReading,
  type ObjectivesReading,
  type StrategyReading,
} from './readObjectives.ts';
export { progressOf, type WorkProgress } from './progressOf.ts';
export { measureShare, readPace, type MissingForPace, type Pace, type PaceInput, type PaceVerdict } from './readPace.ts';
export {
  dependencyRefusal,
  followersMoved,
  scheduleProblems,
  type DependencyRefusal,
  type MovedAction,
  type ScheduleProblem,
} from './dependencies.ts';
export { nextRepeat, type NextRepeat } from './nextRepeat.ts';
export { readBudget, type Budget } from './readBudget.ts';
export { weekOf, type WeekReading } from './weekOf.ts';
export { calendarFile, type CalendarEntry } from './calendarFile.ts';
