import { execFile } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { buildPlugin } from '../../plugin/build.ts';
import { projectRoot } from '../projectRoot.ts';
import { moveDays } from './moveDays.ts';

export interface SamplePlansTarget {
  /** Of the org, without a trailing slash. */
  readonly url: string;
  readonly accessToken: string;
  /** Where the plan project is to lie. */
  readonly folder: string;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/**
 * Copies `sample-plans` with its days moved to today, and brings the copy into an org as a person does: `sf account-plan sync start`.
 * @throws Error with what the plugin said
 */
export async function syncSamplePlans({ url, accessToken, folder, today }: SamplePlansTarget): Promise<void> {
  await buildPlugin();
  copySamplePlans(folder, today);
  // Nobody's log-ins are seen or changed.
  const home = mkdtempSync(join(tmpdir(), 'account-planning-sync-'));
  const command = [
    join(projectRoot, 'plugin/bin/run.js'),
    'account-plan',
    'sync',
    'start',
    '--direction',
    'to-org',
    '--no-prompt',
    '--json',
  ];
  const env = {
    ...process.env,
    ...{ NODE_ENV: 'production', HOME: home, USERPROFILE: home, SF_DISABLE_LOG_FILE: 'true' },
    ...{ SF_TARGET_ORG: accessToken, SF_ORG_INSTANCE_URL: url },
  };
  try {
    await promisify(execFile)(process.execPath, command, { cwd: folder, env, maxBuffer: 64 * 2 ** 20 });
  } catch (error) {
    const { stdout, stderr } = error as { readonly stdout?: string; readonly stderr?: string };
    throw new Error(`The sample plans could not be synced: ${stdout || stderr || String(error)}`, { cause: error });
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** The plan project as it would have been written on that day. What is in the folder is somebody's work: it is kept beside it, as `plans-1`. */
export function copySamplePlans(folder: string, today: string): void {
  if (existsSync(folder)) renameSync(folder, freePath(folder));
  const source = join(projectRoot, 'sample-plans');
  // Its README speaks of the files of this repository.
  cpSync(source, folder, { recursive: true, filter: (path) => path !== join(source, 'README.md') });
  for (const path of globSync('**/*.yaml', { cwd: folder })) {
    const file = join(folder, path);
    writeFileSync(file, moveDays(readFileSync(file, 'utf8'), today));
  }
}

function freePath(path: string): string {
  for (let number = 1; ; number++) if (!existsSync(`${path}-${number}`)) return `${path}-${number}`;
}
