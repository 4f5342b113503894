import type { Maybe, RecordId } from './provenance.ts';

/** Why a record cannot stand below, or wait for, another one of its kind. */
export interface UpwardRefusal {
  readonly code: 'self' | 'circle' | 'missing';
  /** From the wanted one up to the one that is moved; empty unless a circle. */
  readonly path: readonly RecordId[];
}

/**
 * Whether a record may stand below another: null when nothing stands against it. Circles that are in the data already are walked once and no reason to hang.
 * @param aboveOf what a record stands below now: null at the top, undefined where there is no such record
 */
export function upwardRefusal(id: RecordId, wantedId: RecordId, aboveOf: (id: RecordId) => Maybe<RecordId>): UpwardRefusal | null {
  if (wantedId === id) return { code: 'self', path: [] };
  if (aboveOf(wantedId) === undefined) return { code: 'missing', path: [] };
  const path = new Set<RecordId>();
  for (let at: Maybe<RecordId> = wantedId; at && !path.has(at); at = aboveOf(at)) {
    path.add(at);
    if (at === id) return { code: 'circle', path: [...path] };
  }
  return null;
}
