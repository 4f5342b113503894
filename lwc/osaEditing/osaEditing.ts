/** One objective, strategy or action under edit (system E): values in, values out. */
export { EDITED_FIELDS } from './editedFields.ts';
export {
  canEditAny,
  givenUp,
  isDirty,
  isEditable,
  NEW_RECORD,
  rebaseOn,
  recordOf,
  settled,
  startAnew,
  startEditing,
  withField,
  type FieldRights,
  type OsaEditing,
  type OsaStart,
} from './editing.ts';
export { draftProblems, type DraftProblem } from './draftProblems.ts';
export { followersOf, groupsOf, type Vouching } from './groupsOf.ts';
