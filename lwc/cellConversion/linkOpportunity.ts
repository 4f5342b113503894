import type { RecordId, SalesOpportunity, WhiteSpaceCell } from 'c/planModel';
import type { ConversionContext, Fields } from './convertCell.ts';
import { carriedSections, describe, type Carried, type CarriedSection } from './describe.ts';
import { proposeContactRoles, type ContactRoleProposal } from './proposeContactRoles.ts';

/** What linking an opportunity that exists already changes. */
export interface Link {
  readonly opportunityId: RecordId;
  /** Empty where nothing has to be added. */
  readonly opportunity: Fields;
  /** What is added to the description, in order; what it says already is not said twice. */
  readonly added: readonly CarriedSection[];
  readonly contactRoles: readonly ContactRoleProposal[];
  readonly continuations: readonly string[];
  readonly cell: Fields;
  /** The description was not read (no access), so it is left alone; everything stays on the cell. */
  readonly isDescriptionUnknown: boolean;
}

/** What was written on the cell is added to what the opportunity says; neither loses anything. */
export function linkOpportunity(
  cell: WhiteSpaceCell,
  opportunity: SalesOpportunity,
  context: Carried & Pick<ConversionContext, 'stakeholders' | 'headings'>,
): Link {
  const isDescriptionUnknown = opportunity.description === undefined;
  const before = opportunity.description ?? '';
  const missing = carriedSections(cell, context).filter((section) => !before.includes(describe([section], context.headings).text));
  const added = isDescriptionUnknown ? [] : missing;
  const { text, continuations } = describe(added, context.headings, before);
  return {
    opportunityId: opportunity.id,
    opportunity: added.length > 0 ? { Description: text } : {},
    added,
    contactRoles: proposeContactRoles(cell, context.stakeholders).filter(({ contactId }) => !opportunity.contactIds?.includes(contactId)),
    continuations: added.length > 0 ? continuations : [],
    cell: { Opportunity__c: opportunity.id, ...(opportunity.isClosed ? {} : { State__c: 'Open Opportunity' }) },
    isDescriptionUnknown,
  };
}

/**
 * The same link for the description as it is now: nothing guards an opportunity against two savers, so the page reads it again just before it saves.
 * @param description null when it is empty, undefined when it could not be read
 */
export function withDescriptionNow(link: Link, description: string | null | undefined, headings: ConversionContext['headings']): Link {
  if (description === undefined) return { ...link, opportunity: {}, added: [], continuations: [], isDescriptionUnknown: true };
  const before = description ?? '';
  const added = link.added.filter((section) => !before.includes(describe([section], headings).text));
  const { text, continuations } = describe(added, headings, before);
  return {
    ...link,
    added,
    opportunity: added.length > 0 ? { Description: text } : {},
    continuations: added.length > 0 ? continuations : [],
  };
}
