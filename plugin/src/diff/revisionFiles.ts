import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { PlanFile } from '../planFiles/yamlSource.ts';

const git = promisify(execFile);
/** Of all plan files of a revision together. */
const MOST_BYTES = 512 * 1024 * 1024;

/**
 * The plan files of a project as a revision of its git repository has them; undefined where git knows no such revision, or there is no repository.
 * @param root of the project, which may be a folder of the repository
 */
export async function revisionFiles(root: string, revision: string): Promise<readonly PlanFile[] | undefined> {
  const commit = await git('git', ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`], { cwd: root }).then(
    ({ stdout }) => stdout.trim(),
    () => undefined,
  );
  if (!commit) return undefined;
  const { stdout } = await git('git', ['ls-tree', '-r', '-z', '--name-only', commit], { cwd: root, maxBuffer: MOST_BYTES });
  const paths = stdout.split('\0').filter((path) => /^(?:accounts\/.*|solutions|policy)\.ya?ml$/.test(path));
  const files: PlanFile[] = [];
  for (const path of paths.sort()) {
    const { stdout: text } = await git('git', ['cat-file', 'blob', `${commit}:./${path}`], { cwd: root, maxBuffer: MOST_BYTES });
    files.push({ path, text });
  }
  return files;
}

/** The last commit before a day began, by the clock of this machine; undefined where there is none, or no repository. @param day `YYYY-MM-DD` */
export async function revisionBefore(root: string, day: string): Promise<string | undefined> {
  const { stdout } = await git('git', ['rev-list', '-1', `--before=${day}T00:00:00`, 'HEAD'], { cwd: root }).catch(() => ({ stdout: '' }));
  return stdout.trim() || undefined;
}
