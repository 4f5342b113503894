import type { PlanningPolicy, PlanRecord } from 'c/planModel';
import {
  actionsFrom,
  buyingCentersFrom,
  cellsFrom,
  commentsFrom,
  commitmentsFrom,
  insightsFrom,
  objectivesFrom,
  planFocusFrom,
  plansFrom,
  policyFrom,
  policyProblemsFrom,
  solutionsFrom,
  stakeholderLinksFrom,
  stakeholdersFrom,
  strategiesFrom,
  teamRelationshipsFrom,
  valueMetricsFrom,
} from 'c/planQueries';
import type { KeyedRecord } from '../planFiles/keyedRecord.ts';
import type { PlanIndex } from '../planFiles/planIndex.ts';
import { connectionOf, idOf, nodeOf, pageOf } from './recordNodes.ts';

/** Everything the files say of one account, in the shapes of the domain. */
export type AccountFacts = ReturnType<typeof accountFacts>;

/** The policy in force: the active one of the files, else the defaults. */
export function policyOf(index: PlanIndex): {
  readonly policy: PlanningPolicy;
  readonly record?: KeyedRecord;
  readonly notUnderstood: readonly string[];
} {
  const record = index.ofObject('Planning_Policy__c').find(({ fields }) => fields.Active__c === true);
  const data = pageOf('Planning_Policy__c', record ? [nodeOf(record, index)] : []);
  return { policy: policyFrom(data), ...(record ? { record } : {}), notUnderstood: policyProblemsFrom(data) };
}

export function accountFacts(account: KeyedRecord, index: PlanIndex) {
  const own = (object: string) => {
    const records = index.ofObject(object).filter((record) => index.accountOf(record)?.toLowerCase() === account.key.toLowerCase());
    return [
      pageOf(
        object,
        records.map((record) => nodeOf(record, index)),
      ),
    ];
  };
  const members = index.ofObject('Plan_Member__c');
  const planNodes = index
    .ofObject('Account_Plan__c')
    .filter((plan) => index.accountOf(plan)?.toLowerCase() === account.key.toLowerCase())
    .map((plan) => {
      const team = members.filter((member) => index.planOf(member)?.toLowerCase() === plan.key.toLowerCase());
      return { ...nodeOf(plan, index), Plan_Members__r: connectionOf(team.map((member) => nodeOf(member, index))) };
    });
  return {
    account: { id: idOf(account), name: String(account.fields.Name ?? account.key) },
    plans: plansFrom(pageOf('Account_Plan__c', planNodes)),
    buyingCenters: buyingCentersFrom(own('Buying_Center__c')[0]).buyingCenters,
    stakeholders: stakeholdersFrom(own('Stakeholder__c')),
    links: stakeholderLinksFrom(own('Stakeholder_Link__c')),
    team: teamRelationshipsFrom(own('Team_Relationship__c')),
    commitments: commitmentsFrom(own('Commitment__c')),
    insights: insightsFrom(own('Insight__c')),
    valueMetrics: valueMetricsFrom(own('Value_Metric__c')),
    cells: cellsFrom(own('White_Space_Cell__c')),
    focus: planFocusFrom(own('Plan_Focus__c')),
    objectives: objectivesFrom(own('Plan_Objective__c')),
    strategies: strategiesFrom(own('Plan_Strategy__c')),
    actions: actionsFrom(own('Plan_Action__c')),
    comments: commentsFrom(own('Plan_Comment__c')),
    solutions: solutionsFrom([
      pageOf(
        'Solution__c',
        index.ofObject('Solution__c').map((record) => nodeOf(record, index)),
      ),
    ]),
  };
}

/** Those of the records of a plan. */
export function ofPlan<Row extends PlanRecord>(rows: readonly Row[], plan: KeyedRecord, index: PlanIndex, object: string): readonly Row[] {
  return rows.filter(({ key }) => {
    const record = key ? index.find(object, key) : undefined;
    return record && index.planOf(record)?.toLowerCase() === plan.key.toLowerCase();
  });
}
