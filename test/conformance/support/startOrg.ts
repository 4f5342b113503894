import { generateKeyPairSync } from 'node:crypto';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../../scripts/projectRoot.ts';

/** What the `local-org` command prints with `--json`. */
interface OrgReady {
  readonly url: string;
  readonly username: string;
  readonly accessToken: string;
}

export interface ConformanceOrg extends OrgReady {
  /** A copy of `test/conformance/project` for clients to read and write in. */
  readonly directory: string;
  /** An application that may log users in by assertions it signs. */
  readonly clientId: string;
  readonly keyFile: string;
  /** Username of an administrator besides the first. */
  readonly colleague: string;
  /** Username of somebody with the profile Standard User. */
  readonly clerk: string;
  stop(): Promise<void>;
}

const clientId = '3MVGconformance';
const colleague = 'colleague@conformance.example';
const clerk = 'clerk@conformance.example';

/** A copy of `test/conformance/project`, to be removed by whoever asked for it. */
export function copyProject(): string {
  const directory = mkdtempSync(join(tmpdir(), 'account-planning-conformance-'));
  cpSync(join(projectRoot, 'test/conformance/project'), directory, { recursive: true });
  return directory;
}

/** An empty org, started as a user does: by the `local-org` command, in a process of its own. */
export async function startOrg(): Promise<ConformanceOrg> {
  const directory = copyProject();
  const { publicKey, privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const keyFile = join(directory, 'client.key');
  writeFileSync(keyFile, privateKey, { mode: 0o600 });
  const publicKeyFile = join(directory, 'client.pem');
  writeFileSync(publicKeyFile, publicKey);
  const flags = ['--file', join(directory, 'org.sqlite'), '--port', '0', '--jwt-client', `${clientId}=${publicKeyFile}`, '--json'];
  const child = fork(join(projectRoot, 'local-org/src/bin.ts'), flags, {
    cwd: projectRoot,
    execArgv: ['--disable-warning=ExperimentalWarning'],
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit');
  const ready = await Promise.race([
    once(child.stdout!, 'data').then(([line]) => JSON.parse(String(line)) as OrgReady),
    ended.then(([code]) => Promise.reject(new Error(`The org ended with ${code} before it listened.`))),
  ]);
  const stop = async () => {
    child.disconnect();
    await ended;
    rmSync(directory, { recursive: true, force: true });
  };
  try {
    await addUser(ready, colleague, 'System Administrator');
    await addUser(ready, clerk, 'Standard User');
  } catch (error) {
    await stop();
    throw error;
  }
  return { ...ready, directory, clientId, keyFile, colleague, clerk, stop };
}

async function addUser({ url, accessToken }: OrgReady, username: string, profile: string): Promise<void> {
  const call = async (path: string, body?: object) => {
    const response = await fetch(`${url}/services/data/v68.0/${path}`, {
      method: body ? 'POST' : 'GET',
      headers: { authorization: `Bearer ${accessToken}`, 'content-type': 'application/json' },
      body: body && JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${path}: ${await response.text()}`);
    return response.json();
  };
  const { records } = await call(`query?q=${encodeURIComponent(`SELECT Id FROM Profile WHERE Name = '${profile}'`)}`);
  await call('sobjects/User', {
    Alias: username.slice(0, 5),
    Email: username,
    EmailEncodingKey: 'UTF-8',
    IsActive: true,
    LanguageLocaleKey: 'en_US',
    LastName: username,
    LocaleSidKey: 'en_US',
    ProfileId: records[0].Id,
    TimeZoneSidKey: 'GMT',
    Username: username,
  });
}
