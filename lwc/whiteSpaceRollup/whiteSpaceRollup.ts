/** The white-space matrix over both trees at any depth (system C): money that counts nothing twice, money-weighted scores, counts. */
export { rollUpMatrix, totalPotential, type RollupInput } from './rollUpMatrix.ts';
export { MEASURES, type MatrixRollup, type Measure, type MoneyColumns, type ScoreColumns, type UnderstatedCell } from './matrixRollup.ts';
export { rollupAt, type CellRollup, type MeanScore, type MoneySum } from './rollupAt.ts';
