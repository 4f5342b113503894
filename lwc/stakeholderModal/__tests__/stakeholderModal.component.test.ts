import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import LightningConfirm from 'lightning/confirm';
import { getObjectInfos } from 'lightning/uiObjectInfoApi';
import { hold } from 'c/held';
import type { ChangeGroup, SaveProblem } from 'c/planChanges';
import type { RelationshipReading } from 'c/relationshipReading';
import type { StakeholderEditing } from 'c/stakeholderEditing';
import type * as ModalModule from 'c/stakeholderModal';
import { speakEnglish } from '../../../test/jest/englishLabels.cjs';
import { mapReading, TODAY, type PersonAt } from '../../mapPeople/__tests__/mapFacts.ts';

speakEnglish();
// Accessibility of a whole form takes a while on a busy machine.
jest.setTimeout(60_000);
let Modal: typeof ModalModule.default;
beforeAll(async () => {
  setup();
  Modal = (await import('c/stakeholderModal')).default;
});
afterEach(() => document.body.replaceChildren());

const CFO: PersonAt = {
  ...{ id: 'cfo', name: 'Omar Okafor', position: 'Chief Financial Officer', head: 'ceo', lane: 'yard', revision: 7 },
  ...{ occupancy: 'Held', attitude: 'Sceptic', power: 'In the Structure', trust: 30, personalWins: 'A seat on the board' },
};
const PEOPLE: readonly PersonAt[] = [{ id: 'ceo', name: 'Ingrid Halvorsen', position: 'Chief Executive', occupancy: 'Held' }, CFO];
const PROMISE = {
  id: 'p1',
  promise: 'A price list',
  direction: 'Ours to Them',
  stakeholderId: 'cfo',
  dueOn: '2026-11-01',
  revision: 2,
} as const;
const read = (people = PEOPLE) =>
  mapReading(people, [], { commitments: [PROMISE], members: [{ userId: 'u1', userName: 'Mara Lindqvist' }] });

/** What hidden judgements rest on. */
const GROUNDS = ['Power_Evidence__c', 'Attitude_Evidence__c', 'Attitude_Judged_On__c', 'Trust_Reason__c', 'Trust_Judged_On__c'];
const FIELDS = [
  ...['Name', 'Occupancy__c', 'Contact__c', 'Reports_To__c', 'Buying_Center__c', 'Function__c', 'Power__c', 'Attitude__c', 'Trust__c'],
  ...['Personal_Wins__c', 'Notes__c', 'Confirmed_On__c', 'Buying_Roles__c', 'Buying_Roles_Evidence__c'],
  ...GROUNDS,
];
function infoOf(apiName: string, rights: object) {
  const fields = FIELDS.map((name) => [
    name,
    { apiName: name, label: name.replace('__c', '').replaceAll('_', ' '), inlineHelpText: null, ...rights },
  ]);
  return { statusCode: 200, result: { apiName, deletable: true, fields: Object.fromEntries(fields), ...rights } };
}

interface Setting {
  readonly properties?: Record<string, unknown>;
  readonly answers?: readonly (SaveProblem | undefined)[];
  /** What is on the map after the first save. */
  readonly then?: RelationshipReading;
  readonly isSure?: boolean;
  readonly rights?: object;
}

async function show({ properties = {}, answers = [], then, isSure = true, rights = { createable: true, updateable: true } }: Setting = {}) {
  const element = createElement('c-stakeholder-modal', { is: Modal });
  const left = [...answers];
  const save = jest.fn((_groups: readonly ChangeGroup[], _message: string) => Promise.resolve(left.shift()));
  const confirm = jest.fn(() => Promise.resolve(isSure));
  LightningConfirm.open = confirm;
  const relationships = hold(read());
  const readCurrent = () => (save.mock.calls.length > 0 && then ? hold(then) : relationships);
  Object.assign(element, { relationships, readCurrent, save, stakeholderId: 'cfo', canSeeJudgements: true, ...properties });
  const closed: unknown[] = [];
  element.addEventListener('close', (event) => closed.push((event as CustomEvent).detail));
  document.body.appendChild(element);
  (getObjectInfos as unknown as { emit(value: unknown): void }).emit({
    results: ['Stakeholder__c', 'Commitment__c', 'Team_Relationship__c'].map((name) => infoOf(name, rights)),
  });
  const root = element.shadowRoot!;
  const settle = async () => {
    for (let tick = 0; tick < 12; tick++) await Promise.resolve();
  };
  await settle();
  const part = (name: string) => root.querySelector<HTMLElement & Record<string, unknown>>(`c-${name}`)!;
  for (const name of ['stakeholder-form', 'commitment-rows']) if (part(name)) part(name).reportValidity = () => true;
  return {
    ...{ element: element as HTMLElement & { close(): void }, root, save, confirm, closed, settle, part },
    tell: async (name: string, type: string, detail?: unknown) => {
      part(name).dispatchEvent(new CustomEvent(type, { detail }));
      await settle();
    },
    type: async (name: string, value: unknown) => {
      part('stakeholder-form').dispatchEvent(new CustomEvent('fieldchange', { detail: { name, value } }));
      await settle();
    },
    press: async (selector: string) => {
      root.querySelector(selector)!.dispatchEvent(new CustomEvent('click'));
      await settle();
    },
    editing: () => (part('stakeholder-form').editing as () => StakeholderEditing)(),
    notice: (name: string) => root.querySelector(`[data-notice="${name}"]`)?.textContent?.trim(),
  };
}

const update = (fields: object) => ({ kind: 'update', object: 'Stakeholder__c', id: 'cfo', seenRevision: 7, fields });

test('everything of the position stands in one form, and it can be used without a mouse or eyes', async () => {
  const { root } = await show();
  expect(root.querySelector<HTMLElement & { label: string }>('lightning-modal-header')!.label).toBe('Omar Okafor');
  expect([...root.querySelectorAll('h2')].map(({ textContent }) => textContent)).toEqual(['Commitments', 'Who of ours knows them']);
  await expect(document.body).toBeAccessible();
});

test('only what changed is saved, with the revision that was seen', async () => {
  const { type, press, save, closed } = await show();
  await type('Attitude__c', 'Supporter');
  await press('[data-save]');
  expect(save).toHaveBeenCalledWith([[update({ Attitude__c: 'Supporter' })]], 'Omar Okafor saved');
  expect(closed).toEqual([{ savedId: 'cfo' }]);
});

test('position, promises and levels are saved together or not at all', async () => {
  const { type, tell, press, save } = await show();
  await type('Function__c', 'Finance');
  await tell('commitment-rows', 'promisechange', { key: 'p1', name: 'Status__c', value: 'Kept' });
  await tell('team-levels', 'levelchange', { userId: 'u1', now: 'Vendor' });
  await press('[data-save]');
  expect(save.mock.calls[0]![0]).toEqual([
    [
      update({ Function__c: 'Finance' }),
      { kind: 'update', object: 'Commitment__c', id: 'p1', seenRevision: 2, fields: { Status__c: 'Kept', Settled_On__c: TODAY } },
      { kind: 'create', object: 'Team_Relationship__c', fields: { Stakeholder__c: 'cfo', User__c: 'u1', Level_Now__c: 'Vendor' } },
    ],
  ]);
});

test('a new position begins below its head, and closes with its id', async () => {
  const then = read([...PEOPLE, { id: 'new1', position: 'Treasurer', head: 'cfo', lane: 'yard' }]);
  const { type, press, save, closed, root, editing } = await show({
    properties: { stakeholderId: undefined, draft: { headId: 'cfo' } },
    then,
  });
  expect(editing().draft).toMatchObject({ Reports_To__c: 'cfo', Buying_Center__c: 'yard', Occupancy__c: 'Unknown' });
  await press('[data-save]');
  expect(root.querySelector('[data-invalid]')).not.toBeNull();
  expect(save).not.toHaveBeenCalled();
  await type('Name', 'Treasurer');
  await press('[data-save]');
  expect(save).toHaveBeenCalledWith(
    [
      [
        {
          ...{ kind: 'create', object: 'Stakeholder__c', alias: 'position' },
          fields: { Account__c: 'account', Name: 'Treasurer', Occupancy__c: 'Unknown', Reports_To__c: 'cfo', Buying_Center__c: 'yard' },
        },
      ],
    ],
    'Treasurer added',
  );
  expect(closed).toEqual([{ savedId: 'new1' }]);
});

test('after a lost race both changes stand in the form, and a field that both changed is to be settled', async () => {
  const theirs = read([PEOPLE[0]!, { ...CFO, attitude: 'Neutral', power: 'Inner Circle', revision: 8 }]);
  const problem = { messages: ['Somebody else'], conflict: { byName: 'Jonas Okafor' } };
  const { type, tell, press, save, editing, notice, closed } = await show({ answers: [problem], then: theirs });
  await type('Attitude__c', 'Supporter');
  await press('[data-save]');
  expect(closed).toEqual([]);
  expect(notice('merge')).toBe('Both of you changed: Attitude. Choose below; everything else is put together.');
  expect(editing().draft).toMatchObject({ Attitude__c: 'Supporter', Power__c: 'Inner Circle' });
  await tell('stakeholder-form', 'settle', { name: 'Attitude__c', choice: 'mine' });
  await press('[data-save]');
  expect(save.mock.calls[1]![0]).toEqual([[{ ...update({ Attitude__c: 'Supporter' }), seenRevision: 8 }]]);
  expect(closed).toEqual([{ savedId: 'cfo' }]);
});

test('what somebody deleted meanwhile can be saved as a new position', async () => {
  const { type, press, save, notice } = await show({ answers: [{ messages: [], isDeleted: true }], then: read([PEOPLE[0]!]) });
  await type('Notes__c', 'Likes sailing');
  await press('[data-save]');
  expect(notice('gone')).toContain('saving makes a new position of it');
  await press('[data-save]');
  expect(save.mock.calls[1]![0][0]).toMatchObject([
    { kind: 'create', fields: { Name: 'Chief Financial Officer', Notes__c: 'Likes sailing' } },
  ]);
});

test('what is typed is not lost without a question', async () => {
  const stay = await show({ isSure: false });
  await stay.type('Function__c', 'Finance');
  stay.element.close();
  await stay.settle();
  expect([stay.confirm.mock.calls.length, stay.closed]).toEqual([1, []]);
  const leave = await show();
  leave.element.close();
  await leave.settle();
  expect([leave.confirm.mock.calls.length, leave.closed]).toEqual([0, [null]]);
});

test('a neighbour is opened after what is typed was saved', async () => {
  const { type, press, save, closed, root } = await show();
  expect(root.querySelector<HTMLElement & { disabled: boolean }>('[data-following]')!.disabled).toBe(true);
  await type('Function__c', 'Finance');
  await press('[data-previous]');
  expect(save).toHaveBeenCalledTimes(1);
  expect(closed).toEqual([{ savedId: 'cfo', open: 'ceo' }]);
});

test('without judgements none is asked, shown or written', async () => {
  const { part, type, press, save } = await show({ properties: { canSeeJudgements: false } });
  expect(Object.keys(part('stakeholder-form').fieldInfos as object)).toEqual(
    FIELDS.filter((name) => !['Power__c', 'Attitude__c', 'Trust__c', 'Personal_Wins__c', ...GROUNDS].includes(name)),
  );
  await type('Function__c', 'Finance');
  await press('[data-save]');
  expect(save.mock.calls[0]![0]).toEqual([[update({ Function__c: 'Finance' })]]);
});

test('who may only read is told so and has nothing to save with', async () => {
  const { root, notice } = await show({ rights: { createable: false, updateable: false } });
  expect(notice('read-only')).toBe('You may read this position but not change it.');
  expect(root.querySelector('[data-save]')).toBeNull();
});
