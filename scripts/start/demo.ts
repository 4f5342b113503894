import type { LocalOrg } from 'local-org';
import { loadSampleData } from 'local-org/sample-data';

export interface DemoUser {
  readonly name: string;
  readonly username: string;
  readonly accessToken: string;
}

/** Makes sure the demo users and the sample customers are there (through the public API) and gives every user a session. */
export async function loadDemo(localOrg: LocalOrg, url: string, say: (sentence: string) => void): Promise<readonly DemoUser[]> {
  const { token } = localOrg.openSession(localOrg.administrator);
  const users = await loadSampleData({
    url,
    accessToken: token,
    onProgress: say,
    keepHistory: (histories) => localOrg.keepHistory(histories),
  });
  return users.map(({ name, username }) => ({ name, username, accessToken: localOrg.openSession(username).token }));
}
