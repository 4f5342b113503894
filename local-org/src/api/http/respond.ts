import type { ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';
import type { OrgResponse } from '../route.ts';

// Below this, packing costs more than it saves on a loopback connection.
const smallestPacked = 32 * 1024;

const contentType = (body: OrgResponse['body']): string =>
  Buffer.isBuffer(body)
    ? 'application/octet-stream'
    : typeof body === 'string'
      ? 'text/plain;charset=UTF-8'
      : 'application/json;charset=UTF-8';

const isText = (type: string): boolean => /^text\/|json|xml|javascript/.test(type);

/**
 * Sends `response`; objects as JSON, large text packed when the client takes gzip.
 * @param isHead send the headers only
 */
export async function respond(
  target: ServerResponse,
  response: OrgResponse,
  acceptEncoding: string | undefined,
  isHead: boolean,
): Promise<void> {
  const { status, body } = response;
  const headers: Record<string, string> = { 'x-content-type-options': 'nosniff' };
  for (const [name, value] of Object.entries(response.headers ?? {})) headers[name.toLowerCase()] = value;
  if (body === undefined) {
    if (status !== 204 && status !== 304) headers['content-length'] = '0';
    target.writeHead(status, headers).end();
    return;
  }
  headers['content-type'] ??= contentType(body);
  headers['cache-control'] ??= 'no-store';
  let bytes = Buffer.isBuffer(body) ? body : Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
  if (
    bytes.length >= smallestPacked &&
    isText(headers['content-type']) &&
    !headers['content-encoding'] &&
    /\bgzip\b/.test(acceptEncoding ?? '')
  ) {
    bytes = await promisify(gzip)(bytes, { level: constants.Z_BEST_SPEED });
    headers['content-encoding'] = 'gzip';
    headers['vary'] = 'Accept-Encoding';
  }
  headers['content-length'] = String(bytes.length);
  target.writeHead(status, headers).end(isHead ? undefined : bytes);
}
