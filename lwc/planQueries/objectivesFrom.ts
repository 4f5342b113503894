import type {
  ActionStatus,
  BuyingRole,
  IsoDate,
  Maybe,
  MeasureKind,
  ObjectiveKind,
  ObjectiveStatus,
  PlanAction,
  PlanObjective,
  PlanStrategy,
  RecordId,
  Repeat,
  SalesAnswer,
  StrategyStatus,
  Track,
} from 'c/planModel';
import { nodesOfPages } from './pages.ts';
import { lastChangeOf, planRecordOf, valueOf, type Field, type LastChange, type NamedNode, type RecordNode } from './records.ts';

/** With the names a page shows beside the ids, and who saved it last. */
export interface ObjectiveView extends PlanObjective {
  readonly planId: RecordId;
  readonly ownerName?: Maybe<string>;
  readonly salesCoOwnerName?: Maybe<string>;
  readonly answeredByName?: Maybe<string>;
  readonly opportunityName?: Maybe<string>;
  readonly lastChange: LastChange;
}
export interface StrategyView extends PlanStrategy {
  readonly lastChange: LastChange;
}
export interface ActionView extends PlanAction {
  readonly campaignName?: Maybe<string>;
  readonly lastChange: LastChange;
}

type Optional<T> = Maybe<Field<T>>;

interface ObjectiveNode extends RecordNode, NamedNode {
  readonly Account_Plan__c: Field<RecordId>;
  readonly Track__c?: Optional<Track>;
  readonly Kind__c?: Optional<ObjectiveKind>;
  readonly Status__c?: Optional<ObjectiveStatus>;
  readonly Measure__c?: Optional<string>;
  readonly Measure_Kind__c?: Optional<MeasureKind>;
  readonly Persona__c?: Optional<BuyingRole>;
  readonly Measure_Unit__c?: Optional<string>;
  readonly Baseline__c?: Optional<number>;
  readonly Target__c?: Optional<number>;
  readonly Current__c?: Optional<number>;
  readonly Measured_On__c?: Optional<IsoDate>;
  readonly Due_On__c?: Optional<IsoDate>;
  readonly Buying_Center__c?: Optional<RecordId>;
  readonly White_Space_Cell__c?: Optional<RecordId>;
  readonly Opportunity__c?: Optional<RecordId>;
  readonly Opportunity__r?: Maybe<NamedNode>;
  readonly Objective_Owner__c?: Optional<RecordId>;
  readonly Objective_Owner__r?: Maybe<NamedNode>;
  readonly Sales_Co_Owner__c?: Optional<RecordId>;
  readonly Sales_Co_Owner__r?: Maybe<NamedNode>;
  readonly Service_Level__c?: Optional<string>;
  readonly Service_Level_Days__c?: Optional<number>;
  readonly Accepted_On__c?: Optional<IsoDate>;
  readonly Answer__c?: Optional<SalesAnswer>;
  readonly Answer_Reason__c?: Optional<string>;
  readonly Answered_By__c?: Optional<RecordId>;
  readonly Answered_By__r?: Maybe<NamedNode>;
  readonly Answered_On__c?: Optional<IsoDate>;
  readonly Budget__c?: Optional<number>;
  readonly Sort_Order__c?: Optional<number>;
  readonly Reusable__c?: Optional<boolean>;
  readonly Industry__c?: Optional<string>;
  readonly Adapted_From__c?: Optional<RecordId>;
  readonly Description__c?: Optional<string>;
}

/** The objectives of all pages of `OBJECTIVES`. */
export function objectivesFrom(pages: readonly unknown[]): readonly ObjectiveView[] {
  return nodesOfPages<ObjectiveNode>(pages).map((node) => ({
    ...planRecordOf(node),
    planId: node.Account_Plan__c.value ?? '',
    name: valueOf(node.Name) ?? '',
    track: valueOf(node.Track__c) ?? 'Sales',
    kind: valueOf(node.Kind__c),
    status: valueOf(node.Status__c),
    measure: valueOf(node.Measure__c),
    measureKind: valueOf(node.Measure_Kind__c),
    persona: valueOf(node.Persona__c),
    measureUnit: valueOf(node.Measure_Unit__c),
    baseline: valueOf(node.Baseline__c),
    target: valueOf(node.Target__c),
    current: valueOf(node.Current__c),
    measuredOn: valueOf(node.Measured_On__c),
    dueOn: valueOf(node.Due_On__c),
    buyingCenterId: valueOf(node.Buying_Center__c),
    cellId: valueOf(node.White_Space_Cell__c),
    opportunityId: valueOf(node.Opportunity__c),
    opportunityName: valueOf(node.Opportunity__r?.Name),
    ownerId: valueOf(node.Objective_Owner__c),
    ownerName: valueOf(node.Objective_Owner__r?.Name),
    salesCoOwnerId: valueOf(node.Sales_Co_Owner__c),
    salesCoOwnerName: valueOf(node.Sales_Co_Owner__r?.Name),
    serviceLevel: valueOf(node.Service_Level__c),
    serviceLevelDays: valueOf(node.Service_Level_Days__c),
    acceptedOn: valueOf(node.Accepted_On__c),
    answer: valueOf(node.Answer__c),
    answerReason: valueOf(node.Answer_Reason__c),
    answeredById: valueOf(node.Answered_By__c),
    answeredByName: valueOf(node.Answered_By__r?.Name),
    answeredOn: valueOf(node.Answered_On__c),
    budget: valueOf(node.Budget__c),
    sortOrder: valueOf(node.Sort_Order__c),
    isReusable: valueOf(node.Reusable__c),
    industry: valueOf(node.Industry__c),
    adaptedFromId: valueOf(node.Adapted_From__c),
    description: valueOf(node.Description__c),
    lastChange: lastChangeOf(node),
  }));
}

interface StrategyNode extends RecordNode, NamedNode {
  readonly Plan_Objective__c: Field<RecordId>;
  readonly Description__c?: Optional<string>;
  readonly Status__c?: Optional<StrategyStatus>;
  readonly Sort_Order__c?: Optional<number>;
  readonly Planned_Cost__c?: Optional<number>;
  readonly Spent_Cost__c?: Optional<number>;
}

/** The strategies of all pages of `STRATEGIES`. */
export function strategiesFrom(pages: readonly unknown[]): readonly StrategyView[] {
  return nodesOfPages<StrategyNode>(pages).map((node) => ({
    ...planRecordOf(node),
    name: valueOf(node.Name) ?? '',
    objectiveId: node.Plan_Objective__c.value ?? '',
    description: valueOf(node.Description__c),
    status: valueOf(node.Status__c),
    sortOrder: valueOf(node.Sort_Order__c),
    plannedCost: valueOf(node.Planned_Cost__c),
    spentCost: valueOf(node.Spent_Cost__c),
    lastChange: lastChangeOf(node),
  }));
}

interface ActionNode extends RecordNode, NamedNode {
  readonly Plan_Objective__c: Field<RecordId>;
  readonly Plan_Strategy__c?: Optional<RecordId>;
  readonly Action_Owner__c?: Optional<RecordId>;
  readonly Action_Owner__r?: Maybe<NamedNode>;
  readonly Start_On__c?: Optional<IsoDate>;
  readonly Due_On__c?: Optional<IsoDate>;
  readonly Status__c?: Optional<ActionStatus>;
  readonly Done_On__c?: Optional<IsoDate>;
  readonly Weight__c?: Optional<number>;
  readonly Depends_On__c?: Optional<RecordId>;
  readonly Repeat__c?: Optional<Repeat>;
  readonly Planned_Cost__c?: Optional<number>;
  readonly Spent_Cost__c?: Optional<number>;
  readonly Campaign__c?: Optional<RecordId>;
  readonly Campaign__r?: Maybe<NamedNode>;
  readonly Stakeholder__c?: Optional<RecordId>;
  readonly Content_Url__c?: Optional<string>;
  readonly Outcome_Note__c?: Optional<string>;
  readonly Sort_Order__c?: Optional<number>;
}

/** The actions of all pages of `ACTIONS` or `STAKEHOLDER_ACTIONS`. */
export function actionsFrom(pages: readonly unknown[]): readonly ActionView[] {
  return nodesOfPages<ActionNode>(pages).map((node) => ({
    ...planRecordOf(node),
    name: valueOf(node.Name) ?? '',
    objectiveId: node.Plan_Objective__c.value ?? '',
    strategyId: valueOf(node.Plan_Strategy__c),
    ownerId: valueOf(node.Action_Owner__c),
    ownerName: valueOf(node.Action_Owner__r?.Name),
    startOn: valueOf(node.Start_On__c),
    dueOn: valueOf(node.Due_On__c),
    status: valueOf(node.Status__c),
    doneOn: valueOf(node.Done_On__c),
    weight: valueOf(node.Weight__c),
    dependsOnId: valueOf(node.Depends_On__c),
    repeat: valueOf(node.Repeat__c),
    plannedCost: valueOf(node.Planned_Cost__c),
    spentCost: valueOf(node.Spent_Cost__c),
    campaignId: valueOf(node.Campaign__c),
    campaignName: valueOf(node.Campaign__r?.Name),
    stakeholderId: valueOf(node.Stakeholder__c),
    contentUrl: valueOf(node.Content_Url__c),
    outcomeNote: valueOf(node.Outcome_Note__c),
    sortOrder: valueOf(node.Sort_Order__c),
    lastChange: lastChangeOf(node),
  }));
}
