import type { KeyedRecord } from '../../src/planFiles/keyedRecord.ts';
import type { WriteOutcome } from '../../src/sync/contract.ts';
import { faultyProxy, type Fault, type FaultyProxy, type ProxiedRequest } from './support/faultyProxy.ts';
import { creates, counted, plain, startWritableOrg, updated, type WritableOrg, byName } from './support/writableOrg.ts';
import { FOLDER, record, wholeAccount } from './support/wholeAccount.ts';

jest.setTimeout(120_000);

let org: WritableOrg;
let records: readonly KeyedRecord[];
let proxy: FaultyProxy;
let fault: (request: ProxiedRequest) => Fault | undefined;

beforeAll(async () => {
  org = await startWritableOrg();
  proxy = await faultyProxy(
    () => org.running.url,
    (request) => fault(request),
  );
  records = wholeAccount(org.running.user('accountManager').username);
}, 180_000);
afterAll(async () => {
  await proxy?.stop();
  await org?.running.stop();
});
afterEach(() => org.clear());

const key = (name: string) => `${FOLDER}/${name}`;
/** The first time a request comes by. */
const once = (broken: Fault, isMeant: (request: ProxiedRequest) => boolean = () => true) => {
  let isDone = false;
  return (request: ProxiedRequest) => {
    if (isDone || !isMeant(request)) return undefined;
    isDone = true;
    return broken;
  };
};
const throughProxy = (signal?: AbortSignal) => org.calls('salesOperations', proxy.url, { signal });

const HARMLESS: readonly Fault[] = ['dropBefore', 'dropAfter', 'cutOff', 'errorAfter', 'error', 'unavailable', 'tooMany', 'locked'];

test.each(HARMLESS)('%s at any request of a write, and the org ends up with what was to be written, once', async (broken) => {
  for (const at of [0, 1, 2]) {
    const reading = await org.read(records);
    const first = proxy.requests.length;
    fault = once(broken, ({ index }) => index === first + at);
    const outcomes = await org.write({ set: creates(records) }, reading, {}, throughProxy());
    expect(counted(outcomes)).toEqual({ created: 22, updated: 1 });
    expect(outcomes.flatMap(({ problems = [] }) => problems)).toEqual([]);
    expect(proxy.requests.length - first).toBe(4);
    expect(plain(await org.read(records))).toEqual(records.toSorted(byName));
    await org.clear();
  }
});

test.each(HARMLESS)('%s while records are changed and deleted: each is saved once', async (broken) => {
  await org.write({ set: creates(records) }, await org.read(records));
  const reading = await org.read(records);
  fault = once(broken);
  const outcomes = await org.write(
    { set: [updated(reading, key('yard'), { Name: 'Yard' })], remove: [{ object: 'Insight_Link__c', key: key('fuel-causes-quiet') }] },
    reading,
    {},
    throughProxy(),
  );
  expect(outcomes.map(({ status, problems }) => [status, problems])).toEqual([
    ['updated', undefined],
    ['deleted', undefined],
  ]);
  const rows = await org.administrator.query(`SELECT Name, Revision__c FROM Buying_Center__c WHERE Key__c = '${key('yard')}'`);
  expect(rows).toEqual([{ Name: 'Yard', Revision__c: 2 }]);
});

test('a lock that does not go away ends the write with a sentence', async () => {
  const reading = await org.read(records);
  fault = ({ body }) => (body.includes('fuel') ? 'locked' : undefined);
  const set = creates([record('Insight__c', key('fuel'), { Name: 'Fuel', Kind__c: 'Goal' }, { Account__c: FOLDER })]);
  const writing = org.write({ set }, reading, {}, throughProxy());
  await expect(writing).rejects.toThrow(/The org didn't answer as it should, 7 times in a row. Last: UNABLE_TO_LOCK_ROW/);
});

test('no requests left for today: what was written is told, the rest is said to be interrupted, and why', async () => {
  const reading = await org.read(records);
  const first = proxy.requests.length;
  fault = ({ index }) => (index === first + 2 ? 'limit' : undefined);
  const told: WriteOutcome[] = [];
  const writing = org.write({ set: creates(records) }, reading, { onOutcomes: (some) => void told.push(...some) }, throughProxy());
  await expect(writing).rejects.toMatchObject({
    name: 'RequestLimitError',
    message: 'The org has no API requests left for today. It says: TotalRequests Limit exceeded.',
  });
  expect(counted(told)).toEqual({ created: 14, updated: 1, notSent: 8 });
  expect(
    new Set(told.filter(({ status }) => status === 'notSent').flatMap(({ problems = [] }) => problems.map(({ code }) => code))),
  ).toEqual(new Set(['interrupted']));
});

test('stopped in the middle: nothing more is sent, and a second write finishes it', async () => {
  const reading = await org.read(records);
  const first = proxy.requests.length;
  const abort = new AbortController();
  fault = ({ index }) => {
    if (index !== first + 1) return undefined;
    abort.abort(new Error('Stopped by the user.'));
    return 'hangAfter';
  };
  const told: WriteOutcome[] = [];
  const options = { signal: abort.signal, onOutcomes: (some: readonly WriteOutcome[]) => void told.push(...some) };
  await expect(org.write({ set: creates(records) }, reading, options, throughProxy(abort.signal))).rejects.toThrow('Stopped by the user.');
  expect(counted(told)).toEqual({ created: 1, notSent: 22 });
  expect(proxy.requests.length - first).toBe(2);

  fault = () => undefined;
  const again = await org.read(records);
  const known = new Set(again.records.map((one) => one.key));
  await org.write({ set: creates(records.filter((one) => !known.has(one.key))) }, again);
  expect(plain(await org.read(records))).toEqual(records.toSorted(byName));
});
