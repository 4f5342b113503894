import { dirname, join } from 'node:path';
import { LocalOrg } from 'local-org';
import { loadSampleData } from 'local-org/sample-data';
import { projectRoot } from '../../../scripts/projectRoot.ts';
import { syncSamplePlans } from '../../../scripts/samplePlans/syncSamplePlans.ts';
import { deploySources } from '../../../scripts/start/deploySources.ts';

/** What the parent is told once the org listens. */
export interface OrgReady {
  readonly url: string;
  readonly users: readonly { readonly name: string; readonly username: string; readonly accessToken: string }[];
}

/** How an org differs from the one that was prepared. */
export interface OrgSettings {
  /** ISO 4217; US dollars when not said. */
  readonly currency?: string;
  /** Only whom an account is shared with sees it and what belongs to it. */
  readonly areAccountsPrivate?: boolean;
}

// A program of its own: the tests talk to the real server over HTTP and may kill it.
// Arguments: the database file, what `OrgSettings` says as JSON, and "prepare" to deploy the project and load the sample customers first.
const [file, settings = '{}', task] = process.argv.slice(2);
const { currency, areAccountsPrivate } = JSON.parse(settings) as OrgSettings;
const localOrg = new LocalOrg({ file: file!, port: 0, demoLogin: true, ...(currency && { currency }) });
const { url } = await localOrg.start();

if (task === 'prepare') {
  const { token } = localOrg.openSession(usernames()[0]!.username);
  await deploySources(url, token);
  await loadSampleData({
    url,
    accessToken: token,
    onProgress: () => undefined,
    loadPlans: (today) => syncSamplePlans({ url, accessToken: token, folder: join(dirname(file!), 'plans'), today }),
    keepHistory: (histories) => localOrg.keepHistory(histories),
  });
}

if (areAccountsPrivate) {
  const directory = join(projectRoot, 'test/end-to-end/support/privateAccounts');
  await deploySources(url, localOrg.openSession(usernames()[0]!.username).token, [directory]);
}

const users = usernames().map(({ name, username }) => ({ name, username, accessToken: localOrg.openSession(username).token }));
process.send!({ url, users } satisfies OrgReady);
for (const event of ['SIGTERM', 'disconnect'] as const) process.once(event, () => void localOrg.stop().then(() => process.exit(0)));

function usernames(): readonly { readonly name: string; readonly username: string }[] {
  const rows = localOrg.org.db
    .prepare(`SELECT "Name", "Username" FROM "User" WHERE "UserType" IS NOT 'AutomatedProcess' ORDER BY "CreatedDate"`)
    .all();
  return rows.map(({ Name, Username }) => ({ name: String(Name), username: String(Username) }));
}
