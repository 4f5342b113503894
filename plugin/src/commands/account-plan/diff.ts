import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Messages } from '@salesforce/core';
import { Flags, SfCommand } from '@salesforce/sf-plugins-core';
import { humanText, markdownText } from '../../diff/groupText.ts';
import { planDiff, type DiffGroup } from '../../diff/planDiff.ts';
import { revisionFiles } from '../../diff/revisionFiles.ts';
import { findProject, readPlanFolder } from '../../planFiles/planFolder.ts';
import { placeText, problemText } from '../../planFiles/problemText.ts';
import { readPlanFiles } from '../../planFiles/readPlanFiles.ts';
import type { KeyedRecord } from '../../planFiles/keyedRecord.ts';
import { exitCodes } from '../../project/exitCodes.ts';
import { projectRoot } from '../../project/openProject.ts';
import { printable } from '../../project/printable.ts';

Messages.importMessagesDirectoryFromMetaUrl(import.meta.url);
const messages = Messages.loadMessages('sf-plugin-account-plan', 'account-plan.diff');

/** By account and plan; what belongs to no account comes first. */
export type AccountPlanDiffResult = DiffGroup[];

/** `sf account-plan diff`. Exit codes: 0 compared, whether they differ or not; 1 one of the two cannot be read; 2 wrong flags. */
export default class AccountPlanDiff extends SfCommand<AccountPlanDiffResult> {
  static override readonly summary = messages.getMessage('summary');
  static override readonly description = messages.getMessage('description');
  static override readonly examples = messages.getMessages('examples');
  static override readonly errorCodes = exitCodes(messages);

  static override readonly flags = {
    'plan-dir': Flags.directory({ char: 'd', default: '.', exists: true, summary: messages.getMessage('flags.plan-dir.summary') }),
    from: Flags.string({ default: 'HEAD', summary: messages.getMessage('flags.from.summary') }),
    to: Flags.string({ summary: messages.getMessage('flags.to.summary') }),
    account: Flags.string({ multiple: true, summary: messages.getMessage('flags.account.summary') }),
    format: Flags.option({
      options: ['human', 'markdown'] as const,
      default: 'human',
      summary: messages.getMessage('flags.format.summary'),
    })(),
  };

  async run(): Promise<AccountPlanDiffResult> {
    const { flags } = await this.parse(AccountPlanDiff);
    const before = await recordsOf(flags.from, flags['plan-dir']);
    const after = await recordsOf(flags.to ?? (await projectRoot(flags['plan-dir'])), flags['plan-dir']);
    const wanted = flags.account && new Set(flags.account.map((account) => account.toLowerCase()));
    const groups = planDiff(before, after).filter(({ account }) => !wanted || wanted.has(account?.toLowerCase() ?? ''));
    this.log(printable(flags.format === 'markdown' ? markdownText(groups) : humanText(groups)));
    return groups;
  }
}

/** @throws SfError UnknownStateError, UnreadableError */
async function recordsOf(state: string, directory: string): Promise<readonly KeyedRecord[]> {
  const { records, problems } = readPlanFiles(await filesOf(state, directory));
  const [first] = problems.filter(({ severity }) => severity === 'error');
  if (first) throw messages.createError('error.unreadable', [state, `${placeText(first)} ${problemText(first)}`]);
  return records;
}

async function filesOf(state: string, directory: string) {
  const isFolder = await stat(resolve(state)).then(
    (entry) => entry.isDirectory(),
    () => false,
  );
  const root = isFolder ? await findProject(state) : undefined;
  if (root) return (await readPlanFolder(root)).files;
  const here = await projectRoot(directory);
  const files = await revisionFiles(here, state);
  if (!files) throw messages.createError('error.unknownState', [state, here]);
  return files;
}
