/** Work on a scale of days: lines, bars, dependencies between them, and what moving one means (system E). Pixels are those of CSS. */
export { dayAt, timeScale, xOf, ZOOMS, type TimeRange, type TimeScale, type Zoom } from './timeScale.ts';
export { rangeOf } from './rangeOf.ts';
export { tickUnits, ticksOf, type Tick, type TickUnit } from './ticks.ts';
export {
  CAMPAIGNS_KEY,
  edited,
  timelineLines,
  type ActionLine,
  type CampaignLine,
  type CampaignsLine,
  type ObjectiveLine,
  type StrategyLine,
  type TimelineCampaign,
  type TimelineEdit,
  type TimelineFacts,
  type TimelineLine,
} from './timelineLines.ts';
export { actionBar, barBox, campaignBar, objectiveBar, strategyBar, type BarBox, type TimelineBar } from './bars.ts';
export { actionState, daysLate, type ActionState } from './actionState.ts';
export { dependencyLinks, linkPath, linksInSight, type DependencyLink } from './dependencyLinks.ts';
export { moveAction, moveObjectiveDue, type ActionMove, type MoveHandle, type MoveRefusal, type ObjectiveMove } from './moves.ts';
