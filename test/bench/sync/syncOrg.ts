import { createOrg } from '../../../local-org/src/createOrg.ts';
import type { MeasuredOrg } from '../org/measuredOrg.ts';
import { request } from '../server/request.ts';
import type { ServerProcess } from '../server/startProcess.ts';
import { accountName, accountNumber, NUMBER_PREFIX, solutionRecords } from './syncRecords.ts';

/** Database file of an org that has the accounts and the catalogue, and nothing planned. */
export function customersOnly({ copy, parents }: MeasuredOrg, accounts: number): string {
  const file = copy();
  const org = createOrg({ file });
  try {
    org.records.transaction(org.sessions.system, (records) => {
      // A sync would bring the others' catalogue into the files.
      for (const id of parents.solutions) records.delete(id);
      for (let index = 0; index < accounts; index++)
        records.insert('Account', { Name: accountName(index), AccountNumber: accountNumber(index) });
      for (const { key, fields } of solutionRecords())
        records.insert('Solution__c', { Key__c: key, ...(fields as Record<string, string | boolean>) });
    });
    return file;
  } finally {
    // Merges the log into the file.
    org.close();
  }
}

/** How many API requests the org has been sent since it started, as it counts them itself; asking is one, which is taken off. */
export async function requestsSoFar(server: ServerProcess): Promise<number> {
  const { Max, Remaining } = (await request(server, 'GET', '/limits')).DailyApiRequests;
  return Max - Remaining - 1;
}

/** Ids of the accounts by their numbers. */
export async function accountIds(server: ServerProcess): Promise<ReadonlyMap<string, string>> {
  const soql = `SELECT Id, AccountNumber FROM Account WHERE AccountNumber LIKE '${NUMBER_PREFIX}%'`;
  const { records } = await request(server, 'GET', `/query?q=${encodeURIComponent(soql)}`);
  return new Map(records.map((record: { Id: string; AccountNumber: string }) => [record.AccountNumber, record.Id]));
}
