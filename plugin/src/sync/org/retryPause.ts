/** Tries of one request in all. */
export const MOST_TRIES = 7;
const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 30_000;
/** An org that wants us to wait longer is not waited for. */
export const LONGEST_WAIT = 300_000;

export interface RetryPace {
  readonly tries: number;
  /** Milliseconds before the second try; doubled for each one after it. */
  readonly firstPause: number;
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  /** From 0 to 1, 1 excluded. */
  readonly random: () => number;
}

export const DEFAULT_PACE: RetryPace = { tries: MOST_TRIES, firstPause: FIRST_PAUSE, sleep, random: Math.random };

/**
 * Milliseconds to wait after the given number of failed tries: growing, and between the half and the whole by chance, so that several who were refused
 * together do not come back together.
 */
export function retryPause(failures: number, { firstPause, random }: Pick<RetryPace, 'firstPause' | 'random'>): number {
  const whole = Math.min(LONGEST_PAUSE, firstPause * 2 ** (failures - 1));
  return Math.round(whole * (0.5 + random() / 2));
}

function sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((done, fail) => {
    signal?.throwIfAborted();
    const stop = () => {
      clearTimeout(timer);
      fail(signal!.reason as Error);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      done();
    }, milliseconds);
    signal?.addEventListener('abort', stop, { once: true });
  });
}
