/** Readiness for account-based marketing as words a person reads: facts, levels, standings (system F). */
export { factName, factReason } from './factWords.ts';
export { factState, LEVEL_NAMES, STANDING_WORDS, STATE_WORDS, type FactState } from './standingWords.ts';
