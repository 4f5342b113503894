import type {
  BuyingCenter,
  InstalledAsset,
  IsoDate,
  IsoDateTime,
  Maybe,
  RecordId,
  SalesContract,
  SalesOpportunity,
  SalesRecords,
  SoldProduct,
} from 'c/planModel';
import { nodesOfPages } from './pages.ts';
import { valueOf, type Field, type NamedNode } from './records.ts';

/** An account whose sales records speak of the matrix. */
export interface SalesAccount {
  readonly id: RecordId;
  readonly name: string;
  readonly parentId?: Maybe<RecordId>;
  readonly industry?: Maybe<string>;
  /** The day it was saved last. */
  readonly changedOn?: Maybe<IsoDate>;
}

interface AccountNode extends NamedNode {
  readonly Id: RecordId;
  readonly ParentId?: Maybe<Field<RecordId>>;
  readonly Industry?: Maybe<Field<string>>;
  readonly LastModifiedDate?: Maybe<Field<IsoDateTime>>;
}

/** The accounts of all pages of `SALES_ACCOUNTS`. */
export function salesAccountsFrom(pages: readonly unknown[]): readonly SalesAccount[] {
  return nodesOfPages<AccountNode>(pages).map((node) => ({
    id: node.Id,
    name: valueOf(node.Name) ?? '',
    parentId: valueOf(node.ParentId),
    industry: valueOf(node.Industry),
    changedOn: dayOf(node.LastModifiedDate),
  }));
}

/** `accountIds` of the sales documents: the account, what is below it, and the companies that are buying centers; each once, in a steady order. */
export function salesAccountIds(
  accountId: RecordId,
  accounts: readonly SalesAccount[],
  buyingCenters: readonly Pick<BuyingCenter, 'subsidiaryAccountId'>[],
): readonly RecordId[] {
  const below = accounts.map(({ id }) => id);
  const subsidiaries = buyingCenters.flatMap(({ subsidiaryAccountId }) => subsidiaryAccountId ?? []);
  return [accountId, ...[...new Set([...below, ...subsidiaries])].filter((id) => id !== accountId).sort()];
}

/** The pages of each sales document, as far as they were answered; one that the org or the reader's rights refuse is left out. */
export interface SalesPages {
  readonly opportunities?: readonly unknown[];
  readonly lines?: readonly unknown[];
  readonly contactRoles?: readonly unknown[];
  readonly assets?: readonly unknown[];
  readonly contracts?: readonly unknown[];
}

interface OpportunityNode extends NamedNode {
  readonly Id: RecordId;
  readonly AccountId?: Maybe<Field<RecordId>>;
  readonly Account?: Maybe<NamedNode>;
  readonly CurrencyIsoCode?: Maybe<Field<string>>;
  readonly Amount?: Maybe<Field<number>>;
  readonly StageName?: Maybe<Field<string>>;
  readonly IsClosed?: Maybe<Field<boolean>>;
  readonly IsWon?: Maybe<Field<boolean>>;
  readonly CloseDate?: Maybe<Field<IsoDate>>;
  readonly CreatedDate?: Maybe<Field<IsoDateTime>>;
  readonly LastStageChangeDate?: Maybe<Field<IsoDateTime>>;
  readonly CampaignId?: Maybe<Field<RecordId>>;
  readonly Description?: Maybe<Field<string>>;
  readonly ContractId?: Maybe<Field<RecordId>>;
  readonly Close_Reason__c?: Maybe<Field<string>>;
}
interface ProductNode {
  readonly Id: RecordId;
  readonly Product2Id?: Maybe<Field<RecordId>>;
  readonly Product2?: Maybe<{ readonly Family?: Maybe<Field<string>> }>;
}
interface LineNode extends ProductNode {
  readonly OpportunityId: Field<RecordId>;
  readonly TotalPrice?: Maybe<Field<number>>;
}
interface RoleNode {
  readonly Id: RecordId;
  readonly OpportunityId: Field<RecordId>;
  readonly ContactId?: Maybe<Field<RecordId>>;
}
interface AssetNode extends ProductNode, NamedNode {
  readonly AccountId?: Maybe<Field<RecordId>>;
  readonly ContactId?: Maybe<Field<RecordId>>;
  readonly Price?: Maybe<Field<number>>;
  readonly Status?: Maybe<Field<string>>;
  readonly IsCompetitorProduct?: Maybe<Field<boolean>>;
  readonly InstallDate?: Maybe<Field<IsoDate>>;
  readonly UsageEndDate?: Maybe<Field<IsoDate>>;
}
interface ContractNode extends NamedNode {
  readonly Id: RecordId;
  readonly ContractNumber?: Maybe<Field<string>>;
  readonly AccountId?: Maybe<Field<RecordId>>;
  readonly Status?: Maybe<Field<string>>;
  readonly StatusCode?: Maybe<Field<string>>;
  readonly StartDate?: Maybe<Field<IsoDate>>;
  readonly EndDate?: Maybe<Field<IsoDate>>;
}

/** The sales records of the answers. Salesforce has no standard field for why an opportunity was won or lost: `Close_Reason__c` is ours. */
export function salesFrom({ opportunities, lines, contactRoles, assets, contracts }: SalesPages): SalesRecords {
  const linesOf = Map.groupBy(nodesOfPages<LineNode>(lines ?? []), (node) => valueOf(node.OpportunityId));
  const rolesOf = Map.groupBy(nodesOfPages<RoleNode>(contactRoles ?? []), (node) => valueOf(node.OpportunityId));
  return {
    opportunities: nodesOfPages<OpportunityNode>(opportunities ?? []).map((node) =>
      opportunityFrom(node, linesOf.get(node.Id) ?? [], rolesOf.get(node.Id) ?? []),
    ),
    assets: nodesOfPages<AssetNode>(assets ?? []).map(assetFrom),
    contracts: nodesOfPages<ContractNode>(contracts ?? []).map(contractFrom),
  };
}

/**
 * The opportunity of an `OPPORTUNITY_NOW` answer on top of what was known of it (its lines and people are not asked again); undefined when it was
 * deleted or may not be seen any more.
 */
export function opportunityNowFrom(data: unknown, known: SalesOpportunity): SalesOpportunity | undefined {
  const node = nodesOfPages<OpportunityNode>([data]).find(({ Id }) => Id === known.id);
  if (!node) return undefined;
  const { lines: _lines, contactIds: _contactIds, accountName: _accountName, ...now } = opportunityFrom(node, [], []);
  const { description: _description, ...rest } = known;
  return { ...rest, ...now };
}

function opportunityFrom(node: OpportunityNode, lines: readonly LineNode[], roles: readonly RoleNode[]): SalesOpportunity {
  return {
    id: node.Id,
    name: valueOf(node.Name),
    accountId: valueOf(node.AccountId),
    accountName: valueOf(node.Account?.Name),
    contactIds: roles.flatMap((role) => valueOf(role.ContactId) ?? []),
    amount: valueOf(node.Amount),
    currency: valueOf(node.CurrencyIsoCode),
    stageName: valueOf(node.StageName),
    isClosed: valueOf(node.IsClosed),
    isWon: valueOf(node.IsWon),
    closesOn: valueOf(node.CloseDate),
    createdOn: dayOf(node.CreatedDate),
    stageChangedOn: dayOf(node.LastStageChangeDate),
    campaignId: valueOf(node.CampaignId),
    contractId: valueOf(node.ContractId),
    closeReason: valueOf(node.Close_Reason__c),
    // Absent when the reader may not see it: what one cannot read, one must not overwrite.
    ...(node.Description === undefined ? {} : { description: valueOf(node.Description) ?? null }),
    lines: lines.map((line) => ({ ...productOf(line), amount: valueOf(line.TotalPrice) })),
  };
}

function assetFrom(node: AssetNode): InstalledAsset {
  const contactId = valueOf(node.ContactId);
  return {
    ...productOf(node),
    id: node.Id,
    name: valueOf(node.Name),
    accountId: valueOf(node.AccountId),
    contactIds: contactId ? [contactId] : [],
    amount: valueOf(node.Price),
    status: valueOf(node.Status),
    isCompetitorProduct: valueOf(node.IsCompetitorProduct),
    installedOn: valueOf(node.InstallDate),
    usageEndsOn: valueOf(node.UsageEndDate),
  };
}

/** An org may name its statuses as it likes; the status category says what they mean. */
function contractFrom(node: ContractNode): SalesContract {
  return {
    id: node.Id,
    name: valueOf(node.Name) ?? valueOf(node.ContractNumber),
    accountId: valueOf(node.AccountId),
    status: valueOf(node.StatusCode) ?? valueOf(node.Status),
    startsOn: valueOf(node.StartDate),
    endsOn: valueOf(node.EndDate),
  };
}

function productOf(node: ProductNode): SoldProduct {
  return { productId: valueOf(node.Product2Id), productFamily: valueOf(node.Product2?.Family) };
}

/** Null where there is none, undefined where the reader may not see it. */
function dayOf(moment: Maybe<Field<IsoDateTime>>): Maybe<IsoDate> {
  const value = valueOf(moment);
  return value ? value.slice(0, 10) : value;
}
