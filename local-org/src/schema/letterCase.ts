import type { DatabaseSync } from 'node:sqlite';

/**
 * Salesforce compares text without case in every script, SQLite only in ASCII. Columns see to ASCII themselves (NOCASE); this is about the
 * letters beyond it. Letters whose other case is of another length or in ASCII (`ß`, `İ`, the Kelvin sign) are left as they are.
 */
const beyondAscii = /[^\0-\x7f]/;
const lettersBeyondAscii = /[^\0-\x7f]/gu;

const isOne = (text: string): boolean => text.length === 1 || [...text].length === 1;

/** `ς` by way of `Σ` to `σ`: what has one capital has one small letter. */
function smallLetter(letter: string): string {
  const capital = letter.toUpperCase();
  const small = (isOne(capital) ? capital : letter).toLowerCase();
  return isOne(small) && beyondAscii.test(small) ? small : letter;
}

/** The text with its letters beyond ASCII made small. */
export const smallLetters = (text: string): string => (beyondAscii.test(text) ? text.replace(lettersBeyondAscii, smallLetter) : text);

/** Whether there are capital letters beyond ASCII. */
export const hasCapitals = (text: string): boolean => beyondAscii.test(text) && smallLetters(text) !== text;

const lastWithCase = 0x1ffff;
let variantsBySmall: ReadonlyMap<string, readonly string[]> | undefined;

function variantsOf(small: string): readonly string[] {
  variantsBySmall ??= allVariants();
  return variantsBySmall.get(small) ?? [small];
}

function allVariants(): ReadonlyMap<string, readonly string[]> {
  const variants = new Map<string, string[]>();
  for (let code = 0x80; code <= lastWithCase; code++) {
    const letter = String.fromCodePoint(code);
    const small = smallLetter(letter);
    if (small === letter) continue;
    const known = variants.get(small);
    if (known) known.push(letter);
    else variants.set(small, [small, letter]);
  }
  return variants;
}

/**
 * The ways to write a text whose letters beyond ASCII may be of either case, so that an index finds them all.
 * Undefined when there are more than `most`.
 */
export function caseVariants(text: string, most: number): readonly string[] | undefined {
  if (!beyondAscii.test(text)) return [text];
  let variants: string[] = [''];
  for (const letter of smallLetters(text)) {
    const letters = beyondAscii.test(letter) ? variantsOf(letter) : [letter];
    if (variants.length * letters.length > most) return undefined;
    variants = letters.flatMap((each) => variants.map((before) => before + each));
  }
  return variants;
}

const FUNCTION = '_small_letters';
const prepared = new WeakSet<DatabaseSync>();

/** Makes `smallSql` work on this connection. */
export function prepareLetterCase(db: DatabaseSync): void {
  if (prepared.has(db)) return;
  prepared.add(db);
  db.function(FUNCTION, { deterministic: true }, (text) => (typeof text === 'string' ? smallLetters(text) : text));
}

/** `smallLetters` of a text in SQL. A column is looked at first, since most texts need no call. */
export const smallSql = (sql: string, isColumn: boolean): string =>
  isColumn ? `CASE WHEN ${sql} GLOB '*[^ -~]*' THEN ${FUNCTION}(${sql}) ELSE ${sql} END` : `${FUNCTION}(${sql})`;
