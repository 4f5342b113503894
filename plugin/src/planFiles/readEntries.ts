import { isMap, isScalar, isSeq, type Node, type Pair, type Scalar } from 'yaml';
import { derivedKey } from './derivedKey.ts';
import { entryProblems, shorten } from './entryProblems.ts';
import { entrySchema, hasOwnKey } from './entrySchema.ts';
import type { FilePlace } from './filePath.ts';
import { fullKey, LONGEST_KEY, type KeyPlace } from './keys.ts';
import type { FieldValue, KeyedRecord } from './keyedRecord.ts';
import type { Position } from './placedRecord.ts';
import { plainValue, TEXT } from './plainValue.ts';
import { nearest, type FileProblem, type ProblemCode } from './problem.ts';
import { isPlanned, scopeOf, SECTIONS, type FieldSpec, type SectionSpec } from './sections.ts';
import { pairsOf, type YamlSource } from './yamlSource.ts';

/** A pair of a map, with its key as text. */
export type NamedPair = ReturnType<typeof pairsOf>[number];

/** An entry of a file: the record it says, and the nodes it is written with. */
export interface ReadEntry {
  readonly section: SectionSpec;
  readonly record: KeyedRecord;
  readonly source: YamlSource;
  readonly place: KeyPlace;
  /** The entry's own map; null where nothing but its key is said. */
  readonly node: Node | null;
  /** In a map, or the one of its section: the pair. */
  readonly pair?: NamedPair;
  /** In a list: where it stands, and the list. */
  readonly index?: number;
  readonly container: Node | null;
  readonly parent?: ReadEntry;
  readonly start: number;
  readonly positions: Readonly<Record<string, Position>>;
}

export interface ReadFile {
  readonly source: YamlSource;
  readonly place: FilePlace;
  /** Parents before what is part of them. */
  readonly entries: readonly ReadEntry[];
  readonly problems: readonly FileProblem[];
}

/** Reads every entry of a file. What does not fit is told and left out; the rest is read all the same. */
export function readEntries(source: YamlSource, place: FilePlace): ReadFile {
  const entries: ReadEntry[] = [];
  const problems: FileProblem[] = [];
  const tell = (offset: number, code: ProblemCode, ...values: (string | number)[]) => {
    const { line, col } = source.lines.linePos(offset);
    problems.push({ code, values, severity: 'error', file: source.path, line, column: col });
  };
  const root = source.document.contents;
  if (root && !isMap(root) && !(isScalar(root) && root.value === '')) tell(root.range![0], 'fileNotMap', place.kind);
  const sections = SECTIONS[place.kind];
  const keyPlace: KeyPlace = { account: place.account, plan: planKey(root, place) };
  const said = new Set<string>();
  for (const pair of pairsOf(root)) {
    const section = sections.find(({ name }) => name === pair.name);
    if (!section) {
      const near =
        nearest(
          pair.name,
          sections.map(({ name }) => name),
        ) ?? sections.map(({ name }) => name).join(', ');
      tell(startOf(pair), 'unknownSection', pair.name, near);
    } else if (isRepeated(pair.name, said)) tell(startOf(pair), 'nameTwice', pair.name);
    else readSection(section, pair, undefined);
  }
  if (place.kind === 'plan' && !said.has('plan')) tell(root?.range?.[0] ?? 0, 'noPlan');
  return { source, place, entries, problems };

  function readSection(section: SectionSpec, pair: NamedPair, parent: ReadEntry | undefined): void {
    const value = isNothing(pair.value) ? null : pair.value;
    const container = value;
    if (section.form === 'one') return readEntry(section, { node: value, pair, container, parent, start: startOf(pair), said: undefined });
    if (value === null) return;
    if (section.form === 'map') {
      if (!isMap(value)) return tell(value.range![0], 'sectionNotMap', section.name);
      for (const entry of pairsOf(value)) {
        const node = isNothing(entry.value) ? null : entry.value;
        readEntry(section, { node, pair: entry, container, parent, start: startOf(entry), said: entry.name });
      }
      return;
    }
    if (!isSeq(value)) return tell(value.range![0], 'sectionNotList', section.name);
    value.items.forEach((item, index) => {
      const node = item as Node | null;
      readEntry(section, { node, index, container, parent, start: node?.range?.[0] ?? value.range![0], said: undefined });
    });
  }

  function readEntry(
    section: SectionSpec,
    at: Pick<ReadEntry, 'node' | 'pair' | 'index' | 'container' | 'parent' | 'start'> & { readonly said: string | undefined },
  ): void {
    const { node, parent, start } = at;
    if (node && !isMap(node)) return tell(node.range![0], 'entryNotMap', at.said ?? section.name);
    const pairs = pairsOf(node);
    const { plain, known, childPairs } = plainEntry(section, pairs);
    const { error } = entrySchema(section).safeParse(plain);
    const wrong = new Set<string>();
    for (const { name, code, values } of error ? entryProblems(error.issues, section, plain) : []) {
      wrong.add(name);
      const pair = known.get(name);
      const offset = pair && !code.startsWith('unknownField') ? valueStart(pair) : pair ? startOf(pair) : start;
      tell(offset, code, ...values);
    }
    const record = recordOf(section, plain, wrong, parent, at.said);
    const key = at.said ?? (plain.key as string | undefined);
    if (key !== undefined) checkKey(key, record.key, at.said === undefined ? valueStart(known.get('key')!) : start);
    const positions = positionsOf(section, known);
    const { said: _, ...nodes } = at;
    const entry: ReadEntry = { section, record, source, place: keyPlace, ...nodes, positions };
    entries.push(entry);
    for (const [child, pair] of childPairs) readSection(child, pair, entry);
  }

  function plainEntry(section: SectionSpec, pairs: readonly NamedPair[]) {
    const plain: Record<string, unknown> = Object.create(null);
    const known = new Map<string, NamedPair>();
    const childPairs: [SectionSpec, NamedPair][] = [];
    for (const pair of pairs) {
      const { name } = pair;
      if (known.has(name) || childPairs.some(([{ name: child }]) => child === name)) {
        tell(startOf(pair), 'nameTwice', name);
        continue;
      }
      const child = section.children.find((one) => one.name === name);
      if (child) {
        childPairs.push([child, pair]);
        continue;
      }
      known.set(name, pair);
      const spec = section.byName.get(name);
      const value = spec ? plainValue(pair.value, spec) : name === 'key' ? plainValue(pair.value, TEXT) : true;
      if (value !== undefined) plain[name] = value;
    }
    return { plain, known, childPairs };
  }

  function recordOf(
    section: SectionSpec,
    plain: Readonly<Record<string, unknown>>,
    wrong: ReadonlySet<string>,
    parent: ReadEntry | undefined,
    saidName: string | undefined,
  ): KeyedRecord {
    const fields: Record<string, FieldValue> = {};
    const references: Record<string, string> = {};
    if (section.parent) references[section.parent] = parentKey(section.parent, keyPlace, parent);
    for (const spec of section.fields) {
      const value = wrong.has(spec.name) ? undefined : plain[spec.name];
      if (spec.kind === 'reference') {
        if (value !== undefined) references[spec.field] = referenceKey(spec, value as string, keyPlace);
      } else if (value !== undefined) fields[spec.field] = spec.kind === 'words' ? inOrder(value as string[], spec) : (value as FieldValue);
      else if (spec.default !== undefined) fields[spec.field] = spec.default;
    }
    const said = saidName ?? (hasOwnKey(section) && !wrong.has('key') ? (plain.key as string | undefined) : undefined);
    return { object: section.object, key: keyFor(said), fields, references };

    function keyFor(own: string | undefined): string {
      if (section.object === 'Account') return keyPlace.account!;
      if (own !== undefined) return fullKey(own, section.scope, keyPlace);
      return section.form === 'one' ? keyPlace.plan! : derivedKey(section, { fields, references }, keyPlace);
    }
  }

  function checkKey(said: string, full: string, offset: number): void {
    if (!isKey(said)) tell(offset, 'unsafeKey', shorten(said));
    else if (full.length > LONGEST_KEY) tell(offset, 'longKey', shorten(full), LONGEST_KEY);
  }

  function positionsOf(section: SectionSpec, known: ReadonlyMap<string, NamedPair>): Readonly<Record<string, Position>> {
    const found: Record<string, Position> = {};
    for (const [name, pair] of known) {
      const spec = section.byName.get(name);
      const { line, col } = source.lines.linePos(valueStart(pair));
      if (spec) found[spec.field] = [line, col];
    }
    return found;
  }
}

/** Can it be a key in a file: of at least one character, no path, and nothing nobody sees. */
export function isKey(said: string): boolean {
  return said !== '' && said === said.trim() && !/[\\\u0000-\u001f\u007f]/.test(said) && !/(?:^|\/)\.{1,2}(?:\/|$)/.test(said);
}

/** The key of a plan: what it says itself, else account and name of the file. */
function planKey(root: unknown, { account, plan }: FilePlace): string | undefined {
  if (plan === undefined) return undefined;
  const header = pairsOf(root).find(({ name }) => name === 'plan')?.value;
  const said = plainValue(pairsOf(header).find(({ name }) => name === 'key')?.value, TEXT);
  return fullKey(typeof said === 'string' ? said : plan, 'account', { account });
}

function parentKey(field: string, place: KeyPlace, parent: ReadEntry | undefined): string {
  return field === 'Account__c' ? place.account! : field === 'Account_Plan__c' ? place.plan! : parent!.record.key;
}

function referenceKey({ target }: FieldSpec, said: string, place: KeyPlace): string {
  return isPlanned(target!) ? fullKey(said, scopeOf(target!), place) : said;
}

function inOrder(said: readonly string[], { words = [] }: FieldSpec): readonly string[] {
  return words.filter((word) => said.includes(word));
}

function isNothing(node: Node | null): boolean {
  return node === null || (isScalar(node) && plainValue(node, TEXT) === undefined);
}

export function startOf(pair: Pair<Node, Node | null>): number {
  return pair.key.range![0];
}

function valueStart(pair: NamedPair): number {
  const value = pair.value as Scalar | null;
  return value?.range && value.range[1] > value.range[0] ? value.range[0] : startOf(pair);
}

/** Names and keys are the same in upper and lower case. */
function isRepeated(name: string, said: Set<string>): boolean {
  const isOld = said.has(name);
  said.add(name);
  return isOld;
}
