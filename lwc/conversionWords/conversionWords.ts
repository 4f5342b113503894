/** Conversions in words: headings and values of an opportunity's description, and why an opportunity may belong to a cell (system C). */
import LOST from '@salesforce/label/c.Opportunity_OutcomeLost';
import WON from '@salesforce/label/c.Opportunity_OutcomeWon';
import type { OutcomeHeadings } from 'c/cellConversion';

export { HEADINGS } from './headings.ts';
export { fitWords } from './fitWords.ts';
export { sectionWriter } from './writeSection.ts';

/** What introduces the reason of a closed opportunity in the notes of its cell. */
export const OUTCOME_HEADINGS: OutcomeHeadings = { won: WON, lost: LOST };
