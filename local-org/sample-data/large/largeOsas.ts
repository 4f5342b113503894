import { MEASURE_KINDS, OBJECTIVE_KINDS, type ActionStatus, type ObjectiveStatus, type Track } from 'c/planModel';
import type { Calendar } from '../dates.ts';
import { ref, type SampleRecord } from '../recordLoader.ts';
import { buyingCenterName } from './largeNames.ts';
import { heldPeople } from './largePeople.ts';

/** How much is planned for the large customer; nothing of what is not said. */
export interface OsaSize {
  readonly objectives?: number;
  /** Spread evenly over the objectives. */
  readonly strategies?: number;
  /** Spread evenly over the strategies; every twentieth belongs to none. */
  readonly actions?: number;
  readonly campaigns?: number;
  /** Spread evenly over the campaigns; at most every contact in each. */
  readonly campaignMembers?: number;
}

/** A large account's plan: every action of a strategy waits for the one before it, five in a row. */
export const LARGE_OSAS: Required<OsaSize> = { objectives: 60, strategies: 200, actions: 2_000, campaigns: 40, campaignMembers: 10_000 };

interface LargeOsaSize extends OsaSize {
  readonly buyingCenters: number;
  readonly people?: number;
}

const KEY = 'meridian';
/** So many actions wait for each other at the most. */
const CHAIN = 5;
const TRACKS: readonly Track[] = ['Marketing', 'Marketing', 'Sales', 'Delivery'];
const VERBS = ['Be known for uptime in', 'Get into talks with', 'Be preferred by', 'Stay close to', 'Win the next berth of', 'Keep'];
const WAYS = [
  'Their figures, not our product',
  'Peers convince peers',
  'Bring finance in early',
  'Prove it on one quay',
  'Let them tell the story',
];
const DEEDS = [
  'Invite',
  'Brief',
  'Interview',
  'Visit',
  'Call',
  'Write to',
  'Show the trial to',
  'Agree the figures with',
  'Thank',
  'Report to',
];
const OPEN_STATUSES: readonly ObjectiveStatus[] = ['Accepted', 'On Track', 'At Risk', 'Proposed', 'On Track'];
const USERS: Readonly<Record<Track, string>> = { Marketing: 'user:jonas', Sales: 'user:mara', Delivery: 'user:mara' };

const objectiveRef = (index: number) => `objective:${KEY}/${index}`;
const strategyRef = (index: number) => `strategy:${KEY}/${index}`;
const actionRef = (index: number) => `action:${KEY}/${index}`;
const campaignRef = (index: number) => `campaign:${KEY}/${index}`;
const range = (length: number) => Array.from({ length }, (_, index) => index);
const pick = <T>(list: readonly T[], index: number): T => list[index % list.length]!;
/** Where the one of a long list belongs in a short one, both in order. */
const partOf = (index: number, count: number, parts: number) => Math.floor((index * parts) / count);

/**
 * Objectives of all tracks with strategies, actions and campaigns over two years: late, blocked, done, dropped and undated ones among them. The same every
 * time: nothing is random.
 * @throws Error when the campaigns have not got so many contacts to invite
 */
export function largeOsas(size: LargeOsaSize, calendar: Calendar): readonly SampleRecord[] {
  return [
    ...campaigns(size, calendar),
    ...members(size),
    ...range(size.objectives ?? 0).map((index) => objective(index, size, calendar)),
    ...range(size.strategies ?? 0).map((index) => strategy(index, size)),
    ...range(size.actions ?? 0).map((index) => action(index, size, calendar)),
  ];
}

function campaigns({ campaigns: count = 0 }: LargeOsaSize, calendar: Calendar): readonly SampleRecord[] {
  return range(count).map((index) => {
    const start = startOf(index * 31);
    return {
      ref: campaignRef(index),
      object: 'Campaign',
      fields: {
        Name: `Meridian ${pick(['Seminar', 'Webinar', 'Fair', 'Mailing', 'Round Table'], index)} ${index + 1}`,
        Type: pick(['Conference', 'Webinar', 'Trade Show', 'Email', 'Seminar / Conference'], index),
        Status: start < -30 ? 'Completed' : start < 0 ? 'In Progress' : 'Planned',
        IsActive: true,
        StartDate: calendar.day(start),
        EndDate: calendar.day(start + (index % 5 === 3 ? 28 : 1)),
        BudgetedCost: 5_000 + 1_000 * (index % 12),
        OwnerId: ref('user:jonas'),
      },
    };
  });
}

function members({ campaigns: count = 0, campaignMembers = 0, people }: LargeOsaSize): readonly SampleRecord[] {
  const contacts = heldPeople(people);
  if (campaignMembers > count * contacts.length) {
    throw new Error(`${count} campaigns of ${contacts.length} contacts have not got ${campaignMembers} members: ask for more people.`);
  }
  return range(campaignMembers).map((index) => {
    const [campaign, contact] = [index % count, contacts[Math.floor(index / count)]!];
    return {
      ref: `member:${KEY}/${campaign}/${contact}`,
      object: 'CampaignMember',
      fields: {
        CampaignId: ref(campaignRef(campaign)),
        ContactId: ref(`contact:${KEY}/${contact}`),
        Status: startOf(campaign * 31) < 0 && (index + contact) % 3 === 0 ? 'Responded' : 'Sent',
      },
    };
  });
}

function objective(index: number, { buyingCenters }: LargeOsaSize, calendar: Calendar): SampleRecord {
  const track = pick(TRACKS, index);
  const kind = MEASURE_KINDS[index % MEASURE_KINDS.length]!;
  const center = (index * 7) % buyingCenters;
  const status = index % 12 === 11 ? 'Achieved' : pick(OPEN_STATUSES, index);
  return {
    ref: objectiveRef(index),
    object: 'Plan_Objective__c',
    fields: {
      Account_Plan__c: ref(`plan:${KEY}`),
      Name: `${pick(VERBS, index)} ${buyingCenterName(center, 2)}`,
      Key__c: `${KEY}/plan/objective-${index}`,
      Track__c: track,
      Kind__c: pick(OBJECTIVE_KINDS, index),
      Status__c: status,
      Measure__c: 'What is agreed in the review',
      Measure_Kind__c: kind,
      Baseline__c: index % 9 === 4 ? null : index % 5,
      Target__c: 10 + (index % 40),
      Current__c: kind === 'Manual' ? 3 + (index % 12) : null,
      Measured_On__c: kind === 'Manual' ? calendar.day(-(index % 30)) : null,
      Due_On__c: index % 15 === 14 ? null : calendar.day(-20 + ((index * 17) % 340)),
      Buying_Center__c: ref(`bc:${KEY}/${center}`),
      Objective_Owner__c: ref(USERS[track]),
      Sales_Co_Owner__c: track === 'Marketing' && status !== 'Proposed' ? ref('user:mara') : null,
      Accepted_On__c: status === 'Proposed' ? null : calendar.day(-90 + (index % 60)),
      Service_Level__c: track === 'Marketing' ? 'Sales follows up every response within five days.' : null,
      Service_Level_Days__c: track === 'Marketing' ? 5 : null,
      Budget__c: index % 3 === 0 ? 20_000 + 1_000 * index : null,
      Sort_Order__c: index * 10,
    },
  };
}

function strategy(index: number, { objectives = 0, strategies = 0 }: LargeOsaSize): SampleRecord {
  return {
    ref: strategyRef(index),
    object: 'Plan_Strategy__c',
    fields: {
      Plan_Objective__c: ref(objectiveRef(partOf(index, strategies, objectives))),
      Name: `${pick(WAYS, index)} ${index + 1}`,
      Key__c: `${KEY}/plan/strategy-${index}`,
      Status__c: index % 17 === 16 ? 'Proposed' : 'Active',
      Planned_Cost__c: index % 4 === 0 ? 2_000 : null,
      Sort_Order__c: index * 10,
    },
  };
}

/** Spread over two years around today, in days. */
function startOf(index: number): number {
  return -300 + ((index * 41) % 600);
}

function action(index: number, size: LargeOsaSize, calendar: Calendar): SampleRecord {
  const { objectives = 0, strategies = 0, actions = 0, campaigns: campaignCount = 0 } = size;
  const parent = partOf(index, actions, strategies);
  // The first of its strategy, from which its chains are counted.
  const first = Math.ceil((parent * actions) / strategies);
  const among = index - first;
  const isLoose = index % 20 === 19;
  const waits = !isLoose && among % CHAIN !== 0 && (index - 1) % 20 !== 19;
  const begin = startOf(parent) + Math.floor(among / CHAIN) * 45 + (among % CHAIN) * 14;
  const due = begin + 4 + (index % 10);
  const status = statusOf(index, begin, due);
  const isUndated = index % 29 === 28;
  return {
    ref: actionRef(index),
    object: 'Plan_Action__c',
    fields: {
      Plan_Objective__c: ref(objectiveRef(partOf(parent, strategies, objectives))),
      Plan_Strategy__c: isLoose ? null : ref(strategyRef(parent)),
      Name: `${pick(DEEDS, index)} ${buyingCenterName((index * 3) % size.buyingCenters, 2)}`,
      Key__c: `${KEY}/plan/action-${index}`,
      Action_Owner__c: ref(index % 3 === 0 ? 'user:mara' : 'user:jonas'),
      Start_On__c: isUndated || index % 8 === 7 ? null : calendar.day(begin),
      Due_On__c: isUndated ? null : calendar.day(due),
      Status__c: status,
      Done_On__c: status === 'Done' ? calendar.day(Math.min(-1, due)) : null,
      Depends_On__c: waits ? ref(actionRef(index - 1)) : null,
      Weight__c: 1 + (index % 3),
      Planned_Cost__c: index % 6 === 0 ? 500 + 100 * (index % 9) : null,
      Spent_Cost__c: index % 6 === 0 && due < 0 ? 450 + 120 * (index % 9) : null,
      Campaign__c: campaignCount > 0 && index % 10 === 0 ? ref(campaignRef((index / 10) % campaignCount)) : null,
      Sort_Order__c: index * 10,
    },
  };
}

function statusOf(index: number, begin: number, due: number): ActionStatus {
  if (index % 53 === 52) return 'Dropped';
  if (index % 37 === 36) return 'Blocked';
  if (due < 0) return index % 11 === 10 ? 'In Progress' : 'Done';
  return begin <= 0 ? 'In Progress' : 'Planned';
}
