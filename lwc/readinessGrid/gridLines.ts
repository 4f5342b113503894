import type { OsaReading } from 'c/osaReading';
import { arrangeTree, type BuyingCenter } from 'c/planModel';
import { READINESS_FACTS, type CenterReadiness, type FactCode, type FactLevel } from 'c/readinessReading';

/** One buying center of the grid, at its place in the tree. */
export interface GridLine {
  readonly center: BuyingCenter;
  /** 1 at the top. */
  readonly level: number;
  readonly readiness: CenterReadiness;
}

/** Buying centers in the order of their tree, those below under those above. */
export function linesOf({ facts: { buyingCenters }, readiness }: OsaReading): readonly GridLine[] {
  const { ids, depths } = arrangeTree(buyingCenters);
  const centers = new Map(buyingCenters.map((one) => [one.id, one]));
  const readings = new Map(readiness.centers.map((one) => [one.buyingCenterId, one]));
  return ids.map((id, position) => ({ center: centers.get(id)!, level: depths[position]! + 1, readiness: readings.get(id)! }));
}

/** Facts side by side under their levels. */
export interface FactGroup {
  readonly level: FactLevel;
  readonly codes: readonly FactCode[];
}

export const FACT_GROUPS: readonly FactGroup[] = [...Map.groupBy(READINESS_FACTS, ({ level }) => level)].map(([level, facts]) => ({
  level,
  codes: facts.map(({ code }) => code),
}));

/** In the order of the columns. */
export const FACT_COLUMNS: readonly FactCode[] = FACT_GROUPS.flatMap(({ codes }) => codes);
