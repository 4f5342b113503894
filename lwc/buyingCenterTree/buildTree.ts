import { arrangeTree, type BuyingCenter, type RecordId } from 'c/planModel';

/** A buying center and those below it, in the order people see them. */
export interface TreeNode<Row extends BuyingCenter = BuyingCenter> {
  readonly buyingCenter: Row;
  /** 1 at the top. */
  readonly level: number;
  readonly children: readonly TreeNode<Row>[];
}

/** The tree as `arrangeTree` orders it: every buying center exactly once, whatever its parent says. */
export function buildTree<Row extends BuyingCenter>(buyingCenters: readonly Row[]): readonly TreeNode<Row>[] {
  const { ids, parents, depths } = arrangeTree(buyingCenters);
  const byId = new Map(buyingCenters.map((row) => [row.id, row]));
  const children = ids.map((): TreeNode<Row>[] => []);
  const roots: TreeNode<Row>[] = [];
  for (const [position, id] of ids.entries()) {
    const siblings = children[parents[position]!] ?? roots;
    siblings.push({ buyingCenter: byId.get(id)!, level: depths[position]! + 1, children: children[position]! });
  }
  return roots;
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

/** The names from the top down to a buying center: `Shipyards › Bergen Yard`. */
export function pathOf<Row extends BuyingCenter>(nodes: readonly TreeNode<Row>[], id: RecordId): string {
  const names = (below: readonly TreeNode<Row>[]): readonly string[] => {
    for (const { buyingCenter, children } of below) {
      if (buyingCenter.id === id) return [buyingCenter.name];
      const rest = names(children);
      if (rest.length > 0) return [buyingCenter.name, ...rest];
    }
    return [];
  };
  return names(nodes).join(' › ');
}
