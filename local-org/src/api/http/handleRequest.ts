import type { IncomingMessage, ServerResponse } from 'node:http';
import { OrgError } from '../../errors.ts';
import type { Org } from '../../org.ts';
import type { Session } from '../../security/sessions.ts';
import type { OrgRequest, OrgResponse, Route } from '../route.ts';
import { countApiCall, limitInfo } from './apiUsage.ts';
import { isServedVersion, latestVersion } from './apiVersions.ts';
import { authenticate } from './authenticate.ts';
import { soapFault } from '../metadata/soapEnvelope.ts';
import { asOrgError, errorResponse, methodNotAllowed, notFound } from './errorResponse.ts';
import { refuseOtherSites, requireLoopbackHost } from './loopback.ts';
import { isVersioned, refuseUnknownParameters } from './queryParameters.ts';
import { readBody } from './requestBody.ts';
import { respond } from './respond.ts';
import { compileRoutes } from './router.ts';
import { decodePath, splitTarget } from './target.ts';

/** What the server knows and a request does not say. */
export interface ServerContext {
  readonly org: Org;
  readonly demoLogin?: boolean;
}

const isSoap = (url: string | undefined): boolean => /^\/+services\/+Soap\//i.test(url ?? '');

/** SOAP clients understand faults only; a browser that may not be here is told its status. */
function soapError(thrown: unknown): OrgResponse {
  const { errorCode, message, status } = asOrgError(thrown);
  return { ...soapFault(errorCode, message), ...(status === 403 && { status }) };
}

type Dispatch = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Turns a route table into a node:http listener. It always answers; what a handler throws becomes Salesforce's error shape. */
export function createHandler(context: ServerContext, routes: readonly Route[]): Dispatch {
  const match = compileRoutes(routes);
  return async (request, response) => {
    const method = request.method ?? 'GET';
    let answer: OrgResponse;
    try {
      requireLoopbackHost(request.headers.host);
      const { path, query } = splitTarget(request.url ?? '/');
      const found = match(method, path);
      if (found.kind === 'unknown') throw notFound();
      if (found.kind === 'wrong-method') throw methodNotAllowed(method, found.allowed);
      if (!found.route.isOpenToOtherSites) refuseOtherSites(method, flatten(request));
      const { pattern } = found.route;
      const apiVersion = path.startsWith('/services/') ? servedVersion(found.parameters['version'], isSoap(path)) : latestVersion;
      // Who may not ask is told that before his body is read, and not what may be asked.
      const session = isVersioned(pattern) ? authenticate(context.org, method, flatten(request)) : undefined;
      refuseUnknownParameters(method, pattern, query);
      if (path.startsWith('/services/')) countApiCall(context.org);
      const body = await readBody(request, found.route.largestBody);
      const parameters = decodeAll(found.parameters);
      const parts = { method, path: decodePath(path), query, parameters, apiVersion, body, headers: flatten(request) };
      answer = await found.route.handle(orgRequest(context, parts, session));
    } catch (error) {
      // The client has gone; nobody is left to tell.
      if (request.errored) return;
      answer = isSoap(request.url) ? soapError(error) : errorResponse(error);
      // What is left of a refused upload is not worth reading.
      if (!request.complete) answer = { ...answer, headers: { ...answer.headers, connection: 'close' } };
    }
    if (/^\/+services\/+data/.test(request.url ?? ''))
      answer = { ...answer, headers: { 'Sforce-Limit-Info': limitInfo(context.org), ...answer.headers } };
    await respond(response, answer, request.headers['accept-encoding'], method === 'HEAD');
  };
}

const decodeAll = (parameters: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, decodePath(value)]));

function servedVersion(asked: string | undefined, isOfSoap: boolean): string {
  if (asked === undefined) return latestVersion;
  const version = asked.replace(/^v/, '');
  if (isServedVersion(version)) return version;
  throw isOfSoap ? new OrgError('UNSUPPORTED_API_VERSION', 'Invalid Api version specified on URL') : notFound();
}

const flatten = (request: IncomingMessage): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]));

type Parts = Pick<OrgRequest, 'method' | 'path' | 'parameters' | 'query' | 'headers' | 'body' | 'apiVersion'>;

function orgRequest(context: ServerContext, parts: Parts, known: Session | undefined): OrgRequest {
  let session = known;
  return {
    ...parts,
    org: context.org,
    demoLogin: context.demoLogin,
    origin: `http://${parts.headers['host']}`,
    json: () => parseJson(parts.body),
    session: () => (session ??= authenticate(context.org, parts.method, parts.headers)),
  };
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch (error) {
    throw new OrgError('JSON_PARSER_ERROR', `The request body is not valid JSON: ${(error as Error).message}`);
  }
}
