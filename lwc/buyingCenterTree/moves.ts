import type { BuyingCenter, RecordId } from 'c/planModel';
import { descendantsOf, findNode, flatten, type TreeNode } from './buildTree.ts';

/** Where a buying center may move: anywhere but under itself, under what is below it, or to where it already is. Top to bottom. */
export function moveTargets<Row extends BuyingCenter>(nodes: readonly TreeNode<Row>[], id: RecordId): readonly TreeNode<Row>[] {
  const moving = findNode(nodes, id);
  if (!moving) return [];
  const forbidden = new Set([moving, ...descendantsOf(moving)].map(({ buyingCenter }) => buyingCenter.id));
  return flatten(nodes).filter(({ buyingCenter }) => !forbidden.has(buyingCenter.id) && buyingCenter.id !== moving.buyingCenter.parentId);
}

/** The platform would move the children of a deleted buying center to the top; they belong one level up: their new parent, null at the top. */
export function newParentsAfterDelete<Row extends BuyingCenter>(
  node: TreeNode<Row>,
): readonly { readonly buyingCenter: Row; readonly parentId: RecordId | null }[] {
  return node.children.map(({ buyingCenter }) => ({ buyingCenter, parentId: node.buyingCenter.parentId ?? null }));
}
