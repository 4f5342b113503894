/** White space and the value matrix (system C): both axes of a cell, its quadrant, the mutual value test, the play and what to do, each with reasons. */
export { scoreCell, type CellScore } from './scoreCell.ts';
export { type AxisScore, type GuessReason, type ScorePart } from './axisScore.ts';
export { valueToYou } from './valueToYou.ts';
export { isOver, valueToCustomer, type CellEvidence, type CustomerValueCell } from './valueToCustomer.ts';
export { quadrantOf, testMutualValue, type MutualValueGap, type MutualValueTest } from './mutualValue.ts';
export { isInUse, readPlay, readPlays, stateOf, type PlayReading } from './play.ts';
export { readCells, type CellContext, type CellReading } from './readCells.ts';
export { adviseOn, type AdviceCode, type CellAdvice } from './advice.ts';
