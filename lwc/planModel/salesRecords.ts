import type { IsoDate, Maybe, RecordId } from './provenance.ts';

/** What the org's own sales records say of a customer: the facts that the states of the matrix are derived from (system C). Never written by us. */

/** Something sold or in use, by product or at least by product family. */
export interface SoldProduct {
  readonly productId?: Maybe<RecordId>;
  readonly productFamily?: Maybe<string>;
  /** Money; of an opportunity line its total price. */
  readonly amount?: Maybe<number>;
}

/** What every sales record says of where it belongs. */
export interface SalesRecord {
  readonly id: RecordId;
  readonly name?: Maybe<string>;
  /** The plan's account or one of its subsidiaries. */
  readonly accountId?: Maybe<RecordId>;
  readonly accountName?: Maybe<string>;
  /** The people on it; they tell the buying center when the account does not. */
  readonly contactIds?: readonly RecordId[];
}

/** `Asset`: a product installed at the customer, ours or a competitor's. */
export interface InstalledAsset extends SalesRecord, SoldProduct {
  readonly status?: Maybe<string>;
  readonly isCompetitorProduct?: Maybe<boolean>;
  readonly installedOn?: Maybe<IsoDate>;
  readonly usageEndsOn?: Maybe<IsoDate>;
}

/** `Contract`; what it covers are its lines and those of the opportunities that name it. */
export interface SalesContract extends SalesRecord {
  readonly status?: Maybe<string>;
  readonly startsOn?: Maybe<IsoDate>;
  readonly endsOn?: Maybe<IsoDate>;
  readonly lines?: readonly SoldProduct[];
}

/** `Opportunity` with its products. */
export interface SalesOpportunity extends SalesRecord {
  readonly amount?: Maybe<number>;
  readonly stageName?: Maybe<string>;
  readonly isClosed?: Maybe<boolean>;
  readonly isWon?: Maybe<boolean>;
  readonly closesOn?: Maybe<IsoDate>;
  readonly createdOn?: Maybe<IsoDate>;
  /** `LastStageChangeDate`; empty until the stage changed for the first time. */
  readonly stageChangedOn?: Maybe<IsoDate>;
  /** The campaign it is said to come from. */
  readonly campaignId?: Maybe<RecordId>;
  readonly contractId?: Maybe<RecordId>;
  /** Why it was won or lost, where the org records it. */
  readonly closeReason?: Maybe<string>;
  /** ISO code of its amounts; absent in an org with one currency. */
  readonly currency?: Maybe<string>;
  readonly lines?: readonly SoldProduct[];
  /** What is written on it; null when it is empty. Undefined when it was not read: then it must not be overwritten. */
  readonly description?: Maybe<string>;
}

export interface SalesRecords {
  readonly assets: readonly InstalledAsset[];
  readonly contracts: readonly SalesContract[];
  readonly opportunities: readonly SalesOpportunity[];
}

/** A stage of the org's opportunities (`OpportunityStage`). */
export interface OpportunityStage {
  /** The value of `StageName`. */
  readonly name: string;
  readonly label: string;
  readonly isClosed: boolean;
  readonly isWon: boolean;
  readonly sortOrder?: Maybe<number>;
  /** Percent. */
  readonly probability?: Maybe<number>;
}

/** A product in a price book (`PricebookEntry`). */
export interface PriceBookEntry {
  readonly id: RecordId;
  readonly productId: RecordId;
  readonly productName?: Maybe<string>;
  readonly priceBookId: RecordId;
  readonly priceBookName?: Maybe<string>;
  readonly unitPrice?: Maybe<number>;
  readonly isActive?: Maybe<boolean>;
  /** The price book every product is in. */
  readonly isStandard?: Maybe<boolean>;
  /** ISO code; absent in an org with one currency. */
  readonly currency?: Maybe<string>;
}
