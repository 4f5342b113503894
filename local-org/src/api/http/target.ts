import { OrgError } from '../../errors.ts';

/**
 * Path and query of a request target, doubled slashes collapsed: `//services/data?q=1` → `/services/data`.
 * Never through `new URL(target, base)`, which reads `//services` as a host.
 */
export function splitTarget(target: string): { readonly path: string; readonly query: URLSearchParams } {
  const mark = target.indexOf('?');
  const path = (mark < 0 ? target : target.slice(0, mark)).replace(/\/{2,}/g, '/');
  return { path, query: new URLSearchParams(mark < 0 ? '' : target.slice(mark + 1)) };
}

/** @throws OrgError `BAD_REQUEST` when the percent encoding is wrong */
export function decodePath(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new OrgError('BAD_REQUEST', `The address is not valid: ${text}`);
  }
}
