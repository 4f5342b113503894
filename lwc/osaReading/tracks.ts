import { TRACKS, type Maybe, type RecordId, type Track } from 'c/planModel';
import { actionOf, objectiveOf, strategyOf } from './lookups.ts';
import type { OsaReading } from './readOsas.ts';

/** The tracks this reader may plan, in their usual order. */
export function tracksToPlan({ facts }: OsaReading): readonly Track[] {
  return facts.plannedTracks ?? TRACKS;
}

/**
 * Whether this reader's track is that of an objective, strategy or action, or of the objective it is under. Of what is not among those of the plan only the org
 * knows.
 */
export function isInPlannedTrack(reading: OsaReading, id: Maybe<RecordId>): boolean {
  if (!reading.facts.plannedTracks) return true;
  const objectiveId = strategyOf(reading, id)?.objectiveId ?? actionOf(reading, id)?.objectiveId ?? id;
  const track = objectiveOf(reading, objectiveId)?.objective.track;
  return !track || reading.facts.plannedTracks.includes(track);
}
