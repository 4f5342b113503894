import { refusals } from './rows/refusals.ts';
import { startOrg, type ConformanceOrg } from './support/startOrg.ts';

let org: ConformanceOrg;
let record: string;

const send = async (method: string, path: string, body?: unknown, token = org.accessToken) => {
  const response = await fetch(`${org.url}${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : body === undefined ? undefined : JSON.stringify(body),
  });
  return { status: response.status, type: response.headers.get('content-type'), body: await response.json() };
};

beforeAll(async () => {
  org = await startOrg();
  record = (await send('POST', '/services/data/v68.0/sobjects/Account', { Name: 'Acme' })).body.id;
}, 180_000);
afterAll(() => org?.stop());

describe.each(['50.0', '58.0', '62.0', '66.0', '68.0'])('version %s', (version) => {
  test.each(refusals.map((row) => [`${row.call}: ${row.outcome}`, row] as const))(
    '%s',
    async (_title, { method, path, body, status, refusal }) => {
      const address = path.startsWith('/') ? path : `/services/data/v${version}/${path}`;
      const answer = await send(method, address.replace('{record}', record), body);
      expect([answer.status, answer.type, answer.body]).toEqual([
        status,
        'application/json;charset=UTF-8',
        [expect.objectContaining({ errorCode: refusal, message: expect.stringMatching(/\S/) })],
      ]);
    },
  );

  test('without a session nothing is answered', async () => {
    const answer = await send('GET', `/services/data/v${version}/sobjects`, undefined, '00D000000000001!nonsense');
    expect([answer.status, answer.body]).toEqual([401, [{ errorCode: 'INVALID_SESSION_ID', message: 'Session expired or invalid' }]]);
  });
});

test('a GraphQL document that asks for what there is not gets errors and no data', async () => {
  const { status, body } = await send('POST', '/services/data/v68.0/graphql', {
    query: '{ uiapi { query { Nonsense__c { edges { node { Id } } } } } }',
  });
  expect([status, body]).toMatchObject([200, { errors: [{ message: expect.stringContaining('Nonsense__c') }] }]);
});
