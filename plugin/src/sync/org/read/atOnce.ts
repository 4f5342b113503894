/** Queries at a time: two requests of five each (`queriesTogether`). The org minds those that run long (25 above 20 seconds). */
const MOST_AT_ONCE = 10;

/** Runs tasks, a few at a time, and gives their results in the order of the tasks. The first error ends it; what has begun is waited for. */
export async function atOnce<Item, Result>(
  items: readonly Item[],
  task: (item: Item) => Promise<Result>,
  most = MOST_AT_ONCE,
): Promise<readonly Result[]> {
  const results: Result[] = new Array<Result>(items.length);
  let next = 0;
  let hasFailed = false;
  const work = async () => {
    while (next < items.length && !hasFailed) {
      const index = next++;
      try {
        results[index] = await task(items[index]!);
      } catch (error) {
        hasFailed = true;
        throw error;
      }
    }
  };
  const workers = await Promise.allSettled(Array.from({ length: Math.min(most, items.length) }, work));
  const failed = workers.find((worker) => worker.status === 'rejected');
  if (failed) throw failed.reason;
  return results;
}
