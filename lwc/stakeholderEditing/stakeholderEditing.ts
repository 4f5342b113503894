/** One position of the map under edit: what was seen, what is typed, its promises and levels, what a save writes, and how it meets what others saved (system D). */
export {
  canEditAny,
  givenUp,
  isDirty,
  isEditable,
  NEW_POSITION,
  rebaseOn,
  settled,
  startAnew,
  startEditing,
  withField,
  type FieldRights,
  type StakeholderEditing,
  type StartingPoint,
} from './editing.ts';
export { draftProblems, type DraftProblem } from './draftProblems.ts';
export { hasFormerEvidence, judgementIn } from './judgedOn.ts';
export { levelRows, withLevel, type LevelRow, type LevelsDraft } from './levels.ts';
export { promiseRows, withNewPromise, withoutPromise, withPromiseField, type PromiseRow, type PromisesDraft } from './promises.ts';
export { storedDraft } from './storedDraft.ts';
export { groupsOf, type Vouching } from './groupsOf.ts';
