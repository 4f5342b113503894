import type { Connection } from '@salesforce/core';
import type { OrgUser } from '../../../../test/end-to-end/support/orgUser.ts';
import { createOrgCalls, type OrgCallSettings } from '../../../src/sync/org/orgCalls.ts';
import type { OrgCalls } from '../../../src/sync/contract.ts';

/** Of a connection what the calls need of it. */
export interface ConnectionLike {
  readonly instanceUrl: string;
  accessToken: string;
  getApiVersion(): string;
  /** As the connection of an access token: there is nothing to renew it with. */
  refreshAuth(): Promise<void>;
}

export function connectionOf(url: string, { accessToken }: Pick<OrgUser, 'accessToken'>): ConnectionLike {
  return {
    instanceUrl: url,
    accessToken,
    getApiVersion: () => '66.0',
    refreshAuth: () => Promise.reject(new Error('Session expired or invalid')),
  };
}

/** Calls as a person of an org, which do not wait before they try again. @param url of the org, or of a proxy before it */
export function callsAs(user: Pick<OrgUser, 'accessToken'>, url: string, settings: OrgCallSettings = {}): OrgCalls {
  const connection = connectionOf(url, user) as unknown as Connection;
  return createOrgCalls(connection, { sleep: () => Promise.resolve(), random: () => 0, ...settings });
}
