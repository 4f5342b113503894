import { OrgError } from '../../errors.ts';
import { childText } from '../../metadata/parseXml.ts';
import type { Org } from '../../org.ts';
import type { Session } from '../../security/sessions.ts';
import type { SoapRequest, SoapValue } from '../metadata/soapEnvelope.ts';
import type { OrgRequest } from '../route.ts';

// https://help.salesforce.com/s/articleView?id=release-notes.rn_api_upcoming_retirement_258rn.htm
const firstVersionWithoutLogin = 65;

/**
 * A new session for a username and, as its password, an access token of that user.
 * @throws OrgError `INVALID_LOGIN`, `UNSUPPORTED_API_VERSION`
 */
export function logIn(request: OrgRequest, { parameters }: SoapRequest): SoapValue {
  const { org, origin, apiVersion, demoLogin } = request;
  if (Number(apiVersion) >= firstVersionWithoutLogin)
    throw new OrgError('UNSUPPORTED_API_VERSION', 'login() is not available from version 65.0 on. Use OAuth, or version 64.0.');
  const username = childText(parameters, 'username') ?? '';
  const password = childText(parameters, 'password') ?? '';
  const userId = activeUser(org, username);
  if (userId === undefined || !(demoLogin === true || org.sessions.find(password)?.userId === userId)) {
    throw new OrgError(
      'INVALID_LOGIN',
      'Invalid username, password, security token; or user locked out. In this org the password is an access token of the user.',
    );
  }
  const { token } = org.sessions.create(userId);
  const address = (api: string) => `${origin}/services/Soap/${api}/${apiVersion}/${org.id.slice(0, 15)}`;
  return {
    metadataServerUrl: address('m'),
    passwordExpired: false,
    sandbox: false,
    serverUrl: address('u'),
    sessionId: token,
    userId,
    userInfo: describeUser(org, userId),
  };
}

/** Ends the session named in the header. */
export function logOut(request: OrgRequest, call: SoapRequest): SoapValue {
  request.org.sessions.revoke(sessionOf(request, call).token);
  return undefined;
}

/** Who the session's user is. */
export const userInfo = (request: OrgRequest, call: SoapRequest): SoapValue => describeUser(request.org, sessionOf(request, call).userId);

function sessionOf({ org }: OrgRequest, { sessionId }: SoapRequest): Session {
  const session = sessionId === undefined ? undefined : org.sessions.find(sessionId);
  if (!session) throw new OrgError('INVALID_SESSION_ID', 'Invalid Session ID found in SessionHeader: Illegal Session');
  return session;
}

function activeUser({ db }: Org, username: string): string | undefined {
  const sql = `SELECT "Id" FROM "User" WHERE "Username" = ? AND "IsActive" = 1 AND "IsDeleted" = 0 AND "UserType" = 'Standard'`;
  const row = db.prepare(sql).get(username);
  return row && String(row['Id']);
}

function describeUser({ db, id, name, settings }: Org, userId: string): SoapValue {
  const row = db.prepare('SELECT * FROM "User" WHERE "Id" = ?').get(userId) ?? {};
  const text = (field: string): string => String(row[field] ?? '');
  return {
    orgDefaultCurrencyIsoCode: settings.currency,
    orgMultiCurrency: false,
    organizationId: id,
    organizationName: name,
    profileId: text('ProfileId'),
    userEmail: text('Email'),
    userFullName: text('Name'),
    userId,
    userLanguage: text('LanguageLocaleKey') || 'en_US',
    userLocale: text('LocaleSidKey') || 'en_US',
    userName: text('Username'),
    userTimeZone: text('TimeZoneSidKey') || 'GMT',
    userType: text('UserType'),
  };
}
