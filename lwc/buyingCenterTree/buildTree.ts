import type { BuyingCenter, RecordId } from 'c/planModel';

/** A buying center and those below it, in the order people see them. */
export interface TreeNode<Row extends BuyingCenter = BuyingCenter> {
  readonly buyingCenter: Row;
  /** 1 at the top. */
  readonly level: number;
  readonly children: readonly TreeNode<Row>[];
}

/**
 * The tree, siblings by sort order (without one: last), then by name. Every buying center appears exactly once, whatever the data says:
 * one whose parent is missing stands at the top, and a circle is opened at the member that comes first.
 */
export function buildTree<Row extends BuyingCenter>(buyingCenters: readonly Row[]): readonly TreeNode<Row>[] {
  const ordered = [...buyingCenters].sort(inOrder);
  const known = new Set(ordered.map(({ id }) => id));
  const childrenOf = new Map<RecordId | undefined, Row[]>();
  for (const row of ordered) {
    const parentId = row.parentId && known.has(row.parentId) ? row.parentId : undefined;
    childrenOf.set(parentId, [...(childrenOf.get(parentId) ?? []), row]);
  }
  const placed = new Set<RecordId>();
  const place = (row: Row, level: number): TreeNode<Row>[] => {
    if (placed.has(row.id)) return [];
    placed.add(row.id);
    return [{ buyingCenter: row, level, children: (childrenOf.get(row.id) ?? []).flatMap((child) => place(child, level + 1)) }];
  };
  const roots = (childrenOf.get(undefined) ?? []).flatMap((row) => place(row, 1));
  const opened = ordered.flatMap((row) => place(row, 1));
  return opened.length === 0 ? roots : [...roots, ...opened].sort((a, b) => inOrder(a.buyingCenter, b.buyingCenter));
}

function inOrder(a: BuyingCenter, b: BuyingCenter): number {
  const byOrder = (a.sortOrder ?? Infinity) - (b.sortOrder ?? Infinity);
  return byOrder || a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1);
}

/** All nodes from top to bottom, as if everything were expanded. */
export function flatten<Row extends BuyingCenter>(nodes: readonly TreeNode<Row>[]): readonly TreeNode<Row>[] {
  return nodes.flatMap((node) => [node, ...flatten(node.children)]);
}

export function findNode<Row extends BuyingCenter>(nodes: readonly TreeNode<Row>[], id: RecordId): TreeNode<Row> | undefined {
  return flatten(nodes).find(({ buyingCenter }) => buyingCenter.id === id);
}

/** Everything below a node, without the node. */
export function descendantsOf<Row extends BuyingCenter>(node: TreeNode<Row>): readonly TreeNode<Row>[] {
  return flatten(node.children);
}
