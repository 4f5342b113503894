import { compileFormula } from '../../formula/compileFormula.ts';
import { FormulaError, type CompiledFormula } from '../../formula/formula.ts';
import { parseFormula, type FormulaNode } from '../../formula/parseFormula.ts';
import type { FieldType } from '../../schema/schema.ts';
import { fieldAtPath, formulaType, unknownValues } from './fieldAtPath.ts';
import type { CheckContext, Subject } from './subject.ts';

export interface FormulaPlace {
  /** The element that holds the formula. */
  readonly element: string;
  readonly objectName: string;
  readonly blanksAs: 'zero' | 'blank';
  readonly returns?: FieldType;
}

/** Compiles a formula of the subject and checks the picklist values it compares with. Undefined when it does not compile. */
export function checkFormula(subject: Subject, source: string, place: FormulaPlace, { schema }: CheckContext): CompiledFormula | undefined {
  try {
    const { element, objectName, ...options } = place;
    const compiled = compileFormula(source, { ...options, typeOf: (path) => formulaType(schema, objectName, path) });
    for (const problem of unknownComparisons(parseFormula(source), objectName, schema)) subject.problem(problem, element);
    return compiled;
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    subject.problem(`${error.message}${inside(source, error.position)}`, place.element);
    return undefined;
  }
}

function inside(source: string, position: number): string {
  const before = source.slice(0, position).split('\n');
  return before.length > 1 ? ` (line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1} of the formula)` : '';
}

/** Functions whose first parameter is a picklist and whose others say values of it. */
const comparing: Readonly<Record<string, (parameters: readonly FormulaNode[]) => readonly FormulaNode[]>> = {
  ISPICKVAL: (parameters) => parameters.slice(1, 2),
  INCLUDES: (parameters) => parameters.slice(1, 2),
  CASE: (parameters) => parameters.slice(1, -1).filter((_, index) => index % 2 === 0),
};

function unknownComparisons(node: FormulaNode, objectName: string, schema: CheckContext['schema']): readonly string[] {
  if (node.kind === 'unary') return unknownComparisons(node.operand, objectName, schema);
  if (node.kind === 'binary') return [node.left, node.right].flatMap((side) => unknownComparisons(side, objectName, schema));
  if (node.kind !== 'call') return [];
  const nested = node.parameters.flatMap((parameter) => unknownComparisons(parameter, objectName, schema));
  const [first] = node.parameters;
  const field = first?.kind === 'field' ? fieldAtPath(schema, objectName, first.path) : undefined;
  if (!field) return nested;
  const texts = (comparing[node.name]?.(node.parameters) ?? []).flatMap((value) =>
    value.kind === 'text' && value.value !== '' ? [value.value] : [],
  );
  return [...nested, ...unknownValues(field, texts).map((value) => `Picklist value '${value}' does not exist in field ${field.name}`)];
}
