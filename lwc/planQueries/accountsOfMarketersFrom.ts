import type { Maybe, RecordId } from 'c/planModel';
import { nodesOfPages } from './pages.ts';
import { valueOf, type Field } from './records.ts';

interface MarketerNode {
  readonly Id: RecordId;
  readonly User__c?: Maybe<Field<RecordId>>;
  readonly Account_Plan__r?: Maybe<{ readonly Account__c?: Maybe<Field<RecordId>> }>;
}

/** By user: for how many accounts he is on a team, whatever number of plans they have. Of all pages of `MARKETER_ACCOUNTS`. */
export function accountsOfMarketersFrom(pages: readonly unknown[]): Readonly<Record<RecordId, number>> {
  const accounts = new Map<RecordId, Set<RecordId>>();
  for (const { User__c: user, Account_Plan__r: plan } of nodesOfPages<MarketerNode>(pages)) {
    const [userId, accountId] = [valueOf(user), valueOf(plan?.Account__c)];
    if (userId && accountId) accounts.set(userId, (accounts.get(userId) ?? new Set()).add(accountId));
  }
  return Object.fromEntries([...accounts].map(([userId, own]) => [userId, own.size]));
}
