import { setup } from '@sa11y/jest';
import { graphql } from 'lightning/graphql';
import { getObjectInfo } from 'lightning/uiObjectInfoApi';
import type { OsaFacts } from 'c/osaReading';
import type { ChangeGroup, PlanChange } from 'c/planChanges';
import type * as ModalModule from 'c/reuseModal';
import { speakEnglish } from '../../../test/jest/englishLabels.cjs';
import { openModal, settle } from '../../campaignMembers/__tests__/modal.ts';
import { action, center, EMPTY, objective, strategy } from '../../osaReading/__tests__/facts.ts';

speakEnglish();
jest.setTimeout(60_000);
jest.mock('@salesforce/user/Id', () => ({ __esModule: true, default: 'me' }), { virtual: true });
let Modal: typeof ModalModule.default;
beforeAll(async () => {
  setup();
  Modal = (await import('c/reuseModal')).default;
});
afterEach(() => document.body.replaceChildren());

type Told = { emit(data: unknown, refresh: undefined, operation: string): void; emitErrors(errors: unknown, operation: string): void };
const adapter = graphql as unknown as Told;
const value = (given: unknown) => ({ value: given });
const answer = async (operation: string, object: string, nodes: readonly object[]) => {
  adapter.emit({ uiapi: { query: { [object]: { edges: nodes.map((node) => ({ node })), pageInfo: {} } } } }, undefined, operation);
  await settle();
};
const source = (id: string, name: string, account: string, accountId: string, more: object = {}) => ({
  ...{ Id: id, Name: value(name), Track__c: value('Marketing'), Kind__c: value('Awareness'), Industry__c: value('Shipbuilding') },
  ...{ Reusable__c: value(true), Due_On__c: value('2026-03-31'), Service_Level__c: value('A call'), Account_Plan__c: value('p') },
  Account_Plan__r: { Account__c: value(accountId), Account__r: { Name: value(account) } },
  ...more,
});
const SOURCES = [
  source('port', 'The port that never stops', 'Nordkai Terminals', '002'),
  source('dock', 'Docks that last', 'Baltic Yards', '003'),
  source('own', 'Our own', 'Halvorsen', '001'),
];
const STRATEGIES = [
  { Id: 'events', Name: value('Events'), Plan_Objective__c: value('port') },
  { Id: 'old', Name: value('Fax'), Plan_Objective__c: value('port'), Status__c: value('Dropped') },
];
const work = (id: string, name: string, more: object = {}) => ({ Id: id, Name: value(name), Plan_Objective__c: value('port'), ...more });
const ACTIONS = [
  work('follow', 'Follow up', { Plan_Strategy__c: value('events'), Depends_On__c: value('invite'), Due_On__c: value('2026-03-20') }),
  work('invite', 'Invite', { Plan_Strategy__c: value('events'), Start_On__c: value('2026-03-01'), Due_On__c: value('2026-03-10') }),
  work('letter', 'Letter'),
];

const FACTS: OsaFacts = { ...EMPTY, buyingCenters: [center('yard', { name: 'Shipyards' })] };
const COPY = objective('copy', {
  name: 'The yard that never stops',
  adaptedFromId: 'port',
  kind: 'Engagement',
  serviceLevel: 'A call',
  industry: 'Shipbuilding',
});
const WITH_COPY: OsaFacts = {
  ...FACTS,
  objectives: [COPY],
  strategies: [strategy('s1', 'copy', { name: 'Events' })],
  actions: [action('a1', 'copy', { name: 'Dinner', strategyId: 's1' }), action('a2', 'copy', { name: 'Invite', strategyId: 's1' })],
};

async function open(
  facts: OsaFacts = FACTS,
  { properties = {}, ...setting }: { properties?: object; answers?: never; then?: OsaFacts } = {},
) {
  const modal = await openModal('c-reuse-modal', Modal, { facts, properties: { canCreateObjectives: true, ...properties }, ...setting });
  const valid = () => {
    const inputs = modal.root.querySelectorAll<HTMLElement & { reportValidity(): boolean }>('[data-input]');
    for (const input of inputs) input.reportValidity = () => true;
  };
  return {
    ...modal,
    press: async (selector: string) => {
      valid();
      await modal.press(selector);
    },
    choices: () => modal.texts('[data-choice] .slds-text-title_bold'),
    choose: async (id: string) => {
      modal.root.querySelector<HTMLElement>(`input[value="${id}"]`)!.click();
      await settle();
      await answer('StrategiesToReuse', 'Plan_Strategy__c', STRATEGIES);
      await answer('ActionsToReuse', 'Plan_Action__c', ACTIONS);
      valid();
    },
    field: (name: string, given: unknown) => modal.tell(`[data-field="${name}"]`, 'change', { value: given }),
    ticks: () =>
      [...modal.root.querySelectorAll<HTMLElement & { label: string; checked: boolean }>('[data-tick]')].map(({ label, checked }) => [
        label,
        checked,
      ]),
  };
}
const listed = () => answer('ObjectivesToReuse', 'Plan_Objective__c', SOURCES);
const sent = (save: jest.Mock) => (save.mock.calls as [readonly ChangeGroup[], string, object][]).at(-1)!;
const fieldsOf = (change: PlanChange) => (change.kind === 'delete' ? {} : change.fields);

test('reusable objectives of the industry are offered, the account’s own not among them', async () => {
  const { choices, texts, root } = await open();
  expect(root.querySelector('lightning-spinner')).not.toBeNull();
  await listed();
  expect(choices()).toEqual(['Docks that last', 'The port that never stops']);
  expect(texts('[data-choice] .quiet')[1]).toBe('Nordkai Terminals – Marketing, Awareness, Shipbuilding');
  await expect(document.body).toBeAccessible();
});

test('they are found by words, and in every industry when asked', async () => {
  const { choices, tell, texts, root } = await open();
  await listed();
  await tell('[data-find]', 'change', { value: 'nordkai port' });
  expect(choices()).toEqual(['The port that never stops']);
  await tell('[data-find]', 'change', { value: 'nothing' });
  expect(texts('[data-empty]')).toEqual(['Nothing fits. Look for something else, or in other industries.']);
  await tell('[data-every-industry]', 'change', { checked: true });
  const [query] = root.querySelectorAll<HTMLElement & { variables: object }>('c-paged-query');
  expect(query!.variables).toEqual({ industry: '%' });
});

test('one is copied with what a person ticks and says of this account; the other account’s people and numbers stay there', async () => {
  const then = { ...FACTS, objectives: [{ ...COPY, id: 'made' }] };
  const { choose, ticks, field, tell, press, save, closed } = await open(FACTS, { then });
  await listed();
  await choose('port');
  expect(ticks()).toEqual([
    ['Events', true],
    ['Follow up', true],
    ['Invite', true],
    ['Letter', true],
  ]);
  await expect(document.body).toBeAccessible();
  await field('name', 'The yard that never stops');
  await field('centerId', 'yard');
  await field('startOn', '2027-01-10');
  await field('target', '6');
  await tell('[data-co-owner]', 'choose', { value: 'mara' });
  await tell('[data-tick="letter"]', 'change', { checked: false });
  await press('[data-save]');
  const [groups, message, way] = sent(save);
  expect([message, way]).toEqual(['Copied from Nordkai Terminals: The yard that never stops', { isInOrder: true }]);
  expect(groups[0]!.map(fieldsOf)).toMatchObject([
    {
      ...{
        Name: 'The yard that never stops',
        Adapted_From__c: 'port',
        Kind__c: 'Awareness',
        Service_Level__c: 'A call',
        Status__c: 'Proposed',
      },
      ...{ Objective_Owner__c: 'me', Sales_Co_Owner__c: 'mara', Buying_Center__c: 'yard', Target__c: 6, Due_On__c: '2027-02-09' },
    },
    { Name: 'Events' },
    { Name: 'Invite', Start_On__c: '2027-01-10', Due_On__c: '2027-01-19', Plan_Strategy__c: '@{strategy0}' },
    { Name: 'Follow up', Due_On__c: '2027-01-29', Depends_On__c: expect.stringMatching(/^@\{action\d\}$/) },
  ]);
  expect(groups[0]!.map(fieldsOf).some((fields) => 'Baseline__c' in fields || 'Answer__c' in fields)).toBe(false);
  expect(closed).toEqual([{ objectiveId: 'made' }]);
});

test('a copy that is here stands beside what it was copied from, and gets only what is ticked of what it lacks', async () => {
  const { choose, texts, ticks, tell, field, press, save, closed, find } = await open(WITH_COPY, { then: WITH_COPY });
  (getObjectInfo as unknown as { emit(data: unknown): void }).emit({
    fields: { Name: { label: 'Objective Name' }, Kind__c: { label: 'Kind' } },
  });
  await listed();
  expect(texts('[data-here]')).toEqual(['Copied here already: The yard that never stops']);
  await choose('port');
  expect(texts('[data-changed] > *')).toEqual([
    ...['Objective Name', 'The port that never stops', 'The yard that never stops'],
    ...['Kind', 'Awareness', 'Engagement'],
  ]);
  expect([texts('[data-only-here]'), ticks()]).toEqual([
    ['Dinner'],
    [
      ['Follow up', true],
      ['Letter', true],
    ],
  ]);
  await expect(document.body).toBeAccessible();
  await tell('[data-tick="letter"]', 'change', { checked: false });
  await field('startOn', '2027-03-01');
  expect(find<HTMLElement & { label: string }>('[data-save]').label).toBe('Add to the copy (1)');
  await press('[data-save]');
  const [groups, message] = sent(save);
  expect(groups).toHaveLength(1);
  expect(groups[0]).toHaveLength(1);
  expect(groups[0]![0]).toMatchObject({
    kind: 'create',
    object: 'Plan_Action__c',
    fields: {
      Plan_Objective__c: 'copy',
      Plan_Strategy__c: 's1',
      Depends_On__c: 'a2',
      Name: 'Follow up',
      Action_Owner__c: 'me',
      Due_On__c: '2027-03-01',
    },
  });
  expect(message).toBe('Added to The yard that never stops from Nordkai Terminals: 1');
  expect(closed).toEqual([{ objectiveId: 'copy' }]);
});

test('it may be copied once more all the same', async () => {
  const { choose, tell, ticks, press, save } = await open(WITH_COPY);
  await listed();
  await choose('port');
  await tell('[data-again]', 'change', { value: 'copy' });
  expect(ticks()).toHaveLength(4);
  await press('[data-save]');
  expect(sent(save)[0][0]![0]).toMatchObject({ object: 'Plan_Objective__c', fields: { Adapted_From__c: 'port' } });
});

test('from a copy one comes straight to what it was copied from; when that is gone, it says so', async () => {
  const { heading, texts, root } = await open(WITH_COPY, { properties: { objectiveId: 'copy' } });
  await answer('ObjectivesToReuse', 'Plan_Objective__c', SOURCES.slice(1));
  expect([heading(), root.querySelector('[data-find]')]).toEqual(['What it was copied from: The yard that never stops', null]);
  expect(texts('[data-gone]')).toEqual([
    'What it was copied from was deleted, is not marked as reusable any more, or you may not see it. What is here stays as it is.',
  ]);
  await listed();
  await answer('StrategiesToReuse', 'Plan_Strategy__c', STRATEGIES);
  await answer('ActionsToReuse', 'Plan_Action__c', ACTIONS);
  expect(root.querySelectorAll('[data-changed]')).toHaveLength(2);
});

test('what was saved of it before a refusal is there, and the rest can be added', async () => {
  const answers = [{ messages: ['Too long'], isPartlySaved: true }] as never;
  const { choose, press, root, ticks, closed } = await open(FACTS, { answers, then: WITH_COPY });
  await listed();
  await choose('port');
  await press('[data-save]');
  expect([root.querySelector('c-save-problem') !== null, closed]).toEqual([true, []]);
  expect(ticks().map(([name]) => name)).toEqual(['Follow up', 'Letter']);
});

test.each([
  ['without a plan', { ...FACTS, plan: undefined }, {}, 'This account has no plan yet. Make one first: the objective becomes part of it.'],
  ['without the right', FACTS, { canCreateObjectives: false }, 'You may not add objectives to this plan.'],
  ['of what was deleted', FACTS, { objectiveId: 'copy' }, 'Somebody deleted this objective meanwhile.'],
])('nothing is copied %s', async (_, facts, properties, sentence) => {
  const { find, press, save } = await open(facts, { properties });
  expect(find('[data-refusal]').textContent).toBe(sentence);
  await press('[data-save]');
  expect(save).not.toHaveBeenCalled();
});

test('that other accounts cannot be read is said with the reason; nothing marked says how to mark', async () => {
  const first = await open();
  adapter.emitErrors([{ message: 'No access' }], 'ObjectivesToReuse');
  await settle();
  expect(first.find('[data-refusal]').textContent).toBe('Objectives of other accounts cannot be read: No access');
  document.body.replaceChildren();
  const { texts } = await open({ ...FACTS, account: { id: '001', name: 'Halvorsen' } });
  await answer('ObjectivesToReuse', 'Plan_Objective__c', []);
  expect(texts('[data-empty]')).toEqual([
    'Nobody has marked an objective as reusable yet. Whoever marks one on its record, with its industry, offers it to every account.',
  ]);
});
