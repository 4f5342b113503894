/** How far one name is found in another. Built over all names of a kind, because a word that many of them share tells little. */
export type NameMatcher = (id: string, text: string) => number;

/** @returns for a known id and a text: the share (0–1) of the name that is found in the text, each word weighing the less the more names have it */
export function nameMatcher(named: readonly { readonly id: string; readonly name: string }[]): NameMatcher {
  const wordsOf = new Map(named.map(({ id, name }) => [id, distinctWords(name)]));
  const counts = new Map<string, number>();
  for (const words of wordsOf.values()) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const weightOf = (word: string) => 1 / counts.get(word)!;
  // The same text is looked for in every name, one after the other.
  let last = { text: '', found: new Set<string>() };
  return (id, text) => {
    if (last.text !== text) last = { text, found: new Set(distinctWords(text)) };
    const words = wordsOf.get(id) ?? [];
    const { found } = last;
    const whole = words.reduce((sum, word) => sum + weightOf(word), 0);
    const part = words.reduce((sum, word) => sum + (found.has(word) ? weightOf(word) : 0), 0);
    return whole === 0 ? 0 : part / whole;
  };
}

/** Words without case and accents; numbers count, single letters do not. Scripts without blanks are one word each, and match when they are the same. */
function distinctWords(text: string): readonly string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return [...new Set(plain.match(/[\p{L}\p{N}]+/gu) ?? [])].filter((word) => word.length > 1 || /[\p{N}]|\p{Script=Han}/u.test(word));
}
