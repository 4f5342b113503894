import type { ActionStatus, Maybe, RecordId, Track } from 'c/planModel';
import { actionsFrom, type ActionView } from './objectivesFrom.ts';
import { nodesOfPages } from './pages.ts';
import { valueOf, type Field, type NamedNode } from './records.ts';

/** One of a person's actions, with what it is for. */
export interface MyAction extends ActionView {
  readonly objectiveName?: Maybe<string>;
  readonly track?: Maybe<Track>;
  readonly accountId?: Maybe<RecordId>;
  readonly accountName?: Maybe<string>;
  /** The action that has to be done first. */
  readonly waitsFor?: { readonly name: string; readonly status?: Maybe<ActionStatus> } | undefined;
}

interface Node {
  readonly Id: RecordId;
  readonly Depends_On__r?: Maybe<NamedNode & { readonly Status__c?: Maybe<Field<ActionStatus>> }>;
  readonly Plan_Objective__r?: Maybe<
    NamedNode & {
      readonly Track__c?: Maybe<Field<Track>>;
      readonly Account_Plan__r?: Maybe<{ readonly Account__c?: Maybe<Field<RecordId>>; readonly Account__r?: Maybe<NamedNode> }>;
    }
  >;
}

/** The actions of all pages of `MY_ACTIONS`. */
export function myActionsFrom(pages: readonly unknown[]): readonly MyAction[] {
  const nodes = new Map(nodesOfPages<Node>(pages).map((node) => [node.Id, node]));
  return actionsFrom(pages).map((action) => {
    const { Plan_Objective__r: objective, Depends_On__r: first } = nodes.get(action.id)!;
    const plan = objective?.Account_Plan__r;
    return {
      ...action,
      objectiveName: valueOf(objective?.Name),
      track: valueOf(objective?.Track__c),
      accountId: valueOf(plan?.Account__c),
      accountName: valueOf(plan?.Account__r?.Name),
      waitsFor: first ? { name: valueOf(first.Name) ?? '', status: valueOf(first.Status__c) } : undefined,
    };
  });
}
