import { setup } from '@sa11y/jest';
import type * as ModalModule from 'c/actionDoneModal';
import type { ActionView } from 'c/planQueries';
import { speakEnglish } from '../../../test/jest/englishLabels.cjs';
import { openModal, TODAY } from '../../campaignMembers/__tests__/modal.ts';
import { action, campaign, EMPTY, objective, response } from '../../osaReading/__tests__/facts.ts';

speakEnglish();
jest.setTimeout(60_000);
let Modal: typeof ModalModule.default;
beforeAll(async () => {
  setup();
  Modal = (await import('c/actionDoneModal')).default;
});
afterEach(() => document.body.replaceChildren());

const facts = (more: Partial<ActionView> = {}, others: readonly ActionView[] = []) => ({
  ...EMPTY,
  objectives: [objective('o')],
  actions: [action('a', 'o', { name: 'Dinner', revision: 2, ...more }), ...others],
});
async function open(more: Partial<ActionView> = {}, setting: object = {}) {
  const modal = await openModal('c-action-done-modal', Modal, {
    facts: facts(more),
    properties: { actionId: 'a', canEditWork: true },
    ...setting,
  });
  for (const input of modal.root.querySelectorAll<HTMLElement & { reportValidity(): boolean }>('[data-input]'))
    input.reportValidity = () => true;
  return modal;
}
const DONE = { Status__c: 'Done', Done_On__c: TODAY };

test('an action is done with what came of it, above what was noted before', async () => {
  const { heading, find, tell, press, save, closed } = await open({ outcomeNote: 'Invited ten', spentCost: 300 });
  expect([heading(), find('[data-before]').textContent]).toEqual(['Done: Dinner', 'Invited ten']);
  expect(find<HTMLElement & { value: string }>('[data-spent]').value).toBe('300');
  await expect(document.body).toBeAccessible();
  await tell('[data-note]', 'change', { value: 'Eight came, two want a visit' });
  await tell('[data-spent]', 'change', { value: '1250.5' });
  await press('[data-save]');
  const fields = { ...DONE, Outcome_Note__c: 'Eight came, two want a visit\nInvited ten', Spent_Cost__c: 1250.5 };
  expect(save).toHaveBeenCalledWith([[{ kind: 'update', object: 'Plan_Action__c', id: 'a', seenRevision: 2, fields }]], 'Done: Dinner');
  expect(closed).toEqual([{ doneId: 'a' }]);
});

test('without a note it is just done, and what was spent stays as it is', async () => {
  const { press, save } = await open({ spentCost: 300 });
  await press('[data-save]');
  expect(save.mock.calls[0]![0]).toEqual([[{ kind: 'update', object: 'Plan_Action__c', id: 'a', seenRevision: 2, fields: DONE }]]);
});

test('says when it comes again, what can begin now, and what its campaign has brought', async () => {
  const waiting = [
    action('b', 'o', { name: 'Visit', dependsOnId: 'a' }),
    action('c', 'o', { name: 'Old', dependsOnId: 'a', status: 'Done' }),
  ];
  const { texts, press, save } = await open(
    {},
    {
      facts: {
        ...facts({ repeat: 'Monthly', dueOn: '2026-11-20', startOn: '2026-11-10', campaignId: 'fair' }, waiting),
        campaigns: [campaign('fair', { name: 'Fair' })],
        responses: [response('r1', 'k1', 'fair', '2026-11-01'), response('r2', 'k2', 'fair'), response('r3', 'k3', 'other', '2026-11-01')],
      },
    },
  );
  expect(texts('[data-follows]')).toEqual([
    'It comes again, due Dec 20, 2026.',
    'Waited for it and can begin: Visit',
    'Fair: 2 members of this account, 1 answered. Record answers in the campaign, and the measure follows.',
  ]);
  await press('[data-save]');
  expect(save.mock.calls[0]![0][0]!.map(({ kind }) => kind)).toEqual(['update', 'create']);
  expect(save.mock.calls[0]![0][0]![1]).toMatchObject({ fields: { Name: 'Dinner', Due_On__c: '2026-12-20', Start_On__c: '2026-12-10' } });
});

test('what repeats without a day does not come again, and says so', async () => {
  expect((await open({ repeat: 'Weekly' })).texts('[data-follows]')).toEqual(['It repeats, but has no due date: it does not come again.']);
});

test.each([
  ['of what was deleted', {}, { facts: EMPTY }, 'Somebody deleted this action while you were writing.'],
  ['of what is done', { status: 'Done' as const }, {}, 'This action is done already.'],
  ['without the right', {}, { properties: { actionId: 'a', canEditWork: false } }, 'You may not change actions.'],
])('nothing is saved %s', async (_, more, setting, sentence) => {
  const { find, press, save } = await open(more, setting);
  expect(find('[data-refusal]').textContent).toBe(sentence);
  await press('[data-save]');
  expect(save).not.toHaveBeenCalled();
});

test('a refusal is told and the note is still there; somebody else who was faster is no reason to write it again', async () => {
  const problem = { messages: ['x'], conflict: { byName: 'Jonas Okafor' } };
  const { tell, press, save, root, closed } = await open({}, { answers: [problem], then: facts({ revision: 3, outcomeNote: 'Moved' }) });
  await tell('[data-note]', 'change', { value: 'Eight came' });
  await press('[data-save]');
  expect([root.querySelector('c-save-problem') !== null, closed]).toEqual([true, []]);
  await press('[data-save]');
  expect(save.mock.calls[1]![0]).toMatchObject([[{ seenRevision: 3, fields: { Outcome_Note__c: 'Eight came\nMoved' } }]]);
});
