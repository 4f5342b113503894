import { upwardRefusal, type Maybe, type RecordId } from 'c/planModel';
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
    refusal: (id, headId) => upwardRefusal(id, headId, (at) => heads.get(at)),
  };
}
