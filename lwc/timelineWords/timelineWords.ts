/** Bars, ticks and moves of a timeline as words a person reads, from custom labels; days as the user writes them (system E). */
export { BAR_LABELS } from './barLabels.ts';
export { besideWords, lineWords, spanWords } from './barWords.ts';
export { dependencyRefusalWords, moveRefusalWords, moveWords, objectiveMoveWords, tooEarlyWords } from './moveWords.ts';
export { tickWords } from './tickWords.ts';
