import { isMap, isScalar, isSeq, type Scalar } from 'yaml';
import type { FieldKind } from './sections.ts';

const NUMBER = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/;
const NOTHING: readonly string[] = ['', '~', 'null', 'Null', 'NULL'];

/**
 * What a node says for a field of a kind, as plain data; undefined for nothing. What does not fit is handed on as it is, to be told so by the schema.
 * The field decides what a scalar means, so that a name may be `No`, a product code `007` and a note `null`, each without quotes where it can.
 */
export function plainValue(node: unknown, kind: FieldKind): unknown {
  if (node === null || node === undefined) return undefined;
  if (isScalar(node)) return plainScalar(node as Scalar<string>, kind);
  if (isSeq(node)) {
    const items = node.items.map((item) => plainValue(item, 'text')).filter((item) => item !== undefined);
    return kind === 'words' && items.length === 0 ? undefined : items;
  }
  return isMap(node) ? {} : undefined;
}

function plainScalar({ value, type }: Scalar<string>, kind: FieldKind): unknown {
  const text = value.replaceAll('\r\n', '\n');
  if (type === 'PLAIN' && NOTHING.includes(text)) return undefined;
  switch (kind) {
    case 'number':
      return NUMBER.test(text.trim()) ? Number(text) + 0 : text;
    case 'yesNo':
      return /^true$/i.test(text) ? true : /^false$/i.test(text) ? false : text;
    default:
      // Nobody means a text of blanks, and an org stores none.
      return text.trim() === '' ? undefined : text;
  }
}
