import { MILLISECONDS_PER_DAY } from './calendar.ts';
import { commonType, expectType, typeWord } from './expression.ts';
import type { Expression, ValueType } from './expression.ts';
import { FormulaError, FormulaEvaluationError } from './formula.ts';
import type { FormulaValue } from './formula.ts';
import type { BinaryOperator } from './parseFormula.ts';

type Evaluate = Expression['evaluate'];

/** Compiles `left operator right`, choosing by their types once. */
export function binary(operator: BinaryOperator, left: Expression, right: Expression, position: number): Expression {
  const user = `operator '${operator}'`;
  switch (operator) {
    case '||':
      return { type: 'boolean', position, evaluate: or([left, right].map((side) => expectType(side, 'boolean', user).evaluate)) };
    case '&&':
      return { type: 'boolean', position, evaluate: and([left, right].map((side) => expectType(side, 'boolean', user).evaluate)) };
    case '=':
    case '<>':
      return { type: 'boolean', position, evaluate: equality(left, right, operator === '<>', user) };
    case '<':
    case '<=':
    case '>':
    case '>=':
      return { type: 'boolean', position, evaluate: order(operator, left, right, user) };
    case '&':
      return { type: 'text', position, evaluate: concatenation(expectType(left, 'text', user), expectType(right, 'text', user)) };
    case '+':
    case '-':
      return sum(operator, left, right, position);
    case '*':
    case '/':
    case '^':
      return {
        type: 'number',
        position,
        evaluate: numeric(ARITHMETIC[operator], expectType(left, 'number', user), expectType(right, 'number', user)),
      };
  }
}

export function unary(operator: '-' | '+' | 'NOT', operand: Expression, position: number): Expression {
  const user = `operator '${operator}'`;
  if (operator === 'NOT') {
    const { evaluate } = expectType(operand, 'boolean', user);
    return { type: 'boolean', position, evaluate: (environment) => negated(evaluate(environment)) };
  }
  const { evaluate } = expectType(operand, 'number', user);
  if (operator === '+') return { type: 'number', position, evaluate };
  return {
    type: 'number',
    position,
    evaluate: (environment) => {
      const value = evaluate(environment);
      return value === null ? null : -(value as number);
    },
  };
}

const negated = (value: FormulaValue): FormulaValue => (value === null ? null : !value);

/** Three-valued, left to right, stopping at the first false. */
export const and =
  (conditions: readonly Evaluate[]): Evaluate =>
  (environment) => {
    let result: FormulaValue = true;
    for (const condition of conditions) {
      const value = condition(environment);
      if (value === false) return false;
      if (value === null) result = null;
    }
    return result;
  };

/** Three-valued, left to right, stopping at the first true. */
export const or =
  (conditions: readonly Evaluate[]): Evaluate =>
  (environment) => {
    let result: FormulaValue = false;
    for (const condition of conditions) {
      const value = condition(environment);
      if (value === true) return true;
      if (value === null) result = null;
    }
    return result;
  };

/** Binary fractions that are the same decimal are equal: `0.1 + 0.2 = 0.3`, as with Salesforce's decimals. */
const isSameNumber = (left: number, right: number): boolean =>
  left === right || Math.abs(left - right) <= 1e-13 * Math.max(Math.abs(left), Math.abs(right));

/** A picklist is compared by ISPICKVAL, CASE or TEXT only; `expectType` says so. */
function refusePicklists(left: Expression, right: Expression, user: string): void {
  for (const side of [left, right]) if (side.type === 'picklist' || side.type === 'multipicklist') expectType(side, 'text', user);
}

/** Blank text equals blank text; a comparison with any other blank is unknown (OperatorEquality.java: "Follow Oracle three-value semantics"). */
export function equality(left: Expression, right: Expression, isNegated: boolean, user: string): Evaluate {
  refusePicklists(left, right, user);
  const type = commonType([left, right], user);
  const [first, second] = [expectType(left, type, user).evaluate, expectType(right, type, user).evaluate];
  return (environment) => {
    const [one, other] = [first(environment), second(environment)];
    if (one === null || other === null) return null;
    const isEqual = type === 'number' ? isSameNumber(one as number, other as number) : one === other;
    return isEqual !== isNegated;
  };
}

function order(operator: '<' | '<=' | '>' | '>=', left: Expression, right: Expression, user: string): Evaluate {
  refusePicklists(left, right, user);
  const type = commonType([left, right], user);
  if (type === 'boolean')
    throw new FormulaError(`Incorrect parameter type for ${user}. Expected Number, Date, DateTime, received Boolean`, left.position);
  const [first, second] = [expectType(left, type, user).evaluate, expectType(right, type, user).evaluate];
  const isStrict = operator === '<' || operator === '>';
  const wantsLess = operator === '<' || operator === '<=';
  return (environment) => {
    const [one, other] = [first(environment), second(environment)];
    if (one === null || other === null) return null;
    if (type === 'number' ? isSameNumber(one as number, other as number) : one === other) return !isStrict;
    return one < other === wantsLess;
  };
}

const concatenation =
  (left: Expression, right: Expression): Evaluate =>
  (environment) =>
    `${left.evaluate(environment) as string}${right.evaluate(environment) as string}`;

const ARITHMETIC = {
  '*': (left: number, right: number): number => left * right,
  '/': (left: number, right: number): number => {
    if (right === 0) throw new FormulaEvaluationError('Division by zero');
    return left / right;
  },
  '^': (left: number, right: number): number => finite(left ** right),
} as const;

/** @throws FormulaEvaluationError when a computation left the numbers (overflow, root of a negative) */
export function finite(value: number): number {
  if (!Number.isFinite(value)) throw new FormulaEvaluationError('The result is not a number');
  return value;
}

const numeric =
  (operation: (left: number, right: number) => number, left: Expression, right: Expression): Evaluate =>
  (environment) => {
    const [one, other] = [left.evaluate(environment), right.evaluate(environment)];
    return one === null || other === null ? null : operation(one as number, other as number);
  };

const add = (left: number, right: number): number => left + right;
const subtract = (left: number, right: number): number => left - right;

type Sum = { readonly returns: ValueType; readonly operation: (left: number, right: number) => number };

/** What may be added and subtracted; days are the unit whichever way. */
const SUMS: Readonly<Record<string, Sum>> = {
  'number+number': { returns: 'number', operation: add },
  'number-number': { returns: 'number', operation: subtract },
  'date+number': { returns: 'date', operation: (day, days) => day + Math.trunc(days) },
  'number+date': { returns: 'date', operation: (days, day) => day + Math.trunc(days) },
  'date-number': { returns: 'date', operation: (day, days) => day - Math.trunc(days) },
  'date-date': { returns: 'number', operation: subtract },
  'datetime+number': { returns: 'datetime', operation: (instant, days) => Math.round(instant + days * MILLISECONDS_PER_DAY) },
  'number+datetime': { returns: 'datetime', operation: (days, instant) => Math.round(instant + days * MILLISECONDS_PER_DAY) },
  'datetime-number': { returns: 'datetime', operation: (instant, days) => Math.round(instant - days * MILLISECONDS_PER_DAY) },
  'datetime-datetime': { returns: 'number', operation: (left, right) => (left - right) / MILLISECONDS_PER_DAY },
};

function sum(operator: '+' | '-', left: Expression, right: Expression, position: number): Expression {
  if (operator === '+' && (left.type === 'text' || right.type === 'text')) {
    const user = "operator '+'";
    return { type: 'text', position, evaluate: concatenation(expectType(left, 'text', user), expectType(right, 'text', user)) };
  }
  const [one, other] = [left.type === 'blank' ? 'number' : left.type, right.type === 'blank' ? 'number' : right.type];
  const found = SUMS[`${one}${operator}${other}`];
  if (found === undefined) {
    for (const side of [left, right])
      if (side.type === 'picklist' || side.type === 'multipicklist') expectType(side, 'number', `operator '${operator}'`);
    throw new FormulaError(
      `Incorrect parameter type for operator '${operator}'. ${typeWord(left.type)} and ${typeWord(right.type)} do not go together`,
      position,
    );
  }
  return { type: found.returns, position, evaluate: numeric(found.operation, left, right) };
}
