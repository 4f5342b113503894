import { Messages } from '@salesforce/core';
import { Flags, SfCommand } from '@salesforce/sf-plugins-core';
import { exitCodes } from '../../../project/exitCodes.ts';
import { projectRoot } from '../../../project/openProject.ts';
import { openSync } from '../../../sync/engine/openSync.ts';
import { isTerminal } from '../../../sync/engine/performJob.ts';
import { previewSync, type SyncPreview } from '../../../sync/engine/previewSync.ts';
import { previewWords } from '../../../sync/engine/previewWords.ts';
import { choicesOf, planDirFlag, scopeFlags } from '../../../sync/engine/syncFlags.ts';
import { syncStages } from '../../../sync/engine/syncStages.ts';

Messages.importMessagesDirectoryFromMetaUrl(import.meta.url);
const messages = Messages.loadMessages('sf-plugin-account-plan', 'account-plan.sync.preview');

export type AccountPlanSyncPreviewResult = SyncPreview;

/** `sf account-plan sync preview`. Exit codes: 0 shown, 1 cannot be compared, 2 wrong flags. */
export default class AccountPlanSyncPreview extends SfCommand<AccountPlanSyncPreviewResult> {
  static override readonly summary = messages.getMessage('summary');
  static override readonly description = messages.getMessage('description');
  static override readonly examples = messages.getMessages('examples');
  static override readonly errorCodes = exitCodes(messages);

  static override readonly flags = {
    'target-org': Flags.requiredOrg(),
    'api-version': Flags.orgApiVersion(),
    ...planDirFlag,
    ...scopeFlags,
  };

  async run(): Promise<AccountPlanSyncPreviewResult> {
    const { flags } = await this.parse(AccountPlanSyncPreview);
    const root = await projectRoot(flags['plan-dir']);
    const org = flags['target-org'];
    // Nothing is written, so that the CLI's own end on Ctrl-C will do.
    const { place, calls } = await openSync(org, flags['api-version'], root, new AbortController().signal);
    const stages = await syncStages({
      title: messages.getMessage('title', [root]),
      stages: ['readFiles', 'readOrg', 'compare'],
      calls,
      warn: (text) => void this.warn(text),
      isLive: isTerminal(),
      isSilent: this.jsonEnabled(),
    });
    let isShown = false;
    try {
      const { pause: _pause, stop: _stop, ...events } = stages;
      const preview = await previewSync(place, choicesOf(flags), calls, events);
      isShown = true;
      stages.stop('completed');
      this.log(previewWords(preview));
      return preview;
    } finally {
      if (!isShown) stages.stop('failed');
    }
  }
}
