import { trimTo15, type Connection, type Org } from '@salesforce/core';
import { findAccounts } from '../../scaffold/accountFromOrg.ts';
import { readSettings, PROJECT_FILE } from '../../planFiles/projectSettings.ts';
import type { NaturalKeys } from '../../planFiles/naturalKeys.ts';
import type { OrgCalls } from '../contract.ts';
import { createOrgCalls } from '../org/orgCalls.ts';
import { readOrg } from '../org/read/readOrg.ts';
import { writeOrg } from '../org/write/writeOrg.ts';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
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
      userName: org.getUsername() ?? '',
      org: {
        read: (scope, earlier) => readOrg(calls, context, scope, earlier),
        write: (changes, reading, options) => writeOrg(calls, changes, reading, options),
      },
      findAccount: async (said, keys) => {
        others += 1;
        const found = await findAccounts(connection, said, keys);
        return found.map((row) => {
          const number = keys.Account.filter((field) => field !== 'Name')
            .map((field) => row[field])
            .find(Boolean);
          return { id: row.Id, name: row.Name, ...(number ? { number } : {}) };
        });
      },
    },
  };
}

/** The same for a log-in and for an access token. */
export function orgIdOf(org: Org): string {
  return trimTo15(org.getOrgId());
}

/** What is wrong with the settings is told when the files are read. */
async function naturalKeysOf(root: string): Promise<NaturalKeys> {
  return readSettings({ path: PROJECT_FILE, text: await readFile(join(root, PROJECT_FILE), 'utf8') }).settings.naturalKeys;
}
