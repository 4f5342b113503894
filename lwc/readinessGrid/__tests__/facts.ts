import { readOsas, type OsaFacts, type OsaReading } from 'c/osaReading';
import { DEFAULT_POLICY } from 'c/planModel';
import type { BuyingCenterView, StakeholderView } from 'c/planQueries';

export const TODAY = '2026-03-01';
const FRESH = { confirmedOn: '2026-02-17', source: 'Workshop' };
const lastChange = {};

const NOTHING: OsaFacts = {
  account: { id: '001', name: 'Halvorsen' },
  accountIds: ['001'],
  policy: DEFAULT_POLICY,
  plans: [],
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
  members: [],
  userNames: {},
};

export function read(facts: Partial<OsaFacts>): OsaReading {
  return readOsas({ ...NOTHING, ...facts }, TODAY);
}

/** Confirmed twelve days ago, with money and a goal. */
export function center(id: string, more: Partial<BuyingCenterView> = {}): BuyingCenterView {
  return {
    id,
    name: `Center ${id}`,
    wallet: 9_000_000,
    ourRevenue: 1_000_000,
    salesGoal: 500_000,
    revision: 3,
    lastChange,
    ...FRESH,
    ...more,
  };
}

/** A position held by the contact of the same name. */
export function person(id: string, buyingCenterId: string, more: Partial<StakeholderView> = {}): StakeholderView {
  return {
    id,
    position: `Position ${id}`,
    contactId: `c-${id}`,
    contactName: `Name ${id}`,
    occupancy: 'Held',
    buyingCenterId,
    lastChange,
    ...FRESH,
    ...more,
  } as StakeholderView;
}

/** Two buying centers: one below the other; the first has every required fact, the second neither a goal nor people. */
export const TWO_CENTERS: Partial<OsaFacts> = {
  account: { id: '001', name: 'Halvorsen', industry: 'Shipping', changedOn: '2026-02-17' },
  buyingCenters: [center('fleet'), center('yard', { parentId: 'fleet', salesGoal: null, confirmedOn: '2025-06-01' })],
  cells: [
    { id: 'w', buyingCenterId: 'fleet', solutionId: 's', state: 'Ours', lastChange, ...FRESH } as unknown as OsaFacts['cells'][number],
  ],
  stakeholders: [person('ada', 'fleet', { attitude: 'Supporter' })],
};
