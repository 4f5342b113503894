import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';

export interface PluginRun {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A process that may be ended before it ends by itself. */
export interface StartedPlugin {
  readonly child: ChildProcess;
  readonly done: Promise<PluginRun>;
}

/** `bin/run.js account-plan <args>` with a home of its own, empty and gone afterwards. @param directory that home when it is undefined */
export function startPlugin(
  directory: string | undefined,
  commandArguments: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): StartedPlugin {
  const home = mkdtempSync(join(tmpdir(), 'account-planning-home-'));
  const child = spawn(process.execPath, [resolve(import.meta.dirname, '../../bin/run.js'), 'account-plan', ...commandArguments], {
    cwd: directory ?? home,
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
  const done = Promise.all([text(child.stdout), text(child.stderr), exit]).then(([stdout, stderr, exitCode]) => {
    rmSync(home, { recursive: true, force: true });
    return { exitCode, stdout, stderr };
  });
  return { child, done };
}

/** What a run printed with `--json`, parsed. @param commandArguments what it was started with, for the error where it printed none */
export async function parsedRun(run: Promise<PluginRun>, commandArguments: readonly string[]): Promise<any> {
  const { stdout, stderr, exitCode } = await run;
  try {
    return { exitCode, ...JSON.parse(stdout) };
  } catch {
    throw new Error(`account-plan ${commandArguments.join(' ')} ended with ${exitCode} and no JSON:\n${stdout}\n${stderr}`);
  }
}

/** Of what it printed with `--json`, what a refusal consists of. */
export const refused = ({ exitCode, name, message, actions }: any) => ({ exitCode, name, message, actions });
