import type { IsoDate, SalesOpportunity, Solution, WhiteSpaceCell } from 'c/planModel';

/** What stands against it (`blocks`) or should be known first. */
export interface ConversionProblem {
  readonly code: ConversionProblemCode;
  readonly blocks: boolean;
}

export const CONVERSION_PROBLEM_CODES = [
  'alreadyLinked',
  'linkedNotVisible',
  'replacesClosedOpportunity',
  'alreadyInUse',
  'noFit',
  'solutionRetired',
  'noOpenStage',
  'noPriceBookEntry',
  'noProblemNamed',
  'noSponsor',
  'amountNotUsable',
  'nameShortened',
  'closeDateInThePast',
] as const;
export type ConversionProblemCode = (typeof CONVERSION_PROBLEM_CODES)[number];

/** Length limit of `Opportunity.Name`. */
export const MOST_NAME = 120;
/** `Opportunity.Amount` holds 16 digits before the point. */
const MOST_AMOUNT = 1e16;

/** What the problems of a conversion are found in. */
export interface ConversionCircumstances {
  readonly solution: Solution;
  readonly stageName: string | null;
  readonly today: IsoDate;
  readonly closeOn?: IsoDate | null;
  /** Null when the product has none; absent when nobody looked. */
  readonly priceBookEntry?: object | null;
  /** What the cell is linked to, where the reader may see it. */
  readonly linked?: SalesOpportunity | null;
}

export function usableAmount(amount: number | null | undefined): number | null {
  return typeof amount === 'number' && amount >= 0 && amount < MOST_AMOUNT ? amount : null;
}

/** In the order in which they should be read. A closed opportunity may have a successor; an open one, or one nobody here can see, may not. */
export function problemsOf(
  cell: WhiteSpaceCell,
  { solution, stageName, closeOn, today, priceBookEntry, linked }: ConversionCircumstances,
  fullName: string,
): readonly ConversionProblem[] {
  const state = cell.stateOverride ?? cell.state;
  const hasAmount = cell.potentialAnnualRevenue !== null && cell.potentialAnnualRevenue !== undefined;
  const isLinked = Boolean(cell.opportunityId);
  const found: readonly (readonly [boolean, ConversionProblemCode, boolean])[] = [
    [isLinked && linked !== null && !linked?.isClosed, 'alreadyLinked', true],
    [isLinked && linked === null, 'linkedNotVisible', true],
    [isLinked && Boolean(linked?.isClosed), 'replacesClosedOpportunity', false],
    [state === 'Ours' || state === 'At Risk', 'alreadyInUse', false],
    [state === 'No Fit', 'noFit', false],
    [solution.isActive === false, 'solutionRetired', true],
    [stageName === null, 'noOpenStage', true],
    [Boolean(solution.productId) && priceBookEntry === null, 'noPriceBookEntry', false],
    [!cell.problemId, 'noProblemNamed', false],
    [!cell.sponsorId, 'noSponsor', false],
    [hasAmount && usableAmount(cell.potentialAnnualRevenue) === null, 'amountNotUsable', false],
    [fullName.length > MOST_NAME, 'nameShortened', false],
    [Boolean(closeOn && closeOn < today), 'closeDateInThePast', false],
  ];
  return found.filter(([holds]) => holds).map(([, code, blocks]) => ({ code, blocks }));
}
