/** The focus of a plan as a person reads it: figures, bars, warnings and what is worth adding, from custom labels. */
export { focusCard, totalCard, type Bar, type Figure, type FocusCard, type TotalCard } from './focusCard.ts';
export { candidatesOf, type Candidate } from './candidates.ts';
