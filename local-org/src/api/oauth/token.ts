import type { OrgRequest, OrgResponse, Route } from '../route.ts';
import { jwtBearer, jwtBearerGrant } from './jwtBearer.ts';
import { OAuthError, oauthErrorResponse } from './oauthError.ts';

const form = (request: OrgRequest): URLSearchParams =>
  new URLSearchParams([...request.query, ...new URLSearchParams(request.body.toString('utf8'))]);

function token(request: OrgRequest): OrgResponse {
  const parameters = form(request);
  const grant = parameters.get('grant_type');
  if (grant === null) return oauthErrorResponse('invalid_request', 'grant_type is missing');
  if (grant !== jwtBearerGrant)
    return oauthErrorResponse(
      'unsupported_grant_type',
      'grant type not supported: use an access token (sf org login access-token) or a signed assertion (sf org login jwt)',
    );
  try {
    return jwtBearer(request, parameters.get('assertion'));
  } catch (thrown) {
    if (thrown instanceof OAuthError) return oauthErrorResponse(thrown.error, thrown.message);
    throw thrown;
  }
}

function revoke(request: OrgRequest): OrgResponse {
  const given = form(request).get('token');
  if (given === null || !request.org.sessions.find(given)) return oauthErrorResponse('unsupported_token_type', 'this token is not known');
  request.org.sessions.revoke(given);
  return { status: 200 };
}

export const tokenRoutes: readonly Route[] = [
  { method: 'POST', pattern: '/services/oauth2/token', handle: token },
  { method: 'POST', pattern: '/services/oauth2/revoke', handle: revoke },
  { method: 'GET', pattern: '/services/oauth2/revoke', handle: revoke },
];
