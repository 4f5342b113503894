import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Role, RunningOrg } from '../../../../test/end-to-end/support/runningOrg.ts';
import { runHere, runHereJson } from '../../support/runHere.ts';
import type { PluginRun } from '../../support/runPlugin.ts';

/** A plan project on disk, and the commands run in it as somebody of the org. */
export interface SyncedProject {
  readonly root: string;
  run(words: readonly string[], options?: RunOptions): Promise<PluginRun>;
  /** With `--json`, parsed. */
  json(words: readonly string[], options?: RunOptions): Promise<any>;
  /** A process that may be ended. */
  spawn(words: readonly string[], options?: RunOptions): { readonly child: ChildProcess; readonly done: Promise<PluginRun> };
  environment(options?: RunOptions): NodeJS.ProcessEnv;
  read(path: string): string;
  write(path: string, content: string): void;
  /** Replaces the first text by the second one, which has to be there. */
  edit(path: string, was: string, is: string): void;
  remove(): void;
}

export interface RunOptions {
  readonly as?: Role;
  /** Another address than that of the org: a proxy. */
  readonly url?: string;
}

/** A new project with the files of one account of the org, in step with it. */
export async function syncedProject(org: RunningOrg, account: string): Promise<SyncedProject> {
  const folder = mkdtempSync(join(tmpdir(), 'account-planning-sync-'));
  const root = join(folder, 'plans');
  await succeed(runHere(folder, ['generate', 'project', '--name', 'plans']));
  const project = projectIn(org, root, folder);
  await succeed(project.run(['sync', 'start', '--accounts', account]));
  return project;
}

export function projectIn(org: RunningOrg, root: string, folder = root): SyncedProject {
  const environment = ({ as = 'salesOperations', url = org.url }: RunOptions = {}): NodeJS.ProcessEnv => ({
    SF_TARGET_ORG: org.user(as).accessToken,
    SF_ORG_INSTANCE_URL: url,
  });
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  const write = (path: string, content: string) => writeFileSync(join(root, path), content);
  return {
    root,
    environment,
    run: (words, options) => runHere(root, words, environment(options)),
    json: (words, options) => runHereJson(root, words, environment(options)),
    spawn: (words, options) => spawned(root, words, environment(options)),
    read,
    write,
    edit(path, was, is) {
      const before = read(path);
      if (!before.includes(was)) throw new Error(`${path} does not say ${was}`);
      write(path, before.replace(was, is));
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function succeed(run: Promise<PluginRun>): Promise<void> {
  const { exitCode, stdout, stderr } = await run;
  if (exitCode !== 0) throw new Error(`It ended with ${exitCode}:\n${stdout}\n${stderr}`);
}

function spawned(root: string, words: readonly string[], environment: NodeJS.ProcessEnv) {
  const home = mkdtempSync(join(tmpdir(), 'account-planning-home-'));
  const child = spawn(process.execPath, [resolve(import.meta.dirname, '../../../bin/run.js'), 'account-plan', ...words], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      NODE_ENV: undefined,
      HOME: home,
      USERPROFILE: home,
      SF_DISABLE_LOG_FILE: 'true',
      FORCE_COLOR: '0',
      ...environment,
    },
  });
  const exit = new Promise<number>((ended, fail) => child.once('error', fail).once('exit', (code) => ended(code ?? -1)));
  const done = Promise.all([text(child.stdout), text(child.stderr), exit]).then(([stdout, stderr, exitCode]) => {
    rmSync(home, { recursive: true, force: true });
    return { stdout, stderr, exitCode };
  });
  return { child, done };
}
