import { keyOf, type KeyedRecord } from '../../planFiles/keyedRecord.ts';
import type { SyncStates } from '../contract.ts';
import { findRenames, type Side } from './findRenames.ts';
import type { Renames } from './recordFields.ts';

/** One record on all sides, under one identity: its key in the base, else the one it has. */
export interface Triple {
  readonly id: string;
  readonly object: string;
  readonly base?: KeyedRecord;
  readonly files?: KeyedRecord;
  readonly org?: KeyedRecord;
}

export interface ThreeSides {
  /** Of the base, then new ones of the files, then of the org. */
  readonly triples: ReadonlyMap<string, Triple>;
  /** Identity on a side → identity here. */
  readonly renames: { readonly base: Renames; readonly files: Renames; readonly org: Renames };
}

/** Then what is said in the same words is the same. */
export const hasNoRenames = ({ renames: { files, org } }: ThreeSides) => files.size === 0 && org.size === 0;

/** Of a key that is there twice the first one counts. */
export function byIdentity<Row extends KeyedRecord>(records: readonly Row[]): Map<string, Row> {
  const all = new Map<string, Row>();
  for (const record of records) {
    const id = keyOf(record);
    if (!all.has(id)) all.set(id, record);
  }
  return all;
}

export function threeSides(states: SyncStates): ThreeSides {
  const [base, files, org] = [byIdentity(states.base), byIdentity(states.files), byIdentity(states.org)];
  const renames = bothRenamed(findRenames(base, files, org), findRenames(base, org, files), files, org);
  const triples = new Map<string, { -readonly [Name in keyof Triple]: Triple[Name] }>();
  for (const [id, record] of base) triples.set(id, { id, object: record.object, base: record });
  const add = (side: 'files' | 'org', records: Side) => {
    for (const [own, record] of records) {
      const id = renames[side].get(own) ?? own;
      const there = triples.get(id);
      if (there) there[side] = record;
      else triples.set(id, { id, object: record.object, [side]: record });
    }
  };
  add('files', files);
  add('org', org);
  return { triples, renames: { ...renames, base: new Map() } };
}

/** A key that one side gives anew must be free on the other, or be there in place of the old one: then both renamed it, and a sync was interrupted. */
function bothRenamed(files: Map<string, string>, org: Map<string, string>, inFiles: Side, inOrg: Side) {
  const ways = [
    [files, org, inOrg],
    [org, files, inFiles],
  ] as const;
  for (const [own, , there] of ways) {
    for (const [now, was] of own) if (there.has(now) && there.has(was)) own.delete(now);
  }
  for (const [own, theirs, there] of ways) {
    const theirOld = new Set(theirs.values());
    for (const [now, was] of own) {
      if (!there.has(now) || theirs.get(now) === was) continue;
      if (!theirs.has(now) && !theirOld.has(was)) theirs.set(now, was);
      else own.delete(now);
    }
  }
  return { files, org };
}
