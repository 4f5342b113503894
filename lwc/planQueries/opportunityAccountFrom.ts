import type { Maybe, RecordId } from 'c/planModel';
import { nodesOf, valueOf, type Connection, type Field, type QueryData } from './records.ts';

interface AccountNode {
  readonly ParentId?: Maybe<Field<RecordId>>;
  readonly Parent?: Maybe<AccountNode>;
}
interface OpportunityNode {
  readonly Id: RecordId;
  readonly AccountId?: Maybe<Field<RecordId>>;
  readonly Account?: Maybe<AccountNode>;
}

/**
 * The account of an `OPPORTUNITY_ACCOUNTS` answer, then the companies above it, the nearest first.
 * @returns empty for an opportunity without an account; undefined when it is gone or may not be seen
 */
export function accountsAboveFrom(data: unknown): readonly RecordId[] | undefined {
  const { uiapi } = (data ?? {}) as QueryData<{ readonly Opportunity?: Connection<OpportunityNode> }>;
  const [opportunity] = nodesOf(uiapi?.query?.Opportunity);
  if (!opportunity) return undefined;
  const ids: RecordId[] = [];
  const add = (id: Maybe<RecordId>) => id && !ids.includes(id) && ids.push(id);
  add(valueOf(opportunity.AccountId));
  for (let at = opportunity.Account; at; at = at.Parent) add(valueOf(at.ParentId));
  return ids;
}

interface CenterNode {
  readonly Id: RecordId;
  readonly Account__c?: Maybe<Field<RecordId>>;
  readonly Subsidiary_Account__c?: Maybe<Field<RecordId>>;
}
interface OwnersData {
  readonly uiapi?: {
    readonly aggregate?: {
      readonly Stakeholder__c?: Connection<{ readonly aggregate: { readonly Account__c?: Maybe<Field<RecordId>> } }>;
    };
    readonly query?: { readonly Buying_Center__c?: Connection<CenterNode> };
  };
}

/**
 * The account whose relationship map speaks of a deal: its own when somebody has drawn one, else the nearest company above that has one, else the
 * account that has this company as a buying center; its own when there is none anywhere.
 * @param accountIds of `accountsAboveFrom`, at least one
 * @param data of `MAP_OWNERS`
 */
export function mapAccountFrom(accountIds: readonly RecordId[], data: unknown): RecordId {
  const { uiapi } = (data ?? {}) as OwnersData;
  const drawn = nodesOf(uiapi?.aggregate?.Stakeholder__c).map(({ aggregate }) => valueOf(aggregate.Account__c));
  const centers = nodesOf(uiapi?.query?.Buying_Center__c);
  const owners = accountIds.flatMap((id) =>
    centers.flatMap((center) => (valueOf(center.Subsidiary_Account__c) === id ? (valueOf(center.Account__c) ?? []) : [])),
  );
  return accountIds.find((id) => drawn.includes(id)) ?? owners[0] ?? accountIds[0]!;
}
