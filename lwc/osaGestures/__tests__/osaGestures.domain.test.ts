import { editChanges, moveGroups } from 'c/osaGestures';
import { osaReading, TODAY } from '../../osaTree/__tests__/tree.ts';

const READING = osaReading([
  {
    id: 'engage',
    revision: 4,
    strategies: [
      {
        id: 'visits',
        sortOrder: 10,
        actions: [{ id: 'invite', revision: 7, sortOrder: 10, dueOn: '2026-11-20', repeat: 'Weekly', ownerId: 'nora' }],
      },
      { id: 'papers', sortOrder: 20 },
    ],
  },
  { id: 'win', track: 'Sales', loose: [{ id: 'call', sortOrder: 10 }] },
  { id: 'grow', sortOrder: 30 },
]);
const update = (object: string, id: string, seenRevision: number, fields: object) => ({ kind: 'update', object, id, seenRevision, fields });

test('what is typed in place is saved against the revision that was seen', () => {
  expect(
    editChanges(READING, 'objective', 'engage', { name: 'Engage all', ownerId: 'mara', ownerName: 'Mara', dueOn: null, status: 'At Risk' }),
  ).toEqual([update('Plan_Objective__c', 'engage', 4, { Name: 'Engage all', Objective_Owner__c: 'mara', Status__c: 'At Risk' })]);
  expect(editChanges(READING, 'strategy', 'visits', { status: 'Done' })).toEqual([
    update('Plan_Strategy__c', 'visits', 1, { Status__c: 'Done' }),
  ]);
  expect(editChanges(READING, 'action', 'invite', { name: 'invite' })).toEqual([]);
  expect(editChanges(READING, 'action', 'gone', { name: 'x', status: 'Done' })).toEqual([]);
});

test('an action that is done and renamed at once is one change, and comes again under the new name', () => {
  expect(editChanges(READING, 'action', 'invite', { status: 'Done', name: 'Invite all' })).toEqual([
    update('Plan_Action__c', 'invite', 7, { Status__c: 'Done', Done_On__c: TODAY, Name: 'Invite all' }),
    expect.objectContaining({
      kind: 'create',
      fields: expect.objectContaining({
        Name: 'Invite all',
        Status__c: 'Planned',
        Due_On__c: '2026-11-27',
        Repeat__c: 'Weekly',
        Action_Owner__c: 'nora',
      }),
    }),
  ]);
});

test('a status that stays as it was does not hide the rest', () => {
  expect(editChanges(READING, 'action', 'invite', { status: 'Planned', ownerId: null })).toEqual([
    update('Plan_Action__c', 'invite', 7, { Action_Owner__c: null }),
  ]);
});

test('a move names its new list and place in one change', () => {
  const to = { kind: 'action', objectiveId: 'engage', strategyId: 'papers', beforeId: null } as const;
  expect(moveGroups(READING, { id: 'invite', to })).toEqual([[update('Plan_Action__c', 'invite', 7, { Plan_Strategy__c: 'papers' })]]);
  expect(
    moveGroups(READING, { id: 'visits', to: { kind: 'strategy', objectiveId: 'win', beforeId: null } })[0]!.map(
      (one) => one.kind !== 'create' && one.id,
    ),
  ).toEqual(['visits', 'invite']);
});

test('an objective moves within its track, and what is gone moves nowhere', () => {
  expect(moveGroups(READING, { id: 'grow', to: { kind: 'objective', beforeId: 'engage' } })).toEqual([
    [update('Plan_Objective__c', 'grow', 1, { Sort_Order__c: 10 }), update('Plan_Objective__c', 'engage', 4, { Sort_Order__c: 20 })],
  ]);
  expect(moveGroups(READING, { id: 'gone', to: { kind: 'objective', beforeId: null } })).toEqual([]);
});
