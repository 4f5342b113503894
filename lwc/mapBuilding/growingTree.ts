import type { Maybe, RecordId } from 'c/planModel';
import type { HeadRefusal } from 'c/relationships';

/** Who reports to whom, line by line: asks as `headRefusal` does, without going through everybody for each line. */
export interface GrowingTree {
  readonly has: (id: RecordId) => boolean;
  readonly headOf: (id: RecordId) => RecordId | null;
  readonly refusal: (id: RecordId, headId: RecordId) => HeadRefusal | null;
  readonly draw: (id: RecordId, headId: RecordId) => void;
  /** As it is now; what is drawn later is not in it. */
  readonly copy: () => GrowingTree;
}

export function growTree(people: Iterable<readonly [id: RecordId, headId: Maybe<RecordId>]>): GrowingTree {
  const heads = new Map<RecordId, RecordId | null>();
  for (const [id, headId] of people) heads.set(id, headId ?? null);
  return {
    has: (id) => heads.has(id),
    headOf: (id) => heads.get(id) ?? null,
    draw: (id, headId) => void heads.set(id, headId),
    copy: () => growTree(heads),
    refusal: (id, headId) => {
      if (headId === id) return { code: 'self', path: [] };
      if (!heads.has(headId)) return { code: 'missing', path: [] };
      const path = new Set<RecordId>();
      // A circle that is in the data already is walked once.
      for (let at: Maybe<RecordId> = headId; at && !path.has(at); at = heads.get(at)) {
        path.add(at);
        if (at === id) return { code: 'circle', path: [...path] };
      }
      return null;
    },
  };
}
