import { expectType } from '../expression.ts';
import type { FormulaFunction, FunctionCall, Expression } from '../expression.ts';
import { FormulaEvaluationError } from '../formula.ts';
import { finite } from '../operators.ts';
import { constant, plain, special } from './define.ts';

/** Moves the decimal point by writing the exponent, so that 1.005 is rounded as the decimal it was written as. */
function shifted(value: number, places: number): number {
  const [digits, exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}

const rounding =
  (round: (value: number) => number) =>
  (value: number, places = 0): number => {
    const size = Math.abs(value);
    const result = shifted(round(shifted(size, Math.trunc(places))), -Math.trunc(places));
    return value < 0 ? 0 - result : result;
  };

function best(isBetter: (one: number, other: number) => boolean): FormulaFunction {
  return special(1, 1000, (call: FunctionCall): Expression => {
    const evaluators = call.parameters.map((each) => expectType(each, 'number', `function '${call.name}()'`).evaluate);
    return {
      type: 'number',
      position: call.position,
      evaluate: (environment) => {
        let found: number | null = null;
        for (const evaluate of evaluators) {
          const value = evaluate(environment) as number | null;
          if (value === null) return null;
          if (found === null || isBetter(value, found)) found = value;
        }
        return found;
      },
    };
  });
}

/** CEILING and FLOOR go by size (away from and towards zero); MCEILING and MFLOOR are the mathematical ones. */
export const numberFunctions: Readonly<Record<string, FormulaFunction>> = {
  ROUND: plain(['number', 'number'], 'number', rounding(Math.round)),
  TRUNC: plain(['number', 'number'], 'number', rounding(Math.floor), 1),
  CEILING: plain(['number'], 'number', rounding(Math.ceil)),
  FLOOR: plain(['number'], 'number', rounding(Math.floor)),
  MCEILING: plain(['number'], 'number', (value) => Math.ceil(value)),
  MFLOOR: plain(['number'], 'number', (value) => Math.floor(value)),
  ABS: plain(['number'], 'number', (value) => Math.abs(value)),
  MAX: best((one, other) => one > other),
  MIN: best((one, other) => one < other),
  MOD: plain(['number', 'number'], 'number', (value, divisor) => {
    if (divisor === 0) throw new FormulaEvaluationError('Division by zero');
    return value % divisor;
  }),
  SQRT: plain(['number'], 'number', (value) => finite(Math.sqrt(value))),
  EXP: plain(['number'], 'number', (value) => finite(Math.exp(value))),
  LN: plain(['number'], 'number', (value) => finite(Math.log(value))),
  LOG: plain(['number'], 'number', (value) => finite(Math.log10(value))),
  PI: constant('number', () => Math.PI),
};
