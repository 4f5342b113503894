import type { FieldType } from '../schema/schema.ts';
import { FormulaError } from './formula.ts';
import type { FormulaEnvironment, FormulaOptions, FormulaValue } from './formula.ts';

/** `blank` is the type of the literal NULL: it goes with every other. */
export type ValueType = 'text' | 'number' | 'boolean' | 'date' | 'datetime' | 'time' | 'picklist' | 'multipicklist' | 'blank';

/**
 * A compiled part of a formula. While it is evaluated, text and picklists are never null (blank is `''`), a date is the number of its day since
 * 1970-01-01, a datetime is epoch milliseconds, and a boolean may be null: unknown, as in SQL.
 */
export interface Expression {
  readonly type: ValueType;
  readonly position: number;
  readonly evaluate: (environment: FormulaEnvironment) => FormulaValue;
  /** Present on a literal. */
  readonly literal?: FormulaValue;
  /** Present on a field. */
  readonly field?: { readonly path: readonly string[]; readonly type: FieldType };
}

/** A call whose parameters are compiled. */
export interface FunctionCall {
  readonly name: string;
  readonly position: number;
  readonly parameters: readonly Expression[];
  readonly options: FormulaOptions;
}

export interface FormulaFunction {
  readonly minimum: number;
  readonly maximum: number;
  compile(call: FunctionCall): Expression;
}

const TYPE_WORDS: Readonly<Record<ValueType, string>> = {
  text: 'Text',
  number: 'Number',
  boolean: 'Boolean',
  date: 'Date',
  datetime: 'DateTime',
  time: 'Time',
  picklist: 'Picklist',
  multipicklist: 'Multi-Select Picklist',
  blank: 'Null',
};

export const typeWord = (type: ValueType): string => TYPE_WORDS[type];

export const isTextual = (type: ValueType): boolean => type === 'text' || type === 'picklist' || type === 'multipicklist';

/** Refuses an expression of another type; NULL passes, as a blank of that type. */
export function expectType(expression: Expression, type: ValueType, user: string): Expression {
  if (expression.type === type) return expression;
  if (expression.type === 'blank') return { ...expression, type, evaluate: type === 'text' ? () => '' : () => null };
  if (expression.type === 'picklist' || expression.type === 'multipicklist') {
    const name = expression.field?.path.join('.') ?? 'This value';
    throw new FormulaError(
      `Field ${name} is a ${TYPE_WORDS[expression.type].toLowerCase()} field. ${TYPE_WORDS[expression.type]} fields are only supported in certain functions.`,
      expression.position,
    );
  }
  throw new FormulaError(
    `Incorrect parameter type for ${user}. Expected ${TYPE_WORDS[type]}, received ${TYPE_WORDS[expression.type]}`,
    expression.position,
  );
}

/** The one type that all of these have; NULL goes along. */
export function commonType(expressions: readonly Expression[], user: string): ValueType {
  const first = expressions.find((expression) => expression.type !== 'blank');
  const type = first?.type ?? 'blank';
  for (const expression of expressions) if (expression.type !== 'blank') expectType(expression, type, user);
  return type;
}

export const isBlank = (value: FormulaValue): boolean => value === null || value === '';
