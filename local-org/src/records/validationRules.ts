import { FormulaEvaluationError } from '../formula/formula.ts';
import { OrgError } from '../errors.ts';
import type { ValidationRule } from '../schema/schema.ts';
import { environmentOf, formulaOf } from './recordFormulas.ts';
import type { RecordWrite } from './writeContext.ts';

/** One error per active rule whose formula is true for the record. All rules are asked, so that a person sees everything at once. */
export function validationErrors(write: RecordWrite): OrgError[] {
  return write.object.validationRules
    .filter((rule) => rule.isActive && isBroken(write, rule))
    .map((rule) => {
      const fields = rule.errorDisplayField === undefined ? [] : [rule.errorDisplayField];
      return new OrgError('FIELD_CUSTOM_VALIDATION_EXCEPTION', rule.errorMessage, fields);
    });
}

function isBroken({ context, object, row, prior }: RecordWrite, rule: ValidationRule): boolean {
  const formula = formulaOf(context.schema, object, rule.expression, { blanksAs: 'blank', returns: 'boolean' });
  try {
    return formula.evaluate(environmentOf(context, { object, row }, prior)) === true;
  } catch (error) {
    if (!(error instanceof FormulaEvaluationError)) throw error;
    throw new OrgError(
      'FORMULA_EXPRESSION_INVALID',
      `Validation rule ${rule.name} of ${object.name} cannot be evaluated: ${error.message}`,
    );
  }
}
