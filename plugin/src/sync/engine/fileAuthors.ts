import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Who wrote a line of a file. */
export interface LineAuthor {
  /** Null where git does not know. */
  readonly who: string | null;
  /** ISO 8601, in UTC; null where the file is gone. */
  readonly when: string | null;
}

interface Blame {
  readonly who: string;
  readonly when: string;
}

const git = promisify(execFile);

/** Tells the authors of lines: those of the last commit that touched them; of lines that are not committed only when the file was written. */
export function fileAuthors(root: string): (path: string, line: number) => Promise<LineAuthor> {
  const blamed = new Map<string, Promise<readonly (Blame | undefined)[]>>();
  return async (path, line) => {
    if (!blamed.has(path)) blamed.set(path, blame(root, path));
    const found = (await blamed.get(path)!)[line - 1];
    if (found) return found;
    const file = await stat(join(root, ...path.split('/'))).catch(() => undefined);
    return { who: null, when: file?.mtime.toISOString() ?? null };
  };
}

/** By line; empty where there is no repository or the file is not in it. */
async function blame(root: string, path: string): Promise<readonly (Blame | undefined)[]> {
  const { stdout } = await git('git', ['blame', '--line-porcelain', '--', path], { cwd: root, maxBuffer: 256 * 1024 * 1024 }).catch(() => ({
    stdout: '',
  }));
  const lines: (Blame | undefined)[] = [];
  let who = '';
  let when = 0;
  let isCommitted = false;
  for (const line of stdout.split('\n')) {
    if (line.startsWith('\t')) lines.push(isCommitted ? { who, when: new Date(when * 1000).toISOString() } : undefined);
    else if (line.startsWith('author ')) who = line.slice('author '.length);
    else if (line.startsWith('author-time ')) when = Number(line.slice('author-time '.length));
    else if (/^[0-9a-f]{40,64} \d+ \d+/.test(line)) isCommitted = !/^0+ /.test(line);
  }
  return lines;
}
