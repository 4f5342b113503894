import type { BuyingCenter, IsoDate, IsoDateTime, Maybe, ObjectiveKind, ObjectiveStatus, PlanStatus, RecordId } from 'c/planModel';
import { nodesOfPages } from './pages.ts';
import { valueOf, type Field, type NamedNode } from './records.ts';

type Optional<T> = Maybe<Field<T>>;

/** An account that is planned for. */
export interface PortfolioAccount {
  readonly id: RecordId;
  readonly name: string;
  readonly industry?: Maybe<string>;
  /** The day it was last saved. */
  readonly changedOn?: Maybe<IsoDate>;
}

interface AccountNode extends NamedNode {
  readonly Id: RecordId;
  readonly Industry?: Optional<string>;
  readonly LastModifiedDate?: Optional<IsoDateTime>;
}

/** The accounts of all pages of `PORTFOLIO_ACCOUNTS`. */
export function portfolioAccountsFrom(pages: readonly unknown[]): readonly PortfolioAccount[] {
  return nodesOfPages<AccountNode>(pages).map((node) => ({
    id: node.Id,
    name: valueOf(node.Name) ?? '',
    industry: valueOf(node.Industry),
    changedOn: valueOf(node.LastModifiedDate)?.slice(0, 10),
  }));
}

/** A plan that is not closed. */
export interface PortfolioPlan {
  readonly id: RecordId;
  readonly name: string;
  readonly accountId: RecordId;
  readonly status?: Maybe<PlanStatus>;
  readonly periodStart: IsoDate;
  readonly periodEnd: IsoDate;
}

interface PlanNode extends NamedNode {
  readonly Id: RecordId;
  readonly Account__c: Field<RecordId>;
  readonly Status__c?: Optional<PlanStatus>;
  readonly Period_Start__c?: Optional<IsoDate>;
  readonly Period_End__c?: Optional<IsoDate>;
}

/** The plans of all pages of `PORTFOLIO_PLANS`. */
export function portfolioPlansFrom(pages: readonly unknown[]): readonly PortfolioPlan[] {
  return nodesOfPages<PlanNode>(pages).map((node) => ({
    id: node.Id,
    name: valueOf(node.Name) ?? '',
    accountId: valueOf(node.Account__c) ?? '',
    status: valueOf(node.Status__c),
    periodStart: valueOf(node.Period_Start__c) ?? '',
    periodEnd: valueOf(node.Period_End__c) ?? '',
  }));
}

/** Somebody of marketing on the team of a plan. */
export interface PortfolioMarketer {
  readonly planId: RecordId;
  readonly userId: RecordId;
  readonly userName?: Maybe<string>;
}

interface MarketerNode {
  readonly Id: RecordId;
  readonly Account_Plan__c: Field<RecordId>;
  readonly User__c?: Optional<RecordId>;
  readonly User__r?: Maybe<NamedNode>;
}

/** The people of all pages of `PORTFOLIO_MARKETERS`. */
export function portfolioMarketersFrom(pages: readonly unknown[]): readonly PortfolioMarketer[] {
  return nodesOfPages<MarketerNode>(pages).flatMap((node) => {
    const userId = valueOf(node.User__c);
    return userId ? [{ planId: valueOf(node.Account_Plan__c) ?? '', userId, userName: valueOf(node.User__r?.Name) }] : [];
  });
}

/** A buying center as readiness looks at it. */
export interface PortfolioCenter extends BuyingCenter {
  readonly accountId: RecordId;
}

interface CenterNode extends NamedNode {
  readonly Id: RecordId;
  readonly Account__c: Field<RecordId>;
  readonly Sales_Goal__c?: Optional<number>;
  readonly Wallet__c?: Optional<number>;
  readonly Our_Revenue__c?: Optional<number>;
  readonly Growth_Trend__c?: Optional<NonNullable<BuyingCenter['growthTrend']>>;
  readonly Competitive_Environment__c?: Optional<string>;
  readonly Main_Competitor__c?: Optional<string>;
  readonly Confirmed_On__c?: Optional<IsoDate>;
  readonly Source__c?: Optional<string>;
}

/** The buying centers of all pages of `PORTFOLIO_CENTERS`. */
export function portfolioCentersFrom(pages: readonly unknown[]): readonly PortfolioCenter[] {
  return nodesOfPages<CenterNode>(pages).map((node) => ({
    id: node.Id,
    accountId: valueOf(node.Account__c) ?? '',
    name: valueOf(node.Name) ?? '',
    salesGoal: valueOf(node.Sales_Goal__c),
    wallet: valueOf(node.Wallet__c),
    ourRevenue: valueOf(node.Our_Revenue__c),
    growthTrend: valueOf(node.Growth_Trend__c),
    competitiveEnvironment: valueOf(node.Competitive_Environment__c),
    mainCompetitor: valueOf(node.Main_Competitor__c),
    confirmedOn: valueOf(node.Confirmed_On__c),
    source: valueOf(node.Source__c),
  }));
}

/** A marketing objective that other accounts can have too. */
export interface PortfolioReusable {
  readonly id: RecordId;
  readonly name: string;
  readonly kind?: Maybe<ObjectiveKind>;
  readonly status?: Maybe<ObjectiveStatus>;
  /** Its own word on the industry it fits; that of its account without. */
  readonly industry?: Maybe<string>;
  readonly accountId: RecordId;
  readonly accountName?: Maybe<string>;
}

interface OfAccount {
  readonly Account__c?: Optional<RecordId>;
  readonly Account__r?: Maybe<NamedNode & { readonly Industry?: Optional<string> }>;
}

interface ReusableNode extends NamedNode {
  readonly Id: RecordId;
  readonly Kind__c?: Optional<ObjectiveKind>;
  readonly Status__c?: Optional<ObjectiveStatus>;
  readonly Industry__c?: Optional<string>;
  readonly Account_Plan__r?: Maybe<OfAccount>;
}

/** The objectives of all pages of `PORTFOLIO_REUSABLES`. */
export function portfolioReusablesFrom(pages: readonly unknown[]): readonly PortfolioReusable[] {
  return nodesOfPages<ReusableNode>(pages).map((node) => ({
    id: node.Id,
    name: valueOf(node.Name) ?? '',
    kind: valueOf(node.Kind__c),
    status: valueOf(node.Status__c),
    industry: valueOf(node.Industry__c) || valueOf(node.Account_Plan__r?.Account__r?.Industry),
    accountId: valueOf(node.Account_Plan__r?.Account__c) ?? '',
    accountName: valueOf(node.Account_Plan__r?.Account__r?.Name),
  }));
}

/** Which account has a copy of which objective. */
export interface PortfolioCopy {
  readonly fromId: RecordId;
  readonly accountId: RecordId;
}

interface AdaptedNode {
  readonly Id: RecordId;
  readonly Adapted_From__c?: Optional<RecordId>;
  readonly Account_Plan__r?: Maybe<OfAccount>;
}

/** The copies of all pages of `PORTFOLIO_COPIES`. */
export function portfolioCopiesFrom(pages: readonly unknown[]): readonly PortfolioCopy[] {
  return nodesOfPages<AdaptedNode>(pages).map((node) => ({
    fromId: valueOf(node.Adapted_From__c) ?? '',
    accountId: valueOf(node.Account_Plan__r?.Account__c) ?? '',
  }));
}

/** A marketing objective as a line of the portfolio. Money in its own currency; undefined where the reader may not see it. */
export interface PortfolioObjective {
  readonly id: RecordId;
  readonly name: string;
  readonly kind?: Maybe<ObjectiveKind>;
  readonly status?: Maybe<ObjectiveStatus>;
  readonly dueOn?: Maybe<IsoDate>;
  readonly ownerId?: Maybe<RecordId>;
  readonly ownerName?: Maybe<string>;
  readonly currency?: Maybe<string>;
  readonly granted?: Maybe<number>;
  readonly planned?: Maybe<number>;
  readonly spent?: Maybe<number>;
}

interface ObjectiveNode extends NamedNode {
  readonly Id: RecordId;
  readonly Kind__c?: Optional<ObjectiveKind>;
  readonly Status__c?: Optional<ObjectiveStatus>;
  readonly Due_On__c?: Optional<IsoDate>;
  readonly Objective_Owner__c?: Optional<RecordId>;
  readonly Objective_Owner__r?: Maybe<NamedNode>;
  readonly CurrencyIsoCode?: Optional<string>;
  readonly Budget__c?: Optional<number>;
  readonly Planned_Cost__c?: Optional<number>;
  readonly Spent_Cost__c?: Optional<number>;
}

/** The objectives of all pages of `PORTFOLIO_OBJECTIVES`. */
export function portfolioObjectivesFrom(pages: readonly unknown[]): readonly PortfolioObjective[] {
  return nodesOfPages<ObjectiveNode>(pages).map((node) => ({
    id: node.Id,
    name: valueOf(node.Name) ?? '',
    kind: valueOf(node.Kind__c),
    status: valueOf(node.Status__c),
    dueOn: valueOf(node.Due_On__c),
    ownerId: valueOf(node.Objective_Owner__c),
    ownerName: valueOf(node.Objective_Owner__r?.Name),
    currency: valueOf(node.CurrencyIsoCode),
    granted: valueOf(node.Budget__c),
    planned: valueOf(node.Planned_Cost__c),
    spent: valueOf(node.Spent_Cost__c),
  }));
}
