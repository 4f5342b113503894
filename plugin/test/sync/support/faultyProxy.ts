import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** What goes wrong with one request. */
export type Fault =
  /** The connection breaks before the org hears of it. */
  | 'dropBefore'
  /** The org carries it out, and the connection breaks before the answer. */
  | 'dropAfter'
  /** The org carries it out, and the answer breaks off in the middle. */
  | 'cutOff'
  /** The org carries it out and answers with an error all the same. */
  | 'errorAfter'
  /** The org does nothing and answers 500. */
  | 'error'
  /** 503 `SERVER_UNAVAILABLE`, nothing done. */
  | 'unavailable'
  /** 429 with `Retry-After: 0`, nothing done. */
  | 'tooMany'
  /** `UNABLE_TO_LOCK_ROW`: of a graph inside the answer, as the org says it. Nothing done. */
  | 'locked'
  /** 403 `REQUEST_LIMIT_EXCEEDED`, nothing done. */
  | 'limit'
  /** 401 `INVALID_SESSION_ID`, nothing done. */
  | 'expired'
  /** No answer, ever; nothing done. Until the client gives up, or is killed. */
  | 'hang'
  /** The org carries it out; no answer, ever. */
  | 'hangAfter';

export interface ProxiedRequest {
  /** From 0. */
  readonly index: number;
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly body: string;
}

export interface FaultyProxy {
  readonly url: string;
  /** Every request that arrived, those with a fault too. */
  readonly requests: readonly ProxiedRequest[];
  stop(): Promise<void>;
}

/**
 * Stands between a client and an org and breaks what it is told to break.
 * @param org its address, asked at each request: a restarted org has another one
 * @param faultOf what goes wrong with a request; nothing for undefined. What it waits for holds the request up
 */
export async function faultyProxy(
  org: () => string,
  faultOf: (request: ProxiedRequest) => Fault | undefined | Promise<Fault | undefined>,
): Promise<FaultyProxy> {
  const requests: ProxiedRequest[] = [];
  const handle = async (incoming: IncomingMessage, response: ServerResponse) => {
    const sent = await buffer(incoming);
    const request: ProxiedRequest = { index: requests.length, method: incoming.method!, path: incoming.url!, body: sent.toString() };
    requests.push(request);
    const fault = await faultOf(request);
    if (fault === 'hang') return;
    if (fault === 'dropBefore') return void incoming.socket.destroy();
    const refusal = fault && refusalOf(fault, request);
    if (refusal) return void answer(response, refusal);
    const { status, headers, body } = await forward(org(), incoming, sent);
    if (fault === 'hangAfter') return;
    if (fault === 'dropAfter') return void incoming.socket.destroy();
    if (fault === 'errorAfter') return void answer(response, INTERNAL_ERROR);
    response.writeHead(status, headers);
    if (fault !== 'cutOff') return void response.end(body);
    response.write(body.subarray(0, Math.floor(body.length / 2)), () => incoming.socket.destroy());
  };
  const server = createServer((incoming, response) => {
    // The client may have gone, or the org: the one who waits hears it from a broken connection.
    handle(incoming, response).catch(() => incoming.socket.destroy());
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    async stop() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

interface Refusal {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
}

const refused = (status: number, errorCode: string, message: string): Refusal => ({ status, body: [{ errorCode, message }] });
const INTERNAL_ERROR = refused(500, 'UNKNOWN_EXCEPTION', 'An unexpected error occurred.');
const LOCKED = { errorCode: 'UNABLE_TO_LOCK_ROW', message: 'unable to obtain exclusive access to this record', fields: [] };

function refusalOf(fault: Fault, request: ProxiedRequest): Refusal | undefined {
  switch (fault) {
    case 'error':
      return INTERNAL_ERROR;
    case 'unavailable':
      return refused(503, 'SERVER_UNAVAILABLE', 'We are down for maintenance.');
    case 'tooMany':
      return { ...refused(429, 'TOO_MANY_REQUESTS', 'Too many requests.'), headers: { 'retry-after': '0' } };
    case 'limit':
      return refused(403, 'REQUEST_LIMIT_EXCEEDED', 'TotalRequests Limit exceeded.');
    case 'expired':
      return refused(401, 'INVALID_SESSION_ID', 'Session expired or invalid');
    case 'locked':
      return request.path.endsWith('/composite/graph')
        ? { status: 200, body: lockedGraphs(request.body) }
        : { status: 400, body: [LOCKED] };
    case 'dropBefore':
    case 'dropAfter':
    case 'cutOff':
    case 'errorAfter':
    case 'hang':
    case 'hangAfter':
      return undefined;
  }
}

/** As the org answers when the first record of each graph is locked: the others were rolled back with it. */
function lockedGraphs(body: string): unknown {
  const { graphs } = JSON.parse(body) as { graphs: { graphId: string; compositeRequest: { referenceId: string }[] }[] };
  const halted = {
    errorCode: 'PROCESSING_HALTED',
    message: 'The transaction was rolled back since another operation in the same transaction failed.',
  };
  return {
    graphs: graphs.map(({ graphId, compositeRequest }) => ({
      graphId,
      isSuccessful: false,
      graphResponse: {
        compositeResponse: compositeRequest.map(({ referenceId }, index) => ({
          referenceId,
          httpStatusCode: 400,
          httpHeaders: {},
          body: [index === 0 ? LOCKED : halted],
        })),
      },
    })),
  };
}

function answer(response: ServerResponse, { status, headers, body }: Refusal): void {
  response.writeHead(status, { 'content-type': 'application/json;charset=UTF-8', ...headers });
  response.end(JSON.stringify(body));
}

/** Headers that belong to one connection. */
const HOP_BY_HOP: readonly string[] = ['connection', 'keep-alive', 'transfer-encoding', 'content-length', 'content-encoding', 'host'];

async function forward(
  org: string,
  incoming: IncomingMessage,
  sent: Buffer,
): Promise<{ readonly status: number; readonly headers: Record<string, string>; readonly body: Buffer }> {
  const headers = Object.fromEntries(Object.entries(incoming.headers).filter(([name]) => !HOP_BY_HOP.includes(name))) as Record<
    string,
    string
  >;
  const body = sent.length > 0 ? new Uint8Array(sent) : undefined;
  const response = await fetch(`${org}${incoming.url}`, { method: incoming.method, headers, body, redirect: 'manual' });
  const kept = Object.fromEntries([...response.headers].filter(([name]) => !HOP_BY_HOP.includes(name)));
  const received = Buffer.from(await response.arrayBuffer());
  return { status: response.status, headers: { ...kept, 'content-length': String(received.length) }, body: received };
}
