/** Who matters at a customer, how they are connected, and who of ours carries the relationship (system D). Judgements about people: sensitive. */
export { COVERAGE_RULES, readCoverage, type CoveragePart, type CoverageReading, type CoverageRules } from './readCoverage.ts';
export { coverageOf, isDecider, isFriend, isInTouch, isKeyPlayer, isOpposed, UNSTATED_WEIGHT } from './standing.ts';
export { findIntroductions, introductionsAmong, type Introduction, type IntroductionStep } from './findIntroductions.ts';
export { readGoWide, type GoWideReading, type WideSquare } from './readGoWide.ts';
export { findSingleThreads, type SingleThread } from './findSingleThreads.ts';
export { readCentrality, type Centrality } from './readCentrality.ts';
export { findCommunities, type Community } from './findCommunities.ts';
export { headRefusal, type HeadRefusal } from './headRefusal.ts';
export {
  NEEDED_ROLES,
  readBuyingGroup,
  type BuyingGroupReading,
  type DealContact,
  type GroupMember,
  type MissingRole,
} from './readBuyingGroup.ts';
export type { Activity, ActivityKind } from 'c/planModel';
