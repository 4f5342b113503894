import { Messages } from '@salesforce/core';
import { checkPlanFiles } from '../planFiles/checkPlanFiles.ts';
import type { KeyedRecord } from '../planFiles/keyedRecord.ts';
import type { PlanIndex } from '../planFiles/planIndex.ts';
import { firstError } from '../planFiles/problemText.ts';
import { openProject } from '../project/openProject.ts';
import { plansOfFiles } from '../project/plansAsked.ts';
import { choosePlan } from './choosePlan.ts';

Messages.importMessagesDirectoryFromMetaUrl(import.meta.url);
const messages = Messages.loadMessages('sf-plugin-account-plan', 'account-plan.display');

/** A plan with all that is said beside it. */
export interface FoundPlan {
  readonly plan: KeyedRecord;
  readonly index: PlanIndex;
}

/** A plan of the files. @throws SfError UnreadableError, those of `choosePlan` */
export async function planOfFiles(directory: string, asked: { readonly account?: string; readonly plan?: string }): Promise<FoundPlan> {
  const { files, problems: unread } = await openProject(directory);
  const { records, index, problems } = checkPlanFiles(files);
  const error = firstError([...unread, ...problems]);
  if (error) throw messages.createError('error.unreadable', [error]);
  return { plan: choosePlan(plansOfFiles(records), asked, 'project'), index };
}
