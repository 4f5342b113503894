import type { KeyedRecord } from '../../planFiles/keyedRecord.ts';
import { indexRecords } from '../../planFiles/planIndex.ts';
import { naturalFields } from '../../planFiles/sections.ts';
import type { EarlierReading, NaturalReference, OrgRecord } from '../contract.ts';
import type { SyncState } from './syncState.ts';

/** What a sync looks at, and what it leaves as it is. */
export interface ScopedState {
  readonly base: readonly KeyedRecord[];
  readonly earlier?: EarlierReading;
  /** Of the accounts that are not looked at: goes into the next state as it is. */
  readonly rest: { readonly base: readonly KeyedRecord[]; readonly org: readonly OrgRecord[] };
}

/** Records of some accounts, and those that belong to none: catalogue and policy. @param folders in lower case */
export function recordsOf<Row extends KeyedRecord>(records: readonly Row[], folders: ReadonlySet<string>): readonly [Row[], Row[]] {
  const { accountOf } = indexRecords(records);
  const [inside, outside]: [Row[], Row[]] = [[], []];
  for (const record of records) {
    const account = accountOf(record)?.toLowerCase();
    // What has lost the record it is part of belongs nowhere, and is looked at.
    if (account === undefined || folders.has(account)) inside.push(record);
    else outside.push(record);
  }
  return [inside, outside];
}

/**
 * @param folders accounts that are looked at, in lower case
 * @param isKnown were they met before? Those that are fetched anew were not
 * @param former what some of them were called then: that is compared too, and read anew
 */
export function scopeState(
  { base, org }: SyncState,
  folders: ReadonlySet<string>,
  isKnown: (folder: string) => boolean,
  former: ReadonlySet<string> = new Set(),
): ScopedState {
  const known = new Set([...folders].filter(isKnown));
  const forgotten = new Set([...folders].filter((folder) => !isKnown(folder)));
  const split = <Row extends KeyedRecord>(records: readonly Row[], own: ReadonlySet<string>, without: ReadonlySet<string>) => {
    const [inside, outside] = recordsOf(records, own);
    return [inside, without.size > 0 ? recordsOf(outside, without)[1] : outside] as const;
  };
  const [baseInside, baseOutside] = split(base, new Set([...known, ...former]), forgotten);
  const [orgInside, orgOutside] = split(org?.records ?? [], known, new Set([...forgotten, ...former]));
  const earlier = org && {
    ...org,
    records: orgInside,
    accounts: org.accounts.filter(({ folder }) => known.has(folder.toLowerCase())),
    unsayable: org.unsayable?.filter(({ key }) => !key.includes('/') || known.has(folderOfKey(key))),
  };
  return { base: baseInside, earlier, rest: { base: baseOutside, org: orgOutside } };
}

/** Keys below an account begin with its folder. In lower case. */
export function folderOfKey(key: string): string {
  return key.split('/', 1)[0]!.toLowerCase();
}

/** Everything that files name by natural key, once. */
export function naturalReferences(files: readonly KeyedRecord[]): readonly NaturalReference[] {
  const { accountOf } = indexRecords(files);
  const found = new Map<string, NaturalReference>();
  for (const record of files) {
    for (const { field, target } of naturalFields(record.object)) {
      const value = record.references[field];
      if (value === undefined) continue;
      const account = accountOf(record);
      found.set(`${target} ${account?.toLowerCase()} ${value.toLowerCase()}`, { object: target, value, ...(account ? { account } : {}) });
    }
  }
  return [...found.values()];
}
