import { escapeHtml } from '../../escapeHtml.ts';
import { randomBytes } from 'node:crypto';
import { OrgError } from '../../errors.ts';
import type { Org } from '../../org.ts';
import type { Session } from '../../security/sessions.ts';
import { isSameOrigin } from '../http/loopback.ts';
import { cookieValue } from '../http/authenticate.ts';
import type { OrgRequest, OrgResponse, Route } from '../route.ts';

const lifetime = 60 * 1000;

const passwordsOf = new WeakMap<Org, Map<string, { readonly userId: string; readonly expires: number }>>();

function passwords(org: Org) {
  const existing = passwordsOf.get(org) ?? new Map<string, { readonly userId: string; readonly expires: number }>();
  passwordsOf.set(org, existing);
  for (const [otp, { expires }] of existing) if (expires < org.now()) existing.delete(otp);
  return existing;
}

/** A path of this org, or its start page: never an address elsewhere. */
export function localPath(asked: string | null | undefined): string {
  const path = asked ?? '/';
  if (!/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(path)) return '/';
  return path.toWellFormed().replace(/[^!-~]/gu, encodeURIComponent);
}

/** A frontdoor address that works once, for a minute. */
function singleAccess(request: OrgRequest): OrgResponse {
  const { userId } = request.session();
  const otp = randomBytes(32).toString('base64url');
  passwords(request.org).set(otp, { userId, expires: request.org.now() + lifetime });
  const asked = request.query.get('redirect_uri') ?? new URLSearchParams(request.body.toString('utf8')).get('redirect_uri');
  const startUrl = localPath(
    asked?.startsWith(`${request.origin}/`) ? asked.slice(request.origin.length) : asked?.replace(/^(?=[^/])/, '/'),
  );
  return {
    status: 200,
    body: { frontdoor_uri: `${request.origin}/secur/frontdoor.jsp?otp=${otp}&startURL=${encodeURIComponent(startUrl)}` },
  };
}

function sessionOf({ org }: OrgRequest, parameters: URLSearchParams): Session | undefined {
  const otp = parameters.get('otp');
  if (otp !== null) {
    const entry = passwords(org).get(otp);
    passwords(org).delete(otp);
    return entry && org.sessions.create(entry.userId);
  }
  const sid = parameters.get('sid');
  return sid === null ? undefined : org.sessions.find(sid);
}

/** Sends a browser on to `path`. */
function goTo(request: OrgRequest, path: string, cookie: string): OrgResponse {
  const headers = { 'Set-Cookie': cookie, 'Referrer-Policy': 'no-referrer' };
  if (request.method === 'GET' && isSameOrigin(request.headers)) return { status: 302, headers: { ...headers, Location: path } };
  // `sf org open` posts a form from a local file. A redirect would still count as that file's request, and a
  // SameSite=Strict cookie would stay behind; a navigation that our own page starts carries it.
  const html = `<!doctype html><meta http-equiv="refresh" content="0;url=${escapeHtml(path)}"><a href="${escapeHtml(path)}">Continue</a>`;
  return { status: 200, headers: { ...headers, 'Content-Type': 'text/html;charset=UTF-8' }, body: html };
}

/** `sid=…` cookie as our pages use it. */
export const sessionCookie = (token: string): string => `sid=${token}; Path=/; HttpOnly; SameSite=Strict`;

const endedCookie = 'sid=; Path=/; HttpOnly; SameSite=Strict; Max-Age=0';

// A person sees this one, in a browser.
const expired: OrgResponse = {
  status: 401,
  headers: { 'Content-Type': 'text/html;charset=UTF-8' },
  body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Log In</title><h1>This log-in address no longer works</h1>
<p>It has expired or was used before. Ask for a new one, for example with <code>sf org open</code>. <a href="/">Start page</a></p></html>`,
};

/** Logs a browser in by session id or one-time password and opens `retURL` / `startURL`. */
function frontdoor(request: OrgRequest): OrgResponse {
  const parameters =
    request.method === 'POST'
      ? new URLSearchParams([...request.query, ...new URLSearchParams(request.body.toString('utf8'))])
      : request.query;
  const session = sessionOf(request, parameters);
  if (!session) return expired;
  return goTo(request, localPath(parameters.get('retURL') ?? parameters.get('startURL')), sessionCookie(session.token));
}

/** Ends the browser's session. A page elsewhere may not do it for the user. */
function logOut(request: OrgRequest): OrgResponse {
  const token = cookieValue(request.headers['cookie'], 'sid');
  if (!isSameOrigin(request.headers)) throw new OrgError('FORBIDDEN', 'Only a page of this org may log you out.', [], 403);
  if (token !== undefined) request.org.sessions.revoke(token);
  return goTo(request, localPath(request.query.get('retURL')), endedCookie);
}

export const singleAccessRoutes: readonly Route[] = [
  { method: 'GET', pattern: '/services/oauth2/singleaccess', handle: singleAccess },
  { method: 'POST', pattern: '/services/oauth2/singleaccess', handle: singleAccess },
  { method: 'GET', pattern: '/secur/frontdoor.jsp', handle: frontdoor },
  { method: 'POST', pattern: '/secur/frontdoor.jsp', handle: frontdoor, isOpenToOtherSites: true },
  { method: 'GET', pattern: '/secur/logout.jsp', handle: logOut },
  { method: 'GET', pattern: '/secur/logout', handle: logOut },
];
