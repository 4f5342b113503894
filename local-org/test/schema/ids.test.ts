import { DatabaseSync } from 'node:sqlite';
import { isId, nextId, nextNumber, toId18 } from '../../src/schema/ids.ts';

test('a 15-character id gets the suffix Salesforce gives it', () => {
  expect(toId18('001D000000IRFma')).toBe('001D000000IRFmaIAH');
  expect(toId18('000000000000000')).toBe('000000000000000AAA');
});

test('an 18-character id stays as it is', () => {
  expect(toId18('001D000000IRFmaIAH')).toBe('001D000000IRFmaIAH');
});

test.each([
  ['001D000000IRFma', true],
  ['001D000000IRFmaIAH', true],
  ['001D000000IRFmaIAX', false],
  ['001D000000IRFm', false],
  ['001D000000-RFma', false],
  ['', false],
  [42, false],
])('%p is an id: %p', (value, expected) => {
  expect(isId(value)).toBe(expected);
});

test('ids of one prefix count up and differ where case is lost', () => {
  const db = new DatabaseSync(':memory:');
  const ids = Array.from({ length: 4000 }, () => nextId(db, '001'));
  expect(ids[0]).toBe('001000000000001AAA');
  expect(ids[61]).toBe('001000000000010AAA');
  expect(new Set(ids.map((id) => id.toLowerCase())).size).toBe(4000);
  expect(ids.every(isId)).toBe(true);
});

test('each counter counts for itself', () => {
  const db = new DatabaseSync(':memory:');
  expect([nextNumber(db, 'a'), nextNumber(db, 'a'), nextNumber(db, 'b')]).toEqual([1, 2, 1]);
});
