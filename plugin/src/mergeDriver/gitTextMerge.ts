import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What git's merge of lines comes to. */
export interface TextMerge {
  readonly bytes: Buffer;
  /** Places that are marked as conflicts. */
  readonly conflicts: number;
}

export interface Versions<Content> {
  readonly base: Content;
  readonly ours: Content;
  readonly theirs: Content;
}

const MOST_BYTES = 64 * 1024 * 1024;

/**
 * `git merge-file`: the merge of lines that git does itself, in the conflict style of the repository.
 * @param favour takes our lines where both sides changed them @returns undefined where git cannot: a file is binary, or there is no git
 */
export async function gitTextMerge(
  versions: Versions<string | Uint8Array>,
  { markerSize, favour }: { readonly markerSize?: number; readonly favour?: 'ours' } = {},
): Promise<TextMerge | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'account-plan-merge-'));
  try {
    const files = (['ours', 'base', 'theirs'] as const).map((name) => [join(folder, name), versions[name]] as const);
    for (const [file, content] of files) await writeFile(file, content);
    const flags = [...(markerSize ? [`--marker-size=${markerSize}`] : []), ...(favour ? ['--ours'] : [])];
    const labels = ['-L', 'ours', '-L', 'base', '-L', 'theirs'];
    return await run(['merge-file', '-p', '-q', ...flags, ...labels, ...files.map(([file]) => file)]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The exit code is the number of conflicts; from 128 on something else went wrong. */
function run(words: readonly string[]): Promise<TextMerge | undefined> {
  return new Promise((done) => {
    execFile('git', words, { encoding: 'buffer', maxBuffer: MOST_BYTES }, (error, bytes) => {
      const code = error ? error.code : 0;
      done(typeof code === 'number' && code < 128 ? { bytes, conflicts: code } : undefined);
    });
  });
}
