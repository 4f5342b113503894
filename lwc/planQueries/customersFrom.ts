import type {
  Attitude,
  BuyingRole,
  ChangeAppetite,
  Coverage,
  DecisionOrientation,
  Importance,
  Insight,
  InsightKind,
  InsightStatus,
  IsoDate,
  ManagementLevel,
  Maybe,
  MetricDirection,
  Occupancy,
  Power,
  RecordId,
  Stakeholder,
  ValueMetric,
} from 'c/planModel';
import { groundsOf, type GroundsNode } from './groundsOf.ts';
import { nodesOfPages } from './pages.ts';
import { choicesOf, lastChangeOf, planRecordOf, valueOf, type Field, type LastChange, type NamedNode, type RecordNode } from './records.ts';

/** A position with who holds it. Judgements are undefined for a reader who may not see them, null where nobody made one. */
export interface StakeholderView extends Stakeholder {
  readonly lastChange: LastChange;
}
export interface InsightView extends Insight {
  readonly lastChange: LastChange;
}
export interface ValueMetricView extends ValueMetric {
  readonly lastChange: LastChange;
}

interface StakeholderNode extends RecordNode, NamedNode, GroundsNode {
  readonly Contact__c?: Maybe<Field<RecordId>>;
  readonly Contact__r?: Maybe<NamedNode & { readonly AccountId?: Maybe<Field<RecordId>> }>;
  readonly Occupancy__c?: Maybe<Field<Occupancy>>;
  readonly Buying_Center__c?: Maybe<Field<RecordId>>;
  readonly Reports_To__c?: Maybe<Field<RecordId>>;
  readonly Management_Level__c?: Maybe<Field<ManagementLevel>>;
  readonly Function__c?: Maybe<Field<string>>;
  readonly Buying_Roles__c?: Maybe<Field<string>>;
  readonly Power__c?: Maybe<Field<Power>>;
  readonly Attitude__c?: Maybe<Field<Attitude>>;
  readonly Coverage__c?: Maybe<Field<Coverage>>;
  readonly Computed_Coverage__c?: Maybe<Field<Coverage>>;
  readonly Last_Contact_On__c?: Maybe<Field<IsoDate>>;
  readonly Decision_Orientation__c?: Maybe<Field<DecisionOrientation>>;
  readonly Appetite_For_Change__c?: Maybe<Field<ChangeAppetite>>;
  readonly Desired_Results__c?: Maybe<Field<string>>;
  readonly Personal_Wins__c?: Maybe<Field<string>>;
  readonly Trust__c?: Maybe<Field<number>>;
  readonly Trust_Reason__c?: Maybe<Field<string>>;
  readonly Vacated_On__c?: Maybe<Field<IsoDate>>;
  readonly Notes__c?: Maybe<Field<string>>;
}

/** The positions of all pages of `STAKEHOLDERS` or `STAKEHOLDER_DETAILS`. Only the details ask for personal wins, trust, notes and what judgements rest on: nothing in the matrix rests on them. */
export function stakeholdersFrom(pages: readonly unknown[]): readonly StakeholderView[] {
  return nodesOfPages<StakeholderNode>(pages).map((node) => ({
    ...planRecordOf(node),
    position: valueOf(node.Name) ?? '',
    contactId: valueOf(node.Contact__c),
    contactName: valueOf(node.Contact__r?.Name),
    contactAccountId: valueOf(node.Contact__r?.AccountId),
    occupancy: valueOf(node.Occupancy__c),
    buyingCenterId: valueOf(node.Buying_Center__c),
    reportsToId: valueOf(node.Reports_To__c),
    managementLevel: valueOf(node.Management_Level__c),
    function: valueOf(node.Function__c),
    buyingRoles: choicesOf<BuyingRole>(node.Buying_Roles__c),
    power: valueOf(node.Power__c),
    attitude: valueOf(node.Attitude__c),
    coverage: valueOf(node.Coverage__c),
    computedCoverage: valueOf(node.Computed_Coverage__c),
    lastContactOn: valueOf(node.Last_Contact_On__c),
    decisionOrientation: valueOf(node.Decision_Orientation__c),
    appetiteForChange: valueOf(node.Appetite_For_Change__c),
    desiredResults: valueOf(node.Desired_Results__c),
    personalWins: valueOf(node.Personal_Wins__c),
    trust: valueOf(node.Trust__c),
    trustReason: valueOf(node.Trust_Reason__c),
    grounds: groundsOf(node),
    vacatedOn: valueOf(node.Vacated_On__c),
    notes: valueOf(node.Notes__c),
    lastChange: lastChangeOf(node),
  }));
}

interface InsightNode extends RecordNode, NamedNode {
  readonly Kind__c: Field<InsightKind>;
  readonly Detail__c?: Maybe<Field<string>>;
  readonly Buying_Center__c?: Maybe<Field<RecordId>>;
  readonly Owner_Stakeholder__c?: Maybe<Field<RecordId>>;
  readonly Importance__c?: Maybe<Field<Importance>>;
  readonly Confirmed_By_Customer__c?: Maybe<Field<boolean>>;
  readonly Status__c?: Maybe<Field<InsightStatus>>;
  readonly Target_Date__c?: Maybe<Field<IsoDate>>;
}

/** The insights of all pages of `INSIGHTS`. */
export function insightsFrom(pages: readonly unknown[]): readonly InsightView[] {
  return nodesOfPages<InsightNode>(pages).map((node) => ({
    ...planRecordOf(node),
    name: valueOf(node.Name) ?? '',
    kind: node.Kind__c.value ?? 'Goal',
    detail: valueOf(node.Detail__c),
    buyingCenterId: valueOf(node.Buying_Center__c),
    ownerStakeholderId: valueOf(node.Owner_Stakeholder__c),
    importance: valueOf(node.Importance__c),
    isConfirmedByCustomer: valueOf(node.Confirmed_By_Customer__c),
    status: valueOf(node.Status__c),
    targetDate: valueOf(node.Target_Date__c),
    lastChange: lastChangeOf(node),
  }));
}

interface ValueMetricNode extends RecordNode, NamedNode {
  readonly Buying_Center__c?: Maybe<Field<RecordId>>;
  readonly Owner_Stakeholder__c?: Maybe<Field<RecordId>>;
  readonly Unit__c?: Maybe<Field<string>>;
  readonly Direction__c?: Maybe<Field<MetricDirection>>;
  readonly Baseline__c?: Maybe<Field<number>>;
  readonly Target__c?: Maybe<Field<number>>;
  readonly Current__c?: Maybe<Field<number>>;
  readonly Measured_On__c?: Maybe<Field<IsoDate>>;
  readonly Worth_Per_Year__c?: Maybe<Field<number>>;
}

/** The metrics of all pages of `VALUE_METRICS`. */
export function valueMetricsFrom(pages: readonly unknown[]): readonly ValueMetricView[] {
  return nodesOfPages<ValueMetricNode>(pages).map((node) => ({
    ...planRecordOf(node),
    name: valueOf(node.Name) ?? '',
    buyingCenterId: valueOf(node.Buying_Center__c),
    ownerStakeholderId: valueOf(node.Owner_Stakeholder__c),
    unit: valueOf(node.Unit__c),
    direction: valueOf(node.Direction__c),
    baseline: valueOf(node.Baseline__c),
    target: valueOf(node.Target__c),
    current: valueOf(node.Current__c),
    measuredOn: valueOf(node.Measured_On__c),
    worthPerYear: valueOf(node.Worth_Per_Year__c),
    lastChange: lastChangeOf(node),
  }));
}
