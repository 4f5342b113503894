/** What change sets of every part of a plan have in common: references, steps, and what takes a save back. */
export { createdBy, inSteps, MOST_TOGETHER } from './references.ts';
export { spokenFields, writtenFields } from './fieldValues.ts';
export type { FactBook, KeptRecord } from './factBook.ts';
export { undoChanges, type SavedChanges, type UndoChanges } from './undoChanges.ts';
export { followRevived, revivedIds } from './revived.ts';
