/** A cell becomes an opportunity, or is linked to one, and keeps everything that was written on it (system C). */
export { convertCell, linkOpportunity, type Conversion, type ConversionContext, type ConversionProblem, type Link } from './convertCell.ts';
export { carriedSections, describe, type CarriedSection, type Description, MOST_DESCRIPTION } from './describe.ts';
export { proposeContactRoles, type ContactRoleProposal } from './proposeContactRoles.ts';
export { outcomeOf, type CellOutcome } from './outcomeOf.ts';
