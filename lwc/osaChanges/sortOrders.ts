import type { Maybe, RecordId } from 'c/planModel';

/** Records of one list, in their order of display. */
export interface Sibling {
  readonly id: RecordId;
  readonly sortOrder?: Maybe<number>;
}

/** What `Sort_Order__c` becomes; only of those where it changes. */
export interface NewOrder {
  readonly id: RecordId;
  readonly sortOrder: number;
}

/** Between two neighbours there is room for others. */
const GAP = 10;
/** What `Sort_Order__c` holds. */
const LARGEST = 999_999;

/**
 * Puts a record before another one of a list, or at its end. One number changes where there is room between the neighbours; else the list is numbered
 * afresh.
 * @param siblings without the record itself, in their order
 * @param beforeId null: at the end
 */
export function placedBefore(siblings: readonly Sibling[], { id, sortOrder }: Sibling, beforeId: RecordId | null): readonly NewOrder[] {
  const found = beforeId === null ? -1 : siblings.findIndex((one) => one.id === beforeId);
  const position = found < 0 ? siblings.length : found;
  const [before, after] = [siblings[position - 1], siblings[position]];
  const low = before ? before.sortOrder : 0;
  if (isNumber(low)) {
    const high = after && isNumber(after.sortOrder) ? after.sortOrder : low + 2 * GAP;
    const between = Math.floor((low + high) / 2);
    if (between > low && between < high && between <= LARGEST) return between === sortOrder ? [] : [{ id, sortOrder: between }];
  }
  const all = [...siblings.slice(0, position), { id, sortOrder }, ...siblings.slice(position)];
  return all.flatMap((one, index) => {
    const next = (index + 1) * GAP;
    return one.sortOrder === next ? [] : [{ id: one.id, sortOrder: next }];
  });
}

/** For a record that is made at the end of a list; null where the last one has no number: the youngest comes last by itself. */
export function orderAtEnd(siblings: readonly Sibling[]): number | null {
  const last = siblings.at(-1);
  if (!last) return GAP;
  return isNumber(last.sortOrder) && last.sortOrder + GAP <= LARGEST ? last.sortOrder + GAP : null;
}

function isNumber(value: Maybe<number>): value is number {
  return typeof value === 'number';
}
