import type { Connection } from '@salesforce/core';
import type { NaturalKeys } from '../../planFiles/naturalKeys.ts';
import { findAccounts } from '../../scaffold/accountFromOrg.ts';
import type { FoundAccount } from './requestedAccounts.ts';

/** Accounts of an org that a person may mean, with one request. */
export async function foundAccounts(connection: Connection, said: string, keys: NaturalKeys): Promise<readonly FoundAccount[]> {
  const numbers = keys.Account.filter((field) => field !== 'Name');
  return (await findAccounts(connection, said, keys)).map((row) => {
    const number = numbers.map((field) => row[field]).find(Boolean);
    return { id: row.Id, name: row.Name, ...(number ? { number } : {}) };
  });
}
