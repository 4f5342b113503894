import type { Maybe, RecordId } from 'c/planModel';
import { objectivesFrom, type ObjectiveView } from './objectivesFrom.ts';
import { nodesOfPages } from './pages.ts';
import { valueOf, type Field, type NamedNode } from './records.ts';

/** An objective that may be copied, with whose it is. */
export interface ObjectiveToReuse extends ObjectiveView {
  readonly accountId: RecordId | null;
  readonly accountName: string | null;
}

interface PlanNode {
  readonly Id: RecordId;
  readonly Account_Plan__r?: Maybe<{ readonly Account__c?: Maybe<Field<RecordId>>; readonly Account__r?: Maybe<NamedNode> }>;
}

/** The objectives of all pages of `OBJECTIVES_TO_REUSE`. */
export function objectivesToReuseFrom(pages: readonly unknown[]): readonly ObjectiveToReuse[] {
  const plans = nodesOfPages<PlanNode>(pages).map(({ Account_Plan__r: plan }) => plan);
  return objectivesFrom(pages).map((objective, index) => ({
    ...objective,
    accountId: valueOf(plans[index]?.Account__c) ?? null,
    accountName: valueOf(plans[index]?.Account__r?.Name) ?? null,
  }));
}
