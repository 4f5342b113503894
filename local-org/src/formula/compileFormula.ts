import type { FieldType } from '../schema/schema.ts';
import { textOfDay, textOfInstant } from './calendar.ts';
import { expectType, typeWord } from './expression.ts';
import type { Expression, FormulaFunction } from './expression.ts';
import { FormulaError } from './formula.ts';
import type { CompiledFormula, FormulaOptions, FormulaValue } from './formula.ts';
import { dateFunctions } from './functions/dateFunctions.ts';
import { logicFunctions } from './functions/logicFunctions.ts';
import { numberFunctions } from './functions/numberFunctions.ts';
import { recordFunctions } from './functions/recordFunctions.ts';
import { textFunctions } from './functions/textFunctions.ts';
import { binary, unary } from './operators.ts';
import { parseFormula } from './parseFormula.ts';
import type { FormulaNode } from './parseFormula.ts';
import { readField, valueTypeOf } from './readField.ts';

const FUNCTIONS: ReadonlyMap<string, FormulaFunction> = new Map(
  Object.entries({ ...logicFunctions, ...textFunctions, ...numberFunctions, ...dateFunctions, ...recordFunctions }),
);

/**
 * Compiles a formula to closures: types are settled once, an evaluation only runs them.
 * @throws FormulaError for a syntax error, an unknown field or function, wrong types, or a result that is not of the type `options.returns`
 */
export function compileFormula(source: string, options: FormulaOptions): CompiledFormula {
  const references = new Map<string, readonly string[]>();
  const root = compile(parseFormula(source), options, references);
  const read = result(options.returns === undefined ? root : expectResult(root, options.returns), options.returns);
  return { references: [...references.values()], evaluate: read };
}

function compile(node: FormulaNode, options: FormulaOptions, references: Map<string, readonly string[]>): Expression {
  const { position } = node;
  switch (node.kind) {
    case 'number':
    case 'text':
    case 'boolean': {
      const { value, kind } = node;
      return { type: kind, position, literal: value, evaluate: () => value };
    }
    case 'blank':
      return { type: 'blank', position, literal: null, evaluate: () => null };
    case 'field':
      return field(node.path, position, options, references);
    case 'unary':
      return unary(node.operator, compile(node.operand, options, references), position);
    case 'binary':
      return binary(node.operator, compile(node.left, options, references), compile(node.right, options, references), position);
    case 'call': {
      const found = FUNCTIONS.get(node.name);
      if (found === undefined) throw new FormulaError(`Unknown function ${node.name}. Check spelling.`, position);
      const count = node.parameters.length;
      if (count < found.minimum || count > found.maximum) {
        throw new FormulaError(
          `Incorrect number of parameters for function '${node.name}()'. Expected ${count < found.minimum ? found.minimum : found.maximum}, received ${count}`,
          position,
        );
      }
      return found.compile({
        name: node.name,
        position,
        options,
        parameters: node.parameters.map((parameter) => compile(parameter, options, references)),
      });
    }
  }
}

function field(path: readonly string[], position: number, options: FormulaOptions, references: Map<string, readonly string[]>): Expression {
  const type = options.typeOf(path);
  if (type === undefined) throw new FormulaError(`Field ${path.join('.')} does not exist. Check spelling.`, position);
  const key = path.join('.').toLowerCase();
  const known = references.get(key) ?? path;
  references.set(key, known);
  return { type: valueTypeOf(type), position, field: { path: known, type }, evaluate: readField(known, type, options.blanksAs, 'now') };
}

function expectResult(root: Expression, returns: FieldType): Expression {
  const declared = valueTypeOf(returns);
  const wanted = declared === 'picklist' || declared === 'multipicklist' ? 'text' : declared;
  if (root.type !== 'blank' && root.type !== wanted && root.type !== 'picklist' && root.type !== 'multipicklist') {
    throw new FormulaError(
      `Formula result is data type (${typeWord(root.type)}), incompatible with expected data type (${typeWord(wanted)}).`,
      0,
    );
  }
  return expectType(root, wanted, 'the result');
}

/** Brings the computed value into the form it is stored in. */
function result({ type, evaluate }: Expression, returns: FieldType | undefined): CompiledFormula['evaluate'] {
  switch (type) {
    case 'number': {
      const factor = returns === 'percent' ? 100 : 1;
      return (environment) => decimal(evaluate(environment), factor);
    }
    case 'date':
      return (environment) => {
        const value = evaluate(environment);
        return value === null ? null : textOfDay(value as number);
      };
    case 'datetime':
      return (environment) => {
        const value = evaluate(environment);
        return value === null ? null : textOfInstant(value as number);
      };
    case 'boolean':
      return (environment) => evaluate(environment) === true;
    default:
      return (environment) => {
        const value = evaluate(environment);
        return value === '' ? null : value;
      };
  }
}

/** Takes off what binary fractions add: 0.1 + 0.2 is 0.3. */
function decimal(value: FormulaValue, factor: number): FormulaValue {
  if (value === null) return null;
  const number = (value as number) * factor;
  return Number.isInteger(number) ? number : Number(number.toPrecision(15));
}
