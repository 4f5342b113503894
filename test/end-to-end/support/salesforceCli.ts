import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { projectRoot } from '../../../scripts/projectRoot.ts';
import type { RunningOrg } from './runningOrg.ts';

export interface CliRun {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface SalesforceCli {
  /** `sf <args>` as typed in the project's folder. */
  run(commandArguments: readonly string[], options?: CliOptions): Promise<CliRun>;
  /** What a shell needs to have the same `sf`. */
  readonly environment: Readonly<NodeJS.ProcessEnv>;
  /** The same with `--json`; what it printed, parsed. */

  json(commandArguments: readonly string[], options?: CliOptions): Promise<any>;
  /** `sf org login access-token` as the administrator, who is then the default target org. */
  logIn(org: RunningOrg): Promise<void>;
  /** Lets an unsigned plugin be installed without asking. @param plugin as it is named to `sf plugins install` */
  trust(plugin: string): void;
  remove(): void;
}

export interface CliOptions {
  readonly directory?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** The unmodified Salesforce CLI with a home of its own: no log-in of the person running the tests is seen or changed. */
export function salesforceCli(): SalesforceCli {
  const home = mkdtempSync(join(tmpdir(), 'account-planning-sf-'));
  const settings: Record<string, string> = {
    HOME: home,
    USERPROFILE: home,
    SF_DISABLE_TELEMETRY: 'true',
    SF_SKIP_NEW_VERSION_CHECK: 'true',
    // The log worker costs up to a second at the end of every command.
    SF_DISABLE_LOG_FILE: 'true',
    SF_USE_GENERIC_UNIX_KEYCHAIN: 'true',
    FORCE_COLOR: '0',
    // Jest's own value makes the CLI look for the plugins it is developed with.
    NODE_ENV: 'production',
    // What npm has downloaded before, for those that install a plugin.
    npm_config_cache: process.env.npm_config_cache ?? join(homedir(), '.npm'),
    npm_config_prefer_offline: 'true',
    PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
  };
  const run: SalesforceCli['run'] = async (commandArguments, { directory = projectRoot, env = {} } = {}) => {
    const child = spawn(join(projectRoot, 'node_modules/.bin/sf'), commandArguments, {
      cwd: directory,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...settings, ...env },
    });
    const exit = new Promise<number>((resolve, reject) => child.once('error', reject).once('exit', (code) => resolve(code ?? -1)));
    const [stdout, stderr, exitCode] = await Promise.all([text(child.stdout), text(child.stderr), exit]);
    return { exitCode, stdout, stderr };
  };
  return {
    run,
    environment: { ...process.env, ...settings, PATH: [join(projectRoot, 'node_modules/.bin'), settings.PATH].join(delimiter) },
    async logIn(org) {
      const login = ['org', 'login', 'access-token', '--instance-url', org.url, '--no-prompt'];
      const { username, accessToken } = org.user('salesOperations');
      const { exitCode, stdout, stderr } = await run(login, { env: { SF_ACCESS_TOKEN: accessToken } });
      if (exitCode !== 0) throw new Error(`sf ${login.join(' ')} ended with ${exitCode}:\n${stdout}\n${stderr}`);
      settings.SF_TARGET_ORG = username;
    },
    trust(plugin) {
      const directory = join(home, '.config/sf');
      mkdirSync(directory, { recursive: true });
      writeFileSync(join(directory, 'unsignedPluginAllowList.json'), JSON.stringify([plugin]));
    },
    json: async (commandArguments, options) => {
      const { stdout, stderr, exitCode } = await run([...commandArguments, '--json'], options);
      try {
        return { exitCode, ...JSON.parse(stdout) };
      } catch {
        throw new Error(`sf ${commandArguments.join(' ')} ended with ${exitCode} and no JSON:\n${stdout}\n${stderr}`);
      }
    },
    remove: () => rmSync(home, { recursive: true, force: true }),
  };
}
