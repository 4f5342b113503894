import { FormulaError } from './formula.ts';

export type PatternNode =
  | { readonly kind: 'empty' }
  | { readonly kind: 'one'; readonly test: (character: string) => boolean }
  | { readonly kind: 'assert'; readonly holds: (text: string, at: number) => boolean }
  | { readonly kind: 'sequence'; readonly parts: readonly PatternNode[] }
  | { readonly kind: 'choice'; readonly choices: readonly PatternNode[] }
  | { readonly kind: 'repeat'; readonly part: PatternNode; readonly minimum: number; readonly maximum: number };

type Test = (character: string) => boolean;

const isWord: Test = (character) => /[A-Za-z0-9_]/.test(character);
const not =
  (test: Test): Test =>
  (character) =>
    !test(character);
const SETS: Readonly<Record<string, Test>> = {
  d: (character) => character >= '0' && character <= '9',
  w: isWord,
  s: (character) => /[ \t\n\v\f\r]/.test(character),
};
const CONTROLS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', f: '\f' };
const MOST_REPEATS = 1_000;
const DEEPEST = 100;

/** The tree of a regular expression. @throws FormulaError, see `compilePattern` */
export function parsePattern(source: string, position: number): { readonly root: PatternNode; readonly ignoresCase: boolean } {
  const ignoresCase = source.startsWith('(?i)');
  const text = ignoresCase ? source.slice(4) : source;
  let at = 0;
  let depth = 0;
  const fail = (what: string): never => {
    throw new FormulaError(`Invalid pattern in REGEX: ${what}`, position);
  };
  const accept = (wanted: string): boolean => {
    if (!text.startsWith(wanted, at)) return false;
    at += wanted.length;
    return true;
  };
  const next = (): string => text[at++] ?? fail('unexpected end');
  const exactly = (character: string): Test => {
    const wanted = ignoresCase ? character.toLowerCase() : character;
    return (given) => given === wanted;
  };

  const choice = (): PatternNode => {
    const choices = [sequence()];
    while (accept('|')) choices.push(sequence());
    return choices.length === 1 ? (choices[0] as PatternNode) : { kind: 'choice', choices };
  };

  const sequence = (): PatternNode => {
    const parts: PatternNode[] = [];
    while (at < text.length && text[at] !== '|' && text[at] !== ')') parts.push(repeated(atom()));
    return { kind: 'sequence', parts };
  };

  const repeated = (part: PatternNode): PatternNode => {
    const counted = /^\{(\d+)(,(\d*))?\}/.exec(text.slice(at, at + 20));
    let range: readonly [number, number] | undefined;
    if (counted !== null) {
      at += counted[0].length;
      const minimum = Number(counted[1]);
      range = [minimum, counted[2] === undefined ? minimum : counted[3] === '' ? Infinity : Number(counted[3])];
    } else range = accept('*') ? [0, Infinity] : accept('+') ? [1, Infinity] : accept('?') ? [0, 1] : undefined;
    if (range === undefined) return part;
    if (accept('+')) fail('possessive quantifiers are not supported');
    accept('?');
    const [minimum, maximum] = range;
    if (minimum > maximum || minimum > MOST_REPEATS || (maximum > MOST_REPEATS && maximum !== Infinity))
      fail(`a count may not be above ${MOST_REPEATS}`);
    return repeated({ kind: 'repeat', part, minimum, maximum });
  };

  const atom = (): PatternNode => {
    const character = next();
    switch (character) {
      case '(': {
        if (!accept('?:') && text[at] === '?') fail('look-around and inline flags are not supported');
        if (++depth > DEEPEST) fail('too deeply nested');
        const inner = choice();
        depth--;
        if (!accept(')')) fail("missing ')'");
        return inner;
      }
      case '[':
        return { kind: 'one', test: set() };
      case '.':
        return { kind: 'one', test: (given) => given !== '\n' && given !== '\r' };
      case '^':
        return { kind: 'assert', holds: (_, index) => index === 0 };
      case '$':
        return { kind: 'assert', holds: (whole, index) => index === whole.length };
      case '*':
      case '+':
      case '?':
      case ')':
        return fail(`misplaced '${character}'`);
      case '\\':
        if (accept('b')) return { kind: 'assert', holds: (whole, index) => isWord(whole[index - 1] ?? '') !== isWord(whole[index] ?? '') };
        if (accept('Q')) return quoted();
        return { kind: 'one', test: escape().test };
      default:
        return { kind: 'one', test: exactly(character) };
    }
  };

  const quoted = (): PatternNode => {
    const end = text.indexOf('\\E', at);
    const literal = text.slice(at, end === -1 ? text.length : end);
    at = end === -1 ? text.length : end + 2;
    return { kind: 'sequence', parts: [...literal].map((character) => ({ kind: 'one', test: exactly(character) })) };
  };

  /** After a backslash: a set such as `\d`, or the single character it stands for. */
  const escape = (): { readonly test: Test; readonly character?: string } => {
    const letter = next();
    const known = SETS[letter.toLowerCase()];
    if (known !== undefined) return { test: letter === letter.toLowerCase() ? known : not(known) };
    if (letter === 'p' || letter === 'P') return { test: letter === 'p' ? property() : not(property()) };
    const code = letter === 'u' ? /^[\da-fA-F]{4}/.exec(text.slice(at))?.[0] : undefined;
    if (code !== undefined) at += 4;
    else if (/[1-9]/.test(letter)) fail('back-references are not supported');
    else if (/[A-Za-z0]/.test(letter) && CONTROLS[letter] === undefined) fail(`unknown escape '\\${letter}'`);
    const character = code !== undefined ? String.fromCharCode(Number.parseInt(code, 16)) : (CONTROLS[letter] ?? letter);
    return { test: exactly(character), character };
  };

  /** `\p{L}` and its like: one character against a Unicode property, which is all the built-in engine is asked for. */
  const property = (): Test => {
    const name = /^\{(\w+)\}/.exec(text.slice(at));
    if (name === null) return fail("missing '{' after \\p");
    at += name[0].length;
    const general =
      name[1] === 'Alpha'
        ? 'L'
        : name[1] === 'Digit'
          ? 'Nd'
          : name[1] === 'Upper'
            ? 'Lu'
            : name[1] === 'Lower'
              ? 'Ll'
              : name[1] === 'Punct'
                ? 'P'
                : name[1];
    try {
      const one = new RegExp(`^\\p{${general}}$`, 'u');
      return (character) => one.test(character);
    } catch {
      return fail(`unknown property '${name[1]}'`);
    }
  };

  const set = (): Test => {
    const isNegated = accept('^');
    const tests: Test[] = [];
    for (let isFirst = true; isFirst || text[at] !== ']'; isFirst = false) {
      if (text.startsWith('&&', at) || text[at] === '[') fail('nested classes are not supported');
      const from = member();
      if (text[at] !== '-' || text[at + 1] === ']' || from.character === undefined) {
        tests.push(from.test);
        continue;
      }
      at++;
      const to = member().character ?? fail('a range needs two characters');
      const low = from.character;
      if (low > to) fail(`range '${low}-${to}' is out of order`);
      tests.push((given) => (given >= low && given <= to) || (ignoresCase && given.toUpperCase() >= low && given.toUpperCase() <= to));
    }
    at++;
    const any: Test = (given) => tests.some((test) => test(given));
    return isNegated ? not(any) : any;
  };

  const member = (): { readonly test: Test; readonly character?: string } => {
    const character = next();
    return character === '\\' ? escape() : { test: exactly(character), character };
  };

  const root = choice();
  if (at < text.length) fail(`misplaced '${text[at]}'`);
  return { root, ignoresCase };
}
