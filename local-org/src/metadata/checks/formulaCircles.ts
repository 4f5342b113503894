import { compileFormula } from '../../formula/compileFormula.ts';
import type { Schema } from '../../schema/schema.ts';
import { formulaType } from './fieldAtPath.ts';

/** Salesforce's own bound on formulas that read formulas; deeper is a circle for our purpose. */
const deepest = 10;

/** The chain of formula fields by which a field comes back to itself, `A__c → B__c → A__c`; undefined when it does not. */
export function formulaCircle(schema: Schema, objectName: string, fieldName: string): string | undefined {
  const start = `${objectName}.${fieldName}`.toLowerCase();
  const follow = (key: string, chain: readonly string[]): string | undefined => {
    if (chain.length > deepest) return undefined;
    for (const next of formulasReadBy(schema, key)) {
      if (next.toLowerCase() === start) return [...chain, next].join(' → ');
      const found = chain.includes(next) ? undefined : follow(next, [...chain, next]);
      if (found) return found;
    }
    return undefined;
  };
  return follow(`${objectName}.${fieldName}`, [`${objectName}.${fieldName}`]);
}

function formulasReadBy(schema: Schema, key: string): readonly string[] {
  const [objectName = '', fieldName = ''] = key.split('.');
  const formula = schema.field(objectName, fieldName)?.formula;
  if (!formula) return [];
  try {
    const { references } = compileFormula(formula.expression, {
      blanksAs: formula.blanksAs,
      typeOf: (path) => formulaType(schema, objectName, path),
    });
    return references.flatMap((path) => formulaAt(schema, objectName, path));
  } catch {
    // Said of that field itself.
    return [];
  }
}

function formulaAt(schema: Schema, objectName: string, path: readonly string[]): readonly string[] {
  const [step = '', ...rest] = path;
  if (rest.length > 0)
    return (schema.parentRelationship(objectName, step)?.referenceTo ?? []).flatMap((target) => formulaAt(schema, target, rest));
  const field = schema.field(objectName, step);
  return field?.formula ? [`${objectName}.${field.name}`] : [];
}
