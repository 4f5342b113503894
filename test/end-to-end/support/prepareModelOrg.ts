import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LocalOrg } from 'local-org';
import { loadSampleData } from 'local-org/sample-data';
import { projectRoot } from '../../../scripts/projectRoot.ts';
import { syncSamplePlans } from '../../../scripts/samplePlans/syncSamplePlans.ts';
import { deploySources } from '../../../scripts/start/deploySources.ts';

/**
 * A database with the planning objects, the permission sets, the four people of the sample data and its customers; no pages and components, which take
 * most of a deploy. A program of its own. Argument: the file to be made.
 */
const [file] = process.argv.slice(2);
const sources = join(projectRoot, 'force-app/main/default');
const directory = mkdtempSync(join(tmpdir(), 'account-planning-model-'));
for (const folder of ['objects', 'customPermissions']) {
  if (existsSync(join(sources, folder))) cpSync(join(sources, folder), join(directory, folder), { recursive: true });
}
mkdirSync(join(directory, 'permissionsets'));
for (const name of readdirSync(join(sources, 'permissionsets'))) {
  const text = readFileSync(join(sources, 'permissionsets', name), 'utf8');
  // What they say of the app and its tabs needs the pages.
  const ofPages = /\s*<(applicationVisibilities|tabSettings)>[^]*?<\/\1>/g;
  writeFileSync(join(directory, 'permissionsets', name), text.replace(ofPages, ''));
}
const org = new LocalOrg({ file: file!, port: 0 });
try {
  const { url } = await org.start();
  const [administrator] = org.org.db.prepare(`SELECT "Username" FROM "User" WHERE "UserType" IS NOT 'AutomatedProcess'`).all();
  const accessToken = org.openSession(String(administrator!.Username)).token;
  await deploySources(url, accessToken, [directory]);
  await loadSampleData({
    ...{ url, accessToken, onProgress: () => undefined },
    loadPlans: (today) => syncSamplePlans({ url, accessToken, folder: join(directory, 'plans'), today }),
    keepHistory: (histories) => org.keepHistory(histories),
  });
} finally {
  await org.stop();
  rmSync(directory, { recursive: true, force: true });
}
