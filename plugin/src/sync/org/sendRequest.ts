import type { Connection } from '@salesforce/core';

export interface RawRequest {
  readonly method: string;
  /** Absolute. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface RawAnswer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** One HTTP request, once. @throws the error of the network, or of `signal` */
export type SendRequest = (request: RawRequest, signal?: AbortSignal) => Promise<RawAnswer>;

/**
 * Not jsforce's own transport: it sends some requests again by itself, uncounted, cannot be aborted, and when a connection breaks in the middle of an
 * answer its promise never settles (jsforce-node 3.12, `request.js`: `Readable.fromWeb(…).pipe(…)` forwards no error).
 */
export const sendRequest: SendRequest = async ({ method, url, headers, body }, signal) => {
  const response = await fetch(url, { method, headers, body, signal, redirect: 'manual' });
  return { status: response.status, headers: Object.fromEntries(response.headers), text: await response.text() };
};

interface JsforceTransport {
  httpRequest(
    request: RawRequest,
    options: object,
  ): Promise<{ readonly statusCode: number; readonly headers: Record<string, string>; readonly body: string }>;
}

/** Only jsforce knows the way through a proxy (`https_proxy`), the same as for every other command of the CLI. */
export function sendRequestOf(connection: Connection, environment: NodeJS.ProcessEnv = process.env): SendRequest {
  const { https_proxy, http_proxy, HTTPS_PROXY, HTTP_PROXY } = environment;
  if (!(https_proxy ?? http_proxy ?? HTTPS_PROXY ?? HTTP_PROXY)) return sendRequest;
  const { _transport } = connection as unknown as { readonly _transport: JsforceTransport };
  return async (request, signal) => {
    signal?.throwIfAborted();
    const { statusCode, headers, body } = await _transport.httpRequest(request, { retry: { maxRetries: 0 } });
    return { status: statusCode, headers, text: body };
  };
}
