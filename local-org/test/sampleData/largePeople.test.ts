import { LINK_KINDS } from 'c/planModel';
import { largePeople } from '../../sample-data/large/largePeople.ts';

const records = largePeople({ buyingCenters: 200, people: 2_000, links: 2_500 });
const of = (object: string) => records.filter((record) => record.object === object);
const refOf = (value: unknown) => (value as { readonly ref: string } | null)?.ref ?? null;

test('two thousand positions hang below one head, with vacant ones and placeholders among them', () => {
  const people = of('Stakeholder__c');
  const heads = new Map(people.map(({ ref, fields }) => [ref, refOf(fields.Reports_To__c)]));
  expect([people.length, [...heads.values()].filter((head) => head === null).length]).toEqual([2_000, 1]);
  expect([...heads.values()].every((head) => head === null || heads.has(head))).toBe(true);
  expect(new Set(people.map(({ fields }) => fields.Occupancy__c))).toEqual(new Set(['Held', 'Vacant', 'Unknown']));
  expect(people.filter(({ fields }) => fields.Contact__c).length).toBe(of('Contact').length);
});

test('two thousand five hundred links of every kind between two stakeholders, none twice and none to oneself', () => {
  const links = of('Stakeholder_Link__c').map(
    ({ fields }) => [refOf(fields.From_Stakeholder__c), refOf(fields.To_Stakeholder__c)] as const,
  );
  expect(links).toHaveLength(2_500);
  expect(links.filter(([from, to]) => from === to)).toEqual([]);
  expect(new Set(links.map((ends) => ends.join('>'))).size).toBe(2_500);
  const betweenStakeholders = LINK_KINDS.filter((kind) => kind !== 'Knows');
  expect(new Set(of('Stakeholder_Link__c').map(({ fields }) => fields.Kind__c))).toEqual(new Set(betweenStakeholders));
});
