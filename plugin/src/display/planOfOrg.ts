import { Messages, type Connection } from '@salesforce/core';
import { unseenWords } from '../org/unseenWords.ts';
import { NATURAL_KEYS } from '../planFiles/naturalKeys.ts';
import { findProject, readPlanFolder } from '../planFiles/planFolder.ts';
import { indexRecords } from '../planFiles/planIndex.ts';
import { readPlanFiles } from '../planFiles/readPlanFiles.ts';
import { findAccounts } from '../scaffold/accountFromOrg.ts';
import type { KeyedRecord } from '../planFiles/keyedRecord.ts';
import { requestedAccounts, type FindAccount } from '../sync/engine/requestedAccounts.ts';
import { createOrgCalls } from '../sync/org/orgCalls.ts';
import { readOrg } from '../sync/org/read/readOrg.ts';
import type { NamedPlan } from '../project/plansAsked.ts';
import { choosePlan } from './choosePlan.ts';
import type { FoundPlan } from './planOfFiles.ts';

Messages.importMessagesDirectoryFromMetaUrl(import.meta.url);
const messages = Messages.loadMessages('sf-plugin-account-plan', 'account-plan.display');

/**
 * A plan of an org: of the account that is named, for which no project is needed, or of the accounts of the project. What this user does not see there is
 * in `unseen`, in sentences.
 * @param directory of the project, if there is one @param asked account: folder, number, name or id; plan: last part of its key
 * @throws SfError AccountMissingError, those of `requestedAccounts`, `readOrg` and `choosePlan`
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
  const find: FindAccount = async (said, keys) =>
    (await findAccounts(connection, said, keys)).map((row) => {
      const number = keys.Account.filter((field) => field !== 'Name')
        .map((field) => row[field])
        .find(Boolean);
      return { id: row.Id, name: row.Name, ...(number ? { number } : {}) };
    });
  const { accounts } = await requestedAccounts(account === undefined ? [] : [account], files, naturalKeys, find);
  const context = { instanceUrl: connection.instanceUrl, apiVersion: connection.getApiVersion(), naturalKeys };
  const scope = { accounts, isAll: false, known: files, references: [] };
  const reading = await readOrg(createOrgCalls(connection), context, scope);
  const found = new Set(reading.accounts.map(({ folder }) => folder.toLowerCase()));
  const notInOrg = accounts.filter(({ key }) => !found.has(key.toLowerCase()));
  const plans = reading.records.filter(({ object }) => object === 'Account_Plan__c').map(named);
  return { plan: choosePlan(plans, { plan }, 'org'), index: indexRecords(reading.records), unseen: unseenWords(notInOrg, reading) };
}

/** By the last part of the key: the account may be called otherwise here than where the key was made. */
function named(record: KeyedRecord): NamedPlan {
  return { record, account: record.references.Account__c!, plan: record.key.split('/').at(-1)! };
}
