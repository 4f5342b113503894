import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { trimTo15, type Connection, type Org } from '@salesforce/core';
import { queryOrg } from '../../org/queryOrg.ts';
import { soqlText } from '../../org/soqlText.ts';
import { readSettings, PROJECT_FILE } from '../../planFiles/projectSettings.ts';
import type { NaturalKeys } from '../../planFiles/naturalKeys.ts';
import type { OrgCalls } from '../contract.ts';
import { createOrgCalls } from '../org/orgCalls.ts';
import { queriesTogether } from '../org/read/queriesTogether.ts';
import { readOrg } from '../org/read/readOrg.ts';
import { writeOrg } from '../org/write/writeOrg.ts';
import { foundAccounts } from './foundAccounts.ts';
import type { SyncPlace } from './runSync.ts';
import { syncFolder } from './syncFolder.ts';

/** An org ready to be synced with, and what is sent to it. */
export interface OpenSync {
  readonly place: SyncPlace;
  readonly calls: Pick<OrgCalls, 'count' | 'limit'>;
  readonly connection: Connection;
}

/** @param root of the project @param onRows so many more records have been read */
export async function openSync(
  org: Org,
  apiVersion: string | undefined,
  root: string,
  signal: AbortSignal,
  onRows: (rows: number) => void = () => undefined,
): Promise<OpenSync> {
  const connection = org.getConnection(apiVersion);
  const calls = createOrgCalls(connection, { signal });
  const naturalKeys = await naturalKeysOf(root);
  let others = 0;
  const context = {
    instanceUrl: connection.instanceUrl,
    apiVersion: connection.getApiVersion(),
    naturalKeys,
    onRows: (_object: string, rows: number) => onRows(rows),
  };
  return {
    connection,
    calls: {
      get count() {
        return calls.count + others;
      },
      get limit() {
        return calls.limit;
      },
    },
    place: {
      folder: syncFolder(root, orgIdOf(org)),
      userName: usernameOf(org),
      org: {
        read: (scope, earlier) => readOrg(queriesTogether(calls), context, scope, earlier),
        write: (changes, reading, options) => writeOrg(calls, changes, reading, options),
      },
      findAccount: async (said, keys) => {
        others += 1;
        const found = await foundAccounts(connection, said, keys);
        const [only, ...rest] = found;
        if (!only || rest.length > 0) return found;
        others += 1;
        const folder = await folderInKeys(connection, only.id);
        return [{ ...only, ...(folder ? { folder } : {}) }];
      },
    },
  };
}

/** What stands in front of the keys of an account's plans. */
async function folderInKeys(connection: Connection, accountId: string): Promise<string | undefined> {
  const soql = `SELECT Key__c FROM Account_Plan__c WHERE Account__c = ${soqlText(accountId)} AND Key__c LIKE '%/%' ORDER BY Key__c LIMIT 1`;
  const [plan] = await queryOrg<{ readonly Key__c: string }>(connection, soql);
  return plan?.Key__c.split('/')[0];
}

/** Empty for a log-in that is nothing but an access token, which is to be written and shown nowhere. */
export function usernameOf(org: Org): string {
  const username = org.getUsername() ?? '';
  return /^00D\w{12,15}!/.test(username) ? '' : username;
}

/** The same for a log-in and for an access token. */
export function orgIdOf(org: Org): string {
  return trimTo15(org.getOrgId());
}

/** What is wrong with the settings is told when the files are read. */
async function naturalKeysOf(root: string): Promise<NaturalKeys> {
  return readSettings({ path: PROJECT_FILE, text: await readFile(join(root, PROJECT_FILE), 'utf8') }).settings.naturalKeys;
}
