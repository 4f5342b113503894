import type { PlanStatus } from 'c/planModel';
import { isOneOf } from '../org/soqlText.ts';
import type { AccountPlanRow } from './accountPlanSummary.ts';

/** Which plans to list; an empty list of names or statuses means every one. */
export interface AccountPlanFilter {
  /** Names of accounts; upper and lower case are the same, as always in SOQL. */
  readonly accountNames: readonly string[];
  readonly statuses: readonly PlanStatus[];
}

const FIELDS: readonly (Exclude<keyof AccountPlanRow, 'Account__r'> | 'Account__r.Name')[] = [
  'Id',
  'Key__c',
  'Name',
  'Account__c',
  'Account__r.Name',
  'Period_Start__c',
  'Period_End__c',
  'Status__c',
  'Revenue_Goal__c',
  'Open_Potential__c',
  'Next_Review__c',
  'Review_Overdue__c',
];

/** The SOQL of a list of plans, unordered: the command sorts them, since a closed plan has no next review. */
export function accountPlanQuery({ accountNames, statuses }: AccountPlanFilter): string {
  const conditions = [
    ...(accountNames.length > 0 ? [isOneOf('Account__r.Name', accountNames)] : []),
    ...(statuses.length > 0 ? [isOneOf('Status__c', statuses)] : []),
  ];
  const where = conditions.length > 0 ? ` WHERE ${conditions.join(' AND ')}` : '';
  return `SELECT ${FIELDS.join(', ')} FROM Account_Plan__c${where}`;
}

/** Those of the names that none of the accounts found has. */
export function accountsWithoutPlan(
  accountNames: readonly string[],
  found: readonly { readonly accountName: string }[],
): readonly string[] {
  const withPlan = new Set(found.map(({ accountName }) => accountName.toLowerCase()));
  return accountNames.filter((name) => !withPlan.has(name.trim().toLowerCase()));
}
