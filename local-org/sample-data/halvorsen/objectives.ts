import type { ActionStatus, MeasureKind, ObjectiveKind, ObjectiveStatus, Repeat, SalesAnswer, Track } from 'c/planModel';

export type ActionFacts = readonly [
  name: string,
  status: ActionStatus,
  due: number,
  stakeholder?: string,
  campaign?: string | null,
  more?: {
    /** planned, spent */
    readonly costs?: readonly [number, number | null];
    /** Weight among the actions of the objective. */
    readonly weight?: number;
    /** Place of the action of the same strategy that has to be done first. */
    readonly after?: number;
    readonly repeat?: Repeat;
    readonly note?: string;
  },
];

export interface ObjectiveFacts {
  readonly key: string;
  readonly name: string;
  readonly track: Track;
  readonly kind: ObjectiveKind;
  readonly status: ObjectiveStatus;
  /** measure, unit, baseline, target, current */
  readonly measure: readonly [string, string, number, number, number];
  /** What is counted by itself; by hand unless said. */
  readonly counts?: MeasureKind;
  readonly due: number;
  readonly buyingCenter: string;
  readonly cell?: string;
  readonly budget?: number;
  /** Within how many days sales comes back to everyone who answers. */
  readonly serviceDays?: number;
  /** What sales said, why, and how many days ago. */
  readonly answer?: readonly [SalesAnswer, string | null, number];
  /** Another account of the industry may take it over. */
  readonly isReusable?: boolean;
  readonly description?: string;
  readonly strategies: readonly {
    readonly name: string;
    /** planned, spent: beside its actions */
    readonly costs?: readonly [number, number | null];
    readonly actions: readonly ActionFacts[];
  }[];
}

/** In the order of the plan. Dates are days from the day of loading. */
export const OBJECTIVES: readonly ObjectiveFacts[] = [
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
    measure: ['Contacts in wind who engaged', 'contacts', 0, 6, 2],
    counts: 'Contacts Engaged',
    due: 90,
    buyingCenter: 'wind-installation',
    cell: 'predictive-maintenance',
    budget: 26_000,
    serviceDays: 5,
    answer: ['Accepted', null, -60],
    isReusable: true,
    description:
      'Everyone who has a say in the jack-ups has met us with a figure of his own downtime before the trial of predictive maintenance ends.',
    strategies: [
      {
        name: 'Their figures, not our product',
        costs: [2_000, 1_200],
        actions: [
          [
            'Webinar on the cost of a day of downtime',
            'Done',
            -95,
            'vessel-manager',
            'downtime-webinar',
            { costs: [6_000, 6_400], weight: 2, note: 'Half of the people who came asked for their own calculation.' },
          ],
          [
            'Benchmark report for offshore wind',
            'In Progress',
            15,
            'wind-director',
            'offshore-wind-report',
            { costs: [12_000, 4_000], weight: 3, after: 0 },
          ],
          ['Private briefing for the EVP', 'Planned', 50, 'evp-offshore', null, { costs: [5_000, null], after: 1 }],
        ],
      },
      {
        name: 'Stay in their inbox with one figure a month',
        actions: [
          ['Downtime figure of the month', 'Planned', 12, 'newbuild-manager', null, { repeat: 'Monthly', costs: [300, 100] }],
          ['Ask the trial team for a quote', 'Planned', 24, 'vessel-manager'],
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
    budget: 10_000,
    answer: ['Accepted', 'Only with the permit coordinator in front of the camera.', -58],
    strategies: [
      {
        name: 'Let the platforms tell the story',
        actions: [
          [
            'Safety roundtable',
            'Done',
            -40,
            'hse-director',
            'safety-roundtable',
            { costs: [6_000, 9_500], note: 'The second day was not planned; it brought the contractors to the table.' },
          ],
          ['Film with the permit coordinator', 'Planned', 45, 'permit-coordinator', null, { costs: [4_000, 2_500], after: 0 }],
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
    answer: ['Accepted', null, -60],
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
  {
    key: 'yard-engagement',
    name: 'Planners in Bergen come to us with their next problem',
    track: 'Marketing',
    kind: 'Engagement',
    status: 'At Risk',
    measure: ['People of the yard who answered', 'contacts', 0, 6, 1],
    counts: 'Campaign Responses',
    due: 70,
    buyingCenter: 'bergen-yard',
    cell: 'production-scheduling',
    budget: 18_000,
    answer: ['Accepted', null, -75],
    isReusable: true,
    description: 'The spreadsheet goes when the people who fill it in want it gone.',
    strategies: [
      {
        name: 'Show what planners elsewhere stopped doing',
        actions: [
          [
            'Yard of the Future: a morning for planners',
            'Done',
            -178,
            'block-planner',
            'yard-of-the-future',
            { costs: [9_000, 8_700], weight: 3 },
          ],
          ['Two-page comparison: before and after', 'Done', -60, 'block-planner', null, { costs: [1_500, 1_500], after: 0 }],
          [
            'Second morning, in the hall',
            'Blocked',
            -3,
            'bergen-director',
            null,
            { costs: [6_000, null], weight: 3, after: 1, note: 'Waits for the works council: see the sales objective.' },
          ],
        ],
      },
      {
        name: 'Let the works council speak first',
        actions: [['Interview with the works council', 'Planned', 21, 'works-council', null, { costs: [800, null] }]],
      },
    ],
  },
  {
    key: 'carbon-reputation',
    name: 'Quoted on the carbon price by the people who buy fuel',
    track: 'Marketing',
    kind: 'Reputation',
    status: 'Achieved',
    measure: ['Times quoted in their own papers', 'quotes', 0, 3, 4],
    due: -20,
    buyingCenter: 'fleet-services',
    budget: 9_000,
    answer: ['Accepted', null, -200],
    isReusable: true,
    strategies: [
      {
        name: 'One paper, one author, one number',
        costs: [3_000, 2_800],
        actions: [
          ['Carbon price briefing', 'Done', -200, 'sustainability', 'carbon-price-briefing', { costs: [4_000, 3_900] }],
          ['Guest article in their house magazine', 'Done', -90, 'sustainability', null, { costs: [1_000, 0] }],
          ['Panel at the shipping days', 'Dropped', -60, undefined, null, { costs: [5_000, 500], note: 'The panel was cancelled.' }],
        ],
      },
    ],
  },
  {
    key: 'crew-preference',
    name: 'Crew operations see the voyage optimiser as theirs',
    track: 'Marketing',
    kind: 'Preference',
    status: 'Proposed',
    measure: ['Meetings with crew operations', 'meetings', 0, 5, 0],
    counts: 'Meetings Held',
    due: 120,
    buyingCenter: 'crew-operations',
    cell: 'voyage-optimiser',
    answer: ['Changes Wanted', 'Start with the masters, not with the office. Name two of them and I am in.', -6],
    strategies: [{ name: 'Masters tell masters', actions: [] }],
  },
];
