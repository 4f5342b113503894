import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LocalOrg } from 'local-org';
import { preparedFile } from './modelOrg.ts';
import { orgUser, type OrgUser } from './orgUser.ts';

/** An org in this process, asked over HTTP, with what only its owner can do: turn its clock, look into its bin. */
export interface OpenOrg {
  readonly url: string;
  /** @param name in full, of the sample data */
  person(name: string): OrgUser;
  /** From the recycle bin, which is no matter of REST. */
  undelete(id: string): void;
  /** From now on its clock is that of this machine. */
  setClockRight(): void;
  stop(): Promise<void>;
}

/** As `startModelOrg`, but in this process. @param clockBehind milliseconds, so that records can be made in the past */
export async function openModelOrg(clockBehind = 0): Promise<OpenOrg> {
  const directory = mkdtempSync(join(tmpdir(), 'account-planning-org-'));
  const file = join(directory, 'org.sqlite');
  copyFileSync(await preparedFile(), file);
  let behind = clockBehind;
  const org = new LocalOrg({ file, port: 0, now: () => Date.now() - behind });
  const { url } = await org.start();
  const people = new Map<string, OrgUser>();
  const usernameOf = (name: string) => String(org.org.db.prepare('SELECT "Username" FROM "User" WHERE "Name" = ?').get(name)!.Username);
  return {
    url,
    person(name) {
      const username = usernameOf(name);
      const person = people.get(name) ?? orgUser(() => url, { name, username, accessToken: org.openSession(username).token });
      people.set(name, person);
      return person;
    },
    undelete(id) {
      org.org.records.transaction(org.openSession(usernameOf('Priya Raman')), (records) => records.undelete(id));
    },
    setClockRight() {
      behind = 0;
    },
    async stop() {
      await org.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
