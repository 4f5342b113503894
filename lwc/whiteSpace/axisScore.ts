import type { Confidence, Maybe } from 'c/planModel';

/** One part of an axis as it went in: what was known, how many points (0–100) it earned, and its weight. */
export interface ScorePart {
  /** Name of the input, e.g. `potentialRevenue`; screens and reports have a label for it. */
  readonly code: string;
  readonly weight: number;
  /** What the points were given for: an amount, a percentage, or the word chosen. */
  readonly evidence: string | number;
  /** 0–100. */
  readonly points: number;
}

/** An axis of the value matrix with everything it was made from. */
export interface AxisScore {
  /** 0–100, rounded; null when nothing at all is known. Missing parts are left out, never counted as zero. */
  readonly value: number | null;
  readonly parts: readonly ScorePart[];
  /** Codes of the parts nobody filled in, heaviest first: the next evidence worth finding. */
  readonly missing: readonly string[];
  /** Share of the weight that is known, 0–1. */
  readonly completeness: number;
  readonly confidence: Confidence;
}

/** A part before it is known whether there is anything to count. */
export interface PossiblePart {
  readonly code: string;
  readonly weight: number;
  readonly evidence: Maybe<string | number>;
  /** Called only when there is evidence. */
  readonly points: () => number;
}

/** Below this share of known weight a score is a guess whatever anybody said of it. */
const COMPLETE_ENOUGH = 0.5;

/**
 * The weighted mean of what is known.
 * @param stated how sure the person is who said it; without it, or with less than half of the weight known, confidence is Low
 */
export function scoreAxis(possible: readonly PossiblePart[], stated: Maybe<Confidence>): AxisScore {
  const weighty = possible.filter((part) => part.weight > 0);
  const isKnown = (part: PossiblePart) => part.evidence !== null && part.evidence !== undefined && part.evidence !== '';
  const parts = weighty
    .filter(isKnown)
    .map(({ code, weight, evidence, points }) => ({ code, weight, evidence: evidence as string | number, points: clamp(points()) }));
  const missing = weighty
    .filter((part) => !isKnown(part))
    .sort((a, b) => b.weight - a.weight)
    .map((part) => part.code);
  const knownWeight = sum(parts.map((part) => part.weight));
  const completeness = knownWeight === 0 ? 0 : knownWeight / sum(weighty.map((part) => part.weight));
  return {
    value: knownWeight === 0 ? null : Math.round(sum(parts.map((part) => part.weight * part.points)) / knownWeight),
    parts,
    missing,
    completeness,
    confidence: completeness < COMPLETE_ENOUGH ? 'Low' : (stated ?? 'Low'),
  };
}

function clamp(points: number): number {
  return Math.min(100, Math.max(0, points));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
