import type { Hierarchy, RecordId } from 'c/planModel';
import type { Found } from './search.ts';
import type { MatrixLine } from './view.ts';

/** One side of the matrix as it may be shown. All lists are by position in the tree. */
export interface LineOptions {
  readonly tree: Hierarchy;
  readonly names: readonly string[];
  readonly found: Found;
  /** False where the filters leave nothing in the branch. */
  readonly isShown: (position: number) => boolean;
  readonly hasOwn: readonly boolean[];
  readonly openIds: readonly RecordId[] | null;
  /** Null: in the order of the tree. */
  readonly compare: ((a: number, b: number) => number) | null;
  readonly retiredIds: ReadonlySet<RecordId>;
  /** So many lines can be looked over: what stands open until somebody opens or closes something. */
  readonly mostAtFirst: number;
}

/** Lines in order, the total last; none where the tree or the filters leave none. */
export function linesOf(options: LineOptions): readonly PlacedLine[] {
  const children = childrenOf(options);
  const isOpen = openness(options, children);
  const lines: Writable<PlacedLine>[] = [];
  const pending = placesOf(children.get(-1) ?? [], -1);
  while (pending.length > 0) {
    const { at, parentIndex, position, siblings } = pending.pop()!;
    const below = at.isItself ? [] : (children.get(at.position) ?? []);
    const index = lines.length;
    const line = lineOf(options, at, below.length > 0, isOpen(at.position), lines[parentIndex]);
    lines.push({ ...line, parentIndex, end: index + 1, position, siblings });
    if (line.isOpen) pending.push(...placesOf(withItself(at.position, below, options), index));
  }
  for (let index = lines.length - 1; index >= 0; index--) {
    const above = lines[lines[index]!.parentIndex];
    if (above) above.end = Math.max(above.end, lines[index]!.end);
  }
  return lines.length === 0 ? [] : [...lines, totalLine(options.tree, lines.length)];
}

/** A line that knows where in the tree, and so in the roll-up, it stands. */
export interface PlacedLine extends MatrixLine {
  readonly treePosition: number;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };
interface Spot {
  readonly position: number;
  readonly isItself: boolean;
}

function lineOf(
  { tree, names, found, retiredIds }: LineOptions,
  { position, isItself }: Spot,
  hasBranch: boolean,
  isOpen: boolean,
  above: MatrixLine | undefined,
) {
  const id = tree.ids[position]!;
  return {
    treePosition: position,
    kind: isItself ? ('itself' as const) : hasBranch ? ('branch' as const) : ('leaf' as const),
    id,
    name: names[position]!,
    depth: above ? above.depth + 1 : 0,
    isOpen: hasBranch && isOpen,
    isHeldOpen: hasBranch && found.holds[position]!,
    isHit: found.hits[position]!,
    isRetired: retiredIds.has(id),
  };
}

function totalLine(tree: Hierarchy, index: number): PlacedLine {
  return {
    treePosition: tree.ids.length,
    kind: 'total',
    id: null,
    name: '',
    depth: 0,
    isOpen: false,
    isHeldOpen: false,
    parentIndex: -1,
    end: index + 1,
    position: 1,
    siblings: 1,
    isHit: false,
    isRetired: false,
  };
}

/** Positions of the shown children by position, the tops under −1, in the order asked for. */
function childrenOf({ tree, found, isShown, compare }: LineOptions): ReadonlyMap<number, readonly number[]> {
  const children = new Map<number, number[]>();
  tree.parents.forEach((parent, position) => {
    if (!(found.kept[position] || found.holds[position]) || !isShown(position)) return;
    const siblings = children.get(parent);
    if (siblings) siblings.push(position);
    else children.set(parent, [position]);
  });
  if (compare) for (const siblings of children.values()) siblings.sort(compare);
  return children;
}

function openness({ tree, found, openIds, mostAtFirst }: LineOptions, children: ReadonlyMap<number, readonly number[]>) {
  const depth = openIds ? 0 : firstDepth(tree, children, mostAtFirst);
  const open = new Set(openIds);
  return (position: number) => found.holds[position]! || (openIds ? open.has(tree.ids[position]!) : tree.depths[position]! < depth);
}

/** The deepest level down to which everything can stand open. */
function firstDepth(tree: Hierarchy, children: ReadonlyMap<number, readonly number[]>, most: number): number {
  const levels: number[] = [];
  for (const siblings of children.values()) {
    for (const position of siblings) levels[tree.depths[position]!] = (levels[tree.depths[position]!] ?? 0) + 1;
  }
  let total = levels[0] ?? 0;
  let depth = 0;
  while (depth + 1 < levels.length && total + levels[depth + 1]! <= most) total += levels[++depth]!;
  return depth;
}

function withItself(position: number, below: readonly number[], { hasOwn, found }: LineOptions): readonly Spot[] {
  const spots = below.map((each) => ({ position: each, isItself: false }));
  return hasOwn[position] && found.kept[position] ? [{ position, isItself: true }, ...spots] : spots;
}

/** Last first, to be taken from the end. */
function placesOf(spots: readonly (Spot | number)[], parentIndex: number) {
  return spots
    .map((spot, index) => ({
      at: typeof spot === 'number' ? { position: spot, isItself: false } : spot,
      parentIndex,
      position: index + 1,
      siblings: spots.length,
    }))
    .reverse();
}
