import type { RecordTransaction } from '../../../local-org/src/records/recordService.ts';

export const cellObject = 'White_Space_Cell__c';

/** The ids that a cell points at. */
export interface CellParents {
  readonly accounts: readonly {
    readonly account: string;
    readonly center: string;
    readonly problem: string;
    readonly sponsor: string;
    readonly metric: string;
  }[];
  readonly solutions: readonly string[];
}

const ACCOUNTS = 200;
const SOLUTIONS = 100;

/** Customers with one of everything that a cell may point at. */
export function insertCellParents(records: RecordTransaction): CellParents {
  const accounts = Array.from({ length: ACCOUNTS }, (_, index) => {
    const account = records.insert('Account', { Name: `Customer ${index}`, Industry: 'Shipping' });
    const child = (object: string, more: object = {}): string =>
      records.insert(object, { Name: `${object} of ${index}`, Account__c: account, ...more });
    return {
      account,
      center: child('Buying_Center__c'),
      problem: child('Insight__c', { Kind__c: 'Goal' }),
      sponsor: child('Stakeholder__c'),
      metric: child('Value_Metric__c'),
    };
  });
  return {
    accounts,
    solutions: Array.from({ length: SOLUTIONS }, (_, index) => records.insert('Solution__c', { Name: `Solution ${index}` })),
  };
}

const states = ['White Space', 'Potential', 'Ours', 'Competitor'] as const;
const urgencies = ['None', 'Low', 'Medium', 'High', 'Critical'] as const;

/** Field values of the cell with this number: passes every rule, and every lookup filter has something to look at. */
export function cell({ accounts, solutions }: CellParents, index: number): Readonly<Record<string, string | number>> {
  const { account, center, problem, sponsor, metric } = accounts[Math.floor(index / solutions.length) % accounts.length]!;
  return {
    Account__c: account,
    Buying_Center__c: center,
    Solution__c: solutions[index % solutions.length]!,
    Problem__c: problem,
    Sponsor__c: sponsor,
    Value_Metric__c: metric,
    Key__c: `Cell-${index}`,
    State__c: states[index % states.length]!,
    Urgency__c: urgencies[index % urgencies.length]!,
    Potential_Annual_Revenue__c: 1000 + (index % 5000),
    Wallet__c: 20_000,
    Our_Revenue__c: index % 10_000,
    Strategic_Fit__c: 1 + (index % 5),
    Margin__c: index % 100,
    Confirmed_On__c: `2026-0${1 + (index % 9)}-1${index % 10}`,
  };
}
