import { isMap, isPair, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { YamlSource } from './yamlSource.ts';

/** Where things of a parsed file end and begin, in its text: what edits need. */

/** The offset behind the last character of a node that says something: without the empty lines and comments that follow it. */
export function endOf(node: unknown, { text }: YamlSource): number {
  const source = { text } as YamlSource;
  if (isPair(node)) {
    const { key, value } = node as Pair<Node, Node | null>;
    return isEmpty(value) ? colonEnd(node as Pair<Node, Node | null>) : Math.max(key.range![1], endOf(value, source));
  }
  if ((isMap(node) || isSeq(node)) && !node.flow && node.items.length > 0) return endOf(node.items.at(-1), source);
  const [start, end] = (node as Node).range!;
  if (!isScalar(node) || !node.type?.startsWith('BLOCK')) return end;
  // A no-break space is text like any other.
  let last = end;
  while (last > start && ' \t\r\n'.includes(text[last - 1]!)) last--;
  return last;
}

/** Behind the colon of a pair. */
export function colonEnd(pair: Pair<Node, Node | null>): number {
  const { sep = [] } = (pair.srcToken ?? {}) as { sep?: readonly { readonly type: string; readonly offset: number }[] };
  const colon = sep.find(({ type }) => type === 'map-value-ind');
  return colon ? colon.offset + 1 : pair.key.range![1];
}

/** Nothing is written at all, not even `~`. */
export function isEmpty(node: Node | null): boolean {
  return node === null || (isScalar(node) && (!node.range || node.range[0] === node.range[1]));
}

export function lineStart(offset: number, { text }: YamlSource): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Behind the line's end; the end of the text on a last line that has none. */
export function nextLine(offset: number, { text }: YamlSource): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

/** Columns from the start of the line, from 0. */
export function columnOf(offset: number, source: YamlSource): number {
  return offset - lineStart(offset, source);
}

/** Does nothing but blanks stand before it on its line? */
export function isFirstOnLine(offset: number, source: YamlSource): boolean {
  return source.text.slice(lineStart(offset, source), offset).trim() === '';
}

/** The dash of an item of a list. */
export function dashOf(list: Node, index: number, { text }: YamlSource): number {
  const tokens = (list.srcToken as { items?: readonly { readonly start: readonly { readonly type: string; readonly offset: number }[] }[] })
    .items;
  const dash = tokens?.[index]?.start.find(({ type }) => type === 'seq-item-ind');
  return dash ? dash.offset : text.lastIndexOf('-', list.range![0]);
}

/** The comment behind something on its line, without the blanks before it; empty without one. */
export function commentBehind(offset: number, { text }: YamlSource): string {
  const end = text.indexOf('\n', offset);
  return /^[ \t]*(#.*?)\s*$/.exec(text.slice(offset, end < 0 ? undefined : end))?.[1] ?? '';
}
