import type { IsoDate, PlanStatus, RecordId } from 'c/planModel';

/** An account plan in a list. Amounts are in the currency of the record. */
export interface AccountPlanSummary {
  /** Id of the plan. */
  id: RecordId;
  /** Human-readable key, unique and the same in every org; null when the plan has none. */
  key: string | null;
  /** Name of the plan. */
  name: string;
  /** Id of the account. */
  accountId: RecordId;
  /** Name of the account. */
  accountName: string;
  /** First day of the plan's period, YYYY-MM-DD. */
  periodStart: IsoDate;
  /** Last day of the plan's period, YYYY-MM-DD. */
  periodEnd: IsoDate;
  /** Where the plan stands; null when nobody said. */
  status: PlanStatus | null;
  /** Revenue the plan is to bring in its period; null when there is no goal yet. */
  revenueGoal: number | null;
  /** What the account's white space still holds for us per year. */
  openPotential: number | null;
  /** Day of the next review, YYYY-MM-DD; null for a closed plan and without a review cadence. */
  nextReview: IsoDate | null;
  /** The next review should have taken place already. */
  isReviewOverdue: boolean;
}

/** A row of `Account_Plan__c` as the org answers it. */
export interface AccountPlanRow {
  readonly Id: string;
  readonly Key__c: string | null;
  readonly Name: string;
  readonly Account__c: string;
  readonly Account__r: { readonly Name: string };
  readonly Period_Start__c: string;
  readonly Period_End__c: string;
  readonly Status__c: PlanStatus | null;
  readonly Revenue_Goal__c: number | null;
  readonly Open_Potential__c: number | null;
  readonly Next_Review__c: string | null;
  readonly Review_Overdue__c: boolean;
}

/** A closed plan is reviewed no more, although its cadence still gives a date. */
export function toAccountPlanSummary(row: AccountPlanRow): AccountPlanSummary {
  return {
    id: row.Id,
    key: row.Key__c,
    name: row.Name,
    accountId: row.Account__c,
    accountName: row.Account__r.Name,
    periodStart: row.Period_Start__c,
    periodEnd: row.Period_End__c,
    status: row.Status__c,
    revenueGoal: row.Revenue_Goal__c,
    openPotential: row.Open_Potential__c,
    nextReview: row.Status__c === 'Closed' ? null : row.Next_Review__c,
    isReviewOverdue: row.Review_Overdue__c,
  };
}
