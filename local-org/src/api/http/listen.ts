import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A running server. */
export interface Listener {
  readonly port: number;
  /** Lets running requests end (two seconds at most), then closes every connection. */
  close(): Promise<void>;
}

// Salesforce takes addresses of 16 KB, and the other headers besides.
const longestHead = 32 * 1024;

const sentence = (error: NodeJS.ErrnoException, host: string, port: number): Error => {
  if (error.code === 'EADDRINUSE')
    return new Error(`Port ${port} on ${host} is already in use. Choose another one or stop what is running there.`, { cause: error });
  if (error.code === 'EACCES') return new Error(`Port ${port} may not be opened by this user. Choose one above 1023.`, { cause: error });
  return error;
};

/**
 * How long an idle connection is kept, in milliseconds. Clients that ask every few seconds whether a deploy or a job is done go on using theirs: Node's own
 * five seconds would now and then close it under a request that is on its way.
 */
const LONGEST_IDLE = 65_000;

/**
 * Opens `port` (0: any free one) on a loopback address.
 * @throws Error with a plain sentence when the port is taken or not allowed
 */
export async function listen(
  host: string,
  port: number,
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
): Promise<Listener> {
  const server = createServer({ maxHeaderSize: longestHead }, (request, response) => {
    handle(request, response).catch((error: unknown) => {
      console.error('A response could not be sent:', error);
      response.destroy();
    });
  });
  server.keepAliveTimeout = LONGEST_IDLE;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(sentence(error, host, port)));
    server.listen(port, host, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        const patience = setTimeout(() => server.closeAllConnections(), 2000);
        server.close(() => {
          clearTimeout(patience);
          resolve();
        });
        server.closeIdleConnections();
      }),
  };
}
