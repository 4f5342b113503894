import type { ChangeGroup, PlanChange } from 'c/planChanges';
import type { RecordId, SalesAnswer } from 'c/planModel';
import { isInPlannedTrack, objectiveOf, type OsaReading } from 'c/osaReading';
import { updateChanges } from './updates.ts';

/** How sales answers a proposal. */
export interface Answer {
  readonly answer: SalesAnswer;
  /** Needed for everything but Yes. */
  readonly reason: string | null;
  /** Who answers. */
  readonly userId: RecordId;
}

/** Sales accepts, or says why not. An objective that was only proposed is accepted with it; one that was accepted and is not any more is proposed again. */
export function answerChanges(
  reading: OsaReading,
  id: RecordId,
  { answer, reason, userId }: Answer,
): { readonly changes: readonly PlanChange[] } | { readonly refusal: 'reasonMissing' } {
  const said = reason?.trim() || null;
  const isAccepted = answer === 'Accepted';
  if (!isAccepted && !said) return { refusal: 'reasonMissing' };
  const status = objectiveOf(reading, id)?.objective.status;
  const follows = isAccepted
    ? status === 'Proposed' || !status
      ? 'Accepted'
      : status
    : status === 'Accepted'
      ? 'Proposed'
      : (status ?? null);
  return {
    changes: updateChanges(reading, 'Plan_Objective__c', id, {
      Answer__c: answer,
      Answer_Reason__c: said,
      Answered_By__c: userId,
      Answered_On__c: reading.today,
      Accepted_On__c: isAccepted ? reading.today : null,
      Status__c: follows,
    }),
  };
}

/** Counted measures that are not what is stored are stored with today's date, one group each, so that reports and list views show them. Of other tracks than the reader's none. */
export function storeMeasureChanges(reading: OsaReading, ids?: readonly RecordId[]): readonly ChangeGroup[] {
  const chosen = ids && new Set(ids);
  return reading.objectives.flatMap(({ id, current }): readonly ChangeGroup[] => {
    if (!current.isToStore || (chosen && !chosen.has(id)) || !isInPlannedTrack(reading, id)) return [];
    return [updateChanges(reading, 'Plan_Objective__c', id, { Current__c: current.value, Measured_On__c: current.on })];
  });
}
