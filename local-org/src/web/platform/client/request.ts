/** How our `lightning/*` modules and our pages talk to the org: the session's cookie, and the page's token on every write. */

export const DATA = '/services/data/v66.0';

/** The error shape of the Lightning Data Service: `body` is what the server sent. */
export interface FetchError {
  readonly ok: false;
  readonly status: number;
  readonly statusText: string;
  readonly body: unknown;
}

type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE';

/** Sends JSON, answers the parsed reply (undefined when there is none). @throws FetchError */
export async function request(
  method: Method,
  path: string,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(path, {
      method,
      credentials: 'same-origin',
      headers: {
        accept: 'application/json',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(method === 'GET' ? {} : { 'x-csrf-token': csrfToken() }),
        ...headers,
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
  } catch {
    throw failure(0, 'Network', { message: 'The org cannot be reached. Is it still running?', errorCode: 'NETWORK_ERROR', statusCode: 0 });
  }
  const text = await response.text();
  if (!response.ok) throw failure(response.status, response.statusText, single(parsed(text)));
  return text === '' ? undefined : JSON.parse(text);
}

function failure(status: number, statusText: string, body: unknown): FetchError {
  return Object.freeze({ ok: false as const, status, statusText, body: deepFreeze(body) });
}

function csrfToken(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="csrf-token"]')?.content ?? '';
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return { message: text || 'The org gave no reason.', statusCode: 0 };
  }
}

/** The wire carries a list; the Data Service hands out the error itself. */
const single = (body: unknown): unknown => (Array.isArray(body) && body.length > 0 ? body[0] : body);

/** What the Lightning Data Service hands out is read-only; so is this. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.values(value).forEach(deepFreeze);
    Object.freeze(value);
  }
  return value;
}
