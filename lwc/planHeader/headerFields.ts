import type { PlanView } from 'c/planQueries';

/** What the header edits, by field API name. An empty text is a value nobody gave. */
export type HeaderDraft = {
  readonly Name: string;
  readonly Status__c: string | null;
  readonly Period_Start__c: string | null;
  readonly Period_End__c: string | null;
  readonly Plan_Owner__c: string | null;
  readonly Executive_Sponsor__c: string | null;
  readonly Vision__c: string | null;
  readonly Revenue_Goal__c: number | null;
  readonly Review_Cadence__c: string | null;
};
export type HeaderField = keyof HeaderDraft;

export function draftOf(plan: PlanView): HeaderDraft {
  return {
    Name: plan.name,
    Status__c: plan.status ?? null,
    Period_Start__c: plan.periodStart,
    Period_End__c: plan.periodEnd,
    Plan_Owner__c: plan.ownerId ?? null,
    Executive_Sponsor__c: plan.executiveSponsorId ?? null,
    Vision__c: plan.vision ?? null,
    Revenue_Goal__c: plan.revenueGoal ?? null,
    Review_Cadence__c: plan.reviewCadence ?? null,
  };
}

/** The draft with a value as an input hands it over: always text, empty for nothing. */
export function withValue(draft: HeaderDraft, field: HeaderField, value: string | null): HeaderDraft {
  const isEmpty = value === null || value === '';
  if (field === 'Revenue_Goal__c') return { ...draft, Revenue_Goal__c: isEmpty ? null : Number(value) };
  return { ...draft, [field]: field === 'Name' ? (value ?? '') : isEmpty ? null : value };
}
