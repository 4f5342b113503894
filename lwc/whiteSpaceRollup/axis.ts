import { arrangeTree, pathToTop, type RecordId, type TreeRow } from 'c/planModel';

/** One side of the matrix with a node for the total above all tops, as the last position. */
export interface Axis {
  readonly positions: Readonly<Record<RecordId, number>>;
  readonly size: number;
  /** Positions from each node up to and with the total, the node first. */
  readonly paths: readonly (readonly number[])[];
}

export function axisOf(rows: readonly TreeRow[]): Axis {
  const tree = arrangeTree(rows);
  const total = tree.ids.length;
  return { positions: tree.positions, size: total + 1, paths: tree.ids.map((_, position) => [...pathToTop(tree, position), total]) };
}
