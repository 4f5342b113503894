import { compileFormula } from '../../src/formula/compileFormula.ts';
import type { FormulaEnvironment, FormulaOptions, FormulaValue } from '../../src/formula/formula.ts';
import type { FieldType } from '../../src/schema/schema.ts';

const TYPES: Readonly<Record<string, FieldType>> = {
  Name: 'string',
  Wallet__c: 'currency',
  Share__c: 'percent',
  Stage: 'picklist',
  Roles__c: 'multipicklist',
  Due__c: 'date',
  Saved__c: 'datetime',
  Active__c: 'boolean',
  'Account__r.Name': 'string',
  '$User.Id': 'id',
};

export const NOW = Date.parse('2026-11-22T10:30:00.000Z');

export type Values = Readonly<Record<string, FormulaValue>>;

export interface Given extends Partial<Pick<FormulaOptions, 'blanksAs' | 'returns'>>, Pick<FormulaEnvironment, 'isNew'> {
  readonly values?: Values;
  readonly before?: Values;
}

export const compile = (source: string, { blanksAs = 'blank', returns }: Given = {}) =>
  compileFormula(source, { blanksAs, typeOf: (path) => TYPES[path.join('.')], ...(returns !== undefined && { returns }) });

/** What a formula over the fields above comes to on 2026-11-22 (a Sunday) at 10:30 UTC. */
export function evaluate(source: string, given: Given = {}): FormulaValue {
  const { values = {}, before, isNew = false } = given;
  return compile(source, given).evaluate({
    now: NOW,
    isNew,
    value: (path) => values[path.join('.')] ?? null,
    ...(before !== undefined && { priorValue: (path: readonly string[]) => before[path.join('.')] ?? null }),
  });
}
