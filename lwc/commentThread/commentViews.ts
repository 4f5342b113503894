import { fillIn } from 'c/fillIn';
import { objectiveOf, type OsaReading } from 'c/osaReading';
import type { RecordId } from 'c/planModel';
import { formatAgo } from 'c/userFormat';
import { LABELS } from './labels.ts';

/** One comment as it is read. */
export interface CommentLine {
  readonly id: RecordId;
  readonly text: string;
  /** Who said it, and when. */
  readonly by: string;
  readonly edited: string;
  readonly isEditing: boolean;
  /** One's own words may be changed; nobody puts words into others' mouths. */
  readonly canChange: boolean;
  readonly editAlternative: string;
  readonly removeAlternative: string;
  readonly editLabel: string;
}

export function commentLines(
  reading: OsaReading,
  objectiveId: RecordId,
  { userId, canComment, editingId }: { readonly userId: RecordId; readonly canComment: boolean; readonly editingId: RecordId | undefined },
): readonly CommentLine[] {
  const { comments = [] } = objectiveOf(reading, objectiveId) ?? {};
  return comments.map(({ id, text, authorId, authorName, saidOn, isEdited }) => {
    const when = formatAgo(saidOn);
    return {
      id,
      text,
      by: fillIn(LABELS.BY, authorName ?? LABELS.SOMEBODY, when),
      edited: isEdited ? LABELS.EDITED : '',
      isEditing: id === editingId,
      canChange: canComment && authorId === userId && id !== editingId,
      editAlternative: fillIn(LABELS.EDIT_ALTERNATIVE, when),
      removeAlternative: fillIn(LABELS.REMOVE_ALTERNATIVE, when),
      editLabel: fillIn(LABELS.EDIT_LABEL, when),
    };
  });
}
