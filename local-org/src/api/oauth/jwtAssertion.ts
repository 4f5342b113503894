import { verify } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { OAuthError } from './oauthError.ts';

/** What an assertion says once its signature is known to be right. RFC 7523. */
export interface Assertion {
  readonly issuer: string;
  readonly subject: string;
  readonly audiences: readonly string[];
  /** Epoch seconds. */
  readonly expires: number;
  /** `jti`, which makes it good for one log-in. */
  readonly id?: string;
}

const longest = 10_000;

const invalid = (): OAuthError => new OAuthError('invalid_grant', 'invalid assertion');

/**
 * Reads and verifies `header.claims.signature`. Only RS256: an algorithm that the token may choose is how signatures get forged.
 * @param keyOf the key of an issuer, undefined when it is not known
 * @throws OAuthError `invalid_client_id` for an unknown issuer, `invalid_grant` otherwise
 */
export function readAssertion(text: string, keyOf: (issuer: string) => KeyObject | undefined): Assertion {
  const [header, claims, signature, ...more] = text.split('.');
  if (!header || !claims || !signature || more.length > 0 || text.length > longest) throw invalid();
  if (jsonPart(header)['alg'] !== 'RS256') throw invalid();
  const { iss, sub, prn, aud, exp, jti } = jsonPart(claims);
  if (typeof iss !== 'string') throw new OAuthError('invalid_client_id', 'client identifier invalid');
  const key = keyOf(iss);
  if (!key) throw new OAuthError('invalid_client_id', 'client identifier invalid');
  if (!verify('sha256', Buffer.from(`${header}.${claims}`), key, Buffer.from(signature, 'base64url'))) throw invalid();
  // `prn` is what the draft of the standard called it; Salesforce still takes it.
  const subject = sub ?? prn;
  if (typeof subject !== 'string' || typeof exp !== 'number') throw invalid();
  const audiences = (Array.isArray(aud) ? aud : [aud]).filter((each) => typeof each === 'string');
  return { issuer: iss, subject, audiences, expires: exp, ...(typeof jti === 'string' && { id: jti }) };
}

function jsonPart(part: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  } catch {
    // Refused below, like everything that is no object.
  }
  throw invalid();
}
