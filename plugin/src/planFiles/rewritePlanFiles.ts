import { groupBy } from 'c/groupBy';
import { insertIntoEntry, insertIntoFile, movedEntry, newEntries, removeEntry } from './entryEdits.ts';
import { sectionsLines } from './entryText.ts';
import { fieldEdits } from './fieldEdits.ts';
import { keyOf, type KeyedRecord, type RecordName } from './keyedRecord.ts';
import type { KeyPlace } from './keys.ts';
import { keyPlaceOf, placeNewRecords, type FilesState, type FindRecord } from './placeNewRecords.ts';
import type { FileProblem } from './problem.ts';
import { SPLIT_FROM } from './projectSettings.ts';
import { readFiles } from './readPlanFiles.ts';
import type { ReadEntry } from './readEntries.ts';
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
  const { set = [], remove = [] } = change;
  let state = stateOf(files);
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const wanted = new Map(set.map((record) => [keyOf(record), record]));
  const find: FindRecord = (object, key) => wanted.get(keyOf({ object, key })) ?? state.entries.get(keyOf({ object, key }))?.record;
  const steps = [
    () => insertions(set, find, state, texts, options.splitFrom ?? SPLIT_FROM),
    () => moves(set, find, state),
    () => patches(set, state),
    () => removals(remove, state),
  ];
  let isStale = false;
  for (const step of steps) {
    if (isStale) state = stateOf([...texts].map(([path, text]) => ({ path, text })));
    const { edits, created = [] } = step();
    for (const [path, own] of edits) {
      const { source } = state.files.get(path)!;
      texts.set(path, `${source.hasByteOrderMark ? '\ufeff' : ''}${applyEdits(source.text, own)}`);
    }
    for (const { path, text } of created) texts.set(path, text);
    isStale = edits.size > 0 || created.length > 0;
  }
  const before = new Map(files.map(({ path, text }) => [path, text]));
  return [...texts].filter(([path, text]) => before.get(path) !== text).map(([path, text]) => ({ path, text }));
}

/** Plan files with nothing but these records. */
export function writePlanFiles(records: readonly KeyedRecord[], options: RewriteOptions = {}): readonly PlanFile[] {
  return rewritePlanFiles([], { set: records }, options);
}

interface Step {
  readonly edits: ReadonlyMap<string, readonly TextEdit[]>;
  readonly created?: readonly PlanFile[];
}

function stateOf(files: readonly PlanFile[]): FilesState {
  const { read, problems } = readFiles(files);
  const paths = new Set(read.map(({ source }) => source.path));
  const unread = problems.filter(({ file, severity }) => severity === 'error' && !paths.has(file));
  if (unread.length > 0) throw new UnreadablePlanFiles(unread);
  const entries = new Map<string, ReadEntry>();
  // Of a key that is there twice the first one counts.
  for (const entry of read.flatMap((file) => file.entries)) if (!entries.has(keyOf(entry.record))) entries.set(keyOf(entry.record), entry);
  return { files: new Map(read.map((file) => [file.source.path, file])), entries };
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
