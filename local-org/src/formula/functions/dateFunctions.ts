import { addMonths, calendarDate, dayOf, dayOfInstant, MILLISECONDS_PER_DAY, parseDate, parseDatetime } from '../calendar.ts';
import { expectType } from '../expression.ts';
import type { Expression, FormulaFunction, FunctionCall } from '../expression.ts';
import { FormulaError } from '../formula.ts';
import { constant, parameter, plain, special } from './define.ts';

/** A function of one parameter that exists for several types. */
function overloaded(
  returns: 'date' | 'datetime',
  implementations: Readonly<Partial<Record<Expression['type'], (value: never) => number | null>>>,
): FormulaFunction {
  return special(1, 1, (call: FunctionCall) => {
    const given = parameter(call, 0);
    if (given.type === 'blank') return { type: returns, position: call.position, evaluate: () => null };
    const implementation = implementations[given.type] as ((value: string | number) => number | null) | undefined;
    if (implementation === undefined)
      throw new FormulaError(`Incorrect parameter type for function '${call.name}()'. Received ${given.type}`, given.position);
    return {
      type: returns,
      position: call.position,
      evaluate: (environment) => {
        const value = given.evaluate(environment) as string | number | null;
        return value === null || value === '' ? null : implementation(value);
      },
    };
  });
}

function compileAddMonths(call: FunctionCall): Expression {
  const from = parameter(call, 0);
  const user = `function '${call.name}()'`;
  const type = from.type === 'datetime' ? 'datetime' : 'date';
  const read = expectType(from, type, user).evaluate;
  const count = expectType(parameter(call, 1), 'number', user).evaluate;
  return {
    type,
    position: call.position,
    evaluate: (environment) => {
      const [start, months] = [read(environment) as number | null, count(environment) as number | null];
      if (start === null || months === null) return null;
      if (type === 'date') return addMonths(start, months);
      const day = dayOfInstant(start);
      return addMonths(day, months) * MILLISECONDS_PER_DAY + (start - day * MILLISECONDS_PER_DAY);
    },
  };
}

export const dateFunctions: Readonly<Record<string, FormulaFunction>> = {
  TODAY: constant('date', ({ now }) => dayOfInstant(now)),
  NOW: constant('datetime', ({ now }) => now),
  DATE: plain(['number', 'number', 'number'], 'date', (year, month, day) => dayOf(Math.trunc(year), Math.trunc(month), Math.trunc(day))),
  DATEVALUE: overloaded('date', {
    text: (text: string) => parseDate(text),
    datetime: (instant: number) => dayOfInstant(instant),
    date: (day: number) => day,
  }),
  DATETIMEVALUE: overloaded('datetime', {
    text: (text: string) => parseDatetime(text),
    date: (day: number) => day * MILLISECONDS_PER_DAY,
    datetime: (instant: number) => instant,
  }),
  YEAR: plain(['date'], 'number', (day) => calendarDate(day).year),
  MONTH: plain(['date'], 'number', (day) => calendarDate(day).month),
  DAY: plain(['date'], 'number', (day) => calendarDate(day).day),
  DAYOFYEAR: plain(['date'], 'number', (day) => day - dayOf(calendarDate(day).year, 1, 1) + 1),
  /** 1 is Sunday; 1970-01-01 was a Thursday. */
  WEEKDAY: plain(['date'], 'number', (day) => ((((day + 4) % 7) + 7) % 7) + 1),
  ADDMONTHS: special(2, 2, compileAddMonths),
  UNIXTIMESTAMP: plain(['datetime'], 'number', (instant) => Math.floor(instant / 1000)),
  FROMUNIXTIME: plain(['number'], 'datetime', (seconds) => seconds * 1000),
};
