import type { OrgRequest } from '../../api/route.ts';
import type { Session } from '../../security/sessions.ts';
import { cookieValue } from '../../api/http/authenticate.ts';

/**
 * The session of a page's visitor, or undefined for one who has to log in first. Looked up by its cookie alone: logging in and out are
 * forms, which cannot send the token that `request.session()` asks of a write; they ask `isOwnOrigin` instead.
 */
export function visitor({ org, headers }: OrgRequest): Session | undefined {
  const token = cookieValue(headers['cookie'], 'sid');
  return token === undefined ? undefined : org.sessions.find(token);
}

export const sessionCookie = (token: string): string => `sid=${token}; HttpOnly; SameSite=Strict; Path=/`;
export const noCookie = 'sid=; HttpOnly; SameSite=Strict; Path=/; Max-Age=0';

/** A form or script of another site may not log anybody in or out. */
export function isOwnOrigin({ headers, origin }: OrgRequest): boolean {
  const site = headers['sec-fetch-site'];
  const from = headers['origin'];
  return (site === undefined || site === 'same-origin') && (from === undefined || from === origin || from === `http://${headers['host']}`);
}
