import { readObjectives, type ObjectiveReading } from 'c/objectives';
import type { PlanAction, PlanObjective, PlanStrategy } from 'c/planModel';
import { NO_FILTER, treeOf, type OsaFilter } from 'c/osaTree';
import { timelineLines, type TimelineCampaign } from 'c/timelineLayout';

export const TODAY = '2026-11-22';

export const action = (id: string, fields: Partial<PlanAction> = {}): PlanAction => ({ id, name: id, objectiveId: 'wind', ...fields });
export const objective = (id: string, fields: Partial<PlanObjective> = {}): PlanObjective => ({
  id,
  name: id,
  track: 'Marketing',
  ...fields,
});

/** Two objectives: one with two strategies and a loose action, one with nothing. */
export const ACTIONS = [
  action('webinar', { strategyId: 'figures', startOn: '2026-09-01', dueOn: '2026-10-15', status: 'Done', weight: 1 }),
  action('report', {
    strategyId: 'figures',
    dependsOnId: 'webinar',
    startOn: '2026-10-20',
    dueOn: '2026-11-10',
    status: 'In Progress',
    weight: 3,
  }),
  action('briefing', { strategyId: 'figures', dependsOnId: 'report', dueOn: '2026-12-20', status: 'Planned', campaignId: 'seminar' }),
  action('film', { strategyId: 'stories' }),
  action('letter', { dueOn: '2027-01-15', status: 'Blocked' }),
];
const STRATEGIES: readonly PlanStrategy[] = [
  { id: 'figures', name: 'Their figures', objectiveId: 'wind' },
  { id: 'stories', name: 'Their stories', objectiveId: 'wind' },
];
export const OBJECTIVES = [objective('wind', { dueOn: '2026-12-31' }), objective('tankers', { track: 'Delivery' })];

const read = (actions: readonly PlanAction[], objectives: readonly PlanObjective[]): readonly ObjectiveReading[] =>
  readObjectives({ objectives, strategies: STRATEGIES, actions, periodStart: '2026-01-01' }, TODAY).objectives;

export const CAMPAIGNS = [
  { id: 'mailing', name: 'Mailing' },
  { id: 'seminar', name: 'Seminar', startOn: '2026-12-18', endOn: '2026-12-19' },
  { id: 'fair', name: 'Fair', startOn: '2026-03-01' },
];

export interface Shown {
  readonly actions?: readonly PlanAction[];
  readonly objectives?: readonly PlanObjective[];
  readonly campaigns?: readonly TimelineCampaign[] | null;
  readonly filter?: Partial<OsaFilter>;
  readonly isOpen?: (key: string) => boolean;
}

export function lines({ actions = ACTIONS, objectives = OBJECTIVES, campaigns = CAMPAIGNS, filter, isOpen = () => true }: Shown = {}) {
  const tree = treeOf(read(actions, objectives), { ...NO_FILTER, ...filter }, TODAY);
  return timelineLines({ tree, campaigns, actions }, isOpen);
}
