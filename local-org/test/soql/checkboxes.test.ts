import { createFixture } from './fixture.ts';
import type { Fixture } from './fixture.ts';

let org: Fixture;

beforeAll(() => {
  org = createFixture();
  const hot = org.insert('Deal__c', { Name: 'hot', Hot__c: true });
  const cold = org.insert('Deal__c', { Name: 'cold' });
  org.insert('Deal__c', { Name: 'under hot', Parent__c: hot });
  org.insert('Deal__c', { Name: 'under cold', Parent__c: cold });
});

afterAll(() => org.close());

test('records without the parent are in the one group that is false', () => {
  expect(org.rows('SELECT Parent__r.Hot__c, COUNT(Id) n FROM Deal__c GROUP BY Parent__r.Hot__c ORDER BY Parent__r.Hot__c')).toEqual([
    { Hot__c: false, n: 3 },
    { Hot__c: true, n: 1 },
  ]);
});

test.each([
  ['Parent__r.Hot__c = false', ['cold', 'hot', 'under cold']],
  ['Parent__r.Hot__c != true', ['cold', 'hot', 'under cold']],
  ['NOT Parent__r.Hot__c = true', ['cold', 'hot', 'under cold']],
  ['Parent__r.Hot__c = null', ['cold', 'hot', 'under cold']],
  ['Parent__r.Hot__c != null', ['under hot']],
  ['Hot__c = null', ['cold', 'under cold', 'under hot']],
  ['Hot__c != null', ['hot']],
])('null is false in %s', (condition, expected) => {
  expect(org.column(`SELECT Name FROM Deal__c WHERE ${condition} ORDER BY Name`)).toEqual(expected);
});
