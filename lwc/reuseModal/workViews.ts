import type { WorkToReuse } from 'c/objectiveReuse';
import type { RecordId } from 'c/planModel';
import { LABELS } from './labels.ts';

/** A line that can be ticked. */
export interface TickView {
  readonly id: RecordId;
  readonly name: string;
  readonly isTicked: boolean;
}

/** A strategy with its actions; the last group may hold actions without one. */
export interface WorkView {
  readonly key: string;
  /** Null for actions whose strategy is not among them. */
  readonly strategy: TickView | null;
  readonly heading: string;
  readonly actions: readonly TickView[];
}

type Work = Pick<WorkToReuse, 'strategies' | 'actions'>;

/** What is still worth having of it. */
export function livingWork({ strategies, actions }: Work): Work {
  return {
    strategies: strategies.filter(({ status }) => status !== 'Dropped'),
    actions: actions.filter(({ status }) => status !== 'Dropped'),
  };
}

export function workViews({ strategies, actions }: Work, unticked: ReadonlySet<RecordId>): readonly WorkView[] {
  const tick = ({ id, name }: { readonly id: RecordId; readonly name: string }) => ({ id, name, isTicked: !unticked.has(id) });
  const known = new Set(strategies.map(({ id }) => id));
  const loose = actions.filter(({ strategyId }) => !strategyId || !known.has(strategyId));
  return [
    ...strategies.map((one) => ({
      key: one.id,
      strategy: tick(one),
      heading: one.name,
      actions: actions.filter(({ strategyId }) => strategyId === one.id).map(tick),
    })),
    ...(loose.length > 0 ? [{ key: 'loose', strategy: null, heading: LABELS.LOOSE, actions: loose.map(tick) }] : []),
  ];
}

/** What is ticked. An action whose strategy is not stays, below the objective itself. */
export function tickedWork({ strategies, actions }: Work, unticked: ReadonlySet<RecordId>): Work {
  return { strategies: strategies.filter(({ id }) => !unticked.has(id)), actions: actions.filter(({ id }) => !unticked.has(id)) };
}
