import {
  addDays,
  type BuyingCenter,
  type IsoDate,
  type RecordId,
  type SalesOpportunity,
  type Solution,
  type Stakeholder,
  type WhiteSpaceCell,
} from 'c/planModel';
import { MOST_NAME, problemsOf, usableAmount, type ConversionProblem } from './conversionProblems.ts';
import { carriedSections, describe, type Carried } from './describe.ts';
import { proposeContactRoles, type ContactRoleProposal } from './proposeContactRoles.ts';

export interface ConversionContext extends Carried {
  readonly account: { readonly id: RecordId; readonly name: string };
  readonly buyingCenter: BuyingCenter;
  readonly solution: Solution;
  readonly stakeholders: readonly Stakeholder[];
  /** The first open stage of the org; null when none is known. */
  readonly stageName: string | null;
  readonly today: IsoDate;
  /** Of the policy: used without a close date. */
  readonly daysToClose: number;
  readonly closeOn?: IsoDate | null;
  /** Active entry of the solution's product in the opportunity's price book. */
  readonly priceBookEntry?: { readonly id: RecordId; readonly priceBookId: RecordId; readonly unitPrice?: number | null } | null;
  /** The opportunity the cell is linked to; null when it is linked to one that the reader may not see. */
  readonly linked?: SalesOpportunity | null;
  /** Headings of the description by code, in the user's language. */
  readonly headings: Readonly<Record<string, string>>;
}

export type Fields = Readonly<Record<string, string | number | null>>;

/** Everything one atomic save needs. Field values by API name; the cell gets the new id into `Opportunity__c`. */
export interface Conversion {
  readonly opportunity: Fields;
  /** Null when the solution has no product or price book entry. */
  readonly line: Fields | null;
  readonly contactRoles: readonly ContactRoleProposal[];
  /** Texts that did not fit the description: one note each. */
  readonly continuations: readonly string[];
  /** Changes of the cell beside its link; nothing is cleared, so everything stays on both. */
  readonly cell: Fields;
  readonly problems: readonly ConversionProblem[];
}

/** The opportunity a cell becomes; with a blocking problem it is still given, to be shown. */
export function convertCell(cell: WhiteSpaceCell, context: ConversionContext): Conversion {
  const { account, buyingCenter, solution, stageName, today, priceBookEntry, headings } = context;
  const fullName = [account.name, buyingCenter.name, solution.name].join(' – ');
  const { text, continuations } = describe(sectionsOfConversion(cell, context), headings);
  const amount = usableAmount(cell.potentialAnnualRevenue);
  const closeOn = context.closeOn && context.closeOn >= today ? context.closeOn : addDays(today, context.daysToClose);
  const hasLine = Boolean(solution.productId && priceBookEntry);
  return {
    opportunity: {
      Name: shortened(fullName, MOST_NAME),
      AccountId: buyingCenter.subsidiaryAccountId ?? account.id,
      StageName: stageName,
      CloseDate: closeOn,
      Description: text,
      ...(amount === null ? {} : { Amount: amount }),
      ...(hasLine ? { Pricebook2Id: priceBookEntry!.priceBookId } : {}),
    },
    line: hasLine ? { PricebookEntryId: priceBookEntry!.id, Quantity: 1, UnitPrice: amount ?? priceBookEntry!.unitPrice ?? 0 } : null,
    contactRoles: proposeContactRoles(cell, context.stakeholders),
    continuations,
    cell: { State__c: 'Open Opportunity' },
    problems: problemsOf(cell, context, fullName),
  };
}

/** What the description is made of: a name that had to be shortened comes first, whole. */
export function sectionsOfConversion(cell: WhiteSpaceCell, context: ConversionContext) {
  const fullName = [context.account.name, context.buyingCenter.name, context.solution.name].join(' – ');
  const sections = carriedSections(cell, context);
  return fullName.length > MOST_NAME ? [{ code: 'name', text: fullName }, ...sections] : sections;
}

/** Never half a character. */
function shortened(text: string, most: number): string {
  const cut = text.slice(0, most);
  return cut.length < text.length && /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
}
