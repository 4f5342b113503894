import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import type { PluginRun } from './runPlugin.ts';

/** A plan project to work on, gone after the test. */
export interface TemporaryProject {
  readonly root: string;
  remove(): void;
}

/** A copy of the sample project of the tests. */
export function sampleProject(): TemporaryProject {
  const root = mkdtempSync(join(tmpdir(), 'account-planning-project-'));
  cpSync(resolve(import.meta.dirname, '../projects/halvorsen'), root, { recursive: true });
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}

/** `bin/run.js account-plan <args>` in a directory, without any org. */
export async function runHere(
  directory: string,
  commandArguments: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<PluginRun> {
  const home = mkdtempSync(join(tmpdir(), 'account-planning-home-'));
  const child = spawn(process.execPath, [resolve(import.meta.dirname, '../../bin/run.js'), 'account-plan', ...commandArguments], {
    cwd: directory,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      // Jest's own value makes oclif look for TypeScript sources.
      NODE_ENV: undefined,
      HOME: home,
      USERPROFILE: home,
      SF_DISABLE_LOG_FILE: 'true',
      FORCE_COLOR: '0',
      NODE_OPTIONS: '',
      ...environment,
    },
  });
  const exit = new Promise<number>((done, fail) => child.once('error', fail).once('exit', (code) => done(code ?? -1)));
  const [stdout, stderr, exitCode] = await Promise.all([text(child.stdout), text(child.stderr), exit]);
  rmSync(home, { recursive: true, force: true });
  return { exitCode, stdout, stderr };
}

/** What it printed with `--json`, parsed. */
export async function runHereJson(directory: string, commandArguments: readonly string[], environment?: NodeJS.ProcessEnv): Promise<any> {
  const { stdout, stderr, exitCode } = await runHere(directory, [...commandArguments, '--json'], environment);
  try {
    return { exitCode, ...JSON.parse(stdout) };
  } catch {
    throw new Error(`account-plan ${commandArguments.join(' ')} ended with ${exitCode} and no JSON:\n${stdout}\n${stderr}`);
  }
}
