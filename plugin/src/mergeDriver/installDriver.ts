import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const git = promisify(execFile);
const DRIVER = 'merge.account-plan';
/** Of every plan file, from the folder of the project on. */
const PATTERNS = ['/accounts/**/*.yaml', '/accounts/**/*.yml', '/solutions.yaml', '/solutions.yml', '/policy.yaml', '/policy.yml'];

export interface Installed {
  /** Configuration that was set, as `name=value`; none where it was so already. */
  readonly configured: readonly string[];
  /** Lines that were added to `.gitattributes`. */
  readonly attributes: readonly string[];
}

/**
 * Makes git merge the plan files of a project with the driver. What is there already stays. @param command that git is to run, without its arguments
 * @returns undefined where the project is in no git repository
 */
export async function installDriver(root: string, command: string): Promise<Installed | undefined> {
  const isRepository = await git('git', ['rev-parse', '--git-dir'], { cwd: root }).then(
    () => true,
    () => false,
  );
  if (!isRepository) return undefined;
  const configured: string[] = [];
  const wanted = { name: 'account plans, by record and field', driver: `${command} %O %A %B %P --marker-size %L` };
  for (const [name, value] of Object.entries(wanted)) {
    const now = await git('git', ['config', '--local', '--get', `${DRIVER}.${name}`], { cwd: root }).then(
      ({ stdout }) => stdout.replace(/\n$/, ''),
      () => undefined,
    );
    if (now === value) continue;
    await git('git', ['config', '--local', `${DRIVER}.${name}`, value], { cwd: root });
    configured.push(`${DRIVER}.${name}=${value}`);
  }
  return { configured, attributes: await addAttributes(join(root, '.gitattributes')) };
}

async function addAttributes(file: string): Promise<readonly string[]> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const there = new Set(text.split(/\r?\n/).map((line) => line.trim().replace(/\s+/g, ' ')));
  const missing = PATTERNS.map((pattern) => `${pattern} merge=account-plan`).filter((line) => !there.has(line));
  if (missing.length === 0) return [];
  const gap = text === '' || text.endsWith('\n') ? '' : lineEnd;
  await writeFile(file, `${text}${gap}${missing.map((line) => `${line}${lineEnd}`).join('')}`);
  return missing;
}
