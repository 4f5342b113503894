import { readOsas, type OsaFacts, type OsaReading } from 'c/osaReading';
import { DEFAULT_POLICY } from 'c/planModel';
import type { ActionView, ObjectiveView, StrategyView } from 'c/planQueries';

export const TODAY = '2026-11-22';

/** One action: its id, and what else is known of it. */
export type ActionAt = { readonly id: string } & Partial<ActionView>;
export type StrategyAt = { readonly id: string; readonly actions?: readonly ActionAt[] } & Partial<StrategyView>;
export type ObjectiveAt = {
  readonly id: string;
  readonly strategies?: readonly StrategyAt[];
  readonly loose?: readonly ActionAt[];
} & Partial<ObjectiveView>;

const UNSAVED = { lastChange: {}, revision: 1 };

/** An account with these objectives; everything is named like its id unless it has a name. */
export function osaReading(objectives: readonly ObjectiveAt[], facts: Partial<OsaFacts> = {}): OsaReading {
  const actionAt = (objectiveId: string, strategyId: string | null) => (one: ActionAt, at: number) =>
    ({ ...UNSAVED, objectiveId, strategyId, name: one.id, status: 'Planned', weight: 1, sortOrder: at, ...one }) as ActionView;
  return readOsas(
    {
      account: { id: 'account', name: 'Halden Marine' },
      accountIds: ['account'],
      policy: DEFAULT_POLICY,
      plans: [],
      objectives: objectives.map(
        ({ strategies: _strategies, loose: _loose, ...one }, at) =>
          ({ ...UNSAVED, planId: 'plan', track: 'Marketing', status: 'Accepted', name: one.id, sortOrder: at, ...one }) as ObjectiveView,
      ),
      strategies: objectives.flatMap(({ id, strategies = [] }) =>
        strategies.map(
          ({ actions: _actions, ...one }, at) =>
            ({ ...UNSAVED, objectiveId: id, name: one.id, status: 'Active', sortOrder: at, ...one }) as StrategyView,
        ),
      ),
      actions: objectives.flatMap(({ id, strategies = [], loose = [] }) => [
        ...strategies.flatMap((one) => (one.actions ?? []).map(actionAt(id, one.id))),
        ...loose.map(actionAt(id, null)),
      ]),
      ...{ comments: [], buyingCenters: [], solutions: [], cells: [], stakeholders: [], links: [], insights: [], members: [] },
      ...{ opportunities: [], campaigns: [], responses: [], activities: [], tasks: [], userNames: {} },
      ...facts,
    },
    TODAY,
  );
}
