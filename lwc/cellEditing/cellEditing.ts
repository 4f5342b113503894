/** One white-space cell under edit: what was seen, what is typed, what follows from it, and how it meets what others saved (system C). */
export {
  canEditAny,
  changesOf,
  derivedWithout,
  givenUp,
  isDecidedByRecords,
  isDirty,
  isEditable,
  madeMeanwhile,
  NEW_PROBLEM,
  rebaseOn,
  settled,
  startAnew,
  startEditing,
  supposed,
  wordOf,
  type Editing,
  type FieldRights,
} from './editing.ts';
export { LIMITS, sensible } from './limits.ts';
