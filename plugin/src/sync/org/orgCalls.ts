import { Messages, SfError, type Connection } from '@salesforce/core';
import type { OrgCallOptions, OrgCalls } from '../contract.ts';
import { networkFailure, statusFailure, type OrgFailure } from './orgFailure.ts';
import { DEFAULT_PACE, LONGEST_WAIT, retryPause, type RetryPace } from './retryPause.ts';
import { sendRequestOf, type RawAnswer, type RawRequest, type SendRequest } from './sendRequest.ts';

Messages.importMessagesDirectoryFromMetaUrl(import.meta.url);
const messages = Messages.loadMessages('sf-plugin-account-plan', 'org-calls');

export interface OrgCallSettings extends Partial<RetryPace> {
  /** Ends waiting and sending, but for requests that are `evenIfAborted`. */
  readonly signal?: AbortSignal;
  readonly onRetry?: (retry: OrgRetry) => void;
  readonly send?: SendRequest;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

export interface OrgRetry {
  /** How often it has failed. */
  readonly failures: number;
  readonly code: string;
  readonly message: string;
  /** Milliseconds until it is sent again. */
  readonly pause: number;
}

/**
 * Requests to the org of a connection. An expired session is renewed once by the connection.
 * @throws SfError of `request`: `RequestLimitError`, `SessionExpiredError`, `KeepsFailingError`; of a refusal the org's own code as its name, with
 * `data: { status, fields }`; what `signal` was aborted with
 */
export function createOrgCalls(connection: Connection, settings: OrgCallSettings = {}): OrgCalls {
  const { signal, onRetry, send = sendRequestOf(connection), now = Date.now } = settings;
  const pace: RetryPace = { ...DEFAULT_PACE, ...defined(settings) };
  let count = 0;
  let limit: OrgCalls['limit'];

  const pause = async (failures: number, why?: OrgFailure, options: OrgCallOptions = {}) => {
    const milliseconds = Math.max(why?.pause ?? 0, retryPause(failures, pace));
    onRetry?.({ failures, code: why?.code ?? '', message: why?.message ?? '', pause: milliseconds });
    await pace.sleep(milliseconds, options.evenIfAborted ? undefined : signal);
  };

  const sendOnce = async (request: RawRequest, options: OrgCallOptions): Promise<RawAnswer> => {
    if (!options.evenIfAborted) signal?.throwIfAborted();
    count += 1;
    const answer = await send(request, options.evenIfAborted ? undefined : signal);
    const [, used, of] = /api-usage=(\d+)\/(\d+)/.exec(answer.headers['sforce-limit-info'] ?? '') ?? [];
    if (used && of) limit = { used: Number(used), of: Number(of) };
    return answer;
  };

  return {
    get count() {
      return count;
    },
    get limit() {
      return limit;
    },
    get apiVersion() {
      return connection.getApiVersion();
    },
    pause: (failures) => pause(failures),
    wait: (milliseconds) => pace.sleep(milliseconds, signal),
    async request<Body>(method: string, path: string, body?: unknown, options: OrgCallOptions = {}) {
      let mayHaveRunBefore = false;
      let isRenewed = false;
      for (let failures = 0; ;) {
        const outcome = await sendOnce(rawRequest(connection, method, path, body, options), options).catch((error: unknown) => {
          if (!options.evenIfAborted) signal?.throwIfAborted();
          return networkFailure(error);
        });
        if ('status' in outcome && outcome.status < 300) {
          const read = bodyOf(outcome, options);
          if (read) return { body: read.body as Body, headers: outcome.headers, mayHaveRunBefore };
        }
        if ('status' in outcome && outcome.status === 401 && !isRenewed) {
          isRenewed = true;
          count += 1;
          await renewSession(connection);
          continue;
        }
        const failure = failureOf(outcome, now());
        mayHaveRunBefore ||= failure.mayHaveRun;
        failures += 1;
        if (!failure.isPassing || (failure.pause ?? 0) > LONGEST_WAIT) throw refusal(failure, 'status' in outcome ? outcome.status : 0);
        if (failures >= pace.tries) throw messages.createError('error.keepsFailing', [String(failures), failure.code, failure.message]);
        await pause(failures, failure, options);
      }
    },
  };
}

function failureOf(outcome: RawAnswer | OrgFailure, now: number): OrgFailure {
  if (!('status' in outcome)) return outcome;
  if (outcome.status >= 300) return statusFailure(outcome, now);
  return { code: 'INCOMPLETE_ANSWER', message: '', fields: [], isPassing: true, mayHaveRun: true };
}

function rawRequest(connection: Connection, method: string, path: string, body: unknown, options: OrgCallOptions): RawRequest {
  const contentType = options.isText ? 'text/csv' : 'application/json';
  return {
    method,
    // The instance address of an access token log-in ends with a slash.
    url: `${connection.instanceUrl.replace(/\/+$/, '')}/services/data/v${connection.getApiVersion()}${path}`,
    headers: {
      accept: options.isText ? 'text/csv, application/json' : 'application/json',
      ...(body === undefined ? {} : { 'content-type': `${contentType}; charset=UTF-8` }),
      ...options.headers,
      authorization: `Bearer ${connection.accessToken}`,
    },
    body: body === undefined ? undefined : options.isText ? (body as string) : JSON.stringify(body),
  };
}

/** Undefined where JSON was promised and something else came: an answer cut off on its way. */
function bodyOf({ text, headers }: RawAnswer, { isText }: OrgCallOptions): { readonly body: unknown } | undefined {
  if (isText && !/json/.test(headers['content-type'] ?? '')) return { body: text };
  if (text === '') return { body: undefined };
  try {
    return { body: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

async function renewSession(connection: Connection): Promise<void> {
  try {
    await connection.refreshAuth();
  } catch (error) {
    throw messages.createError('error.sessionExpired', [(error as Error).message], [], error as Error);
  }
}

function refusal({ code, message, fields }: OrgFailure, status: number): SfError {
  if (code === 'REQUEST_LIMIT_EXCEEDED') return messages.createError('error.requestLimit', [message]);
  if (status === 401) return messages.createError('error.sessionExpired', [message]);
  const error = new SfError(messages.getMessage('error.refused', [message, code]), code);
  error.setData({ status, fields: [...fields] });
  return error;
}

const defined = <Part extends object>(part: Part): Part =>
  Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined)) as Part;
