import { fillIn } from 'c/fillIn';
import type { MovedAction } from 'c/objectives';
import { actionOf, type OsaReading } from 'c/osaReading';
import type { ActionMove, TimelineEdit } from 'c/timelineLayout';
import { spanWords } from 'c/timelineWords';
import { formatList } from 'c/userFormat';
import type { RecordId } from 'c/planModel';
import { LABELS } from './labels.ts';

/** So many are named; of more the number. */
const MOST_NAMED = 5;

/** Told before anything moves: what waits for an action and would have to move along. */
export function questionWords(reading: OsaReading, { moved, followers }: ActionMove): string {
  const nameOf = (id: RecordId) => actionOf(reading, id)?.name ?? '';
  const named = followers.slice(0, MOST_NAMED).map(({ id }) => nameOf(id));
  const more = followers.length - named.length;
  const names = more > 0 ? fillIn(LABELS.QUESTION_MORE, named.join(', '), more) : formatList(named);
  return fillIn(LABELS.QUESTION, nameOf(moved.id), spanWords(moved.startOn, moved.dueOn), names);
}

/** Dates by the id of the action. */
export function datesBy(moves: readonly MovedAction[]): ReadonlyMap<RecordId, TimelineEdit> {
  return new Map(moves.map(({ id, startOn, dueOn }) => [id, { startOn, dueOn }]));
}
