import { FormulaEvaluationError } from '../formula/formula.ts';
import { OrgError } from '../errors.ts';
import type { ObjectDefinition, Schema, ValidationRule } from '../schema/schema.ts';
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

const onRollups = new WeakMap<ObjectDefinition, boolean>();

/** Whether a write of a child may break a rule of this object: one about its roll-ups, or about who writes. */
export function hasRuleOnRollups(schema: Schema, object: ObjectDefinition): boolean {
  const known = onRollups.get(object);
  if (known !== undefined) return known;
  const found = object.validationRules.some(
    (rule) =>
      rule.isActive &&
      formulaOf(schema, object, rule.expression, { blanksAs: 'blank', returns: 'boolean' }).references.some(
        ([name = '']) => name.startsWith('$') || schema.field(object.name, name)?.rollup !== undefined,
      ),
  );
  onRollups.set(object, found);
  return found;
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
