/** Changes of the relationship map (systems D and H): drafts as fields, what a save of them writes, and what takes it back. */
export { JUDGEMENT_FIELDS, seesJudgedOn, type JudgementFields } from './grounds.ts';
export { stakeholderDraftOf, withStakeholderDraft } from './stakeholderDraft.ts';
export {
  addStakeholderChanges,
  bulkStakeholderChanges,
  confirmChanges,
  removeStakeholdersChanges,
  saveStakeholderChanges,
  succeedChanges,
  vacateChanges,
  type FormerHolder,
} from './stakeholderChanges.ts';
export { reportChanges, type RefusedMove, type ReportMoves } from './hierarchyChanges.ts';
export { addLinkChanges, removeLinksChanges, saveLinkChanges, type LinkRefusal, type NewLink } from './linkChanges.ts';
export { teamLevelChanges, type TeamLevels } from './teamChanges.ts';
export {
  addCommitmentChanges,
  commitmentDraftOf,
  removeCommitmentChanges,
  saveCommitmentChanges,
  settleCommitmentChanges,
} from './commitmentChanges.ts';
export { mergeChanges, mergeMapChanges, type MapMerge, type MergeRefusal, type PositionMerge } from './mergeChanges.ts';
export { buildMapChanges, type MapBuild, type MapBuildOptions } from './buildMapChanges.ts';
export { draftDealRoles, draftLines, type ContactLine, type DraftDealRole } from './draftWriteBack.ts';
export { inSteps } from 'c/changeSets';
export { contactLineChanges, dealRoleChanges, removeDealRoleChanges, reportsToWriteBack } from './salesChanges.ts';
export { adviceActionChanges, type AdviceAction } from './adviceActionChanges.ts';
export { followRevived, revivedIds } from 'c/changeSets';
export { MAP_BOOK } from './mapBook.ts';
export { undoRelationshipChanges, type RelationshipUndo } from './undoRelationshipChanges.ts';
