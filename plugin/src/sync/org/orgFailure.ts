import type { RawAnswer } from './sendRequest.ts';

/** Why a request did not do what it should. */
export interface OrgFailure {
  /** Of the org, of the network, or `ERROR_HTTP_503`. */
  readonly code: string;
  readonly message: string;
  readonly fields: readonly string[];
  /** Does it help to send the same again, after a pause? */
  readonly isPassing: boolean;
  /** The org may have carried it out without our hearing of it. */
  readonly mayHaveRun: boolean;
  /** Milliseconds that the org wants us to wait. */
  readonly pause?: number;
}

/** What the org says of a request, or of one node, row or record in it. */
export interface OrgError {
  readonly errorCode?: string;
  /** Collections call it so. */
  readonly statusCode?: string;
  readonly message?: string;
  readonly fields?: readonly string[];
}

/** Errors that go away by themselves: somebody else holds a row; the org is busy for a moment. */
const PASSING: readonly string[] = [
  'UNABLE_TO_LOCK_ROW',
  'SERVER_UNAVAILABLE',
  'SERVICE_UNAVAILABLE',
  'CANNOT_LOCK_ROW',
  'QUERY_TIMEOUT',
  'REQUEST_TIMEOUT',
];
/** The connection was never made, so nothing was sent. */
const NEVER_SENT: readonly string[] = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT'];
const DROPPED: readonly string[] = [
  'ECONNRESET',
  'ECONNABORTED',
  'ETIMEDOUT',
  'EPIPE',
  'UND_ERR_SOCKET',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
];

/** Is it worth the same request again? Also asked of errors inside the answer of a composite request. */
export function isPassing({ errorCode, statusCode, message = '' }: OrgError): boolean {
  const code = errorCode ?? statusCode ?? '';
  // Of the day's requests nothing comes back in a moment; of those at one time it does.
  if (code === 'REQUEST_LIMIT_EXCEEDED') return /concurrent/i.test(message);
  return PASSING.includes(code);
}

/** @param error what `fetch` threw */
export function networkFailure(error: unknown): OrgFailure {
  const code = codeOf(error);
  const mayHaveRun = !NEVER_SENT.includes(code);
  const message = error instanceof Error ? ((error.cause as Error | undefined)?.message ?? error.message) : String(error);
  // `fetch` says TypeError of whatever the network did ("fetch failed", "terminated").
  const isNetwork = NEVER_SENT.includes(code) || DROPPED.includes(code) || (error instanceof Error && error.name === 'TypeError');
  return { code, message, fields: [], isPassing: isNetwork, mayHaveRun };
}

function codeOf(error: unknown): string {
  for (let cause = error; cause instanceof Error || (typeof cause === 'object' && cause !== null); cause = (cause as Error).cause) {
    const { code } = cause as { code?: unknown };
    if (typeof code === 'string') return code;
  }
  return 'ECONNRESET';
}

/** What an answer with an error status says. */
export function statusFailure({ status, headers, text }: RawAnswer, now: number): OrgFailure {
  const [error = {}] = errorsIn(text);
  const code = error.errorCode ?? `ERROR_HTTP_${status}`;
  const isBusy = status === 429 || status >= 500;
  return {
    code,
    message: error.message ?? (text.trim().startsWith('<') ? '' : text.slice(0, 500)),
    fields: error.fields ?? [],
    isPassing: isPassing({ ...error, errorCode: code }) || isBusy,
    mayHaveRun: status >= 500,
    pause: pauseOf(headers['retry-after'], now),
  };
}

function errorsIn(text: string): readonly OrgError[] {
  try {
    const body: unknown = JSON.parse(text);
    return (Array.isArray(body) ? body : [body]) as OrgError[];
  } catch {
    return [];
  }
}

/** `Retry-After`: seconds, or a date (RFC 9110, 10.2.3). */
function pauseOf(text: string | undefined, now: number): number | undefined {
  if (text === undefined) return undefined;
  const seconds = Number(text);
  const pause = Number.isNaN(seconds) ? Date.parse(text) - now : seconds * 1000;
  return Number.isNaN(pause) ? undefined : Math.max(0, pause);
}
