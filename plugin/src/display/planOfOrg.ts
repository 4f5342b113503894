import { Messages, type Connection } from '@salesforce/core';
import { unseenWords } from '../org/unseenWords.ts';
import { NATURAL_KEYS } from '../planFiles/naturalKeys.ts';
import { findProject, readPlanFolder } from '../planFiles/planFolder.ts';
import { indexRecords } from '../planFiles/planIndex.ts';
import { readPlanFiles } from '../planFiles/readPlanFiles.ts';
import type { KeyedRecord } from '../planFiles/keyedRecord.ts';
import { foundAccounts } from '../sync/engine/foundAccounts.ts';
import { requestedAccounts, type FindAccount } from '../sync/engine/requestedAccounts.ts';
import { readAccounts } from '../sync/org/readPlansOfOrg.ts';
import type { NamedPlan } from '../project/plansAsked.ts';
import { choosePlan } from './choosePlan.ts';
import type { FoundPlan } from './planOfFiles.ts';

Messages.importMessagesDirectoryFromMetaUrl(import.meta.url);
const messages = Messages.loadMessages('sf-plugin-account-plan', 'account-plan.display');

/**
 * A plan of an org: of the account that is named, for which no project is needed, or of the accounts of the project. What this user does not see there is
 * in `unseen`, in sentences.
 * @param directory of the project, if there is one @param asked account: folder, number, name or id; plan: last part of its key
 * @throws SfError AccountMissingError, those of `requestedAccounts`, `readAccounts` and `choosePlan`
 */
export async function planOfOrg(
  connection: Connection,
  directory: string,
  { account, plan }: { readonly account?: string; readonly plan?: string },
): Promise<FoundPlan & { readonly unseen: readonly string[] }> {
  const root = await findProject(directory);
  if (root === undefined && account === undefined) throw messages.createError('error.accountMissing');
  const project = root === undefined ? undefined : await readPlanFolder(root);
  const files = project ? readPlanFiles(project.files).records : [];
  const naturalKeys = project?.settings.naturalKeys ?? NATURAL_KEYS;
  const find: FindAccount = (said, keys) => foundAccounts(connection, said, keys);
  const { accounts } = await requestedAccounts(account === undefined ? [] : [account], files, naturalKeys, find);
  const reading = await readAccounts(connection, accounts, files, naturalKeys);
  const found = new Set(reading.accounts.map(({ folder }) => folder.toLowerCase()));
  const notInOrg = accounts.filter(({ key }) => !found.has(key.toLowerCase()));
  const plans = reading.records.filter(({ object }) => object === 'Account_Plan__c').map(named);
  return { plan: choosePlan(plans, { plan }, 'org'), index: indexRecords(reading.records), unseen: unseenWords(notInOrg, reading) };
}

/** By the last part of the key: the account may be called otherwise here than where the key was made. */
function named(record: KeyedRecord): NamedPlan {
  return { record, account: record.references.Account__c!, plan: record.key.split('/').at(-1)! };
}
