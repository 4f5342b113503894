import { escapeHtml } from '../../escapeHtml.ts';
import { toId18 } from '../../schema/ids.ts';
import { textOfDay } from '../calendar.ts';
import { expectType, typeWord } from '../expression.ts';
import type { Expression, FormulaFunction, FunctionCall } from '../expression.ts';
import { FormulaError, FormulaEvaluationError } from '../formula.ts';
import { compilePattern } from '../pattern.ts';
import { parameter, plain, special } from './define.ts';

const LONGEST_RESULT = 100_000;
const NUMBER = /^\s*[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?\s*$/;

/** Plain digits, never an exponent, as far as a double is exact. */
export const textOfNumber = (value: number): string => {
  const text = String(Number(value.toPrecision(15)));
  return text.includes('e') ? value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 }) : text;
};

function compileText(call: FunctionCall): Expression {
  const given = parameter(call, 0);
  const { evaluate, type, position } = given;
  const written =
    (write: (value: number) => string): Expression['evaluate'] =>
    (environment) => {
      const value = evaluate(environment);
      return value === null ? '' : write(value as number);
    };
  switch (type) {
    case 'number':
      return { type: 'text', position, evaluate: written(textOfNumber) };
    case 'date':
      return { type: 'text', position, evaluate: written(textOfDay) };
    case 'datetime':
      return { type: 'text', position, evaluate: written((value) => `${new Date(value).toISOString().slice(0, 19).replace('T', ' ')}Z`) };
    case 'picklist':
    case 'text':
      return { type: 'text', position, evaluate };
    case 'blank':
    case 'time':
      return { type: 'text', position, evaluate: (environment) => evaluate(environment) ?? '' };
    case 'boolean':
    case 'multipicklist':
      throw new FormulaError(
        `Incorrect parameter type for function 'TEXT()'. Expected Number, Date, DateTime, Picklist, received ${typeWord(type)}`,
        position,
      );
  }
}

function compileRegex(call: FunctionCall): Expression {
  const text = expectType(parameter(call, 0), 'text', "function 'REGEX()'");
  const pattern = expectType(parameter(call, 1), 'text', "function 'REGEX()'");
  if (typeof pattern.literal !== 'string') throw new FormulaError('The pattern of REGEX must be a text literal', pattern.position);
  const matches = compilePattern(pattern.literal, pattern.position);
  return { type: 'boolean', position: call.position, evaluate: (environment) => matches(text.evaluate(environment) as string) };
}

function pad(text: string, length: number, filler: string, isLeft: boolean): string {
  const size = Math.max(0, Math.trunc(length));
  if (size > LONGEST_RESULT) throw new FormulaEvaluationError(`A text of ${size} characters is too long`);
  if (text.length >= size || filler === '') return text.slice(0, size);
  return isLeft ? text.padStart(size, filler) : text.padEnd(size, filler);
}

function substitute(text: string, old: string, replacement: string): string {
  if (old === '') return text;
  const parts = text.split(old);
  if (text.length + (parts.length - 1) * replacement.length > LONGEST_RESULT) throw new FormulaEvaluationError('The text becomes too long');
  return parts.join(replacement);
}

export const textFunctions: Readonly<Record<string, FormulaFunction>> = {
  TEXT: special(1, 1, compileText),
  REGEX: special(2, 2, compileRegex),
  VALUE: plain(['text'], 'number', (text) => {
    if (text.trim() === '') return null;
    if (!NUMBER.test(text)) throw new FormulaEvaluationError(`'${text}' is not a number`);
    return Number(text);
  }),
  ISNUMBER: plain(['text'], 'boolean', (text) => NUMBER.test(text)),
  LEFT: plain(['text', 'number'], 'text', (text, count) => text.slice(0, Math.max(0, Math.trunc(count)))),
  RIGHT: plain(['text', 'number'], 'text', (text, count) => (count < 1 ? '' : text.slice(-Math.trunc(count)))),
  MID: plain(['text', 'number', 'number'], 'text', (text, start, count) => {
    const from = Math.max(1, Math.trunc(start)) - 1;
    return text.slice(from, from + Math.max(0, Math.trunc(count)));
  }),
  LEN: plain(['text'], 'number', (text) => text.length),
  FIND: plain(
    ['text', 'text', 'number'],
    'number',
    (search, text, start = 1) => (search === '' || start < 1 ? 0 : text.indexOf(search, Math.trunc(start) - 1) + 1),
    2,
  ),
  SUBSTITUTE: plain(['text', 'text', 'text'], 'text', substitute),
  TRIM: plain(['text'], 'text', (text) => text.trim()),
  UPPER: plain(['text', 'text'], 'text', (text) => text.toUpperCase(), 1),
  LOWER: plain(['text', 'text'], 'text', (text) => text.toLowerCase(), 1),
  INITCAP: plain(
    ['text', 'text'],
    'text',
    (text) => text.toLowerCase().replace(/(^|[^a-z0-9])([a-z])/g, (found) => found.toUpperCase()),
    1,
  ),
  CONTAINS: plain(['text', 'text'], 'boolean', (text, part) => text.includes(part)),
  BEGINS: plain(['text', 'text'], 'boolean', (text, start) => text.startsWith(start)),
  LPAD: plain(['text', 'number', 'text'], 'text', (text, length, filler = ' ') => pad(text, length, filler, true), 2),
  RPAD: plain(['text', 'number', 'text'], 'text', (text, length, filler = ' ') => pad(text, length, filler, false), 2),
  REVERSE: plain(['text'], 'text', (text) => [...text].reverse().join('')),
  CASESAFEID: plain(['text'], 'text', toId18),
  BR: plain([], 'text', () => '<br>'),
  HTMLENCODE: plain(['text'], 'text', escapeHtml),
  HYPERLINK: plain(
    ['text', 'text', 'text'],
    'text',
    (url, label, target = '_blank') => `<a href="${escapeHtml(url)}" target="${escapeHtml(target)}">${escapeHtml(label)}</a>`,
    2,
  ),
  IMAGE: plain(
    ['text', 'text', 'number', 'number'],
    'text',
    (url, label, height, width) => {
      const size = height === undefined || width === undefined ? '' : ` style="height:${height}px; width:${width}px;"`;
      return `<img src="${escapeHtml(url)}" alt="${escapeHtml(label)}"${size} border="0"/>`;
    },
    2,
  ),
};
