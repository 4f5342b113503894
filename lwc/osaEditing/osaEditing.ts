/** One objective, strategy or action under edit (system E): values in, values out. */
export { EDITED_FIELDS } from './editedFields.ts';
export {
  canEditAny,
  givenUp,
  isDirty,
  isEditable,
  NEW_RECORD,
  rebaseOn,
  settled,
  startAnew,
  startEditing,
  storedDraft,
  withField,
  type FieldRights,
  type OsaEditing,
  type OsaStart,
} from './editing.ts';
export { draftProblems, type DraftProblem } from './draftProblems.ts';
export { followersOf, groupsOf } from './groupsOf.ts';
