import type { Maybe, RecordId } from 'c/planModel';

interface Ordered {
  readonly id: RecordId;
  readonly sortOrder?: Maybe<number>;
}

/** In the order people put them; what nobody put anywhere comes last, as it was made. */
export function inOrder<One extends Ordered>(list: readonly One[]): readonly One[] {
  return [...list].sort((a, b) => {
    const [first, second] = [a.sortOrder ?? Infinity, b.sortOrder ?? Infinity];
    if (first !== second) return first - second;
    return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
  });
}
