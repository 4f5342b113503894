import type { DateLiteral, FieldValue } from './selectQuery.ts';
import { queryError } from './queryErrors.ts';

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', '"': '"', "'": "'", '\\': '\\' };

/** The text of a quoted literal. `\%`, `\_` and `\\` stay escaped in a LIKE pattern. */
function unquoted(raw: string, isPattern: boolean): string {
  return raw.slice(1, -1).replace(/\\(u[0-9a-fA-F]{4}|.)/gs, (whole, escape: string) => {
    if (escape.length === 5) return String.fromCharCode(Number.parseInt(escape.slice(1), 16));
    if (isPattern && (escape === '%' || escape === '_' || escape === '\\')) return whole;
    return ESCAPES[escape.toLowerCase()] ?? escape;
  });
}

/** A literal as the parser library gives it: its text and what kind it takes it for. */
export function literalValue(raw: string, type: string | undefined, isPattern: boolean, source: string): FieldValue | DateLiteral {
  switch (type) {
    case 'STRING':
      return unquoted(raw, isPattern);
    case 'INTEGER':
    case 'DECIMAL':
      return Number(raw);
    case 'INTEGER_WITH_CURRENCY_PREFIX':
    case 'DECIMAL_WITH_CURRENCY_PREFIX':
      return Number(raw.slice(3));
    case 'BOOLEAN':
      return raw.toUpperCase() === 'TRUE';
    case 'NULL':
      return null;
    case 'DATE':
    case 'DATETIME':
    case 'DATE_LITERAL':
      return { dateLiteral: raw.toUpperCase() };
    case 'DATE_N_LITERAL': {
      const [name = '', n = ''] = raw.split(':');
      return { dateLiteral: name.toUpperCase(), n: Number(n) };
    }
    default:
      throw queryError('MALFORMED_QUERY', `unexpected token: '${raw}'`, source, raw);
  }
}
