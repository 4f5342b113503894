import { Messages } from '@salesforce/core';
import { revisionBefore, revisionFiles } from '../diff/revisionFiles.ts';
import { firstError } from '../planFiles/problemText.ts';
import { readPlanFiles } from '../planFiles/readPlanFiles.ts';
import { isDay } from '../project/isDay.ts';
import type { EarlierState } from './sections/changes.ts';

Messages.importMessagesDirectoryFromMetaUrl(import.meta.url);
const messages = Messages.loadMessages('sf-plugin-account-plan', 'account-plan.generate.report');

/**
 * The project as it was. @param since a day, for the last commit before it, or a revision of the git repository @param root of the project
 * @throws SfError NoCommitBeforeError, UnknownRevisionError, UnreadableRevisionError
 */
export async function earlierState(since: string, root: string): Promise<EarlierState> {
  const revision = isDay(since) ? await revisionBefore(root, since) : since;
  if (revision === undefined) throw messages.createError('error.noCommitBefore', [since, root]);
  const files = await revisionFiles(root, revision);
  if (!files) throw messages.createError('error.unknownRevision', [since, root]);
  const { records, problems } = readPlanFiles(files);
  const error = firstError(problems);
  if (error) throw messages.createError('error.unreadableRevision', [since, error]);
  return { name: since, records };
}
