import { LocalOrg } from 'local-org';
import { orgUser, type OrgUser } from './orgUser.ts';

/** An org in this process: started and stopped in no time, where one test needs many of them. */
export interface OrgHere {
  readonly url: string;
  readonly administrator: OrgUser;
  stop(): Promise<void>;
}

/** @param file its database, which is changed: give it a copy */
export async function openOrgHere(file: string): Promise<OrgHere> {
  const org = new LocalOrg({ file, port: 0 });
  const { url } = await org.start();
  const { token: accessToken, username } = org.openSession(org.administrator);
  return { url, administrator: orgUser(() => url, { name: username, username, accessToken }), stop: () => org.stop() };
}
