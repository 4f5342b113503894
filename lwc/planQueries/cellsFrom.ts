import type {
  Advantage,
  Alternatives,
  CellState,
  IsoDate,
  IsoDateTime,
  Maybe,
  RecordId,
  Urgency,
  UpSellAnswers,
  WhiteSpaceCell,
} from 'c/planModel';
import { nodesOfPages } from './pages.ts';
import { choicesOf, lastChangeOf, planRecordOf, valueOf, type Field, type LastChange, type NamedNode, type RecordNode } from './records.ts';

/** A cell with the names of what it points at; a name is missing where its record is not this reader's to see. */
export interface CellView extends WhiteSpaceCell {
  readonly problemName?: Maybe<string>;
  readonly valueMetricName?: Maybe<string>;
  readonly sponsorName?: Maybe<string>;
  readonly opportunityName?: Maybe<string>;
  readonly confirmedByName?: Maybe<string>;
  readonly lastChange: LastChange;
}

type Text = Maybe<Field<string>>;
type Amount = Maybe<Field<number>>;
type Id = Maybe<Field<RecordId>>;

interface CellNode extends RecordNode {
  readonly Buying_Center__c: Field<RecordId>;
  readonly Solution__c: Field<RecordId>;
  readonly State__c?: Maybe<Field<CellState>>;
  readonly State_Override__c?: Maybe<Field<CellState>>;
  readonly Override_Reason__c?: Text;
  readonly Cell_Owner__c?: Id;
  readonly Cell_Owner__r?: Maybe<NamedNode>;
  readonly Potential_Annual_Revenue__c?: Amount;
  readonly Margin__c?: Amount;
  readonly Chance_To_Win__c?: Amount;
  readonly Strategic_Fit__c?: Amount;
  readonly Cost_To_Serve__c?: Amount;
  readonly Effect_On_Existing_Revenue__c?: Amount;
  readonly Problem__c?: Id;
  readonly Problem__r?: Maybe<NamedNode>;
  readonly Customer_Value__c?: Amount;
  readonly Value_Metric__c?: Id;
  readonly Value_Metric__r?: Maybe<NamedNode>;
  readonly Urgency__c?: Maybe<Field<Urgency>>;
  readonly Sponsor__c?: Id;
  readonly Sponsor__r?: Maybe<NamedNode>;
  readonly Alternatives__c?: Maybe<Field<Alternatives>>;
  readonly Competitor__c?: Text;
  readonly Wallet__c?: Amount;
  readonly Our_Revenue__c?: Amount;
  readonly Competitor_Revenue__c?: Amount;
  readonly Competitor_Revenue_Before__c?: Amount;
  readonly Competitor_Revenue_Before_On__c?: Maybe<Field<IsoDate>>;
  readonly Opportunity__c?: Id;
  readonly Opportunity__r?: Maybe<NamedNode>;
  readonly Advantages__c?: Text;
  readonly Known_For_Old_Only__c?: Text;
  readonly Problem_For_New__c?: Text;
  readonly Alternatives_They_Have__c?: Text;
  readonly Deciders_This_Time__c?: Text;
  readonly Competitors_This_Time__c?: Text;
  readonly Effect_On_Present_Business__c?: Text;
  readonly View_Of_Total_Spend__c?: Text;
  readonly Evidence__c?: Text;
  readonly Notes__c?: Text;
  readonly Confirmed_By__r?: Maybe<NamedNode>;
}

/** The cells of all pages of `WHITE_SPACE_CELLS`. */
export function cellsFrom(pages: readonly unknown[]): readonly CellView[] {
  return nodesOfPages<CellNode>(pages).map((node) => ({
    ...planRecordOf(node),
    buyingCenterId: node.Buying_Center__c.value ?? '',
    solutionId: node.Solution__c.value ?? '',
    state: valueOf(node.State__c),
    stateOverride: valueOf(node.State_Override__c),
    overrideReason: valueOf(node.Override_Reason__c),
    ownerId: valueOf(node.Cell_Owner__c),
    ownerName: valueOf(node.Cell_Owner__r?.Name),
    potentialAnnualRevenue: valueOf(node.Potential_Annual_Revenue__c),
    margin: valueOf(node.Margin__c),
    chanceToWin: valueOf(node.Chance_To_Win__c),
    strategicFit: valueOf(node.Strategic_Fit__c),
    costToServe: valueOf(node.Cost_To_Serve__c),
    effectOnExistingRevenue: valueOf(node.Effect_On_Existing_Revenue__c),
    problemId: valueOf(node.Problem__c),
    problemName: valueOf(node.Problem__r?.Name),
    customerValue: valueOf(node.Customer_Value__c),
    valueMetricId: valueOf(node.Value_Metric__c),
    valueMetricName: valueOf(node.Value_Metric__r?.Name),
    urgency: valueOf(node.Urgency__c),
    sponsorId: valueOf(node.Sponsor__c),
    sponsorName: valueOf(node.Sponsor__r?.Name),
    alternatives: valueOf(node.Alternatives__c),
    competitor: valueOf(node.Competitor__c),
    wallet: valueOf(node.Wallet__c),
    ourRevenue: valueOf(node.Our_Revenue__c),
    competitorRevenue: valueOf(node.Competitor_Revenue__c),
    competitorRevenueBefore: valueOf(node.Competitor_Revenue_Before__c),
    competitorRevenueBeforeOn: valueOf(node.Competitor_Revenue_Before_On__c),
    opportunityId: valueOf(node.Opportunity__c),
    opportunityName: valueOf(node.Opportunity__r?.Name),
    advantages: choicesOf<Advantage>(node.Advantages__c),
    upSellAnswers: answersOf(node),
    evidence: valueOf(node.Evidence__c),
    notes: valueOf(node.Notes__c),
    confirmedByName: valueOf(node.Confirmed_By__r?.Name),
    lastChange: lastChangeOf(node),
  }));
}

/** When the cell that was saved last was saved: `since` of `WHITE_SPACE_CELLS`. Undefined when there is no cell. */
export function latestChangeOf(cells: readonly CellView[]): IsoDateTime | undefined {
  return cells.reduce<IsoDateTime | undefined>(
    (latest, { lastChange: { on } }) => (on && (!latest || on > latest) ? on : latest),
    undefined,
  );
}

function answersOf(node: CellNode): UpSellAnswers {
  return {
    knownForOldOnly: valueOf(node.Known_For_Old_Only__c),
    problemForNew: valueOf(node.Problem_For_New__c),
    alternativesTheyHave: valueOf(node.Alternatives_They_Have__c),
    decidersThisTime: valueOf(node.Deciders_This_Time__c),
    competitorsThisTime: valueOf(node.Competitors_This_Time__c),
    effectOnPresentBusiness: valueOf(node.Effect_On_Present_Business__c),
    viewOfTotalSpend: valueOf(node.View_Of_Total_Spend__c),
  };
}
