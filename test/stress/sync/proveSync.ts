import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { changedAccount, manyPeople, newAccount } from '../../../plugin/test/sync/support/changedAccount.ts';
import { prepareScenario, type Scenario } from '../../../plugin/test/sync/support/faultScenario.ts';
import { FAULTS, isWrite, killAt, tryWith, type Tried } from '../../../plugin/test/sync/support/faultTrials.ts';
import { SYNC_LAWS } from '../../../plugin/test/sync/support/syncLaws.ts';
import { seeded, type Random } from '../random.ts';

export interface SyncProof {
  /** Random histories on both sides, over all laws. */
  readonly histories: number;
  /** A fault at a request. */
  readonly faults: number;
  /** Tries that ended early, so that another one went on. */
  readonly resumed: number;
  /** `kill -9`. */
  readonly kills: number;
}

export interface SyncProofOptions {
  /** Histories for each law. */
  readonly histories: number;
  /** 0 to 1: which part of all requests with all faults, evenly chosen. */
  readonly share: number;
  readonly seed: number;
}

const SCENARIOS = { changedAccount, newAccount, manyPeople };

/**
 * The sync between plan files and an org: its laws under random histories, and at each request each fault, alone and lasting, and `kill -9`.
 * @throws Error with the history, or with the scenario, request and fault
 */
export async function proveSync({ histories, share, seed }: SyncProofOptions): Promise<SyncProof> {
  for (const law of Object.values(SYNC_LAWS)) await fc.assert(law, { numRuns: histories, seed });
  const counts = { faults: 0, resumed: 0, kills: 0 };
  for (const [name, start] of Object.entries(SCENARIOS)) {
    const scenario = await prepareScenario(start);
    try {
      await proveFaults(name, scenario, share, seed, counts);
    } finally {
      await scenario.remove();
    }
  }
  return { histories: histories * Object.keys(SYNC_LAWS).length, ...counts };
}

async function proveFaults(
  name: string,
  scenario: Scenario,
  share: number,
  seed: number,
  counts: { faults: number; resumed: number; kills: number },
): Promise<void> {
  const random = seeded(seed);
  const [isChosen, isKilled] = [everySo(share, random), everySo(share, random)];
  const smooth = await tryWith(scenario, () => undefined);
  const expectSame = ({ end, isResumed, revisions }: Tried, what: string) => {
    if (isResumed) counts.resumed += 1;
    else if (!isDeepStrictEqual(revisions, smooth.revisions))
      throw new Error(`${name}, ${what}: records were saved more often than without.`);
    if (!isDeepStrictEqual(end, smooth.end))
      throw new Error(`${name}, ${what}: it ended otherwise than without. ${difference(end, smooth.end)}`);
  };
  for (const { index, ...asked } of smooth.requests) {
    for (const fault of FAULTS) {
      if (!isChosen()) continue;
      counts.faults += 1;
      expectSame(await tryWith(scenario, (request) => (request.index === index ? fault : undefined)), `${fault} at request ${index}`);
      if (!isWrite({ index, ...asked })) continue;
      counts.faults += 1;
      expectSame(await tryWith(scenario, (request) => (request.index >= index ? fault : undefined)), `${fault} from request ${index} on`);
    }
    for (const fault of ['hang', 'hangAfter'] as const) {
      if (!isKilled()) continue;
      counts.kills += 1;
      const isIt = (request: { readonly index: number }) => request.index === index;
      expectSame(await killAt(scenario, isIt, (request) => (isIt(request) ? fault : undefined)), `killed at request ${index} (${fault})`);
    }
  }
}

/** Says yes to as large a share, evenly, from a random one on. */
function everySo(share: number, random: Random): () => boolean {
  let sum = random.whole(0, 999) / 1000;
  return () => {
    sum += share;
    if (sum < 1) return false;
    sum -= 1;
    return true;
  };
}

/** The first records and files that are not the same. */
function difference(end: Tried['end'], smooth: Tried['end']): string {
  const texts = (records: readonly object[]) => records.map((record) => JSON.stringify(record));
  const [now, wanted] = [texts(end.org), texts(smooth.org)];
  const files = [...new Set([...Object.keys(end.files), ...Object.keys(smooth.files)])].filter(
    (path) => end.files[path] !== smooth.files[path],
  );
  const only = (one: readonly string[], other: readonly string[]) => one.filter((text) => !other.includes(text)).slice(0, 3);
  return JSON.stringify({
    instead: only(now, wanted),
    missing: only(wanted, now),
    files: files.map((path) => [path, end.files[path]]),
  }).slice(0, 4000);
}
