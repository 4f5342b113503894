import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Role, RunningOrg } from '../../../test/end-to-end/support/runningOrg.ts';

export interface PluginRun {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** `bin/run.js account-plan <args>` as the org's administrator, or somebody else: an access token as target org needs no log-in. */
export async function runPlugin(org: RunningOrg, commandArguments: readonly string[], role: Role = 'salesOperations'): Promise<PluginRun> {
  const home = mkdtempSync(join(tmpdir(), 'account-planning-plugin-'));
  const child = spawn(process.execPath, [resolve(import.meta.dirname, '../../bin/run.js'), 'account-plan', ...commandArguments], {
    cwd: home,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      // Jest's own value makes oclif look for TypeScript sources.
      NODE_ENV: undefined,
      HOME: home,
      USERPROFILE: home,
      SF_TARGET_ORG: org.user(role).accessToken,
      SF_ORG_INSTANCE_URL: org.url,
      SF_DISABLE_LOG_FILE: 'true',
      FORCE_COLOR: '0',
      OCLIF_TABLE_COLUMN_OVERRIDE: '160',
      // In CI the table would be plain text.
      OCLIF_TABLE_SKIP_CI_CHECK: 'true',
    },
  });
  const exit = new Promise<number>((done, fail) => child.once('error', fail).once('exit', (code) => done(code ?? -1)));
  const [stdout, stderr, exitCode] = await Promise.all([text(child.stdout), text(child.stderr), exit]);
  rmSync(home, { recursive: true, force: true });
  return { exitCode, stdout, stderr };
}

/** The same with `--json`; what it printed, parsed. */

export async function runPluginJson(org: RunningOrg, commandArguments: readonly string[], role?: Role): Promise<any> {
  const { stdout, stderr, exitCode } = await runPlugin(org, [...commandArguments, '--json'], role);
  try {
    return { exitCode, ...JSON.parse(stdout) };
  } catch {
    throw new Error(`account-plan ${commandArguments.join(' ')} ended with ${exitCode} and no JSON:\n${stdout}\n${stderr}`);
  }
}
