/** How a plan is doing (system A): money against the goal, and which sections went stale. */
export { readGoal, type GoalReading } from './readGoal.ts';
export { readSections, type SectionReading } from './readSections.ts';
