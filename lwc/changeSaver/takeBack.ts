import type { ChangeGroup, SaveProgress } from 'c/planChanges';
import type { RecordId } from 'c/planModel';
import { followRevived, revivedIds, undoChanges, type FactBook, type UndoChanges } from 'c/changeSets';
import { saveGroups, type SavedPart } from './saveGroups.ts';

export type Renamed = Readonly<Record<RecordId, RecordId>>;

export interface TakenBack<Facts> {
  /** What the way back saved: taking these back does it again. */
  readonly parts: readonly SavedPart<Facts>[];
  /** Records that came again: their new ids by the ones they had. */
  readonly renamed: Renamed;
  /** Parts that somebody changed since, and cannot be taken back. */
  readonly stale: number;
  /** Sentences of what was refused. */
  readonly messages: readonly string[];
}

export interface WayBack<Facts> {
  /** As it is read now; asked again after each `readAgain`. */
  readonly read: () => { readonly facts: Facts };
  readonly readAgain: () => Promise<void>;
  readonly onProgress: (progress: SaveProgress) => void;
}

/** Takes back what was saved, the last part first. What comes again has a new id, so what comes after it is worked out once that is known. */
export async function takeBack<Facts>(
  book: FactBook<Facts>,
  saved: readonly SavedPart<Facts>[],
  { read, readAgain, onProgress }: WayBack<Facts>,
): Promise<TakenBack<Facts>> {
  const pending = [...saved].reverse();
  const parts: SavedPart<Facts>[] = [];
  const messages: string[] = [];
  let renamed: Renamed = {};
  let stale = 0;
  while (pending.length > 0) {
    const { facts } = read();
    const undos: UndoChanges[] = [];
    while (pending.length > 0 && !revives(undos.at(-1))) {
      const undo = undoChanges(book, { ...followRevived(pending.shift()!, renamed), now: facts });
      if (undo) undos.push(undo);
      else stale += 1;
    }
    if (undos.length === 0) break;
    const groups = inTurn(undos.map(({ changes }) => changes));
    const { parts: done, outcome } = await saveGroups(facts, groups, onProgress);
    parts.push(...done);
    messages.push(...outcome.refused.flatMap((one) => one.messages));
    for (const { group, ids } of outcome.saved) renamed = { ...renamed, ...revivedIds(undos[group]!, ids) };
    await readAgain();
    // What comes after may rest on what could not be sent.
    if (outcome.untried.length > 0) break;
  }
  return { parts, renamed, stale, messages: [...new Set(messages)] };
}

function revives(undo: UndoChanges | undefined): boolean {
  return undo !== undefined && Object.keys(undo.revives).length > 0;
}

/** All were worked out from one reading: who is saved in an earlier group has another revision in a later one. */
function inTurn(groups: readonly ChangeGroup[]): readonly ChangeGroup[] {
  const saves = new Map<RecordId, number>();
  return groups.map((group) =>
    group.map((change) => {
      if (change.kind !== 'update' || typeof change.seenRevision !== 'number') return change;
      const before = saves.get(change.id) ?? 0;
      saves.set(change.id, before + 1);
      return { ...change, seenRevision: change.seenRevision + before };
    }),
  );
}
