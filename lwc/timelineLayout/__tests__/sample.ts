import { NO_FILTER, treeOf, type OsaFilter } from 'c/osaTree';
import type { PlanAction } from 'c/planModel';
import { timelineLines, type TimelineCampaign, type TimelineEdit } from 'c/timelineLayout';
import { osaReading, TODAY, type ActionAt, type ObjectiveAt } from '../../osaTree/__tests__/tree.ts';

export { TODAY, type ActionAt, type ObjectiveAt };

/** Two strategies and a loose action. */
export const FIGURES: readonly ActionAt[] = [
  { id: 'webinar', startOn: '2026-09-01', dueOn: '2026-10-15', status: 'Done', weight: 1 },
  { id: 'report', dependsOnId: 'webinar', startOn: '2026-10-20', dueOn: '2026-11-10', status: 'In Progress', weight: 3 },
  { id: 'briefing', dependsOnId: 'report', dueOn: '2026-12-20', weight: 0, campaignId: 'seminar' },
];
export const wind = (figures: readonly ActionAt[] = FIGURES, fields: Partial<ObjectiveAt> = {}): ObjectiveAt => ({
  id: 'wind',
  dueOn: '2026-12-31',
  strategies: [
    { id: 'figures', actions: figures },
    { id: 'stories', actions: [{ id: 'film', weight: 0 }] },
  ],
  loose: [{ id: 'letter', dueOn: '2027-01-15', status: 'Blocked', weight: 0 }],
  ...fields,
});
const TANKERS: ObjectiveAt = { id: 'tankers', track: 'Delivery' };

export const action = (id: string, fields: Partial<PlanAction> = {}): PlanAction => ({ id, name: id, objectiveId: 'wind', ...fields });
export const ACTIONS: readonly PlanAction[] = osaReading([wind()]).facts.actions;

const CAMPAIGNS: readonly TimelineCampaign[] = [
  { id: 'mailing', name: 'Mailing' },
  { id: 'seminar', name: 'Seminar', startOn: '2026-12-18', endOn: '2026-12-19' },
  { id: 'fair', name: 'Fair', startOn: '2026-03-01' },
];

export interface Shown {
  readonly objective?: ObjectiveAt;
  readonly campaigns?: readonly TimelineCampaign[] | null;
  readonly filter?: Partial<OsaFilter>;
  readonly isOpen?: (key: string) => boolean;
  readonly edits?: (id: string) => TimelineEdit | undefined;
}

export function lines({ objective = wind(), campaigns = CAMPAIGNS, filter, isOpen = () => true, edits = () => undefined }: Shown = {}) {
  const { objectives, facts } = osaReading([objective, TANKERS]);
  const tree = treeOf(objectives, { ...NO_FILTER, ...filter }, TODAY);
  return timelineLines({ tree, campaigns, actions: facts.actions, edits }, isOpen);
}
