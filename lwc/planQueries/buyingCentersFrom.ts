import type { BuyingCenter, BuyingCenterKind, CustomerPhase, GrowthTrend, IsoDate, Maybe, RecordId } from 'c/planModel';
import {
  lastChangeOf,
  nodesOf,
  planRecordOf,
  valueOf,
  type Connection,
  type Field,
  type LastChange,
  type NamedNode,
  type QueryData,
  type RecordNode,
} from './records.ts';

/** A buying center with the names of what it points at. */
export interface BuyingCenterView extends BuyingCenter {
  readonly subsidiaryAccountName?: Maybe<string>;
  readonly leadStakeholderName?: Maybe<string>;
  readonly lastChange: LastChange;
}

interface BuyingCenterNode extends RecordNode, NamedNode {
  readonly Parent_Buying_Center__c?: Maybe<Field<RecordId>>;
  readonly Kind__c?: Maybe<Field<BuyingCenterKind>>;
  readonly Sort_Order__c?: Maybe<Field<number>>;
  readonly Description__c?: Maybe<Field<string>>;
  readonly Wallet__c?: Maybe<Field<number>>;
  readonly Our_Revenue__c?: Maybe<Field<number>>;
  readonly Sales_Goal__c?: Maybe<Field<number>>;
  readonly Growth_Trend__c?: Maybe<Field<GrowthTrend>>;
  readonly Competitive_Environment__c?: Maybe<Field<string>>;
  readonly Main_Competitor__c?: Maybe<Field<string>>;
  readonly Phase__c?: Maybe<Field<CustomerPhase>>;
  readonly Phase_Since__c?: Maybe<Field<IsoDate>>;
  readonly Subsidiary_Account__c?: Maybe<Field<RecordId>>;
  readonly Subsidiary_Account__r?: Maybe<NamedNode>;
  readonly Lead_Stakeholder__c?: Maybe<Field<RecordId>>;
  readonly Lead_Stakeholder__r?: Maybe<NamedNode>;
}

interface BuyingCentersData {
  readonly Buying_Center__c?: Connection<BuyingCenterNode>;
}

/** The buying centers of a `BUYING_CENTERS` answer; `isComplete` is false when the account has more than one page of them. */
export function buyingCentersFrom(data: unknown): { readonly buyingCenters: readonly BuyingCenterView[]; readonly isComplete: boolean } {
  const { uiapi } = (data ?? {}) as QueryData<BuyingCentersData>;
  const connection = uiapi?.query?.Buying_Center__c;
  return {
    buyingCenters: nodesOf(connection).map((node) => ({
      ...planRecordOf(node),
      name: valueOf(node.Name) ?? '',
      parentId: valueOf(node.Parent_Buying_Center__c),
      kind: valueOf(node.Kind__c),
      sortOrder: valueOf(node.Sort_Order__c),
      description: valueOf(node.Description__c),
      wallet: valueOf(node.Wallet__c),
      ourRevenue: valueOf(node.Our_Revenue__c),
      salesGoal: valueOf(node.Sales_Goal__c),
      growthTrend: valueOf(node.Growth_Trend__c),
      competitiveEnvironment: valueOf(node.Competitive_Environment__c),
      mainCompetitor: valueOf(node.Main_Competitor__c),
      phase: valueOf(node.Phase__c),
      phaseSince: valueOf(node.Phase_Since__c),
      subsidiaryAccountId: valueOf(node.Subsidiary_Account__c),
      subsidiaryAccountName: valueOf(node.Subsidiary_Account__r?.Name),
      leadStakeholderId: valueOf(node.Lead_Stakeholder__c),
      leadStakeholderName: valueOf(node.Lead_Stakeholder__r?.Name),
      lastChange: lastChangeOf(node),
    })),
    isComplete: connection?.pageInfo?.hasNextPage !== true,
  };
}
