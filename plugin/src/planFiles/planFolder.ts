import { lstat, mkdir, readdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { dirname, join, resolve, sep } from 'node:path';
import type { FileProblem } from './problem.ts';
import { DEFAULT_SETTINGS, PROJECT_FILE, readSettings, type ProjectSettings } from './projectSettings.ts';
import { LARGEST_FILE, type PlanFile } from './yamlSource.ts';

/** A project on disk: its texts, unread. */
export interface PlanFolder {
  readonly root: string;
  readonly settings: ProjectSettings;
  /** Sorted by path. */
  readonly files: readonly PlanFile[];
  readonly problems: readonly FileProblem[];
}

/** The nearest folder upwards that is a plan project; undefined without one. */
export async function findProject(from: string): Promise<string | undefined> {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    const found = await lstat(join(folder, PROJECT_FILE)).catch(() => undefined);
    if (found?.isFile()) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}

/** Reads the plan files of a project, or of some of its accounts. Links are not followed: a project ends where its folder ends. */
export async function readPlanFolder(root: string, accounts?: readonly string[]): Promise<PlanFolder> {
  const files: PlanFile[] = [];
  const problems: FileProblem[] = [];
  const isWanted = (account: string) => !accounts || accounts.some((one) => one.toLowerCase() === account.toLowerCase());
  const take = async (path: string) => {
    const file = await readPlanFile(root, path);
    if ('code' in file) problems.push(file);
    else files.push(file);
  };
  const own = await namesIn(root);
  for (const name of own.filter(
    (one) => one === 'solutions.yaml' || one === 'policy.yaml' || one === 'solutions.yml' || one === 'policy.yml',
  ))
    await take(name);
  if (own.includes('accounts')) {
    for (const account of await namesIn(join(root, 'accounts'))) {
      const isFolder = (await lstat(join(root, 'accounts', account))).isDirectory();
      if (isFolder && isWanted(account)) for (const path of await yamlBelow(root, `accounts/${account}`, 2)) await take(path);
    }
  }
  const settings = own.includes(PROJECT_FILE) ? await readPlanFile(root, PROJECT_FILE) : undefined;
  if (settings && 'code' in settings) problems.push(settings);
  const read = settings && !('code' in settings) ? readSettings(settings) : { settings: DEFAULT_SETTINGS, problems: [] };
  return { root, settings: read.settings, files, problems: [...problems, ...read.problems] };
}

async function readPlanFile(root: string, path: string): Promise<PlanFile | FileProblem> {
  const at = { severity: 'error', file: path, line: 1, column: 1 } as const;
  const full = join(root, ...path.split('/'));
  const entry = await lstat(full);
  if (!entry.isFile()) return { ...at, code: 'notAFile', values: [path] };
  // Four bytes are the longest character: nothing larger is even read.
  if (entry.size > LARGEST_FILE * 4) return { ...at, code: 'tooLarge', values: [LARGEST_FILE / 1024 / 1024] };
  // What is not UTF-8 becomes U+FFFD, which the parser refuses with its place.
  return { path, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(await readFile(full)) };
}

/** Names in a folder, sorted; none where there is no such folder. */
async function namesIn(folder: string): Promise<readonly string[]> {
  return (await readdir(folder).catch(() => [])).sort();
}

async function yamlBelow(root: string, path: string, levels: number): Promise<readonly string[]> {
  const names = await namesIn(join(root, ...path.split('/')));
  const found: string[] = [];
  for (const name of names.filter((one) => !one.startsWith('.'))) {
    const inside = `${path}/${name}`;
    const entry = await lstat(join(root, ...inside.split('/')));
    if (entry.isDirectory() && levels > 1) found.push(...(await yamlBelow(root, inside, levels - 1)));
    else if (/\.ya?ml$/.test(name)) found.push(inside);
  }
  return found;
}

/** Writes files, each whole or not at all; one with an empty text goes. Throws for a path that leads out of the project: that is a bug of the caller. */
export async function writePlanFolder(root: string, files: readonly PlanFile[]): Promise<void> {
  for (const { path, text } of files) {
    const full = resolve(root, ...path.split('/'));
    if (!full.startsWith(resolve(root) + sep)) throw new Error(`${path} is not inside the project.`);
    if (text === '') {
      await rm(full, { force: true });
      continue;
    }
    await mkdir(dirname(full), { recursive: true });
    if (!((await realpath(dirname(full))) + sep).startsWith((await realpath(root)) + sep))
      throw new Error(`${path} leads out of the project.`);
    const draft = `${full}.${randomUUID().slice(0, 8)}.tmp`;
    try {
      await writeFile(draft, text);
      await rename(draft, full);
    } catch (error) {
      await rm(draft, { force: true });
      throw error;
    }
  }
}
