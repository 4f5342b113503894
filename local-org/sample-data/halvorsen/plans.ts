import type { ActionStatus, MemberRole, ObjectiveKind, ObjectiveStatus, Track } from 'c/planModel';
import type { Calendar } from '../dates.ts';
import { ref, type SampleRecord } from '../recordLoader.ts';
import { ACCOUNT, buyingCenterRef, campaignRef, cellRef, KEY, planRef, stakeholderRef } from './names.ts';

const CURRENT = 'living-plan';
const PREVIOUS = 'previous-plan';

function planHeaders(calendar: Calendar): readonly SampleRecord[] {
  const year = Number(calendar.day(0).slice(0, 4));
  return [
    {
      ref: planRef(PREVIOUS),
      object: 'Account_Plan__c',
      fields: {
        Account__c: ref(ACCOUNT),
        Name: `Halvorsen ${year - 1}`,
        Key__c: `${KEY}/${PREVIOUS}`,
        Period_Start__c: `${year - 1}-01-01`,
        Period_End__c: `${year - 1}-12-31`,
        Status__c: 'Closed',
        Plan_Owner__c: ref('user:mara'),
        Revenue_Goal__c: 5_400_000,
        Review_Cadence__c: 'Quarterly',
        Last_Review_On__c: `${year - 1}-12-15`,
        Vision__c: 'Be the partner Bergen calls first.',
      },
    },
    {
      ref: planRef(CURRENT),
      object: 'Account_Plan__c',
      fields: {
        Account__c: ref(ACCOUNT),
        Name: 'First autonomous yard, quietest fleet',
        Key__c: `${KEY}/${CURRENT}`,
        Period_Start__c: `${year}-01-01`,
        Period_End__c: `${year}-12-31`,
        Status__c: 'Active',
        Plan_Owner__c: ref('user:mara'),
        Executive_Sponsor__c: ref('user:priya'),
        Previous_Plan__c: ref(planRef(PREVIOUS)),
        Revenue_Goal__c: 7_200_000,
        Review_Cadence__c: 'Monthly',
        Last_Review_On__c: calendar.day(-19),
        Vision__c:
          'In three years Halvorsen builds twice the blocks in the same halls, its jack-ups never wait for a part, and no one is hurt. They say we were in the room when each of those was decided, and the figures show what it was worth.',
        Vision_Confirmed_On__c: calendar.day(-19),
        Team_Confirmed_On__c: calendar.day(-19),
        Insights_Confirmed_On__c: calendar.day(-48),
        Buying_Centers_Confirmed_On__c: calendar.day(-27),
        Relationships_Confirmed_On__c: calendar.day(-112),
        White_Space_Confirmed_On__c: calendar.day(-33),
        Objectives_Confirmed_On__c: calendar.day(-103),
        Source__c: 'Plan review',
        Confidence__c: 'High',
        Confirmed_On__c: calendar.day(-19),
        Confirmed_By__c: ref('user:mara'),
      },
    },
  ];
}

const MEMBERS: readonly (readonly [user: string, role: MemberRole, responsibility: string])[] = [
  ['user:mara', 'Account Manager', 'Owns the plan and the conversations with the inner circle'],
  ['user:jonas', 'Marketing', 'Marketing objectives, campaigns and content for offshore and fleet'],
  ['user:priya', 'Executive Sponsor', 'Opens doors on board level and settles conflicts of priority'],
  ['user:tom', 'Delivery', 'Watches margins and the value that was promised'],
];

const FOCUS: readonly (readonly [buyingCenter: string, solution: string, target: number, why: string])[] = [
  ['wind-installation', 'predictive-maintenance', 300_000, 'A day of jack-up downtime pays for a year.'],
  ['bergen-yard', 'production-scheduling', 290_000, 'The goal of the whole division hangs on it.'],
  ['wind-installation', 'digital-twin', 380_000, 'Two newbuilds are the moment to start.'],
  ['platform-maintenance', 'corrosion-analytics', 180_000, 'They asked us.'],
  ['crew-operations', 'voyage-optimiser', 140_000, 'The fuel programme needs it; a way back into tankers.'],
  ['gdansk-yard', 'welding-vision', 210_000, 'Same problem as Bergen, proof next door.'],
  ['hse', 'permit-to-work', 60_000, 'Board attention, proven on the platforms.'],
  ['hull-production', 'workforce-planner', 120_000, 'Forty welders short; whoever plans them has the hall.'],
  ['wind-installation', 'managed-operations', 200_000, 'If the estimate holds. Find out first.'],
  ['outfitting', 'materials-tracking', 160_000, 'The quickest proof in the yard.'],
];

interface ObjectiveFacts {
  readonly key: string;
  readonly name: string;
  readonly track: Track;
  readonly kind: ObjectiveKind;
  readonly status: ObjectiveStatus;
  /** measure, unit, baseline, target, current */
  readonly measure: readonly [string, string, number, number, number];
  readonly due: number;
  readonly buyingCenter: string;
  readonly cell?: string;
  readonly strategies: readonly {
    readonly name: string;
    readonly actions: readonly (readonly [name: string, status: ActionStatus, due: number, stakeholder?: string, campaign?: string])[];
  }[];
}

const OBJECTIVES: readonly ObjectiveFacts[] = [
  {
    key: 'wind-wins',
    name: 'Win predictive maintenance for the jack-ups',
    track: 'Sales',
    kind: 'Revenue',
    status: 'On Track',
    measure: ['Signed annual revenue', 'USD', 0, 300_000, 120_000],
    due: 75,
    buyingCenter: 'wind-installation',
    cell: 'predictive-maintenance',
    strategies: [
      {
        name: 'Prove it on one vessel before asking for four',
        actions: [
          ['Agree success figures of the trial with the fleet manager', 'Done', -20, 'vessel-manager'],
          ['Run the six-week trial', 'In Progress', 18, 'vessel-manager'],
          ['Present the result to the director', 'Planned', 30, 'wind-director'],
        ],
      },
      { name: 'Bring finance in early', actions: [['Value case in their own figures', 'In Progress', 12, 'controller']] },
    ],
  },
  {
    key: 'bergen-scheduling',
    name: 'Replace the berth spreadsheet in Bergen',
    track: 'Sales',
    kind: 'Revenue',
    status: 'At Risk',
    measure: ['Signed annual revenue', 'USD', 0, 290_000, 0],
    due: 110,
    buyingCenter: 'bergen-yard',
    cell: 'production-scheduling',
    strategies: [
      {
        name: 'Let Bergen lead, the division follows',
        actions: [
          ['Planning workshop with block planners', 'Done', -35, 'block-planner'],
          ['Works council: explain what changes for the shifts', 'Blocked', -6, 'works-council'],
          ['Reference visit to a yard that did it', 'Planned', 40, 'bergen-director'],
        ],
      },
    ],
  },
  {
    key: 'tankers-back',
    name: 'Earn Halvorsen Tankers’ trust again',
    track: 'Delivery',
    kind: 'Retention',
    status: 'At Risk',
    measure: ['Days to a first answer', 'days', 21, 2, 9],
    due: 60,
    buyingCenter: 'tankers',
    strategies: [
      {
        name: 'Fix the support before any offer',
        actions: [
          ['Named support engineer for tankers', 'Done', -12, 'tankers-operations'],
          ['Weekly call until the backlog is gone', 'In Progress', 25, 'tankers-operations'],
        ],
      },
    ],
  },
  {
    key: 'offshore-awareness',
    name: 'Offshore wind leaders know us for uptime',
    track: 'Marketing',
    kind: 'Awareness',
    status: 'On Track',
    measure: ['Contacts in wind who engaged', 'contacts', 2, 9, 5],
    due: 90,
    buyingCenter: 'wind-installation',
    cell: 'predictive-maintenance',
    strategies: [
      {
        name: 'Their figures, not our product',
        actions: [
          ['Webinar on the cost of a day of downtime', 'Done', -95, 'vessel-manager', 'downtime-webinar'],
          ['Benchmark report for offshore wind', 'In Progress', 15, 'wind-director', 'offshore-wind-report'],
          ['Private briefing for the EVP', 'Planned', 50, 'evp-offshore'],
        ],
      },
    ],
  },
  {
    key: 'safety-preference',
    name: 'HSE prefers us across the group',
    track: 'Marketing',
    kind: 'Preference',
    status: 'Accepted',
    measure: ['Units that ask for the permit product', 'units', 1, 4, 2],
    due: 130,
    buyingCenter: 'hse',
    cell: 'permit-to-work',
    strategies: [
      {
        name: 'Let the platforms tell the story',
        actions: [
          ['Safety roundtable', 'Done', -40, 'hse-director', 'safety-roundtable'],
          ['Film with the permit coordinator', 'Planned', 45, 'permit-coordinator'],
          ['Note for the board on waiting times', 'Planned', 70, 'hse-director'],
        ],
      },
    ],
  },
  {
    key: 'fleet-nurture',
    name: 'Keep fleet decision makers warm while the EVP seat is empty',
    track: 'Marketing',
    kind: 'Nurture',
    status: 'Proposed',
    measure: ['Conversations held', 'conversations', 0, 8, 1],
    due: 100,
    buyingCenter: 'fleet-services',
    strategies: [
      {
        name: 'Carbon price as the reason to talk',
        actions: [['Follow up the carbon price briefing', 'In Progress', 8, 'sustainability', 'carbon-price-briefing']],
      },
    ],
  },
  {
    key: 'gdansk-reference',
    name: 'Gdańsk sees what Bergen achieved',
    track: 'Marketing',
    kind: 'Relationship',
    status: 'On Track',
    measure: ['Visits from Gdańsk to Bergen', 'visits', 0, 3, 1],
    due: 80,
    buyingCenter: 'gdansk-yard',
    cell: 'welding-vision',
    strategies: [
      {
        name: 'Peers convince peers',
        actions: [
          ['First visit: production meets hull', 'Done', -28, 'gdansk-production', 'yard-of-the-future'],
          ['Case study in Polish', 'In Progress', 20, 'gdansk-director'],
        ],
      },
    ],
  },
];

const OWNER_OF: Readonly<Record<Track, string>> = { Sales: 'user:mara', Marketing: 'user:jonas', Delivery: 'user:tom' };

export function planRecords(calendar: Calendar): readonly SampleRecord[] {
  const plan = ref(planRef(CURRENT));
  return [
    ...planHeaders(calendar),
    ...MEMBERS.map(([user, role, responsibility]) => ({
      ref: `plan-member:${user}`,
      object: 'Plan_Member__c',
      fields: {
        Account_Plan__c: plan,
        User__c: ref(user),
        Role__c: role,
        Responsibility__c: responsibility,
        Key__c: `${KEY}/${CURRENT}/${user.slice(5)}`,
      },
    })),
    ...FOCUS.map(([buyingCenter, solution, target, why], index) => ({
      ref: `focus:${buyingCenter}/${solution}`,
      object: 'Plan_Focus__c',
      fields: {
        Account_Plan__c: plan,
        White_Space_Cell__c: ref(cellRef(buyingCenter, solution)),
        Target_Revenue__c: target,
        Rank__c: index + 1,
        Why__c: why,
        Key__c: `${KEY}/${CURRENT}/${buyingCenter}/${solution}`,
      },
    })),
    ...OBJECTIVES.flatMap((facts, index) => objectiveRecords(facts, index, calendar)),
  ];
}

function objectiveRecords(facts: ObjectiveFacts, index: number, calendar: Calendar): readonly SampleRecord[] {
  const name = `objective:${KEY}/${facts.key}`;
  const key = `${KEY}/${CURRENT}/${facts.key}`;
  const owner = ref(OWNER_OF[facts.track]);
  const [measure, unit, baseline, target, current] = facts.measure;
  return [
    {
      ref: name,
      object: 'Plan_Objective__c',
      fields: {
        Account_Plan__c: ref(planRef(CURRENT)),
        Name: facts.name,
        Key__c: key,
        Track__c: facts.track,
        Kind__c: facts.kind,
        Status__c: facts.status,
        Measure__c: measure,
        Measure_Unit__c: unit,
        Baseline__c: baseline,
        Target__c: target,
        Current__c: current,
        Measured_On__c: calendar.day(-9),
        Due_On__c: calendar.day(facts.due),
        Buying_Center__c: ref(buyingCenterRef(facts.buyingCenter)),
        White_Space_Cell__c: facts.cell ? ref(cellRef(facts.buyingCenter, facts.cell)) : null,
        Objective_Owner__c: owner,
        Sales_Co_Owner__c: facts.track === 'Marketing' && facts.status !== 'Proposed' ? ref('user:mara') : null,
        Accepted_On__c: facts.status === 'Proposed' ? null : calendar.day(-60),
        Service_Level__c: facts.track === 'Marketing' ? 'Sales follows up every response within two working days.' : null,
        Sort_Order__c: (index + 1) * 10,
      },
    },
    ...facts.strategies.flatMap((strategy, strategyIndex): readonly SampleRecord[] => [
      {
        ref: `${name}/${strategyIndex}`,
        object: 'Plan_Strategy__c',
        fields: {
          Plan_Objective__c: ref(name),
          Name: strategy.name,
          Key__c: `${key}/strategy-${strategyIndex + 1}`,
          Sort_Order__c: strategyIndex * 10,
          Status__c: 'Active',
        },
      },
      ...strategy.actions.map(([action, status, due, stakeholder, campaign], actionIndex) => ({
        ref: `${name}/${strategyIndex}/${actionIndex}`,
        object: 'Plan_Action__c',
        fields: {
          Plan_Objective__c: ref(name),
          Plan_Strategy__c: ref(`${name}/${strategyIndex}`),
          Name: action,
          Key__c: `${key}/action-${strategyIndex + 1}-${actionIndex + 1}`,
          Action_Owner__c: owner,
          Start_On__c: calendar.day(due - 30),
          Due_On__c: calendar.day(due),
          Status__c: status,
          Done_On__c: status === 'Done' ? calendar.day(due) : null,
          Stakeholder__c: stakeholder ? ref(stakeholderRef(stakeholder)) : null,
          Campaign__c: campaign ? ref(campaignRef(campaign)) : null,
          Sort_Order__c: actionIndex * 10,
        },
      })),
    ]),
  ];
}
