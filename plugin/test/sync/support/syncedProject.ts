import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Role, RunningOrg } from '../../../../test/end-to-end/support/runningOrg.ts';
import { runHere, runHereJson } from '../../support/runHere.ts';
import { startPlugin, type PluginRun, type StartedPlugin } from '../../support/startPlugin.ts';

/** A plan project on disk, and the commands run in it as somebody of the org. */
export interface SyncedProject {
  readonly root: string;
  run(words: readonly string[], options?: RunOptions): Promise<PluginRun>;
  /** With `--json`, parsed. */
  json(words: readonly string[], options?: RunOptions): Promise<any>;
  /** A process that may be ended. */
  spawn(words: readonly string[], options?: RunOptions): StartedPlugin;
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
    spawn: (words, options) => startPlugin(root, words, environment(options)),
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
