import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { sampleProject } from '../support/runHere.ts';

/** The sample project in a git repository of its own, on branch main. */
export interface GitRepository {
  readonly root: string;
  git(...words: string[]): string;
  /** The same, which may fail: what it prints and how it ends. */
  tryGit(...words: string[]): { readonly exitCode: number; readonly shown: string };
  read(path: string): string;
  /** Replaces text in a file; throws where there is none such. */
  edit(path: string, ...edits: (readonly [from: string | RegExp, to: string])[]): void;
  write(path: string, text: string): void;
  move(from: string, to: string): void;
  /** Commits everything, on a branch that is made from main unless it is there. */
  commitOn(branch: string, work: () => void): void;
  remove(): void;
}

export function gitRepository(): GitRepository {
  const { root, remove } = sampleProject();
  const home = mkdtempSync(join(tmpdir(), 'account-planning-git-home-'));
  const env = {
    ...process.env,
    // As a person's shell: nothing of Jest, no configuration of this machine.
    ...{ NODE_ENV: undefined, NODE_OPTIONS: '', HOME: home, GIT_CONFIG_NOSYSTEM: '1', SF_DISABLE_LOG_FILE: 'true' },
    ...{ GIT_AUTHOR_NAME: 'T', GIT_AUTHOR_EMAIL: 't@x.example', GIT_COMMITTER_NAME: 'T', GIT_COMMITTER_EMAIL: 't@x.example' },
  };
  const git = (...words: string[]) => execFileSync('git', words, { cwd: root, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('commit', '-q', '-m', 'plans');
  return {
    ...{ root, git, read, write },
    tryGit: (...words) => {
      const { status, stdout, stderr } = spawnSync('git', words, { cwd: root, env, encoding: 'utf8' });
      return { exitCode: status ?? -1, shown: stdout + stderr };
    },
    edit: (path, ...edits) =>
      write(
        path,
        edits.reduce((text, [from, to]) => {
          const next = text.replace(from, to);
          if (next === text) throw new Error(`${path} has no ${from}.`);
          return next;
        }, read(path)),
      ),
    move: (from, to) => {
      mkdirSync(dirname(join(root, to)), { recursive: true });
      renameSync(join(root, from), join(root, to));
    },
    commitOn: (branch, work) => {
      const isThere = spawnSync('git', ['rev-parse', '--verify', '--quiet', branch], { cwd: root, env }).status === 0;
      git('checkout', '-q', ...(isThere ? [branch] : ['-b', branch, 'main']));
      work();
      git('add', '-A');
      git('commit', '-q', '-m', `work on ${branch}`);
    },
    remove: () => {
      remove();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
