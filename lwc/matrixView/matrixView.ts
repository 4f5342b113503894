/** What of the white-space matrix is shown, as a pure model: screen and exports draw the same one (system C). */
export {
  FIRST_SETTINGS,
  MATRIX_MODES,
  NO_FILTERS,
  type Choice,
  type LineSort,
  type MatrixFilters,
  type MatrixMode,
  type MatrixSettings,
} from './settings.ts';
export { branchIds, nextSort, openIdsOf } from './branches.ts';
export { hasFilters } from './filterSquares.ts';
export { settingsFrom } from './settingsFrom.ts';
export type { Coverage } from './coverage.ts';
export { matrixView } from './viewMatrix.ts';
export type { CellMoney, Corners, Emptiness, LegendEntry, MatrixCell, MatrixLine, MatrixView } from './view.ts';
