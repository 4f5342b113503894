import { readOsas, type OsaFacts, type OsaReading } from 'c/osaReading';
import { DEFAULT_POLICY, type IsoDate } from 'c/planModel';
import type { MyAction, TaskView } from 'c/planQueries';

const NOTHING: OsaFacts = {
  account: { id: '', name: '' },
  accountIds: [],
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
  opportunities: null,
  campaigns: null,
  responses: null,
  activities: null,
  tasks: null,
  members: [],
  userNames: {},
};

/**
 * My actions as a reading of actions alone, so that the dialogs and change sets of an account's work serve here as well.
 * @param tasks those that stand for them; null where they cannot be read
 */
export const myReading = (actions: readonly MyAction[], tasks: readonly TaskView[] | null, today: IsoDate): OsaReading =>
  readOsas({ ...NOTHING, actions, tasks }, today);
