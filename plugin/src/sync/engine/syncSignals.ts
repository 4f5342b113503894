import { StoppedSync } from './runJob.ts';

/** Ends a sync so that it can go on: on Ctrl-C, when the process is asked to end, and when the time is over. */
export interface SyncSignals {
  readonly signal: AbortSignal;
  /** The process reacts again as it did before. */
  release(): void;
}

const NAMES = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK'] as const;

/** @param milliseconds until the time is over; undefined for as long as it takes */
export function syncSignals(milliseconds: number | undefined): SyncSignals {
  const stop = new AbortController();
  let count = 0;
  const interrupt = () => {
    stop.abort(new StoppedSync('Interrupted'));
    // Who insists does not want to wait for an answer that is under way.
    if (++count > 1) process.exit(130);
  };
  // The CLI's own listeners end the process where it stands.
  const before = NAMES.map((name) => [name, process.listeners(name)] as const);
  for (const name of NAMES) process.removeAllListeners(name).on(name, interrupt);
  const timeOver = () => stop.abort(new StoppedSync('TimedOut'));
  if (milliseconds === 0) timeOver();
  const timer = milliseconds ? setTimeout(timeOver, milliseconds) : undefined;
  return {
    signal: stop.signal,
    release() {
      clearTimeout(timer);
      for (const [name, listeners] of before) {
        process.removeListener(name, interrupt);
        for (const listener of listeners) process.on(name, listener as NodeJS.SignalsListener);
      }
    },
  };
}
