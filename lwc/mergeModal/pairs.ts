import { likelyDuplicates, type Certainty, type DuplicateReason } from 'c/mapBuilding';
import type { RecordId, Stakeholder } from 'c/planModel';
import type { PositionMerge } from 'c/relationshipChanges';
import { personOf, type RelationshipReading } from 'c/relationshipReading';

/** Two cards, and what a person decided of them. */
export interface Pair {
  readonly keptId: RecordId;
  readonly droppedId: RecordId;
  /** Null where a person chose the two. */
  readonly certainty: Certainty | null;
  readonly reasons: readonly DuplicateReason[];
  readonly isTicked: boolean;
  /** Fields whose other value is taken. */
  readonly chosen: readonly (keyof Stakeholder)[];
}

/** Whichever of the two is kept. */
export function keyOf({ keptId, droppedId }: Pick<Pair, 'keptId' | 'droppedId'>): string {
  return [keptId, droppedId].sort().join('-');
}

/** The two a person chose, the one that says more kept; empty where one of them is not on the map. */
export function chosenPair(reading: RelationshipReading, ids: readonly RecordId[]): readonly Pair[] {
  const [keptId, droppedId] = ids;
  if (!keptId || !droppedId || keptId === droppedId || !personOf(reading, keptId) || !personOf(reading, droppedId)) return [];
  const known = likelyDuplicates(reading).find((one) => keyOf(one) === keyOf({ keptId, droppedId }));
  return [{ keptId, droppedId, certainty: known?.certainty ?? null, reasons: known?.reasons ?? [], isTicked: true, chosen: [] }];
}

/** What looks alike; what is sure is ticked. @param before decisions to keep */
export function likelyPairs(reading: RelationshipReading, before: readonly Pair[] = []): readonly Pair[] {
  const decided = new Map(before.map((pair) => [keyOf(pair), pair]));
  return likelyDuplicates(reading).map((one) => ({
    ...one,
    isTicked: one.certainty === 'sure',
    chosen: [],
    ...(decided.get(keyOf(one)) ?? {}),
  }));
}

export function withPair(pairs: readonly Pair[], key: string, become: (pair: Pair) => Pair): readonly Pair[] {
  return pairs.map((pair) => (keyOf(pair) === key ? become(pair) : pair));
}

/** The other one is kept, and its word stands. */
export function swapped({ keptId, droppedId, ...pair }: Pair): Pair {
  return { ...pair, keptId: droppedId, droppedId: keptId, chosen: [] };
}

export function mergesIn(pairs: readonly Pair[], noteOf: (pair: Pair) => string): readonly PositionMerge[] {
  return pairs.filter(({ isTicked }) => isTicked).map((pair) => ({ ...pair, note: noteOf(pair) }));
}
