import { startOrg } from './startedOrg.ts';
import type { Client } from './startedOrg.ts';

let org: Client;
beforeEach(async () => {
  org = await startOrg();
});
afterEach(() => org.stop());

const base = '/services/data/v68.0';
const account = (Name: string | undefined) => ({ attributes: { type: 'Account' }, Name });
const accounts = async (): Promise<number> =>
  (await org.call('GET', `query?q=${encodeURIComponent('SELECT COUNT() FROM Account')}`)).body.totalSize;

test('a collection saves what it can, record by record', async () => {
  const { status, body } = await org.call('POST', 'composite/sobjects', {
    records: [account('One'), account(undefined), account('Three')],
  });
  expect(status).toBe(200);
  expect(body.map(({ success }: { success: boolean }) => success)).toEqual([true, false, true]);
  expect(body[1].errors).toMatchObject([{ statusCode: 'REQUIRED_FIELD_MISSING', fields: ['Name'] }]);
  expect(await accounts()).toBe(2);
});

test('all or none saves none', async () => {
  const { body } = await org.call('POST', 'composite/sobjects', { allOrNone: true, records: [account('One'), account(undefined)] });
  expect(body[0]).toMatchObject({ success: false, errors: [{ statusCode: 'ALL_OR_NONE_OPERATION_ROLLED_BACK' }] });
  expect(body[1]).toMatchObject({ success: false, errors: [{ statusCode: 'REQUIRED_FIELD_MISSING' }] });
  expect(await accounts()).toBe(0);
});

test('more than 200 records are refused', async () => {
  const records = Array.from({ length: 201 }, () => account('Many'));
  expect(await org.call('POST', 'composite/sobjects', { records })).toMatchObject({
    status: 400,
    body: [{ errorCode: 'EXCEEDED_MAX_SIZE_REQUEST' }],
  });
});

test('a collection is changed, read and deleted by id', async () => {
  const { body: created } = await org.call('POST', 'composite/sobjects', { records: [account('One'), account('Two')] });
  const ids: string[] = created.map(({ id }: { id: string }) => id);
  const records = ids.map((id, index) => ({ attributes: { type: 'Account' }, id, Name: `New ${index}` }));
  expect((await org.call('PATCH', 'composite/sobjects', { records })).body).toEqual(ids.map((id) => ({ id, success: true, errors: [] })));
  const missing = '001000000000999AAA';
  const { body: read } = await org.call('GET', `composite/sobjects/Account?ids=${ids[1]},${missing},${ids[0]}&fields=Name`);
  expect(read).toMatchObject([{ Name: 'New 1' }, null, { Name: 'New 0' }]);
  const { body: deleted } = await org.call('DELETE', `composite/sobjects?ids=${ids[0]},${missing}`);
  expect(deleted).toMatchObject([
    { id: ids[0], success: true },
    {
      id: missing,
      success: false,
      errors: [{ statusCode: 'INVALID_CROSS_REFERENCE_KEY', message: 'invalid cross reference id', fields: [] }],
    },
  ]);
  const { body: changed } = await org.call('PATCH', 'composite/sobjects', {
    records: [{ attributes: { type: 'Account' }, id: missing, Name: 'x' }],
  });
  expect(changed).toEqual([
    {
      id: missing,
      success: false,
      errors: [{ statusCode: 'INVALID_CROSS_REFERENCE_KEY', message: 'invalid cross reference id', fields: [] }],
    },
  ]);
});

test('a tree is created with its children', async () => {
  const records = [
    {
      attributes: { type: 'Account', referenceId: 'a' },
      Name: 'Acme',
      Contacts: { records: [{ attributes: { type: 'Contact', referenceId: 'c' }, LastName: 'Doe' }] },
    },
  ];
  const { status, body } = await org.call('POST', 'composite/tree/Account', { records });
  expect([status, body.hasErrors, body.results.map(({ referenceId }: { referenceId: string }) => referenceId)]).toEqual([
    201,
    false,
    ['a', 'c'],
  ]);
  const { body: contact } = await org.call('GET', `sobjects/Contact/${body.results[1].id}?fields=AccountId`);
  expect(contact.AccountId).toBe(body.results[0].id);
});

test('a tree with a fault leaves nothing', async () => {
  const records = [
    {
      attributes: { type: 'Account', referenceId: 'a' },
      Name: 'Acme',
      Contacts: { records: [{ attributes: { type: 'Contact', referenceId: 'c' } }] },
    },
  ];
  expect(await org.call('POST', 'composite/tree/Account', { records })).toMatchObject({
    status: 400,
    body: { hasErrors: true, results: [{ referenceId: 'c', errors: [{ statusCode: 'REQUIRED_FIELD_MISSING' }] }] },
  });
  expect(await accounts()).toBe(0);
});

const newAccount = { method: 'POST', url: `${base}/sobjects/Account`, referenceId: 'made', body: { Name: 'R&D + more' } };
const newContact = {
  method: 'POST',
  url: `${base}/sobjects/Contact`,
  referenceId: 'person',
  body: { LastName: 'Doe', AccountId: '@{made.id}' },
};

test('later parts of a composite request use what earlier ones answered', async () => {
  const read = { method: 'GET', url: `${base}/sobjects/Account/@{made.id}?fields=Name`, referenceId: 'read' };
  const find = { method: 'GET', url: `${base}/query?q=SELECT+Id+FROM+Contact+WHERE+Account.Name='@{read.Name}'`, referenceId: 'find' };
  const { body } = await org.call('POST', 'composite', { allOrNone: true, compositeRequest: [newAccount, newContact, read, find] });
  const [made, person, seen, found] = body.compositeResponse;
  expect([made.httpStatusCode, made.httpHeaders]).toEqual([201, { Location: `${base}/sobjects/Account/${made.body.id}` }]);
  expect(seen.body.Name).toBe('R&D + more');
  expect(found.body.records[0].Id).toBe(person.body.id);
});

test('all or none of a composite request undoes the parts before the fault', async () => {
  const fault = { method: 'POST', url: `${base}/sobjects/Contact`, referenceId: 'fault', body: {} };
  const { status, body } = await org.call('POST', 'composite', { allOrNone: true, compositeRequest: [newAccount, fault] });
  expect(status).toBe(200);
  expect(body.compositeResponse).toMatchObject([
    { referenceId: 'made', httpStatusCode: 400, body: [{ errorCode: 'PROCESSING_HALTED' }] },
    { referenceId: 'fault', httpStatusCode: 400, body: [{ errorCode: 'REQUIRED_FIELD_MISSING' }] },
  ]);
  expect(await accounts()).toBe(0);
});

test('without all or none only what depends on the fault is halted', async () => {
  const parts = [{ ...newAccount, body: {} }, newContact, { ...newAccount, referenceId: 'other' }];
  const { body } = await org.call('POST', 'composite', { compositeRequest: parts });
  expect(body.compositeResponse.map(({ httpStatusCode }: { httpStatusCode: number }) => httpStatusCode)).toEqual([400, 400, 201]);
  expect(body.compositeResponse[1].body[0].errorCode).toBe('PROCESSING_HALTED');
});

test('more than 25 parts are refused', async () => {
  const compositeRequest = Array.from({ length: 26 }, (_, index) => ({ ...newAccount, referenceId: `a${index}` }));
  expect(await org.call('POST', 'composite', { compositeRequest })).toMatchObject({ status: 400, body: [{ errorCode: 'LIMIT_EXCEEDED' }] });
});

test('a batch runs independent requests', async () => {
  const batchRequests = [
    { method: 'GET', url: 'v68.0/limits' },
    { method: 'POST', url: 'v68.0/sobjects/Account', richInput: { Name: 'Batch' } },
    { method: 'GET', url: 'v68.0/nowhere' },
  ];
  const { body } = await org.call('POST', 'composite/batch', { batchRequests });
  expect(body.hasErrors).toBe(true);
  expect(body.results.map(({ statusCode }: { statusCode: number }) => statusCode)).toEqual([200, 201, 404]);
});

test('each graph is saved whole or not at all', async () => {
  const graphs = [
    { graphId: 'good', compositeRequest: [newAccount, newContact] },
    {
      graphId: 'bad',
      compositeRequest: [
        { ...newAccount, body: { Name: 'Gone' } },
        { ...newContact, body: { AccountId: '@{made.id}' } },
      ],
    },
  ];
  const { status, body } = await org.call('POST', 'composite/graph', { graphs });
  expect([
    status,
    body.graphs.map(({ graphId, isSuccessful }: { graphId: string; isSuccessful: boolean }) => [graphId, isSuccessful]),
  ]).toEqual([
    200,
    [
      ['good', true],
      ['bad', false],
    ],
  ]);
  expect(body.graphs[1].graphResponse.compositeResponse[0].body[0].errorCode).toBe('PROCESSING_HALTED');
  expect(await accounts()).toBe(1);
});

test('a graph refers only to nodes before it and to records only', async () => {
  const send = (...compositeRequest: object[]) => org.call('POST', 'composite/graph', { graphs: [{ graphId: 'g', compositeRequest }] });
  expect(await send(newContact)).toMatchObject({ status: 400, body: [{ errorCode: 'INVALID_INPUT' }] });
  expect(await send({ method: 'GET', url: `${base}/limits`, referenceId: 'l' })).toMatchObject({
    status: 400,
    body: [{ errorCode: 'INVALID_INPUT' }],
  });
});
