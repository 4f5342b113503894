import { startOrg, type Client } from './startedOrg.ts';

/** Of Salesforce's "Composite Graph Limits" (REST API Developer Guide). */
let org: Client;
beforeEach(async () => {
  org = await startOrg();
});
afterEach(() => org.stop());

const rows = '/services/data/v68.0/sobjects';
const account = (referenceId: string, body: object = { Name: referenceId }) => ({
  method: 'POST',
  url: `${rows}/Account`,
  referenceId,
  body,
});
const many = (count: number) => Array.from({ length: count }, (_, index) => index);
const graphs = (...parts: readonly object[][]) => parts.map((compositeRequest, index) => ({ graphId: `g${index}`, compositeRequest }));
const send = (list: readonly object[]) => org.call('POST', 'composite/graph', { graphs: list });
const exceeded = { status: 400, body: [{ errorCode: 'LIMIT_EXCEEDED' }] };

test('a request has 500 nodes in all its graphs together', async () => {
  const [first, second] = [many(300), many(201)].map((part) => part.map((index) => account(`a${index}`)));
  expect(await send(graphs(first!, second!))).toMatchObject(exceeded);
  expect((await send(graphs(first!, second!.slice(1)))).body.graphs.map(({ isSuccessful }: any) => isSuccessful)).toEqual([true, true]);
});

test('a request has 75 graphs', async () => {
  expect(await send(graphs(...many(76).map(() => [account('a')])))).toMatchObject(exceeded);
  expect((await send(graphs(...many(75).map(() => [account('a')])))).status).toBe(200);
});

test('nodes refer to each other fifteen deep', async () => {
  const chain = (depth: number) =>
    many(depth).map((level) => account(`a${level}`, { Name: 'A', ...(level > 0 && { ParentId: `@{a${level - 1}.id}` }) }));
  expect(await send(graphs(chain(16)))).toMatchObject(exceeded);
  expect((await send(graphs(chain(15)))).body.graphs[0].isSuccessful).toBe(true);
});

test('a request has fifteen kinds of nodes; the same in another version, or with another method, is another kind', async () => {
  const of = (version: string, method: string, object: string, index: number) => ({
    method,
    url: `/services/data/${version}/sobjects/${object}${method === 'POST' ? '' : '/001000000000001'}`,
    referenceId: `n${index}`,
    ...(method !== 'GET' && { body: {} }),
  });
  const kinds = ['Account', 'account', 'Contact', 'Opportunity', 'Campaign'].flatMap((object) =>
    ['v67.0', 'v68.0'].flatMap((version) => ['POST', 'PATCH'].map((method) => [version, method, object] as const)),
  );
  const nodes = kinds.map(([version, method, object], index) => of(version, method, object, index));
  // Sixteen: upper and lower case are one.
  expect(await send(graphs(nodes))).toMatchObject(exceeded);
  expect((await send(graphs(nodes.slice(0, -1)))).status).toBe(200);
});

test('after more than fourteen graphs that failed the others are not looked at', async () => {
  const { body } = await send(graphs(...many(17).map((index) => [account('a', index < 16 ? {} : { Name: 'Good' })])));
  const codes = body.graphs.map(({ graphResponse }: any) => graphResponse.compositeResponse[0].body[0].errorCode);
  expect(codes).toEqual([...many(15).map(() => 'REQUIRED_FIELD_MISSING'), 'PROCESSING_HALTED', 'PROCESSING_HALTED']);
});
