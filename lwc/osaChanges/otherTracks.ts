import type { ChangedObject, ChangeGroup, FieldValues, PlanChange } from 'c/planChanges';
import type { RecordId, Track } from 'c/planModel';
import { actionOf, isInPlannedTrack, objectiveOf, strategyOf, tracksToPlan, type OsaReading } from 'c/osaReading';

/** Objects that belong to a track. What is said to an objective, its campaigns and tasks do not. */
const OF_A_TRACK: readonly ChangedObject[] = ['Plan_Objective__c', 'Plan_Strategy__c', 'Plan_Action__c'];

/**
 * The objective of a track this reader may not plan that a group would change, add to or take from, by name; of a new one, the track. Undefined where there is
 * none. The same as the validation rules `Only_Own_Track` refuse.
 */
export function otherTrackIn(reading: OsaReading, group: ChangeGroup): string | undefined {
  if (!reading.facts.plannedTracks) return undefined;
  for (const change of group) {
    const found = OF_A_TRACK.includes(change.object) ? otherTrackOf(reading, change) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

function otherTrackOf(reading: OsaReading, change: PlanChange): string | undefined {
  if (change.kind !== 'create' && !isInPlannedTrack(reading, change.id)) return nameOf(reading, change.id);
  return change.kind === 'delete' ? undefined : otherTrackNamed(reading, change.fields);
}

function otherTrackNamed(reading: OsaReading, { Track__c: track, Plan_Objective__c: objectiveId }: FieldValues): string | undefined {
  if (typeof track === 'string' && !tracksToPlan(reading).includes(track as Track)) return track;
  return typeof objectiveId === 'string' && !isInPlannedTrack(reading, objectiveId) ? nameOf(reading, objectiveId) : undefined;
}

function nameOf(reading: OsaReading, id: RecordId): string {
  return (objectiveOf(reading, id)?.objective ?? strategyOf(reading, id) ?? actionOf(reading, id))?.name ?? '';
}
