import type { IsoDate, PlanningPolicy } from 'c/planModel';
import type { KeyedRecord } from '../planFiles/keyedRecord.ts';
import type { PlanIndex } from '../planFiles/planIndex.ts';
import { accountFacts, ofPlan, policyOf, type AccountFacts } from '../advice/accountFacts.ts';
import { indexRecords } from '../planFiles/planIndex.ts';
import { customerSafe } from './customerSafe.ts';
import { withoutPrices } from './prices.ts';

/** For whom a report is. */
export interface Audience {
  /** Only what the customer may read. */
  readonly isCustomerSafe: boolean;
  /** Amounts of money are in it. */
  readonly hasPrices: boolean;
}

/** What every section is made of. */
export interface ReportContext extends Audience {
  readonly account: KeyedRecord;
  readonly plan: KeyedRecord;
  readonly today: IsoDate;
  readonly policy: PlanningPolicy;
  /** What may be told, and nothing else: every text of the report comes from here. */
  readonly told: PlanIndex;
  /** Everything: scores and advice rest on it. Of a report for the customer the same as what is told. */
  readonly all: PlanIndex;
  readonly facts: AccountFacts;
  /** Of the account, and of no other plan than this one; what may be told of them. */
  readonly own: (object: string) => readonly KeyedRecord[];
}

/** @param records of the project @param planKey of the plan the report is about */
export function reportContext(records: readonly KeyedRecord[], planKey: string, audience: Audience, today: IsoDate): ReportContext {
  const seen = audience.isCustomerSafe ? customerSafe(records) : records;
  const all = indexRecords(seen);
  const told = audience.hasPrices ? all : indexRecords(withoutPrices(seen));
  const plan = told.find('Account_Plan__c', planKey)!;
  const account = told.find('Account', told.accountOf(plan)!)!;
  const same = (one: string | undefined, other: string | undefined) => one?.toLowerCase() === other?.toLowerCase();
  const own = (object: string) =>
    told.ofObject(object).filter((record) => {
      const planOf = told.planOf(record);
      return same(told.accountOf(record), account.key) && (planOf === undefined || same(planOf, plan.key));
    });
  return { ...audience, account, plan, today, policy: policyOf(all).policy, told, all, facts: accountFacts(account, all), own };
}

/** Of the facts of the account those of the plan. */
export function factsOfPlan({ facts, plan, all }: ReportContext): AccountFacts {
  return {
    ...facts,
    focus: ofPlan(facts.focus, plan, all, 'Plan_Focus__c'),
    objectives: ofPlan(facts.objectives, plan, all, 'Plan_Objective__c'),
    strategies: ofPlan(facts.strategies, plan, all, 'Plan_Strategy__c'),
    actions: ofPlan(facts.actions, plan, all, 'Plan_Action__c'),
    comments: ofPlan(facts.comments, plan, all, 'Plan_Comment__c'),
  };
}
