import { monitorEventLoopDelay } from 'node:perf_hooks';
import { LocalOrg } from '../../../local-org/src/localOrg.ts';
import { deployTo } from '../../../local-org/test/metadata/packages.ts';
import { files, members } from '../rollups/treeOrg.ts';

/** What the parent is told once the org listens. */
export interface ServerReady {
  readonly url: string;
  readonly accessToken: string;
}

/** What the parent is told whenever it asks. Milliseconds and bytes; the delays are those since the last time. */
export interface ServerHealth {
  readonly residentBytes: number;
  readonly heapBytes: number;
  readonly longestDelay: number;
  readonly usualDelay: number;
}

// A program of its own, so that it can be killed. Argument: the database file.
const [file = ':memory:'] = process.argv.slice(2);
const localOrg = new LocalOrg({ file, port: 0 });
const { org } = localOrg;
if (!org.schema().object('Parcel__c')) {
  const result = await deployTo(org, members, files);
  if (!result.success) throw new Error(JSON.stringify(result.componentFailures));
}
const { url } = await localOrg.start();
process.send!({ url, accessToken: localOrg.openSession(localOrg.administrator).token } satisfies ServerReady);

const resolution = 10;
const delays = monitorEventLoopDelay({ resolution });
// What is measured is the time between two ticks, the tick itself included.
const late = (nanoseconds: number): number => Math.max(0, nanoseconds / 1e6 - resolution);
delays.enable();
process.on('message', () => {
  // What is garbage is not what the org needs.
  (globalThis as { gc?: () => void }).gc?.();
  const { rss: residentBytes, heapUsed: heapBytes } = process.memoryUsage();
  process.send!({
    residentBytes,
    heapBytes,
    longestDelay: late(delays.max),
    usualDelay: late(delays.percentile(50)),
  } satisfies ServerHealth);
  delays.reset();
});
for (const event of ['SIGTERM', 'disconnect'] as const) process.once(event, () => void localOrg.stop().then(() => process.exit(0)));
