/** A number is written as it is, in no country's way; null is empty, which is not zero. */
export type CsvValue = string | number | null;

/** Says that the text is UTF-8; without it spreadsheets take it for something else. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Rows as comma-separated values after RFC 4180. Text that a spreadsheet would take for a formula starts with an apostrophe.
 * @see https://www.rfc-editor.org/rfc/rfc4180 and https://owasp.org/www-community/attacks/CSV_Injection
 */
export function csvOf(rows: readonly (readonly CsvValue[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(fieldOf).join(',')}\r\n`).join('');
}

/** What starts a formula in one spreadsheet or another, in the wide letters of East Asia too. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

function fieldOf(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return decimal(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  // A quote that is not the first letter would end the field early in a lenient reader, so whatever is not plain is quoted.
  return /[",\r\n;\t']|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Digits and a point, never an exponent; nothing for what is no number. */
function decimal(value: number): string {
  if (!Number.isFinite(value)) return '';
  if (Math.abs(value) >= 1e21) return BigInt(value).toString();
  const text = String(value);
  return text.includes('e') ? value.toFixed(20).replace(/\.?0+$/, '') : text;
}
