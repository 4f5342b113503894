import { isMap, isSeq, type Node } from 'yaml';
import { entriesLines, entryInFlow, hasToSayKey, indented, sectionInFlow, type EntryToWrite } from './entryText.ts';
import { intoEmpty, intoFlow } from './fieldEdits.ts';
import { linesAt, linesBelow } from './insertLines.ts';
import { saidKey } from './keys.ts';
import { colonEnd, columnOf, dashOf, endOf, isEmpty, lineStart, nextLine } from './nodePlaces.ts';
import { startOf, type NamedPair, type ReadEntry, type ReadFile } from './readEntries.ts';
import { lineText } from './scalarText.ts';
import type { SectionSpec } from './sections.ts';
import type { TextEdit } from './textEdits.ts';
import { pairsOf, type YamlSource } from './yamlSource.ts';

/** Whole entries: put in, taken out, moved. */

/** Entries of one section that are to be put in: as lines of their own, and for a place between brackets. */
export interface NewEntries {
  readonly section: SectionSpec;
  /** Not indented. */
  readonly lines: readonly string[];
  readonly inFlow: readonly string[];
}

export function newEntries(entries: readonly EntryToWrite[]): NewEntries {
  return { section: entries[0]!.section, lines: entriesLines(entries), inFlow: entries.map(entryInFlow) };
}

/** Into a section at the top of a file. */
export function insertIntoFile({ source }: ReadFile, entries: NewEntries): readonly TextEdit[] {
  const root = source.document.contents;
  const pair = pairsOf(root).find(({ name }) => name === entries.section.name);
  if (pair) return intoSection(pair, entries, source);
  if (isMap(root) && root.flow) return [intoFlow(root, [sectionInFlow(entries.section, entries.inFlow)], source)];
  const isFull = isMap(root) && root.items.length > 0;
  const at = isFull ? nextLine(endOf(root, source), source) : source.text.length;
  const lines = indented(wholeSection(entries), isFull ? columnOf(root.range![0], source) : 0);
  return [linesAt(at, at > 0 ? ['', ...lines] : lines, source)];
}

/** Into a section inside an entry that is there. */
export function insertIntoEntry(parent: ReadEntry, entries: NewEntries): readonly TextEdit[] {
  const { node, source } = parent;
  const pairs = pairsOf(node);
  const pair = pairs.find(({ name }) => name === entries.section.name);
  if (pair) return intoSection(pair, entries, source);
  if (isMap(node) && node.flow) return [intoFlow(node, [sectionInFlow(entries.section, entries.inFlow)], source)];
  const lines = wholeSection(entries);
  if (pairs.length === 0) return intoEmpty(parent, lines);
  return [linesBelow(endOf(node, source), indented(lines, columnOf(startOf(pairs[0]!), source)), source)];
}

const wholeSection = ({ section, lines }: NewEntries) => [`${section.name}:`, ...indented(lines)];

function intoSection(pair: NamedPair, { lines, inFlow }: NewEntries, source: YamlSource): readonly TextEdit[] {
  const { value } = pair;
  const isFull = (isMap(value) || isSeq(value)) && value.items.length > 0;
  if (isFull && value.flow) return [intoFlow(value, inFlow, source)];
  if (isFull) {
    const column = isSeq(value) ? columnOf(dashOf(value, 0, source), source) : columnOf(startOf(pairsOf(value)[0]!), source);
    return [linesBelow(endOf(value, source), indented(lines, column), source)];
  }
  // `{}`, `[]` or `~` gives way to lines of its own.
  const clear = isEmpty(value) ? [] : [{ start: colonEnd(pair), end: value!.range![1], text: '' }];
  const at = isEmpty(value) ? colonEnd(pair) : value!.range![1];
  return [...clear, linesBelow(at, indented(lines, columnOf(startOf(pair), source) + 2), source)];
}

/** An entry with everything in it. Comments above it stay. */
export function removeEntry(entry: ReadEntry): readonly TextEdit[] {
  const { container, index, pair, source } = entry;
  if (isCollectionInFlow(container)) return [outOfFlow(entry)];
  const start = pair ? startOf(pair) : dashOf(container!, index!, source);
  return [{ start: lineStart(start, source), end: nextLine(endOf(pair ?? entry.node ?? container, source), source), text: '' }];
}

function isCollectionInFlow(node: Node | null): boolean {
  return (isMap(node) || isSeq(node)) && node.flow === true;
}

/** With the comma that belongs to it. */
function outOfFlow({ container, index, pair, source }: ReadEntry): TextEdit {
  const items = (container as { items: readonly Node[] }).items;
  const at = index ?? items.findIndex((item) => item === (pair as unknown));
  const spanOf = (item: unknown): readonly [number, number] => {
    const key = (item as { key?: Node }).key;
    return [key ? key.range![0] : (item as Node).range![0], endOf(item, source)];
  };
  const [start, end] = spanOf(items[at]);
  if (at + 1 < items.length) return { start, end: spanOf(items[at + 1])[0], text: '' };
  return at > 0 ? { start: spanOf(items[at - 1])[1], end, text: '' } : { start, end, text: '' };
}

/**
 * The lines of an entry as they are, comments included, to stand in another place; not indented. Written between brackets they are written anew.
 * @param moved what it is to say there
 */
export function movedEntry(entry: ReadEntry, moved: EntryToWrite): NewEntries {
  const { container, index, pair, source, node } = entry;
  const anew = newEntries([moved]);
  if (isCollectionInFlow(container)) return anew;
  const start = pair ? startOf(pair) : dashOf(container!, index!, source);
  const column = columnOf(start, source);
  const lines = source.text.slice(lineStart(start, source), nextLine(endOf(pair ?? node ?? container, source), source)).split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  const [first = '', ...rest] = lines.map((line) => (line.slice(0, column).trim() === '' ? line.slice(column) : line.trimStart()));
  const { section, record, place } = moved;
  if (pair) {
    const name = lineText(saidKey(record.key, section.scope, place));
    return { ...anew, lines: [`${name}${first.slice(colonEnd(pair) - 1 - start)}`, ...rest] };
  }
  const isKeySaid = pairsOf(node).some(({ name }) => name === 'key');
  // A key is said for the account or plan it stands in.
  if (isKeySaid && saidKey(entry.record.key, section.scope, entry.place) !== saidKey(record.key, section.scope, place)) return anew;
  if (isKeySaid || !hasToSayKey(moved)) return { ...anew, lines: [first, ...rest] };
  if (isCollectionInFlow(node)) return anew;
  const dash = /^-\s*/.exec(first)![0];
  const key = lineText(saidKey(record.key, section.scope, place));
  return { ...anew, lines: [`${dash}key: ${key}`, `${' '.repeat(dash.length)}${first.slice(dash.length)}`, ...rest] };
}
