import type { RecordId } from 'c/planModel';

/** One opportunity that was not saved, and why. */
export interface Failure {
  readonly opportunityId: RecordId;
  readonly messages: readonly string[];
}

export interface RunResult {
  readonly doneIds: readonly RecordId[];
  readonly failures: readonly Failure[];
  /** Not tried any more, because the person stopped it. */
  readonly stoppedIds: readonly RecordId[];
}

/**
 * Saves one after the other, each on its own: one that is refused keeps no other from being saved.
 * @param saveOne gives the sentences of a refusal, or none
 * @param isStopped asked before each
 */
export async function runAll(
  ids: readonly RecordId[],
  saveOne: (id: RecordId) => Promise<readonly string[]>,
  onProgress: (done: number) => void,
  isStopped: () => boolean,
): Promise<RunResult> {
  const doneIds: RecordId[] = [];
  const failures: Failure[] = [];
  for (const [at, id] of ids.entries()) {
    if (isStopped()) return { doneIds, failures, stoppedIds: ids.slice(at) };
    const messages = await saveOne(id);
    if (messages.length === 0) doneIds.push(id);
    else failures.push({ opportunityId: id, messages });
    onProgress(at + 1);
  }
  return { doneIds, failures, stoppedIds: [] };
}
