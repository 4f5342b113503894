/** From what the map advises to an action of the plan (system D): what it is called, who does it by when, and whether it is planned already. */
export { actionNote, restsOnJudgement } from './actionNote.ts';
export { actionChange, type ActionPlace, type NewAction } from './actionChange.ts';
export { dueAfter, ownerNames, ownerOptions, type OwnerOption } from './actionDefaults.ts';
export { plannedAction, plannedWords } from './plannedAction.ts';
