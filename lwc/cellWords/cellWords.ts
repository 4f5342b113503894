/** Every code of the white-space domain as words a person reads, from custom labels; numbers, money and days as the user writes them (system C). */
export { listOf, namesOf, type Names } from './names.ts';
export { stateReasonWords } from './stateReasons.ts';
export { missingWords, partEvidence, partName, partNames, partWords, type PartCode } from './scoreParts.ts';
export { GAPS, gapWords, GUESS_REASONS, guessWords, mutualValueWords } from './scoreReasons.ts';
export { ADVICE_SENTENCES, adviceWords, QUADRANT_SENTENCES, quadrantWords } from './adviceWords.ts';
export { PLAY_SENTENCES, playWords } from './plays.ts';
export { rankReasonWords, TIER_SENTENCES } from './rankReasons.ts';
export { FRESHNESS_WORDS, freshnessWords } from './freshnessWords.ts';
export { checkMessageWords } from './checkMessages.ts';
export { checkRemedyWords } from './checkRemedies.ts';
export { CONVERSION_PROBLEMS, walletProblemWords } from './problems.ts';
export { ADVANTAGE_HELP, advantageWords, QUESTION_NAMES, QUESTIONS, STANDINGS } from './checklistWords.ts';
