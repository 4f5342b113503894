/** Objectives with their strategies and actions as a tree: found, sorted, opened, and where something can be moved to (system E). */
export {
  isFiltered,
  isLate,
  isNarrow,
  isOpenStatus,
  matching,
  NO_FILTER,
  STANDINGS,
  standingOf,
  type OsaFilter,
  type OsaKind,
  type OsaRecord,
  type Standing,
} from './filter.ts';
export { withEdits, type OsaEdit } from './edits.ts';
export { foldedAtFirst } from './folding.ts';
export { countOf, treeOf, type ObjectiveNode, type StrategyNode, type TreeCount } from './nodes.ts';
export {
  actionsOf,
  isSamePlace,
  isWhereItWas,
  placeOf,
  placeOnto,
  placesOf,
  withinTrack,
  withMoves,
  type Move,
  type OsaPlace,
} from './places.ts';
export { nameIn, recordIn } from './records.ts';
export { sortedTree, treeRows, type SortValue, type TreeRow } from './treeRows.ts';
export { ShownPlan } from './shownPlan.ts';
