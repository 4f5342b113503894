import type { OsaObjective } from 'c/osaReading';
import type { RecordId } from 'c/planModel';
import { isOpenStatus } from './filter.ts';

/** So many actions a person can look through; of more, strategies are told as a number until they are opened. */
const MOST_UNFOLDED = 120;

/** What is folded until a person says otherwise: objectives that are reached or given up, and in a large plan every strategy. */
export function foldedAtFirst(objectives: readonly OsaObjective[]): readonly RecordId[] {
  const actions = objectives.reduce((sum, { progress }) => sum + progress.actions, 0);
  return objectives.flatMap(({ id, objective, strategies }) => [
    ...(isOpenStatus(objective.status) ? [] : [id]),
    ...(actions > MOST_UNFOLDED ? strategies.map(({ strategy }) => strategy.id) : []),
  ]);
}
