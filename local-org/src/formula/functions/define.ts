import { expectType, typeWord } from '../expression.ts';
import type { Expression, FormulaFunction, FunctionCall } from '../expression.ts';
import { FormulaError } from '../formula.ts';
import type { FormulaEnvironment, FormulaValue } from '../formula.ts';

type Parameter = 'text' | 'number' | 'boolean' | 'date' | 'datetime';
type Native<P extends Parameter> = P extends 'text' ? string : P extends 'boolean' ? boolean : number;
type Natives<P extends readonly Parameter[]> = { [Index in keyof P]: Native<P[Index]> };

/**
 * A function of plain values. A blank number or date makes the whole result blank; blank text comes in as `''`.
 * `required` says how many parameters must be given (all when absent).
 */
export function plain<const P extends readonly Parameter[], R extends Parameter>(
  parameters: P,
  returns: R,
  implementation: (...values: Natives<P>) => Native<R> | null,
  required: number = parameters.length,
): FormulaFunction {
  const run = implementation as (...values: FormulaValue[]) => FormulaValue;
  const blank = returns === 'text' ? '' : null;
  return {
    minimum: required,
    maximum: parameters.length,
    compile: ({ name, position, parameters: given }) => {
      const evaluators = given.map(
        (parameter, index) => expectType(parameter, parameters[index] ?? 'text', `function '${name}()'`).evaluate,
      );
      return {
        type: returns,
        position,
        evaluate: (environment) => {
          const values: FormulaValue[] = [];
          for (const evaluate of evaluators) {
            const value = evaluate(environment);
            if (value === null) return blank;
            values.push(value);
          }
          return run(...values);
        },
      };
    },
  };
}

/** A function whose meaning depends on the types, the field or the moment. */
export function special(minimum: number, maximum: number, compile: (call: FunctionCall) => Expression): FormulaFunction {
  return { minimum, maximum, compile };
}

/** A function of the moment only. */
export function constant(returns: Parameter, evaluate: (environment: FormulaEnvironment) => FormulaValue): FormulaFunction {
  return { minimum: 0, maximum: 0, compile: ({ position }) => ({ type: returns, position, evaluate }) };
}

/** The nth parameter; the number of them is checked before `compile` runs. */
export function parameter(call: FunctionCall, index: number): Expression {
  const found = call.parameters[index];
  if (found === undefined) throw new FormulaError(`Incorrect number of parameters for function '${call.name}()'`, call.position);
  return found;
}

/** The nth parameter as a field, for functions that work on fields only. */
export function fieldParameter(call: FunctionCall, index: number): Expression & Required<Pick<Expression, 'field'>> {
  const found = parameter(call, index);
  if (found.field === undefined)
    throw new FormulaError(`The ${call.name} function takes a field, received ${typeWord(found.type)}`, found.position);
  return { ...found, field: found.field };
}
