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
import { carriedSections, describe, type Carried } from './describe.ts';
import { proposeContactRoles, type ContactRoleProposal } from './proposeContactRoles.ts';

export interface ConversionContext extends Carried {
  readonly account: { readonly id: RecordId; readonly name: string };
  readonly buyingCenter: BuyingCenter;
  readonly solution: Solution;
  readonly stakeholders: readonly Stakeholder[];
  /** The first open stage of the org. */
  readonly stageName: string;
  readonly today: IsoDate;
  /** Of the policy: used without a close date. */
  readonly daysToClose: number;
  readonly closeOn?: IsoDate | null;
  /** Active entry of the solution's product in the opportunity's price book. */
  readonly priceBookEntry?: { readonly id: RecordId; readonly priceBookId: RecordId; readonly unitPrice?: number | null } | null;
  /** Headings of the description by code, in the user's language. */
  readonly headings: Readonly<Record<string, string>>;
}

/** What stands against it (`blocks`) or should be known first. */
export interface ConversionProblem {
  readonly code:
    | 'alreadyLinked'
    | 'alreadyInUse'
    | 'noFit'
    | 'solutionRetired'
    | 'noProblemNamed'
    | 'noSponsor'
    | 'amountNotUsable'
    | 'nameShortened'
    | 'closeDateInThePast';
  readonly blocks: boolean;
}

type Fields = Readonly<Record<string, string | number | null>>;

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

const MOST_NAME = 120;
/** `Opportunity.Amount` holds 16 digits before the point. */
const MOST_AMOUNT = 1e16;

/** The opportunity a cell becomes; with a blocking problem it is still given, to be shown. */
export function convertCell(cell: WhiteSpaceCell, context: ConversionContext): Conversion {
  const { account, buyingCenter, solution, stageName, today, priceBookEntry, headings } = context;
  const fullName = [account.name, buyingCenter.name, solution.name].join(' – ');
  const sections = carriedSections(cell, context);
  const named = fullName.length > MOST_NAME ? [{ code: 'name', text: fullName }, ...sections] : sections;
  const { text, continuations } = describe(named, headings);
  const amount = usableAmount(cell.potentialAnnualRevenue);
  const closeOn = context.closeOn && context.closeOn >= today ? context.closeOn : addDays(today, context.daysToClose);
  const hasLine = Boolean(solution.productId && priceBookEntry);
  return {
    opportunity: {
      Name: fullName.slice(0, MOST_NAME),
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

/** What linking an opportunity that exists already changes. */
export interface Link {
  readonly opportunity: Fields;
  readonly contactRoles: readonly ContactRoleProposal[];
  readonly continuations: readonly string[];
  readonly cell: Fields;
}

/** What was written on the cell is added to what the opportunity says; neither loses anything. */
export function linkOpportunity(
  cell: WhiteSpaceCell,
  opportunity: SalesOpportunity & { readonly description?: string | null },
  context: Carried & Pick<ConversionContext, 'stakeholders' | 'headings'>,
): Link {
  const { text, continuations } = describe(carriedSections(cell, context), context.headings, opportunity.description ?? '');
  return {
    opportunity: { Description: text },
    contactRoles: proposeContactRoles(cell, context.stakeholders).filter(({ contactId }) => !opportunity.contactIds?.includes(contactId)),
    continuations,
    cell: { Opportunity__c: opportunity.id, ...(opportunity.isClosed ? {} : { State__c: 'Open Opportunity' }) },
  };
}

function usableAmount(amount: number | null | undefined): number | null {
  return typeof amount === 'number' && amount >= 0 && amount < MOST_AMOUNT ? amount : null;
}

function problemsOf(cell: WhiteSpaceCell, { solution, closeOn, today }: ConversionContext, fullName: string): readonly ConversionProblem[] {
  const state = cell.stateOverride ?? cell.state;
  const hasAmount = cell.potentialAnnualRevenue !== null && cell.potentialAnnualRevenue !== undefined;
  const found: readonly (readonly [boolean, ConversionProblem['code'], boolean])[] = [
    [Boolean(cell.opportunityId), 'alreadyLinked', true],
    [state === 'Ours' || state === 'At Risk', 'alreadyInUse', false],
    [state === 'No Fit', 'noFit', false],
    [solution.isActive === false, 'solutionRetired', true],
    [!cell.problemId, 'noProblemNamed', false],
    [!cell.sponsorId, 'noSponsor', false],
    [hasAmount && usableAmount(cell.potentialAnnualRevenue) === null, 'amountNotUsable', false],
    [fullName.length > MOST_NAME, 'nameShortened', false],
    [Boolean(closeOn && closeOn < today), 'closeDateInThePast', false],
  ];
  return found.filter(([holds]) => holds).map(([, code, blocks]) => ({ code, blocks }));
}
