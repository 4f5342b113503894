import { OrgError } from '../../errors.ts';
import type { Row, SelectQuery } from '../../soql/selectQuery.ts';
import { notFound } from '../http/errorResponse.ts';
import type { OrgRequest, OrgResponse, Route } from '../route.ts';

const userFields = [
  'Id',
  'Username',
  'Name',
  'FirstName',
  'LastName',
  'Email',
  'Alias',
  'TimeZoneSidKey',
  'LanguageLocaleKey',
  'LocaleSidKey',
  'UserType',
  'LastModifiedDate',
];

function userRow(request: OrgRequest, userId: string): Row {
  const { org } = request;
  const known = userFields.filter((name) => org.schema().field('User', name));
  const query: SelectQuery = {
    object: 'User',
    select: known.map((name) => ({ kind: 'field', path: [name] })),
    where: { kind: 'compare', target: { path: ['Id'] }, operator: '=', value: userId },
  };
  const [row] = org.select(org.sessions.system, query).rows;
  if (!row) throw notFound();
  return row;
}

/** Who the session's user is, in the shape both OpenID's userinfo and the identity URL answer. */
function identity(request: OrgRequest, userId: string): OrgResponse {
  const { values } = userRow(request, userId);
  const { origin, org } = request;
  const text = (name: string): string => (typeof values[name] === 'string' ? values[name] : '');
  const id = `${origin}/id/${org.id}/${userId}`;
  const soap = (kind: string) => `${origin}/services/Soap/${kind}/{version}/${org.id}`;
  const rest = `${origin}/services/data/v{version}/`;
  return {
    status: 200,
    body: {
      id,
      sub: id,
      asserted_user: true,
      user_id: userId,
      organization_id: org.id,
      preferred_username: text('Username'),
      username: text('Username'),
      nick_name: text('Alias'),
      nickname: text('Alias'),
      display_name: text('Name'),
      name: text('Name'),
      email: text('Email'),
      email_verified: true,
      first_name: text('FirstName') || null,
      given_name: text('FirstName') || null,
      last_name: text('LastName'),
      family_name: text('LastName'),
      timezone: text('TimeZoneSidKey') || 'GMT',
      zoneinfo: text('TimeZoneSidKey') || 'GMT',
      active: true,
      is_salesforce_integration_user: false,
      user_type: text('UserType').toUpperCase() || 'STANDARD',
      language: text('LanguageLocaleKey') || 'en_US',
      locale: text('LocaleSidKey') || 'en_US',
      utcOffset: 0,
      last_modified_date: text('LastModifiedDate').replace(/Z$/, '+0000'),
      updated_at: text('LastModifiedDate'),
      urls: {
        enterprise: soap('c'),
        metadata: soap('m'),
        partner: soap('u'),
        rest,
        sobjects: `${rest}sobjects/`,
        search: `${rest}search/`,
        query: `${rest}query/`,
        recent: `${rest}recent/`,
        tooling_rest: `${rest}tooling/`,
        profile: `${origin}/${userId}`,
        custom_domain: origin,
      },
    },
  };
}

/** `/id/ORG/USER`: jsforce sends the token in the address. One user's identity is his own to ask for. */
function identityUrl(request: OrgRequest): OrgResponse {
  const token = request.query.get('oauth_token');
  const session = token === null ? request.session() : request.org.sessions.find(token);
  if (!session) throw new OrgError('INVALID_SESSION_ID', 'Bad_OAuth_Token', [], 403);
  const { org, user } = request.parameters;
  if (org?.slice(0, 15) !== request.org.id.slice(0, 15) || user?.slice(0, 15) !== session.userId.slice(0, 15)) throw notFound();
  return identity(request, session.userId);
}

const userInfo: Route['handle'] = (request) => identity(request, request.session().userId);

export const identityRoutes: readonly Route[] = [
  { method: 'GET', pattern: '/services/oauth2/userinfo', handle: userInfo },
  // OpenID allows both; a cookie still needs its CSRF token for the second.
  { method: 'POST', pattern: '/services/oauth2/userinfo', handle: userInfo },
  { method: 'GET', pattern: '/id/:org/:user', handle: identityUrl },
];
