import { commonType, expectType, isBlank, isTextual } from '../expression.ts';
import type { Expression, FormulaFunction, FunctionCall } from '../expression.ts';
import { FormulaError } from '../formula.ts';
import { and, equality, or } from '../operators.ts';
import { parameter, special } from './define.ts';

const MANY = 1000;

const userOf = (call: FunctionCall): string => `function '${call.name}()'`;

const conditions = (call: FunctionCall): Expression['evaluate'][] =>
  call.parameters.map((each) => expectType(each, 'boolean', userOf(call)).evaluate);

/** Values that may stand for one another: the type they share, each as an evaluator of that type. */
function alternatives(
  expressions: readonly Expression[],
  user: string,
): { readonly type: Expression['type']; readonly evaluators: readonly Expression['evaluate'][] } {
  const type = commonType(expressions, user);
  return { type, evaluators: expressions.map((expression) => expectType(expression, type, user).evaluate) };
}

function compileIf(call: FunctionCall): Expression {
  const condition = expectType(parameter(call, 0), 'boolean', userOf(call)).evaluate;
  const { type, evaluators } = alternatives([parameter(call, 1), parameter(call, 2)], userOf(call));
  const [whenTrue, otherwise] = evaluators as [Expression['evaluate'], Expression['evaluate']];
  return {
    type,
    position: call.position,
    evaluate: (environment) => (condition(environment) === true ? whenTrue(environment) : otherwise(environment)),
  };
}

/** CASE(expression, value1, result1, …, otherwise). A picklist is compared with texts. A blank value matches a blank expression. */
function compileCase(call: FunctionCall): Expression {
  if (call.parameters.length % 2 !== 0)
    throw new FormulaError(
      `Incorrect number of parameters for function 'CASE()'. Expected an even number, received ${call.parameters.length}`,
      call.position,
    );
  const given = parameter(call, 0);
  const subject: Expression = given.type === 'picklist' ? { ...given, type: 'text' } : given;
  const values = call.parameters.filter((_, index) => index % 2 === 1 && index < call.parameters.length - 1);
  const results = call.parameters.filter((_, index) => (index > 0 && index % 2 === 0) || index === call.parameters.length - 1);
  const { type, evaluators } = alternatives(results, userOf(call));
  const read = subject.type === 'blank' ? () => null : expectType(subject, subject.type, userOf(call)).evaluate;
  const matches = values.map((value) => {
    const wanted = expectType(value, subject.type, userOf(call)).evaluate;
    const isEqual = equality({ ...subject, evaluate: read }, { ...value, type: subject.type, evaluate: wanted }, false, userOf(call));
    return (environment: Parameters<typeof isEqual>[0]): boolean =>
      isEqual(environment) === true || (isBlank(wanted(environment)) && isBlank(read(environment)));
  });
  return {
    type,
    position: call.position,
    evaluate: (environment) => {
      const found = matches.findIndex((matched) => matched(environment));
      return (evaluators[found === -1 ? evaluators.length - 1 : found] as Expression['evaluate'])(environment);
    },
  };
}

/** A number field under "treat blanks as zero" is never blank, because it is read as 0. */
function compileIsBlank(call: FunctionCall): Expression {
  const { evaluate } = parameter(call, 0);
  return { type: 'boolean', position: call.position, evaluate: (environment) => isBlank(evaluate(environment)) };
}

/** Text is never null: ISNULL of it is always false. */
function compileIsNull(call: FunctionCall): Expression {
  const { evaluate, type } = parameter(call, 0);
  return {
    type: 'boolean',
    position: call.position,
    evaluate: (environment) => (isTextual(type) ? false : evaluate(environment) === null),
  };
}

function compileBlankValue(call: FunctionCall): Expression {
  const { type, evaluators } = alternatives([parameter(call, 0), parameter(call, 1)], userOf(call));
  const [read, substitute] = evaluators as [Expression['evaluate'], Expression['evaluate']];
  const isText = call.name === 'NULLVALUE' && isTextual(type);
  return {
    type,
    position: call.position,
    evaluate: (environment) => {
      const value = read(environment);
      return isBlank(value) && !isText ? substitute(environment) : value;
    },
  };
}

function pickedValue(
  call: FunctionCall,
  type: 'picklist' | 'multipicklist',
): { readonly read: Expression['evaluate']; readonly wanted: Expression['evaluate'] } {
  const list = parameter(call, 0);
  if (list.type !== type)
    throw new FormulaError(
      `The ${call.name} function takes a ${type === 'picklist' ? 'picklist' : 'multi-select picklist'} field`,
      list.position,
    );
  return { read: list.evaluate, wanted: expectType(parameter(call, 1), 'text', userOf(call)).evaluate };
}

export const logicFunctions: Readonly<Record<string, FormulaFunction>> = {
  AND: special(1, MANY, (call) => ({ type: 'boolean', position: call.position, evaluate: and(conditions(call)) })),
  OR: special(1, MANY, (call) => ({ type: 'boolean', position: call.position, evaluate: or(conditions(call)) })),
  IF: special(3, 3, compileIf),
  CASE: special(4, MANY, compileCase),
  ISBLANK: special(1, 1, compileIsBlank),
  ISNULL: special(1, 1, compileIsNull),
  BLANKVALUE: special(2, 2, compileBlankValue),
  NULLVALUE: special(2, 2, compileBlankValue),
  ISPICKVAL: special(2, 2, (call) => {
    const { read, wanted } = pickedValue(call, 'picklist');
    return { type: 'boolean', position: call.position, evaluate: (environment) => read(environment) === wanted(environment) };
  }),
  INCLUDES: special(2, 2, (call) => {
    const { read, wanted } = pickedValue(call, 'multipicklist');
    return {
      type: 'boolean',
      position: call.position,
      evaluate: (environment) => (read(environment) as string).split(';').includes(wanted(environment) as string),
    };
  }),
};
