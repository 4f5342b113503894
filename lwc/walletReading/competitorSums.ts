import { pathToTop, type Hierarchy, type RecordId, type WhiteSpaceCell } from 'c/planModel';

/** What one competitor earns in every branch where he earns something. */
export interface CompetitorSums {
  /** As first written; null where revenue is known and the supplier is not. */
  readonly name: string | null;
  /** Of the branch of a buying center, or of a square's branch: by `branchKey`. */
  readonly sums: Readonly<Record<string, number>>;
}

/** The total over all solutions, or over all buying centers, is the empty name. */
export function branchKey(buyingCenterId: RecordId | null, solutionId: RecordId | null): string {
  return `${buyingCenterId ?? ''}×${solutionId ?? ''}`;
}

/** Case and blanks do not make another competitor. */
export function competitorKey(name: string | null | undefined): string {
  return name?.trim().toLowerCase() ?? '';
}

/**
 * Sums per competitor over both trees. An amount stated for a cell covers what lies below it **for the same competitor**: what two competitors earn is
 * never the same money. Crossing amounts are both counted.
 */
export function sumCompetitors(cells: readonly WhiteSpaceCell[], rows: Hierarchy, columns: Hierarchy): readonly CompetitorSums[] {
  const byCompetitor = new Map<string, WhiteSpaceCell[]>();
  for (const cell of cells) {
    if (typeof cell.competitorRevenue !== 'number' || !Number.isFinite(cell.competitorRevenue)) continue;
    const key = competitorKey(cell.competitor);
    const own = byCompetitor.get(key);
    if (own) own.push(cell);
    else byCompetitor.set(key, [cell]);
  }
  return [...byCompetitor.values()].map((own) => ({ name: own[0]!.competitor?.trim() || null, sums: sumsOf(own, rows, columns) }));
}

function sumsOf(cells: readonly WhiteSpaceCell[], rows: Hierarchy, columns: Hierarchy): Readonly<Record<string, number>> {
  const stated = new Set(cells.map(({ buyingCenterId, solutionId }) => branchKey(buyingCenterId, solutionId)));
  const sums: Record<string, number> = {};
  for (const { buyingCenterId, solutionId, competitorRevenue } of cells) {
    const up = idsToTop(rows, buyingCenterId);
    const wide = idsToTop(columns, solutionId);
    let reach = wide.length;
    for (const [level, above] of up.entries()) {
      let step = 0;
      for (; step < reach; step++) {
        const key = branchKey(above, wide[step]!);
        if ((level > 0 || step > 0) && stated.has(key)) break;
        sums[key] = (sums[key] ?? 0) + competitorRevenue!;
      }
      reach = step;
    }
  }
  return sums;
}

/** From the node up to and with the total. */
function idsToTop(hierarchy: Hierarchy, id: RecordId): readonly (RecordId | null)[] {
  const position = hierarchy.positions[id];
  return position === undefined ? [] : [...pathToTop(hierarchy, position).map((at) => hierarchy.ids[at]!), null];
}
