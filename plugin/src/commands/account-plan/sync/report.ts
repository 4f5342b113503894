import { Messages } from '@salesforce/core';
import { SfCommand } from '@salesforce/sf-plugins-core';
import { exitCodes } from '../../../project/exitCodes.ts';
import { projectRoot } from '../../../project/openProject.ts';
import { isRunning } from '../../../sync/engine/background.ts';
import { chosenJob } from '../../../sync/engine/chosenJob.ts';
import { exitCodeOf } from '../../../sync/engine/performJob.ts';
import { summaryOfJob } from '../../../sync/engine/runJob.ts';
import { headWords, summaryWords } from '../../../sync/engine/summaryWords.ts';
import { jobFlags, planDirFlag } from '../../../sync/engine/syncFlags.ts';
import type { SyncSummary } from '../../../sync/engine/syncSummary.ts';

Messages.importMessagesDirectoryFromMetaUrl(import.meta.url);
const messages = Messages.loadMessages('sf-plugin-account-plan', 'account-plan.sync.report');

export type AccountPlanSyncReportResult = SyncSummary;

/** `sf account-plan sync report`. Exit codes: 0 succeeded, 1 failed, 2 wrong flags, 68 something is left, 69 running or to be resumed. */
export default class AccountPlanSyncReport extends SfCommand<AccountPlanSyncReportResult> {
  static override readonly summary = messages.getMessage('summary');
  static override readonly description = messages.getMessage('description');
  static override readonly examples = messages.getMessages('examples');
  static override readonly errorCodes = exitCodes(messages);

  static override readonly flags = { ...planDirFlag, ...jobFlags };

  async run(): Promise<AccountPlanSyncReportResult> {
    const { flags } = await this.parse(AccountPlanSyncReport);
    const found = await chosenJob(await projectRoot(flags['plan-dir']), flags['job-id']);
    const summary = summaryOfJob(found, await isRunning(found));
    this.log([headWords(summary), summaryWords(summary)].join('\n'));
    // Nobody has interrupted this command.
    process.exitCode = summary.status === 'Interrupted' ? exitCodeOf('Running') : exitCodeOf(summary.status);
    return summary;
  }
}
