/** The whole white-space matrix of an account, read from its facts in one go: what every view of it shows (system C). */
export { readMatrix, type MatrixReading, type SquareReading, type WhiteSpaceFacts } from './readMatrix.ts';
export { factsOfSquare, supposeSquare } from './supposeSquare.ts';
export {
  emptySquare,
  keyOfSquare,
  placeOfKey,
  squareAt,
  squareOfCell,
  squareOfKey,
  squareOfOpportunity,
  squareOrEmpty,
} from './squares.ts';
export { pathNames } from './pathNames.ts';
export { adviceCounts, type AdviceCounts } from './adviceCounts.ts';
export { dataProblems, squaresOfProblem, type DataProblem } from './dataProblems.ts';
export {
  readFocus,
  type FocusMoney,
  type FocusPlan,
  type FocusReading,
  type FocusRow,
  type FocusWarning,
  type TargetProgress,
} from './readFocus.ts';
