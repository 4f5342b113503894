import type { FieldType, PicklistValue } from '../schema/schema.ts';
import type { Compiler, Table } from './compiler.ts';
import { dateFunctions } from './dateFunctions.ts';
import { queryError } from './queryErrors.ts';
import { resolveField } from './resolveField.ts';
import type { ConditionTarget, FieldPath } from './selectQuery.ts';
import { caseless, smallText } from './textSql.ts';
import type { ValueSql } from './textSql.ts';

/** What a condition, an order or a group looks at, as SQL. A checkbox is never null. */
export interface ResolvedTarget extends ValueSql {
  /** For messages. */
  readonly name: string;
  /** Characters a text field may have. */
  readonly length?: number;
  /** What the values of a picklist are, in its order. */
  readonly picklist?: readonly PicklistValue[];
  /** Multi-select: choices are named by their labels. */
  readonly isByLabel?: boolean;
}

const NUMBERS: ReadonlySet<FieldType> = new Set(['int', 'double', 'currency', 'percent']);

export const isNumber = (type: FieldType): boolean => NUMBERS.has(type);

export function resolveTarget(compiler: Compiler, table: Table, { path, function: name }: ConditionTarget): ResolvedTarget {
  if (name === undefined) return neverNullCheckbox(fieldTarget(compiler, table, path), path);
  const upper = name.toUpperCase();
  if (upper === 'TOLABEL') return labelTarget(compiler, fieldTarget(compiler, table, path));
  const date = dateFunctions.get(upper);
  return date === undefined ? aggregateTarget(compiler, table, upper, path) : dateTarget(compiler, table, upper, path, date);
}

function fieldTarget(compiler: Compiler, table: Table, path: FieldPath): ResolvedTarget {
  const { field, ...value } = resolveField(compiler, table, path, 'user');
  return {
    ...value,
    name: field.name,
    ...(field.length !== undefined && { length: field.length }),
    ...(field.picklist && { picklist: field.picklist.values }),
  };
}

/**
 * Salesforce takes null and false for the same, so also the checkbox of a parent that is not there.
 * @see https://developer.salesforce.com/docs/atlas.en-us.soql_sosl.meta/soql_sosl/sforce_api_calls_soql_null.htm
 */
const neverNullCheckbox = (target: ResolvedTarget, path: FieldPath): ResolvedTarget =>
  target.type !== 'boolean' || (target.isColumn && path.length === 1)
    ? target
    : { ...target, sql: `COALESCE(${target.sql}, 0)`, isColumn: false };

/** The label of a picklist's value. Of several choices the column has the values, so that they are compared with what the labels stand for. */
function labelTarget({ bindings }: Compiler, target: ResolvedTarget): ResolvedTarget {
  if (target.type === 'multipicklist') return { ...target, isByLabel: true };
  const renamed = (target.picklist ?? []).filter(({ value, label }) => value !== label);
  if (target.type !== 'picklist' || renamed.length === 0) return target;
  const cases = renamed.map(({ value, label }) => `WHEN ${bindings.add(value)} THEN ${bindings.add(label)}`);
  const { picklist: _, ...label } = target;
  return {
    ...label,
    type: 'string',
    sql: `CASE ${target.sql} ${cases.join(' ')} ELSE ${target.sql} END`,
    isColumn: false,
    mayHaveCapitals: true,
  };
}

function dateTarget(compiler: Compiler, table: Table, name: string, path: FieldPath, date: (sql: string) => string): ResolvedTarget {
  const target = fieldTarget(compiler, table, path);
  const isTimed = target.type === 'datetime';
  const needsTime = name === 'DAY_ONLY' || name === 'HOUR_IN_DAY';
  if (!isTimed && (target.type !== 'date' || needsTime))
    throw queryError('INVALID_FIELD', `field '${target.name}' does not support date function ${name}`, compiler.source, path.join('.'));
  return { sql: date(target.sql), type: name === 'DAY_ONLY' ? 'date' : 'int', name: target.name, isColumn: false, mayHaveCapitals: false };
}

/** @throws OrgError MALFORMED_QUERY for an unknown function, INVALID_FIELD for one the field's type does not have */
export function aggregateTarget(compiler: Compiler, table: Table, name: string, path: FieldPath): ResolvedTarget {
  const result = { isColumn: false, mayHaveCapitals: false };
  if (name === 'COUNT' && path.length === 0) return { ...result, sql: 'COUNT(*)', type: 'int', name: 'COUNT' };
  if (path.length === 0) throw queryError('MALFORMED_QUERY', `${name}() needs a field`, compiler.source, name);
  const { picklist: _, ...target } = fieldTarget(compiler, table, path);
  const refuse = (): never => {
    throw queryError('INVALID_FIELD', `field ${target.name} does not support aggregate operator ${name}`, compiler.source, path.join('.'));
  };
  switch (name) {
    case 'COUNT':
      return { ...target, ...result, sql: `COUNT(${target.sql})`, type: 'int' };
    case 'COUNT_DISTINCT':
      return { ...target, ...result, sql: `COUNT(DISTINCT ${caseless(target)})`, type: 'int' };
    case 'SUM':
    case 'AVG':
      if (!isNumber(target.type)) refuse();
      return { ...target, ...result, sql: `${name}(${target.sql})`, type: 'double' };
    case 'MIN':
    case 'MAX':
      if (target.type === 'boolean' || target.type === 'multipicklist' || target.type === 'textarea') refuse();
      return { ...target, isColumn: false, sql: extreme(name, target) };
    default:
      throw queryError('MALFORMED_QUERY', `unknown function ${name}`, compiler.source, name);
  }
}

/** By letters without case, the answer with its own: the text is put behind what it is compared by, after a character no text has. */
function extreme(name: 'MIN' | 'MAX', target: ValueSql): string {
  if (!target.mayHaveCapitals) return `${name}(${caseless(target)})`;
  const found = `${name}((${smallText(target)} || char(1) || ${target.sql}) COLLATE NOCASE)`;
  return `substr(${found}, instr(${found}, char(1)) + 1)`;
}
