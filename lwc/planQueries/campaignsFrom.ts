import type { IsoDate, IsoDateTime, Maybe, RecordId } from 'c/planModel';
import { nodesOfPages } from './pages.ts';
import { valueOf, type Field, type NamedNode } from './records.ts';

/** A `Campaign`. What its members did are its `CampaignResponse`s: numbers of the campaign itself count people of other accounts as well. */
export interface CampaignView {
  readonly id: RecordId;
  readonly name: string;
  /** The org's own words. */
  readonly type?: Maybe<string>;
  readonly status?: Maybe<string>;
  readonly startOn?: Maybe<IsoDate>;
  readonly endOn?: Maybe<IsoDate>;
  readonly isActive?: Maybe<boolean>;
  /** Of the whole campaign, whichever accounts it is for. */
  readonly budgetedCost?: Maybe<number>;
  readonly actualCost?: Maybe<number>;
  readonly currency?: Maybe<string>;
  readonly ownerId?: Maybe<RecordId>;
  readonly changedOn?: Maybe<IsoDateTime>;
}

interface CampaignNode extends NamedNode {
  readonly Id: RecordId;
  readonly Type?: Maybe<Field<string>>;
  readonly Status?: Maybe<Field<string>>;
  readonly StartDate?: Maybe<Field<IsoDate>>;
  readonly EndDate?: Maybe<Field<IsoDate>>;
  readonly IsActive?: Maybe<Field<boolean>>;
  readonly BudgetedCost?: Maybe<Field<number>>;
  readonly ActualCost?: Maybe<Field<number>>;
  readonly CurrencyIsoCode?: Maybe<Field<string>>;
  readonly OwnerId?: Maybe<Field<RecordId>>;
  readonly LastModifiedDate?: Maybe<Field<IsoDateTime>>;
}

/** The campaigns of all pages of `CAMPAIGNS`. */
export function campaignsFrom(pages: readonly unknown[]): readonly CampaignView[] {
  return nodesOfPages<CampaignNode>(pages).map((node) => ({
    id: node.Id,
    name: valueOf(node.Name) ?? '',
    type: valueOf(node.Type),
    status: valueOf(node.Status),
    startOn: valueOf(node.StartDate),
    endOn: valueOf(node.EndDate),
    isActive: valueOf(node.IsActive),
    budgetedCost: valueOf(node.BudgetedCost),
    actualCost: valueOf(node.ActualCost),
    currency: valueOf(node.CurrencyIsoCode),
    ownerId: valueOf(node.OwnerId),
    changedOn: valueOf(node.LastModifiedDate),
  }));
}
