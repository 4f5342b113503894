import { Messages } from '@salesforce/core';
import { Flags, SfCommand } from '@salesforce/sf-plugins-core';
import { exitCodes } from '../../../project/exitCodes.ts';
import { projectRoot } from '../../../project/openProject.ts';
import { goOnWith } from '../../../sync/engine/journal.ts';
import { chosenJob, orgOfJob, waitForOthers } from '../../../sync/engine/chosenJob.ts';
import { exitCodeOf, performJob } from '../../../sync/engine/performJob.ts';
import { summaryOfJob } from '../../../sync/engine/runJob.ts';
import { summaryWords } from '../../../sync/engine/summaryWords.ts';
import { jobFlags, planDirFlag, waitFlags } from '../../../sync/engine/syncFlags.ts';
import type { SyncSummary } from '../../../sync/engine/syncSummary.ts';

Messages.importMessagesDirectoryFromMetaUrl(import.meta.url);
const messages = Messages.loadMessages('sf-plugin-account-plan', 'account-plan.sync.resume');

export type AccountPlanSyncResumeResult = SyncSummary;

/** `sf account-plan sync resume`. Exit codes: as `sync start`. */
export default class AccountPlanSyncResume extends SfCommand<AccountPlanSyncResumeResult> {
  static override readonly summary = messages.getMessage('summary');
  static override readonly description = messages.getMessage('description');
  static override readonly examples = messages.getMessages('examples');
  static override readonly errorCodes = exitCodes(messages);

  static override readonly flags = {
    'target-org': Flags.optionalOrg(),
    ...planDirFlag,
    'job-id': { ...jobFlags['job-id'], exactlyOne: ['job-id', 'use-most-recent'] },
    'use-most-recent': jobFlags['use-most-recent'],
    ...waitFlags,
  };

  async run(): Promise<AccountPlanSyncResumeResult> {
    const { flags, metadata } = await this.parse(AccountPlanSyncResume);
    const root = await projectRoot(flags['plan-dir']);
    const until = flags.wait && Date.now() + flags.wait.milliseconds;
    const found = await waitForOthers(root, (await chosenJob(root, flags['job-id'])).job.id, until);
    const summary = found.isRunning ? summaryOfJob(found, true) : await this.goOn(root, found, flags, metadata, until);
    this.log(summaryWords(summary));
    process.exitCode = exitCodeOf(summary.status);
    return summary;
  }

  private async goOn(
    root: string,
    found: Awaited<ReturnType<typeof waitForOthers>>,
    flags: { readonly 'target-org'?: Parameters<typeof orgOfJob>[1]; readonly 'no-prompt': boolean },
    { flags: origins }: { readonly flags: Readonly<Record<string, { readonly setFromDefault?: boolean } | undefined>> },
    until: number | undefined,
  ): Promise<SyncSummary> {
    const { job, folder, events } = found;
    const before = summaryOfJob(found, false);
    if (before.status === 'Succeeded' || before.status === 'PartiallySucceeded') return before;
    const org = await orgOfJob(job, flags['target-org'], origins['target-org']?.setFromDefault === true);
    return performJob({
      org,
      root,
      job,
      openJournal: () => goOnWith(folder, job),
      earlier: events,
      wait: until === undefined ? undefined : Math.max(0, until - Date.now()),
      isJson: this.jsonEnabled(),
      isSilent: flags['no-prompt'],
      warn: (text) => void this.warn(text),
    });
  }
}
