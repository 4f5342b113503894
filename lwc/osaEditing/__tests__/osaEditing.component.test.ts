import {
  draftProblems,
  followersOf,
  givenUp,
  groupsOf as groupsBy,
  isDirty,
  rebaseOn,
  settled,
  startAnew,
  startEditing,
  withField,
  type OsaEditing,
  type OsaStart,
} from 'c/osaEditing';
import type { OsaReading } from 'c/osaReading';
import { osaReading, TODAY, type ObjectiveAt } from '../../osaTree/__tests__/tree.ts';

const PLAN = { id: 'plan', name: 'Plan', lastChange: {} } as never;
const OBJECTIVES: readonly ObjectiveAt[] = [
  {
    ...{ id: 'engage', revision: 4, sortOrder: 10, baseline: 0, target: 10 },
    strategies: [
      {
        ...{ id: 'visits', revision: 2, sortOrder: 10 },
        actions: [
          { id: 'invite', revision: 7, sortOrder: 10, startOn: '2026-11-20', dueOn: '2026-12-01', repeat: 'Monthly', ownerId: 'nora' },
          { id: 'host', revision: 3, sortOrder: 20, dependsOnId: 'invite', startOn: '2026-12-02', dueOn: '2026-12-03' },
        ],
      },
      { id: 'papers', sortOrder: 20 },
    ],
  },
  { id: 'win', sortOrder: 20, strategies: [{ id: 'offers', sortOrder: 10 }] },
];
const read = (objectives = OBJECTIVES) =>
  osaReading(objectives, { plan: PLAN, cells: [{ id: 'cell', buyingCenterId: 'yard', solutionId: 'fleet', lastChange: {} }] as never });
const edit = (start: OsaStart, reading: OsaReading = read()) => startEditing(reading, start)!;
const typed = (editing: OsaEditing, fields: Readonly<Record<string, string | number | boolean | null>>) =>
  Object.entries(fields).reduce((one, [name, value]) => withField(one, name, value), editing);
const groupsOf = (editing: OsaEditing) => groupsBy(editing, { userId: 'me' });
const update = (object: string, id: string, seenRevision: number, fields: object) => ({ kind: 'update', object, id, seenRevision, fields });

test('only what differs is written, against the revision that was seen', () => {
  const editing = edit({ kind: 'objective', id: 'engage' });
  expect([isDirty(editing), groupsOf(editing)]).toEqual([false, []]);
  expect(groupsOf(typed(editing, { Name: ' Engage all ', Target__c: 12, Due_On__c: null }))).toEqual([
    [update('Plan_Objective__c', 'engage', 4, { Name: 'Engage all', Target__c: 12 })],
  ]);
  expect(isDirty(givenUp(typed(editing, { Name: 'x' })))).toBe(false);
});

test('what was gone through is confirmed today by whoever did, even where nothing else differs', () => {
  const confirmed = { ...edit({ kind: 'strategy', id: 'visits' }), isConfirmed: true };
  expect(isDirty(confirmed)).toBe(true);
  expect(groupsOf(confirmed)).toEqual([[update('Plan_Strategy__c', 'visits', 2, { Confirmed_On__c: TODAY, Confirmed_By__c: 'me' })]]);
  expect(groupsOf(typed(confirmed, { Name: 'Visits, all' }))).toEqual([
    [update('Plan_Strategy__c', 'visits', 2, { Name: 'Visits, all', Confirmed_On__c: TODAY, Confirmed_By__c: 'me' })],
  ]);
});

test('a new objective of marketing is a proposal, one of sales is agreed, at the end of its track', () => {
  const marketing = typed(edit({ kind: 'objective', fields: { White_Space_Cell__c: null } }), { Name: 'Known at the yard' });
  expect(groupsOf(marketing)).toEqual([
    [
      {
        kind: 'create',
        object: 'Plan_Objective__c',
        fields: expect.objectContaining({
          Account_Plan__c: 'plan',
          Name: 'Known at the yard',
          Track__c: 'Marketing',
          Status__c: 'Proposed',
          Sort_Order__c: 30,
        }),
      },
    ],
  ]);
  expect(typed(marketing, { Track__c: 'Sales' }).draft['Status__c']).toBe('Accepted');
});

test('a cell brings its buying center, a stated value its day, and a strategy its objective', () => {
  expect(typed(edit({ kind: 'objective' }), { White_Space_Cell__c: 'cell' }).draft['Buying_Center__c']).toBe('yard');
  expect(typed(edit({ kind: 'objective' }), { Current__c: 3 }).draft['Measured_On__c']).toBe(TODAY);
  const invite = edit({ kind: 'action', id: 'invite' });
  expect(typed(invite, { Plan_Strategy__c: 'offers' }).draft).toMatchObject({ Plan_Objective__c: 'win', Plan_Strategy__c: 'offers' });
  expect(typed(invite, { Plan_Objective__c: 'win' }).draft['Plan_Strategy__c']).toBeNull();
});

test('an action that is moved, renamed and done at once is one change, and comes again under its new name', () => {
  const editing = typed(edit({ kind: 'action', id: 'invite' }), {
    Plan_Strategy__c: 'offers',
    Name: 'Invite all',
    Status__c: 'Done',
    Outcome_Note__c: 'Ten came',
  });
  expect(groupsOf(editing)).toEqual([
    [
      update('Plan_Action__c', 'invite', 7, {
        Plan_Objective__c: 'win',
        Plan_Strategy__c: 'offers',
        Name: 'Invite all',
        Outcome_Note__c: 'Ten came',
        Status__c: 'Done',
        Done_On__c: TODAY,
      }),
      {
        kind: 'create',
        object: 'Plan_Action__c',
        fields: expect.objectContaining({ Name: 'Invite all', Due_On__c: '2027-01-01', Status__c: 'Planned' }),
      },
    ],
  ]);
});

test('a strategy takes its actions along', () => {
  const changes = groupsOf(typed(edit({ kind: 'strategy', id: 'visits' }), { Plan_Objective__c: 'win', Planned_Cost__c: 900 })).flat();
  expect(changes).toEqual([
    update('Plan_Strategy__c', 'visits', 2, { Plan_Objective__c: 'win', Sort_Order__c: 20, Planned_Cost__c: 900 }),
    update('Plan_Action__c', 'invite', 7, { Plan_Objective__c: 'win' }),
    update('Plan_Action__c', 'host', 3, { Plan_Objective__c: 'win' }),
  ]);
});

test('what waits for an action is offered to move with it, and moves only when that is wanted', () => {
  const later = typed(edit({ kind: 'action', id: 'invite' }), { Due_On__c: '2026-12-10' });
  expect(followersOf(later)).toEqual([{ id: 'host', startOn: '2026-12-10', dueOn: '2026-12-11' }]);
  const own = update('Plan_Action__c', 'invite', 7, { Due_On__c: '2026-12-10' });
  expect(groupsOf(later)).toEqual([[own]]);
  expect(groupsOf({ ...later, movesFollowers: true })).toEqual([
    [own, update('Plan_Action__c', 'host', 3, { Start_On__c: '2026-12-10', Due_On__c: '2026-12-11' })],
  ]);
});

test('what cannot be is told at its field before it is sent', () => {
  const problems = (start: OsaStart, fields: Readonly<Record<string, string | number | null>>) => draftProblems(typed(edit(start), fields));
  expect(problems({ kind: 'strategy' }, { Name: '  ' })).toEqual([
    { code: 'nameless', field: 'Name' },
    { code: 'homeless', field: 'Plan_Objective__c' },
  ]);
  expect(problems({ kind: 'objective', id: 'engage' }, { Baseline__c: 10 })).toEqual([{ code: 'sameAsBaseline', field: 'Target__c' }]);
  const invite: OsaStart = { kind: 'action', id: 'invite' };
  expect(problems(invite, { Due_On__c: '2026-11-19' })).toEqual([{ code: 'dueBeforeStart', field: 'Due_On__c' }]);
  expect(problems(invite, { Depends_On__c: 'host' })).toEqual([{ code: 'circle', field: 'Depends_On__c', names: ['host', 'invite'] }]);
  expect(problems(invite, { Depends_On__c: 'invite' })).toEqual([{ code: 'self', field: 'Depends_On__c' }]);
  expect(problems(invite, { Content_Url__c: 'javascript:alert(1)' })).toEqual([{ code: 'notAnAddress', field: 'Content_Url__c' }]);
  expect(problems(invite, { Content_Url__c: 'https://example.com/a', Depends_On__c: null })).toEqual([]);
});

test('a circle that is there already keeps nobody from saving the rest', () => {
  const circling = read([
    {
      id: 'o',
      loose: [
        { id: 'a', dependsOnId: 'b' },
        { id: 'b', dependsOnId: 'a' },
      ],
    },
  ]);
  expect(draftProblems(typed(edit({ kind: 'action', id: 'a' }, circling), { Name: 'Another' }))).toEqual([]);
});

test('what somebody else saved meanwhile is taken over, and what both changed is asked', () => {
  const mine = typed(edit({ kind: 'action', id: 'host' }), { Name: 'Host them', Weight__c: 3 });
  const theirs = read([
    { ...OBJECTIVES[0]!, strategies: [{ id: 'visits', actions: [{ id: 'host', revision: 4, name: 'Host all', status: 'Blocked' }] }] },
  ]);
  const rebased = rebaseOn(mine, theirs)!;
  expect(rebased.clashes).toEqual(['Name']);
  expect(rebased.draft).toMatchObject({ Name: 'Host them', Weight__c: 3, Status__c: 'Blocked' });
  expect(settled(rebased, 'Name', 'theirs').draft['Name']).toBe('Host all');
  expect(groupsOf(settled(rebased, 'Name', 'mine'))).toEqual([[update('Plan_Action__c', 'host', 4, { Name: 'Host them', Weight__c: 3 })]]);
});

test('what somebody else removed can be made again with everything that was typed', () => {
  const mine = typed(edit({ kind: 'action', id: 'host' }), { Name: 'Host them' });
  const without = read([{ ...OBJECTIVES[0]!, strategies: [{ id: 'papers' }] }]);
  expect(rebaseOn(mine, without)).toBeUndefined();
  const anew = startAnew(mine, without);
  expect(anew.draft).toMatchObject({ Name: 'Host them', Plan_Objective__c: 'engage', Plan_Strategy__c: null });
  expect(isDirty(anew)).toBe(true);
  expect(groupsOf(anew)[0]![0]).toMatchObject({ kind: 'create', fields: { Name: 'Host them', Plan_Objective__c: 'engage' } });
});
