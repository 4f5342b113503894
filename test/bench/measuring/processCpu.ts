import { readFileSync } from 'node:fs';

/** Processor seconds of another process so far, in hundredths; not a number where the system has no `/proc`. */
export function processCpu(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return Number.NaN;
  }
}
