import { literalsOf, satisfies } from '../../src/records/filterItems.ts';
import { combine } from '../../src/records/filterLogic.ts';
import type { FilterItem } from '../../src/schema/schema.ts';
import type { FieldValue } from '../../src/soql/selectQuery.ts';

test.each<[FieldValue, FilterItem['operation'], string, boolean]>([
  ['White Space', 'equals', 'White Space, Potential', true],
  ['white space', 'equals', 'White Space', true],
  ['Ours', 'equals', 'White Space, Potential', false],
  ['Ours', 'notEqual', 'White Space, Potential', true],
  ['a, b', 'equals', '"a, b"', true],
  [null, 'equals', '', true],
  [null, 'notEqual', 'x', true],
  [true, 'equals', 'True', true],
  [false, 'equals', 'True', false],
  [5, 'equals', '5.0', true],
  [5, 'greaterThan', '4', true],
  [10, 'lessThan', '9', false],
  [null, 'lessThan', '9', false],
  ['2026-01-15', 'greaterOrEqual', '2026-01-15', true],
  ['Acme AG', 'contains', 'ag', true],
  ['Acme AG', 'notContain', 'ag', false],
  ['Acme AG', 'startsWith', 'acme', true],
  ['User;Coach', 'includes', 'Coach;Blocker', true],
  ['User;Coach', 'excludes', 'Coach', false],
  ['0013000000ABCDEAA5', 'equals', '0013000000ABCDE', true],
])('%j %s %j is %j', (actual, operation, value, expected) => {
  expect(satisfies(operation, actual, literalsOf(value))).toBe(expected);
});

test.each([
  [undefined, [true, true], true],
  [undefined, [true, false], false],
  ['1 AND (2 OR 3)', [true, false, true], true],
  ['1 AND (2 OR 3)', [false, true, true], false],
  ['1 AND 2 OR 3', [false, false, true], true],
  ['1 or not 2', [false, false], true],
  ['1 AND NOT(2 AND 3)', [true, true, true], false],
])('logic %j of %j is %j', (logic, held, expected) => {
  expect(combine(logic, held.length, (index) => held[index] ?? false)).toBe(expected);
});

test.each(['1 AND', '(1', '3', '1 XOR 2', '1 2'])('logic %j cannot be read', (logic) => {
  expect(() => combine(logic, 2, () => true)).toThrow(`Filter logic '${logic}' cannot be read`);
});
