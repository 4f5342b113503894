import { fillIn } from 'c/fillIn';
import type { WeekReading } from 'c/objectives';
import { objectiveOf, type OsaReading } from 'c/osaReading';
import { dueWords, lateWords, measureWords, ownerName } from 'c/osaWords';
import { isLate } from 'c/osaTree';
import type { RecordId } from 'c/planModel';
import type { ActionView, ObjectiveView } from 'c/planQueries';
import { formatDay } from 'c/userFormat';
import { LABELS } from './labels.ts';

/** One record of a week, in words. */
export interface WeekRow {
  readonly id: RecordId;
  readonly kind: 'objective' | 'action';
  readonly name: string;
  /** The objective of an action; empty for an objective. */
  readonly objective: string;
  readonly owner: string;
  readonly when: string;
}

export interface WeekSection {
  readonly key: 'done' | 'moved' | 'late' | 'blocked' | 'next';
  readonly title: string;
  readonly none: string;
  readonly rows: readonly WeekRow[];
}

export interface WeekView {
  readonly title: string;
  /** In the order in which a week is talked about. */
  readonly sections: readonly WeekSection[];
}

type Week = WeekReading<ObjectiveView, ActionView>;

/** A week as it is read and printed. */
export function weekView(reading: OsaReading, week: Week): WeekView {
  const { done, moved, late, blocked, next, from, to } = week;
  const actions = (list: readonly ActionView[], whenOf: (action: ActionView) => string) =>
    list.map((action) => actionRow(reading, action, whenOf(action)));
  const due = (action: ActionView) => dueText(action, to);
  return {
    title: fillIn(LABELS.HEADING, reading.facts.account.name, formatDay(from), formatDay(to)),
    sections: [
      { key: 'late', title: LABELS.LATE, none: LABELS.LATE_NONE, rows: actions(late, due) },
      { key: 'blocked', title: LABELS.BLOCKED, none: LABELS.BLOCKED_NONE, rows: actions(blocked, due) },
      { key: 'moved', title: LABELS.MOVED, none: LABELS.MOVED_NONE, rows: moved.map((one) => objectiveRow(reading, one, week)) },
      {
        ...{ key: 'done', title: LABELS.DONE, none: LABELS.DONE_NONE },
        rows: actions(done, ({ doneOn }) => fillIn(LABELS.DONE_ON, formatDay(doneOn))),
      },
      { key: 'next', title: LABELS.NEXT, none: LABELS.NEXT_NONE, rows: actions(next, (action) => nextText(action, to)) },
    ],
  };
}

function actionRow(reading: OsaReading, { id, name, objectiveId, ownerId, ownerName: owner }: ActionView, when: string): WeekRow {
  const objective = objectiveOf(reading, objectiveId)?.objective.name ?? '';
  return { id, kind: 'action', name, objective, owner: ownerName(reading, ownerId, owner), when };
}

function dueText(action: ActionView, to: string): string {
  const { dueOn } = action;
  return isLate(action, to) ? [dueWords(dueOn), lateWords(dueOn!, to)].join(' · ') : dueWords(dueOn);
}

/** What is ahead: its start where that is, else the day it is due. */
function nextText({ startOn, dueOn }: ActionView, to: string): string {
  return startOn && startOn > to ? [fillIn(LABELS.STARTS_ON, formatDay(startOn)), dueWords(dueOn)].join(' · ') : dueWords(dueOn);
}

function objectiveRow(reading: OsaReading, objective: ObjectiveView, { from, to }: Week): WeekRow {
  const { id, name, ownerId, ownerName: owner, measuredOn, acceptedOn, answeredOn, answer, answerReason } = objective;
  const one = objectiveOf(reading, id);
  const isInWeek = (day: string | null | undefined): day is string => Boolean(day && day >= from && day <= to);
  const when = [
    isInWeek(measuredOn) && one ? fillIn(LABELS.MEASURED, formatDay(measuredOn), measureWords(one)) : '',
    isInWeek(answeredOn) && answer && answer !== 'Accepted' ? answerText(answeredOn, answer, answerReason) : '',
    isInWeek(acceptedOn) ? fillIn(LABELS.ACCEPTED_ON, formatDay(acceptedOn)) : '',
  ];
  return { id, kind: 'objective', name, objective: '', owner: ownerName(reading, ownerId, owner), when: when.filter(Boolean).join(' · ') };
}

function answerText(on: string, answer: string, reason: string | null | undefined): string {
  return reason ? fillIn(LABELS.ANSWERED_BECAUSE, formatDay(on), answer, reason) : fillIn(LABELS.ANSWERED, formatDay(on), answer);
}
