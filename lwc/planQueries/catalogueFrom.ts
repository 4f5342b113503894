import type { Maybe, PlanFocus, PriceBookEntry, RecordId, Solution, SolutionKind } from 'c/planModel';
import { nodesOfPages } from './pages.ts';
import { lastChangeOf, planRecordOf, valueOf, type Field, type LastChange, type NamedNode, type RecordNode } from './records.ts';

export interface SolutionView extends Solution {
  readonly productName?: Maybe<string>;
  readonly description?: Maybe<string>;
  readonly lastChange: LastChange;
}

export interface PlanFocusView extends PlanFocus {
  readonly lastChange: LastChange;
}

interface SolutionNode extends RecordNode, NamedNode {
  readonly Parent_Solution__c?: Maybe<Field<RecordId>>;
  readonly Kind__c?: Maybe<Field<SolutionKind>>;
  readonly Product__c?: Maybe<Field<RecordId>>;
  readonly Product__r?: Maybe<NamedNode>;
  readonly Product_Family__c?: Maybe<Field<string>>;
  readonly Default_Margin__c?: Maybe<Field<number>>;
  readonly Description__c?: Maybe<Field<string>>;
  readonly Active__c?: Maybe<Field<boolean>>;
  readonly Sort_Order__c?: Maybe<Field<number>>;
}

/** The solutions of all pages of `SOLUTIONS`. */
export function solutionsFrom(pages: readonly unknown[]): readonly SolutionView[] {
  return nodesOfPages<SolutionNode>(pages).map((node) => ({
    ...planRecordOf(node),
    name: valueOf(node.Name) ?? '',
    parentId: valueOf(node.Parent_Solution__c),
    kind: valueOf(node.Kind__c),
    productId: valueOf(node.Product__c),
    productName: valueOf(node.Product__r?.Name),
    productFamily: valueOf(node.Product_Family__c),
    defaultMargin: valueOf(node.Default_Margin__c),
    description: valueOf(node.Description__c),
    isActive: valueOf(node.Active__c),
    sortOrder: valueOf(node.Sort_Order__c),
    lastChange: lastChangeOf(node),
  }));
}

interface FocusNode extends RecordNode {
  readonly White_Space_Cell__c: Field<RecordId>;
  readonly Target_Revenue__c?: Maybe<Field<number>>;
  readonly Rank__c?: Maybe<Field<number>>;
  readonly Why__c?: Maybe<Field<string>>;
}

/** Of the answer to `SOLUTION_NOW`; undefined where it tells of no solution. */
export function isRetiredFrom(data: unknown): boolean | undefined {
  const [node] = nodesOfPages<SolutionNode>([data]);
  return node && valueOf(node.Active__c) === false;
}

/** The focus of all pages of `PLAN_FOCUS`, by rank. */
export function planFocusFrom(pages: readonly unknown[]): readonly PlanFocusView[] {
  return nodesOfPages<FocusNode>(pages).map((node) => ({
    ...planRecordOf(node),
    cellId: node.White_Space_Cell__c.value ?? '',
    targetRevenue: valueOf(node.Target_Revenue__c),
    rank: valueOf(node.Rank__c),
    why: valueOf(node.Why__c),
    lastChange: lastChangeOf(node),
  }));
}

interface PriceNode {
  readonly Id: RecordId;
  readonly Product2Id: Field<RecordId>;
  readonly Product2?: Maybe<NamedNode>;
  readonly CurrencyIsoCode?: Maybe<Field<string>>;
  readonly Pricebook2Id: Field<RecordId>;
  readonly Pricebook2?: Maybe<NamedNode & { readonly IsStandard?: Maybe<Field<boolean>> }>;
  readonly UnitPrice?: Maybe<Field<number>>;
}

/** The active prices of all pages of `PRICE_BOOK_ENTRIES`. */
export function priceBookEntriesFrom(pages: readonly unknown[]): readonly PriceBookEntry[] {
  return nodesOfPages<PriceNode>(pages).map((node) => ({
    id: node.Id,
    productId: node.Product2Id.value ?? '',
    productName: valueOf(node.Product2?.Name),
    priceBookId: node.Pricebook2Id.value ?? '',
    priceBookName: valueOf(node.Pricebook2?.Name),
    unitPrice: valueOf(node.UnitPrice),
    isActive: true,
    isStandard: valueOf(node.Pricebook2?.IsStandard),
    currency: valueOf(node.CurrencyIsoCode),
  }));
}
