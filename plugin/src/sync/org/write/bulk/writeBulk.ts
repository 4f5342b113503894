import type { OrgCalls, WriteOptions } from '../../../contract.ts';
import { writable } from '../withoutFailed.ts';
import { writeCollections } from '../writeCollections.ts';
import type { WriteState } from '../writeState.ts';
import { loadsWithIds, type Load } from './planBulk.ts';
import { runLoad } from './runLoad.ts';

/**
 * Writes many records: large loads by jobs of the Bulk API 2.0, side by side where none waits for another; what is small between them by
 * collections. Accounts are not written whole then: each record is saved or refused for itself.
 * @throws what ends all of it, as `writeGraphs`
 */
export async function writeBulk(
  loads: readonly Load[],
  calls: OrgCalls,
  state: WriteState,
  options: Pick<WriteOptions, 'bulkFrom' | 'concurrency' | 'onBulkJob'>,
): Promise<void> {
  const { bulkFrom, concurrency, onBulkJob } = options;
  const withIds = loadsWithIds(loads);
  const isLarge = ({ nodes }: Load) => nodes.length >= bulkFrom;
  const waiting = new Set(loads);
  const done = new Set<string>();
  const running = new Set<Promise<void>>();
  let isRunningSmall = false;

  const start = (own: readonly Load[], work: () => Promise<void>) => {
    for (const load of own) waiting.delete(load);
    const promise: Promise<void> = work().then(
      () => {
        running.delete(promise);
        for (const { name } of own) done.add(name);
      },
      (error: unknown) => {
        running.delete(promise);
        throw error;
      },
    );
    running.add(promise);
  };
  const names = new Set(loads.map(({ name }) => name));
  const isReady = ({ after }: Load, also: ReadonlySet<string> = new Set()) =>
    after.every((name) => done.has(name) || also.has(name) || !names.has(name));

  for (;;) {
    for (const load of waiting) {
      if (running.size >= Math.max(1, concurrency)) break;
      if (!isLarge(load) || !isReady(load)) continue;
      start([load], () => runLoad(load, writable(load.nodes, state), calls, state, { onBulkJob, needsIds: withIds.has(load.name) }));
    }
    const small = isRunningSmall
      ? []
      : readyTogether(
          [...waiting].filter((load) => !isLarge(load)),
          isReady,
        );
    if (small.length > 0) {
      isRunningSmall = true;
      start(small, async () => {
        await writeCollections(
          small.flatMap(({ nodes }) => writable(nodes, state)),
          calls,
          state,
        );
        isRunningSmall = false;
      });
    }
    if (running.size === 0) return;
    try {
      await Promise.race(running);
    } catch (error) {
      await Promise.allSettled(running);
      throw error;
    }
  }
}

/** Loads that wait for nothing but each other: their records travel together, one object after the other. */
function readyTogether(small: readonly Load[], isReady: (load: Load, also: ReadonlySet<string>) => boolean): readonly Load[] {
  const taken = new Set<Load>();
  const names = new Set<string>();
  for (let before = -1; before !== taken.size;) {
    before = taken.size;
    for (const load of small) {
      if (taken.has(load) || !isReady(load, names)) continue;
      taken.add(load);
      names.add(load.name);
    }
  }
  return [...taken];
}
