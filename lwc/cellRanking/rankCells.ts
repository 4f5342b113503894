import type { CellState, Solution } from 'c/planModel';
import type { CellReading } from 'c/whiteSpace';

/** From best to worst. What nobody assessed comes before what is known not to help both. */
export const TIERS = ['mutualValue', 'bothHighNoProblem', 'invest', 'toFindOut', 'leave', 'doNotPush'] as const;
export type Tier = (typeof TIERS)[number];

/** Why a cell stands where it does; values are numbers, or codes that screens have labels for. */
export interface RankReason {
  readonly code: 'tier' | 'points' | 'potential' | 'strongest' | 'gap' | 'missing' | 'guess' | 'stale' | 'play';
  readonly values: Readonly<Record<string, string | number | readonly string[]>>;
}

export interface RankedCell {
  readonly reading: CellReading;
  /** From 1. */
  readonly rank: number;
  readonly tier: Tier;
  /** 0–100 within the tier: the mean of the known axes, less up to half for what is not known of them. */
  readonly points: number;
  /** Worked out when it is asked for: thousands of cells are ranked and a dozen are shown. */
  readonly reasons: readonly RankReason[];
}

/** Nothing is to be won where we are in use or cannot help. */
const OUT_OF_QUESTION: readonly CellState[] = ['Ours', 'At Risk', 'No Fit'];

/**
 * The cells that could come into the plan's focus, best first: by tier (the mutual value test before all else), then points, then potential money,
 * then id, so that the order is total. Cells in use, without fit or of a retired solution are left out.
 */
export function rankCells(readings: readonly CellReading[], solutions: readonly Solution[] = []): readonly RankedCell[] {
  const retired = new Set(solutions.filter(({ isActive }) => isActive === false).map(({ id }) => id));
  return readings
    .filter(({ state, cell }) => !OUT_OF_QUESTION.includes(state) && !retired.has(cell.solutionId))
    .map(placeOf)
    .sort(comparePlaces)
    .map((place, index) => new RankedPlace(place, index + 1));
}

/** A class for its getter alone: one on each object would give every one of thousands a hidden shape of its own. */
class RankedPlace implements RankedCell {
  readonly reading: CellReading;
  readonly rank: number;
  readonly tier: Tier;
  readonly points: number;

  constructor({ reading, tier, points }: Place, rank: number) {
    this.reading = reading;
    this.rank = rank;
    this.tier = tier;
    this.points = points;
  }

  get reasons(): readonly RankReason[] {
    return reasonsOf(this.reading, this.tier, this.points);
  }
}

/** Where one cell would stand among cells that are ranked already, itself not counted; null when it is out of the question. */
export function rankAmong(reading: CellReading, ranked: readonly RankedCell[], solutions: readonly Solution[] = []): RankedCell | null {
  const [alone] = rankCells([reading], solutions);
  if (!alone) return null;
  const place = placeOf(reading);
  const better = ranked.filter((other) => other.reading.cell.id !== reading.cell.id && comparePlaces(placeOf(other.reading), place) < 0);
  return new RankedPlace(place, better.length + 1);
}

interface Place {
  readonly reading: CellReading;
  readonly tier: Tier;
  readonly order: number;
  readonly points: number;
  readonly money: number;
}

function placeOf(reading: CellReading): Place {
  const tier = tierOf(reading);
  return { reading, tier, order: TIERS.indexOf(tier), points: pointsOf(reading), money: moneyOf(reading) };
}

function comparePlaces(a: Place, b: Place): number {
  return a.order - b.order || b.points - a.points || b.money - a.money || compareIds(a.reading.cell.id, b.reading.cell.id);
}

const compareIds = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function tierOf({ score }: CellReading): Tier {
  if (score.mutualValue.isPassed) return 'mutualValue';
  switch (score.quadrant) {
    case 'Pursue Together':
      return 'bothHighNoProblem';
    case 'Invest':
      return 'invest';
    case 'Leave':
      return 'leave';
    case 'Do Not Push':
      return 'doNotPush';
    case null:
      return 'toFindOut';
  }
}

function pointsOf({ score: { toYou, toCustomer } }: CellReading): number {
  if (toYou.value === null && toCustomer.value === null) return 0;
  const mean = ((toYou.value ?? toCustomer.value)! + (toCustomer.value ?? toYou.value)!) / 2;
  return mean * (0.5 + (toYou.completeness + toCustomer.completeness) / 4);
}

/** An unknown amount comes after zero. */
function moneyOf({ cell }: CellReading): number {
  const amount = cell.potentialAnnualRevenue;
  return typeof amount === 'number' && Number.isFinite(amount) ? amount : -1;
}

function reasonsOf({ cell, score, play }: CellReading, tier: Tier, points: number): readonly RankReason[] {
  const strongest = [...score.toCustomer.parts, ...score.toYou.parts]
    .filter((part) => part.points >= 50)
    .sort((a, b) => b.weight * b.points - a.weight * a.points)
    .slice(0, 3)
    .map(({ code }) => code);
  const missing = [...score.toCustomer.missing, ...score.toYou.missing];
  return [
    {
      code: 'tier',
      values: {
        tier,
        ...(score.toYou.value === null ? {} : { toYou: score.toYou.value }),
        ...(score.toCustomer.value === null ? {} : { toCustomer: score.toCustomer.value }),
      },
    },
    { code: 'points', values: { points: Math.round(points) } },
    ...(moneyOf({ cell } as CellReading) >= 0 ? [{ code: 'potential' as const, values: { amount: cell.potentialAnnualRevenue! } }] : []),
    ...(strongest.length > 0 ? [{ code: 'strongest' as const, values: { parts: strongest } }] : []),
    ...(play.play ? [{ code: 'play' as const, values: { play: play.play } }] : []),
    ...score.mutualValue.gaps.map((gap) => ({ code: 'gap' as const, values: { gap } })),
    ...(missing.length > 0 ? [{ code: 'missing' as const, values: { parts: missing } }] : []),
    ...(score.isGuess ? [{ code: 'guess' as const, values: {} }] : []),
    ...(score.freshness === 'fresh' ? [] : [{ code: 'stale' as const, values: { freshness: score.freshness } }]),
  ];
}
