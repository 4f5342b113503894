import { mutationFor, MOST_CHANGES } from '../mutation.ts';
import { createdBy, type PlanChange } from '../planChange.ts';

const rename: PlanChange = { kind: 'update', object: 'Buying_Center__c', id: 'a01', seenRevision: 3, fields: { Name: 'Yards' } };

test('several changes become one atomic mutation in their order', () => {
  const { query, variables } = mutationFor(
    [
      { kind: 'create', object: 'Buying_Center__c', alias: 'yards', fields: { Name: 'Yards' } },
      { kind: 'create', object: 'White_Space_Cell__c', fields: { Buying_Center__c: createdBy('yards') } },
      { kind: 'delete', object: 'Insight__c', id: 'a05' },
    ],
    'token',
  );
  expect(query).toBe(
    'mutation SavePlan($yards: Buying_Center__cCreateInput!, $change1: White_Space_Cell__cCreateInput!, $change2: IdOrRef!) ' +
      '{ uiapi(input: { allOrNone: true }) { yards: Buying_Center__cCreate(input: $yards) { Record { Id } } ' +
      'change1: White_Space_Cell__cCreate(input: $change1) { Record { Id } } change2: Insight__cDelete(input: { Id: $change2 }) { Id } } }',
  );
  expect(variables).toEqual({
    yards: { Buying_Center__c: { Name: 'Yards', Revision__c: 1, Save_Token__c: 'token' } },
    change1: { White_Space_Cell__c: { Buying_Center__c: '@{yards}', Revision__c: 1, Save_Token__c: 'token' } },
    change2: 'a05',
  });
});

test('an update raises the revision the person saw by one', () => {
  expect(mutationFor([rename], 'token').variables).toEqual({
    change0: { Id: 'a01', Buying_Center__c: { Name: 'Yards', Revision__c: 4, Save_Token__c: 'token' } },
  });
});

test('what a person typed never becomes part of the text', () => {
  const hostile = '") { Record { Id } } } #';
  const { query } = mutationFor([{ ...rename, fields: { Name: hostile } }], 'token');
  expect(query).not.toContain(hostile);
});

test.each([
  ['nothing', [] as PlanChange[]],
  ['too much', Array.from({ length: MOST_CHANGES + 1 }, () => rename)],
  ['an object that is no part of a plan', [{ ...rename, object: 'User' } as unknown as PlanChange]],
  ['an alias that is no name', [{ kind: 'create', object: 'Insight__c', alias: 'a b', fields: {} } as PlanChange]],
])('%s is refused', (_what, changes) => {
  expect(() => mutationFor(changes, 'token')).toThrow();
});
