/** A cell becomes an opportunity, or is linked to one, and keeps everything that was written on it (system C). */
export { convertCell, sectionsOfConversion, type Conversion, type ConversionContext } from './convertCell.ts';
export { CONVERSION_PROBLEM_CODES, MOST_NAME, type ConversionProblem, type ConversionProblemCode } from './conversionProblems.ts';
export { withChoices, type ChosenContactRole, type ChosenLine, type ConversionChoices } from './conversionChoices.ts';
export { carriedFrom, conversionContextOf, entriesOf, openStages, type ConversionOffers } from './conversionContext.ts';
export { linkOpportunity, withDescriptionNow, type Link } from './linkOpportunity.ts';
export { carriedSections, describe, type Carried, type CarriedSection, type Description, MOST_DESCRIPTION } from './describe.ts';
export { proposeContactRoles, type ContactRoleProposal } from './proposeContactRoles.ts';
export { outcomeOf, type CellOutcome } from './outcomeOf.ts';
export { closedSince, type ClosedOutcome, type OutcomeHeadings } from './closedSince.ts';
export {
  proposeCells,
  proposeOpportunities,
  takenSquares,
  unlinkedOpportunities,
  type CellProposal,
  type CellProposals,
  type OpportunityProposal,
} from './proposeCells.ts';
export { FIT_REASON_CODES, type FitReason } from './fitOfSquare.ts';
