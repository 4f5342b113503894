import { OrgError } from '../../errors.ts';

const loopbackHost = /^(127\.0\.0\.1|localhost)(:\d{1,5})?$/i;

/**
 * Refuses a request that was not addressed to this machine by its own name, so that a web site cannot reach the
 * org through a host name of its own that resolves to 127.0.0.1 (DNS rebinding).
 * @throws OrgError `FORBIDDEN` (403)
 */
export function requireLoopbackHost(host: string | undefined): void {
  if (host === undefined || !loopbackHost.test(host)) {
    throw new OrgError('FORBIDDEN', 'This org answers only to 127.0.0.1 and localhost.', [], 403);
  }
}

/** True unless the browser says that another site made this request. */
export function isSameOrigin(headers: Readonly<Record<string, string | undefined>>): boolean {
  const { origin, host } = headers;
  const fetchSite = headers['sec-fetch-site'];
  return (
    (origin === undefined || origin === `http://${host}`) &&
    (fetchSite === undefined || fetchSite === 'same-origin' || fetchSite === 'none')
  );
}

/**
 * A page from elsewhere may not even make this server work. A person who follows a link to it may.
 * @throws OrgError `FORBIDDEN` (403)
 */
export function refuseOtherSites(method: string, headers: Readonly<Record<string, string | undefined>>): void {
  const isVisit = (method === 'GET' || method === 'HEAD') && headers['origin'] === undefined;
  if (!isVisit && !isSameOrigin(headers)) {
    throw new OrgError('FORBIDDEN', 'Pages of other sites may not call this org.', [], 403);
  }
}
