import { derivedKey } from './derivedKey.ts';
import { hasOwnKey } from './entrySchema.ts';
import { saidKey, type KeyPlace } from './keys.ts';
import type { FieldValue, KeyedRecord } from './keyedRecord.ts';
import { blockText, lineText, numberText, type Quotes } from './scalarText.ts';
import { isPlanned, scopeOf, type FieldSpec, type SectionSpec } from './sections.ts';

/** A value as it is written: on one line, or as a header with lines below it. */
export interface ValueText {
  readonly line: string;
  /** Not indented. */
  readonly below?: readonly string[];
}

/** A record to be written, with those that are part of it. */
export interface EntryToWrite {
  readonly section: SectionSpec;
  readonly record: KeyedRecord;
  readonly place: KeyPlace;
  /** In the order of the layout. */
  readonly children: readonly EntryToWrite[];
  /** Of a plan in a file that is not named after it. */
  readonly isKeySaid?: boolean;
}

/** What a field says in the file; undefined for nothing, and for a checkbox that is as it is anyway. */
export function saidValue(spec: FieldSpec, { fields, references }: KeyedRecord, place: KeyPlace): FieldValue | undefined {
  if (spec.kind === 'reference') {
    const key = references[spec.field];
    return key !== undefined && isPlanned(spec.target!) ? saidKey(key, scopeOf(spec.target!), place) : key;
  }
  const value = fields[spec.field];
  if (value === spec.default) return undefined;
  return Array.isArray(value) && value.length === 0 ? undefined : value;
}

export function valueText(value: FieldValue, isInFlow = false, quotes: Quotes = 'none'): ValueText {
  if (typeof value === 'number') return { line: numberText(value) };
  if (typeof value === 'boolean') return { line: String(value) };
  if (typeof value !== 'string') return { line: `[${value.map((word) => lineText(word, true)).join(', ')}]` };
  const block = isInFlow ? undefined : blockText(value);
  return block ? { line: block.header, below: block.lines } : { line: lineText(value, isInFlow, quotes) };
}

/** Does the entry have to say its key? */
export function hasToSayKey({ section, record, place, isKeySaid }: Omit<EntryToWrite, 'children'>): boolean {
  if (!hasOwnKey(section)) return false;
  return section.form === 'one' ? Boolean(isKeySaid) : derivedKey(section, record, place) !== record.key;
}

/** Name and value of everything an entry says of its own, in the order of the layout. */
export function saidPairs(entry: Omit<EntryToWrite, 'children'>): readonly (readonly [name: string, value: FieldValue])[] {
  const { section, record, place } = entry;
  const pairs = section.fields.flatMap((spec) => {
    const value = saidValue(spec, record, place);
    return value === undefined ? [] : [[spec.name, value] as const];
  });
  return hasToSayKey(entry) ? [['key', saidKey(record.key, section.scope, place)] as const, ...pairs] : pairs;
}

/** The lines of one pair, not indented. */
export function pairLines(name: string, value: FieldValue): readonly string[] {
  const { line, below = [] } = valueText(value);
  return [`${lineText(name)}: ${line}`, ...indented(below)];
}

/** The lines of entries as they stand in a section, not indented. */
export function entriesLines(entries: readonly EntryToWrite[]): readonly string[] {
  return entries.flatMap((entry) => {
    const { section, record, place } = entry;
    const lines = [...saidPairs(entry).flatMap(([name, value]) => pairLines(name, value)), ...sectionsLines(entry.children)];
    if (section.form === 'one') return lines;
    if (section.form === 'map') return [`${lineText(saidKey(record.key, section.scope, place))}:`, ...indented(lines)];
    return lines.length === 0 ? ['- {}'] : [`- ${lines[0]}`, ...indented(lines.slice(1))];
  });
}

/** Whole sections, each under its name. @param gap an empty line before each but the first */
export function sectionsLines(entries: readonly EntryToWrite[], gap = false): readonly string[] {
  const sections = [...new Set(entries.map(({ section }) => section))];
  return sections.flatMap((section, index) => [
    ...(gap && index > 0 ? [''] : []),
    `${section.name}:`,
    ...indented(entriesLines(entries.filter((entry) => entry.section === section))),
  ]);
}

/** The same between brackets, on one line. */
export function entryInFlow(entry: EntryToWrite): string {
  const { section, record, place, children } = entry;
  const pairs = saidPairs(entry).map(([name, value]) => `${lineText(name, true)}: ${valueText(value, true).line}`);
  const sections = section.children.flatMap((child) => {
    const inside = children.filter((one) => one.section === child).map(entryInFlow);
    return inside.length > 0 ? [sectionInFlow(child, inside)] : [];
  });
  const map = `{ ${[...pairs, ...sections].join(', ')} }`;
  return section.form === 'map' ? `${lineText(saidKey(record.key, section.scope, place), true)}: ${map}` : map;
}

/** A section with its entries, each written between brackets. */
export function sectionInFlow({ name, form }: SectionSpec, entries: readonly string[]): string {
  return `${name}: ${form === 'list' ? `[${entries.join(', ')}]` : `{ ${entries.join(', ')} }`}`;
}

export function indented(lines: readonly string[], by = 2): readonly string[] {
  const space = ' '.repeat(by);
  return lines.map((line) => (line === '' ? '' : space + line));
}

export function isSame(one: FieldValue | undefined, other: FieldValue | undefined): boolean {
  if (Array.isArray(one) && Array.isArray(other)) return one.length === other.length && one.every((word, index) => word === other[index]);
  return one === other;
}
