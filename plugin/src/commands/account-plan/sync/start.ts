import { Messages } from '@salesforce/core';
import { Flags, SfCommand } from '@salesforce/sf-plugins-core';
import { exitCodes } from '../../../project/exitCodes.ts';
import { projectRoot } from '../../../project/openProject.ts';
import { workInBackground } from '../../../sync/engine/background.ts';
import { startJournal, type SyncJob } from '../../../sync/engine/journal.ts';
import { requireFree } from '../../../sync/engine/lock.ts';
import { newJob } from '../../../sync/engine/newJob.ts';
import { exitCodeOf, performJob } from '../../../sync/engine/performJob.ts';
import { emptySummary } from '../../../sync/engine/summaryOf.ts';
import { startedWords, summaryWords } from '../../../sync/engine/summaryWords.ts';
import { choicesOf, planDirFlag, scopeFlags, waitFlags } from '../../../sync/engine/syncFlags.ts';
import { syncFolder, type SyncFolder } from '../../../sync/engine/syncFolder.ts';
import type { SyncSummary } from '../../../sync/engine/syncSummary.ts';

Messages.importMessagesDirectoryFromMetaUrl(import.meta.url);
const messages = Messages.loadMessages('sf-plugin-account-plan', 'account-plan.sync.start');
const shared = Messages.loadMessages('sf-plugin-account-plan', 'sync');

export type AccountPlanSyncStartResult = SyncSummary;

/** `sf account-plan sync start`. Exit codes: 0 alike, 1 failed, 2 wrong flags, 68 something is left, 69 time over or in the background, 130 interrupted. */
export default class AccountPlanSyncStart extends SfCommand<AccountPlanSyncStartResult> {
  static override readonly summary = messages.getMessage('summary');
  static override readonly description = messages.getMessage('description');
  static override readonly examples = messages.getMessages('examples');
  static override readonly errorCodes = exitCodes(messages);

  static override readonly flags = {
    'target-org': Flags.requiredOrg(),
    'api-version': Flags.orgApiVersion(),
    ...planDirFlag,
    ...scopeFlags,
    'all-or-none': Flags.boolean({
      summary: shared.getMessage('flags.all-or-none.summary'),
      description: shared.getMessage('flags.all-or-none.description'),
    }),
    concurrency: Flags.integer({ min: 1, max: 20, default: 4, summary: shared.getMessage('flags.concurrency.summary') }),
    ...waitFlags,
    async: Flags.boolean({ exclusive: ['wait'], summary: shared.getMessage('flags.async.summary') }),
  };

  async run(): Promise<AccountPlanSyncStartResult> {
    const { flags } = await this.parse(AccountPlanSyncStart);
    const root = await projectRoot(flags['plan-dir']);
    const org = flags['target-org'];
    const job = newJob(org, flags['api-version'], choicesOf(flags));
    const folder = syncFolder(root, job.orgId);
    if (flags.async) return this.inBackground(folder, job, org.getUsername() ?? '');
    const summary = await performJob({
      org,
      root,
      job,
      openJournal: () => startJournal(folder, job),
      wait: flags.wait?.milliseconds,
      isJson: this.jsonEnabled(),
      isSilent: flags['no-prompt'],
      warn: (text) => void this.warn(text),
    });
    this.log(summaryWords(summary));
    process.exitCode = exitCodeOf(summary.status);
    return summary;
  }

  private async inBackground(folder: SyncFolder, job: SyncJob, targetOrg: string): Promise<SyncSummary> {
    await requireFree(folder.lock);
    const journal = await startJournal(folder, job);
    await workInBackground(journal, folder.root, targetOrg);
    await journal.close();
    this.log(startedWords(job.id));
    return emptySummary(job, 'Running');
  }
}
