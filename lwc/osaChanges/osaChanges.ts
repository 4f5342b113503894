/** Change sets of objectives, strategies, actions and what belongs to them (systems E and F): pure, nothing is saved here. */
/** Detail of the event `change` of a leaf that edits objectives or their work. */
export type { ChangeToSave as OsaChange } from 'c/changeSaver';
export { OSA_BOOK } from './osaBook.ts';
export { fieldsOf, recordOfObject, type OsaObject } from './fields.ts';
export { bulkChanges, updateChanges } from './updates.ts';
export { createActionChanges, createObjectiveChanges, createStrategyChanges, type ActionParents } from './createChanges.ts';
export { removeActionsChanges, removeObjectiveChanges, removeStrategyChanges } from './removeChanges.ts';
export { moveActionChanges, moveObjectiveChanges, moveStrategyChanges } from './moveChanges.ts';
export { dateChanges, dependencyChanges, type DateChanges, type DateRefusal } from './scheduleChanges.ts';
export { actionStatusChanges, doneChanges, followFactsChanges, objectiveStatusChanges, type DoneWith } from './statusChanges.ts';
export { answerChanges, storeMeasureChanges, type Answer } from './agreementChanges.ts';
export { addCommentChanges, removeCommentChanges, saveCommentChanges } from './commentChanges.ts';
export {
  addMembersChanges,
  createCampaignChanges,
  linkCampaignChanges,
  memberStatusChanges,
  removeMembersChanges,
} from './campaignChanges.ts';
export { bringUpChanges } from './bringUpChanges.ts';
export { reuseChanges, type Reused, type ReuseOptions } from './reuseChanges.ts';
export { taskStandingFor } from './actionTask.ts';
export { actionsWithoutTask, canHaveTask, createTaskChanges } from './taskChanges.ts';
export { catchUpChanges, taskDifferences, type TaskDifference } from './taskSteps.ts';
