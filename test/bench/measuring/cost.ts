/** Seconds of one piece of work: on the clock, and of the processor in the process that did it. */
export interface Cost {
  readonly wall: number;
  readonly cpu: number;
}

/** Processor seconds that a process has used so far. */
export type CpuClock = () => number | Promise<number>;

export const ownCpu: CpuClock = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/** What `work` costs, on average when it is done `times` times. */
export async function costOf(work: () => unknown, { cpu = ownCpu, times = 1 }: { cpu?: CpuClock; times?: number } = {}): Promise<Cost> {
  const cpuBefore = await cpu();
  const begin = performance.now();
  for (let time = 0; time < times; time++) await work();
  const wall = (performance.now() - begin) / 1000;
  return { wall: wall / times, cpu: ((await cpu()) - cpuBefore) / times };
}
