import type { CellState, PlanStatus } from 'c/planModel';
import { solutionRef } from './catalogue.ts';
import type { Calendar } from './dates.ts';
import { ref, type SampleRecord } from './recordLoader.ts';

/** A customer whose plan has only begun: some units, some people, some cells, and gaps that show. */
interface ShallowAccount {
  readonly key: string;
  readonly name: string;
  readonly industry: string;
  readonly revenue: number;
  readonly employees: number;
  readonly city: string;
  readonly country: string;
  /** [key, name, thousands of wallet, thousands of ours] */
  readonly buyingCenters: readonly (readonly [string, string, number | null, number | null])[];
  /** [position, first name, last name, buying center] */
  readonly people: readonly (readonly [string, string, string, string])[];
  /** [buying center, solution, state, thousands of potential] */
  readonly cells: readonly (readonly [string, string, CellState, number | null])[];
  readonly goal: string;
  readonly plan: { readonly status: PlanStatus; readonly goal: number; readonly lastReview: number | null };
}

const ACCOUNTS: readonly ShallowAccount[] = [
  {
    key: 'brightwater-foods',
    name: 'Brightwater Foods',
    industry: 'Food & Beverage',
    revenue: 840_000_000,
    employees: 3_900,
    city: 'Cork',
    country: 'Ireland',
    buyingCenters: [
      ['dairy', 'Dairy', 1_400, 260],
      ['ready-meals', 'Ready Meals', 900, null],
      ['logistics', 'Cold Chain Logistics', 700, 90],
      ['group', 'Group Engineering', null, null],
    ],
    people: [
      ['Operations Director', 'Aoife', 'Byrne', 'dairy'],
      ['Plant Manager', 'Declan', 'Walsh', 'dairy'],
      ['Maintenance Lead', 'Sinéad', 'Kelly', 'ready-meals'],
      ['Head of Logistics', 'Marek', 'Dvorak', 'logistics'],
      ['Chief Engineer', 'Fiona', 'Murphy', 'group'],
    ],
    cells: [
      ['dairy', 'vibration-monitoring', 'Ours', null],
      ['dairy', 'predictive-maintenance', 'Potential', 310],
      ['ready-meals', 'vibration-monitoring', 'White Space', 170],
      ['ready-meals', 'predictive-maintenance', 'Unknown', null],
      ['logistics', 'parts-forecasting', 'Competitor', 150],
      ['logistics', 'emissions-ledger', 'Potential', 190],
      ['group', 'digital-twin', 'White Space', 420],
    ],
    goal: 'Two lines that never stop in the Christmas season',
    plan: { status: 'Active', goal: 620_000, lastReview: -41 },
  },
  {
    key: 'castell-rail',
    name: 'Castell Rail',
    industry: 'Transportation',
    revenue: 2_300_000_000,
    employees: 11_400,
    city: 'Barcelona',
    country: 'Spain',
    buyingCenters: [
      ['rolling-stock', 'Rolling Stock', 3_600, 540],
      ['track', 'Track and Structures', 2_200, null],
      ['stations', 'Stations', 800, 60],
      ['it', 'Information Systems', 1_100, 150],
    ],
    people: [
      ['Director Rolling Stock', 'Montserrat', 'Puig', 'rolling-stock'],
      ['Depot Manager', 'Javier', 'Romero', 'rolling-stock'],
      ['Head of Track', 'Núria', 'Serra', 'track'],
      ['Station Operations Manager', 'Pau', 'Ferrer', 'stations'],
      ['Chief Information Officer', 'Elena', 'Vidal', 'it'],
    ],
    cells: [
      ['rolling-stock', 'predictive-maintenance', 'Ours', null],
      ['rolling-stock', 'digital-twin', 'Open Opportunity', 610],
      ['rolling-stock', 'parts-forecasting', 'Potential', 240],
      ['track', 'corrosion-analytics', 'White Space', 280],
      ['track', 'vibration-monitoring', 'Potential', 330],
      ['stations', 'incident-reporting', 'Ours', null],
      ['it', 'data-engineering', 'In-House', null],
    ],
    goal: 'Ninety-eight of a hundred trains on time',
    plan: { status: 'In Review', goal: 1_350_000, lastReview: null },
  },
  {
    key: 'oru-mining',
    name: 'Oru Mining',
    industry: 'Mining',
    revenue: 1_500_000_000,
    employees: 6_700,
    city: 'Perth',
    country: 'Australia',
    buyingCenters: [
      ['north-pit', 'North Pit', 1_900, null],
      ['processing', 'Processing Plant', 2_400, null],
      ['port', 'Port Operations', 1_000, null],
    ],
    people: [
      ['General Manager North Pit', 'Bronwyn', 'Clarke', 'north-pit'],
      ['Processing Manager', 'Tane', 'Wiremu', 'processing'],
      ['Reliability Engineer', 'Priyanka', 'Nair', 'processing'],
      ['Port Superintendent', 'Jack', 'Morrison', 'port'],
    ],
    cells: [
      ['processing', 'vibration-monitoring', 'Competitor', 260],
      ['processing', 'predictive-maintenance', 'White Space', 480],
      ['north-pit', 'permit-to-work', 'Unknown', null],
      ['port', 'materials-tracking', 'White Space', 160],
    ],
    goal: 'Crusher availability above ninety-five percent',
    plan: { status: 'Draft', goal: 400_000, lastReview: null },
  },
];

const thousands = (amount: number | null) => (amount === null ? null : amount * 1_000);

export function otherAccountRecords(calendar: Calendar): readonly SampleRecord[] {
  return ACCOUNTS.flatMap((account) => shallowRecords(account, calendar));
}

function shallowRecords(account: ShallowAccount, calendar: Calendar): readonly SampleRecord[] {
  const home = `account:${account.key}`;
  const parent = { Account__c: ref(home) };
  const unit = (key: string) => `bc:${account.key}/${key}`;
  const insight = `insight:${account.key}`;
  const plan = `plan:${account.key}`;
  const year = calendar.day(0).slice(0, 4);
  return [
    {
      ref: home,
      object: 'Account',
      fields: {
        Name: account.name,
        Industry: account.industry,
        AnnualRevenue: account.revenue,
        NumberOfEmployees: account.employees,
        BillingCity: account.city,
        BillingCountry: account.country,
        Type: 'Customer - Direct',
        OwnerId: ref('user:mara'),
        Customer_Phase__c: account.key === 'oru-mining' ? 'Prospect' : 'Customer',
      },
    },
    ...account.buyingCenters.map(([key, name, wallet, ours], index) => ({
      ref: unit(key),
      object: 'Buying_Center__c',
      fields: {
        ...parent,
        Name: name,
        Key__c: `${account.key}/${key}`,
        Kind__c: 'Business Unit',
        Wallet__c: thousands(wallet),
        Our_Revenue__c: thousands(ours),
        Sort_Order__c: (index + 1) * 10,
        Confirmed_On__c: wallet === null ? null : calendar.day(-60 - index * 25),
        Confidence__c: wallet === null ? 'Low' : 'Medium',
      },
    })),
    ...account.people.flatMap(([position, firstName, lastName, where], index): readonly SampleRecord[] => [
      {
        ref: `contact:${account.key}/${index}`,
        object: 'Contact',
        fields: { AccountId: ref(home), FirstName: firstName, LastName: lastName, Title: position },
      },
      {
        ref: `person:${account.key}/${index}`,
        object: 'Stakeholder__c',
        fields: {
          ...parent,
          Name: position,
          Key__c: `${account.key}/person-${index + 1}`,
          Contact__c: ref(`contact:${account.key}/${index}`),
          Occupancy__c: 'Held',
          Buying_Center__c: ref(unit(where)),
          Coverage__c: index === 0 ? 'Regular' : 'Brief',
          Attitude__c: 'Neutral',
        },
      },
    ]),
    {
      ref: insight,
      object: 'Insight__c',
      fields: {
        ...parent,
        Name: account.goal,
        Key__c: `${account.key}/goal`,
        Kind__c: 'Goal',
        Importance__c: 'High',
        Confirmed_By_Customer__c: true,
        Confirmed_On__c: calendar.day(-55),
        Status__c: 'Open',
      },
    },
    ...account.cells.map(([where, solution, state, potential]) => ({
      ref: `cell:${account.key}/${where}/${solution}`,
      object: 'White_Space_Cell__c',
      fields: {
        ...parent,
        Key__c: `${account.key}/${where}/${solution}`,
        Buying_Center__c: ref(unit(where)),
        Solution__c: ref(solutionRef(solution)),
        State__c: state,
        Potential_Annual_Revenue__c: thousands(potential),
        Problem__c: potential ? ref(insight) : null,
        Confidence__c: 'Low',
      },
    })),
    {
      ref: plan,
      object: 'Account_Plan__c',
      fields: {
        ...parent,
        Name: `${account.name} ${year}`,
        Key__c: `${account.key}/plan`,
        Period_Start__c: `${year}-01-01`,
        Period_End__c: `${year}-12-31`,
        Status__c: account.plan.status,
        Plan_Owner__c: ref('user:mara'),
        Revenue_Goal__c: account.plan.goal,
        Review_Cadence__c: 'Quarterly',
        Last_Review_On__c: account.plan.lastReview === null ? null : calendar.day(account.plan.lastReview),
      },
    },
    {
      ref: `${plan}/mara`,
      object: 'Plan_Member__c',
      fields: { Account_Plan__c: ref(plan), User__c: ref('user:mara'), Role__c: 'Account Manager', Key__c: `${account.key}/plan/mara` },
    },
  ];
}
