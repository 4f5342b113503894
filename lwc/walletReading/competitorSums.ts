import { pathToTop, type Hierarchy, type RecordId, type WhiteSpaceCell } from 'c/planModel';
import { competitorKey } from 'c/wallet';

/** What one competitor earns in a branch; `name` as first written, null where revenue is known and the supplier is not. */
export interface CompetitorSum {
  readonly name: string | null;
  readonly revenue: number;
}

/** By position as in `MatrixRollup`: row × width + column, the last ones being the totals. */
export type CompetitorSums = Readonly<Record<number, readonly CompetitorSum[]>>;

/**
 * Sums per competitor over both trees. An amount stated for a cell covers what lies below it **for the same competitor**: what two competitors earn is
 * never the same money. Crossing amounts are both counted.
 */
export function sumCompetitors(cells: readonly WhiteSpaceCell[], rows: Hierarchy, columns: Hierarchy): CompetitorSums {
  const width = columns.ids.length + 1;
  const result: Record<number, CompetitorSum[]> = {};
  for (const own of groupsOf(cells)) {
    const name = own[0]!.competitor?.trim() || null;
    for (const [position, revenue] of sumsOf(own, rows, columns, width)) (result[position] ??= []).push({ name, revenue });
  }
  return result;
}

/** Positions of a branch in the sums. */
export function positionIn(rows: Hierarchy, columns: Hierarchy, buyingCenterId: RecordId | null, solutionId: RecordId | null): number {
  const row = buyingCenterId === null ? rows.ids.length : rows.positions[buyingCenterId]!;
  const column = solutionId === null ? columns.ids.length : columns.positions[solutionId]!;
  return row * (columns.ids.length + 1) + column;
}

/** Cells with an amount by competitor. */
function groupsOf(cells: readonly WhiteSpaceCell[]): Iterable<readonly WhiteSpaceCell[]> {
  const groups = new Map<string, WhiteSpaceCell[]>();
  for (const cell of cells) {
    if (typeof cell.competitorRevenue !== 'number' || !Number.isFinite(cell.competitorRevenue)) continue;
    const key = competitorKey(cell.competitor);
    const group = groups.get(key);
    if (group) group.push(cell);
    else groups.set(key, [cell]);
  }
  return groups.values();
}

function sumsOf(cells: readonly WhiteSpaceCell[], rows: Hierarchy, columns: Hierarchy, width: number): ReadonlyMap<number, number> {
  const placed = cells.flatMap(({ buyingCenterId, solutionId, competitorRevenue }) => {
    const [row, column] = [rows.positions[buyingCenterId], columns.positions[solutionId]];
    return row === undefined || column === undefined ? [] : [{ row, column, amount: competitorRevenue! }];
  });
  const stated = new Set(placed.map(({ row, column }) => row * width + column));
  const sums = new Map<number, number>();
  for (const { row, column, amount } of placed) {
    const up = [...pathToTop(rows, row), rows.ids.length];
    const wide = [...pathToTop(columns, column), columns.ids.length];
    let reach = wide.length;
    for (let level = 0; level < up.length && reach > 0; level++) {
      let step = 0;
      for (; step < reach; step++) {
        const position = up[level]! * width + wide[step]!;
        if ((level > 0 || step > 0) && stated.has(position)) break;
        sums.set(position, (sums.get(position) ?? 0) + amount);
      }
      reach = step;
    }
  }
  return sums;
}
