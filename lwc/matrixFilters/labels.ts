import CHOICE_ANY from '@salesforce/label/c.Matrix_ChoiceAny';
import CLEAR from '@salesforce/label/c.Matrix_ClearFilters';
import FOCUS from '@salesforce/label/c.Matrix_FilterFocus';
import FOCUS_WITH from '@salesforce/label/c.Matrix_FocusWith';
import FOCUS_WITHOUT from '@salesforce/label/c.Matrix_FocusWithout';
import GUESS from '@salesforce/label/c.Matrix_FilterGuess';
import GUESS_WITH from '@salesforce/label/c.Matrix_GuessWith';
import GUESS_WITHOUT from '@salesforce/label/c.Matrix_GuessWithout';
import MIN_POTENTIAL from '@salesforce/label/c.Matrix_FilterMinPotential';
import OPPORTUNITY from '@salesforce/label/c.Matrix_FilterOpportunity';
import OPPORTUNITY_WITH from '@salesforce/label/c.Matrix_OpportunityWith';
import OPPORTUNITY_WITHOUT from '@salesforce/label/c.Matrix_OpportunityWithout';
import OWNER from '@salesforce/label/c.Matrix_FilterOwner';
import OWNER_ANYBODY from '@salesforce/label/c.Matrix_OwnerAnybody';
import OWNER_NOBODY from '@salesforce/label/c.Matrix_OwnerNobody';
import PLAYS from '@salesforce/label/c.Matrix_FilterPlays';
import QUADRANTS from '@salesforce/label/c.Matrix_FilterQuadrants';
import QUADRANT_UNKNOWN from '@salesforce/label/c.Matrix_QuadrantUnknown';
import STALE from '@salesforce/label/c.Matrix_FilterStale';
import STALE_WITH from '@salesforce/label/c.Matrix_StaleWith';
import STALE_WITHOUT from '@salesforce/label/c.Matrix_StaleWithout';
import STATES from '@salesforce/label/c.Matrix_FilterStates';

export const LABELS = { CLEAR, MIN_POTENTIAL, OWNER, OWNER_ANYBODY, OWNER_NOBODY, PLAYS, QUADRANTS, QUADRANT_UNKNOWN, STATES };

/** The words of each choice between all, some and the others. */
export const CHOICES = {
  guess: { label: GUESS, any: CHOICE_ANY, with: GUESS_WITH, without: GUESS_WITHOUT },
  stale: { label: STALE, any: CHOICE_ANY, with: STALE_WITH, without: STALE_WITHOUT },
  focus: { label: FOCUS, any: CHOICE_ANY, with: FOCUS_WITH, without: FOCUS_WITHOUT },
  opportunity: { label: OPPORTUNITY, any: CHOICE_ANY, with: OPPORTUNITY_WITH, without: OPPORTUNITY_WITHOUT },
} as const;
