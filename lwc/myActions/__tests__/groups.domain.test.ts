import type { MyAction } from 'c/planQueries';
import { groupsOf } from '../groups.ts';

const action = (id: string, more: Partial<MyAction>): MyAction => ({ id, name: id, objectiveId: 'o', lastChange: {}, ...more });

test('overdue comes first, the longest overdue before all; what is over comes last, the latest first', () => {
  const actions = [
    action('in a month', { dueOn: '2026-12-22' }),
    action('whenever', {}),
    action('yesterday', { dueOn: '2026-11-21' }),
    action('today', { dueOn: '2026-11-22' }),
    action('in a week', { dueOn: '2026-11-29' }),
    action('in eight days', { dueOn: '2026-11-30' }),
    action('last year', { dueOn: '2025-11-21', status: 'Blocked' }),
    action('done on Friday', { dueOn: '2026-01-01', status: 'Done', doneOn: '2026-11-20' }),
    action('done today', { status: 'Done', doneOn: '2026-11-22' }),
    action('dropped yesterday', { status: 'Dropped', lastChange: { on: '2026-11-21T09:00:00Z' } }),
  ];
  expect(groupsOf(actions, '2026-11-22').map(({ name, actions: own }) => [name, own.map(({ id }) => id)])).toEqual([
    ['overdue', ['last year', 'yesterday']],
    ['week', ['today', 'in a week']],
    ['later', ['in eight days', 'in a month']],
    ['undated', ['whenever']],
    ['over', ['done today', 'dropped yesterday', 'done on Friday']],
  ]);
});

test('groups without actions are left out', () => {
  expect(groupsOf([], '2026-11-22')).toEqual([]);
});
