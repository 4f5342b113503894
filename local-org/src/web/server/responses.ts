import type { OrgResponse } from '../../api/route.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json; charset=utf-8',
};

/** A file whose address changes with its content. */
export function immutable(ending: string, body: string | Buffer): OrgResponse {
  return {
    status: 200,
    headers: { 'content-type': TYPES[ending] ?? 'application/octet-stream', 'cache-control': 'public, max-age=31536000, immutable' },
    body,
  };
}

export const redirect = (location: string, headers: Readonly<Record<string, string>> = {}): OrgResponse => ({
  status: 303,
  headers: { location, ...headers },
});

export const notFound = (what: string): OrgResponse => ({
  status: 404,
  headers: { 'content-type': 'text/plain; charset=utf-8' },
  body: `${what} is not here.`,
});
