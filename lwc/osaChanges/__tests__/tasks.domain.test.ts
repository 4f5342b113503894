import fc from 'fast-check';
import {
  actionsWithoutTask,
  catchUpChanges,
  createTaskChanges,
  doneChanges,
  OSA_BOOK,
  taskDifferences,
  taskStandingFor,
  updateChanges,
} from 'c/osaChanges';
import type { PlanChange } from 'c/planChanges';
import { ACTION_STATUSES, type RecordId } from 'c/planModel';
import type { ActionView, TaskView } from 'c/planQueries';
import { readOsas, type OsaFacts } from 'c/osaReading';
import { action, EMPTY, objective, stakeholder } from '../../osaReading/__tests__/facts.ts';
import { OsaOrg } from './osaOrg.ts';

const TODAY = '2026-07-01';
/** Actions are saved last on the first of June. */
const EARLIER = '2026-05-01T08:00:00.000Z';
const LATER = '2026-06-20T08:00:00.000Z';
const [JONAS, MARA] = ['005jonas', '005mara'];

const invite = (more: Partial<ActionView> = {}) =>
  action('a1', 'o1', { name: 'Invite', ownerId: JONAS, startOn: '2026-06-25', dueOn: '2026-07-10', stakeholderId: 's1', ...more });
const task = (more: Partial<TaskView> = {}): TaskView => ({
  id: 't1',
  actionId: 'a1',
  subject: 'Invite',
  status: 'Not Started',
  isClosed: false,
  dueOn: '2026-07-10',
  ownerId: JONAS,
  changedOn: LATER,
  ...more,
});
const read = (actions: readonly ActionView[], tasks: readonly TaskView[] | null, more: Partial<OsaFacts> = {}) =>
  readOsas({ ...EMPTY, objectives: [objective('o1')], stakeholders: [stakeholder('s1', 'anna')], actions, tasks, ...more }, TODAY);
/** What is to follow once these changes are saved. */
const following = (reading: ReturnType<typeof read>, changes: readonly PlanChange[], ids: readonly RecordId[] = []) =>
  OSA_BOOK.following!(reading, [{ before: reading.facts, changes, ids }]);
const updateOf = (object: string, id: string, fields: object, seenRevision: number | null) => [
  { kind: 'update', object, id, seenRevision, fields },
];

test('the task that stands for an action is called the same; steps of somebody’s own are not it', () => {
  const { facts } = read([invite()], [task({ id: 'step', subject: 'Book a room', isClosed: true }), task({ subject: ' invite ' })]);
  expect(taskStandingFor(facts, invite())?.id).toBe('t1');
  expect(taskDifferences(read([invite()], [task({ subject: 'Book a room', isClosed: true })]))).toEqual([]);
});

test('a task is made about the action, for who does it and with whom it is about; one that has a task gets no other', () => {
  expect(createTaskChanges(read([invite({ status: 'Blocked' })], []), ['a1'])).toEqual([
    [
      {
        kind: 'create',
        object: 'Task',
        fields: {
          WhatId: 'a1',
          WhoId: 'anna',
          Subject: 'Invite',
          ActivityDate: '2026-07-10',
          Status: 'Waiting on someone else',
          OwnerId: JONAS,
        },
      },
    ],
  ]);
  expect(createTaskChanges(read([invite()], [task()]), ['a1'])).toEqual([]);
});

test('open work of somebody is offered a task; where tasks cannot be read nobody knows', () => {
  const actions = [
    invite(),
    action('a2', 'o1'),
    action('a3', 'o1', { ownerId: MARA, status: 'Done' }),
    action('a4', 'o1', { ownerId: MARA }),
  ];
  expect(actionsWithoutTask(read(actions, [task()])).map(({ id }) => id)).toEqual(['a4']);
  expect([
    actionsWithoutTask(read(actions, null)),
    createTaskChanges(read(actions, null), ['a4']),
    taskDifferences(read(actions, null)),
  ]).toEqual([[], [], []]);
});

test('a saved action takes its task along, and only in what tasks say', () => {
  const reading = read([invite()], [task()]);
  const changes = updateChanges(reading, 'Plan_Action__c', 'a1', {
    Name: 'Invite them',
    Due_On__c: '2026-07-12',
    Weight__c: 3,
    Action_Owner__c: MARA,
  });
  expect(following(reading, changes)).toEqual([
    updateOf('Task', 't1', { Subject: 'Invite them', ActivityDate: '2026-07-12', OwnerId: MARA }, null),
  ]);
  expect(following(reading, updateChanges(reading, 'Plan_Action__c', 'a1', { Weight__c: 3, Action_Owner__c: null }))).toEqual([]);
  expect(following(read([invite()], null), changes)).toEqual([]);
});

test('an action that is done closes its task, and its next turn has one where this one had', () => {
  const reading = read([invite({ repeat: 'Monthly' })], [task()]);
  expect(following(reading, doneChanges(reading, 'a1', {}), ['a1', 'new'])).toEqual([
    updateOf('Task', 't1', { Status: 'Completed' }, null),
    [
      {
        kind: 'create',
        object: 'Task',
        fields: { WhatId: 'new', WhoId: 'anna', Subject: 'Invite', ActivityDate: '2026-08-10', Status: 'Not Started', OwnerId: JONAS },
      },
    ],
  ]);
  const without = read([invite({ repeat: 'Monthly' })], []);
  expect(following(without, doneChanges(without, 'a1', {}), ['a1', 'new'])).toEqual([]);
});

describe('what was saved last holds', () => {
  test('a task that was done does its action, on the day of that', () => {
    const reading = read([invite()], [task({ status: 'Completed', isClosed: true })]);
    expect(taskDifferences(reading)).toEqual([{ actionId: 'a1', taskId: 't1', leads: 'task', about: ['done'] }]);
    expect(catchUpChanges(reading)).toEqual([updateOf('Plan_Action__c', 'a1', { Status__c: 'Done', Done_On__c: '2026-06-20' }, 1)]);
  });

  test('an action that was done since closes its task', () => {
    const reading = read([invite({ status: 'Done', doneOn: '2026-06-01' })], [task({ changedOn: EARLIER })]);
    expect(catchUpChanges(reading)).toEqual([updateOf('Task', 't1', { Status: 'Completed' }, null)]);
  });

  test('a task that was opened again opens its action', () => {
    const reading = read([invite({ status: 'Done', doneOn: '2026-06-01' })], [task({ status: 'In Progress' })]);
    expect(catchUpChanges(reading)).toEqual([updateOf('Plan_Action__c', 'a1', { Status__c: 'In Progress', Done_On__c: null }, 1)]);
  });

  test('day, owner and how far it is follow as well; never to a day before the start', () => {
    const moved = task({ dueOn: '2026-06-22', ownerId: MARA, status: 'Waiting on someone else' });
    expect(catchUpChanges(read([invite()], [moved]))).toEqual([
      updateOf(
        'Plan_Action__c',
        'a1',
        { Status__c: 'Blocked', Due_On__c: '2026-06-22', Start_On__c: '2026-06-22', Action_Owner__c: MARA },
        1,
      ),
    ]);
    expect(catchUpChanges(read([invite({ dueOn: '2026-07-20' })], [task({ changedOn: EARLIER })]))).toEqual([
      updateOf('Task', 't1', { ActivityDate: '2026-07-20' }, null),
    ]);
  });

  test('a queue, a word of the org’s own, and work that was dropped say nothing', () => {
    expect(taskDifferences(read([invite()], [task({ ownerId: '00Gqueue', status: 'With the agency' })]))).toEqual([]);
    expect(taskDifferences(read([invite({ status: 'Dropped' })], [task()]))).toEqual([]);
  });
});

const day = fc.integer({ min: 1, max: 28 }).map((number) => `2026-07-${String(number).padStart(2, '0')}`);
const someTask = fc
  .record({
    dueOn: fc.option(day),
    status: fc.constantFrom('Not Started', 'In Progress', 'Completed', 'Waiting on someone else', 'Deferred'),
    ownerId: fc.constantFrom(JONAS!, MARA!, '00Gqueue'),
    changedOn: fc.constantFrom(EARLIER, LATER),
  })
  .map((said) => task({ ...said, isClosed: said.status === 'Completed' }));
const someAction = fc
  .record({ dueOn: fc.option(day), status: fc.constantFrom(...ACTION_STATUSES), ownerId: fc.constantFrom(JONAS!, MARA!) })
  .map((said) => invite({ startOn: '2026-07-01', ...said }));

test('however far they are apart, once brought in step they stay in step, and nothing breaks a rule', () => {
  fc.assert(
    fc.property(someAction, someTask, (one, standing) => {
      const org = new OsaOrg({ ...EMPTY, objectives: [objective('o1')], actions: [one], tasks: [standing] });
      const reading = readOsas(org.facts, TODAY);
      for (const changes of catchUpChanges(reading)) org.save(changes);
      const after = readOsas(org.facts, TODAY);
      expect(taskDifferences(after)).toEqual([]);
      expect(catchUpChanges(after)).toEqual([]);
    }),
  );
});
