import type { IsoDate, Maybe, ObjectiveStatus, RecordId } from 'c/planModel';
import { nodesOf, valueOf, type Connection, type Field } from './records.ts';
import { MOST_ROWS } from './limits.ts';

interface Group {
  readonly aggregate: {
    readonly Account_Plan__c?: Maybe<Field<RecordId>>;
    readonly Buying_Center__c?: Maybe<Field<RecordId>>;
    readonly Status__c?: Maybe<Field<ObjectiveStatus>>;
    readonly Objective_Owner__c?: Maybe<Field<RecordId>>;
    readonly Id?: { readonly count?: Maybe<Field<number>> };
    readonly Confirmed_On__c?: { readonly max?: Maybe<Field<IsoDate>> };
  } & Readonly<Partial<Record<MoneyField, { readonly sum?: Maybe<Field<number>> }>>>;
}
type MoneyField =
  'Budget__c' | 'Strategies_Planned_Cost__c' | 'Actions_Planned_Cost__c' | 'Strategies_Spent_Cost__c' | 'Actions_Spent_Cost__c';

function groupsOf(data: unknown, name: string): readonly Group['aggregate'][] {
  const { uiapi } = (data ?? {}) as { readonly uiapi?: { readonly aggregate?: Readonly<Record<string, Connection<Group>>> } };
  return nodesOf(uiapi?.aggregate?.[name]).map(({ aggregate }) => aggregate);
}

/** The marketing objectives of one plan, counted. */
export interface ObjectiveCounts {
  /** A status nobody set is counted as Proposed, as the field would have it. */
  readonly byStatus: Readonly<Partial<Record<ObjectiveStatus, number>>>;
  /** Neither reached, missed nor dropped, by the person who owns them. */
  readonly openByOwner: Readonly<Record<RecordId, number>>;
  /** Of those, due before today. */
  readonly late: number;
}

/** The sums of all answers of `PORTFOLIO_COUNTS`, by plan; a plan without marketing objectives is absent. */
export function objectiveCountsFrom(answers: readonly unknown[]): Readonly<Record<RecordId, ObjectiveCounts>> {
  const counts: Record<RecordId, { byStatus: Record<string, number>; openByOwner: Record<RecordId, number>; late: number }> = {};
  const of = (group: Group['aggregate']) => (counts[valueOf(group.Account_Plan__c) ?? ''] ??= { byStatus: {}, openByOwner: {}, late: 0 });
  const countOf = (group: Group['aggregate']): number => valueOf(group.Id?.count) ?? 0;
  for (const answer of answers) {
    for (const group of groupsOf(answer, 'byStatus')) {
      const { byStatus } = of(group);
      const status = valueOf(group.Status__c) ?? 'Proposed';
      byStatus[status] = (byStatus[status] ?? 0) + countOf(group);
    }
    for (const group of groupsOf(answer, 'byOwner')) {
      const owner = valueOf(group.Objective_Owner__c);
      if (owner) of(group).openByOwner[owner] = countOf(group);
    }
    for (const group of groupsOf(answer, 'late')) of(group).late = countOf(group);
  }
  return counts;
}

/** Money of the marketing objectives of one plan, in the org's currency. The platform's own sums: of what nobody stated they are zero. */
export interface ObjectiveMoney {
  readonly granted: number;
  readonly planned: number;
  readonly spent: number;
}

/** The sums of all answers of `PORTFOLIO_MONEY`, by plan; a plan without marketing objectives is absent. */
export function objectiveMoneyFrom(answers: readonly unknown[]): Readonly<Record<RecordId, ObjectiveMoney>> {
  const sumOf = (group: Group['aggregate'], ...fields: readonly MoneyField[]): number =>
    fields.reduce((sum, field) => sum + (valueOf(group[field]?.sum) ?? 0), 0);
  return Object.fromEntries(
    answers
      .flatMap((answer) => groupsOf(answer, 'money'))
      .map((group) => [
        valueOf(group.Account_Plan__c) ?? '',
        {
          granted: sumOf(group, 'Budget__c'),
          planned: sumOf(group, 'Strategies_Planned_Cost__c', 'Actions_Planned_Cost__c'),
          spent: sumOf(group, 'Strategies_Spent_Cost__c', 'Actions_Spent_Cost__c'),
        },
      ]),
  );
}

/** What was asked of every buying center, by the names in the documents. */
export type EvidenceName =
  'opportunityStatus' | 'contacts' | 'keyInitiatives' | 'coverage' | 'reporting' | 'linked' | 'attitude' | 'responded' | 'active';

/** By question and buying center: that there is something, and the day the latest of it was confirmed. */
export type PortfolioEvidence = Readonly<
  Partial<Record<EvidenceName, Readonly<Record<RecordId, { readonly confirmedOn: IsoDate | null }>>>>
>;

/** The sums of all answers of one document of evidence; what it did not ask is absent. */
export function evidenceFrom(answers: readonly unknown[], names: readonly EvidenceName[]): PortfolioEvidence {
  return Object.fromEntries(
    names.map((name) => [
      name,
      Object.fromEntries(
        answers
          .flatMap((answer) => groupsOf(answer, name))
          .flatMap((group) => {
            const center = valueOf(group.Buying_Center__c);
            return center ? [[center, { confirmedOn: valueOf(group.Confirmed_On__c?.max) ?? null }]] : [];
          }),
      ),
    ]),
  );
}

/** Whether an answer of sums has as many groups as the platform gives: more may be missing. */
export function isCutOff(answer: unknown): boolean {
  const { uiapi } = (answer ?? {}) as { readonly uiapi?: { readonly aggregate?: Readonly<Record<string, Connection<unknown>>> } };
  return Object.values(uiapi?.aggregate ?? {}).some(({ edges }) => (edges?.length ?? 0) >= MOST_ROWS);
}
