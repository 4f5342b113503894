/** White space and the value matrix (system C): both axes of a cell, its quadrant, the mutual value test and the play, each with reasons. */
export { scoreCell, type CellScore } from './scoreCell.ts';
export { type AxisScore, type ScorePart } from './axisScore.ts';
export { valueToYou } from './valueToYou.ts';
export { valueToCustomer, type CellEvidence } from './valueToCustomer.ts';
export { quadrantOf, testMutualValue, type MutualValueGap, type MutualValueTest } from './mutualValue.ts';
export { isInUse, readPlay, stateOf, type PlayReading } from './play.ts';
