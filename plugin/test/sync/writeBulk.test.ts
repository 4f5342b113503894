import type { KeyedRecord } from '../../src/planFiles/keyedRecord.ts';
import type { BulkJob } from '../../src/sync/contract.ts';
import { faultyProxy, type Fault, type FaultyProxy, type ProxiedRequest } from './support/faultyProxy.ts';
import { byName, counted, creates, plain, startWritableOrg, updated, type WritableOrg } from './support/writableOrg.ts';
import { FOLDER, record, wholeAccount } from './support/wholeAccount.ts';

jest.setTimeout(180_000);

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
  const username = org.running.user('accountManager').username;
  // A tree of people deeper than a graph, and texts that CSV could take for something else.
  const chain = Array.from({ length: 20 }, (_, level) =>
    record(
      'Stakeholder__c',
      key(`level-${level}`),
      { Name: `Level ${level}`, Occupancy__c: 'Unknown', Notes__c: ODD_TEXTS[level % ODD_TEXTS.length]! },
      { Account__c: FOLDER, ...(level > 0 && { Reports_To__c: key(`level-${level - 1}`) }) },
    ),
  );
  records = [...wholeAccount(username), ...chain];
}, 180_000);
afterAll(async () => {
  await proxy?.stop();
  await org?.running.stop();
});
afterEach(() => org.clear());

const key = (name: string) => `${FOLDER}/${name}`;
const ODD_TEXTS = ['a "quoted" word, and a comma', 'two\nlines', '#N/A', '=1+1', 'ünï – 漢字', '@{n0.id}', ','];
const BULK = { bulkFrom: 1 };
const throughProxy = (signal?: AbortSignal) => org.calls('salesOperations', proxy.url, { signal });

/** What is in the org, the revision too. */
const inOrg = async () => {
  const reading = await org.read(records);
  const revisions = Object.fromEntries(
    reading.records.filter((one) => one.key.startsWith(FOLDER)).map((one) => [`${one.object} ${one.key}`, one.revision]),
  );
  return { records: plain(reading), revisions };
};

test.each([1, 5, 20, 40])(
  'jobs, collections and graphs leave the same behind: creating, jobs from %s records of an object on',
  async (bulkFrom) => {
    const byGraph = await org.write({ set: creates(records) }, await org.read(records));
    const expected = await inOrg();
    expect(expected.records).toEqual(records.toSorted(byName));
    await org.clear();

    const byJob = await org.write({ set: creates(records) }, await org.read(records), { bulkFrom });
    expect(await inOrg()).toEqual(expected);
    expect(counted(byJob)).toEqual(counted(byGraph));
    expect(byJob.map(({ object, key, status, revision }) => ({ object, key, status, revision }))).toEqual(
      byGraph.map(({ object, key, status, revision }) => ({ object, key, status, revision })),
    );
  },
);

test('jobs, collections and graphs leave the same behind: changing, renaming and deleting', async () => {
  const results = [];
  for (const bulkFrom of [Infinity, 1, 6]) {
    await org.write({ set: creates(records) }, await org.read(records));
    const before = await org.read(records);
    const fuel = before.records.find((one) => one.key === key('fuel'))!;
    const set = [
      updated(before, key('fleet'), { Wallet__c: undefined, Name: 'Ferries' }, { Lead_Stakeholder__c: undefined }),
      updated(before, key('coo'), { Buying_Roles__c: ['Coach'] }, { Reports_To__c: key('new') }),
      updated(before, key('engineer'), {}, { Reports_To__c: undefined, Buying_Center__c: key('yard') }),
      updated(before, FOLDER, { Customer_Phase__c: 'Loyal Customer' }),
      ...creates([record('Stakeholder__c', key('new'), { Name: 'New', Occupancy__c: 'Unknown' }, { Account__c: FOLDER })]),
      {
        kind: 'update' as const,
        record: { object: 'Insight__c', key: key('diesel'), fields: fuel.fields, references: fuel.references },
        fields: [],
        keyBefore: key('fuel'),
      },
    ];
    const remove = before.records.filter((one) => one.key.startsWith(key('2027')) || one.key === key('litres'));
    const outcomes = await org.write({ set, remove }, before, { bulkFrom });
    results.push({ counts: counted(outcomes), ...(await inOrg()) });
    await org.clear();
  }
  expect(results[1]).toEqual(results[0]);
  expect(results[2]).toEqual(results[0]);
  expect(results[1]!.counts).toEqual({ updated: 5, created: 1, deleted: 9 });
});

test.each([1, 40])(
  'records that the org refuses are told with its words, with what needs them; all others go through (%s)',
  async (bulkFrom) => {
    const broken = records.map((one) => (one.key === key('fleet') ? { ...one, fields: { ...one.fields, Wallet__c: -5 } } : one));
    const outcomes = await org.write({ set: creates(broken) }, await org.read(records), { bulkFrom });
    const told = outcomes.filter(({ problems }) => problems);
    expect(
      told.map(({ object, key, status, problems }) => [object, key, status, problems!.map(({ code, fields }) => [code, fields])]),
    ).toEqual([
      ['Buying_Center__c', key('fleet'), 'failed', [['FIELD_CUSTOM_VALIDATION_EXCEPTION', []]]],
      ['Buying_Center__c', key('yard'), 'created', [['needsFailed', ['Parent_Buying_Center__c']]]],
      ['Stakeholder__c', key('coo'), 'created', [['needsFailed', ['Buying_Center__c']]]],
      ['Insight__c', key('fuel'), 'created', [['needsFailed', ['Buying_Center__c']]]],
      ['White_Space_Cell__c', key('fleet/shore-power'), 'notSent', [['needsFailed', []]]],
      ['Plan_Focus__c', key('2027/fleet'), 'notSent', [['needsFailed', []]]],
      ['Plan_Objective__c', key('2027/grow'), 'created', [['needsFailed', ['Buying_Center__c']]]],
    ]);
    expect(told[0]!.problems![0]!.message).toBe(
      'Wallet, Our Revenue and Sales Goal cannot be negative. Enter zero, or leave the field empty when you do not know.',
    );
  },
);

test('a save of somebody else since the reading is not overwritten', async () => {
  await org.write({ set: creates(records) }, await org.read(records));
  const before = await org.read(records);
  const { id } = before.records.find((one) => one.key === key('yard'))!;
  await org.administrator.update('Buying_Center__c', id, { Name: 'Their name', Revision__c: 2, Save_Token__c: 'theirs' });
  const [outcome] = await org.write({ set: [updated(before, key('yard'), { Name: 'Our name' })] }, before, BULK);
  expect(outcome).toMatchObject({ status: 'failed', problems: [{ code: 'stale' }] });
});

const insights = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    record('Insight__c', key(`insight-${index}`), { Name: `Insight ${index}`, Kind__c: 'Goal' }, { Account__c: FOLDER }),
  );

test('a job costs four requests, and is told when it starts', async () => {
  const calls = org.calls();
  const jobs: BulkJob[] = [];
  const outcomes = await org.write(
    { set: creates(insights(50)) },
    await org.read(),
    { ...BULK, onBulkJob: (job) => void jobs.push(job) },
    calls,
  );
  expect(counted(outcomes)).toEqual({ created: 50 });
  expect(calls.count).toBe(4);
  expect(jobs).toEqual([{ id: expect.stringMatching(/^750/), object: 'Insight__c', operation: 'upsert', records: 50 }]);
});

const HARMLESS: readonly Fault[] = ['dropBefore', 'dropAfter', 'cutOff', 'errorAfter', 'error', 'unavailable', 'tooMany'];

test.each(HARMLESS)('%s at any request of a job, and the org ends up with what was to be written, once', async (broken) => {
  for (const at of [0, 1, 2, 3]) {
    const reading = await org.read();
    const first = proxy.requests.length;
    fault = ({ index }) => (index === first + at ? broken : undefined);
    const outcomes = await org.write({ set: creates(insights(5)) }, reading, BULK, throughProxy());
    expect(counted(outcomes)).toEqual({ created: 5 });
    const rows = await org.administrator.query(`SELECT Revision__c FROM Insight__c WHERE Key__c LIKE '${FOLDER}/insight-%'`);
    expect(rows).toEqual(Array.from({ length: 5 }, () => ({ Revision__c: 1 })));
    await org.clear();
  }
});

test.each(HARMLESS)('%s at any request of collections, and the org ends up with what was to be written, once', async (broken) => {
  for (const at of [0, 1, 2]) {
    const reading = await org.read(records);
    const first = proxy.requests.length;
    fault = ({ index }) => (index === first + at ? broken : undefined);
    const outcomes = await org.write({ set: creates(records) }, reading, { bulkFrom: 40 }, throughProxy());
    expect(counted(outcomes)).toEqual({ created: 42, updated: 1 });
    expect(plain(await org.read(records))).toEqual(records.toSorted(byName));
    await org.clear();
  }
});

test('stopped in the middle: the job is aborted, and nothing of it is written', async () => {
  const reading = await org.read();
  const abort = new AbortController();
  fault = ({ method, path }) => {
    if (method !== 'PUT' || !path.endsWith('/batches')) return undefined;
    abort.abort(new Error('Stopped by the user.'));
    return 'hangAfter';
  };
  const jobs: BulkJob[] = [];
  const options = { ...BULK, signal: abort.signal, onBulkJob: (job: BulkJob) => void jobs.push(job) };
  const writing = org.write({ set: creates(insights(5)) }, reading, options, throughProxy(abort.signal));
  await expect(writing).rejects.toThrow('Stopped by the user.');
  const { body } = await org.administrator.request('GET', `/jobs/ingest/${jobs[0]!.id}`);
  expect(body.state).toBe('Aborted');
  expect(plain(await org.read())).toHaveLength(1);
});
