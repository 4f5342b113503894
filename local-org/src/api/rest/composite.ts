import { OrgError } from '../../errors.ts';
import { booleanField, refuseUnknownFields } from '../http/bodyFields.ts';
import { errorResponse } from '../http/errorResponse.ts';
import type { OrgRequest, OrgResponse, Route } from '../route.ts';
import { referencesIn, resolve, resolveAddress } from './references.ts';
import type { Answers } from './references.ts';
import type { Write } from './restOperation.ts';
import { runSubrequest } from './subrequest.ts';

const mostSubrequests = 25;
const mostQueriesAndCollections = 5;

/** One part of a composite request or of a graph. */
export interface CompositePart {
  readonly method: string;
  readonly url: string;
  readonly referenceId: string;
  readonly body?: unknown;
  readonly httpHeaders?: Readonly<Record<string, string>>;
}

/** What one part answered. */
export interface CompositeAnswer {
  readonly body: unknown;
  readonly httpHeaders: Readonly<Record<string, string>>;
  readonly httpStatusCode: number;
  readonly referenceId: string;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Checks the parts of a composite request or graph.
 * @throws OrgError `JSON_PARSER_ERROR`, `INVALID_INPUT`
 */
export function readParts(list: unknown): readonly CompositePart[] {
  if (!Array.isArray(list)) throw new OrgError('JSON_PARSER_ERROR', 'compositeRequest must be a list.');
  const parts = list.map((part): CompositePart => {
    if (
      !isObject(part) ||
      typeof part['method'] !== 'string' ||
      typeof part['url'] !== 'string' ||
      typeof part['referenceId'] !== 'string'
    ) {
      throw new OrgError('INVALID_INPUT', 'Each part of compositeRequest needs method, url and referenceId.');
    }
    refuseUnknownFields(part, ['method', 'url', 'referenceId', 'body', 'httpHeaders']);
    const { method, url, referenceId, body } = part as { method: string; url: string; referenceId: string; body?: unknown };
    if (!/^[A-Za-z][A-Za-z0-9_]*$/.test(referenceId))
      throw new OrgError(
        'INVALID_INPUT',
        `Provided referenceId ('${referenceId}') must start with a letter or a number, and it can contain only letters, numbers and underscores ('_').`,
      );
    const httpHeaders = isObject(part['httpHeaders'])
      ? Object.fromEntries(Object.entries(part['httpHeaders']).map(([name, value]) => [name, String(value)]))
      : undefined;
    return { method: method.toUpperCase(), url, referenceId, body, httpHeaders };
  });
  const seen = new Set<string>();
  for (const { referenceId } of parts) {
    if (seen.has(referenceId)) throw new OrgError('INVALID_INPUT', `Provided referenceId '${referenceId}' is used more than once.`);
    seen.add(referenceId);
  }
  return parts;
}

const answer = ({ referenceId }: CompositePart, { status, headers, body }: OrgResponse): CompositeAnswer => ({
  body: body ?? null,
  httpHeaders: headers ?? {},
  httpStatusCode: status,
  referenceId,
});

function runPart(request: OrgRequest, part: CompositePart, answers: Answers, write: Write): CompositeAnswer {
  try {
    const resolved = {
      method: part.method,
      url: resolveAddress(part.url, answers),
      body: resolve(part.body, answers),
      headers: resolve(part.httpHeaders, answers) as Readonly<Record<string, string>> | undefined,
    };
    return answer(part, runSubrequest(request, resolved, write));
  } catch (error) {
    return answer(part, errorResponse(error));
  }
}

const isFailure = ({ httpStatusCode }: CompositeAnswer): boolean => httpStatusCode >= 300;

/** Runs the parts one after the other, each for itself. */
function runEach(request: OrgRequest, parts: readonly CompositePart[], write: Write, isStopping: boolean): readonly CompositeAnswer[] {
  const answers = new Map<string, unknown>();
  const done: CompositeAnswer[] = [];
  for (const part of parts) {
    const result = runPart(request, part, answers, write);
    done.push(result);
    if (!isFailure(result)) answers.set(part.referenceId, result.body);
    else if (isStopping) break;
  }
  return done;
}

const rollback = new Error('A part of the composite request failed.');

const halted = new OrgError('PROCESSING_HALTED', 'The transaction was rolled back since another operation in the same transaction failed.');

/** Runs the parts in one transaction; when one fails nothing stays, and the others say so. */
export function runTogether(
  request: OrgRequest,
  parts: readonly CompositePart[],
): { readonly isSuccessful: boolean; readonly answers: readonly CompositeAnswer[] } {
  let done: readonly CompositeAnswer[] = [];
  const withFailure = (failed: CompositeAnswer | undefined) => ({
    isSuccessful: false,
    answers: parts.map((part) => (part.referenceId === failed?.referenceId ? failed : answer(part, errorResponse(halted)))),
  });
  try {
    request.org.records.transaction(request.session(), (records) => {
      done = runEach(request, parts, (work) => records.nested(() => work(records)), true);
      if (done.some(isFailure)) throw rollback;
    });
    return { isSuccessful: true, answers: done };
  } catch (thrown) {
    if (thrown === rollback) return withFailure(done.at(-1));
    if (!(thrown instanceof OrgError)) throw thrown;
    // A check made at the end of the transaction: the last part is where it showed.
    const last = parts.at(-1);
    return withFailure(last && answer(last, errorResponse(thrown)));
  }
}

function requireLimits(parts: readonly CompositePart[]): void {
  if (parts.length > mostSubrequests)
    throw new OrgError('LIMIT_EXCEEDED', `A composite request may have ${mostSubrequests} parts; this one has ${parts.length}.`);
  const heavy = parts.filter(({ url }) => /\/(query|queryAll|composite\/(sobjects|tree))(\/|\?|$)/.test(url));
  if (heavy.length > mostQueriesAndCollections) {
    throw new OrgError(
      'LIMIT_EXCEEDED',
      `A composite request may have ${mostQueriesAndCollections} queries and collections; this one has ${heavy.length}.`,
    );
  }
  const known = new Set<string>();
  for (const part of parts) {
    const missing = referencesIn([part.url, part.body]).find((name) => !known.has(name));
    if (missing !== undefined)
      throw new OrgError('INVALID_INPUT', `Part ${part.referenceId} refers to '${missing}', which is no part before it.`);
    known.add(part.referenceId);
  }
}

/** `{ allOrNone, compositeRequest: […] }`: up to 25 calls, later ones may use what earlier ones answered. */
function composite(request: OrgRequest): OrgResponse {
  const session = request.session();
  const body = request.json();
  if (!isObject(body)) throw new OrgError('JSON_PARSER_ERROR', 'The body must be { "compositeRequest": [ … ] }.');
  // Which parts run together is ours to decide either way: the answers are the same.
  refuseUnknownFields(body, ['allOrNone', 'collateSubrequests', 'compositeRequest']);
  const parts = readParts(body['compositeRequest']);
  requireLimits(parts);
  const isAllOrNone = booleanField(body, 'allOrNone');
  const compositeResponse = isAllOrNone
    ? runTogether(request, parts).answers
    : runEach(request, parts, (work) => request.org.records.transaction(session, work), false);
  return { status: 200, body: { compositeResponse } };
}

/** `{ haltOnError, batchRequests: [{ method, url: 'v68.0/…', richInput }] }`: up to 25 independent calls. */
function batch(request: OrgRequest): OrgResponse {
  const session = request.session();
  const body = request.json();
  const list = isObject(body) ? body['batchRequests'] : undefined;
  if (!isObject(body) || !Array.isArray(list) || !list.every(isObject))
    throw new OrgError('JSON_PARSER_ERROR', 'The body must be { "batchRequests": [ … ] }.');
  refuseUnknownFields(body, ['batchRequests', 'haltOnError']);
  for (const part of list) refuseUnknownFields(part, ['method', 'url', 'richInput']);
  const haltsOnError = booleanField(body, 'haltOnError');
  if (list.length > mostSubrequests)
    throw new OrgError('LIMIT_EXCEEDED', `A batch may have ${mostSubrequests} requests; this one has ${list.length}.`);
  let isHalted = false;
  const results = list.map(({ method, url, richInput }) => {
    if (isHalted)
      return { statusCode: 412, result: [{ errorCode: 'BATCH_PROCESSING_HALTED', message: 'Batch processing halted per request' }] };
    const path = String(url ?? '').replace(/^\/?(services\/data\/)?/, '/services/data/');
    const response = runSubrequest(request, { method: String(method ?? 'GET').toUpperCase(), url: path, body: richInput }, (work) =>
      request.org.records.transaction(session, work),
    );
    isHalted = response.status >= 300 && haltsOnError;
    return { statusCode: response.status, result: response.body ?? null };
  });
  return { status: 200, body: { hasErrors: results.some(({ statusCode }) => statusCode >= 300), results } };
}

export const compositeRoutes: readonly Route[] = [
  { method: 'POST', pattern: '/services/data/:version/composite', handle: composite },
  { method: 'POST', pattern: '/services/data/:version/composite/batch', handle: batch },
];
