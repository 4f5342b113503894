/** Buying centers as a tree (systems A and C): order, totals, what is on screen, where a row may move. */
export { buildTree, descendantsOf, findNode, flatten, pathOf, type TreeNode } from './buildTree.ts';
export { partsOf, shareOf, totalOf, totalShareOf, type MoneyField, type Total } from './totals.ts';
export { firstExpansion, visibleRows, type VisibleRow } from './visibleRows.ts';
export { moveTargets, newParentsAfterDelete } from './moves.ts';
