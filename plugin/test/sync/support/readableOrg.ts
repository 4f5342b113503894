import type { OrgUser } from '../../../../test/end-to-end/support/orgUser.ts';
import { openModelOrg, type OpenOrg } from '../../../../test/end-to-end/support/openModelOrg.ts';
import { NATURAL_KEYS, type NaturalKeys } from '../../../src/planFiles/naturalKeys.ts';
import type { EarlierReading, OrgReading, SyncScope } from '../../../src/sync/contract.ts';
import { readOrg } from '../../../src/sync/org/read/readOrg.ts';
import { readingCalls } from './readingCalls.ts';

export type Person = 'Priya Raman' | 'Mara Lindqvist' | 'Jonas Okafor' | 'Tom Becker';

export interface ReadableOrg extends Pick<OpenOrg, 'undelete' | 'setClockRight' | 'stop'> {
  readonly administrator: OrgUser;
  person(name: Person): OrgUser;
  /** @returns also the requests it took */
  read(options?: ReadOptions): Promise<OrgReading & { readonly sent: readonly string[] }>;
}

export interface ReadOptions extends Partial<SyncScope> {
  readonly as?: Person;
  readonly earlier?: EarlierReading;
  readonly naturalKeys?: Partial<NaturalKeys>;
}

/** A real org to be read by its people. @param clockBehind milliseconds, so that records can be made in the past */
export async function startReadableOrg(clockBehind = 0): Promise<ReadableOrg> {
  const org = await openModelOrg(clockBehind);
  return {
    ...org,
    administrator: org.person('Priya Raman'),
    async read({ as = 'Priya Raman', earlier, naturalKeys, ...scope } = {}) {
      const calls = readingCalls(org.url, org.person(as));
      const context = { instanceUrl: org.url, apiVersion: '66.0', naturalKeys: { ...NATURAL_KEYS, ...naturalKeys } };
      const reading = await readOrg(calls, context, { accounts: [], isAll: false, known: [], references: [], ...scope }, earlier);
      return { ...reading, sent: calls.sent };
    },
  };
}
