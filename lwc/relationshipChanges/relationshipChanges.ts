/** Changes of the relationship map (systems D and H): drafts as fields, what a save of them writes, and what takes it back. */
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
export { addCommitmentChanges, removeCommitmentChanges, saveCommitmentChanges, settleCommitmentChanges } from './commitmentChanges.ts';
export { mergeChanges, type MergeRefusal } from './mergeChanges.ts';
export { buildMapChanges, type MapBuild } from './buildMapChanges.ts';
export { dealRoleChanges, removeDealRoleChanges, reportsToWriteBack } from './salesChanges.ts';
export { adviceActionChanges, type AdviceAction } from './adviceActionChanges.ts';
export { followRevived, revivedIds, undoRelationshipChanges, type RelationshipUndo } from './undoRelationshipChanges.ts';
