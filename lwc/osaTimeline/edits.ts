import { inSteps } from 'c/changeSets';
import { fillIn } from 'c/fillIn';
import { updateChanges, type OsaChange } from 'c/osaChanges';
import { actionOf, objectiveOf, type OsaReading } from 'c/osaReading';
import type { FieldValues } from 'c/planChanges';
import type { RecordId } from 'c/planModel';
import type { TimelineEdit } from 'c/timelineLayout';
import { spanWords } from 'c/timelineWords';
import { formatDay } from 'c/userFormat';
import { LABELS } from './labels.ts';

/** What a save of these writes, as one set, and what to say of it. What is as it was, or gone, is left out. @param edits by the id of an action or objective */
export function editChange(
  reading: OsaReading,
  edits: ReadonlyMap<RecordId, Partial<TimelineEdit>>,
): Required<Pick<OsaChange, 'groups' | 'message' | 'isInOrder'>> {
  const changed = [...edits].flatMap(([id, edit]) => {
    const changes = actionOf(reading, id)
      ? updateChanges(reading, 'Plan_Action__c', id, fieldsOf(edit))
      : updateChanges(reading, 'Plan_Objective__c', id, { Due_On__c: edit.dueOn ?? null });
    return changes.length > 0 ? [{ id, edit, changes }] : [];
  });
  const [only] = changed;
  return {
    groups: inSteps(changed.flatMap(({ changes }) => changes)),
    message: changed.length === 1 ? sentence(reading, only!.id, only!.edit) : fillIn(LABELS.MOVED_MANY, changed.length),
    isInOrder: true,
  };
}

function fieldsOf({ startOn, dueOn, dependsOnId }: Partial<TimelineEdit>): FieldValues {
  return {
    ...(startOn === undefined ? {} : { Start_On__c: startOn }),
    ...(dueOn === undefined ? {} : { Due_On__c: dueOn }),
    ...(dependsOnId === undefined ? {} : { Depends_On__c: dependsOnId }),
  };
}

/** One thing was done to one record. */
function sentence(reading: OsaReading, id: RecordId, edit: Partial<TimelineEdit>): string {
  const action = actionOf(reading, id);
  if (!action) return fillIn(LABELS.MOVED_DUE, objectiveOf(reading, id)?.objective.name ?? '', formatDay(edit.dueOn));
  if (edit.dependsOnId === undefined) {
    const { startOn, dueOn } = { ...action, ...edit };
    return fillIn(LABELS.MOVED, action.name, spanWords(startOn, dueOn));
  }
  return linkSentence(reading, id, edit.dependsOnId);
}

/** What an action waits for now, and what no longer. */
export function linkSentence(reading: OsaReading, id: RecordId, onId: RecordId | null): string {
  const nameOf = (one: RecordId | null | undefined) => actionOf(reading, one)?.name ?? '';
  const before = actionOf(reading, id)?.dependsOnId;
  if (onId === null) return fillIn(LABELS.UNLINKED, nameOf(id));
  if (before && before !== onId && nameOf(before)) return fillIn(LABELS.LINKED_INSTEAD, nameOf(id), nameOf(onId), nameOf(before));
  return fillIn(LABELS.LINKED, nameOf(id), nameOf(onId));
}
