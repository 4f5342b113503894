import type { FieldDefinition } from '../schema/schema.ts';
import type { FieldValue } from '../soql/selectQuery.ts';
import { coerceValue } from './coerceValue.ts';
import { fieldsByKind } from './fieldsByKind.ts';
import { environmentOf, formulaOf } from './recordFormulas.ts';
import type { RecordWrite } from './writeContext.ts';

/** Gives every field that the client did not name its default: literal, picklist default, formula; checkboxes are never blank. */
export function fillDefaults(write: RecordWrite): void {
  for (const field of fieldsByKind(write.object).stored) {
    if (!write.given.has(field.name)) write.row[field.name] = defaultOf(write, field);
  }
}

function defaultOf(write: RecordWrite, field: FieldDefinition): FieldValue {
  if (field.rollup) return field.rollup.operation === 'count' || field.rollup.operation === 'sum' ? 0 : null;
  if (field.defaultValue?.isFormula) {
    const formula = formulaOf(write.context.schema, write.object, field.defaultValue.source, { blanksAs: 'blank', returns: field.type });
    return coerceValue(field, formula.evaluate(environmentOf(write.context, write)));
  }
  if (field.defaultValue) return coerceValue(field, field.defaultValue.source);
  const chosen = field.picklist?.values.find((option) => option.isDefault && option.isActive);
  return chosen ? chosen.value : coerceValue(field, null);
}
