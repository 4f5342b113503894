import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';

/** What the figures were made on, and how busy it is right now. */
export function machine(): string {
  const load = loadavg().map((value) => value.toFixed(1));
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  return `Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'} × ${availableParallelism()}, ${gigabytes} GB, load average ${load[0]} (1 min) ${load[1]} (5 min)`;
}
