import { getIntrospectionQuery } from 'graphql';
import { addUser } from '../security/testOrg.ts';
import { graphqlSchemaFor } from '../../src/api/graphql/schemaCache.ts';
import { at } from './at.ts';
import { planningOrg, type PlanningOrg } from './planningOrg.ts';

let org: PlanningOrg;
beforeAll(() => {
  org = planningOrg();
  org.insert('Account', { Name: 'Acme' });
});

const message = (query: string): string | undefined => org.ask(query).errors[0]?.message;

test('introspection tells the whole schema', () => {
  const { data, errors } = org.ask(getIntrospectionQuery());
  expect(errors).toEqual([]);
  expect(at(data, '__schema.types.*.name')).toEqual(
    expect.arrayContaining(['Account', 'Buying_Center__c_Filter', 'UIAPIMutations', 'CurrencyValue']),
  );
});

test('an object or field the user may not see does not exist for him', () => {
  const session = org.org.sessions.create(addUser(org.org, 'Read Only'));
  const ask = (query: string) => org.ask(query, {}, session).errors;
  expect(ask('{ uiapi { query { Account { edges { node { Name { value } } } } } } }')).toEqual([]);
  expect(ask('{ uiapi { query { Buying_Center__c { edges { node { Id } } } } } }')).toMatchObject([
    {
      message: expect.stringContaining('Cannot query field "Buying_Center__c" on type "RecordQuery"'),
      extensions: { ErrorType: 'ValidationError' },
    },
  ]);
  expect(ask('{ uiapi { query { Account { edges { node { Open_Potential__c { value } } } } } } }')[0]?.message).toContain(
    'Cannot query field "Open_Potential__c" on type "Account"',
  );
  expect(ask('mutation { uiapi { AccountCreate(input: { Account: { Name: "New" } }) { Record { Id } } } }')[0]?.message).toContain(
    'Schema is not configured to execute mutation operation',
  );
});

test('an optional field that is not there is left out', () => {
  const { data } = org.ask(
    'query ($first: Int) { uiapi { query { Account { edges { node { Name { value } Nothing__c @optional { value } Nothing__r(first: $first) @optional { edges { node { Id } } } Phone @optional { value } } } } } } }',
  );
  expect(at(JSON.parse(JSON.stringify(data)), 'uiapi.query.Account.edges.0.node')).toEqual({
    Name: { value: 'Acme' },
    Phone: { value: null },
  });
});

test('users of equal permissions share a schema, until the org changes', () => {
  const [first, second] = [addUser(org.org, 'Standard User'), addUser(org.org, 'Standard User')].map((id) => org.org.sessions.create(id));
  const schema = graphqlSchemaFor(org.org, first!);
  expect(graphqlSchemaFor(org.org, second!)).toBe(schema);
  expect(graphqlSchemaFor(org.org, org.session)).not.toBe(schema);
});

test('syntax errors say where', () => {
  expect(org.ask('{ uiapi { query {').errors).toMatchObject([
    { locations: [{ line: 1, column: 18 }], extensions: { ErrorType: 'InvalidSyntax' } },
  ]);
});

describe('limits', () => {
  const root = (name: string): string => `${name}: Account { edges { node { Id } } }`;
  const list = (count: number, make: (index: number) => string): string =>
    Array.from({ length: count }, (_, index) => make(index)).join(' ');

  test('ten subqueries, children and uses of fragments counted', () => {
    expect(message(`{ uiapi { query { ${list(10, (index) => root(`a${index}`))} } } }`)).toBeUndefined();
    const tooMany = 'A query may have at most 10 subqueries (root queries and child relationships). Split it.';
    expect(message(`{ uiapi { query { ${list(11, (index) => root(`a${index}`))} } } }`)).toBe(tooMany);
    expect(
      message(
        `{ uiapi { query { ${list(6, (index) => `a${index}: Account { edges { node { ...people } } }`)} } } } fragment people on Account { Contacts { edges { node { Id } } } }`,
      ),
    ).toBe(tooMany);
  });

  test('a document of more than 100 kB', () => {
    expect(message(`{ uiapi { query { Account { edges { node { Id } } } } } } #${'x'.repeat(100_000)}`)).toMatch(
      /^The query has 100\d+ characters; the limit is 100000\.$/,
    );
  });

  test('a filter too deep or too wide', () => {
    const ask = (where: unknown) =>
      org.ask('query Q($where: Account_Filter) { uiapi { query { Account(where: $where) { edges { node { Id } } } } } }', { where }).errors;
    const refusal = { message: 'A filter may have 4000 parts, nested 60 deep.', extensions: { errorCode: 'LIMIT_EXCEEDED' } };
    const nested = (depth: number): unknown => (depth === 0 ? { Name: { eq: 'x' } } : { not: nested(depth - 1) });
    expect(ask(nested(50))).toEqual([]);
    expect(ask(nested(100))).toMatchObject([refusal]);
    expect(ask({ or: Array.from({ length: 2500 }, () => ({ Name: { eq: 'x' } })) })).toMatchObject([refusal]);
    expect(ask({ Name: { in: Array.from({ length: 10_000 }, (_, index) => `Account ${index}`) } })).toEqual([]);
  });

  test('deep, wide and exploding documents end quickly', () => {
    const began = performance.now();
    expect(message(`{ uiapi ${'{ a '.repeat(60)} ${'}'.repeat(60)} }`)).toBe('The query exceeds the limit of 40 levels.');
    expect(message(`{ uiapi { query { ${'Account { edges { node { Id } } } '.repeat(2500)} } } }`)).toBe(
      `The query exceeds the limit of 250 fields named 'Account' in one place.`,
    );
    const bomb = list(30, (index) => `fragment f${index} on Account { ...f${index + 1} ...f${index + 1} Id }`);
    expect(message(`{ uiapi { query { Account { edges { node { ...f0 } } } } } } ${bomb} fragment f30 on Account { Id }`)).toBe(
      'The query exceeds the limit of 3000 fields.',
    );
    expect(message('{ uiapi { query { Account { edges { node { ...a } } } } } } fragment a on Account { ...a }')).toContain(
      'Cannot spread fragment "a" within itself',
    );
    expect(
      message(`{ uiapi { query { Account(where: ${'{ not: '.repeat(10_000)} { } ${'}'.repeat(10_000)}) { edges { node { Id } } } } } }`),
    ).toBeDefined();
    const chain = list(2_500, (index) => `fragment g${index} on Account { ...g${index + 1} }`);
    expect(
      message(`{ uiapi { query { Account { edges { node { ...g0 } } } } } } ${chain} fragment g2500 on Account { Id }`),
    ).toBeUndefined();
    expect(performance.now() - began).toBeLessThan(5000);
  });
});
