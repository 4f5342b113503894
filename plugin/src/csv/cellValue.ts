import type { FieldSpec } from '../planFiles/sections.ts';
import type { CsvMapping } from './readMapping.ts';

const YES: readonly string[] = ['true', 'yes', 'y', '1', 'x'];
const NO: readonly string[] = ['false', 'no', 'n', '0'];
/** A number with blanks or apostrophes between thousands, and money signs or a percent sign around it. */
const AROUND_NUMBER = /^[€$£¥\s]+|[€$£¥%\s]+$/gu;

/**
 * What a cell says for a field, as plain data for the schema of its entry; what is not understood stays text, and the schema says so.
 * @param said not empty
 */
export function cellValue(said: string, spec: FieldSpec, { dates, decimal }: Pick<CsvMapping, 'dates' | 'decimal'>): unknown {
  const text = said.replaceAll('\r\n', '\n').replaceAll('\r', '\n').trim();
  switch (spec.kind) {
    case 'number':
      return numberIn(text, decimal, spec.scale ?? 0) ?? text;
    case 'yesNo':
      return YES.includes(text.toLowerCase()) ? true : NO.includes(text.toLowerCase()) ? false : text;
    case 'date':
      return dayIn(text, dates) ?? text;
    case 'word':
      return wordIn(text, spec);
    case 'words':
      return text
        .split(/[;,|\n]/)
        .map((word) => word.trim())
        .filter((word) => word !== '')
        .map((word) => wordIn(word, spec));
    default:
      return text;
  }
}

/** The word in the spelling of the vocabulary. */
function wordIn(text: string, { words = [] }: FieldSpec): string {
  return words.find((word) => word.toLowerCase() === text.toLowerCase()) ?? text;
}

/** Thousands are only taken out where they are groups of three, so that `1,5` is never fifteen. */
function numberIn(text: string, decimal: '.' | ',', scale: number): number | undefined {
  const bare = text.replace(AROUND_NUMBER, '').replace(/^([-+])[€$£¥\s]+/u, '$1');
  const thousands = decimal === '.' ? ',' : '.';
  const match = new RegExp(`^([-+]?)(\\d+|\\d{1,3}(?:([${thousands}'’\\s])\\d{3})(?:\\3\\d{3})*)(?:[${decimal}](\\d*))?$`, 'u').exec(bare);
  if (!match) return undefined;
  const [, sign = '', whole = '', , behind = ''] = match;
  // More decimals than the field has: told as what they are.
  if (behind.replace(/0+$/, '').length > scale) return undefined;
  return Number(`${sign}${whole.replace(/\D/g, '')}.${behind || '0'}`) + 0;
}

/** ISO days, with the midnight that some sheets add; else the pattern of the mapping. */
function dayIn(text: string, pattern: string | undefined): string | undefined {
  const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?$/.exec(text);
  if (iso) return iso[1];
  if (!pattern) return undefined;
  const source = pattern.replace(/YYYY|YY|MM?|DD?|\./g, (part) => {
    if (part === '.') return '\\.';
    return part[0] === 'Y' ? `(?<year>\\d{${part.length}})` : part[0] === 'M' ? '(?<month>\\d{1,2})' : '(?<day>\\d{1,2})';
  });
  const { year, month, day } = new RegExp(`^${source}$`).exec(text)?.groups ?? {};
  return year && `${year.padStart(4, '20')}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
}
