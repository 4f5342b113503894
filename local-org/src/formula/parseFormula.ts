import { FormulaError } from './formula.ts';
import { tokens } from './tokens.ts';
import type { Token } from './tokens.ts';

export type BinaryOperator = '||' | '&&' | '=' | '<>' | '<' | '<=' | '>' | '>=' | '+' | '-' | '&' | '^' | '*' | '/';

export type FormulaNode = { readonly position: number } & (
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'blank' }
  | { readonly kind: 'field'; readonly path: readonly string[] }
  | { readonly kind: 'unary'; readonly operator: '-' | '+' | 'NOT'; readonly operand: FormulaNode }
  | { readonly kind: 'binary'; readonly operator: BinaryOperator; readonly left: FormulaNode; readonly right: FormulaNode }
  | { readonly kind: 'call'; readonly name: string; readonly parameters: readonly FormulaNode[] }
);

/**
 * Loosest first, every level left-associative. Taken from FormulaGrammar.g of github.com/salesforce/formula-engine: equality is looser than
 * order, `&` is as tight as `+`, and `^` is LOOSER than `*` and `/`; the signs and `!` are the tightest.
 */
const LEVELS: readonly (readonly string[])[] = [
  ['||'],
  ['&&'],
  ['=', '<>', '==', '!='],
  ['<', '<=', '>', '>='],
  ['+', '-', '&'],
  ['^'],
  ['*', '/'],
];
const SYNONYMS: Readonly<Record<string, BinaryOperator>> = { '==': '=', '!=': '<>' };
const DEEPEST = 200;

/** The tree of a formula. @throws FormulaError with Salesforce's words for a syntax error */
export function parseFormula(source: string): FormulaNode {
  const all = tokens(source);
  let at = 0;
  let depth = 0;
  const current = (): Token => all[at] as Token;
  const isSymbol = (text: string): boolean => current().kind === 'symbol' && current().text === text;
  const fail = (): never => {
    const { kind, text, position } = current();
    throw new FormulaError(
      kind === 'end' ? 'Syntax error. Unexpected end of formula' : `Syntax error. Extra or misplaced '${text}'`,
      position,
    );
  };
  const expect = (text: string): void => {
    if (!isSymbol(text)) {
      const found = current();
      throw new FormulaError(`Syntax error. Missing '${text}'`, found.position);
    }
    at++;
  };

  const level = (index: number): FormulaNode => {
    const operators = LEVELS[index];
    if (operators === undefined) return unary();
    let left = level(index + 1);
    while (current().kind === 'symbol' && operators.includes(current().text)) {
      const { text, position } = current();
      at++;
      left = { kind: 'binary', operator: SYNONYMS[text] ?? (text as BinaryOperator), left, right: level(index + 1), position };
    }
    return left;
  };

  const unary = (): FormulaNode => {
    const { kind, text, position } = current();
    const operator =
      kind === 'symbol' && (text === '-' || text === '+')
        ? text
        : (kind === 'symbol' && text === '!') || (kind === 'name' && text.toUpperCase() === 'NOT')
          ? 'NOT'
          : undefined;
    if (operator === undefined) return primary();
    at++;
    if (++depth > DEEPEST) throw new FormulaError('Formula is too deeply nested', position);
    const operand = unary();
    depth--;
    return { kind: 'unary', operator, operand, position };
  };

  const primary = (): FormulaNode => {
    const { kind, text, position } = current();
    if (kind === 'end' || (kind === 'symbol' && text !== '(')) return fail();
    at++;
    if (kind === 'number') return { kind, value: Number(text), position };
    if (kind === 'text') return { kind, value: text, position };
    if (++depth > DEEPEST) throw new FormulaError('Formula is too deeply nested', position);
    const node = kind === 'symbol' ? parenthesised() : isSymbol('(') ? call(text, position) : nameOrConstant(text, position);
    depth--;
    return node;
  };

  const parenthesised = (): FormulaNode => {
    const inner = level(0);
    expect(')');
    return inner;
  };

  const call = (name: string, position: number): FormulaNode => {
    expect('(');
    const parameters: FormulaNode[] = [];
    if (!isSymbol(')')) {
      parameters.push(level(0));
      while (isSymbol(',')) {
        at++;
        parameters.push(level(0));
      }
    }
    expect(')');
    return { kind: 'call', name: name.toUpperCase(), parameters, position };
  };

  const root = level(0);
  if (current().kind !== 'end') fail();
  return root;
}

function nameOrConstant(text: string, position: number): FormulaNode {
  switch (text.toUpperCase()) {
    case 'TRUE':
      return { kind: 'boolean', value: true, position };
    case 'FALSE':
      return { kind: 'boolean', value: false, position };
    case 'NULL':
      return { kind: 'blank', position };
    default:
      return { kind: 'field', path: text.split('.'), position };
  }
}
