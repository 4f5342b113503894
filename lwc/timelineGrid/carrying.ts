import { fillIn } from 'c/fillIn';
import { actionOf } from 'c/osaReading';
import type { RecordId } from 'c/planModel';
import { moveAction, moveObjectiveDue, type ActionMove, type MoveHandle, type ObjectiveMove, type TimelineLine } from 'c/timelineLayout';
import { moveWords, objectiveMoveWords } from 'c/timelineWords';
import type { Carried, TimelineGridData } from './gridData.ts';
import { LABELS } from './labels.ts';

const STARTED: Readonly<Record<MoveHandle, string>> = {
  whole: LABELS.MOVE_STARTED,
  start: LABELS.MOVE_STARTED_START,
  due: LABELS.MOVE_STARTED_DUE,
};

/** Taken with the keyboard: an action, or the day an objective is due. Undefined where a line cannot be moved. */
export function takenFrom(line: TimelineLine | undefined, handle: MoveHandle): Carried | undefined {
  if (line?.kind === 'action') return { kind: 'action', id: line.id, handle, days: 0 };
  return line?.kind === 'objective' ? { kind: 'objective', id: line.id, days: 0 } : undefined;
}

export function startedWords(carried: Carried, name: string): string {
  return fillIn(carried.kind === 'action' ? STARTED[carried.handle] : LABELS.MOVE_STARTED_DUE, name);
}

/** Where it would stand, and what that means. */
export type CarriedMove =
  { readonly kind: 'action'; readonly move: ActionMove } | { readonly kind: 'objective'; readonly move: ObjectiveMove };

/** Undefined where it is gone by now. */
export function moveOf(carried: Carried, { actions, lines, reading: { today } }: TimelineGridData): CarriedMove | undefined {
  if (carried.kind === 'action') {
    const move = moveAction(actions, carried.id, carried.handle, carried.days, today);
    return move && { kind: 'action', move };
  }
  const line = lines.find(({ key }) => key === carried.id);
  if (line?.kind !== 'objective') return undefined;
  const own = actions.filter(({ objectiveId }) => objectiveId === carried.id);
  return { kind: 'objective', move: moveObjectiveDue(line.node.record, own, carried.days, today) };
}

export function moveOfWords(carried: CarriedMove, { reading }: TimelineGridData): string {
  const nameOf = (id: RecordId) => actionOf(reading, id)?.name;
  return carried.kind === 'action' ? moveWords(carried.move, nameOf) : objectiveMoveWords(carried.move);
}
