/** How far objectives, strategies and actions are, why, and what they point at, in words a person reads (system E). */
export { CONTRADICTED, dueWords, lateWords, paceReasonWords, paceVerdictWords, progressWords } from './workWords.ts';
export { budgetWords, gapWords, measuredWords, measureWords, valueWords } from './measureWords.ts';
export { campaignName, KIND_NAMES, LOOSE_NAME, ownerName, servesName, waitsForName } from './names.ts';
export { peopleIn, type PersonOption } from './people.ts';
