/** The words of the team matrix, and sentences made of them. */
export { TEAM_LABELS } from './labels.ts';
export { gapWords, groupName, levelWords, loadWords, rowWords, spokenSquare, squareWords, totalsWords } from './squareWords.ts';
