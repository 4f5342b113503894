import { routes } from '../../src/api/routes.ts';
import type { Route } from '../../src/api/route.ts';
import { startOrg, type Client } from './startedOrg.ts';

// Every address of the org, asked for what it does not know: a new route is walked without a word here.

let org: Client;
/** A value for each named part of a pattern that leads to something. */
let parts: Readonly<Record<string, string>>;
beforeAll(async () => {
  org = await startOrg();
  const { body } = await org.call('POST', 'sobjects/Account', { Name: 'Acme' });
  parts = {
    version: 'v68.0',
    object: 'Account',
    id: body.id,
    ids: body.id,
    objects: 'Account',
    field: 'Id',
    value: body.id,
    view: 'All',
    target: 'Account',
    recordType: '012000000000000AAA',
    locator: '01g000000000001AAA-2000',
    rest: '00D',
  };
});
afterAll(() => org.stop());

const methods = ['GET', 'POST', 'PATCH', 'PUT', 'DELETE'] as const;
const fill = (pattern: string, given: Readonly<Record<string, string>> = {}): string =>
  pattern.replace(/[:*](\w+)/g, (_, name: string) => given[name] ?? parts[name] ?? 'nonsense');
const isData = ({ pattern }: Route): boolean => pattern.startsWith('/services/data/:version');
const isSoap = ({ pattern }: Route): boolean => pattern.startsWith('/services/Soap/');
const patterns = [...new Set(routes.map(({ pattern }) => pattern))];
const titled = (list: readonly Route[]) => list.map((route) => [`${route.method} ${route.pattern}`, route] as const);

interface Sent {
  readonly status: number;
  readonly type: string;
  readonly text: string;
  readonly json: any;
}

async function send(method: string, path: string, body?: string, headers: Readonly<Record<string, string>> = {}): Promise<Sent> {
  const answer = await fetch(`${org.url}${path}`, {
    method,
    headers: { authorization: `Bearer ${org.token}`, ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
    redirect: 'manual',
    ...(body !== undefined && { body }),
  });
  const text = await answer.text();
  const type = answer.headers.get('content-type') ?? '';
  return { status: answer.status, type, text, json: type.includes('json') && text !== '' ? JSON.parse(text) : undefined };
}

/** `[{ errorCode, message, fields? }]` and nothing else. */
const errors = (errorCode: unknown) => [expect.objectContaining({ errorCode, message: expect.stringMatching(/\S/) })];
const anyCode = expect.stringMatching(/^[A-Z][A-Z_]+$/);

test('there is something to walk', () => {
  expect(routes.length).toBeGreaterThan(90);
});

describe('an unknown method', () => {
  const known = (pattern: string): readonly string[] => routes.filter((route) => route.pattern === pattern).map(({ method }) => method);
  // Another pattern may answer the same address, e.g. `records/batch` and `records/:id`.
  const shape = (pattern: string): RegExp => new RegExp(`^${pattern.replace(/\*\w+/, '.*').replace(/:\w+/g, '[^/]+')}$`);
  const others = (pattern: string): readonly string[] =>
    patterns.filter((other) => shape(other).test(fill(pattern).slice(0))).flatMap(known);
  test.each(patterns.filter((pattern) => !pattern.startsWith('/services/Soap/')))('at %s', async (pattern) => {
    for (const method of methods.filter((each) => !known(pattern).includes(each) && !others(pattern).includes(each))) {
      const { status, json } = await send(method, fill(pattern));
      expect([method, status, json]).toEqual([method, 405, errors('METHOD_NOT_ALLOWED')]);
    }
  });

  test.each(patterns.filter((pattern) => pattern.startsWith('/services/Soap/')))('at %s is a fault', async (pattern) => {
    const { status, text } = await send('GET', fill(pattern, { version: '68.0' }));
    expect([status, text]).toEqual([500, expect.stringContaining('<faultcode>sf:METHOD_NOT_ALLOWED</faultcode>')]);
  });
});

describe('an unknown version', () => {
  test.each(titled(routes.filter(isData)))('at %s', async (_title, { method, pattern }) => {
    for (const version of ['v99.0', 'v30.0', 'v68', 'v68.1', '68.0.0', 'vX']) {
      const { status, json } = await send(method, fill(pattern, { version }));
      expect([version, status, json]).toEqual([version, 404, errors('NOT_FOUND')]);
    }
  });

  test.each(titled(routes.filter((route) => isSoap(route) && route.pattern.includes(':version'))))(
    'at %s is a fault',
    async (_title, { method, pattern }) => {
      const { status, text } = await send(method, fill(pattern, { version: '99.0' }), '<a/>');
      expect([status, text]).toEqual([500, expect.stringContaining('<faultcode>sf:UNSUPPORTED_API_VERSION</faultcode>')]);
    },
  );
});

describe('an unknown parameter', () => {
  test.each(titled(routes.filter(isData)))('at %s', async (_title, { method, pattern }) => {
    const { status, json } = await send(method, `${fill(pattern)}?nonsense=1`, method === 'GET' || method === 'DELETE' ? undefined : '{}');
    // Where the address itself leads nowhere, that comes first.
    expect([status, json]).toEqual([400, errors('NOT_SUPPORTED')]);
  });

  test('inside a composite request too', async () => {
    const part = (url: string, method = 'GET') => ({ method, url: `/services/data/v68.0/${url}`, referenceId: 'one' });
    const { body } = await org.call('POST', 'composite', {
      compositeRequest: [part(`composite/sobjects?ids=${parts['id']}&allOrNon=true`, 'DELETE')],
    });
    expect(body.compositeResponse[0]).toMatchObject({ httpStatusCode: 400, body: errors('NOT_SUPPORTED') });
    const batch = await org.call('POST', 'composite/batch', {
      batchRequests: [{ method: 'GET', url: `v68.0/sobjects/Account/${parts['id']}?field=Name` }],
    });
    expect(batch.body.results[0]).toMatchObject({ statusCode: 400, result: errors('NOT_SUPPORTED') });
  });

  test.each([
    'ui-api/layout/Account?layoutType=Compact',
    'ui-api/layout/Account?mode=Draw',
    'ui-api/record-defaults/create/Account?recordTypeId=012000000000001AAA',
    'query?q=SELECT+Id+FROM+Account&columns=yes',
  ])('and a value that there is not: %s', async (path) => {
    const { status, body } = await org.call('GET', path);
    expect([status, body]).toEqual([400, errors('ILLEGAL_QUERY_PARAMETER_VALUE')]);
  });
});

describe('an unknown object, field, record or job', () => {
  const values: Readonly<Record<string, string>> = {
    object: 'Nonsense__c',
    objects: 'Nonsense__c',
    id: '001000000000999AAA',
    ids: '001000000000999AAA',
  };
  test.each(
    titled(
      routes.filter(
        (route) => isData(route) && /:(object|objects|id|ids|field|view|target|recordType|locator|value)\b/.test(route.pattern),
      ),
    ),
  )('at %s', async (_title, { method, pattern }) => {
    const names = [...pattern.matchAll(/:(\w+)/g)].map(([, name]) => name!).filter((name) => name !== 'version');
    for (const name of names) {
      const path = fill(pattern, { [name]: values[name] ?? 'Nonsense__c' });
      const answer = await send(method, path, method === 'GET' || method === 'DELETE' ? undefined : bodyFor(pattern));
      if (answer.status === 200 && answer.json?.hasErrors === true) {
        for (const result of answer.json.results) expect([name, result.statusCode >= 400]).toEqual([name, true]);
        continue;
      }
      expect([name, answer.status >= 400 && answer.status < 500, answer.json]).toEqual([name, true, expect.anything()]);
      expect([answer.json].flat()[0]).toMatchObject({ errorCode: anyCode, message: expect.stringMatching(/\S/) });
    }
  });
});

/** A body that would do, so that what is refused is the address. */
function bodyFor(pattern: string): string {
  if (pattern.includes('composite/sobjects/:object/:field'))
    return JSON.stringify({ records: [{ attributes: { type: 'Account' }, Name: 'New' }] });
  if (pattern.includes('composite/sobjects')) return JSON.stringify({ ids: [parts['id']], fields: ['Id'] });
  if (pattern.includes('composite/tree'))
    return JSON.stringify({ records: [{ attributes: { type: 'Account', referenceId: 'one' }, Name: 'New' }] });
  if (pattern.includes('jobs/')) return JSON.stringify({ state: 'Aborted' });
  if (pattern.includes('deployRequest')) return JSON.stringify({ deployResult: { status: 'Canceling' } });
  if (pattern.includes('ui-api/records')) return JSON.stringify({ apiName: 'Account', fields: { Name: 'New' } });
  if (pattern.includes('ui-api')) return '{}';
  return JSON.stringify({ Name: 'New' });
}

describe('a body that is none', () => {
  const withBody = routes.filter((route) => isData(route) && ['POST', 'PATCH', 'PUT'].includes(route.method));
  const bodies = [
    '',
    '{',
    'null',
    '[]',
    '"text"',
    '7',
    '{}',
    '{"nonsense":1}',
    '[null]',
    '{"records":null}',
    '{"records":[null]}',
    '{"inputs":[null]}',
    '{"compositeRequest":[null]}',
    '{"batchRequests":[null]}',
    '{"graphs":[null]}',
    '{"fields":null}',
    '{"query":7}',
    '{"variables":7,"query":"{ uiapi }"}',
    '\u0000\u0001',
  ];
  test.each(titled(withBody))('at %s', async (_title, { method, pattern }) => {
    const before = count();
    for (const body of bodies) {
      const answer = await send(method, fill(pattern), body);
      const said = { body, status: answer.status, json: answer.json };
      if (isHarmless(method, pattern, body)) continue;
      // GraphQL says what is wrong in its own shape, which Salesforce's is.
      if (pattern.endsWith('/graphql') && answer.status === 200)
        expect(said.json.errors).toEqual([expect.objectContaining({ message: expect.stringMatching(/\S/) }), ...said.json.errors.slice(1)]);
      else if (answer.status === 200 && answer.json?.hasErrors === true) continue;
      else {
        expect(said).toEqual({ body, status: expect.any(Number), json: [expect.anything(), ...[answer.json].flat().slice(1)].flat() });
        expect([body, answer.status >= 400 && answer.status < 500]).toEqual([body, true]);
        expect([answer.json].flat()[0]).toMatchObject({ errorCode: anyCode, message: expect.stringMatching(/\S/) });
      }
    }
    expect(count()).toEqual(before);
  });

  /** Bodies that say something after all: nothing to change, no paging. */
  const isHarmless = (method: string, pattern: string, body: string): boolean =>
    (method === 'PATCH' && pattern.includes('/sobjects/:object') && !pattern.includes('composite') && body === '{}') ||
    (pattern.includes('ui-api/list-records') && ['', '{}', '{"fields":null}'].includes(body));

  const count = (): unknown => org.localOrg.org.db.prepare('SELECT count(*) AS n, sum("IsDeleted") AS gone FROM "Account"').get();
});

test('without a session nothing below a version is told, whatever is asked', async () => {
  for (const { method, pattern } of routes.filter(isData)) {
    for (const query of ['', '?nonsense=1']) {
      const { status, json } = await send(method, fill(pattern) + query, method === 'GET' ? undefined : '{', {
        authorization: 'Bearer 00D000000000001!no',
      });
      expect([method, pattern, status, json]).toEqual([method, pattern, 401, errors('INVALID_SESSION_ID')]);
    }
  }
});

test('an address that leads nowhere does not exist', async () => {
  for (const path of [
    '/nonsense',
    '/services',
    '/services/nonsense',
    '/services/data/v68.0/nonsense',
    '/services/data/v68.0/sobjects/Account/describe/nonsense/x',
    '/id/00D/005/x',
    '/web/nonsense',
  ])
    for (const method of methods) {
      const { status, json } = await send(method, path);
      expect([path, method, status, json]).toEqual([path, method, 404, errors('NOT_FOUND')]);
    }
});

describe('a body with one field too many is refused, and nothing is saved', () => {
  const account = { attributes: { type: 'Account', referenceId: 'one' }, Name: 'Never' };
  const part = { method: 'POST', url: '/services/data/v68.0/sobjects/Account', referenceId: 'one', body: { Name: 'Never' } };
  const call = { method: 'POST', url: 'v68.0/sobjects/Account', richInput: { Name: 'Never' } };
  const input = { apiName: 'Account', fields: { Name: 'Never' } };
  test.each<[string, object]>([
    ['composite/sobjects', { records: [account], allOrNon: true }],
    ['composite/sobjects', { records: [account], allOrNone: 'yes' }],
    ['composite/sobjects/Account', { ids: [], fields: ['Id'], field: 1 }],
    ['composite/tree/Account', { records: [account], allOrNone: true }],
    ['composite', { compositeRequest: [part], allornone: true }],
    ['composite', { compositeRequest: [part], allOrNone: 1 }],
    ['composite', { compositeRequest: [{ ...part, header: {} }] }],
    ['composite/batch', { batchRequests: [call], haltOnErrors: true }],
    ['composite/batch', { batchRequests: [{ ...call, body: {} }] }],
    ['composite/graph', { graphs: [{ graphId: 'one', compositeRequest: [part] }], allOrNone: true }],
    ['composite/graph', { graphs: [{ graphId: 'one', compositeRequest: [part], name: 'x' }] }],
    ['jobs/ingest', { object: 'Account', operation: 'insert', contenttype: 'CSV' }],
    ['jobs/query', { operation: 'query', query: 'SELECT Id FROM Account', limit: 1 }],
    ['ui-api/records', { ...input, recordTypeId: 'x' }],
    ['ui-api/records/batch', { inputs: [input], allornone: true }],
    ['ui-api/records/batch', { inputs: [{ ...input, id: 'x' }] }],
    ['ui-api/list-records/Account/All', { where: '{ Name: { eq: "x" } }' }],
  ])('%s %j', async (path, body) => {
    const answer = await org.call('POST', path, body);
    expect([answer.status, answer.body]).toEqual([400, errors('JSON_PARSER_ERROR')]);
    expect((await org.call('GET', `query?q=${encodeURIComponent("SELECT Id FROM Account WHERE Name = 'Never'")}`)).body.totalSize).toBe(0);
  });

  test('a yes in quotes is a yes', async () => {
    const records = [{ attributes: { type: 'Account' }, Name: 'Never' }, { attributes: { type: 'Account' } }];
    const { body } = await org.call('POST', 'composite/sobjects', { allOrNone: 'true', records });
    expect(body.map(({ success }: { success: boolean }) => success)).toEqual([false, false]);
  });
});
