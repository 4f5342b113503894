import type { OsaObjective, OsaStrategy } from 'c/osaReading';
import { TRACKS, type IsoDate, type RecordId } from 'c/planModel';
import type { ActionView, ObjectiveView, StrategyView } from 'c/planQueries';
import { isNarrow, matching, type OsaFilter } from './filter.ts';

export interface ObjectiveNode {
  readonly id: RecordId;
  readonly reading: OsaObjective;
  /** As it is shown: with what is edited and not saved yet. */
  readonly record: ObjectiveView;
  /** False where it is shown for what stands below it alone. */
  readonly isMatch: boolean;
  readonly strategies: readonly StrategyNode[];
  /** Actions of no strategy. */
  readonly loose: readonly ActionView[];
}

export interface StrategyNode {
  readonly id: RecordId;
  readonly reading: OsaStrategy;
  readonly record: StrategyView;
  readonly isMatch: boolean;
  readonly actions: readonly ActionView[];
}

/** What is asked for and what stands above it: track by track, as objectives have their order within one; then in the order of display. */
export function treeOf(objectives: readonly OsaObjective[], filter: OsaFilter, today: IsoDate): readonly ObjectiveNode[] {
  const matches = matching(filter, today);
  const isAll = !isNarrow(filter);
  const only = (actions: readonly ActionView[]) => (isAll ? actions : actions.filter((record) => matches({ kind: 'action', record })));
  return byTrack(objectives).flatMap((reading) => {
    const { objective } = reading;
    if (filter.track !== null && objective.track !== filter.track) return [];
    const strategies = reading.strategies.flatMap((one): readonly StrategyNode[] => {
      const actions = only(one.actions);
      const isMatch = matches({ kind: 'strategy', record: one.strategy });
      return isMatch || actions.length > 0 ? [{ id: one.strategy.id, reading: one, record: one.strategy, isMatch, actions }] : [];
    });
    const loose = only(reading.loose);
    const isMatch = matches({ kind: 'objective', record: objective });
    if (!isMatch && strategies.length === 0 && loose.length === 0) return [];
    return [{ id: objective.id, reading, record: objective, isMatch, strategies, loose }];
  });
}

function byTrack(objectives: readonly OsaObjective[]): readonly OsaObjective[] {
  return TRACKS.flatMap((track) => objectives.filter(({ objective }) => objective.track === track));
}

/** How many records of a kind match, not counting what is shown for others alone. */
export interface TreeCount {
  readonly objectives: number;
  readonly strategies: number;
  readonly actions: number;
}

export function countOf(tree: readonly ObjectiveNode[]): TreeCount {
  let [objectives, strategies, actions] = [0, 0, 0];
  for (const objective of tree) {
    if (objective.isMatch) objectives += 1;
    actions += objective.loose.length;
    for (const strategy of objective.strategies) {
      if (strategy.isMatch) strategies += 1;
      actions += strategy.actions.length;
    }
  }
  return { objectives, strategies, actions };
}
