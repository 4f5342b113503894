import { readdirSync, readFileSync } from 'node:fs';

/** Processor seconds of another process so far, in hundredths; not a number where the system has no `/proc`. */
export function processCpu(pid: number): number {
  const fields = statOf(pid);
  return fields ? (Number(fields[11]) + Number(fields[12])) / 100 : Number.NaN;
}

/** The same for all processes of a group together, and for their children that have ended. */
export function groupCpu(group: number): number {
  if (!statOf(group)) return Number.NaN;
  const members = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => statOf(Number(name)))
    .filter((fields) => fields?.[2] === String(group));
  return members.reduce((sum, fields) => sum + fields!.slice(11, 15).reduce((ticks, field) => ticks + Number(field), 0), 0) / 100;
}

/** What `/proc/<pid>/stat` says after the name (proc_pid_stat(5)): state, parent, group, … from the twelfth on user and system ticks. */
function statOf(pid: number): readonly string[] | undefined {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ');
  } catch {
    return undefined;
  }
}
