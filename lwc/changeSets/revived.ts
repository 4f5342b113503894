import type { RecordId } from 'c/planModel';
import type { UndoChanges } from './undoChanges.ts';

/** The new ids of records that came again, by the ids they had. @param ids what the save of the undo gave */
export function revivedIds({ revives }: UndoChanges, ids: readonly RecordId[]): Readonly<Record<RecordId, RecordId>> {
  return Object.fromEntries(
    Object.entries(revives).flatMap(([position, old]) => (ids[Number(position)] ? [[old, ids[Number(position)]!]] : [])),
  );
}

/** Facts that still name records by the ids they had, with the new ones: for an earlier step that is to be undone after this one. */
export function followRevived<Kept>(kept: Kept, renamed: Readonly<Record<RecordId, RecordId>>): Kept {
  if (Object.keys(renamed).length === 0) return kept;
  const follow = (value: unknown): unknown => {
    if (typeof value === 'string') return renamed[value] ?? value;
    if (Array.isArray(value)) return value.map(follow);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, follow(part)]));
  };
  return follow(kept) as Kept;
}
