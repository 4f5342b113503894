import { isMap, isScalar, isSeq, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import { indented, isSame, pairLines, saidValue, hasToSayKey, valueText } from './entryText.ts';
import { linesAt, linesBelow } from './insertLines.ts';
import { saidKey } from './keys.ts';
import type { FieldValue, KeyedRecord } from './keyedRecord.ts';
import { colonEnd, columnOf, commentBehind, endOf, isEmpty, isFirstOnLine, lineStart, nextLine } from './nodePlaces.ts';
import { lineText, type Quotes } from './scalarText.ts';
import type { ReadEntry, NamedPair } from './readEntries.ts';
import type { TextEdit } from './textEdits.ts';
import { pairsOf, type YamlSource } from './yamlSource.ts';

interface FieldChange {
  readonly name: string;
  readonly value: FieldValue | undefined;
}

/** The edits that make an entry say what a record says; none where it does already. Nothing else of the text is touched. */
export function fieldEdits(entry: ReadEntry, record: KeyedRecord, isKeySaid: boolean): readonly TextEdit[] {
  const changes = changesOf(entry, record, isKeySaid);
  if (changes.length === 0) return [];
  const { node } = entry;
  if (isMap(node) && node.flow) return flowEdits(entry, node, changes);
  const pairs = new Map(pairsOf(node).map((pair) => [pair.name, pair]));
  const added = changes.filter(({ name, value }) => value !== undefined && !pairs.has(name));
  const there = changes.flatMap(({ name, value }) => {
    const pair = pairs.get(name);
    if (!pair) return [];
    return value === undefined ? removal(pair, entry.source) : replacement(pair, value, entry.source);
  });
  return [...there, ...insertions(entry, added)];
}

function changesOf(entry: ReadEntry, record: KeyedRecord, isKeySaid: boolean): readonly FieldChange[] {
  const { section, place, record: now } = entry;
  const isSaidNow = pairsOf(entry.node).some(({ name }) => name === 'key');
  const needsKey = !isSaidNow && hasToSayKey({ section, record, place, isKeySaid });
  const ofFields = section.fields.flatMap((spec) => {
    const [before, after] = [saidValue(spec, now, place), saidValue(spec, record, place)];
    return isSame(before, after) ? [] : [{ name: spec.name, value: after }];
  });
  return needsKey ? [{ name: 'key', value: saidKey(record.key, section.scope, place) }, ...ofFields] : ofFields;
}

/** A new value in the place of the old one, in its manner of quoting. */
function replacement(pair: NamedPair, value: FieldValue, source: YamlSource): readonly TextEdit[] {
  const old = pair.value;
  if (old && isSeq(old) && !old.flow && Array.isArray(value)) return wordEdits(old, value, source);
  const column = columnOf(pair.key.range![0], source);
  const { line, below } = valueText(value, false, quotesOf(old));
  const isNew = isEmpty(old) || isOnItsOwnLines(old);
  const start = isNew ? colonEnd(pair) : old!.range![0];
  const end = isEmpty(old) ? start : endOf(old, source);
  const isBlock = isScalar(old) && (old.type?.startsWith('BLOCK') ?? false);
  const comment = isBlock ? commentBehind(headerEnd(start, source), source) : '';
  const first = `${isNew ? ' ' : ''}${line}${comment && ` ${comment}`}`;
  if (!below) return [{ start, end, text: first }];
  const body = indented(below, column + 2);
  if (isBlock) return [{ start, end, text: [first, ...body].join(source.lineEnd) }];
  return [{ start, end, text: first }, linesBelow(end, body, source)];
}

/** Behind `|`, `>-` and the like. */
function headerEnd(start: number, { text }: YamlSource): number {
  return start + /^[|>][-+\d]*/.exec(text.slice(start, start + 4))![0].length;
}

/** A map or list in block style begins below its key; a scalar may too. */
function isOnItsOwnLines(node: Node | null): boolean {
  return (isMap(node) || isSeq(node)) && !node.flow;
}

function quotesOf(node: Node | null): Quotes {
  if (!isScalar(node)) return 'none';
  return node.type === 'QUOTE_SINGLE' ? 'single' : node.type === 'QUOTE_DOUBLE' ? 'double' : 'none';
}

/** Words one below the other: those that stay keep their lines and what is written beside them. */
function wordEdits(list: YAMLSeq, words: readonly string[], source: YamlSource): readonly TextEdit[] {
  const items = list.items as readonly Node[];
  const said = items.map((item) => String((item as { value?: unknown }).value));
  const added = words.filter((word) => !said.includes(word));
  const gone = items.flatMap((item, index) => {
    if (words.includes(said[index]!)) return [];
    const start = item.range![0];
    return [
      {
        start: lineStart(start, source),
        end: nextLine(endOf(item, source), source),
        text: keptComment(endOf(item, source), columnOf(list.range![0], source), source),
      },
    ];
  });
  const column = columnOf(list.range![0], source);
  const lines = added.map((word) => `${' '.repeat(column)}- ${lineText(word)}`);
  return lines.length > 0 ? [...gone, linesBelow(endOf(list, source), lines, source)] : gone;
}

/** The pair's lines, but for what a person noted behind it. What stands behind a dash is emptied: the dash belongs to the entry. */
function removal(pair: NamedPair, source: YamlSource): readonly TextEdit[] {
  const start = pair.key.range![0];
  const end = endOf(pair, source);
  if (!isFirstOnLine(start, source)) return isEmpty(pair.value) ? [] : [{ start: colonEnd(pair), end, text: '' }];
  const column = columnOf(start, source);
  const { value } = pair;
  const ofHeader =
    isScalar(value) && value.type?.startsWith('BLOCK') ? keptComment(headerEnd(value.range![0], source), column, source) : '';
  return [{ start: lineStart(start, source), end: nextLine(end, source), text: ofHeader + keptComment(end, column, source) }];
}

function keptComment(end: number, column: number, source: YamlSource): string {
  const comment = commentBehind(end, source);
  return comment ? `${' '.repeat(column)}${comment}${source.lineEnd}` : '';
}

/** New lines, each behind the line of the field that comes before it in the layout. */
function insertions(entry: ReadEntry, added: readonly FieldChange[]): readonly TextEdit[] {
  if (added.length === 0) return [];
  const { node, source, section } = entry;
  const pairs = pairsOf(node);
  if (pairs.length === 0)
    return intoEmpty(
      entry,
      added.flatMap(({ name, value }) => pairLines(name, value!)),
    );
  const turn = ['key', ...section.byName.keys(), ...section.children.map(({ name }) => name)];
  const column = columnOf(pairs[0]!.key.range![0], source);
  return added.map(({ name, value }) => {
    const before = pairs.filter((one) => turn.indexOf(one.name) < turn.indexOf(name) && turn.includes(one.name));
    const last = before.sort((one, other) => turn.indexOf(one.name) - turn.indexOf(other.name)).at(-1);
    const lines = indented(pairLines(name, value!), column);
    if (last) return linesBelow(endOf(last, source), lines, source);
    const first = pairs[0]!.key.range![0];
    return isFirstOnLine(first, source)
      ? linesAt(lineStart(first, source), lines, source)
      : linesBelow(endOf(pairs[0], source), lines, source);
  });
}

/** Lines of an entry of which nothing but its key was said. */
export function intoEmpty({ node, pair, source }: ReadEntry, lines: readonly string[]): readonly TextEdit[] {
  const column = columnOf(pair!.key.range![0], source);
  const clear = node === null && !isEmpty(pair!.value) ? [{ start: colonEnd(pair!), end: pair!.value!.range![1], text: '' }] : [];
  return [...clear, linesBelow(endOf(pair, source), indented(lines, column + 2), source)];
}

/** Between brackets everything stays on its line. */
function flowEdits(entry: ReadEntry, map: YAMLMap, changes: readonly FieldChange[]): readonly TextEdit[] {
  const pairs = pairsOf(map);
  const edits: TextEdit[] = [];
  for (const { name, value } of changes) {
    const index = pairs.findIndex((pair) => pair.name === name);
    const pair = pairs[index];
    if (pair && value !== undefined) {
      const text = valueText(value, true, quotesOf(pair.value)).line;
      edits.push(
        isEmpty(pair.value)
          ? { start: colonEnd(pair), end: colonEnd(pair), text: ` ${text}` }
          : { start: pair.value!.range![0], end: pair.value!.range![1], text },
      );
    } else if (pair) {
      // Emptied, not taken out: commas stay where they are.
      if (!isEmpty(pair.value)) edits.push({ start: colonEnd(pair), end: pair.value!.range![1], text: '' });
    }
  }
  const added = changes.filter(({ name, value }) => value !== undefined && !pairs.some((pair) => pair.name === name));
  if (added.length > 0)
    edits.push(
      intoFlow(
        map,
        added.map(({ name, value }) => `${name}: ${valueText(value!, true).line}`),
        entry.source,
      ),
    );
  return edits;
}

/** More behind the last thing between brackets. */
export function intoFlow(node: YAMLMap | YAMLSeq, texts: readonly string[], { text }: YamlSource): TextEdit {
  const last = node.items.at(-1);
  const end = node.range![1] - 1;
  if (!last) return { start: end, end, text: ` ${texts.join(', ')} ` };
  const at = endOf(last, { text } as YamlSource);
  // A comma may stand behind the last one already.
  const rest = /^\s*,/.exec(text.slice(at, end));
  return { start: at + (rest?.[0].length ?? 0), end: at + (rest?.[0].length ?? 0), text: `${rest ? ' ' : ', '}${texts.join(', ')}` };
}
