import type { Maybe, RecordId } from './provenance.ts';

/** What buying centers and solutions have in common. */
export interface TreeRow {
  readonly id: RecordId;
  readonly name: string;
  readonly parentId?: Maybe<RecordId>;
  readonly sortOrder?: Maybe<number>;
}

/** A tree as parallel lists from top to bottom: what is below a node follows it directly, so a branch is a range. */
export interface Hierarchy {
  readonly ids: readonly RecordId[];
  /** Position of the parent; −1 at the top. */
  readonly parents: readonly number[];
  /** 0 at the top. */
  readonly depths: readonly number[];
  /** Position after the last one of the branch. */
  readonly ends: readonly number[];
  readonly positions: Readonly<Record<RecordId, number>>;
  /** Rows that could not stand where they say: their parent is missing (deleted, not visible), or is one of those below them. */
  readonly misplaced: readonly { readonly id: RecordId; readonly parentId: RecordId; readonly problem: 'missing' | 'circle' }[];
}

/**
 * Every row exactly once, whatever the data says: one whose parent is missing stands at the top, and a circle is opened at its member that comes
 * first. Siblings by sort order (without one: last), then name, then id.
 */
export function arrangeTree(rows: readonly TreeRow[]): Hierarchy {
  const ordered = unique(rows).sort(inOrder);
  const known = new Set(ordered.map(({ id }) => id));
  const childrenOf = new Map<RecordId | null, TreeRow[]>();
  for (const row of ordered) {
    const parentId = row.parentId && known.has(row.parentId) ? row.parentId : null;
    const siblings = childrenOf.get(parentId);
    if (siblings) siblings.push(row);
    else childrenOf.set(parentId, [row]);
  }
  const tree = { ids: [] as RecordId[], parents: [] as number[], depths: [] as number[], ends: [] as number[] };
  const positions = new Map<RecordId, number>();
  const tops = childrenOf.get(null) ?? [];
  placeBranches(tops, childrenOf, tree, positions);
  // Whoever is left hangs in or below a circle.
  placeBranches(firstOfCircles(ordered, positions), childrenOf, tree, positions);
  closeBranches(tree);
  return { ...tree, positions: Object.fromEntries(positions), misplaced: misplacedIn(ordered, known, tree, positions) };
}

/** Positions from a node up to the top, the node first. */
export function pathToTop(hierarchy: Hierarchy, position: number): readonly number[] {
  const path: number[] = [];
  for (let at = position; at >= 0; at = hierarchy.parents[at]!) path.push(at);
  return path;
}

interface GrowingTree {
  readonly ids: RecordId[];
  readonly parents: number[];
  readonly depths: number[];
  readonly ends: number[];
}

/** Depth first without recursion: a chain of thousands is bad data, not a reason to fail. */
function placeBranches(
  tops: readonly TreeRow[],
  childrenOf: ReadonlyMap<RecordId | null, readonly TreeRow[]>,
  tree: GrowingTree,
  positions: Map<RecordId, number>,
): void {
  for (const top of tops) {
    const pending = [{ row: top, parent: -1 }];
    while (pending.length > 0) {
      const { row, parent } = pending.pop()!;
      if (positions.has(row.id)) continue;
      const position = tree.ids.length;
      positions.set(row.id, position);
      tree.ids.push(row.id);
      tree.parents.push(parent);
      tree.depths.push(parent < 0 ? 0 : tree.depths[parent]! + 1);
      tree.ends.push(position + 1);
      const children = childrenOf.get(row.id) ?? [];
      for (let index = children.length - 1; index >= 0; index--) pending.push({ row: children[index]!, parent: position });
    }
  }
}

/** Of each circle the member that comes first. */
function firstOfCircles(ordered: readonly TreeRow[], placed: ReadonlyMap<RecordId, number>): readonly TreeRow[] {
  const rows = new Map(ordered.map((row) => [row.id, row]));
  const seen = new Set<RecordId>(placed.keys());
  const openings = new Set<RecordId>();
  for (const row of ordered) {
    const path = new Set<RecordId>();
    let at = row;
    for (; !seen.has(at.id); at = rows.get(at.parentId!)!) {
      seen.add(at.id);
      path.add(at.id);
    }
    if (!path.has(at.id)) continue;
    const circle = new Set<RecordId>();
    for (let member = at; !circle.has(member.id); member = rows.get(member.parentId!)!) circle.add(member.id);
    openings.add(ordered.find(({ id }) => circle.has(id))!.id);
  }
  return ordered.filter(({ id }) => openings.has(id));
}

function closeBranches(tree: GrowingTree): void {
  for (let position = tree.ids.length - 1; position >= 0; position--) {
    const parent = tree.parents[position]!;
    if (parent >= 0) tree.ends[parent] = Math.max(tree.ends[parent]!, tree.ends[position]!);
  }
}

function misplacedIn(
  ordered: readonly TreeRow[],
  known: ReadonlySet<RecordId>,
  tree: GrowingTree,
  positions: ReadonlyMap<RecordId, number>,
): Hierarchy['misplaced'] {
  return ordered.flatMap(({ id, parentId }) =>
    parentId && tree.parents[positions.get(id)!] === -1
      ? [{ id, parentId, problem: known.has(parentId) ? ('circle' as const) : ('missing' as const) }]
      : [],
  );
}

function unique(rows: readonly TreeRow[]): TreeRow[] {
  const seen = new Set<RecordId>();
  return rows.filter(({ id }) => !seen.has(id) && seen.add(id));
}

function inOrder(a: TreeRow, b: TreeRow): number {
  const byOrder = (a.sortOrder ?? Number.MAX_VALUE) - (b.sortOrder ?? Number.MAX_VALUE);
  return byOrder || a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1);
}
