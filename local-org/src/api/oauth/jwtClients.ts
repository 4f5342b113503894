import { createPublicKey } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import type { Org } from '../../org.ts';

/** An application that may log its users in by signed assertions, what Salesforce calls a connected app. */
export interface JwtClient {
  /** The consumer key, `iss` of its assertions. */
  readonly clientId: string;
  /** PEM of an RSA public key or of an X.509 certificate with one. */
  readonly publicKey: string;
  /** Users it may log in; every active user when not said. */
  readonly usernames?: readonly string[];
}

interface KnownClient {
  readonly key: KeyObject;
  mayLogIn(username: string): boolean;
}

const smallestModulus = 2048;

const prepare = (org: Org): void =>
  org.db.exec(
    'CREATE TABLE IF NOT EXISTS "_jwt_client" (clientId TEXT PRIMARY KEY, publicKey TEXT NOT NULL, usernames TEXT) WITHOUT ROWID',
  );

/**
 * Registers an application, or gives a registered one another key. Kept in the org's file. Only who runs the org can do this: no
 * request leads here.
 * @throws Error when the key is no RSA key of 2,048 bits or more
 */
export function registerJwtClient(org: Org, { clientId, publicKey, usernames }: JwtClient): void {
  if (clientId === '') throw new Error('A JWT client needs a client id.');
  const key = createPublicKey(publicKey);
  if (key.asymmetricKeyType !== 'rsa' || (key.asymmetricKeyDetails?.modulusLength ?? 0) < smallestModulus)
    throw new Error(`The key of ${clientId} must be an RSA key of ${smallestModulus} bits or more.`);
  prepare(org);
  org.db
    .prepare('INSERT OR REPLACE INTO "_jwt_client" (clientId, publicKey, usernames) VALUES (?, ?, ?)')
    .run(clientId, key.export({ type: 'spki', format: 'pem' }), usernames ? JSON.stringify(usernames) : null);
}

/** Undefined when nobody registered it. */
export function findJwtClient(org: Org, clientId: string): KnownClient | undefined {
  prepare(org);
  const row = org.db.prepare('SELECT publicKey, usernames FROM "_jwt_client" WHERE clientId = ?').get(clientId);
  if (!row) return undefined;
  const usernames = typeof row['usernames'] === 'string' ? (JSON.parse(row['usernames']) as string[]) : undefined;
  return {
    key: createPublicKey(String(row['publicKey'])),
    mayLogIn: (username) => usernames?.some((allowed) => allowed.toLowerCase() === username.toLowerCase()) ?? true,
  };
}
