import { keyOf, type KeyedRecord } from '../../planFiles/keyedRecord.ts';
import type { EarlierReading, OrgRecord } from '../contract.ts';
import { agree } from '../merge/agree.ts';
import { folderOfKey, recordsOf } from './accountScope.ts';
import type { PreparedSync } from './prepareSync.ts';
import type { SyncState } from './syncState.ts';

/**
 * What to remember: what both sides say now is the base where it is the same, else what it was; of accounts and objects that were not looked at nothing
 * changes. @param files as they are now @param org as it is now
 */
export function nextState(
  prepared: PreparedSync,
  files: readonly KeyedRecord[],
  org: readonly OrgRecord[],
  before: SyncState,
): Required<SyncState> {
  const { scoped, states, compared, mergeOptions } = prepared;
  const rest = notRead(prepared);
  const looked = new Set(states.base.map(keyOf));
  const leftAlone = scoped.base.filter((record) => !looked.has(keyOf(record)));
  const agreed = agree({ base: states.base, files, org: compared(org) }, mergeOptions);
  return { base: [...rest.base, ...leftAlone, ...agreed], org: readingToKeep(prepared, rest.org, org, before) };
}

/** An account that came back from the org with `--all` was not looked at before, and is now. */
function notRead({ scoped: { rest }, reading }: PreparedSync): PreparedSync['scoped']['rest'] {
  if (rest.base.length + rest.org.length === 0) return rest;
  const read = new Set(reading.accounts.map(({ folder }) => folder.toLowerCase()));
  return { base: recordsOf(rest.base, read)[1], org: recordsOf(rest.org, read)[1] };
}

function readingToKeep(
  { reading, accounts }: PreparedSync,
  rest: readonly OrgRecord[],
  orgNow: readonly OrgRecord[],
  { org: before }: SyncState,
): EarlierReading {
  // A bulk job does not tell the ids of what it made: the next reading finds those records, since they changed after this one.
  const org = orgNow.filter(({ id }) => id !== '');
  const { userId, readOn, ids, asked, unsayable = [] } = reading;
  // Another user, or another set of rights, saw other fields: what was not looked at now is to be read anew.
  const isSameView = before?.userId === userId && JSON.stringify(before.asked) === JSON.stringify(asked);
  const own = new Set([...accounts.map(({ key }) => key), ...reading.accounts.map(({ folder }) => folder)].map((key) => key.toLowerCase()));
  // By its id: its folder may have had another name.
  const read = new Set(reading.accounts.map(({ id }) => id));
  const others = isSameView ? before.accounts.filter(({ folder, id }) => !own.has(folder.toLowerCase()) && !read.has(id)) : [];
  if (others.length === 0) return { userId, readOn, records: org, accounts: reading.accounts, ids, asked, unsayable };
  return {
    userId,
    // The oldest of all: what changed since in any of the accounts is asked for.
    readOn: before!.readOn,
    records: [...rest, ...org],
    accounts: [...others, ...reading.accounts],
    ids: union(ids, before!.ids),
    asked,
    unsayable: [...unsayable, ...(before!.unsayable ?? []).filter(({ key }) => !own.has(folderOfKey(key)))],
  };
}

function union(ids: EarlierReading['ids'], earlier: EarlierReading['ids']): EarlierReading['ids'] {
  const nameOf = ({ object, account, value }: EarlierReading['ids'][number]) => `${object} ${account ?? ''} ${value}`;
  const known = new Set(ids.map(nameOf));
  return [...ids, ...earlier.filter((one) => !known.has(nameOf(one)))];
}
