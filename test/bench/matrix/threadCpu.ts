import type { Page } from 'playwright-core';
import type { CpuClock } from '../measuring/cost.ts';

/** Processor seconds that the page's own thread has worked so far: what a busy machine does besides is not in it. Painting on other threads is not either. */
export async function threadCpu(page: Page): Promise<CpuClock> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')!.value;
  };
}
