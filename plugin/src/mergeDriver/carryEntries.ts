import { groupBy } from 'c/groupBy';
import { insertIntoEntry, insertIntoFile, movedEntry, type NewEntries } from '../planFiles/entryEdits.ts';
import { keyOf, type KeyedRecord } from '../planFiles/keyedRecord.ts';
import { columnOf, dashOf, lineStart } from '../planFiles/nodePlaces.ts';
import { readFile } from '../planFiles/readPlanFiles.ts';
import { startOf, type ReadEntry, type ReadFile } from '../planFiles/readEntries.ts';
import { applyEdits, type TextEdit } from '../planFiles/textEdits.ts';
import type { OneFile } from './fileText.ts';

/**
 * Brings entries of another version of a file along with their own lines: comments in them, behind them and above them.
 * Those between brackets, or whose parent is not here either, are left to be written anew.
 * @param wanted records that are to be there and are not @returns the text with them
 */
export function carryEntries({ path }: OneFile, text: string, from: string, wanted: readonly KeyedRecord[]): string {
  const { read: here } = text.trim() === '' ? {} : readFile({ path, text }, true);
  const { read: there } = readFile({ path, text: from }, true);
  if (!here || !there) return text;
  const own = new Map(here.entries.map((entry) => [keyOf(entry.record), entry]));
  const missing = new Set(wanted.map(keyOf));
  const isNew = (entry: ReadEntry | undefined) => entry !== undefined && missing.has(keyOf(entry.record)) && !own.has(keyOf(entry.record));
  const carried = there.entries.filter((entry) => isNew(entry) && !isNew(entry.parent) && entry.section.form !== 'one');
  const edits: TextEdit[] = [];
  const groups = groupBy(carried, (entry) => `${entry.parent ? keyOf(entry.parent.record) : ''} ${entry.section.name}`);
  for (const [first, ...others] of groups.values()) {
    const parent = first!.parent && own.get(keyOf(first!.parent.record));
    if (first!.parent && !parent) continue;
    const entries = together([first!, ...others].map((entry) => linesOf(entry, here)));
    edits.push(...(parent ? insertIntoEntry(parent, entries) : insertIntoFile(here, entries)));
  }
  return `${here.source.hasByteOrderMark ? '\ufeff' : ''}${applyEdits(here.source.text, edits)}`;
}

function together(entries: readonly NewEntries[]): NewEntries {
  const [first] = entries;
  return { section: first!.section, lines: entries.flatMap(({ lines }) => lines), inFlow: entries.flatMap(({ inFlow }) => inFlow) };
}

/** Lines of an entry, and of the comment above it unless that is here already: then it belongs to something else. */
function linesOf(entry: ReadEntry, here: ReadFile): NewEntries {
  const { section, record, place, pair, container, index, source } = entry;
  const moved = movedEntry(entry, { section, record, place, children: [] });
  const start = pair ? startOf(pair) : dashOf(container!, index!, source);
  const column = columnOf(start, source);
  const above: string[] = [];
  const lines = source.text.slice(0, lineStart(start, source)).split(/\r?\n/).slice(0, -1);
  const known = new Set(here.source.text.split(/\r?\n/).map((line) => line.trim()));
  for (let line = lines.pop(); line?.trimStart().startsWith('#') && line.search(/\S/) >= column; line = lines.pop()) {
    if (known.has(line.trim())) break;
    above.unshift(line.trim());
  }
  return { ...moved, lines: [...above, ...moved.lines] };
}
