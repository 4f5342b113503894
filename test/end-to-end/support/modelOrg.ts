import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { projectRoot } from '../../../scripts/projectRoot.ts';
import type { OrgSettings } from './orgServer.ts';
import { startOrg, type RunningOrg } from './runningOrg.ts';

const FOLDERS = 'force-app/main/default/{objects,permissionsets,customPermissions}/**/*.xml';
const PROGRAMS = '{local-org/src,local-org/sample-data,scripts/samplePlans}/**/*.ts';
const PLANS = 'sample-plans/**/*.yaml';

/**
 * A real org in a process of its own, with the planning objects, the sample customers and the four people with their permission sets, but no pages. What it
 * starts from is made once for every state of the sources (seven seconds) and copied from then on.
 */
export async function startModelOrg(settings: OrgSettings = {}): Promise<RunningOrg> {
  return startOrg(await preparedFile(), settings);
}

/** The database that `startModelOrg` starts from; copy it. */
export async function preparedFile(): Promise<string> {
  const directory = join(tmpdir(), 'account-planning-model-orgs');
  const file = join(directory, `${fingerprint()}.sqlite`);
  if (existsSync(file)) return file;
  mkdirSync(directory, { recursive: true });
  const draft = `${file}.${process.pid}`;
  const program = join(import.meta.dirname, 'prepareModelOrg.ts');
  await promisify(execFile)(process.execPath, ['--disable-warning=ExperimentalWarning', program, draft]);
  rmSync(`${draft}.lock`, { force: true });
  renameSync(draft, file);
  return file;
}

function fingerprint(): string {
  const hash = createHash('sha256').update(readFileSync(join(import.meta.dirname, 'prepareModelOrg.ts')));
  for (const pattern of [FOLDERS, PROGRAMS, PLANS]) {
    for (const path of globSync(pattern, { cwd: projectRoot }).sort()) hash.update(path).update(readFileSync(join(projectRoot, path)));
  }
  return hash.digest('hex').slice(0, 16);
}
