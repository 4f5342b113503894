import { ownCpu } from '../measuring/cost.ts';

/** What a process says about itself when its parent asks. Seconds and bytes. */
export interface Health {
  readonly cpu: number;
  readonly residentBytes: number;
  /** The most that was ever resident. */
  readonly highestBytes: number;
  readonly heapBytes: number;
}

export type HealthQuestion = 'cpu' | 'memory';

/** Makes this process answer. For `memory` garbage is collected first: it is not what the process needs. */
export function answerHealth(): void {
  process.on('message', (question: HealthQuestion) => {
    if (question === 'memory') (globalThis as { gc?: () => void }).gc?.();
    const { rss: residentBytes, heapUsed: heapBytes } = process.memoryUsage();
    const highestBytes = process.resourceUsage().maxRSS * 1024;
    process.send!({ cpu: ownCpu(), residentBytes, highestBytes, heapBytes });
  });
}
