import type { IsoDate, PlanningPolicy } from 'c/planModel';
import type { KeyedRecord } from '../planFiles/keyedRecord.ts';
import type { PlanIndex } from '../planFiles/planIndex.ts';
import { accountFacts, ofPlan, policyOf, type AccountFacts } from '../advice/accountFacts.ts';
import { idOf } from '../advice/recordNodes.ts';
import { indexRecords } from '../planFiles/planIndex.ts';
import { customerSafe } from './customerSafe.ts';
import { isOwnOf } from './isOwnOf.ts';
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
  /** Of the account; of what belongs to plans, only what belongs to this one. */
  readonly facts: AccountFacts;
  /** The plan among the facts. */
  readonly header: AccountFacts['plans'][number];
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
  const isOwn = isOwnOf(plan, told);
  const facts = factsOfPlan(accountFacts(account, all), plan, all);
  return {
    ...{ ...audience, account, plan, today, told, all, facts },
    policy: policyOf(all).policy,
    header: facts.plans.find(({ id }) => id === idOf(plan))!,
    own: (object) => told.ofObject(object).filter(isOwn),
  };
}

/** Of the facts of an account those of one plan. */
function factsOfPlan(facts: AccountFacts, plan: KeyedRecord, all: PlanIndex): AccountFacts {
  return {
    ...facts,
    focus: ofPlan(facts.focus, plan, all, 'Plan_Focus__c'),
    objectives: ofPlan(facts.objectives, plan, all, 'Plan_Objective__c'),
    strategies: ofPlan(facts.strategies, plan, all, 'Plan_Strategy__c'),
    actions: ofPlan(facts.actions, plan, all, 'Plan_Action__c'),
    comments: ofPlan(facts.comments, plan, all, 'Plan_Comment__c'),
  };
}
