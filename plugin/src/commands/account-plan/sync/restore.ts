import { Messages } from '@salesforce/core';
import { SfCommand } from '@salesforce/sf-plugins-core';
import { exitCodes } from '../../../project/exitCodes.ts';
import { projectRoot } from '../../../project/openProject.ts';
import { printable } from '../../../project/printable.ts';
import { chosenJob } from '../../../sync/engine/chosenJob.ts';
import { thingWords } from '../../../sync/engine/conflictWords.ts';
import { restoreDeleted, type RestoredRecord } from '../../../sync/engine/restoreDeleted.ts';
import { jobFlags, planDirFlag } from '../../../sync/engine/syncFlags.ts';

Messages.importMessagesDirectoryFromMetaUrl(import.meta.url);
const messages = Messages.loadMessages('sf-plugin-account-plan', 'account-plan.sync.restore');

export interface AccountPlanSyncRestoreResult {
  /** Sync job whose deletions are undone. */
  jobId: string;
  /** Records that are in the files again. Those that were there already aren't touched. */
  restored: RestoredRecord[];
  /** Files that changed, as paths inside the project. */
  paths: string[];
}

/** `sf account-plan sync restore`. Exit codes: 0 restored, or everything is there; 1 nothing was deleted, or files that cannot be read; 2 wrong flags. */
export default class AccountPlanSyncRestore extends SfCommand<AccountPlanSyncRestoreResult> {
  static override readonly summary = messages.getMessage('summary');
  static override readonly description = messages.getMessage('description');
  static override readonly examples = messages.getMessages('examples');
  static override readonly errorCodes = exitCodes(messages);

  static override readonly flags = {
    ...planDirFlag,
    'job-id': { ...jobFlags['job-id'], exactlyOne: ['job-id', 'use-most-recent'] },
    'use-most-recent': jobFlags['use-most-recent'],
  };

  async run(): Promise<AccountPlanSyncRestoreResult> {
    const { flags } = await this.parse(AccountPlanSyncRestore);
    const root = await projectRoot(flags['plan-dir']);
    const { job, folder } = await chosenJob(root, flags['job-id']);
    const { restored, paths } = await restoreDeleted(folder, job.id);
    for (const { object, name, account } of restored)
      this.log(printable(messages.getMessage('restored', [thingWords(object, name, account)])));
    this.log(paths.length > 0 ? messages.getMessage('next', [printable(paths.join(', '))]) : messages.getMessage('allThere'));
    return { jobId: job.id, restored, paths };
  }
}
