import type { Row } from './row.ts';

/** A request that the org refuses, alike in every version it answers. */
export interface RefusalRow extends Row {
  readonly client: 'HTTP';
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  /** Absolute, or below `/services/data/vXX.0/`. `{record}` is the id of an account. */
  readonly path: string;
  readonly body?: unknown;
  readonly status: number;
  readonly refusal: string;
}

const row = (
  [method, path]: readonly [RefusalRow['method'], string],
  status: number,
  refusal: string,
  outcome: string,
  body?: unknown,
): RefusalRow => ({ client: 'HTTP', area: 'Not here', call: `${method} ${path}`, outcome, method, path, body, status, refusal });

const many = (count: number, item: object) => Array.from({ length: count }, (_, index) => ({ ...item, referenceId: `part${index}` }));
const query = (soql: string): readonly ['GET', string] => ['GET', `query?q=${soql.replaceAll(' ', '+')}`];

export const refusals: readonly RefusalRow[] = [
  row(['GET', 'search?q=FIND+{Acme}'], 404, 'NOT_FOUND', 'is not supported (no SOSL)'),
  row(['GET', 'parameterizedSearch?q=Acme'], 404, 'NOT_FOUND', 'is not supported (no SOSL)'),
  row(['POST', 'tooling/runTestsSynchronous'], 404, 'NOT_FOUND', 'is not supported (no Apex)', {}),
  row(['GET', 'tooling/executeAnonymous?anonymousBody=x'], 404, 'NOT_FOUND', 'is not supported (no Apex)'),
  row(['GET', '/services/apexrest/plans'], 404, 'NOT_FOUND', 'is not supported (no Apex)'),
  row(['GET', 'analytics/reports'], 404, 'NOT_FOUND', 'is not supported (no reports)'),
  row(['GET', 'actions'], 404, 'NOT_FOUND', 'is not supported (no flows)'),
  row(['GET', 'nonsense'], 404, 'NOT_FOUND', 'an unknown path'),
  row(['GET', '/services/data/v99.0/sobjects'], 404, 'NOT_FOUND', 'an unknown version'),
  row(['GET', '/services/data/v68/sobjects'], 404, 'NOT_FOUND', 'an unknown version'),
  row(['GET', 'sobjects/Nonsense__c/describe'], 404, 'NOT_FOUND', 'an unknown object'),
  row(['PUT', 'sobjects/Account'], 405, 'METHOD_NOT_ALLOWED', 'an unknown method', {}),
  row(['POST', 'query?q=SELECT+Id+FROM+Account'], 405, 'METHOD_NOT_ALLOWED', 'an unknown method'),
  row(['GET', 'sobjects/Account/001000000000999AAA'], 404, 'NOT_FOUND', 'an unknown record'),
  row(['GET', 'sobjects/Account/001?fields=Id'], 400, 'MALFORMED_ID', 'an id that is none'),
  row(['GET', 'sobjects/Account/{record}?fields=Nonsense__c'], 400, 'INVALID_FIELD', 'an unknown field in a parameter'),
  row(['POST', 'sobjects/Account'], 400, 'INVALID_FIELD', 'an unknown field', { Name: 'Acme', Nonsense__c: 1 }),
  row(['POST', 'sobjects/Account'], 400, 'REQUIRED_FIELD_MISSING', 'a required field left out', {}),
  row(['POST', 'sobjects/Account'], 400, 'JSON_PARSER_ERROR', 'a body that is no JSON', '{ "Name": '),
  row(['PATCH', 'sobjects/Account/{record}'], 400, 'INVALID_FIELD', 'a change of the id', { Id: '001000000000001AAA' }),
  row(['GET', 'query'], 400, 'MALFORMED_QUERY', 'a missing parameter'),
  row(query('SELECT Id'), 400, 'MALFORMED_QUERY', 'SOQL that is none'),
  row(
    query('SELECT Id FROM Account WHERE Id = null AND Name = null OR Phone = null'),
    400,
    'MALFORMED_QUERY',
    'AND and OR without parentheses',
  ),
  row(query('SELECT Nonsense__c FROM Account'), 400, 'INVALID_FIELD', 'an unknown field in SOQL'),
  row(query('SELECT Id FROM Nonsense__c'), 400, 'INVALID_TYPE', 'an unknown object in SOQL'),
  row(['GET', 'query?explain=SELECT+Id+FROM+Account'], 400, 'NOT_SUPPORTED', 'query plans are not supported'),
  row(['GET', 'query/01g000000000001AAA-2000'], 400, 'INVALID_QUERY_LOCATOR', 'an unknown cursor'),
  row(['POST', 'composite'], 400, 'LIMIT_EXCEEDED', 'more than 25 parts', {
    compositeRequest: many(26, { method: 'GET', url: '/services/data/v68.0/limits' }),
  }),
  row(['POST', 'composite/sobjects'], 400, 'EXCEEDED_MAX_SIZE_REQUEST', 'more than 200 records', {
    records: many(201, { attributes: { type: 'Account' }, Name: 'Acme' }),
  }),
  row(['POST', 'jobs/ingest'], 400, 'INVALID_INPUT', 'an unknown operation', { object: 'Account', operation: 'merge' }),
  row(['GET', 'jobs/ingest/750000000000999AAA'], 404, 'NOT_FOUND', 'an unknown job'),
  row(['GET', 'metadata/deployRequest/0Af000000000999AAA'], 404, 'INVALID_CROSS_REFERENCE_KEY', 'an unknown deploy'),
  row(['GET', 'ui-api/nonsense'], 404, 'NOT_FOUND', 'an unknown path'),
];
