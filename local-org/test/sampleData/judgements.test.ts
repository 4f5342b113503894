import { stakeholderRecords } from '../../sample-data/halvorsen/stakeholders.ts';
import { calendarFrom } from '../../sample-data/dates.ts';

const TODAY = Date.parse('2026-03-01T09:00:00Z');
const people = stakeholderRecords(calendarFrom(TODAY)).map(({ fields }) => fields as Readonly<Record<string, unknown>>);
const NAMES = ['Buying_Roles', 'Power', 'Attitude', 'Coverage', 'Decision_Orientation', 'Appetite_For_Change'];
const seen = people.flatMap((fields) =>
  NAMES.map((name) => ({
    value: fields[`${name}__c`],
    evidence: fields[`${name}_Evidence__c`] as string | undefined,
    judgedOn: fields[`${name}_Judged_On__c`] as string | undefined,
  })).filter(({ evidence }) => evidence !== undefined),
);

test('a good part of what is judged about the people of the sample account rests on something somebody saw', () => {
  expect(people.filter((fields) => NAMES.some((name) => fields[`${name}_Evidence__c`])).length).toBeGreaterThanOrEqual(25);
  expect(seen.length).toBeGreaterThanOrEqual(75);
  // As in every plan, of many nobody wrote it down.
  expect(people.filter((fields) => NAMES.every((name) => !fields[`${name}_Evidence__c`])).length).toBeGreaterThanOrEqual(20);
});

test('evidence stands beside a judgement, fits its field and has a day in the past; some of it is old', () => {
  expect(seen.filter(({ value, judgedOn }) => !value || !judgedOn || judgedOn >= '2026-03-01')).toEqual([]);
  expect(seen.filter(({ evidence }) => evidence!.length > 255)).toEqual([]);
  expect(seen.filter(({ judgedOn }) => judgedOn! < '2025-12-01').length).toBeGreaterThanOrEqual(5);
  expect(new Set(seen.map(({ evidence }) => evidence)).size).toBe(seen.length);
});

test('whose trust has a day has a trust, and every position that evidence was written for is there', () => {
  expect(people.filter((fields) => fields['Trust_Judged_On__c'] && fields['Trust__c'] === null)).toEqual([]);
  expect(people.filter((fields) => fields['Attitude_Judged_On__c']).length).toBe(29);
});
