import type { FieldType } from '../schema/schema.ts';
import type { Compiler, Table } from './compiler.ts';
import { dateFunctions } from './dateFunctions.ts';
import { queryError } from './queryErrors.ts';
import { resolveField } from './resolveField.ts';
import type { ConditionTarget, FieldPath } from './selectQuery.ts';

/** What a condition, an order or a group looks at, as SQL. */
export interface ResolvedTarget {
  readonly sql: string;
  readonly type: FieldType;
  /** For messages. */
  readonly name: string;
  readonly isColumn: boolean;
  /** Characters a text field may have. */
  readonly length?: number;
}

const NUMBERS: ReadonlySet<FieldType> = new Set(['int', 'double', 'currency', 'percent']);

export const isNumber = (type: FieldType): boolean => NUMBERS.has(type);

export function resolveTarget(compiler: Compiler, table: Table, { path, function: name }: ConditionTarget): ResolvedTarget {
  if (name === undefined) return fieldTarget(compiler, table, path);
  const upper = name.toUpperCase();
  const date = dateFunctions.get(upper);
  return date === undefined ? aggregateTarget(compiler, table, upper, path) : dateTarget(compiler, table, upper, path, date);
}

function fieldTarget(compiler: Compiler, table: Table, path: FieldPath): ResolvedTarget {
  const { sql, type, isColumn, field } = resolveField(compiler, table, path, 'user');
  return { sql, type, isColumn, name: field.name, ...(field.length !== undefined && { length: field.length }) };
}

function dateTarget(compiler: Compiler, table: Table, name: string, path: FieldPath, date: (sql: string) => string): ResolvedTarget {
  const target = fieldTarget(compiler, table, path);
  const isTimed = target.type === 'datetime';
  const needsTime = name === 'DAY_ONLY' || name === 'HOUR_IN_DAY';
  if (!isTimed && (target.type !== 'date' || needsTime))
    throw queryError('INVALID_FIELD', `field '${target.name}' does not support date function ${name}`, compiler.source, path.join('.'));
  return { sql: date(target.sql), type: name === 'DAY_ONLY' ? 'date' : 'int', name: target.name, isColumn: false };
}

/** @throws OrgError MALFORMED_QUERY for an unknown function, INVALID_FIELD for one the field's type does not have */
export function aggregateTarget(compiler: Compiler, table: Table, name: string, path: FieldPath): ResolvedTarget {
  if (name === 'COUNT' && path.length === 0) return { sql: 'COUNT(*)', type: 'int', name: 'COUNT', isColumn: false };
  if (path.length === 0) throw queryError('MALFORMED_QUERY', `${name}() needs a field`, compiler.source, name);
  const target = fieldTarget(compiler, table, path);
  const text = target.isColumn || isNumber(target.type) ? target.sql : `${target.sql} COLLATE NOCASE`;
  const refuse = (): never => {
    throw queryError('INVALID_FIELD', `field ${target.name} does not support aggregate operator ${name}`, compiler.source, path.join('.'));
  };
  switch (name) {
    case 'COUNT':
      return { ...target, sql: `COUNT(${text})`, type: 'int', isColumn: false };
    case 'COUNT_DISTINCT':
      return { ...target, sql: `COUNT(DISTINCT ${text})`, type: 'int', isColumn: false };
    case 'SUM':
    case 'AVG':
      if (!isNumber(target.type)) refuse();
      return { ...target, sql: `${name}(${target.sql})`, type: 'double', isColumn: false };
    case 'MIN':
    case 'MAX':
      if (target.type === 'boolean' || target.type === 'multipicklist' || target.type === 'textarea') refuse();
      return { ...target, sql: `${name}(${text})`, isColumn: false };
    default:
      throw queryError('MALFORMED_QUERY', `unknown function ${name}`, compiler.source, name);
  }
}
