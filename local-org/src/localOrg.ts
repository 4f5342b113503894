import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { createHandler } from './api/http/handleRequest.ts';
import { listen } from './api/http/listen.ts';
import type { Listener } from './api/http/listen.ts';
import { registerJwtClient } from './api/oauth/jwtClients.ts';
import type { JwtClient } from './api/oauth/jwtClients.ts';
import { routes } from './api/routes.ts';
import { createOrg } from './createOrg.ts';
import type { Org } from './org.ts';
import type { InputValues } from './records/recordService.ts';
import type { Session } from './security/sessions.ts';
import { lockFile } from './storage/lockFile.ts';
import type { FileLock } from './storage/lockFile.ts';
import { removeFile } from './storage/removeFile.ts';
import { closeWeb } from './web/routes.ts';

/** How to make a local org. */
export interface LocalOrgOptions {
  /** Path of the SQLite file, made when missing, or `:memory:`. */
  readonly file: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** `127.0.0.1` (default) or `localhost`; the org is never reachable from elsewhere. */
  readonly host?: string;
  /** The org's clock, epoch milliseconds. */
  readonly now?: () => number;
  /** Username of the administrator made on first run. */
  readonly username?: string;
  /** The organization's currency, ISO 4217; kept in the file. What it was, or `USD`, when not said. */
  readonly currency?: string;
  /** Throw away what the file held, once it is known that no other org uses it. */
  readonly isFresh?: boolean;
  /** Applications that may log users in by assertions, as `registerJwtClient` takes them. */
  readonly jwtClients?: readonly JwtClient[];
  /** Visitors of the pages choose a user and need no password; otherwise they must come with a session. */
  readonly demoLogin?: boolean;
}

/** Where there can be no file, opening it says why. */
const mayBeLocked = (file: string): boolean => file !== ':memory:' && file !== '' && existsSync(dirname(resolve(file)));

const loopbackHosts: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost']);

/** The embedded org: a Salesforce-compatible server on one SQLite file. */
export class LocalOrg {
  readonly org: Org;
  readonly #options: LocalOrgOptions;
  readonly #lock: FileLock | undefined;
  #listener: Listener | undefined;
  #stopped: Promise<void> | undefined;

  /**
   * Takes the file for itself and opens it: opening writes already, so a second org must be refused before.
   * @throws Error, a plain sentence, when `host` is not this machine's own address or the file is another org's at the moment
   */
  constructor(options: LocalOrgOptions) {
    const { host = '127.0.0.1', file, now, username, currency, isFresh, jwtClients = [] } = options;
    if (!loopbackHosts.has(host)) throw new Error(`The local org listens on 127.0.0.1 or localhost only, not on ${host}.`);
    this.#options = options;
    this.#lock = mayBeLocked(file) ? lockFile(file) : undefined;
    try {
      if (isFresh) removeFile(file);
      this.org = createOrg({ file, now, username, currency });
      try {
        for (const client of jwtClients) registerJwtClient(this.org, client);
      } catch (error) {
        this.org.close();
        throw error;
      }
    } catch (error) {
      this.#lock?.release();
      throw error;
    }
  }

  /** Starts listening. `url` has no trailing slash. @throws Error, a plain sentence, when the port is taken */
  async start(): Promise<{ url: string }> {
    if (this.#listener) throw new Error('The local org is already running.');
    const { host = '127.0.0.1', port, demoLogin } = this.#options;
    this.#listener = await listen(host, port, createHandler({ org: this.org, demoLogin }, routes));
    return { url: `http://${host}:${this.#listener.port}` };
  }

  /** Ends every connection and closes the file; the object is done with. Asked again (Ctrl+C twice), it is the same end. */
  stop(): Promise<void> {
    return (this.#stopped ??= this.#stop());
  }

  async #stop(): Promise<void> {
    await this.#listener?.close();
    this.#listener = undefined;
    await closeWeb();
    this.org.close();
    this.#lock?.release();
  }

  /** Username of the first active administrator, whatever he is called today. */
  get administrator(): string {
    const row = this.org.db
      .prepare(
        `SELECT "Username" FROM "User" WHERE "IsActive" = 1 AND "UserType" = 'Standard'
         AND "ProfileId" IN (SELECT "Id" FROM "Profile" WHERE "Name" = 'System Administrator') ORDER BY "CreatedDate", "Id" LIMIT 1`,
      )
      .get();
    if (!row) throw new Error('This org has no active administrator.');
    return String(row['Username']);
  }

  /** A session as `username`, as if he had logged in. @throws Error when there is no such user */
  openSession(username: string): Session {
    const user = this.org.db.prepare('SELECT "Id" FROM "User" WHERE "Username" = ?').get(username);
    if (!user) throw new Error(`There is no user ${username} in this org.`);
    return this.org.sessions.create(String(user['Id']));
  }

  /**
   * Writes as the org itself: what no client may, such as when a record was made and by whom. For sample data that is to look lived in.
   * @throws OrgError when a rule refuses one; then none is written
   */
  keepHistory(histories: readonly { readonly object: string; readonly id: string; readonly fields: InputValues }[]): void {
    const { records, sessions } = this.org;
    records.transaction(sessions.system, ({ update }) => {
      for (const { object, id, fields } of histories) update(object, id, fields);
    });
  }

  /** Lets an application log users in by assertions it signs (`sf org login jwt`). @throws Error when its key is no RSA key of 2,048 bits */
  registerJwtClient(client: JwtClient): void {
    registerJwtClient(this.org, client);
  }
}
