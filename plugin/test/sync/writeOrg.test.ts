import { creates, byName, counted, plain, startWritableOrg, updated, type WritableOrg } from './support/writableOrg.ts';
import { FOLDER, record, wholeAccount } from './support/wholeAccount.ts';

jest.setTimeout(120_000);

let org: WritableOrg;
let records: ReturnType<typeof wholeAccount>;

beforeAll(async () => {
  org = await startWritableOrg();
  records = wholeAccount(org.running.user('accountManager').username);
}, 180_000);
afterAll(() => org?.running.stop());
afterEach(() => org.clear());

const key = (name: string) => `${FOLDER}/${name}`;
const whole = async () => {
  const reading = await org.read(records);
  await org.write({ set: creates(records) }, reading);
  return org.read(records);
};

test('a whole account comes into the org as the files say it, circles and all, in three requests', async () => {
  const reading = await org.read(records);
  expect(reading.unresolved).toEqual([]);
  const calls = org.calls();
  const outcomes = await org.write({ set: creates(records) }, reading, {}, calls);
  expect(outcomes.filter(({ problems }) => problems)).toEqual([]);
  expect(counted(outcomes)).toEqual({ created: 22, updated: 1 });
  expect(plain(await org.read(records))).toEqual(records.toSorted(byName));
  // Solutions; what is known of the account; its plan: one graph takes fifteen kinds of nodes.
  expect(calls.count).toBe(3);
});

test('updates say only what differs, empty what is empty, and count the revision', async () => {
  const before = await whole();
  const set = [
    updated(before, key('fleet'), { Wallet__c: undefined, Name: 'Ferries' }, { Lead_Stakeholder__c: undefined }),
    updated(before, key('coo'), { Buying_Roles__c: ['Coach'] }),
    updated(before, FOLDER, { Customer_Phase__c: 'Loyal Customer' }),
  ];
  const outcomes = await org.write({ set }, before);
  expect(outcomes.map(({ status, revision }) => [status, revision])).toEqual([
    ['updated', 2],
    ['updated', 2],
    ['updated', undefined],
  ]);
  const after = await org.read(records);
  const find = (name: string) => after.records.find((one) => one.key === name)!;
  expect(find(key('fleet')).fields).toEqual({ Name: 'Ferries' });
  expect(find(key('fleet')).references).toEqual({ Account__c: FOLDER });
  expect(find(key('fleet')).revision).toBe(2);
  expect(find(key('coo')).fields.Buying_Roles__c).toEqual(['Coach']);
  expect(find(FOLDER).fields.Customer_Phase__c).toBe('Loyal Customer');
});

test('a save of somebody else since the reading is not overwritten', async () => {
  const before = await whole();
  const { id } = before.records.find((one) => one.key === key('yard'))!;
  await org.administrator.update('Buying_Center__c', id, { Name: 'Their name', Revision__c: 2, Save_Token__c: 'theirs' });
  const set = [updated(before, key('yard'), { Name: 'Our name' }), updated(before, key('fleet'), { Name: 'Ferries' })];
  const outcomes = await org.write({ set }, before);
  expect(outcomes.map(({ status, problems }) => [status, problems?.map(({ code }) => code)])).toEqual([
    ['failed', ['stale']],
    ['updated', undefined],
  ]);
  expect(await org.administrator.query(`SELECT Name FROM Buying_Center__c WHERE Id = '${id}'`)).toEqual([{ Name: 'Their name' }]);
});

test('records born in the org get their key, renamed ones another, and nothing else changes', async () => {
  const before = await whole();
  const parent = before.accounts.find(({ folder }) => folder === FOLDER)!.id;
  const born = await org.administrator.create('Insight__c', { Account__c: parent, Name: 'Born here', Kind__c: 'Goal' });
  const reading = await org.read(records);
  const one = reading.records.find(({ id }) => id === born)!;
  expect(one).toMatchObject({ key: key('born-here'), isKeyNew: true });
  const { object, fields, references } = reading.records.find((record) => record.key === key('fuel'))!;
  const outcomes = await org.write(
    {
      set: [
        { kind: 'update', record: one, fields: ['Key__c'] },
        { kind: 'update', record: { object, key: key('diesel'), fields, references }, fields: [], keyBefore: key('fuel') },
      ],
    },
    reading,
  );
  expect(counted(outcomes)).toEqual({ updated: 2 });
  const keys = await org.administrator.query(`SELECT Key__c, Name FROM Insight__c WHERE Account__c = '${parent}' ORDER BY Key__c`);
  expect(keys).toEqual([
    { Key__c: key('born-here'), Name: 'Born here' },
    { Key__c: key('diesel'), Name: 'Fuel eats the margin' },
    { Key__c: key('quiet'), Name: 'Quiet harbours' },
  ]);
});

test('everything goes, whatever refuses to go before something else; what is gone already is no failure', async () => {
  const before = await whole();
  const cell = before.records.find(({ object, key }) => object === 'White_Space_Cell__c' && key.startsWith(FOLDER))!;
  const focus = before.records.find(({ object, key }) => object === 'Plan_Focus__c' && key.startsWith(FOLDER))!;
  await org.administrator.remove('Plan_Focus__c', focus.id);
  await org.administrator.remove('White_Space_Cell__c', cell.id);
  const own = before.records.filter(({ object, key }) => object !== 'Account' && (key.startsWith(FOLDER) || key === 'shore-power'));
  const outcomes = await org.write({ remove: own }, before);
  expect(counted(outcomes)).toEqual({ deleted: 22 });
  expect(plain(await org.read())).toHaveLength(1);
});

test('a record that the org refuses fails with its words, with what needs it; all others go through', async () => {
  const reading = await org.read(records);
  const broken = records.map((one) => (one.key === key('fleet') ? { ...one, fields: { ...one.fields, Wallet__c: -5 } } : one));
  const outcomes = await org.write({ set: creates(broken) }, reading);
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
  expect(counted(outcomes)).toEqual({ created: 19, updated: 1, failed: 1, notSent: 2 });
});

test('many refused records among many: each is told with its own words, in few requests', async () => {
  const reading = await org.read(records);
  const many = Array.from({ length: 300 }, (_, index) =>
    record(
      'Insight__c',
      key(`insight-${index}`),
      { Name: `Insight ${index}`, Kind__c: index % 10 === 3 ? 'Nonsense' : 'Goal' },
      { Account__c: FOLDER },
    ),
  );
  const calls = org.calls();
  const outcomes = await org.write({ set: creates(many) }, reading, {}, calls);
  expect(counted(outcomes)).toEqual({ created: 270, failed: 30 });
  expect(new Set(outcomes.flatMap(({ problems = [] }) => problems.map(({ code }) => code)))).toEqual(
    new Set(['INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST']),
  );
  expect(calls.count).toBeLessThanOrEqual(8);
});

test('a text that a graph would take for a reference is written as it is', async () => {
  const reading = await org.read(records);
  const tricky = [
    record(
      'Insight__c',
      key('tricky'),
      { Name: 'Say @{n0.id} aloud', Kind__c: 'Goal', Detail__c: '@{account.id}', Confirmed_By_Customer__c: false },
      { Account__c: FOLDER },
    ),
    record('Insight__c', key('plain'), { Name: 'Plain', Kind__c: 'Goal', Confirmed_By_Customer__c: false }, { Account__c: FOLDER }),
    record(
      'Insight_Link__c',
      key('a-b'),
      { Kind__c: 'Causes' },
      {
        Account__c: FOLDER,
        From_Insight__c: key('tricky'),
        To_Insight__c: key('plain'),
      },
    ),
  ];
  expect(counted(await org.write({ set: creates(tricky) }, reading))).toEqual({ created: 3 });
  expect(plain(await org.read(tricky)).filter(({ object }) => object !== 'Account')).toEqual(tricky.toSorted(byName));
});

test('keys with anything a person may type in them arrive as they are', async () => {
  const reading = await org.read(records);
  const odd = [`${FOLDER}/50 % & more?`, `${FOLDER}/søk #1 "x" ünï.inc`, `${FOLDER}/a+b=c;d`].map((name) =>
    record('Insight__c', name, { Name: 'Odd', Kind__c: 'Goal' }, { Account__c: FOLDER }),
  );
  expect(counted(await org.write({ set: creates(odd) }, reading))).toEqual({ created: 3 });
  const rows = await org.administrator.query(`SELECT Key__c FROM Insight__c WHERE Name = 'Odd'`);
  expect(rows.map(({ Key__c }) => Key__c).sort()).toEqual(odd.map((one) => one.key).sort());
});
