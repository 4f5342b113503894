import { groupBy } from 'c/groupBy';
import { insertIntoEntry, insertIntoFile, movedEntry, newEntries, removeEntry } from './entryEdits.ts';
import { isSame, saidValue, sectionsLines } from './entryText.ts';
import { fieldEdits } from './fieldEdits.ts';
import { keyOf, type KeyedRecord, type RecordName } from './keyedRecord.ts';
import { filePlace } from './filePath.ts';
import type { KeyPlace } from './keys.ts';
import type { PlacedRecord } from './placedRecord.ts';
import { indexRecords, type PlanIndex } from './planIndex.ts';
import { keyPlaceOf, placeNewRecords, type FilesState, type FindRecord } from './placeNewRecords.ts';
import type { FileProblem } from './problem.ts';
import { SPLIT_FROM } from './projectSettings.ts';
import { readFile, readPlanFiles, type PlanFilesReading } from './readPlanFiles.ts';
import type { ReadEntry, ReadFile } from './readEntries.ts';
import { SECTION_OF, SECTIONS } from './sections.ts';
import { applyEdits, type TextEdit } from './textEdits.ts';
import type { PlanFile } from './yamlSource.ts';

export interface PlanFilesChange {
  /** Records as they are to be, new ones and old ones; those that say the same already change nothing. Parents are in the files or in here. */
  readonly set?: readonly KeyedRecord[];
  /** Records that are to go, with everything written inside them. */
  readonly remove?: readonly RecordName[];
}

export interface RewriteOptions {
  /** Above so many entries of a section in one account, new ones go to a file for their buying center. */
  readonly splitFrom?: number;
  /** What the files say, by who has read them already. */
  readonly reading?: Pick<PlanFilesReading, 'records'>;
}

/** Files that cannot be read cannot be rewritten either: `problems` say where and why. */
export class UnreadablePlanFiles extends Error {
  readonly problems: readonly FileProblem[];
  constructor(problems: readonly FileProblem[]) {
    super(`Plan files that cannot be read: ${[...new Set(problems.map(({ file }) => file))].join(', ')}`);
    this.name = 'UnreadablePlanFiles';
    this.problems = problems;
  }
}

/**
 * Makes plan files say what records say. Everything else of their text stays byte for byte: comments, order, quotes, line ends. Pure.
 * @param files every plan file of the accounts concerned
 * @returns the files that are new or changed; one with an empty text has nothing left and goes
 * @throws UnreadablePlanFiles
 */
export function rewritePlanFiles(files: readonly PlanFile[], change: PlanFilesChange, options: RewriteOptions = {}): readonly PlanFile[] {
  const there = indexRecords((options.reading ?? readPlanFiles(files)).records);
  const wanted = indexRecords(change.set ?? []);
  const find: FindRecord = (object, key) => wanted.find(object, key) ?? there.find(object, key);
  const set = (change.set ?? []).filter((record) => {
    const now = there.find(record.object, record.key);
    return !now || !saysTheSame(record, now);
  });
  const remove = (change.remove ?? []).filter(({ object, key }) => there.find(object, key));
  return accountsApart(set, remove, find, there).flatMap((part) => {
    const own = files.filter(({ path }) => part.accounts.has(accountOf(path)));
    return rewriteTogether(own, part, find, options.splitFrom ?? SPLIT_FROM);
  });
}

interface Part {
  /** Folders; '' for what belongs to none. */
  readonly accounts: ReadonlySet<string>;
  readonly set: readonly KeyedRecord[];
  readonly remove: readonly RecordName[];
}

/** One account after the other, so that only its files are in memory with all their tokens; together where a record leaves one for another. */
function accountsApart(
  set: readonly KeyedRecord[],
  remove: readonly RecordName[],
  find: FindRecord,
  there: PlanIndex<PlacedRecord>,
): readonly Part[] {
  const accountNow = ({ object, key }: RecordName) => accountOf(there.find(object, key)?.file ?? '');
  const accountWanted = (record: KeyedRecord) => keyPlaceOf(record, find).account?.toLowerCase() ?? '';
  const leaves = set.some((record) => there.find(record.object, record.key) && accountNow(record) !== accountWanted(record));
  if (leaves) return [{ accounts: new Set([...set.map(accountWanted), ...[...set, ...remove].map(accountNow)]), set, remove }];
  const sets = Map.groupBy(set, accountWanted);
  const removes = Map.groupBy(remove, accountNow);
  const accounts = new Set([...sets.keys(), ...removes.keys()]);
  return [...accounts].map((account) => ({
    accounts: new Set([account]),
    set: sets.get(account) ?? [],
    remove: removes.get(account) ?? [],
  }));
}

/** Folder of the account a file belongs to, in lower case; empty for solutions and policy. */
function accountOf(path: string): string {
  return filePlace(path)?.account?.toLowerCase() ?? '';
}

function rewriteTogether(files: readonly PlanFile[], { set, remove }: Part, find: FindRecord, splitFrom: number): readonly PlanFile[] {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  let state = stateOf(texts);
  const isAllNew = set.every((record) => !state.entries.has(keyOf(record)));
  const steps = [
    () => insertions(set, find, state, texts, splitFrom),
    ...(isAllNew ? [] : [() => moves(set, find, state), () => patches(set, state)]),
    ...(remove.length > 0 ? [() => removals(remove, state)] : []),
  ];
  const stale = new Set<string>();
  for (const step of steps) {
    if (stale.size > 0) state = stateOf(texts, state, stale);
    stale.clear();
    const { edits, created = [] } = step();
    for (const [path, own] of edits) {
      const { source } = state.files.get(path)!;
      texts.set(path, `${source.hasByteOrderMark ? '\ufeff' : ''}${applyEdits(source.text, own)}`);
      stale.add(path);
    }
    for (const { path, text } of created) {
      texts.set(path, text);
      stale.add(path);
    }
  }
  const before = new Map(files.map(({ path, text }) => [path, text]));
  return [...texts].filter(([path, text]) => before.get(path) !== text).map(([path, text]) => ({ path, text }));
}

/** Is there nothing to do for it? */
function saysTheSame(record: KeyedRecord, now: PlacedRecord): boolean {
  const { parent, fields } = SECTION_OF.get(record.object)!;
  if (parent && record.references[parent] !== now.references[parent]) return false;
  return fields.every((spec) => isSame(saidValue(spec, record, {}), saidValue(spec, now, {})));
}

/** Plan files with nothing but these records. */
export function writePlanFiles(records: readonly KeyedRecord[], options: RewriteOptions = {}): readonly PlanFile[] {
  return rewritePlanFiles([], { set: records }, options);
}

interface Step {
  readonly edits: ReadonlyMap<string, readonly TextEdit[]>;
  readonly created?: readonly PlanFile[];
}

/** Reads the texts, or only those that are stale. */
function stateOf(texts: ReadonlyMap<string, string>, before?: FilesState, stale?: ReadonlySet<string>): FilesState {
  const files = new Map<string, ReadFile>();
  const unread: FileProblem[] = [];
  for (const [path, text] of texts) {
    const kept = stale?.has(path) === false ? before?.files.get(path) : undefined;
    const { read = undefined, problems } = kept ? { read: kept, problems: [] } : readFile({ path, text }, true);
    if (read) files.set(path, read);
    else unread.push(...problems.filter(({ severity }) => severity === 'error'));
  }
  if (unread.length > 0) throw new UnreadablePlanFiles(unread);
  const entries = new Map<string, ReadEntry>();
  // Of a key that is there twice the first one counts.
  for (const entry of [...files.values()].flatMap((file) => file.entries)) {
    if (!entries.has(keyOf(entry.record))) entries.set(keyOf(entry.record), entry);
  }
  return { files, entries };
}

function insertions(
  set: readonly KeyedRecord[],
  find: FindRecord,
  state: FilesState,
  texts: ReadonlyMap<string, string>,
  splitFrom: number,
): Step {
  const leaving = set.flatMap((record) => {
    const entry = state.entries.get(keyOf(record));
    return entry && !entry.parent && isElsewhere(entry, keyPlaceOf(record, find)) ? [entry] : [];
  });
  const carried = withEverythingInside(leaving, state).map(({ record: { object, key } }) => find(object, key)!);
  const created = [...set.filter((record) => !state.entries.has(keyOf(record))), ...carried];
  const { byPath, byParent } = placeNewRecords(created, find, state, splitFrom);
  const edits: [string, TextEdit][] = [];
  const files: PlanFile[] = [];
  for (const [parent, entries] of byParent) {
    for (const own of groupBy(entries, ({ section }) => section.name).values()) {
      edits.push(...insertIntoEntry(parent, newEntries(own)).map((edit): [string, TextEdit] => [parent.source.path, edit]));
    }
  }
  for (const [path, entries] of byPath) {
    const file = state.files.get(path);
    const sections = SECTIONS[entries[0]!.section.file];
    const inOrder = sections.flatMap((section) => entries.filter((entry) => entry.section === section));
    if (!file || texts.get(path)!.trim() === '') files.push({ path, text: `${sectionsLines(inOrder, true).join('\n')}\n` });
    else {
      for (const own of groupBy(inOrder, ({ section }) => section.name).values()) {
        edits.push(...insertIntoFile(file, newEntries(own)).map((edit): [string, TextEdit] => [path, edit]));
      }
    }
  }
  const gone = removeAll(leaving);
  return { edits: byFile([...edits, ...gone.edits]), created: [...files, ...gone.emptied] };
}

/** Does a record stand in another account or plan than its entry? */
function isElsewhere({ place, section }: ReadEntry, { account, plan }: KeyPlace): boolean {
  if (section.object === 'Account' || section.scope === 'project') return false;
  return !sameKey(account, place.account!) || (section.scope === 'plan' && !sameKey(plan, place.plan!));
}

/** Entries with those that are part of them, and of a plan everything in its file. */
function withEverythingInside(entries: readonly ReadEntry[], { files }: FilesState): readonly ReadEntry[] {
  const all = new Set(entries);
  for (const entry of entries) {
    for (const other of files.get(entry.source.path)!.entries) {
      if (entry.section.object === 'Account_Plan__c' || isWithin(other, (one) => one === entry)) all.add(other);
    }
  }
  return [...all];
}

function isWithin({ parent }: ReadEntry, isIt: (entry: ReadEntry) => boolean): boolean {
  return parent !== undefined && (isIt(parent) || isWithin(parent, isIt));
}

/** The file of a plan goes with the plan. */
function removeAll(entries: readonly ReadEntry[]): { readonly edits: [string, TextEdit][]; readonly emptied: readonly PlanFile[] } {
  const plans = entries.filter(({ section }) => section.object === 'Account_Plan__c');
  const emptied = plans.map(({ source: { path } }) => ({ path, text: '' }));
  const paths = new Set(emptied.map(({ path }) => path));
  const rest = entries.filter(({ source }) => !paths.has(source.path));
  return { edits: rest.flatMap((entry) => removeEntry(entry).map((edit): [string, TextEdit] => [entry.source.path, edit])), emptied };
}

/** Entries that belong to another parent now take their lines along. (Into another account or plan they are written anew: see `insertions`.) */
function moves(set: readonly KeyedRecord[], find: FindRecord, state: FilesState): Step {
  const edits: [string, TextEdit][] = [];
  const created: PlanFile[] = [];
  const arriving = new Map<ReadEntry, ReturnType<typeof movedEntry>[]>();
  for (const record of set) {
    const entry = state.entries.get(keyOf(record));
    const { parent } = SECTION_OF.get(record.object)!;
    if (!entry?.parent || !parent || sameKey(record.references[parent], entry.parent.record.key)) continue;
    const above = state.entries.get(keyOf({ object: parent, key: record.references[parent]! }));
    if (!above) continue;
    const moved = movedEntry(entry, { section: entry.section, record, place: keyPlaceOf(record, find), children: [] });
    edits.push(...removeEntry(entry).map((edit): [string, TextEdit] => [entry.source.path, edit]));
    const there = arriving.get(above);
    if (there) there.push(moved);
    else arriving.set(above, [moved]);
  }
  for (const [above, all] of arriving) {
    for (const own of groupBy(all, ({ section }) => section.name).values()) {
      const together = { section: own[0]!.section, lines: own.flatMap(({ lines }) => lines), inFlow: own.flatMap(({ inFlow }) => inFlow) };
      edits.push(...insertIntoEntry(above, together).map((edit): [string, TextEdit] => [above.source.path, edit]));
    }
  }
  return { edits: byFile(edits), created };
}

function sameKey(one: string | undefined, other: string): boolean {
  return one?.toLowerCase() === other.toLowerCase();
}

function patches(set: readonly KeyedRecord[], state: FilesState): Step {
  return {
    edits: byFile(
      set.flatMap((record) => {
        const entry = state.entries.get(keyOf(record));
        return entry ? fieldEdits(entry, record, false).map((edit): [string, TextEdit] => [entry.source.path, edit]) : [];
      }),
    ),
  };
}

/** What stands inside an entry that goes, goes with it. */
function removals(remove: readonly RecordName[], state: FilesState): Step {
  const going = new Set(remove.flatMap((name) => state.entries.get(keyOf(name)) ?? []));
  const outermost = [...going].filter((entry) => !isWithin(entry, (one) => going.has(one)));
  const { edits, emptied } = removeAll(outermost);
  return { edits: byFile(edits), created: emptied };
}

function byFile(edits: readonly (readonly [string, TextEdit])[]): ReadonlyMap<string, readonly TextEdit[]> {
  const files = new Map<string, TextEdit[]>();
  for (const [path, edit] of edits) {
    const own = files.get(path);
    if (own) own.push(edit);
    else files.set(path, [edit]);
  }
  return files;
}
