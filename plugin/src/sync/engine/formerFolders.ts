import type { KeyedRecord } from '../../planFiles/keyedRecord.ts';
import { nameOfAccount } from '../merge/sameAccount.ts';

/**
 * What the folders of accounts were called at the last sync, in lower case, where somebody has given them other names since: the account is the same by
 * its number, without one by its name. Which keys move with it is decided by the merge.
 * @param base what both sides said then @param accounts those that are synced @param project every record of the files
 */
export function formerFolders(
  base: readonly KeyedRecord[],
  accounts: readonly KeyedRecord[],
  project: readonly KeyedRecord[],
): ReadonlySet<string> {
  const isAccount = ({ object }: KeyedRecord) => object === 'Account';
  const folderOf = ({ key }: KeyedRecord) => key.toLowerCase();
  const before = base.filter(isAccount);
  const present = new Set(project.filter(isAccount).map(folderOf));
  const known = new Set(before.map(folderOf));
  const gone = Map.groupBy(
    before.filter((account) => !present.has(folderOf(account))),
    nameOfAccount,
  );
  const found = accounts.filter((account) => !known.has(folderOf(account))).flatMap((account) => gone.get(nameOfAccount(account)) ?? []);
  return new Set(found.map(folderOf));
}
