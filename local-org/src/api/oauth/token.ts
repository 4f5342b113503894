import type { OrgRequest, OrgResponse, Route } from '../route.ts';

const form = (request: OrgRequest): URLSearchParams =>
  new URLSearchParams([...request.query, ...new URLSearchParams(request.body.toString('utf8'))]);

/** An OAuth error, which is an object and no array. */
const oauthError = (error: string, description: string): OrgResponse => ({ status: 400, body: { error, error_description: description } });

function token(request: OrgRequest): OrgResponse {
  const grant = form(request).get('grant_type');
  if (grant === null) return oauthError('invalid_request', 'grant_type is missing');
  return oauthError('unsupported_grant_type', 'grant type not supported: use an access token (sf org login access-token)');
}

function revoke(request: OrgRequest): OrgResponse {
  const given = form(request).get('token');
  if (given === null || !request.org.sessions.find(given)) return oauthError('unsupported_token_type', 'this token is not known');
  request.org.sessions.revoke(given);
  return { status: 200 };
}

export const tokenRoutes: readonly Route[] = [
  { method: 'POST', pattern: '/services/oauth2/token', handle: token },
  { method: 'POST', pattern: '/services/oauth2/revoke', handle: revoke },
  { method: 'GET', pattern: '/services/oauth2/revoke', handle: revoke },
];
