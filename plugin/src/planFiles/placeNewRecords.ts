import { groupBy } from 'c/groupBy';
import type { EntryToWrite } from './entryText.ts';
import { pathOf } from './filePath.ts';
import { freeKey, isFileName, saidKey, slug, type KeyPlace } from './keys.ts';
import { keyOf, type KeyedRecord } from './keyedRecord.ts';
import type { ReadEntry, ReadFile } from './readEntries.ts';
import { SECTION_OF } from './sections.ts';

/** Plan files as they are read, with their entries by `keyOf`. */
export interface FilesState {
  readonly files: ReadonlyMap<string, ReadFile>;
  readonly entries: ReadonlyMap<string, ReadEntry>;
}

/** Where new records go. */
export interface NewPlaces {
  /** Into sections at the top of files, there or not. */
  readonly byPath: ReadonlyMap<string, readonly EntryToWrite[]>;
  /** Into entries that are there. */
  readonly byParent: ReadonlyMap<ReadEntry, readonly EntryToWrite[]>;
}

/** Finds records among those to be written and those that are there. */
export type FindRecord = (object: string, key: string) => KeyedRecord | undefined;

/** The account and the plan that a record stands in. Throws when a parent is nowhere: that is a bug of the caller. */
export function keyPlaceOf(record: KeyedRecord, find: FindRecord): KeyPlace {
  if (record.object === 'Account') return { account: record.key };
  const { parent } = SECTION_OF.get(record.object)!;
  if (!parent) return {};
  const key = record.references[parent];
  if (parent === 'Account__c') return record.object === 'Account_Plan__c' ? { account: key, plan: record.key } : { account: key };
  const above = key === undefined ? undefined : find(parent, key);
  if (!above)
    throw new Error(
      `${record.object} ${record.key} is part of ${parent} ${key ?? 'nothing'}, which is neither in the files nor to be written.`,
    );
  return keyPlaceOf(above, find);
}

export function placeNewRecords(created: readonly KeyedRecord[], find: FindRecord, state: FilesState, splitFrom: number): NewPlaces {
  const isNew = new Set(created.map(keyOf));
  const byPath = new Map<string, EntryToWrite[]>();
  const byParent = new Map<ReadEntry, EntryToWrite[]>();
  const childrenOf = groupBy(created.filter(isPart), (record) => parentOf(record)!);
  const planPaths = new Map<string, { readonly path: string; readonly isKeySaid: boolean }>();
  const isSplit = splitting(created, state, splitFrom);

  for (const record of created) {
    const parent = parentOf(record);
    if (isPart(record)) {
      if (isNew.has(parent!)) continue;
      const above = state.entries.get(parent!);
      if (above) push(byParent, above, toWrite(record));
      continue;
    }
    push(byPath, pathFor(record), toWrite(record));
  }
  return { byPath, byParent };

  function toWrite(record: KeyedRecord): EntryToWrite {
    const section = SECTION_OF.get(record.object)!;
    const own = childrenOf.get(keyOf(record)) ?? [];
    const children = section.children.flatMap((child) => own.filter(({ object }) => object === child.object).map(toWrite));
    const isKeySaid = record.object === 'Account_Plan__c' && planPath(record).isKeySaid;
    return { section, record, place: keyPlaceOf(record, find), children, isKeySaid };
  }

  function pathFor(record: KeyedRecord): string {
    const { file: kind, splitBy } = SECTION_OF.get(record.object)!;
    const { account, plan } = keyPlaceOf(record, find);
    if (kind === 'plan') return planPath(find('Account_Plan__c', plan!)!).path;
    const by = splitBy ? record.references[splitBy] : undefined;
    const part = by !== undefined && isSplit(record.object, account!) ? slug(saidKey(by, 'account', { account })) : '';
    const path = pathOf({ kind, account, ...(isFileName(part) ? { part } : {}) });
    const other = path.replace(/\.yaml$/, '.yml');
    return state.files.has(other) && !state.files.has(path) ? other : path;
  }

  function planPath(plan: KeyedRecord): { readonly path: string; readonly isKeySaid: boolean } {
    const there = state.entries.get(keyOf(plan));
    if (there && !isNew.has(keyOf(plan))) return { path: there.source.path, isKeySaid: false };
    const known = planPaths.get(plan.key);
    if (known) return known;
    const account = plan.references.Account__c!;
    const taken = new Set([...state.files.keys(), ...[...planPaths.values()].map(({ path }) => path)].map((path) => path.toLowerCase()));
    const at = (name: string) => pathOf({ kind: 'plan', account, plan: name });
    const isTaken = (name: string) => taken.has(at(name).toLowerCase());
    const said = saidKey(plan.key, 'account', { account });
    const isOwn = isFileName(said) && said === said.normalize('NFC') && !isTaken(said);
    const place = { path: at(isOwn ? said : freeKey(said, isTaken, 'plan')), isKeySaid: !isOwn };
    planPaths.set(plan.key, place);
    return place;
  }
}

/** Part of another entry, not of a file. */
function isPart({ object }: KeyedRecord): boolean {
  const { parent } = SECTION_OF.get(object)!;
  return parent !== undefined && parent !== 'Account__c' && parent !== 'Account_Plan__c';
}

function parentOf({ object, references }: KeyedRecord): string | undefined {
  const { parent } = SECTION_OF.get(object)!;
  return parent && keyOf({ object: parent === 'Account__c' ? 'Account' : parent, key: references[parent]! });
}

/** A section of an account is split when it is, or with the new records becomes, large. */
function splitting(created: readonly KeyedRecord[], { files }: FilesState, splitFrom: number) {
  const counts = new Map<string, number>();
  const count = (object: string, account: string | undefined, by = 1) => {
    const name = `${object} ${account}`;
    counts.set(name, (counts.get(name) ?? 0) + by);
  };
  for (const { entries, place } of files.values()) {
    for (const { record } of entries) count(record.object, place.account, place.part === undefined ? 1 : splitFrom);
  }
  for (const { object, references } of created) count(object, references.Account__c);
  return (object: string, account: string) => (counts.get(`${object} ${account}`) ?? 0) > splitFrom;
}

function push<Key>(map: Map<Key, EntryToWrite[]>, key: Key, entry: EntryToWrite): void {
  const there = map.get(key);
  if (there) there.push(entry);
  else map.set(key, [entry]);
}
