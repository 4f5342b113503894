import type { Maybe, RecordId, Track } from 'c/planModel';
import type { ActionView, ObjectiveView, StrategyView } from 'c/planQueries';
import type { OsaReading } from 'c/osaReading';

/** Objectives of one track. */
export function objectivesIn({ facts }: OsaReading, track: Track): readonly ObjectiveView[] {
  return facts.objectives.filter((one) => one.track === track);
}

export function strategiesIn({ facts }: OsaReading, objectiveId: RecordId): readonly StrategyView[] {
  return facts.strategies.filter((one) => one.objectiveId === objectiveId);
}

/** Actions of one strategy, or those of an objective that belong to none. */
export function actionsIn({ facts }: OsaReading, objectiveId: RecordId, strategyId: Maybe<RecordId>): readonly ActionView[] {
  return facts.actions.filter((one) => one.objectiveId === objectiveId && (one.strategyId ?? null) === (strategyId ?? null));
}
