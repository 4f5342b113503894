import type { Maybe } from 'c/planModel';

/** Letters that Unicode does not take apart into a letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', æ: 'ae', œ: 'oe', đ: 'd', ð: 'd', ł: 'l', ı: 'i', þ: 'th' };
const FORMS_OF_ADDRESS: readonly string[] = ['dr', 'prof', 'mr', 'mrs', 'ms', 'ing', 'dipl', 'phd', 'mba', 'jr', 'sr'];
/** Words of titles that are written in more than one way. */
const TITLE_WORDS: Readonly<Record<string, string>> = {
  ceo: 'chief executive officer',
  cfo: 'chief financial officer',
  coo: 'chief operating officer',
  cto: 'chief technology officer',
  cio: 'chief information officer',
  ciso: 'chief information security officer',
  cmo: 'chief marketing officer',
  chro: 'chief human resources officer',
  vp: 'vice president',
  svp: 'senior vice president',
  evp: 'executive vice president',
  md: 'managing director',
  gm: 'general manager',
  mgr: 'manager',
  dir: 'director',
  sr: 'senior',
  jr: 'junior',
  hr: 'human resources',
  it: 'information technology',
  purchasing: 'procurement',
};
const SMALL_WORDS: readonly string[] = ['of', 'the', 'for', 'and', 'to', 'a'];

/** The same for names that differ in case, accents, form of address or order (`Berg, Dr. Anna`); empty without a name. */
export function nameKey(name: Maybe<string>): string {
  return wordsOf(name)
    .filter((word) => !FORMS_OF_ADDRESS.includes(word))
    .sort()
    .join(' ');
}

/** The same for a name and its shortening to an initial (`A. Berg`); null for a name of one word. */
export function shortNameKey(name: Maybe<string>): string | null {
  const [last, first] = /,/.test(name ?? '') ? (name ?? '').split(',') : [null, name];
  const words = [...wordsOf(first), ...wordsOf(last)].filter((word) => !FORMS_OF_ADDRESS.includes(word));
  return words.length > 1 ? `${words[0]![0]} ${words.at(-1)}` : null;
}

/** The same for titles that say the same (`VP, Operations` and `Vice President of Operations`); empty without one. */
export function titleKey(title: Maybe<string>): string {
  return wordsOf(title)
    .flatMap((word) => (TITLE_WORDS[word] ?? word).split(' '))
    .filter((word) => !SMALL_WORDS.includes(word))
    .sort()
    .join(' ');
}

export function emailKey(email: Maybe<string>): string {
  return email?.trim().toLowerCase() ?? '';
}

function wordsOf(text: Maybe<string>): readonly string[] {
  const plain = (text ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßøæœđðłıþ]/g, (letter) => LETTERS[letter]!);
  return plain.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}
