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

/** Why an axis is a guess: little of it is known, nothing it rests on is named, or nobody said how sure they are (or said: not sure). */
export type GuessReason = 'tooLittleKnown' | 'noEvidence' | 'notStated' | 'statedLow';

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
  /** Empty unless confidence is Low. */
  readonly guessReasons: readonly GuessReason[];
}

/** A part before it is known whether there is anything to count. */
export interface PossiblePart {
  readonly code: string;
  readonly weight: number;
  readonly evidence: Maybe<string | number>;
  /** Looked at only when there is evidence; undefined where the policy has no points for it. */
  readonly points: number | undefined;
}

/** Below this share of known weight a score is a guess whatever anybody said of it. */
const COMPLETE_ENOUGH = 0.5;

/**
 * The weighted mean of what is known.
 * @param stated how sure the person is who said it; without it, or with less than half of the weight known, confidence is Low
 * @param isEvidenced whether anything is named that the axis rests on; a guess without evidence is one (system C). True where an axis needs none
 */
export function scoreAxis(possible: readonly PossiblePart[], stated: Maybe<Confidence>, isEvidenced = true): AxisScore {
  const parts: ScorePart[] = [];
  const unknown: PossiblePart[] = [];
  let weight = 0;
  let knownWeight = 0;
  let weightedPoints = 0;
  for (const part of possible) {
    if (!(part.weight > 0)) continue;
    weight += part.weight;
    const points = pointsOf(part);
    if (points === null) {
      insertByWeight(unknown, part);
      continue;
    }
    // As it is where nothing has to be cut off: thousands of cells are scored.
    parts.push(points === part.points ? (part as ScorePart) : { code: part.code, weight: part.weight, evidence: part.evidence!, points });
    knownWeight += part.weight;
    weightedPoints += part.weight * points;
  }
  const completeness = knownWeight === 0 ? 0 : knownWeight / weight;
  const guessReasons = reasonsToGuess(completeness, stated, isEvidenced);
  return {
    value: knownWeight === 0 ? null : Math.round(weightedPoints / knownWeight),
    parts,
    missing: unknown.map(({ code }) => code),
    completeness,
    confidence: guessReasons.length > 0 ? 'Low' : stated!,
    guessReasons,
  };
}

/** Heaviest first; of equal ones the earlier. A handful of parts in each of thousands of cells: cheaper than sorting. */
function insertByWeight(parts: PossiblePart[], part: PossiblePart): void {
  let at = parts.length;
  while (at > 0 && parts[at - 1]!.weight < part.weight) at -= 1;
  if (at === parts.length) parts.push(part);
  else parts.splice(at, 0, part);
}

function reasonsToGuess(completeness: number, stated: Maybe<Confidence>, isEvidenced: boolean): readonly GuessReason[] {
  const reasons: GuessReason[] = [];
  if (completeness < COMPLETE_ENOUGH) reasons.push('tooLittleKnown');
  if (!isEvidenced) reasons.push('noEvidence');
  if (!stated) reasons.push('notStated');
  else if (stated === 'Low') reasons.push('statedLow');
  return reasons;
}

/** Null when there is nothing to count: empty, not a number, or a word the policy has no points for. */
function pointsOf({ evidence, points }: PossiblePart): number | null {
  if (evidence === null || evidence === undefined || evidence === '' || Number.isNaN(evidence)) return null;
  return points === undefined || Number.isNaN(points) ? null : Math.min(100, Math.max(0, points));
}
