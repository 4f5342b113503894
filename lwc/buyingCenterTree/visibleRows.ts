import type { BuyingCenter, RecordId } from 'c/planModel';
import { flatten, type TreeNode } from './buildTree.ts';

/** A row on screen, with what a screen reader says about its place. */
export interface VisibleRow<Row extends BuyingCenter = BuyingCenter> {
  readonly node: TreeNode<Row>;
  readonly parentId: RecordId | undefined;
  readonly hasChildren: boolean;
  readonly isExpanded: boolean;
  /** From 1, among its siblings. */
  readonly position: number;
  readonly siblings: number;
}

/** The rows that are on screen while these are expanded, from top to bottom. */
export function visibleRows<Row extends BuyingCenter>(
  nodes: readonly TreeNode<Row>[],
  expandedIds: readonly RecordId[],
  parentId?: RecordId,
): readonly VisibleRow<Row>[] {
  return nodes.flatMap((node, index) => {
    const { id } = node.buyingCenter;
    const hasChildren = node.children.length > 0;
    const isExpanded = hasChildren && expandedIds.includes(id);
    const row = { node, parentId, hasChildren, isExpanded, position: index + 1, siblings: nodes.length };
    return isExpanded ? [row, ...visibleRows(node.children, expandedIds, id)] : [row];
  });
}

/** Up to here a tree is shown whole at first; a larger one shows two levels. */
const SHOWN_WHOLE = 40;

/** What is expanded before anybody touched it. */
export function firstExpansion(nodes: readonly TreeNode[]): readonly RecordId[] {
  const all = flatten(nodes);
  const expanded = all.length <= SHOWN_WHOLE ? all : nodes;
  return expanded.filter(({ children }) => children.length > 0).map(({ buyingCenter }) => buyingCenter.id);
}
