import { changedAccount, newAccount } from './support/changedAccount.ts';
import { prepareScenario, type Scenario } from './support/faultScenario.ts';
import { FAULTS, isWrite, killAt, tryWith, type Tried } from './support/faultTrials.ts';
import type { Fault, ProxiedRequest } from './support/faultyProxy.ts';

// Each request with each fault by itself: `npm run stress -- --only sync`.
jest.setTimeout(240_000);

interface Prepared {
  readonly scenario: Scenario;
  /** Without faults. */
  readonly smooth: Tried;
  readonly writes: readonly ProxiedRequest[];
}

let changed: Prepared;
let fresh: Prepared;

const prepared = async (start: Parameters<typeof prepareScenario>[0]): Promise<Prepared> => {
  const scenario = await prepareScenario(start);
  const smooth = await tryWith(scenario, () => undefined);
  return { scenario, smooth, writes: smooth.requests.filter(isWrite) };
};
beforeAll(async () => {
  changed = await prepared(changedAccount);
  fresh = await prepared(newAccount);
});
afterAll(() => Promise.all([changed?.scenario.remove(), fresh?.scenario.remove()]));

const keys = ({ end }: Tried) => end.org.map(({ key }) => key);

/** The first time that something is asked. */
const onceEach = (fault: Fault) => {
  const seen = new Set<string>();
  return ({ path, body }: ProxiedRequest) => {
    const asked = `${path} ${body}`;
    if (seen.has(asked)) return undefined;
    seen.add(asked);
    return fault;
  };
};

test('without faults both sides have it all, after one write or several', () => {
  expect([changed.smooth.isResumed, fresh.smooth.isResumed]).toEqual([false, false]);
  expect([changed.writes.length, fresh.writes.length]).toEqual([1, 3]);
  const expected = ['cfo', 'hull', 'silence', 'captain', 'litres-a-trip'].map((key) => `fjordline/${key}`);
  expect(keys(changed.smooth)).toEqual(expect.arrayContaining(expected));
  expect(keys(changed.smooth)).not.toContain('fjordline/visit');
  expect(changed.smooth.end.files['accounts/fjordline/people.yaml']).toContain('  captain:\n    position: Captain\n');
  expect(keys(fresh.smooth)).toHaveLength(23);
});

test.each(FAULTS)('%s, of every request the first time: it ends as without, and each record is saved as often', async (fault) => {
  for (const { scenario, smooth } of [changed, fresh]) {
    const { end, revisions, requests } = await tryWith(scenario, onceEach(fault));
    expect(end).toEqual(smooth.end);
    expect(revisions).toEqual(smooth.revisions);
    expect(requests.length).toBeGreaterThanOrEqual(2 * smooth.requests.length);
  }
});

test.each(FAULTS)('%s at each of the writes: it ends as without, and each record is saved as often', async (fault) => {
  for (const { scenario, smooth, writes } of [changed, fresh]) {
    for (const { index } of writes) {
      const { end, revisions } = await tryWith(scenario, (request) => (request.index === index ? fault : undefined));
      expect({ index, end, revisions }).toEqual({ index, end: smooth.end, revisions: smooth.revisions });
    }
  }
});

test.each(FAULTS)('%s from a write on, until it gives up: going on with it ends as without', async (fault) => {
  for (const [{ scenario, smooth, writes }, turn] of [
    [changed, 0],
    [fresh, 1],
  ] as const) {
    const { index: first } = writes[turn]!;
    const { end, isResumed } = await tryWith(scenario, ({ index }) => (index >= first ? fault : undefined));
    expect({ first, isResumed, end }).toEqual({ first, isResumed: true, end: smooth.end });
  }
});

test('killed at a write, before or after the org has carried it out: going on with it ends as without', async () => {
  const places = [
    [changed, 0, 'hang'],
    [changed, 0, 'hangAfter'],
    [fresh, 0, 'hangAfter'],
    [fresh, 1, 'hang'],
    [fresh, 1, 'hangAfter'],
  ] as const;
  for (const [{ scenario, smooth, writes }, turn, fault] of places) {
    const isIt = ({ index }: ProxiedRequest) => index === writes[turn]!.index;
    const { end } = await killAt(scenario, isIt, (request) => (isIt(request) ? fault : undefined));
    expect({ turn, fault, end }).toEqual({ turn, fault, end: smooth.end });
  }
});

test('killed while it reads, or while it writes the files: going on with it ends as without', async () => {
  const { scenario, smooth } = changed;
  const last = smooth.requests.length - 1;
  for (const [at, wait] of [
    [5, 0],
    [last, 8],
    [last, 25],
  ] as const) {
    const { end } = await killAt(
      scenario,
      ({ index }) => index === at,
      () => undefined,
      wait,
    );
    expect({ at, wait, end }).toEqual({ at, wait, end: smooth.end });
  }
});
