import type { FieldValue } from '../../planFiles/keyedRecord.ts';
import type { FieldSpec } from '../../planFiles/sections.ts';

/** What of a field matters for what an org stores. */
export type StoredSpec = Pick<FieldSpec, 'kind' | 'scale' | 'words' | 'default'>;
/** One value for all that an org holds for the same; undefined for nothing. */
export type StoredValue = string | number | boolean | undefined;

/** Does an org store the same for both? Absent is empty. Natural keys and the keys of records are the same in upper and lower case. */
export function sameValue(spec: StoredSpec, one: FieldValue | undefined, other: FieldValue | undefined): boolean {
  return one === other || storedValue(spec, one) === storedValue(spec, other);
}

export function storedValue(spec: StoredSpec, value: FieldValue | undefined): StoredValue {
  // A checkbox that nothing is said of is as it is anyway.
  if (spec.kind === 'yesNo') return (value ?? spec.default ?? false) ? true : false;
  if (value === undefined) return undefined;
  switch (spec.kind) {
    case 'number':
      return typeof value === 'number' ? rounded(value, spec.scale ?? 0) : String(value);
    case 'words':
      return inOrder(Array.isArray(value) ? value : String(value).split(';'), spec.words ?? []);
    case 'moment':
      return moment(String(value));
    case 'reference':
      return text(value)?.toLowerCase();
    case 'text':
    case 'word':
    case 'date':
      return text(value);
  }
}

/** Salesforce takes blanks off both ends of a text, and keeps one kind of line end. */
function text(value: FieldValue): string | undefined {
  const one = String(value);
  const lines = one.includes('\r') ? one.replaceAll(/\r\n?/g, '\n') : one;
  return lines.trim() || undefined;
}

/** Half goes away from zero, in decimals: 1.005 has no third one in binary. */
function rounded(value: number, scale: number): number {
  if (Number.isInteger(value)) return value + 0;
  const size = String(Math.abs(value));
  if (size.includes('e')) return Number(value.toFixed(scale)) + 0;
  return Math.sign(value) * Number(`${Math.round(Number(`${size}e${scale}`))}e-${scale}`) + 0;
}

function inOrder(said: readonly string[], words: readonly string[]): string | undefined {
  const all = new Set(said);
  const known = words.filter((word) => all.delete(word));
  return [...known, ...[...all].sort()].join(';') || undefined;
}

/** Orgs keep seconds. */
function moment(value: string): string | undefined {
  const time = Date.parse(value);
  return Number.isNaN(time) ? text(value) : new Date(Math.floor(time / 1000) * 1000).toISOString();
}
