import { type PlanChange } from 'c/planChanges';
import {
  actionsWithoutTask,
  catchUpChanges,
  createTaskChanges,
  doneChanges,
  OSA_BOOK,
  taskDifferences,
  taskStandingFor,
} from 'c/osaChanges';
import { actionOf } from 'c/osaReading';
import { osaReading, today } from './support/osaFacts.ts';
import { startOrg, type Role, type RunningOrg } from './support/runningOrg.ts';
import { saveChanges } from './support/saveChanges.ts';

let org: RunningOrg;
let accountId: string;

beforeAll(async () => {
  org = await startOrg();
  const [account] = await org.user('accountManager').query("SELECT Id FROM Account WHERE Name = 'Halvorsen Maritime Group'");
  accountId = account!.Id;
});
afterAll(() => org.stop());

const save = (role: Role, changes: readonly PlanChange[]) => saveChanges(org.user(role), changes);

test('actions and their Salesforce Tasks are kept in step both ways', async () => {
  const before = await osaReading(org, 'accountManager', accountId);
  // The sample: one put off in the task list, one done there.
  const names = (differences: ReturnType<typeof taskDifferences>) =>
    differences.map(({ actionId, leads, about }) => [actionOf(before, actionId)!.name, leads, ...about]).sort();
  expect(names(taskDifferences(before))).toEqual([
    ['Case study in Polish', 'task', 'status', 'dueOn'],
    ['Value case in their own figures', 'task', 'done'],
  ]);
  for (const changes of catchUpChanges(before)) await save('accountManager', changes);
  const after = await osaReading(org, 'accountManager', accountId);
  expect(taskDifferences(after)).toEqual([]);
  const done = after.facts.actions.find(({ name }) => name === 'Value case in their own figures')!;
  expect([done.status, done.doneOn]).toEqual(['Done', today()]);

  // The other way round: a task for an action, which follows it.
  const open = actionsWithoutTask(after).find(({ dueOn }) => dueOn)!;
  const [task] = createTaskChanges(after, [open.id]);
  await save('accountManager', task!);
  const reading = await osaReading(org, 'accountManager', accountId);
  const made = taskStandingFor(reading.facts, open)!;
  expect(made).toMatchObject({ actionId: open.id, subject: open.name, dueOn: open.dueOn, ownerId: open.ownerId, isClosed: false });
  const changes = doneChanges(reading, open.id, {});
  const ids = await save('accountManager', changes);
  for (const group of OSA_BOOK.following!(reading, [{ before: reading.facts, changes, ids }])) await save('accountManager', group);
  const closed = await osaReading(org, 'accountManager', accountId);
  expect(closed.facts.tasks!.find(({ id }) => id === made.id)).toMatchObject({ isClosed: true, status: 'Completed' });
  expect(taskDifferences(closed)).toEqual([]);
});

test('the viewer may neither make a task of an action nor close one', async () => {
  const reading = await osaReading(org, 'viewer', accountId);
  const [open] = actionsWithoutTask(reading);
  await expect(save('viewer', createTaskChanges(reading, [open!.id])[0]!)).rejects.toThrow();
  const standing = reading.facts.tasks!.find(({ isClosed }) => !isClosed)!;
  const close: PlanChange = { kind: 'update', object: 'Task', id: standing.id, seenRevision: null, fields: { Status: 'Completed' } };
  await expect(save('viewer', [close])).rejects.toThrow();
});
