import { OrgError } from '../../errors.ts';
import { isServedVersion } from '../http/apiVersions.ts';
import { errorResponse, methodNotAllowed, notFound } from '../http/errorResponse.ts';
import { refuseUnknownParameters } from '../http/queryParameters.ts';
import { compileRoutes } from '../http/router.ts';
import { decodePath, splitTarget } from '../http/target.ts';
import type { OrgRequest, OrgResponse } from '../route.ts';
import { operations } from './operations.ts';
import type { Write } from './restOperation.ts';

const match = compileRoutes(operations);

/** One call inside a composite or batch request. `url` is a path of this org, `/services/data/v68.0/…`. */
export interface Subrequest {
  readonly method: string;
  readonly url: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Runs one call as the outer request's user; every error a client caused becomes its response. */
export function runSubrequest(outer: OrgRequest, { method, url, body, headers }: Subrequest, write: Write): OrgResponse {
  try {
    const { path, query } = splitTarget(url);
    const found = match(method, path);
    if (found.kind === 'unknown') throw notFound();
    if (found.kind === 'wrong-method') throw methodNotAllowed(method, found.allowed);
    const apiVersion = (found.parameters['version'] ?? '').replace(/^v/, '');
    if (!isServedVersion(apiVersion)) throw notFound();
    refuseUnknownParameters(method, found.route.pattern, query);
    const parameters = Object.fromEntries(Object.entries(found.parameters).map(([name, value]) => [name, decodePath(value)]));
    const lowerCase = Object.fromEntries(Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]));
    const json = () => {
      if (body === undefined) throw new OrgError('JSON_PARSER_ERROR', `The ${method} request has no body.`);
      return body;
    };
    // Roll-ups wait for the end of the transaction; a part that reads must see them exact.
    if (method === 'GET') outer.org.records.settle?.();
    return found.route.run(
      { ...outer, method, path: decodePath(path), query, parameters, apiVersion, headers: lowerCase, body: Buffer.alloc(0), json },
      write,
    );
  } catch (error) {
    return errorResponse(error);
  }
}
