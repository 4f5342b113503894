import { timingSafeEqual } from 'node:crypto';
import { OrgError } from '../../errors.ts';
import type { Org } from '../../org.ts';
import type { Session } from '../../security/sessions.ts';
import { isSameOrigin } from './loopback.ts';

type Headers = Readonly<Record<string, string | undefined>>;

const invalidSession = () => new OrgError('INVALID_SESSION_ID', 'Session expired or invalid', [], 401);

/** The value of one cookie, undefined when it was not sent. */
export function cookieValue(header: string | undefined, name: string): string | undefined {
  const found = (header ?? '').split(';').find((part) => part.trim().startsWith(`${name}=`));
  return found?.slice(found.indexOf('=') + 1).trim();
}

const isSafe = (method: string): boolean => method === 'GET' || method === 'HEAD';

function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/**
 * Who is asking: `Authorization: Bearer | OAuth <token>`, or the cookie `sid`. A cookie is sent by the browser
 * whoever made it send the request, so an unsafe method under it must come from our own pages: same origin and
 * `X-CSRF-Token` of the session.
 * @throws OrgError `INVALID_SESSION_ID` (401), `INVALID_CSRF_TOKEN` (403)
 */
export function authenticate(org: Org, method: string, headers: Headers): Session {
  const bearer = /^(?:Bearer|OAuth)\s+(\S+)$/i.exec(headers['authorization'] ?? '')?.[1];
  const token = bearer ?? cookieValue(headers['cookie'], 'sid');
  const session = token === undefined ? undefined : org.sessions.find(token);
  if (!session) throw invalidSession();
  if (bearer === undefined && !isSafe(method)) {
    if (!isSameOrigin(headers) || !isSame(headers['x-csrf-token'] ?? '', session.csrfToken)) {
      throw new OrgError('INVALID_CSRF_TOKEN', 'The page is out of date. Reload it and try again.', [], 403);
    }
  }
  return session;
}
