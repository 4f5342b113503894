import { setup } from '@sa11y/jest';
import type * as ModalModule from 'c/answerModal';
import type { ObjectiveView } from 'c/planQueries';
import { speakEnglish } from '../../../test/jest/englishLabels.cjs';
import { openModal, TODAY } from '../../campaignMembers/__tests__/modal.ts';
import { action, center, EMPTY, objective, strategy } from '../../osaReading/__tests__/facts.ts';

speakEnglish();
jest.setTimeout(60_000);
jest.mock('@salesforce/user/Id', () => ({ __esModule: true, default: 'mara' }), { virtual: true });
let Modal: typeof ModalModule.default;
beforeAll(async () => {
  setup();
  Modal = (await import('c/answerModal')).default;
});
afterEach(() => document.body.replaceChildren());

const PROPOSED: Partial<ObjectiveView> = {
  ...{
    name: 'Known in the yards',
    status: 'Proposed',
    revision: 3,
    measure: 'Deciders who came',
    measureKind: 'Manual',
    target: 6,
    current: 2,
  },
  ...{ dueOn: '2026-12-31', ownerId: 'jonas', ownerName: 'Jonas Okafor', salesCoOwnerId: 'mara', salesCoOwnerName: 'Mara Lindqvist' },
  ...{ serviceLevel: 'A call', serviceLevelDays: 5, buyingCenterId: 'yard', budget: 20_000 },
};
const facts = (more: Partial<ObjectiveView> = {}) => ({
  ...EMPTY,
  buyingCenters: [center('yard', { name: 'Shipyards' })],
  objectives: [objective('o', { ...PROPOSED, ...more })],
  strategies: [strategy('s', 'o')],
  actions: [action('a', 'o'), action('b', 'o')],
});
const open = (more: Partial<ObjectiveView> = {}, setting: object = {}) =>
  openModal('c-answer-modal', Modal, { facts: facts(more), properties: { objectiveId: 'o', canAnswer: true }, ...setting });
const answered = (fields: object, seenRevision = 3) => [
  [
    {
      kind: 'update',
      object: 'Plan_Objective__c',
      id: 'o',
      seenRevision,
      fields: { Answered_By__c: 'mara', Answered_On__c: TODAY, ...fields },
    },
  ],
];

test('sales reads what is proposed, and accepts it', async () => {
  const { heading, texts, tell, press, save, closed } = await open();
  expect(heading()).toBe('Answer for sales: Known in the yards');
  expect(texts('[data-line] dd')).toEqual([
    'Shipyards',
    'Deciders who came – 2 of 6',
    '6',
    'Dec 31, 2026',
    'Jonas Okafor',
    'Mara Lindqvist',
    'A call – Sales comes back to everyone who answers within 5 days',
    'Strategies: 1. Actions: 2.',
    '$20,000',
  ]);
  await expect(document.body).toBeAccessible();
  await tell('[data-answer]', 'change', { value: 'Accepted' });
  await press('[data-save]');
  expect(save).toHaveBeenCalledWith(
    answered({ Answer__c: 'Accepted', Accepted_On__c: TODAY, Status__c: 'Accepted' }),
    'Accepted: Known in the yards',
  );
  expect(closed).toEqual([{ answered: 'Accepted' }]);
});

test('who asks for changes or declines says why', async () => {
  const { tell, press, save, find, closed } = await open();
  await press('[data-save]');
  expect(find('[data-invalid]').textContent).toBe('Choose an answer.');
  await tell('[data-answer]', 'change', { value: 'Declined' });
  await press('[data-save]');
  expect([find('[data-invalid]').textContent, save.mock.calls.length]).toEqual(['Say why, so that marketing can work with it.', 0]);
  await tell('[data-reason]', 'change', { value: ' They bought last month ' });
  await press('[data-save]');
  expect(save).toHaveBeenCalledWith(
    answered({ Answer__c: 'Declined', Answer_Reason__c: 'They bought last month' }),
    'Declined: Known in the yards',
  );
  expect(closed).toEqual([{ answered: 'Declined' }]);
});

test('what was answered before stands there with its reason', async () => {
  const earlier = {
    answer: 'Changes Wanted',
    answeredById: 'mara',
    answeredByName: 'Mara Lindqvist',
    answeredOn: '2026-11-01',
    answerReason: 'Too many',
  } as const;
  const { texts } = await open(earlier);
  expect(texts('[data-before]')).toEqual(['Mara Lindqvist answered on Nov 1, 2026: Ask for changes', 'Reason: Too many']);
});

test('who answers for somebody else, or for nobody, is told', async () => {
  expect((await open({ salesCoOwnerId: 'ole', salesCoOwnerName: 'Ole Vik' })).find('[data-on-behalf]').textContent).toBe(
    'Ole Vik is the sales co-owner; you answer on their behalf, in your name.',
  );
  document.body.replaceChildren();
  expect((await open({ salesCoOwnerId: null })).find('[data-on-behalf]').textContent).toContain('No sales co-owner is named yet.');
});

test('who may not answer for sales reads the proposal and cannot send anything', async () => {
  const { find, heading, press, save, root, closed } = await open({}, { properties: { objectiveId: 'o', canAnswer: false } });
  expect(find('[data-read-only]').textContent).toContain('You may read this proposal, but not answer it.');
  expect([root.querySelector('[data-answer]'), root.querySelector('[data-save]')]).toEqual([null, null]);
  await expect(document.body).toBeAccessible();
  await press('[data-cancel]');
  expect([heading(), closed, save.mock.calls]).toEqual(['Proposal: Known in the yards', [null], []]);
});

test('after a lost race the answer is sent again on what is there now, with the reason still typed', async () => {
  const problem = { messages: ['x'], conflict: { byName: 'Jonas Okafor' } };
  const { tell, press, save, root, closed } = await open({}, { answers: [problem], then: facts({ revision: 4, target: 8 }) });
  await tell('[data-answer]', 'change', { value: 'Changes Wanted' });
  await tell('[data-reason]', 'change', { value: 'Fewer people' });
  await press('[data-save]');
  expect([root.querySelector('c-save-problem') !== null, closed]).toEqual([true, []]);
  await press('[data-save]');
  expect(save.mock.calls[1]![0]).toEqual(answered({ Answer__c: 'Changes Wanted', Answer_Reason__c: 'Fewer people' }, 4));
});

test('an objective that was deleted meanwhile cannot be answered', async () => {
  const { tell, press, find } = await open({}, { answers: [{ messages: [], isDeleted: true }], then: EMPTY });
  await tell('[data-answer]', 'change', { value: 'Accepted' });
  await press('[data-save]');
  expect(find('[data-gone]').textContent).toBe('Somebody deleted this objective while you were deciding.');
});
