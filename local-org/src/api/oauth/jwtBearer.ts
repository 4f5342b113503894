import type { Org } from '../../org.ts';
import type { OrgRequest, OrgResponse } from '../route.ts';
import type { Assertion } from './jwtAssertion.ts';
import { readAssertion } from './jwtAssertion.ts';
import { findJwtClient } from './jwtClients.ts';
import { OAuthError } from './oauthError.ts';

export const jwtBearerGrant = 'urn:ietf:params:oauth:grant-type:jwt-bearer';

/** Log-in hosts that clients name when they do not name the org itself. */
const commonAudiences: ReadonlySet<string> = new Set(['https://login.salesforce.com', 'https://test.salesforce.com']);

/**
 * Logs a user in by an assertion that a registered client signed.
 * @throws OAuthError `invalid_client_id`, `invalid_grant`
 */
export function jwtBearer(request: OrgRequest, text: string | null): OrgResponse {
  const { org, origin } = request;
  if (text === null || text === '') throw new OAuthError('invalid_request', 'assertion is missing');
  const assertion = readAssertion(text, (issuer) => findJwtClient(org, issuer)?.key);
  const audiences = assertion.audiences.map((audience) => audience.replace(/\/(services\/oauth2\/token)?$/, ''));
  if (!audiences.some((audience) => audience === origin || commonAudiences.has(audience)))
    throw new OAuthError('invalid_grant', 'audience is invalid');
  const now = org.now() / 1000;
  // No limit to the future: the sf CLI writes milliseconds where seconds belong, and Salesforce takes them.
  if (assertion.expires <= now) throw new OAuthError('invalid_grant', 'expired authorization code');
  refuseReplay(org, assertion, now);
  const userId = activeUser(org, assertion.subject);
  if (userId === undefined || !findJwtClient(org, assertion.issuer)?.mayLogIn(assertion.subject))
    throw new OAuthError('invalid_grant', "user hasn't approved this consumer");
  const session = org.sessions.create(userId);
  return {
    status: 200,
    headers: { 'Cache-Control': 'no-store' },
    body: {
      access_token: session.token,
      scope: 'api web id',
      instance_url: origin,
      id: `${origin}/id/${org.id}/${userId}`,
      token_type: 'Bearer',
    },
  };
}

function activeUser(org: Org, username: string): string | undefined {
  const sql = `SELECT "Id" FROM "User" WHERE "Username" = ? AND "IsActive" = 1 AND "IsDeleted" = 0 AND "UserType" = 'Standard'`;
  const row = org.db.prepare(sql).get(username);
  return row && String(row['Id']);
}

const used = new WeakMap<Org, Map<string, number>>();

/** An assertion with an id of its own is good once. */
function refuseReplay(org: Org, { issuer, id, expires }: Assertion, now: number): void {
  if (id === undefined) return;
  const known = used.get(org) ?? new Map<string, number>();
  used.set(org, known);
  for (const [key, until] of known) if (until <= now) known.delete(key);
  const key = `${issuer}\n${id}`;
  if (known.has(key)) throw new OAuthError('invalid_grant', 'invalid assertion');
  known.set(key, expires);
}
