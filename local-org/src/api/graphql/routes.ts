import { OrgError } from '../../errors.ts';
import type { OrgRequest, Route } from '../route.ts';
import { executeRequest, type GraphqlRequest } from './executeRequest.ts';

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

function readRequest(request: OrgRequest): GraphqlRequest {
  const body = request.json();
  if (!isObject(body) || typeof body['query'] !== 'string')
    throw new OrgError('JSON_PARSER_ERROR', 'The body must be { "query": "…", "variables": { … }, "operationName": "…" }.');
  const { query, variables, operationName } = body;
  if (variables !== undefined && variables !== null && !isObject(variables))
    throw new OrgError('JSON_PARSER_ERROR', 'variables must be an object.');
  return {
    query,
    variables: isObject(variables) ? variables : {},
    operationName: typeof operationName === 'string' && operationName !== '' ? operationName : undefined,
  };
}

/** `POST /services/data/vNN.N/graphql`; answers 200 with `{ data, errors }` whatever the query. */
export const routes: readonly Route[] = [
  {
    method: 'POST',
    pattern: '/services/data/:version/graphql',
    handle: (request) => ({ status: 200, body: executeRequest(request.org, request.session(), readRequest(request), request.origin) }),
  },
];
