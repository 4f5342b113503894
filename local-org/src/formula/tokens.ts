import { FormulaError } from './formula.ts';

export interface Token {
  readonly kind: 'number' | 'text' | 'name' | 'symbol' | 'end';
  /** The decoded text of a literal; the characters themselves otherwise. */
  readonly text: string;
  readonly position: number;
}

const SPACE = /(?:\s|\/\*[^]*?\*\/)+/y;
const NUMBER = /(?:\d+(?:\.\d+)?|\.\d+)/y;
const NAME = /[A-Za-z$][\w$:.#]*/y;
const SYMBOL = /&&|\|\||<>|!=|==|<=|>=|[-+*/^&=<>!(),]/y;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '"': '"', "'": "'", '\\': '\\' };

/** Splits a formula; comments and white space are left out. The last token is `end`. */
export function tokens(source: string): readonly Token[] {
  const found: Token[] = [];
  let position = 0;
  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = position;
    return pattern.exec(source)?.[0];
  };
  while (position < source.length) {
    const space = match(SPACE);
    if (space !== undefined) {
      position += space.length;
      continue;
    }
    const character = source[position] ?? '';
    if (character === '"' || character === "'") {
      const { text, end } = quoted(source, position);
      found.push({ kind: 'text', text, position });
      position = end;
      continue;
    }
    const number = match(NUMBER);
    const name = number === undefined ? match(NAME) : undefined;
    const text = number ?? name ?? match(SYMBOL);
    if (text === undefined) throw new FormulaError(`Syntax error. Found '${character}'`, position);
    found.push({ kind: number !== undefined ? 'number' : name !== undefined ? 'name' : 'symbol', text, position });
    position += text.length;
  }
  found.push({ kind: 'end', text: '', position: source.length });
  return found;
}

function quoted(source: string, start: number): { readonly text: string; readonly end: number } {
  const quote = source[start];
  let text = '';
  for (let at = start + 1; at < source.length; at++) {
    const character = source[at] ?? '';
    if (character === quote) return { text, end: at + 1 };
    if (character !== '\\') {
      text += character;
      continue;
    }
    const escape = source[++at] ?? '';
    const decoded = ESCAPES[escape];
    if (decoded === undefined) throw new FormulaError(`Syntax error. Unknown escape '\\${escape}'`, at - 1);
    text += decoded;
  }
  throw new FormulaError('Syntax error. Missing closing quote', start);
}
