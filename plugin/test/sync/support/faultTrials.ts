import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { faultyProxy, type Fault, type ProxiedRequest } from './faultyProxy.ts';
import type { End, Revisions, Scenario, Trial } from './faultScenario.ts';
import { syncHere } from './syncHere.ts';

/** What is to go wrong with a request of the first try; the next one finds everything in order. */
export type FaultOf = (request: ProxiedRequest) => Fault | undefined;

export interface Tried {
  readonly end: End;
  readonly revisions: Revisions;
  /** Of the first try. */
  readonly requests: readonly ProxiedRequest[];
  /** Was it ended, or did it end by itself without having done everything, so that another one went on? */
  readonly isResumed: boolean;
}

/** Has to do with changing something in the org; all others only ask. */
export const isWrite = ({ path }: ProxiedRequest) => path.endsWith('/composite/graph') || path.includes('/jobs/ingest');

/** What may be tried at any request without a person having to do something about it. */
export const FAULTS: readonly Fault[] = ['dropBefore', 'dropAfter', 'cutOff', 'errorAfter', 'error', 'locked'];

/** Syncs with something going wrong, and again where that did not end well. */
export async function tryWith(scenario: Scenario, faultOf: FaultOf): Promise<Tried> {
  return inTrial(scenario, faultOf, async (trial) => {
    const first = await syncHere(trial).catch((error: unknown) => error);
    return (first as { status?: string }).status === 'Succeeded';
  });
}

/**
 * `kill -9`, and another try.
 * @param when that request arrives; what its fault is is up to `faultOf`
 * @param wait so many milliseconds longer
 */
export async function killAt(scenario: Scenario, when: (request: ProxiedRequest) => boolean, faultOf: FaultOf, wait = 0): Promise<Tried> {
  let reached: () => void = () => undefined;
  const isReached = new Promise<void>((resolve) => (reached = resolve));
  const watched: FaultOf = (request) => {
    if (when(request)) reached();
    return faultOf(request);
  };
  return inTrial(scenario, watched, async ({ url, accessToken, orgId, root, bulkFrom }) => {
    const program = join(import.meta.dirname, 'syncChild.ts');
    const words = ['--disable-warning=ExperimentalWarning', program, JSON.stringify({ url, accessToken, orgId, root, bulkFrom })];
    const child = spawn(process.execPath, words, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, NODE_ENV: undefined } });
    const ended = once(child, 'exit');
    await Promise.race([isReached, ended]);
    await new Promise((later) => setTimeout(later, wait));
    child.kill('SIGKILL');
    await ended;
    return false;
  });
}

async function inTrial(scenario: Scenario, faultOf: FaultOf, sync: (trial: Trial) => Promise<boolean>): Promise<Tried> {
  const trial = await scenario.begin();
  let isFaulty = true;
  const proxy = await faultyProxy(
    () => trial.url,
    (request) => (isFaulty ? faultOf(request) : undefined),
  );
  try {
    const through = { ...trial, url: proxy.url };
    const isDone = await sync(through);
    isFaulty = false;
    const requests = [...proxy.requests];
    if (!isDone) {
      const { status, failures, conflicts } = await syncHere(through);
      if (status !== 'Succeeded') throw new Error(`The second try ended as ${status}: ${JSON.stringify({ failures, conflicts })}`);
    }
    const { revisions, ...end } = await trial.end();
    return { end, revisions, requests, isResumed: !isDone };
  } finally {
    await proxy.stop();
    await trial.stop();
  }
}
