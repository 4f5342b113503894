import type { OrgRequest, OrgResponse, Route } from '../../api/route.ts';
import type { Session } from '../../security/sessions.ts';
import { isOwnOrigin, noCookie, sessionCookie, visitor } from './visitor.ts';
import { redirect } from './responses.ts';
import { people } from './model/people.ts';

const forbidden = (reason: string): OrgResponse => ({
  status: 403,
  headers: { 'content-type': 'text/plain; charset=utf-8' },
  body: reason,
});

/** A path of our own; anything else would lead a visitor away. */
const ownPath = (path: string | null): string => (path !== null && /^\/lightning(\/|$)/.test(path) ? path : '/lightning');

/** Without a password, as whoever was chosen: only where the org was started for that. */
function logIn(request: OrgRequest): OrgResponse {
  if (!request.demoLogin) return forbidden('This org was not started for choosing a user. Open it with a front door link: sf org open.');
  if (!isOwnOrigin(request)) return forbidden('Only a page of this org may log you in.');
  const form = new URLSearchParams(request.body.toString());
  const person = people(request.org).find(({ id }) => id === form.get('user'));
  if (person === undefined) return forbidden('There is no such active user.');
  endSession(request, visitor(request));
  return redirect(ownPath(form.get('next')), { 'set-cookie': sessionCookie(request.org.sessions.create(person.id).token) });
}

function logOut(request: OrgRequest): OrgResponse {
  if (!isOwnOrigin(request)) return forbidden('Only a page of this org may log you out.');
  endSession(request, visitor(request));
  return redirect('/', { 'set-cookie': noCookie });
}

function endSession({ org }: OrgRequest, session: Session | undefined): void {
  if (session !== undefined) org.sessions.revoke(session.token);
}

export const logInRoutes: readonly Route[] = [
  { method: 'POST', pattern: '/web/login', handle: logIn },
  { method: 'POST', pattern: '/web/logout', handle: logOut },
];
