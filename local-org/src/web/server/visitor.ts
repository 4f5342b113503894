import type { OrgRequest } from '../../api/route.ts';
import type { Session } from '../../security/sessions.ts';
import { OrgError } from '../../errors.ts';

/** The session of a page's visitor, or undefined for one who has to log in first. */
export function visitor(request: OrgRequest): Session | undefined {
  try {
    return request.session();
  } catch (error) {
    if (error instanceof OrgError && error.status === 401) return undefined;
    throw error;
  }
}

export const sessionCookie = (token: string): string => `sid=${token}; HttpOnly; SameSite=Strict; Path=/`;
export const noCookie = 'sid=; HttpOnly; SameSite=Strict; Path=/; Max-Age=0';

/** A form or script of another site may not log anybody in or out. */
export function isOwnOrigin({ headers, origin }: OrgRequest): boolean {
  const site = headers['sec-fetch-site'];
  const from = headers['origin'];
  return (site === undefined || site === 'same-origin') && (from === undefined || from === origin || from === `http://${headers['host']}`);
}
