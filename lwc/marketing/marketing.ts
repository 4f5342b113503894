/** What came of marketing on one account: measures that are counted, engagement month by month, promises between marketing and sales (system E). */
export { scopeOf, type ObjectiveScope } from './scopeOf.ts';
export {
  readMeasure,
  seesCampaigns,
  type MarketingFacts,
  type MeasureGap,
  type MeasurePeriod,
  type MeasureReading,
  type MeasureUnit,
} from './readMeasure.ts';
export { readEngagement, type EngagementMap, type EngagementRow, type EngagementSpot } from './readEngagement.ts';
export { serviceLevelBreaches, type ServiceLevelBreach } from './serviceLevels.ts';
