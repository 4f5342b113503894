import { isId, toId18 } from '../schema/ids.ts';
import type { FilterItem } from '../schema/schema.ts';
import type { FieldValue } from '../soql/selectQuery.ts';

/**
 * Does `actual` satisfy the condition? `expected` are the values it names: for `equals` any of them, for `notEqual` none. Text compares without case, as in Salesforce's own filters.
 */
export function satisfies(operation: FilterItem['operation'], actual: FieldValue, expected: readonly FieldValue[]): boolean {
  switch (operation) {
    case 'equals':
      return expected.some((value) => isSame(actual, value));
    case 'notEqual':
      return !expected.some((value) => isSame(actual, value));
    case 'lessThan':
      return isOrdered(actual, expected, (order) => order < 0);
    case 'greaterThan':
      return isOrdered(actual, expected, (order) => order > 0);
    case 'lessOrEqual':
      return isOrdered(actual, expected, (order) => order <= 0);
    case 'greaterOrEqual':
      return isOrdered(actual, expected, (order) => order >= 0);
    case 'contains':
      return expected.some((value) => text(actual).includes(text(value)));
    case 'notContain':
      return !expected.some((value) => text(actual).includes(text(value)));
    case 'startsWith':
      return expected.some((value) => text(actual).startsWith(text(value)));
    case 'includes':
      return expected.some((value) => choices(actual).includes(text(value)));
    case 'excludes':
      return !expected.some((value) => choices(actual).includes(text(value)));
  }
}

/** A condition's literal as values: `White Space, Potential` is two; a comma inside quotes separates nothing. Nothing at all means blank. */
export function literalsOf(value: string | undefined): readonly FieldValue[] {
  if (value === undefined || value.trim() === '') return [null];
  const parts = value.match(/"(?:[^"\\]|\\.)*"|[^,;]+/g) ?? [];
  const literals = parts.map((part) => part.trim().replace(/^"(.*)"$/, '$1')).filter((part) => part !== '');
  return literals.length === 0 ? [null] : literals;
}

const text = (value: FieldValue): string => String(value ?? '').toLowerCase();

const choices = (value: FieldValue): string[] => text(value).split(';');

function isSame(actual: FieldValue, expected: FieldValue): boolean {
  if (actual === null || expected === null) return (actual ?? '') === (expected ?? '');
  if (typeof actual === 'boolean' || typeof expected === 'boolean') return truth(actual) === truth(expected);
  if (typeof actual === 'number' || typeof expected === 'number') return Number(actual) === Number(expected);
  if (isId(actual) && isId(expected)) return toId18(actual) === toId18(expected);
  return text(actual) === text(expected);
}

const truth = (value: FieldValue): boolean => value === true || ['true', '1'].includes(text(value));

function isOrdered(actual: FieldValue, expected: readonly FieldValue[], accepts: (order: number) => boolean): boolean {
  const [limit] = expected;
  if (actual === null || limit === null || limit === undefined) return false;
  if (typeof actual === 'number') return accepts(actual - Number(limit));
  const [left, right] = [text(actual), text(limit)];
  return accepts(left < right ? -1 : left > right ? 1 : 0);
}
