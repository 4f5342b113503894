import { isMap, isScalar, isSeq, type Scalar } from 'yaml';
import type { FieldSpec } from './sections.ts';

export const NUMBER = /^[-+]?(?:\d+(?:\.(\d*))?|\.(\d+))(?:[eE][-+]?\d+)?$/;
/** What a note may be. */
export const TEXT = { kind: 'text' } as const;
const NOTHING: readonly string[] = ['', '~', 'null', 'Null', 'NULL'];

/**
 * What a node says for a field of a kind, as plain data; undefined for nothing. What does not fit is handed on as it is, to be told so by the schema.
 * The field decides what a scalar means, so that a name may be `No`, a product code `007` and a note `null`, each without quotes where it can.
 */
export function plainValue(node: unknown, spec: Pick<FieldSpec, 'kind' | 'scale'>): unknown {
  if (node === null || node === undefined) return undefined;
  if (isScalar(node)) return plainScalar(node as Scalar<string>, spec);
  if (isSeq(node)) {
    const items = node.items.map((item) => plainValue(item, TEXT)).filter((item) => item !== undefined);
    return spec.kind === 'words' && items.length === 0 ? undefined : items;
  }
  return isMap(node) ? {} : undefined;
}

function plainScalar({ value, type }: Scalar<string>, { kind, scale }: Pick<FieldSpec, 'kind' | 'scale'>): unknown {
  const text = value.replaceAll('\r\n', '\n');
  if (type === 'PLAIN' && NOTHING.includes(text)) return undefined;
  switch (kind) {
    case 'number':
      return plainNumber(text.trim(), scale) ?? text;
    case 'yesNo':
      return /^true$/i.test(text) ? true : /^false$/i.test(text) ? false : text;
    default:
      // Nobody means a text of blanks, and an org stores none.
      return text.trim() === '' ? undefined : text;
  }
}

/** `1.000` is a thousand to some and one to others: more decimals than the field has are no number. */
function plainNumber(text: string, scale = 18): number | undefined {
  const match = NUMBER.exec(text);
  return match && (match[1] ?? match[2] ?? '').length <= scale ? Number(text) + 0 : undefined;
}
