import { connect } from 'node:net';

export interface RawRequest {
  readonly method: string;
  /** As it stands on the wire, well formed or not. */
  readonly target: string;
  readonly headers?: readonly (readonly [string, string])[];
  readonly body?: Uint8Array | string;
}

export interface RawAnswer {
  /** 0 when the connection was closed without an answer. */
  readonly status: number;
  readonly text: string;
  readonly milliseconds: number;
}

export const longestAnswer = 5_000;

/** Sends the bytes as they are: no client puts anything right on the way. @throws Error when there is no answer in time */
export function send(url: string, accessToken: string, { method, target, headers = [], body = '' }: RawRequest): Promise<RawAnswer> {
  const { hostname, port, host } = new URL(url);
  const bytes = Buffer.from(body as string);
  const has = (name: string): boolean => headers.some(([each]) => each.toLowerCase() === name);
  const all = [
    ...(has('host') ? [] : [['Host', host]]),
    ...(has('authorization') ? [] : [['Authorization', `Bearer ${accessToken}`]]),
    ...(has('content-length') || has('transfer-encoding') ? [] : [['Content-Length', String(bytes.length)]]),
    ['Connection', 'close'],
    ...headers,
  ];
  const head = Buffer.from(`${method} ${target} HTTP/1.1\r\n${all.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`, 'latin1');
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect(Number(port), hostname);
    const finish = (): void => {
      clearTimeout(patience);
      const text = Buffer.concat(chunks).toString('latin1');
      resolve({ status: Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0), text, milliseconds: performance.now() - started });
    };
    const patience = setTimeout(() => {
      socket.destroy();
      reject(new Error(`no answer after ${longestAnswer} ms`));
    }, longestAnswer);
    socket.on('data', (chunk) => chunks.push(chunk));
    // A server that refuses early closes while the rest is still being sent.
    socket.on('error', finish);
    socket.on('close', finish);
    socket.write(head);
    socket.write(bytes);
  });
}
