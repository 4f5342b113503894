import { Messages } from '@salesforce/core';
import type { KeyedRecord } from '../../planFiles/keyedRecord.ts';
import { freeKey, isFileName } from '../../planFiles/keys.ts';
import type { NaturalKeys } from '../../planFiles/naturalKeys.ts';

Messages.importMessagesDirectoryFromMetaUrl(import.meta.url);
const messages = Messages.loadMessages('sf-plugin-account-plan', 'sync');

/** An account of the org that somebody may mean. */
export interface FoundAccount {
  readonly id: string;
  readonly name: string;
  /** Its natural key, where that is not the name. */
  readonly number?: string;
  /** What other copies of the files call it: its plans' keys begin with it. */
  readonly folder?: string;
}

/** Looks for an account in the org by number, name or id. */
export type FindAccount = (said: string, naturalKeys: NaturalKeys) => Promise<readonly FoundAccount[]>;

export interface RequestedAccounts {
  /** Accounts to look at; those of the org that the files do not have yet with the folder they are to get. */
  readonly accounts: readonly KeyedRecord[];
  /** Folders, in lower case, of those that the files do not have. */
  readonly fetched: ReadonlySet<string>;
}

/**
 * @param said folders of the project, numbers or names; empty for all of the project
 * @throws SfError UnknownAccountError, SeveralAccountsError
 */
export async function requestedAccounts(
  said: readonly string[],
  files: readonly KeyedRecord[],
  naturalKeys: NaturalKeys,
  find: FindAccount,
): Promise<RequestedAccounts> {
  const own = files.filter(({ object }) => object === 'Account');
  if (said.length === 0) return { accounts: own, fetched: new Set() };
  const accounts = new Map<string, KeyedRecord>();
  const fetched = new Set<string>();
  for (const name of said) {
    const known = inFiles(name, own);
    const account = known ?? (await inOrg(name, [...own, ...accounts.values()], naturalKeys, find));
    accounts.set(account.key.toLowerCase(), account);
    if (!own.some(({ key }) => key.toLowerCase() === account.key.toLowerCase())) fetched.add(account.key.toLowerCase());
  }
  return { accounts: [...accounts.values()], fetched };
}

function inFiles(said: string, own: readonly KeyedRecord[]): KeyedRecord | undefined {
  const same = (other: unknown) => String(other ?? '').toLowerCase() === said.toLowerCase();
  const folder = own.find(({ key }) => same(key));
  if (folder) return folder;
  const found = own.filter(({ fields, references }) => same(references.Id) || same(fields.Name));
  if (found.length > 1) throw messages.createError('error.severalAccountsHere', [said], [found.map(({ key }) => key).join(', ')]);
  return found[0];
}

async function inOrg(said: string, taken: readonly KeyedRecord[], naturalKeys: NaturalKeys, find: FindAccount): Promise<KeyedRecord> {
  const [only, ...others] = await find(said, naturalKeys);
  if (!only) throw messages.createError('error.unknownAccount', [said], [folders(taken)]);
  if (others.length > 0)
    throw messages.createError('error.severalAccounts', [said], [[only, ...others].map(({ id, name }) => `${id} (${name})`).join(', ')]);
  // Perhaps the files have it by another name.
  const known = taken.find(({ fields, references }) =>
    only.number ? references.Id === only.number : !references.Id && fields.Name === only.name,
  );
  if (known) return known;
  const isTaken = (key: string) => taken.some((other) => other.key.toLowerCase() === key.toLowerCase());
  const { folder } = only;
  const key = folder !== undefined && isFileName(folder) && !isTaken(folder) ? folder : freeKey(only.name, isTaken, 'account');
  return { object: 'Account', key, fields: { Name: only.name }, references: only.number ? { Id: only.number } : {} };
}

function folders(accounts: readonly KeyedRecord[]): string {
  return accounts.map(({ key }) => key).join(', ') || messages.getMessage('none');
}
