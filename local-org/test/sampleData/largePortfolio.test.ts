import { calendarFrom } from '../../sample-data/dates.ts';
import { largePortfolioRecords, LARGEST_PORTFOLIO } from '../../sample-data/large/largePortfolio.ts';

const records = largePortfolioRecords(LARGEST_PORTFOLIO, calendarFrom(Date.UTC(2026, 10, 22)), 'portfolio.example');
const of = (object: string) => records.filter((record) => record.object === object);
const refOf = (value: unknown) => (value as { readonly ref: string } | null)?.ref ?? null;

test('five hundred accounts of their own names, most with a plan of sixty marketing objectives', () => {
  expect(new Set(of('Account').map(({ fields }) => fields.Name)).size).toBe(500);
  expect(of('Account_Plan__c')).toHaveLength(490);
  const perPlan = Map.groupBy(of('Plan_Objective__c'), ({ fields }) => refOf(fields.Account_Plan__c));
  expect(new Set([...perPlan.values()].map(({ length }) => length))).toEqual(new Set([60]));
  expect(new Set(of('Plan_Objective__c').map(({ fields }) => fields.Status__c)).size).toBe(7);
});

test('what records point at is among them, and no name is used twice', () => {
  const names = records.map(({ ref }) => ref);
  expect(new Set(names).size).toBe(names.length);
  const known = new Set([...names, 'profile:standard']);
  const missing = records.flatMap(({ fields }) =>
    Object.values(fields)
      .map(refOf)
      .filter((name) => name !== null && !known.has(name)),
  );
  expect(missing).toEqual([]);
});

test('forty marketers share them: some carry more than twelve, some teams have nobody', () => {
  const loads = Map.groupBy(of('Plan_Member__c'), ({ fields }) => refOf(fields.User__c));
  const counts = [...loads.values()].map(({ length }) => length);
  expect([loads.size, Math.max(...counts) > 12, Math.min(...counts) <= 12]).toEqual([40, true, true]);
  expect(of('Plan_Member__c').length).toBeLessThan(490);
});
