import { createPublicKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { JwtClient } from '../api/oauth/jwtClients.ts';

/**
 * Reads `--jwt-client <client-id>=<file>` and `--jwt-users <client-id>=<username>,…`. The first `=` separates: consumer keys have none.
 * @throws Error with a sentence naming the flag: what is wrong with it or with its file, and what to do
 */
export function readJwtClients(clients: readonly string[], users: readonly string[]): readonly JwtClient[] {
  const usernames = new Map(users.map((flag) => pair('--jwt-users', flag, '<client-id>=<username>[,<username>…]')));
  const files = clients.map((flag) => pair('--jwt-client', flag, '<client-id>=<file>'));
  const known = new Set(files.map(([clientId]) => clientId));
  if (known.size < files.length) throw new Error('--jwt-client names the same client twice. Give each client one key.');
  for (const clientId of usernames.keys())
    if (!known.has(clientId)) throw new Error(`--jwt-users names ${clientId}, for which there is no --jwt-client. Give its key too.`);
  return files.map(([clientId, file]) => {
    const allowed = usernames
      .get(clientId)
      ?.split(',')
      .map((name) => name.trim());
    if (allowed?.some((name) => name === '')) throw new Error(`--jwt-users of ${clientId} has an empty username.`);
    return { clientId, publicKey: readKey(clientId, file), ...(allowed && { usernames: allowed }) };
  });
}

function pair(flag: string, value: string, grammar: string): readonly [string, string] {
  const mark = value.indexOf('=');
  const parts = [value.slice(0, mark).trim(), value.slice(mark + 1).trim()] as const;
  if (mark < 0 || parts.includes('')) throw new Error(`${flag} takes ${grammar}, not "${value}".`);
  return parts;
}

function readKey(clientId: string, file: string): string {
  const flag = `--jwt-client ${clientId}`;
  const text = contentOf(flag, file);
  // A private key would do, its public half is in it; but it belongs to the client alone.
  if (/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(text))
    throw new Error(`${flag}: ${file} is a private key. Give the public key or the certificate that belongs to it.`);
  try {
    createPublicKey(text);
  } catch {
    throw new Error(`${flag}: ${file} is neither a public key nor a certificate in PEM ("-----BEGIN PUBLIC KEY-----").`);
  }
  return text;
}

function contentOf(flag: string, file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Error(`${flag}: ${file} ${code === 'ENOENT' ? 'does not exist' : `cannot be read (${code})`}.`, { cause: error });
  }
}
