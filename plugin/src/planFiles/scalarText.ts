/** What YAML's own schema takes for something else than text: editors would underline it. */
const NO_TEXT = /^(?:~|null|true|false|[-+]?(?:\.inf|(?:0[xo])?[\d.][\d.a-f_]*(?:e[-+]?\d+)?)|\.nan)$/i;
/** First characters that mean something, and what ends a plain scalar. */
const NOT_PLAIN = /^[-?:,[\]{}#&*!|>'"%@`\s]|:(?:\s|$)|\s#|\s$/;
const NOT_PLAIN_IN_FLOW = /[,[\]{}]/;

const UNSEEN =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffd-\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

export type Quotes = 'single' | 'double' | 'none';

/**
 * A text on one line: plain where that says the same, else in quotes. @param isInFlow between `{` and `}`. @param quotes those of the text it replaces
 */
export function lineText(text: string, isInFlow = false, quotes: Quotes = 'none'): string {
  const isOneLine = !/[\n\t]/.test(text) && !UNSEEN.test(text);
  if (isOneLine && quotes === 'none' && isPlain(text, isInFlow)) return text;
  if (isOneLine && (quotes === 'single' || (quotes === 'none' && /["\\]/.test(text)))) return `'${text.replaceAll("'", "''")}'`;
  return JSON.stringify(text).replace(new RegExp(UNSEEN, 'g'), (unseen) => `\\u${unseen.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function isPlain(text: string, isInFlow: boolean): boolean {
  if (text === '' || NO_TEXT.test(text) || /^(?:---|\.\.\.)/.test(text)) return false;
  // A dash or a colon within the word is only a character; at its front it is left to the quotes.
  return !NOT_PLAIN.test(text) && !(isInFlow && NOT_PLAIN_IN_FLOW.test(text));
}

/** Lines of a literal block (`|`), not indented, and its header; undefined where only quotes say the same. */
export function blockText(text: string): { readonly header: string; readonly lines: readonly string[] } | undefined {
  if (!text.includes('\n') || UNSEEN.test(text) || /^[\s]/.test(text) || /\n\n$/.test(text)) return undefined;
  const lines = text.split('\n');
  const endsWithLine = lines.at(-1) === '';
  if (endsWithLine) lines.pop();
  // Blanks at the end of a line, and lines of blanks, are lost on a person's next save.
  if (lines.some((line) => /^\s+$/.test(line)) || lines.at(-1) === '') return undefined;
  return { header: endsWithLine ? '|' : '|-', lines };
}

/** A number as a person writes it: never with an exponent. */
export function numberText(value: number): string {
  const text = String(value);
  if (!text.includes('e')) return text;
  return value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 });
}
