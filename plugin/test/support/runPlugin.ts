import type { Role, RunningOrg } from '../../../test/end-to-end/support/runningOrg.ts';
import { parsedRun, startPlugin, type PluginRun } from './startPlugin.ts';

/** `bin/run.js account-plan <args>` as the org's administrator, or somebody else: an access token as target org needs no log-in. */
export async function runPlugin(org: RunningOrg, commandArguments: readonly string[], role: Role = 'salesOperations'): Promise<PluginRun> {
  return startPlugin(undefined, commandArguments, {
    SF_TARGET_ORG: org.user(role).accessToken,
    SF_ORG_INSTANCE_URL: org.url,
    OCLIF_TABLE_COLUMN_OVERRIDE: '160',
    // In CI the table would be plain text.
    OCLIF_TABLE_SKIP_CI_CHECK: 'true',
  }).done;
}

/** The same with `--json`; what it printed, parsed. */
export async function runPluginJson(org: RunningOrg, commandArguments: readonly string[], role?: Role): Promise<any> {
  return parsedRun(runPlugin(org, [...commandArguments, '--json'], role), commandArguments);
}
