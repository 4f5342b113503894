import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OrgSettings } from './orgServer.ts';
import { orgUser, type OrgUser } from './orgUser.ts';
import { startServer, type ServerProcess } from './serverProcess.ts';

/** The people of the sample data, by what they do. `salesOperations` is the administrator. */
const PEOPLE = {
  accountManager: 'Mara Lindqvist',
  marketingManager: 'Jonas Okafor',
  salesOperations: 'Priya Raman',
  viewer: 'Tom Becker',
} as const;
export type Role = keyof typeof PEOPLE;

export interface RunningOrg {
  readonly url: string;
  /** @param role of the sample data; in an empty org there is only the administrator, `salesOperations` */
  user(role: Role): OrgUser;
  /** `kill -9`, then the same file served again, at another address. Log-ins of before hold. */
  killAndRestart(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * An org in a process of its own, on its own copy of the database. `empty`: as it comes, nothing deployed; a path: of that database.
 * @param settings how it differs from the one that was prepared
 */
export async function startOrg(
  content: 'empty' | 'sample data' | (string & {}) = 'sample data',
  settings: OrgSettings = {},
): Promise<RunningOrg> {
  const directory = mkdtempSync(join(tmpdir(), 'account-planning-org-'));
  const file = join(directory, 'org.sqlite');
  if (content !== 'empty') copyFileSync(content === 'sample data' ? process.env.PREPARED_ORG! : content, file);
  let server: ServerProcess = await startServer([file, JSON.stringify(settings)]);
  const people = server.users;

  return {
    get url() {
      return server.url;
    },
    user(role) {
      const found = people.find(({ name }) => name === PEOPLE[role]) ?? (content === 'empty' ? people[0] : undefined);
      if (!found) throw new Error(`There is no ${PEOPLE[role]} in this org.`);
      return orgUser(() => server.url, found);
    },
    async killAndRestart() {
      await server.kill();
      server = await startServer([file, JSON.stringify(settings)]);
    },
    async stop() {
      await server.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
