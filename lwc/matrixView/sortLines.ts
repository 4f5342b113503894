import type { Hierarchy } from 'c/planModel';
import type { MatrixRollup, ScoreColumns } from 'c/whiteSpaceRollup';
import type { LineSort, MatrixMode } from './settings.ts';

/**
 * Compares siblings of one tree, by position; null for the order of the tree.
 * @param across the other tree, for a sort by one of its lines
 * @param valueAt what stands at a position of this tree × a position of the other one (its size for the totals); null is unknown
 */
export function comparing(
  sort: LineSort,
  names: readonly string[],
  across: Hierarchy,
  valueAt: (position: number, across: number) => number | null,
): ((a: number, b: number) => number) | null {
  switch (sort.by) {
    case 'tree':
      return null;
    case 'name': {
      const sign = sort.isDescending ? -1 : 1;
      return (a, b) => sign * names[a]!.localeCompare(names[b]!) || a - b;
    }
    case 'total':
      return byValue((position) => valueAt(position, across.ids.length), sort.isDescending);
    case 'line': {
      const at = across.positions[sort.id];
      // The line was deleted since: what is remembered of it must not hide the matrix.
      return at === undefined ? null : byValue((position) => valueAt(position, at), sort.isDescending);
    }
  }
}

function byValue(value: (position: number) => number | null, isDescending: boolean): (a: number, b: number) => number {
  return (a, b) => {
    const [ofA, ofB] = [value(a), value(b)];
    if (ofA === null || ofB === null) return ofA === ofB ? a - b : ofA === null ? 1 : -1;
    return (isDescending ? ofB - ofA : ofA - ofB) || a - b;
  };
}

/** What a mode sorts by, read from the roll-up at `row × width + column`. */
export function sortValue(rollup: MatrixRollup, mode: MatrixMode, position: number): number | null {
  const { money, scores } = rollup;
  const amount = ({ sums, amounts }: (typeof money)['wallet']) => (amounts[position] === 0 ? null : sums[position]!);
  switch (mode) {
    case 'state':
    case 'potential':
      return amount(money.potential);
    case 'toYou':
      return mean(scores.toYou, position);
    case 'toCustomer':
      return mean(scores.toCustomer, position);
    case 'mutualValue': {
      // Both have to gain: a cell is as good as its weaker side.
      const [toYou, toCustomer] = [mean(scores.toYou, position), mean(scores.toCustomer, position)];
      return toYou === null || toCustomer === null ? null : Math.min(toYou, toCustomer);
    }
    case 'walletShare':
      return shareOf(amount(money.ourRevenue), amount(money.wallet));
    case 'confirmed': {
      const cells = rollup.cells[position]!;
      return cells === 0 ? null : 1 - (rollup.stale[position]! + rollup.neverConfirmed[position]!) / cells;
    }
  }
}

function mean({ weights, weighted, counts, sums }: ScoreColumns, position: number): number | null {
  if (weights[position]! > 0) return weighted[position]! / weights[position]!;
  return counts[position]! > 0 ? sums[position]! / counts[position]! : null;
}

/** Percent; null without a market to have a share of. */
export function shareOf(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole <= 0 ? null : (100 * part) / whole;
}
