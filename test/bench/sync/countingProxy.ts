import { createServer, request as forward } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ServerProcess } from '../server/startProcess.ts';

export interface CountingProxy {
  /** The org, reached through here. */
  readonly server: ServerProcess;
  /** Path of every request so far, decoded. */
  readonly paths: readonly string[];
  /** Path of every query so far, also of those that travelled together in a composite request. */
  readonly queries: readonly string[];
  stop(): Promise<void>;
}

/** Stands between a client and the org, changes nothing and notes what is asked. */
export async function countingProxy(server: ServerProcess): Promise<CountingProxy> {
  const [paths, queries]: [string[], string[]] = [[], []];
  const note = (path: string) => /\/query(?:All)?\/?\?/.test(path) && queries.push(path);
  const { hostname, port } = new URL(server.url);
  const proxy = createServer((incoming, answer) => {
    const { method, url: path = '', headers } = incoming;
    paths.push(decoded(path));
    note(decoded(path));
    const body: Buffer[] = [];
    if (/\/composite$/.test(path)) {
      incoming.on('data', (part: Buffer) => body.push(part));
      incoming.on('end', () => partsOf(Buffer.concat(body).toString()).forEach(note));
    }
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
    queries,
    stop: () => new Promise((done) => proxy.close(() => done()).closeAllConnections()),
  };
}

/** How many queries went to each object, the pages of a query counted as one. */
export function queriesByObject(queries: readonly string[]): ReadonlyMap<string, number> {
  const byObject = Map.groupBy(queries, (query) => /\bFROM (\w+)/i.exec(query)?.[1] ?? '?');
  return new Map([...byObject].map(([object, all]) => [object, all.length]));
}

const decoded = (path: string): string => decodeURIComponent(path.replaceAll('+', ' '));

const partsOf = (body: string): readonly string[] =>
  (JSON.parse(body) as { readonly compositeRequest: readonly { readonly url: string }[] }).compositeRequest.map(({ url }) => decoded(url));
