import { freeKey, isFileName } from '../../../planFiles/keys.ts';
import type { EarlierReading, SyncScope } from '../../contract.ts';
import type { Draft } from './draft.ts';
import type { Row } from './queryRows.ts';

/**
 * Folders for accounts that have none yet: the one it had, else the one its plans' keys were given in, which is what other copies of the files call it;
 * else from its name.
 */
export function nameFolders(
  rows: ReadonlyMap<string, Row>,
  folders: ReadonlyMap<string, string>,
  drafts: readonly Draft[],
  { accounts, known }: Pick<SyncScope, 'accounts' | 'known'>,
  earlier: EarlierReading | undefined,
): ReadonlyMap<string, string> {
  const named = new Map(folders);
  const said = [...accounts, ...known.filter(({ object }) => object === 'Account')].map(({ key }) => key);
  const taken = new Set([...said, ...folders.values()].map((folder) => folder.toLowerCase()));
  const had = new Map(earlier?.accounts.map(({ folder, id }) => [id, folder]));
  const inKeys = foldersInKeys(drafts);
  const isFree = (folder: string) => isFileName(folder) && !taken.has(folder.toLowerCase());
  for (const id of [...rows.keys()].filter((one) => !folders.has(one)).sort()) {
    const before = had.get(id);
    // Its own name is free for it, even where the files still have something of it.
    const isBack = before !== undefined && ![...named.values()].some((one) => one.toLowerCase() === before.toLowerCase());
    const prefix = inKeys.get(id);
    const folder = isBack
      ? before
      : prefix !== undefined && isFree(prefix)
        ? prefix
        : freeKey(String(rows.get(id)!.Name), (key) => !isFree(key), 'account');
    named.set(id, folder);
    taken.add(folder.toLowerCase());
  }
  return named;
}

/** What stands in front of the keys of an account's plans, by id of the account; of several the first in the order of the keys. */
function foldersInKeys(drafts: readonly Draft[]): ReadonlyMap<string, string> {
  const plans = drafts.filter(({ object, key }) => object === 'Account_Plan__c' && key?.includes('/'));
  const found = new Map<string, string>();
  for (const { key, parentId } of plans.sort((one, other) => (one.key! < other.key! ? -1 : 1))) {
    if (!found.has(parentId!)) found.set(parentId!, key!.split('/')[0]!);
  }
  return found;
}
