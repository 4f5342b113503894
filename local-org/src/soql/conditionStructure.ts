import type { OrgError } from '../errors.ts';
import { queryError } from './queryErrors.ts';

/** A part of a WHERE or HAVING clause: what joins conditions, or the place of one condition. */
export type StructureToken = { readonly kind: '(' | ')' | 'AND' | 'OR' | 'NOT' | 'condition'; readonly offset: number };

/** A query whose clauses are flat chains of conditions, and how these belong together. */
export interface FlatQuery {
  /** The query, as long as it was: parentheses and NOT around conditions are blank. */
  readonly text: string;
  /** One per WHERE or HAVING, in the order in which these words stand in the query. */
  readonly clauses: readonly (readonly StructureToken[])[];
}

interface Word {
  readonly text: string;
  readonly offset: number;
}

/** What ends a clause of conditions, some only with a second word. */
const ENDS: ReadonlyMap<string, string | undefined> = new Map([
  ['GROUP', 'BY'],
  ['HAVING', undefined],
  ['ORDER', 'BY'],
  ['LIMIT', undefined],
  ['OFFSET', undefined],
  ['WITH', undefined],
  ['FOR', undefined],
  ['UPDATE', undefined],
  ['ALL', 'ROWS'],
]);
const MOST_GROUPS = 200;

/** Quoted texts, names and numbers, and single signs. */
const WORDS = /'(?:[^'\\]|\\.)*'|[\w.:]+|[^\s]/gs;

/**
 * Takes the parentheses and NOTs of conditions out of a query: the grammar's library counts only a few of them. What stands between them it
 * reads well.
 * @throws OrgError MALFORMED_QUERY where they do not pair, or AND, OR or NOT has nothing to join
 */
export function conditionStructure(source: string): FlatQuery {
  const words: readonly Word[] = [...source.matchAll(WORDS)].map((match) => ({ text: match[0], offset: match.index }));
  const clauses: StructureToken[][] = [];
  const blanks: Word[] = [];
  let at = 0;
  let groups = 0;

  const upper = (index = at): string | undefined => words[index]?.text.toUpperCase();
  const unexpected = (): OrgError => {
    const word = words[at];
    const quote = words.find(({ text }) => text === "'");
    if (!word && quote) return queryError('MALFORMED_QUERY', 'Invalid string literal: missing closing quote', source, quote.offset);
    return queryError('MALFORMED_QUERY', `unexpected token: ${word ? `'${word.text}'` : '<EOF>'}`, source, word?.offset ?? source.length);
  };

  /** A query up to its end or the parenthesis that closes it. */
  const query = (): void => {
    while (at < words.length && upper() !== ')') {
      const word = upper();
      if (word === 'WHERE' || word === 'HAVING') {
        at += 1;
        clause();
      } else if (word === '(') group();
      else at += 1;
    }
  };

  /** What stands in parentheses that do not structure conditions: parameters, values, a query. */
  const group = (): void => {
    if (++groups > MOST_GROUPS) throw queryError('QUERY_TOO_COMPLICATED', `Parentheses may be nested ${MOST_GROUPS} levels deep`);
    at += 1;
    query();
    if (at < words.length) at += 1;
    groups--;
  };

  const isEnd = (): boolean => {
    const word = upper() ?? '';
    const second = ENDS.get(word);
    return ENDS.has(word) && (second === undefined || second === upper(at + 1));
  };

  const clause = (): void => {
    const tokens: StructureToken[] = [];
    clauses.push(tokens);
    const open: Word[] = [];
    const take = (kind: StructureToken['kind'], isBlank: boolean): void => {
      const word = words[at] as Word;
      tokens.push({ kind, offset: word.offset });
      if (isBlank) blanks.push(word);
      at += 1;
    };
    for (;;) {
      // Before a condition.
      while (upper() === '(' || upper() === 'NOT') {
        if (upper() === '(') open.push(words[at] as Word);
        take(upper() as '(' | 'NOT', true);
      }
      const first = upper();
      if (first === undefined || first === ')' || first === 'AND' || first === 'OR' || isEnd()) throw unexpected();
      tokens.push({ kind: 'condition', offset: (words[at] as Word).offset });
      condition();
      // After it.
      while (open.length > 0 && upper() === ')') {
        open.pop();
        take(')', true);
      }
      if (upper() === 'AND' || upper() === 'OR') take(upper() as 'AND' | 'OR', false);
      else if (open.length > 0 || (at < words.length && upper() !== ')' && !isEnd())) throw unexpected();
      else return;
    }
  };

  /** One condition, up to what follows it. */
  const condition = (): void => {
    do {
      if (upper() === '(') group();
      else at += 1;
    } while (at < words.length && !['AND', 'OR', ')'].includes(upper() ?? '') && !isEnd());
  };

  query();
  let text = source;
  if (blanks.length > 0) {
    const parts: string[] = [];
    let from = 0;
    for (const { text: word, offset } of blanks) {
      parts.push(source.slice(from, offset), ' '.repeat(word.length));
      from = offset + word.length;
    }
    text = parts.join('') + source.slice(from);
  }
  return { text, clauses };
}
