import { compareReuse, type WorkToReuse } from 'c/objectiveReuse';
import type { PlanAction, PlanObjective, PlanStrategy } from 'c/planModel';

const strategy = (id: string, fields: Partial<PlanStrategy> = {}): PlanStrategy => ({ id, name: id, objectiveId: 'there', ...fields });
const action = (id: string, fields: Partial<PlanAction> = {}): PlanAction => ({ id, name: id, objectiveId: 'there', ...fields });
const objective: PlanObjective = {
  id: 'there',
  name: 'Known as the port that never stops',
  track: 'Marketing',
  kind: 'Awareness',
  serviceLevel: 'Called within a week',
  dueOn: '2026-06-30',
  target: 9,
  ownerId: 'their marketer',
  buyingCenterId: 'their center',
};
const there: WorkToReuse = {
  objective,
  strategies: [strategy('events'), strategy('content'), strategy('awards', { status: 'Dropped' })],
  actions: [action('invite', { status: 'Done' }), action('follow up'), action('newsletter')],
};
const here: WorkToReuse = {
  objective: {
    ...objective,
    ...{ id: 'here', name: 'Known as the yard', kind: 'Engagement', serviceLevel: '', description: '', target: 3, dueOn: '2027-06-30' },
    ...{ ownerId: 'me', buyingCenterId: 'yard', adaptedFromId: 'there' },
  },
  strategies: [strategy('h1', { name: ' Events ' }), strategy('h2', { name: 'Site visits' })],
  actions: [action('h3', { name: 'Invite', status: 'Dropped' }), action('h4', { name: 'Dinner' })],
};
const names = ({ strategies, actions }: Pick<WorkToReuse, 'strategies' | 'actions'>) => [...strategies, ...actions].map(({ name }) => name);

test('a copy tells what is otherwise; people, numbers, dates and what it serves are each account’s own and no difference', () => {
  expect(compareReuse(there, here).changed).toEqual([
    { field: 'name', there: 'Known as the port that never stops', here: 'Known as the yard' },
    { field: 'kind', there: 'Awareness', here: 'Engagement' },
    { field: 'serviceLevel', there: 'Called within a week', here: null },
  ]);
});

test('work is the same where it is called the same; what was dropped there is not worth having, what was dropped here is not missing', () => {
  const { onlyThere, onlyHere, isSame } = compareReuse(there, here);
  expect([names(onlyThere), names(onlyHere), isSame]).toEqual([['content', 'follow up', 'newsletter'], ['Site visits', 'Dinner'], false]);
});

test('an objective is the same as itself, and what is missing on one side is missing on that side alone', () => {
  const alive = { ...there, strategies: there.strategies.slice(0, 2) };
  expect(compareReuse(alive, alive).isSame).toBe(true);
  expect(compareReuse(here, there).onlyHere).toEqual(compareReuse(there, here).onlyThere);
});
