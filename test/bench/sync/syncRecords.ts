import { derivedKey } from '../../../plugin/src/planFiles/derivedKey.ts';
import type { FieldValue, KeyedRecord } from '../../../plugin/src/planFiles/keyedRecord.ts';
import { SECTION_OF } from '../../../plugin/src/planFiles/sections.ts';

/** Before and after the changes: every record of an account says something else then. */
export type Edition = 0 | 1;

export const RECORDS_OF_AN_ACCOUNT = 100;
export const SOLUTIONS = 25;

const digits = (number: number): string => String(number).padStart(4, '0');
/** Account numbers begin with it, so that each side finds its accounts among others. */
export const NUMBER_PREFIX = 'SYNC-';
export const accountNumber = (index: number): string => `${NUMBER_PREFIX}${digits(index)}`;
export const accountName = (index: number): string => `Sync customer ${digits(index)}`;
const solutionKey = (index: number): string => `sync-solution-${digits(index)}`;

/** The accounts: they are in the org and stay as they are. */
export function accountRecords(count: number): readonly KeyedRecord[] {
  return numbers(count).map((index) => ({
    object: 'Account',
    key: folder(index),
    fields: { Name: accountName(index) },
    references: { Id: accountNumber(index) },
  }));
}

/** The catalogue: it is in the org and stays as it is. */
export function solutionRecords(): readonly KeyedRecord[] {
  return numbers(SOLUTIONS).map((index) => ({
    object: 'Solution__c',
    key: solutionKey(index),
    fields: { Name: `Solution ${index}`, Kind__c: 'Product', Active__c: true },
    references: {},
  }));
}

/**
 * What is planned for accounts, a hundred records each, parents first: buying centers, people and their links, white-space cells, a plan with objectives,
 * strategies and actions. The same at every call. No record refers to one of its own object: the rivals could not load that in one go.
 */
export function plannedRecords(accounts: number, edition: Edition): readonly KeyedRecord[] {
  const records = numbers(accounts).flatMap((index) => recordsOf(index, edition));
  const orderOf = new Map([...SECTION_OF.keys()].map((object, place) => [object, place]));
  return records.toSorted((one, other) => orderOf.get(one.object)! - orderOf.get(other.object)!);
}

const folder = (index: number): string => `sync-customer-${digits(index)}`;
const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);
const pick = <Value>(values: readonly Value[], index: number): Value => values[index % values.length]!;

function recordsOf(account: number, edition: Edition): readonly KeyedRecord[] {
  const here = folder(account);
  const plan = `${here}/2026`;
  const turn = account + edition;
  const inAccount = (references: Record<string, string>) => ({ Account__c: here, ...references });
  const center = (index: number) => `${here}/center-${index % 5}`;
  const person = (index: number) => `${here}/person-${index % 15}`;
  const objective = (index: number) => `${plan}/objective-${index % 4}`;
  const strategy = (index: number) => `${plan}/strategy-${index % 8}`;
  const listed = (object: string, fields: Record<string, FieldValue>, references: Record<string, string>): KeyedRecord => {
    const key = derivedKey(SECTION_OF.get(object)!, { fields, references }, { account: here, plan });
    return { object, key, fields, references };
  };
  return [
    ...numbers(5).map((index) =>
      record(
        'Buying_Center__c',
        center(index),
        { Name: `Division ${index}`, Kind__c: 'Division', Wallet__c: 4_000_000, Sales_Goal__c: 100_000 * (index + 1) + 1000 * turn },
        inAccount({}),
      ),
    ),
    ...numbers(15).map((index) =>
      record(
        'Stakeholder__c',
        person(index),
        {
          Name: `Director ${index}`,
          Occupancy__c: 'Unknown',
          Attitude__c: pick(['Opponent', 'Sceptic', 'Neutral', 'Supporter', 'Advocate'], index + turn),
          Notes__c: `Met at the yard, visit ${index + turn}.\nWants to hear of "costs", and of nothing else.`,
        },
        inAccount({ Buying_Center__c: center(index) }),
      ),
    ),
    ...numbers(10).map((index) =>
      listed(
        'Stakeholder_Link__c',
        { Kind__c: 'Influences', Weight__c: 1 + ((index + turn) % 5) },
        inAccount({ From_Stakeholder__c: person(index), To_Stakeholder__c: person(index + 1) }),
      ),
    ),
    ...numbers(25).map((index) =>
      listed(
        'White_Space_Cell__c',
        {
          State__c: pick(['White Space', 'Potential', 'Ours', 'Competitor'], index),
          Potential_Annual_Revenue__c: 10_000 * (index + 1) + turn,
          Margin__c: 10 + ((index + turn) % 60),
          Strategic_Fit__c: 1 + (index % 5),
          Urgency__c: pick(['Low', 'Medium', 'High'], index + turn),
        },
        inAccount({ Buying_Center__c: center(index), Solution__c: solutionKey((index + account) % SOLUTIONS), Sponsor__c: person(index) }),
      ),
    ),
    record(
      'Account_Plan__c',
      plan,
      {
        Name: `Plan of ${accountName(account)}`,
        Period_Start__c: '2026-01-01',
        Period_End__c: '2026-12-31',
        Status__c: 'Active',
        Revenue_Goal__c: 1_000_000 + turn,
        Vision__c: `The first yard without overtime, said ${turn} times.`,
      },
      inAccount({}),
    ),
    ...numbers(4).map((index) =>
      record(
        'Plan_Objective__c',
        objective(index),
        {
          Name: `Objective ${index}`,
          Track__c: 'Marketing',
          Status__c: 'Accepted',
          Target__c: 10 + turn,
          Due_On__c: '2026-12-15',
          Reusable__c: false,
        },
        { Account_Plan__c: plan, Buying_Center__c: center(index) },
      ),
    ),
    ...numbers(8).map((index) =>
      record(
        'Plan_Strategy__c',
        strategy(index),
        { Name: `Strategy ${index}`, Status__c: 'Active', Planned_Cost__c: 500 + turn },
        { Plan_Objective__c: objective(index) },
      ),
    ),
    ...numbers(32).map((index) =>
      record(
        'Plan_Action__c',
        `${plan}/action-${index}`,
        {
          Name: `Action ${index}`,
          Due_On__c: `2026-${String(1 + ((index + turn) % 12)).padStart(2, '0')}-15`,
          Status__c: pick(['Planned', 'In Progress'], index + turn),
        },
        { Plan_Objective__c: objective(index), Plan_Strategy__c: strategy(index), Stakeholder__c: person(index) },
      ),
    ),
  ];
}

const record = (object: string, key: string, fields: KeyedRecord['fields'], references: KeyedRecord['references']): KeyedRecord => ({
  object,
  key,
  fields,
  references,
});
