import type { Org } from '../org.ts';

const queues = new WeakMap<Org, Promise<unknown>>();

/** Deploys of one org follow one another: `work` begins when all before it have ended, well or not. */
export function inDeployQueue<T>(org: Org, work: () => Promise<T>): Promise<T> {
  const result = (queues.get(org) ?? Promise.resolve()).then(work);
  queues.set(
    org,
    result.catch(() => undefined),
  );
  return result;
}
