import type { KeyedRecord } from '../../src/planFiles/keyedRecord.ts';
import { creates, counted, plain, startWritableOrg, updated, type WritableOrg } from './support/writableOrg.ts';
import { FOLDER, record, wholeAccount } from './support/wholeAccount.ts';

jest.setTimeout(120_000);

let org: WritableOrg;
let records: readonly KeyedRecord[];

beforeAll(async () => {
  org = await startWritableOrg();
  records = wholeAccount(org.running.user('accountManager').username);
}, 180_000);
afterAll(() => org?.running.stop());
afterEach(() => org.clear());

const key = (name: string) => `${FOLDER}/${name}`;
const build = async () => org.write({ set: creates(records) }, await org.read(records));

test('a viewer writes nothing, is told why of each record, and not one request is sent', async () => {
  const calls = org.calls('viewer');
  const outcomes = await org.write({ set: creates(records.slice(0, 3)) }, await org.read(records, 'viewer'), {}, calls);
  expect(outcomes.map(({ status, problems }) => [status, problems?.map(({ code, message }) => [code, message])])).toEqual([
    [
      'notSent',
      [
        [
          'noRight',
          'You may not create records of Solution in this org. Ask your administrator for a permission set, such as Account_Planner.',
        ],
      ],
    ],
    [
      'notSent',
      [
        [
          'noRight',
          'You may not change records of Account in this org. Ask your administrator for a permission set, such as Account_Planner.',
        ],
      ],
    ],
    [
      'notSent',
      [
        [
          'noRight',
          'You may not create records of Buying Center in this org. Ask your administrator for a permission set, such as Account_Planner.',
        ],
      ],
    ],
  ]);
  expect(calls.count).toBe(0);
});

test('marketing fills in what it may; other fields of the same record stay and are told', async () => {
  await build();
  const reading = await org.read(records, 'marketingManager');
  const set = [updated(reading, key('fleet'), { Wallet__c: 700_000, Sales_Goal__c: 10 }), updated(reading, key('coo'), { Name: 'CEO' })];
  const outcomes = await org.write({ set }, reading, {}, org.calls('marketingManager'));
  expect(outcomes.map(({ status, problems }) => [status, problems?.map(({ code, fields }) => [code, fields])])).toEqual([
    ['updated', [['noRight', ['Sales_Goal__c']]]],
    ['notSent', [['noRight', []]]],
  ]);
  expect(outcomes[0]!.problems![0]!.message).toBe(
    'You may not write Sales Goal of Buying Center in this org, so it was left as it is there.',
  );
  const rows = await org.administrator.query(`SELECT Wallet__c, Sales_Goal__c FROM Buying_Center__c WHERE Key__c = '${key('fleet')}'`);
  expect(rows).toEqual([{ Wallet__c: 700_000, Sales_Goal__c: null }]);
});

test('marketing adds objectives of its own track; those of sales are refused with the words of the org', async () => {
  await build();
  const objective = (name: string, track: string) =>
    record('Plan_Objective__c', key(`2027/${name}`), { Name: name, Track__c: track, Reusable__c: false }, { Account_Plan__c: key('2027') });
  const set = creates([objective('fair', 'Marketing'), objective('deal', 'Sales')]);
  const reading = await org.read(records, 'marketingManager');
  const outcomes = await org.write({ set }, reading, {}, org.calls('marketingManager'));
  expect(outcomes.map(({ key, status, problems }) => [key, status, problems?.map(({ message }) => message)])).toEqual([
    [key('2027/fair'), 'created', undefined],
    [
      key('2027/deal'),
      'failed',
      [
        'You plan the marketing track only; this objective belongs to sales or delivery. Write a comment on the objective, or ask the account manager to change it.',
      ],
    ],
  ]);
});

test('nobody deletes who may not', async () => {
  await build();
  const reading = await org.read(records, 'viewer');
  const calls = org.calls('viewer');
  const outcomes = await org.write({ remove: [{ object: 'Insight__c', key: key('quiet') }] }, reading, {}, calls);
  expect(outcomes).toEqual([
    {
      object: 'Insight__c',
      key: key('quiet'),
      status: 'notSent',
      problems: [
        {
          code: 'noRight',
          fields: [],
          message:
            'You may not delete records of Insight in this org. Ask your administrator for a permission set, such as Account_Planner.',
        },
      ],
    },
  ]);
  expect(calls.count).toBe(0);
});

test('what refers to nothing is told before anything is sent: optional fields stay empty, required ones keep the record out', async () => {
  const wrong = records.map((one): KeyedRecord => {
    if (one.object === 'Account_Plan__c') return { ...one, references: { ...one.references, Plan_Owner__c: 'nobody@nowhere.example' } };
    if (one.object === 'Plan_Member__c') return { ...one, references: { ...one.references, User__c: 'nobody@nowhere.example' } };
    return one;
  });
  const outcomes = await org.write({ set: creates(wrong) }, await org.read(wrong));
  const told = outcomes.filter(({ problems }) => problems);
  expect(told.map(({ object, status, problems }) => [object, status, problems])).toEqual([
    [
      'Account_Plan__c',
      'created',
      [
        {
          code: 'noReference',
          fields: ['Plan_Owner__c'],
          message:
            'Plan Owner refers to the user "nobody@nowhere.example", which isn\'t in the org. It is never made for you: create it there, or correct the name.',
        },
      ],
    ],
    [
      'Plan_Member__c',
      'notSent',
      [
        {
          code: 'noReference',
          fields: ['User__c'],
          message:
            'Person refers to the user "nobody@nowhere.example", which isn\'t in the org. It is never made for you: create it there, or correct the name.',
        },
      ],
    ],
  ]);
});

test('an account that is not in the org keeps everything below it out', async () => {
  const elsewhere = record('Insight__c', 'nowhere/idea', { Name: 'Idea', Kind__c: 'Goal' }, { Account__c: 'nowhere' });
  const [outcome] = await org.write({ set: creates([elsewhere]) }, await org.read(records));
  expect(outcome).toMatchObject({
    status: 'notSent',
    problems: [
      {
        code: 'noReference',
        message:
          'The account "nowhere" isn\'t in the org. It is never made for you: create it there, or correct its number or name in account.yaml.',
      },
    ],
  });
});

describe('all or none', () => {
  const insights = (count: number, kind = 'Goal') =>
    Array.from({ length: count }, (_, index) =>
      record('Insight__c', key(`all-${index}`), { Name: `All ${index}`, Kind__c: kind }, { Account__c: FOLDER }),
    );

  test('everything goes in one request', async () => {
    const calls = org.calls();
    const outcomes = await org.write({ set: creates(insights(400)) }, await org.read(), { isAllOrNone: true }, calls);
    expect(counted(outcomes)).toEqual({ created: 400 });
    expect(calls.count).toBe(1);
  });

  test('one refused record keeps all others out', async () => {
    const set = creates([...insights(3), record('Insight__c', key('bad'), { Name: 'Bad', Kind__c: 'Nonsense' }, { Account__c: FOLDER })]);
    const outcomes = await org.write({ set }, await org.read(), { isAllOrNone: true });
    expect(outcomes.map(({ status, problems }) => [status, problems!.map(({ message }) => message)])).toEqual([
      ...Array.from({ length: 3 }, () => ['notSent', ['Nothing was written, since not everything could be (--all-or-none).']]),
      ['failed', ['Kind: bad value for restricted picklist field: Nonsense']],
    ]);
    expect(plain(await org.read()).filter(({ object }) => object === 'Insight__c')).toEqual([]);
  });

  test('one field that may not be written keeps everything out, without a request', async () => {
    await build();
    const reading = await org.read(records, 'marketingManager');
    const calls = org.calls('marketingManager');
    const set = [
      updated(reading, key('fleet'), { Wallet__c: 700_000, Sales_Goal__c: 10 }),
      updated(reading, key('yard'), { Wallet__c: 5 }),
    ];
    const outcomes = await org.write({ set }, reading, { isAllOrNone: true }, calls);
    expect(outcomes.map(({ status, problems }) => [status, problems!.map(({ code }) => code)])).toEqual([
      ['notSent', ['noRight', 'needsFailed']],
      ['notSent', ['needsFailed']],
    ]);
    expect(calls.count).toBe(0);
  });

  test('more than one request takes is refused with how many fit', async () => {
    const calls = org.calls();
    const writing = org.write({ set: creates(insights(501)) }, await org.read(), { isAllOrNone: true }, calls);
    await expect(writing).rejects.toMatchObject({
      exitCode: 1,
      name: 'TooManyForOneRequestError',
      message: "501 records are to be written, and all or none isn't possible for so many: one request takes 500.",
    });
    expect(calls.count).toBe(0);
  });

  test('what the requests of the day do not suffice for is not begun, so that others have some left', async () => {
    const calls = org.calls();
    const few = { ...calls, request: calls.request.bind(calls), limit: { used: 99_900, of: 100_000 } };
    await expect(org.write({ set: creates(insights(1)) }, await org.read(), {}, few)).rejects.toMatchObject({
      exitCode: 1,
      name: 'LimitReachedError',
      message: 'The org has 100 API requests left for today, and this sync needs about 1. Nothing was written.',
    });
    expect(calls.count).toBe(0);
  });
});

describe('requests of the day', () => {
  const idea = record('Insight__c', key('idea'), { Name: 'Idea', Kind__c: 'Goal' }, { Account__c: FOLDER });
  /** As if the org had said so with its last answer. */
  const withLimit = (used: number, of: number) => {
    const calls = org.calls();
    return Object.create(calls, { limit: { value: { used, of } }, count: { get: () => calls.count } }) as typeof calls;
  };

  test('a write that they do not suffice for is not begun', async () => {
    const calls = withLimit(14_950, 15_000);
    await expect(org.write({ set: creates([idea]) }, await org.read(), {}, calls)).rejects.toMatchObject({
      name: 'LimitReachedError',
      message: 'The org has 50 API requests left for today, and this sync needs about 1. Nothing was written.',
      actions: ['Sync fewer accounts with --accounts, or wait: "sf org list limits" shows DailyApiRequests.'],
    });
    expect(calls.count).toBe(0);
  });

  test('a write that leaves few of them says so', async () => {
    const warnings: string[] = [];
    const onWarning = (sentence: string) => void warnings.push(sentence);
    await org.write({ set: creates([idea]) }, await org.read(), { onWarning }, withLimit(14_000, 15_000));
    expect(warnings).toEqual(['After this sync the org has about 999 of its 15000 API requests left for today.']);
    await org.write(
      { set: [updated(await org.read(), key('idea'), { Name: 'Better' })] },
      await org.read(),
      { onWarning },
      withLimit(9, 15_000),
    );
    expect(warnings).toHaveLength(1);
  });
});
