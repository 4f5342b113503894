/** Every code of the relationship domain as words a person reads, from custom labels; numbers and days as the user writes them (system D). */
export { peopleNamesOf, type PeopleNames } from './peopleNames.ts';
export { adviceMessageWords, tellsJudgement } from './adviceMessages.ts';
export { adviceRemedyWords } from './adviceRemedies.ts';
export { introductionWords, linkWords, stepWords, strengthWords, type IntroductionWords } from './introductionWords.ts';
export { coverageGapWords, coveragePartWords, coverageReasonWords } from './coverageWords.ts';
export { SUCCESSOR_REASONS, successorWords } from './successorWords.ts';
export { proposalReasonWords } from './proposalReasons.ts';
export { GUIDE_ANSWERS, GUIDE_QUESTIONS } from './guideWords.ts';
