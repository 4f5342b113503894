import type { CellState, GrowthTrend, ObjectiveKind, ObjectiveStatus, PlanStatus } from 'c/planModel';
import { GROWTH_TRENDS, OBJECTIVE_STATUSES } from 'c/planModel';
import type { Calendar } from '../dates.ts';
import { ref, type SampleRecord } from '../recordLoader.ts';
import { buyingCenterName } from './largeNames.ts';

/** How many of what; the largest portfolio has 500 accounts with 60 objectives each. */
export interface PortfolioSize {
  readonly accounts: number;
  readonly objectivesPerAccount: number;
  readonly centersPerAccount: number;
  /** People of marketing the accounts are shared among. */
  readonly marketers: number;
}

export const LARGEST_PORTFOLIO: PortfolioSize = { accounts: 500, objectivesPerAccount: 60, centersPerAccount: 6, marketers: 40 };

const INDUSTRIES = ['Shipping', 'Energy', 'Food & Beverage', 'Transportation', 'Chemicals', 'Utilities', 'Retail', 'Construction'];
const PLACES = [
  'Aalesund',
  'Bremen',
  'Cork',
  'Dundee',
  'Esbjerg',
  'Ferrol',
  'Gdynia',
  'Hull',
  'Izmir',
  'Kiel',
  'Lorient',
  'Malmo',
  'Narvik',
];
const TRADES = ['Lines', 'Foods', 'Rail', 'Energy', 'Works', 'Chemicals', 'Terminals', 'Utilities', 'Stores'];
const FIRST_NAMES = ['Ada', 'Bo', 'Chen', 'Dana', 'Emre', 'Femi', 'Greta', 'Hugo', 'Ines', 'Jonah', 'Kaya', 'Lars', 'Mina'];
const LAST_NAMES = ['Abara', 'Berg', 'Costa', 'Dahl', 'Ek', 'Fosse', 'Gruber', 'Haddad', 'Ito', 'Jensen', 'Kowal'];
const GOALS = ['Board knows our name', 'Plant managers visit us', 'Engineers ask for the trial', 'Buyers prefer us', 'Users come back'];
const KINDS: readonly ObjectiveKind[] = ['Awareness', 'Engagement', 'Preference', 'Nurture', 'Relationship', 'Reputation'];
const PLAN_STATUSES: readonly PlanStatus[] = ['Active', 'Active', 'Active', 'Active', 'In Review', 'Draft'];
const STATES: readonly CellState[] = ['White Space', 'Potential', 'Ours'];

const range = (length: number) => Array.from({ length }, (_, index) => index);
const pick = <T>(list: readonly T[], index: number): T => list[index % list.length]!;

const marketerRef = (index: number) => `user:marketer/${index}`;
const accountRef = (account: number) => `account:portfolio/${account}`;
const planRef = (account: number) => `plan:portfolio/${account}`;
const centerRef = (account: number, center: number) => `bc:portfolio/${account}/${center}`;
const personRef = (account: number, center: number) => `person:portfolio/${account}/${center}`;
const objectiveRef = (account: number, objective: number) => `objective:portfolio/${account}/${objective}`;

export function portfolioAccountName(index: number): string {
  const round = Math.floor(index / (PLACES.length * TRADES.length));
  return `${pick(PLACES, index)} ${pick(TRADES, Math.floor(index / PLACES.length))}${round > 0 ? ` ${round + 1}` : ''}`;
}

/**
 * Many accounts, each with a plan, buying centers of which more or less is known, a person in most of them, and marketing objectives in every state with their
 * money. A few have no plan, or nobody of marketing. The same every time: nothing is random.
 * @param domain for the names people log in with; they are unique over all orgs
 */
export function largePortfolioRecords(size: PortfolioSize, calendar: Calendar, domain: string): readonly SampleRecord[] {
  return [
    ...range(size.marketers).map((index) => marketer(index, domain)),
    { ref: 'solution:portfolio', object: 'Solution__c', fields: { Name: 'Portfolio Service', Kind__c: 'Service', Active__c: true } },
    ...range(size.accounts).flatMap((account) => accountRecords(account, size, calendar)),
  ];
}

function marketer(index: number, domain: string): SampleRecord {
  const [first, last] = [pick(FIRST_NAMES, index), pick(LAST_NAMES, index + Math.floor(index / FIRST_NAMES.length))];
  const username = `marketer${index}@${domain}`;
  return {
    ref: marketerRef(index),
    object: 'User',
    fields: {
      ...{ FirstName: first, LastName: last, Title: 'Marketing Manager', Username: username, Email: username, Alias: `mkt${index}` },
      ...{ TimeZoneSidKey: 'Europe/London', LocaleSidKey: 'en_US', LanguageLocaleKey: 'en_US', EmailEncodingKey: 'UTF-8' },
      ...{ ProfileId: ref('profile:standard'), IsActive: true },
    },
  };
}

/** Every fiftieth account has cells but no plan. */
const hasPlan = (account: number) => account % 50 !== 17;
/** Nobody of marketing is on every thirtieth team. */
const hasMarketer = (account: number) => account % 30 !== 5;

function accountRecords(account: number, size: PortfolioSize, calendar: Calendar): readonly SampleRecord[] {
  const industry = account % 23 === 3 ? null : pick(INDUSTRIES, account);
  return [
    {
      ref: accountRef(account),
      object: 'Account',
      fields: { Name: portfolioAccountName(account), Industry: industry, Type: 'Customer - Direct' },
    },
    ...range(size.centersPerAccount).flatMap((center) => centerRecords(account, center, calendar)),
    ...(hasPlan(account) ? planRecords(account, size, calendar) : []),
  ];
}

/** Of some accounts all is known, of others a half. */
const isKnown = (account: number, center: number, fact: number) =>
  account % 6 === 0 || (account * 7 + center * 3 + fact * 5) % 11 > account % 4;
const PERSON = 6;

function centerRecords(account: number, center: number, calendar: Calendar): readonly SampleRecord[] {
  const parent = { Account__c: ref(accountRef(account)) };
  const own = { ...parent, Buying_Center__c: ref(centerRef(account, center)) };
  const knows = (fact: number) => isKnown(account, center, fact);
  const confirmed = { Confirmed_On__c: calendar.day(-((account * 13 + center * 29) % 160)) };
  const trend: GrowthTrend | null = knows(4) ? pick(GROWTH_TRENDS, account + center) : null;
  return [
    {
      ref: centerRef(account, center),
      object: 'Buying_Center__c',
      fields: {
        ...{ ...parent, ...confirmed, Name: buyingCenterName(center * 7 + account, 1), Sort_Order__c: center },
        ...{ Sales_Goal__c: knows(1) ? 50_000 * (center + 1) : null, Wallet__c: knows(2) ? 400_000 * (center + 1) : null },
        ...{ Our_Revenue__c: knows(2) ? 60_000 * center : null, Growth_Trend__c: trend, Main_Competitor__c: knows(5) ? 'Trident' : null },
      },
    },
    {
      ref: `cell:portfolio/${account}/${center}`,
      object: 'White_Space_Cell__c',
      fields: {
        ...own,
        ...confirmed,
        Solution__c: ref('solution:portfolio'),
        State__c: knows(3) ? pick(STATES, account + center) : 'Unknown',
      },
    },
    ...(knows(PERSON) ? personRecords(account, center, own, confirmed) : []),
    ...(knows(7)
      ? [
          {
            ref: `insight:portfolio/${account}/${center}`,
            object: 'Insight__c',
            fields: { ...own, ...confirmed, Name: 'A new plant by next year', Kind__c: 'Initiative', Status__c: 'Open' },
          },
        ]
      : []),
  ];
}

function personRecords(
  account: number,
  center: number,
  own: SampleRecord['fields'],
  confirmed: SampleRecord['fields'],
): readonly SampleRecord[] {
  const contact = `contact:portfolio/${account}/${center}`;
  // To the person of the first buying center, where there is one.
  const head = center > 0 && center % 3 > 0 && isKnown(account, 0, PERSON) ? ref(personRef(account, 0)) : null;
  return [
    {
      ref: contact,
      object: 'Contact',
      fields: {
        FirstName: pick(FIRST_NAMES, account + center),
        LastName: pick(LAST_NAMES, account * 3 + center),
        AccountId: ref(accountRef(account)),
      },
    },
    {
      ref: personRef(account, center),
      object: 'Stakeholder__c',
      fields: {
        ...{ ...own, ...confirmed, Name: 'Head of Operations', Contact__c: ref(contact), Occupancy__c: 'Held' },
        ...{ Reports_To__c: head, Coverage__c: center % 2 === 0 ? 'Regular' : null },
      },
    },
  ];
}

function planRecords(account: number, size: PortfolioSize, calendar: Calendar): readonly SampleRecord[] {
  const marketerOf = marketerRef((account * 3) % size.marketers);
  return [
    {
      ref: planRef(account),
      object: 'Account_Plan__c',
      fields: {
        ...{
          Name: `Plan for ${portfolioAccountName(account)}`,
          Account__c: ref(accountRef(account)),
          Status__c: pick(PLAN_STATUSES, account),
        },
        ...{ Period_Start__c: calendar.day(-200), Period_End__c: calendar.day(account % 19 === 4 ? -3 : 165) },
      },
    },
    ...(hasMarketer(account)
      ? [
          {
            ref: `member:portfolio/${account}`,
            object: 'Plan_Member__c',
            fields: { Account_Plan__c: ref(planRef(account)), User__c: ref(marketerOf), Role__c: 'Marketing' },
          },
        ]
      : []),
    ...range(size.objectivesPerAccount).flatMap((objective) => objectiveRecords(account, objective, marketerOf, calendar)),
  ];
}

function objectiveRecords(account: number, objective: number, owner: string, calendar: Calendar): readonly SampleRecord[] {
  const status: ObjectiveStatus = pick(OBJECTIVE_STATUSES, account + objective * 3);
  const planned = 500 * ((account + objective) % 12);
  return [
    {
      ref: objectiveRef(account, objective),
      object: 'Plan_Objective__c',
      fields: {
        ...{ Account_Plan__c: ref(planRef(account)), Name: `${pick(GOALS, objective)} ${objective + 1}`, Track__c: 'Marketing' },
        ...{ Kind__c: pick(KINDS, objective), Status__c: status, Sort_Order__c: objective },
        ...{ Due_On__c: calendar.day(((objective * 17 + account) % 240) - 60), Objective_Owner__c: ref(owner) },
        ...{ Budget__c: objective % 3 === 0 ? 4000 : null, Reusable__c: objective === 0 && account % 40 === 1 },
      },
    },
    ...(planned > 0
      ? [
          {
            ref: `strategy:portfolio/${account}/${objective}`,
            object: 'Plan_Strategy__c',
            fields: {
              ...{ Plan_Objective__c: ref(objectiveRef(account, objective)), Name: 'Invite them to the yard', Status__c: 'Active' },
              ...{ Planned_Cost__c: planned, Spent_Cost__c: Math.round(planned * ((account % 13) / 10)) },
            },
          },
        ]
      : []),
  ];
}
