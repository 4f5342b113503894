import type { LocalOrg } from 'local-org';
import { loadSampleData } from 'local-org/sample-data';
import { syncSamplePlans } from '../samplePlans/syncSamplePlans.ts';

export interface DemoUser {
  readonly name: string;
  readonly username: string;
  readonly accessToken: string;
}

/**
 * Makes sure the demo users, the sample customers and their plans are there (through the public API) and gives every user a session.
 * @param plans folder for the plan project that the plans come from, to go on working in
 */
export async function loadDemo(
  localOrg: LocalOrg,
  url: string,
  plans: string,
  say: (sentence: string) => void,
): Promise<readonly DemoUser[]> {
  const { token } = localOrg.openSession(localOrg.administrator);
  const users = await loadSampleData({
    url,
    accessToken: token,
    onProgress: say,
    loadPlans: (today) => {
      say('Syncing their plans …');
      return syncSamplePlans({ url, accessToken: token, folder: plans, today });
    },
    keepHistory: (histories) => localOrg.keepHistory(histories),
  });
  return users.map(({ name, username }) => ({ name, username, accessToken: localOrg.openSession(username).token }));
}
