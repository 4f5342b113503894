import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { salesforceCli } from '../../end-to-end/support/salesforceCli.ts';
import type { ServerProcess } from '../server/startProcess.ts';

/** What a command took: seconds on the clock, of the processor in its process, and the most memory it had. */
export interface CommandUsage {
  readonly wall: number;
  readonly cpu: number;
  readonly highestBytes: number;
  /** What it said with `--json`; its text without. */
  readonly said: any;
}

export interface CommandLine {
  /** `sf <args>` in a folder. @throws Error with what it printed when it ends with anything but 0 */
  run(commandArguments: readonly string[], directory: string): Promise<CommandUsage>;
  /** Logs the administrator in under the alias `bench`, which is the default org from then on; once for each org. */
  logIn(org: ServerProcess): Promise<void>;
  remove(): void;
}

/** The unmodified CLI with a home of its own. @param plugin folder of the one plugin it has beside its own */
export async function commandLine(plugin?: string): Promise<CommandLine> {
  const sf = salesforceCli();
  const folder = mkdtempSync(join(tmpdir(), 'bench-usage-'));
  const usageFile = join(folder, 'usage.json');
  const env = {
    BENCH_USAGE: usageFile,
    NODE_OPTIONS: `--disable-warning=ExperimentalWarning --import ${pathToFileURL(join(import.meta.dirname, 'reportUsage.mjs'))}`,
    OCLIF_DISABLE_LINKED_ESM_WARNING: 'true',
    CI: 'true',
    NODE_ENV: 'production',
  };
  const run: CommandLine['run'] = async (commandArguments, directory) => {
    const begin = performance.now();
    const { exitCode, stdout, stderr } = await sf.run(commandArguments, { directory, env });
    const wall = (performance.now() - begin) / 1000;
    if (exitCode !== 0) throw new Error(`sf ${commandArguments.join(' ')} ended with ${exitCode}:\n${stdout}\n${stderr}`.slice(0, 4000));
    const said = commandArguments.includes('--json') ? JSON.parse(stdout) : stdout;
    return { wall, ...(JSON.parse(readFileSync(usageFile, 'utf8')) as { cpu: number; highestBytes: number }), said };
  };
  let loggedIn = '';
  if (plugin) await run(['plugins', 'link', plugin, '--no-install'], folder);
  return {
    run,
    async logIn({ url, accessToken }) {
      if (loggedIn === `${url} ${accessToken}`) return;
      const login = ['org', 'login', 'access-token', '--instance-url', url, '--no-prompt', '--alias', 'bench', '--set-default'];
      const { exitCode, stdout, stderr } = await sf.run(login, { directory: folder, env: { SF_ACCESS_TOKEN: accessToken } });
      if (exitCode !== 0) throw new Error(`sf ${login.join(' ')} ended with ${exitCode}:\n${stdout}\n${stderr}`);
      loggedIn = `${url} ${accessToken}`;
    },
    remove() {
      sf.remove();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
