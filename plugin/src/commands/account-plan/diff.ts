import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Messages, type Connection } from '@salesforce/core';
import { Flags, SfCommand } from '@salesforce/sf-plugins-core';
import { humanText, markdownText } from '../../diff/groupText.ts';
import { planDiff, type DiffGroup } from '../../diff/planDiff.ts';
import { revisionFiles } from '../../diff/revisionFiles.ts';
import { namedOrg } from '../../org/namedOrg.ts';
import { unseenWords } from '../../org/unseenWords.ts';
import { findProject, readPlanFolder, type PlanFolder } from '../../planFiles/planFolder.ts';
import { firstError } from '../../planFiles/problemText.ts';
import { readPlanFiles } from '../../planFiles/readPlanFiles.ts';
import type { KeyedRecord } from '../../planFiles/keyedRecord.ts';
import { exitCodes } from '../../project/exitCodes.ts';
import { openProject, projectRoot } from '../../project/openProject.ts';
import { printable } from '../../project/printable.ts';
import { recordsOf } from '../../sync/engine/accountScope.ts';
import { readPlansOfOrg } from '../../sync/org/readPlansOfOrg.ts';

Messages.importMessagesDirectoryFromMetaUrl(import.meta.url);
const messages = Messages.loadMessages('sf-plugin-account-plan', 'account-plan.diff');

/** By account and plan; what belongs to no account comes first. */
export type AccountPlanDiffResult = DiffGroup[];

/** `sf account-plan diff`. Exit codes: 0 compared, whether they differ or not; 1 one of the two cannot be read, or the org refused; 2 wrong flags. */
export default class AccountPlanDiff extends SfCommand<AccountPlanDiffResult> {
  static override readonly summary = messages.getMessage('summary');
  static override readonly description = messages.getMessage('description');
  static override readonly examples = messages.getMessages('examples');
  static override readonly errorCodes = exitCodes(messages);

  static override readonly flags = {
    'plan-dir': Flags.directory({ char: 'd', default: '.', exists: true, summary: messages.getMessage('flags.plan-dir.summary') }),
    'target-org': namedOrg({ exclusive: ['from'], summary: messages.getMessage('flags.target-org.summary') }),
    'api-version': Flags.orgApiVersion(),
    from: Flags.string({ defaultHelp: 'HEAD', summary: messages.getMessage('flags.from.summary') }),
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
    const wanted = flags.account && new Set(flags.account.map((account) => account.toLowerCase()));
    const read = async (state: string) => {
      const records = await readRecords(state, flags['plan-dir']);
      // With catalogue and policy, which they refer to.
      return wanted ? recordsOf(records, wanted)[0] : records;
    };
    const before = flags['target-org'] ? undefined : await read(flags.from ?? 'HEAD');
    const after = await read(flags.to ?? (await projectRoot(flags['plan-dir'])));
    const org = flags['target-org']?.getConnection(flags['api-version']);
    const groups = org ? await this.againstOrg(org, after, flags['plan-dir']) : planDiff(before!, after);
    const shown = groups.filter(({ account }) => !wanted || wanted.has(account?.toLowerCase() ?? ''));
    this.log(printable(flags.format === 'markdown' ? markdownText(shown) : humanText(shown)));
    return shown;
  }

  /** What the files say otherwise than the org, which need not say all of it: what this user does not see there is told. */
  private async againstOrg(connection: Connection, records: readonly KeyedRecord[], directory: string): Promise<DiffGroup[]> {
    const { settings } = await openProject(directory);
    const { org, files, notInOrg, reading } = await readPlansOfOrg(connection, records, settings.naturalKeys);
    for (const sentence of unseenWords(notInOrg, reading)) this.warn(printable(sentence));
    return planDiff(org, files);
  }
}

/** @throws SfError UnknownStateError, UnreadableError */
async function readRecords(state: string, directory: string): Promise<readonly KeyedRecord[]> {
  const { files, problems: unread = [] } = await filesOf(state, directory);
  const { records, problems } = readPlanFiles(files);
  const error = firstError([...unread, ...problems]);
  if (error) throw messages.createError('error.unreadable', [state, error]);
  return records;
}

async function filesOf(state: string, directory: string): Promise<Pick<PlanFolder, 'files'> & Partial<PlanFolder>> {
  const isFolder = await stat(resolve(state)).then(
    (entry) => entry.isDirectory(),
    () => false,
  );
  const root = isFolder ? await findProject(state) : undefined;
  if (root) return readPlanFolder(root);
  const here = await projectRoot(directory);
  const files = await revisionFiles(here, state);
  if (!files) throw messages.createError('error.unknownState', [state, here]);
  return { files };
}
