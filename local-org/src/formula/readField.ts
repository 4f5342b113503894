import type { FieldType } from '../schema/schema.ts';
import { dayOfText } from './calendar.ts';
import type { Expression, ValueType } from './expression.ts';
import type { FormulaEnvironment, FormulaOptions, FormulaValue } from './formula.ts';

const TYPES: Readonly<Record<FieldType, ValueType>> = {
  id: 'text',
  reference: 'text',
  string: 'text',
  textarea: 'text',
  email: 'text',
  phone: 'text',
  url: 'text',
  combobox: 'text',
  encryptedstring: 'text',
  base64: 'text',
  anyType: 'text',
  picklist: 'picklist',
  multipicklist: 'multipicklist',
  boolean: 'boolean',
  int: 'number',
  double: 'number',
  currency: 'number',
  percent: 'number',
  date: 'date',
  datetime: 'datetime',
  time: 'time',
};

export const valueTypeOf = (type: FieldType): ValueType => TYPES[type];

/** Reads a field into the form it is computed with (see `Expression`). A percent of 50 is 0.5 inside a formula. */
export function readField(
  path: readonly string[],
  type: FieldType,
  blanksAs: FormulaOptions['blanksAs'],
  moment: 'now' | 'before',
): Expression['evaluate'] {
  const raw =
    moment === 'now'
      ? (environment: FormulaEnvironment): FormulaValue => environment.value(path)
      : (environment: FormulaEnvironment): FormulaValue =>
          environment.priorValue === undefined ? environment.value(path) : environment.priorValue(path);
  switch (TYPES[type]) {
    case 'number': {
      const blank = blanksAs === 'zero' ? 0 : null;
      const divisor = type === 'percent' ? 100 : 1;
      return (environment) => {
        const value = raw(environment);
        return value === null || value === '' ? blank : Number(value) / divisor;
      };
    }
    case 'boolean':
      return (environment) => {
        const value = raw(environment);
        return value === true || value === 1;
      };
    case 'date':
      return (environment) => {
        const value = raw(environment);
        return value === null || value === '' ? null : dayOfText(String(value));
      };
    case 'datetime':
      return (environment) => {
        const value = raw(environment);
        return value === null || value === '' ? null : Date.parse(String(value));
      };
    case 'time':
      return raw;
    default:
      return (environment) => raw(environment) ?? '';
  }
}
