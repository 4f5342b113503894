import { api, LightningElement, wire } from 'lwc';
import { graphql, type GraphQLError, type GraphQLResult } from 'lightning/graphql';
import type { RecordId } from 'c/planModel';
import { accountsAboveFrom, MAP_OWNERS, mapAccountFrom, OPPORTUNITY_ACCOUNTS } from 'c/planQueries';

/** `detail` of the event `found`. */
export interface FoundAccount {
  /** Whose map speaks of the deal: see `mapAccountFrom`. Null for an opportunity without an account. */
  readonly accountId: RecordId | null;
}

/**
 * Finds the account whose relationship map speaks of an opportunity: its own, or that of a company above; shows nothing.
 * @fires found with `FoundAccount`, again when the answer is another
 * @fires failure with the errors; with none when the opportunity is gone or may not be seen
 */
export default class OpportunityAccount extends LightningElement {
  @api opportunityId: RecordId | undefined;

  accountIds: readonly RecordId[] | undefined;
  private told: RecordId | null | undefined;
  private readonly refreshers: Record<string, (() => Promise<void>) | undefined> = {};

  @wire(graphql, { query: OPPORTUNITY_ACCOUNTS, variables: '$opportunityVariables' })
  handleAccounts({ data, errors, refresh }: GraphQLResult): void {
    this.refreshers['accounts'] = refresh;
    if (errors && !data) return this.fail(errors);
    if (!data) return;
    const accountIds = accountsAboveFrom(data);
    if (!accountIds) return this.fail([]);
    // The same list anew would ask for the owners anew.
    if (accountIds.join() !== this.accountIds?.join()) this.accountIds = accountIds;
    if (accountIds.length === 0) this.tell(null);
  }

  @wire(graphql, { query: MAP_OWNERS, variables: '$ownerVariables' })
  handleOwners({ data, errors, refresh }: GraphQLResult): void {
    this.refreshers['owners'] = refresh;
    const { accountIds } = this;
    if (!accountIds || accountIds.length === 0) return;
    if (errors && !data) return this.fail(errors);
    if (data) this.tell(mapAccountFrom(accountIds, data));
  }

  get opportunityVariables(): Readonly<Record<string, unknown>> | undefined {
    return this.opportunityId ? { opportunityId: this.opportunityId } : undefined;
  }

  get ownerVariables(): Readonly<Record<string, unknown>> | undefined {
    return this.accountIds && this.accountIds.length > 0 ? { accountIds: this.accountIds } : undefined;
  }

  /** Looks again: the opportunity may have been given to another account, or a map been drawn. */
  @api async refresh(): Promise<void> {
    await Promise.all(Object.values(this.refreshers).map((refresh) => refresh?.()));
  }

  private tell(accountId: RecordId | null): void {
    if (accountId === this.told) return;
    this.told = accountId;
    const detail: FoundAccount = { accountId };
    this.dispatchEvent(new CustomEvent('found', { detail }));
  }

  private fail(errors: readonly GraphQLError[]): void {
    this.dispatchEvent(new CustomEvent('failure', { detail: errors }));
  }
}
