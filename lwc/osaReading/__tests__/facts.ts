import { DEFAULT_POLICY, type CampaignResponse, type ContactActivity, type RecordId } from 'c/planModel';
import type {
  ActionView,
  BuyingCenterView,
  CampaignView,
  CellView,
  CommentView,
  ObjectiveView,
  PlanView,
  StakeholderView,
  StrategyView,
} from 'c/planQueries';
import type { OsaFacts } from '../facts.ts';

const lastChange = { byName: 'Mara Lindqvist', on: '2026-06-01T08:00:00.000Z' };

export const PLAN: PlanView = {
  id: 'plan',
  name: 'Halvorsen 2026',
  accountId: '001',
  periodStart: '2026-01-01',
  periodEnd: '2026-12-31',
  status: 'Active',
  isReviewOverdue: false,
  members: [
    { id: 'm1', userId: 'mara', userName: 'Mara Lindqvist', role: 'Account Manager', isActive: true, lastChange },
    { id: 'm2', userId: 'jonas', userName: 'Jonas Okafor', role: 'Marketing', isActive: true, lastChange },
  ],
  lastChange,
};

export const EMPTY: OsaFacts = {
  account: { id: '001', name: 'Halvorsen', industry: 'Shipbuilding', changedOn: '2026-06-01' },
  accountIds: ['001'],
  policy: DEFAULT_POLICY,
  plans: [PLAN],
  plan: PLAN,
  objectives: [],
  strategies: [],
  actions: [],
  comments: [],
  buyingCenters: [],
  solutions: [],
  cells: [],
  stakeholders: [],
  links: [],
  insights: [],
  opportunities: [],
  campaigns: [],
  responses: [],
  activities: [],
  tasks: [],
  members: PLAN.members,
  userNames: {},
};

export function objective(id: RecordId, more: Partial<ObjectiveView> = {}): ObjectiveView {
  return { id, revision: 1, planId: 'plan', name: `Objective ${id}`, track: 'Marketing', status: 'Accepted', lastChange, ...more };
}

export function strategy(id: RecordId, objectiveId: RecordId, more: Partial<StrategyView> = {}): StrategyView {
  return { id, revision: 1, name: `Strategy ${id}`, objectiveId, status: 'Active', lastChange, ...more };
}

export function action(id: RecordId, objectiveId: RecordId, more: Partial<ActionView> = {}): ActionView {
  return { id, revision: 1, name: `Action ${id}`, objectiveId, status: 'Planned', weight: 1, lastChange, ...more };
}

export function comment(id: RecordId, objectiveId: RecordId, more: Partial<CommentView> = {}): CommentView {
  const said = { authorId: 'mara', authorName: 'Mara Lindqvist', saidOn: '2026-06-02T08:00:00.000Z', isEdited: false };
  return { id, revision: 1, objectiveId, text: `Comment ${id}`, ...said, lastChange, ...more };
}

export function center(id: RecordId, more: Partial<BuyingCenterView> = {}): BuyingCenterView {
  return { id, revision: 1, name: `Center ${id}`, lastChange, ...more } as BuyingCenterView;
}

export function stakeholder(id: RecordId, contactId: RecordId | null, more: Partial<StakeholderView> = {}): StakeholderView {
  return { id, revision: 1, position: `Position ${id}`, contactId, buyingRoles: [], lastChange, ...more };
}

export function cell(id: RecordId, buyingCenterId: RecordId, solutionId: RecordId, more: Partial<CellView> = {}): CellView {
  return { id, revision: 1, buyingCenterId, solutionId, lastChange, ...more };
}

export function campaign(id: RecordId, more: Partial<CampaignView> = {}): CampaignView {
  return { id, name: `Campaign ${id}`, isActive: true, ...more };
}

/** Who answered; without a day he was only invited. */
export function response(id: RecordId, contactId: RecordId, campaignId: RecordId, respondedOn?: string): CampaignResponse {
  return { id, contactId, campaignId, campaignName: `Campaign ${campaignId}`, hasResponded: Boolean(respondedOn), respondedOn };
}

export function meeting(id: RecordId, contactId: RecordId, on: string): ContactActivity {
  return { id, kind: 'Meeting', contactId, on, isInbound: true, ourPersonId: 'mara' };
}
