import { createFixture } from './fixture.ts';
import type { Fixture } from './fixture.ts';

let org: Fixture;

beforeAll(() => {
  org = createFixture();
  for (const [Name, Grade__c] of Object.entries({ one: 'B', two: 'Z', three: 'M', four: null, five: 'Ä', six: 'Other', seven: 'Another' }))
    org.insert('Deal__c', { Name, Grade__c });
});

afterAll(() => org.close());

const grades = (rest: string): readonly unknown[] => org.column(`SELECT Grade__c FROM Deal__c ${rest}`);

test('a picklist sorts in the order of its values, unknown ones last by their text', () => {
  expect(grades('ORDER BY Grade__c')).toEqual([null, 'Z', 'M', 'Ä', 'B', 'Another', 'Other']);
  expect(grades('ORDER BY Grade__c DESC NULLS LAST')).toEqual(['Other', 'Another', 'B', 'Ä', 'M', 'Z', null]);
  expect(org.column('SELECT Grade__c FROM Deal__c WHERE Grade__c != null GROUP BY Grade__c ORDER BY Grade__c LIMIT 2')).toEqual(['Z', 'M']);
});

test('the labels of several choices are looked for as their values', () => {
  const topics = { a: 'A', ab: 'A;B', c: 'C' };
  for (const [Name, Topics__c] of Object.entries(topics)) org.insert('Deal__c', { Name, Topics__c });
  const found = (condition: string): readonly unknown[] =>
    org.column(`SELECT Topics__c FROM Deal__c WHERE Topics__c != null AND ${condition} ORDER BY Name`);
  expect(found("toLabel(Topics__c) INCLUDES ('ärzte')")).toEqual(['A', 'A;B']);
  expect(found("toLabel(Topics__c) INCLUDES ('ÄRZTE;C')")).toEqual(['A;B']);
  expect(found("toLabel(Topics__c) INCLUDES ('A')")).toEqual([]);
  expect(found("toLabel(Topics__c) EXCLUDES ('Ärzte')")).toEqual(['C']);
  expect(found("toLabel(Topics__c) = 'Ärzte;C'")).toEqual(['A;B']);
  org.org.db.exec(`DELETE FROM "Deal__c" WHERE "Topics__c" IS NOT NULL`);
});

test.each([
  ["toLabel(Grade__c) = 'zenith'", ['Z']],
  ["toLabel(Grade__c) = 'Z'", []],
  ["toLabel(Grade__c) IN ('Zenith', 'übermittelt', 'B')", ['Z', 'M', 'B']],
  ["toLabel(Grade__c) LIKE 'ÜBER%'", ['M']],
  ["toLabel(Grade__c) NOT IN ('Zenith', 'Other', null)", ['M', 'Ä', 'B', 'Another']],
  ["toLabel(Grade__c) != 'Zenith' AND Grade__c != null", ['M', 'Ä', 'B', 'Another', 'Other']],
  ['toLabel(Grade__c) = null', [null]],
])('WHERE %s looks at the label', (condition, expected) => {
  expect(grades(`WHERE ${condition} ORDER BY Grade__c`)).toEqual(expected);
});
