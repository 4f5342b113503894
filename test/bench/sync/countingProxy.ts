import { createServer, request as forward } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ServerProcess } from '../server/startProcess.ts';

export interface CountingProxy {
  /** The org, reached through here. */
  readonly server: ServerProcess;
  /** Path of every request so far, decoded. */
  readonly paths: readonly string[];
  stop(): Promise<void>;
}

/** Stands between a client and the org, changes nothing and notes what is asked. */
export async function countingProxy(server: ServerProcess): Promise<CountingProxy> {
  const paths: string[] = [];
  const { hostname, port } = new URL(server.url);
  const proxy = createServer((incoming, answer) => {
    paths.push(decodeURIComponent((incoming.url ?? '').replaceAll('+', ' ')));
    const { method, url: path, headers } = incoming;
    const outgoing = forward({ hostname, port, method, path, headers }, (response) => {
      answer.writeHead(response.statusCode!, response.headers);
      response.pipe(answer);
    });
    outgoing.on('error', () => answer.destroy());
    incoming.pipe(outgoing);
  });
  await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done));
  return {
    server: { ...server, url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}` },
    paths,
    stop: () => new Promise((done) => proxy.close(() => done()).closeAllConnections()),
  };
}

/** How many queries went to each object, the pages of a query counted as one. */
export function queriesByObject(paths: readonly string[]): ReadonlyMap<string, number> {
  const objects = paths.flatMap((path) => (/\/query(?:All)?\/?\?/.test(path) ? [/\bFROM (\w+)/i.exec(path)?.[1] ?? '?'] : []));
  return new Map([...Map.groupBy(objects, (object) => object)].map(([object, all]) => [object, all.length]));
}
