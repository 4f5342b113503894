import { DEFAULT_POLICY, type IsoDate, type ObjectiveStatus, type PlanStatus } from 'c/planModel';
import type { ObjectiveCounts, ObjectiveMoney, PortfolioCenter, PortfolioEvidence } from 'c/planQueries';
import type { PortfolioFacts } from 'c/portfolioReading';
import { calendarFrom } from '../../../local-org/sample-data/dates.ts';
import { largePortfolioRecords, type PortfolioSize } from '../../../local-org/sample-data/large/largePortfolio.ts';
import type { SampleRecord } from '../../../local-org/sample-data/recordLoader.ts';

export const PORTFOLIO_TODAY: IsoDate = '2026-11-22';

type Values = Readonly<Record<string, unknown>>;
const CLOSED = ['Achieved', 'Missed', 'Dropped'];

/** The accounts of the large portfolio as the page reads them: rows as they are, all else summed up as the platform does. */
export function largePortfolioFacts(size: PortfolioSize): PortfolioFacts {
  const records = largePortfolioRecords(size, calendarFrom(Date.parse(`${PORTFOLIO_TODAY}T00:00:00Z`)), 'portfolio.example');
  const of = (object: string): readonly (readonly [id: string, fields: Values])[] =>
    records.flatMap((record) => (record.object === object ? [[record.ref, plain(record)] as const] : []));
  const people = new Map(of('User').map(([id, { FirstName: first, LastName: last }]) => [id, `${String(first)} ${String(last)}`]));
  const planOf = new Map(of('Plan_Objective__c').map(([id, fields]) => [id, String(fields.Account_Plan__c)]));
  return {
    policy: DEFAULT_POLICY,
    accounts: of('Account').map(([id, { Name: name, Industry: industry }]) => ({
      ...{ id, name: String(name), industry: industry as string | null, changedOn: PORTFOLIO_TODAY },
    })),
    plans: of('Account_Plan__c').map(([id, fields]) => ({
      ...{ id, name: String(fields.Name), accountId: String(fields.Account__c), status: fields.Status__c as PlanStatus },
      ...{ periodStart: String(fields.Period_Start__c), periodEnd: String(fields.Period_End__c) },
    })),
    marketers: of('Plan_Member__c').map(([, { Account_Plan__c: plan, User__c: user }]) => ({
      ...{ planId: String(plan), userId: String(user), userName: people.get(String(user)) },
    })),
    counts: countsOf(of('Plan_Objective__c').map(([, fields]) => fields)),
    money: moneyOf(of('Plan_Objective__c'), of('Plan_Strategy__c'), planOf),
    centers: of('Buying_Center__c').map(([id, fields]) => centerOf(id, fields)),
    evidence: evidenceOf(of),
    reusable: of('Plan_Objective__c').flatMap(([id, fields]) =>
      fields.Reusable__c === true
        ? [{ id, name: String(fields.Name), accountId: String(fields.Account_Plan__c).replace('plan:', 'account:') }]
        : [],
    ),
    adapted: [],
    userNames: {},
  };
}

/** References by name, as ids. */
const plain = ({ fields }: SampleRecord): Values =>
  Object.fromEntries(
    Object.entries(fields).map(([field, value]) => [field, typeof value === 'object' && value !== null ? value.ref : value]),
  );

function countsOf(objectives: readonly Values[]): Readonly<Record<string, ObjectiveCounts>> {
  const counts: Record<string, { byStatus: Record<string, number>; openByOwner: Record<string, number>; late: number }> = {};
  for (const { Account_Plan__c: plan, Status__c: status, Objective_Owner__c: owner, Due_On__c: dueOn } of objectives) {
    const own = (counts[String(plan)] ??= { byStatus: {}, openByOwner: {}, late: 0 });
    const name = status as ObjectiveStatus;
    own.byStatus[name] = (own.byStatus[name] ?? 0) + 1;
    if (CLOSED.includes(name)) continue;
    own.openByOwner[String(owner)] = (own.openByOwner[String(owner)] ?? 0) + 1;
    if (String(dueOn) < PORTFOLIO_TODAY) own.late += 1;
  }
  return counts;
}

function moneyOf(
  objectives: readonly (readonly [string, Values])[],
  strategies: readonly (readonly [string, Values])[],
  planOf: ReadonlyMap<string, string>,
): Readonly<Record<string, ObjectiveMoney>> {
  const money: Record<string, { granted: number; planned: number; spent: number }> = {};
  const of = (plan: string) => (money[plan] ??= { granted: 0, planned: 0, spent: 0 });
  for (const [, { Account_Plan__c: plan, Budget__c: budget }] of objectives) of(String(plan)).granted += Number(budget ?? 0);
  for (const [, { Plan_Objective__c: objective, Planned_Cost__c: planned, Spent_Cost__c: spent }] of strategies) {
    const own = of(planOf.get(String(objective))!);
    own.planned += Number(planned ?? 0);
    own.spent += Number(spent ?? 0);
  }
  return money;
}

const centerOf = (id: string, fields: Values): PortfolioCenter => ({
  ...{ id, accountId: String(fields.Account__c), name: String(fields.Name), confirmedOn: fields.Confirmed_On__c as IsoDate },
  ...{ salesGoal: fields.Sales_Goal__c as number | null, wallet: fields.Wallet__c as number | null },
  ...{ ourRevenue: fields.Our_Revenue__c as number | null, growthTrend: fields.Growth_Trend__c as PortfolioCenter['growthTrend'] },
  mainCompetitor: fields.Main_Competitor__c as string | null,
});

function evidenceOf(of: (object: string) => readonly (readonly [string, Values])[]): PortfolioEvidence {
  const found = (object: string, has: (fields: Values) => boolean) =>
    Object.fromEntries(
      of(object).flatMap(([, fields]) =>
        has(fields) ? [[String(fields.Buying_Center__c), { confirmedOn: fields.Confirmed_On__c as IsoDate }]] : [],
      ),
    );
  return {
    opportunityStatus: found('White_Space_Cell__c', ({ State__c: state }) => state !== 'Unknown'),
    contacts: found('Stakeholder__c', () => true),
    keyInitiatives: found('Insight__c', () => true),
    coverage: found('Stakeholder__c', ({ Coverage__c: coverage }) => Boolean(coverage)),
    reporting: found('Stakeholder__c', ({ Reports_To__c: head }) => Boolean(head)),
    linked: {},
    attitude: {},
    responded: {},
    active: {},
  };
}
