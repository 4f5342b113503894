import type { SalesOpportunity, WhiteSpaceCell } from 'c/planModel';

/** What a closed opportunity brings back to its cell; API names to values. */
export interface CellOutcome {
  readonly fields: { readonly State__c: 'Ours' | 'Lost'; readonly Notes__c?: string };
}

/**
 * Won and lost come back with the reason, appended to the notes once however often it is asked; an open opportunity brings nothing.
 * @param heading what introduces the reason, in the reader's language
 */
export function outcomeOf(cell: WhiteSpaceCell, opportunity: SalesOpportunity, heading: string): CellOutcome | null {
  if (!opportunity.isClosed) return null;
  const state = opportunity.isWon ? 'Ours' : 'Lost';
  const reason = opportunity.closeReason?.trim();
  const note = [heading, opportunity.closesOn, reason].filter(Boolean).join(' · ');
  if (!reason || cell.notes?.includes(note)) return { fields: { State__c: state } };
  return { fields: { State__c: state, Notes__c: [cell.notes, note].filter(Boolean).join('\n\n') } };
}
