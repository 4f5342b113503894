import { mutationFor } from 'c/planChanges';
import { startOrg, type RunningOrg } from './support/runningOrg.ts';
import type { OrgUser, Row } from './support/orgUser.ts';

const HIDDEN = ['Personal_Wins__c', 'Trust__c', 'Trust_Reason__c', 'Trust_Judged_On__c'];

let org: RunningOrg;
let marketing: OrgUser;
/** A position about which the account manager has written all of them. */
let position: string;

beforeAll(async () => {
  org = await startOrg();
  marketing = org.user('marketingManager');
  const manager = org.user('accountManager');
  const [account] = await manager.query("SELECT Id FROM Account WHERE Name = 'Halvorsen Maritime Group'");
  position = await manager.create('Stakeholder__c', {
    Name: 'Head of Dry Docks',
    Account__c: account!.Id,
    Personal_Wins__c: 'Wants to retire with the new dock open',
    Trust__c: 42,
    Trust_Reason__c: 'We were late twice',
    Trust_Judged_On__c: '2026-02-03',
    Power__c: 'Outside',
    Power_Evidence__c: 'Was not asked about the new dock',
    Power_Judged_On__c: '2026-02-04',
  });
});
afterAll(() => org.stop());

test('the account manager reads what was written about a person', async () => {
  expect(await org.user('accountManager').query(`SELECT ${HIDDEN.join(', ')} FROM Stakeholder__c WHERE Id = '${position}'`)).toEqual([
    {
      ...{ Personal_Wins__c: 'Wants to retire with the new dock open', Trust__c: 42 },
      ...{ Trust_Reason__c: 'We were late twice', Trust_Judged_On__c: '2026-02-03' },
    },
  ]);
});

test.each(HIDDEN)('%s does not exist for the marketing manager: not selected, not filtered by, not sorted by', async (field) => {
  for (const soql of [
    `SELECT Id, ${field} FROM Stakeholder__c`,
    `SELECT Id FROM Stakeholder__c WHERE ${field} ${field === 'Trust__c' ? '> 0' : '!= null'}`,
    `SELECT Id FROM Stakeholder__c ORDER BY ${field}`,
    `SELECT Id, (SELECT ${field} FROM Stakeholders__r) FROM Account`,
  ]) {
    expect(await marketing.request('GET', `/query?q=${encodeURIComponent(soql)}`)).toMatchObject({
      status: 400,
      body: [{ errorCode: 'INVALID_FIELD', message: expect.stringContaining(`No such column '${field}' on entity 'Stakeholder__c'`) }],
    });
  }
});

test('what power rests on is read by whoever reads the power, and changed by nobody who only reads it', async () => {
  const [row] = await marketing.query(
    `SELECT Power__c, Power_Evidence__c, Power_Judged_On__c FROM Stakeholder__c WHERE Id = '${position}'`,
  );
  expect(row).toEqual({ Power__c: 'Outside', Power_Evidence__c: 'Was not asked about the new dock', Power_Judged_On__c: '2026-02-04' });
  expect(await marketing.update('Stakeholder__c', position, { Power_Evidence__c: 'Chairs the board' })).toMatchObject({ status: 403 });
});

test('REST, UI API and describe leave the fields out', async () => {
  const record = await marketing.request('GET', `/sobjects/Stakeholder__c/${position}`);
  expect(record.body.Name).toBe('Head of Dry Docks');
  expect(Object.keys(record.body)).not.toEqual(expect.arrayContaining([expect.stringMatching(/^(Personal_Wins|Trust)/)]));

  const named = await marketing.request('GET', `/sobjects/Stakeholder__c/${position}?fields=Name,Trust__c`);
  expect(named).toMatchObject({ status: 400, body: [{ errorCode: 'INVALID_FIELD' }] });

  const fields = ['Name', ...HIDDEN].map((field) => `Stakeholder__c.${field}`).join(',');
  expect(await marketing.request('GET', `/ui-api/records/${position}?fields=${fields}`)).toMatchObject({
    status: 400,
    body: [{ errorCode: 'INVALID_FIELD' }],
  });
  const optional = await marketing.request('GET', `/ui-api/records/${position}?optionalFields=${fields}`);
  expect(optional.body.fields).toEqual({ Name: { displayValue: null, value: 'Head of Dry Docks' } });

  const layout = await marketing.request('GET', '/ui-api/layout/Stakeholder__c?layoutType=Full&mode=View');
  for (const answer of [
    layout,
    await marketing.request('GET', '/ui-api/object-info/Stakeholder__c'),
    await marketing.request('GET', '/sobjects/Stakeholder__c/describe'),
  ]) {
    expect(answer.status).toBe(200);
    expect(HIDDEN.filter((field) => JSON.stringify(answer.body).includes(field))).toEqual([]);
  }
});

test('GraphQL knows the field for the account manager and not for the marketing manager', async () => {
  const document = `query { uiapi { query { Stakeholder__c(where: { Id: { eq: "${position}" } }) { edges { node { Trust__c { value } } } } } } }`;
  const seen = await org.user('accountManager').graphql(document);
  expect(seen.body.data.uiapi.query.Stakeholder__c.edges).toEqual([{ node: { Trust__c: { value: 42 } } }]);

  const hidden = await marketing.graphql(document);
  expect(hidden.body.data).toBeNull();
  expect(hidden.body.errors).toMatchObject([
    { message: 'Cannot query field "Trust__c" on type "Stakeholder__c".', extensions: { ErrorType: 'ValidationError' } },
  ]);
});

test('the marketing manager edits objectives and actions of marketing, and neither the plan nor its people', async () => {
  const [objective] = await marketing.query(
    "SELECT Id, Revision__c, Account_Plan__c FROM Plan_Objective__c WHERE Track__c = 'Marketing' AND Account_Plan__r.Account__r.Name = 'Halvorsen Maritime Group' ORDER BY Name LIMIT 1",
  );
  const { query, variables } = mutationFor(
    [
      { kind: 'update', object: 'Plan_Objective__c', id: objective!.Id, seenRevision: objective!.Revision__c, fields: { Current__c: 17 } },
      { kind: 'create', object: 'Plan_Action__c', fields: { Name: 'Invite the dock team', Plan_Objective__c: objective!.Id } },
    ],
    'marketing-token',
  );
  expect((await marketing.graphql(query, variables)).body.errors ?? []).toEqual([]);
  expect(
    await marketing.query(`SELECT Current__c, Revision__c, LastModifiedBy.Name FROM Plan_Objective__c WHERE Id = '${objective!.Id}'`),
  ).toEqual([{ Current__c: 17, Revision__c: objective!.Revision__c + 1, LastModifiedBy: { Name: 'Jonas Okafor' } }]);

  const refused = { status: 403, body: [{ errorCode: 'INSUFFICIENT_ACCESS_OR_READONLY' }] };
  expect(await marketing.update('Account_Plan__c', objective!.Account_Plan__c, { Revenue_Goal__c: 1 })).toMatchObject(refused);
  expect(await marketing.update('Stakeholder__c', position, { Notes__c: 'Met at the fair' })).toMatchObject(refused);
  expect(await marketing.update('Stakeholder__c', position, { Trust__c: 100 })).toMatchObject(refused);
  expect(await org.user('accountManager').query(`SELECT Trust__c, Notes__c FROM Stakeholder__c WHERE Id = '${position}'`)).toEqual([
    { Trust__c: 42, Notes__c: null },
  ]);
});

describe('objectives of sales and delivery, and their work, are read by the marketing manager and changed by others', () => {
  const HALVORSEN = "Account_Plan__r.Account__r.Name = 'Halvorsen Maritime Group'";
  const ofOthers = {
    status: 400,
    body: [{ errorCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION', message: expect.stringMatching(/^You plan the marketing track only/) }],
  };
  let sales: Row;
  let delivery: Row;
  let own: Row;
  let strategy: string;
  let action: string;

  beforeAll(async () => {
    const manager = org.user('accountManager');
    const objective = 'SELECT Id, Account_Plan__c, Due_On__c, Strategies__c, Actions__c FROM Plan_Objective__c';
    [own] = (await marketing.query(`${objective} WHERE Track__c = 'Marketing' AND ${HALVORSEN} ORDER BY Name LIMIT 1`)) as [Row];
    const parents = { Account_Plan__c: own.Account_Plan__c };
    const made = async (track: string) => {
      const id = await manager.create('Plan_Objective__c', { Name: `Ours: ${track}`, Track__c: track, ...parents });
      return (await manager.query(`${objective} WHERE Id = '${id}'`))[0]!;
    };
    sales = await made('Sales');
    delivery = await made('Delivery');
    strategy = await manager.create('Plan_Strategy__c', { Name: 'Win the yard', Plan_Objective__c: sales.Id });
    action = await manager.create('Plan_Action__c', { Name: 'Call the yard', Plan_Objective__c: sales.Id, Plan_Strategy__c: strategy });
  });

  test('are read', async () => {
    const wanted = `SELECT Name, Track__c, Strategies__c, Actions__c FROM Plan_Objective__c WHERE Id = '${sales.Id}'`;
    expect(await marketing.query(wanted)).toEqual([{ Name: 'Ours: Sales', Track__c: 'Sales', Strategies__c: 1, Actions__c: 1 }]);
  });

  test('are not changed, by whichever way', async () => {
    expect(await marketing.update('Plan_Objective__c', sales.Id, { Status__c: 'Achieved' })).toMatchObject(ofOthers);
    expect(await marketing.update('Plan_Objective__c', delivery.Id, { Due_On__c: '2030-01-01' })).toMatchObject(ofOthers);
    expect(await marketing.update('Plan_Strategy__c', strategy, { Name: 'Lose the yard' })).toMatchObject(ofOthers);
    expect(await marketing.update('Plan_Action__c', action, { Status__c: 'Done' })).toMatchObject(ofOthers);
    const { query, variables } = mutationFor(
      [{ kind: 'update', object: 'Plan_Action__c', id: action, seenRevision: 0, fields: { Status__c: 'Done' } }],
      'token',
    );
    const answer = await marketing.graphql(query, variables);
    expect(JSON.stringify(answer.body.errors)).toContain('You plan the marketing track only');
    expect(await marketing.query(`SELECT Status__c FROM Plan_Action__c WHERE Id = '${action}'`)).toEqual([{ Status__c: 'Planned' }]);
  });

  test('no track is taken over, and none of marketing is given away', async () => {
    expect(await marketing.update('Plan_Objective__c', sales.Id, { Track__c: 'Marketing' })).toMatchObject(ofOthers);
    expect(await marketing.update('Plan_Objective__c', own.Id, { Track__c: 'Sales' })).toMatchObject(ofOthers);
  });

  test('nothing is added to them', async () => {
    const make = (object: string, fields: object) => marketing.request('POST', `/sobjects/${object}`, { Name: 'Mine', ...fields });
    expect(await make('Plan_Objective__c', { Track__c: 'Sales', Account_Plan__c: own.Account_Plan__c })).toMatchObject(ofOthers);
    expect(await make('Plan_Strategy__c', { Plan_Objective__c: sales.Id })).toMatchObject(ofOthers);
    expect(await make('Plan_Action__c', { Plan_Objective__c: delivery.Id })).toMatchObject(ofOthers);
  });

  test('nothing is moved into them or out of them', async () => {
    const mine = await marketing.create('Plan_Action__c', { Name: 'Invite', Plan_Objective__c: own.Id });
    expect(await marketing.update('Plan_Action__c', mine, { Plan_Objective__c: sales.Id })).toMatchObject(ofOthers);
    expect(await marketing.update('Plan_Action__c', action, { Plan_Objective__c: own.Id, Plan_Strategy__c: null })).toMatchObject(ofOthers);
    expect(await marketing.update('Plan_Strategy__c', strategy, { Plan_Objective__c: own.Id })).toMatchObject(ofOthers);
    expect(await marketing.remove('Plan_Action__c', mine)).toMatchObject({ status: 204 });
  });

  test('nothing of them is deleted: the roll-ups above it ask the rules', async () => {
    expect(await marketing.remove('Plan_Action__c', action)).toMatchObject(ofOthers);
    expect(await marketing.remove('Plan_Strategy__c', strategy)).toMatchObject(ofOthers);
    for (const { Id } of [sales, delivery]) expect(await marketing.remove('Plan_Objective__c', Id)).toMatchObject(ofOthers);
    const removal = mutationFor([{ kind: 'delete', object: 'Plan_Objective__c', id: sales.Id }], 'token');
    expect(JSON.stringify((await marketing.graphql(removal.query, removal.variables)).body.errors)).toContain(
      'You plan the marketing track only',
    );
    expect(await marketing.query(`SELECT Strategies__c, Actions__c FROM Plan_Objective__c WHERE Id = '${sales.Id}'`)).toEqual([
      { Strategies__c: 1, Actions__c: 1 },
    ]);
  });

  test('objectives of marketing come and go with their work', async () => {
    const draft = await marketing.create('Plan_Objective__c', {
      Name: 'Draft',
      Track__c: 'Marketing',
      Account_Plan__c: own.Account_Plan__c,
    });
    const way = await marketing.create('Plan_Strategy__c', { Name: 'Fair', Plan_Objective__c: draft });
    await marketing.create('Plan_Action__c', { Name: 'Book a stand', Plan_Objective__c: draft, Plan_Strategy__c: way });
    expect(await marketing.remove('Plan_Objective__c', draft)).toMatchObject({ status: 204 });
    expect(await marketing.query(`SELECT Id FROM Plan_Action__c WHERE Plan_Objective__c = '${draft}'`)).toEqual([]);
  });

  test('something may be said to them', async () => {
    const comment = await marketing.create('Plan_Comment__c', { Plan_Objective__c: sales.Id, Text__c: 'The fair helps here' });
    expect(comment).toMatch(/^a/);
  });

  test('account managers change and delete those of every track', async () => {
    const manager = org.user('accountManager');
    expect(await manager.update('Plan_Objective__c', own.Id, { Due_On__c: own.Due_On__c })).toMatchObject({ status: 204 });
    expect(await manager.update('Plan_Action__c', action, { Status__c: 'Done' })).toMatchObject({ status: 204 });
    for (const { Id } of [sales, delivery]) expect(await manager.remove('Plan_Objective__c', Id)).toMatchObject({ status: 204 });
  });
});

test('the marketing manager fills in what research tells of a buying center, and neither its sales goal nor its place', async () => {
  const [center] = await marketing.query(
    "SELECT Id, Revision__c, Sales_Goal__c FROM Buying_Center__c WHERE Account__r.Name = 'Halvorsen Maritime Group' ORDER BY Name LIMIT 1",
  );
  const seen = { object: 'Buying_Center__c', id: center!.Id, seenRevision: center!.Revision__c } as const;
  const facts = { Wallet__c: 9_000_000, Growth_Trend__c: 'Growing', Main_Competitor__c: 'Nordlys', Source__c: 'Annual report' };
  const filled = mutationFor([{ kind: 'update', ...seen, fields: facts }], 'research');
  expect((await marketing.graphql(filled.query, filled.variables)).body.errors ?? []).toEqual([]);
  // Somebody else still sees the revision of before: his save fails whole.
  const late = mutationFor([{ kind: 'update', ...seen, fields: { Wallet__c: 1 } }], 'late');
  expect((await marketing.graphql(late.query, late.variables)).body.errors).not.toEqual([]);
  for (const field of ['Sales_Goal__c', 'Phase__c', 'Parent_Buying_Center__c']) {
    const value = field === 'Sales_Goal__c' ? 1 : field === 'Phase__c' ? 'Former Customer' : null;
    expect(await marketing.update('Buying_Center__c', center!.Id, { [field]: value })).toMatchObject({ status: 400 });
  }
  const wanted = 'SELECT Wallet__c, Growth_Trend__c, Main_Competitor__c, Source__c, Sales_Goal__c FROM Buying_Center__c';
  expect(await marketing.query(`${wanted} WHERE Id = '${center!.Id}'`)).toEqual([{ ...facts, Sales_Goal__c: center!.Sales_Goal__c }]);
  const another = {
    Name: 'Shadow unit',
    Account__c: (await marketing.query("SELECT Id FROM Account WHERE Name = 'Halvorsen Maritime Group'"))[0]!.Id,
  };
  expect(await marketing.request('POST', '/sobjects/Buying_Center__c', another)).toMatchObject({ status: 403 });
  expect(await marketing.request('DELETE', `/sobjects/Buying_Center__c/${center!.Id}`)).toMatchObject({ status: 403 });
});

test('the marketing manager writes down an initiative, and no position on the map', async () => {
  const [{ Id: account }] = (await marketing.query("SELECT Id FROM Account WHERE Name = 'Halvorsen Maritime Group'")) as [{ Id: string }];
  const initiative = await marketing.create('Insight__c', { Name: 'Fleet renewal 2030', Kind__c: 'Initiative', Account__c: account });
  expect(await marketing.query(`SELECT Name FROM Insight__c WHERE Id = '${initiative}'`)).toEqual([{ Name: 'Fleet renewal 2030' }]);
  expect(await marketing.request('POST', '/sobjects/Stakeholder__c', { Name: 'Buyer', Account__c: account })).toMatchObject({
    status: 403,
  });
  expect(await marketing.request('DELETE', `/sobjects/Insight__c/${initiative}`)).toMatchObject({ status: 403 });
});
