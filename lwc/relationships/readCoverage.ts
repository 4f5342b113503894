import { daysBetween, type Activity, type ActivityKind, type Coverage, type IsoDate, type ManagementLevel, type Maybe } from 'c/planModel';

export interface CoverageRules {
  /** Older exchanges say nothing about today. */
  readonly windowDays: number;
  /** How much an exchange weighs. */
  readonly weights: Readonly<Record<ActivityKind, number>>;
  /** Weighted exchanges in the window that earn the full score. */
  readonly fullFrequency: number;
  /** Share of exchanges that come from them, 0–1, that earns the full score. */
  readonly fullInbound: number;
  /** So many of our people in touch earn the full score; a higher position asks for one more. */
  readonly fullBreadth: number;
  /** Weights of the four parts. */
  readonly parts: Readonly<Record<CoveragePart['code'], number>>;
  /** From these points (0–100) on; below Brief it is None. */
  readonly from: Readonly<Record<'Brief' | 'Regular' | 'Deep', number>>;
}

export const COVERAGE_RULES: CoverageRules = {
  windowDays: 180,
  weights: { Meeting: 3, Call: 2, Email: 1, Other: 1 },
  fullFrequency: 18,
  fullInbound: 0.4,
  fullBreadth: 2,
  parts: { recency: 35, frequency: 35, bothWays: 20, breadth: 10 },
  from: { Brief: 15, Regular: 45, Deep: 75 },
};

/** Why a coverage reads as it does: what was counted, the points (0–100) it earned, and its weight. */
export interface CoveragePart {
  readonly code: 'recency' | 'frequency' | 'bothWays' | 'breadth';
  readonly weight: number;
  readonly points: number;
  /** Days since the last exchange; exchanges in the window; those from them; our people in touch. */
  readonly counted: number;
}

export interface CoverageReading {
  /** Unknown where no activity was ever recorded: nothing recorded is not the same as nobody in touch. */
  readonly coverage: Coverage;
  readonly points: number | null;
  readonly parts: readonly CoveragePart[];
  readonly lastContactOn: IsoDate | null;
}

/** What recent exchanges with one stakeholder speak for, beside what the team says of it. Planned ones in the future do not count. */
export function readCoverage(
  activities: readonly Activity[],
  level: Maybe<ManagementLevel>,
  today: IsoDate,
  rules: CoverageRules = COVERAGE_RULES,
): CoverageReading {
  const past = activities.filter(({ on }) => on <= today);
  if (past.length === 0) return { coverage: 'Unknown', points: null, parts: [], lastContactOn: null };
  const lastContactOn = past.reduce((latest, { on }) => (on > latest ? on : latest), past[0]!.on);
  const recent = past.filter(({ on }) => daysBetween(on, today) <= rules.windowDays);
  const daysAgo = daysBetween(lastContactOn, today);
  const frequency = recent.reduce((sum, { kind }) => sum + rules.weights[kind], 0);
  const inbound = recent.filter(({ isInbound }) => isInbound).length;
  const ours = new Set(recent.flatMap(({ ourPersonId }) => ourPersonId ?? [])).size;
  const breadth = rules.fullBreadth + (level === 'Board' || level === 'Executive' ? 1 : 0);
  const share = (part: number, full: number) => 100 * Math.min(1, Math.max(0, part / full));
  const parts: readonly CoveragePart[] = [
    { code: 'recency', weight: rules.parts.recency, points: share(rules.windowDays - daysAgo, rules.windowDays), counted: daysAgo },
    { code: 'frequency', weight: rules.parts.frequency, points: share(frequency, rules.fullFrequency), counted: recent.length },
    {
      code: 'bothWays',
      weight: rules.parts.bothWays,
      points: recent.length === 0 ? 0 : share(inbound / recent.length, rules.fullInbound),
      counted: inbound,
    },
    { code: 'breadth', weight: rules.parts.breadth, points: share(ours, breadth), counted: ours },
  ];
  const weight = parts.reduce((sum, part) => sum + part.weight, 0);
  const points = Math.round(parts.reduce((sum, part) => sum + part.weight * part.points, 0) / weight);
  return { coverage: recent.length === 0 ? 'None' : coverageFor(points, rules), points, parts, lastContactOn };
}

function coverageFor(points: number, { from }: CoverageRules): Coverage {
  if (points >= from.Deep) return 'Deep';
  if (points >= from.Regular) return 'Regular';
  return points >= from.Brief ? 'Brief' : 'None';
}
