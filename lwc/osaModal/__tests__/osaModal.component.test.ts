import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import LightningConfirm from 'lightning/confirm';
import { getObjectInfo } from 'lightning/uiObjectInfoApi';
import { hold } from 'c/held';
import { EDITED_FIELDS, type OsaEditing } from 'c/osaEditing';
import type * as ModalModule from 'c/osaModal';
import type { OsaReading } from 'c/osaReading';
import type { OsaKind } from 'c/osaTree';
import type { ChangeGroup, SaveProblem } from 'c/planChanges';
import { speakEnglish } from '../../../test/jest/englishLabels.cjs';
import { osaReading, type ObjectiveAt } from '../../osaTree/__tests__/tree.ts';

speakEnglish();
// Accessibility of a whole form takes a while on a busy machine.
jest.setTimeout(60_000);
let Modal: typeof ModalModule.default;
beforeAll(async () => {
  setup();
  Modal = (await import('c/osaModal')).default;
});
afterEach(() => document.body.replaceChildren());

const PLAN = { id: 'plan', name: 'Plan', lastChange: {} } as never;
const OBJECTIVES: readonly ObjectiveAt[] = [
  {
    ...{
      id: 'engage',
      name: 'Engage the yard',
      revision: 4,
      measureKind: 'Campaign Responses',
      baseline: 0,
      target: 10,
      dueOn: '2027-03-31',
    },
    ...{
      buyingCenterId: 'yard',
      cellId: 'gone',
      answer: 'Declined',
      answeredById: 'mara',
      answeredByName: 'Mara Lind',
      answeredOn: '2026-11-10',
      answerReason: 'Too early',
    },
    ...{ budget: 500, lastChange: { byName: 'Nora Sund', on: '2026-11-21T09:00:00Z' } },
    strategies: [
      {
        id: 'visits',
        name: 'Visits',
        spentCost: 700,
        actions: [{ id: 'invite', name: 'Invite', revision: 7, startOn: '2026-10-01', dueOn: '2026-11-02', campaignId: 'summit' }],
      },
    ],
    loose: [{ id: 'host', name: 'Host', revision: 3, dependsOnId: 'invite' }],
  },
];
const RESPONSES = [
  {
    id: 'm1',
    contactId: 'c1',
    contactName: 'Ingrid Halvorsen',
    campaignId: 'summit',
    campaignName: 'Summit',
    hasResponded: true,
    respondedOn: '2026-11-03',
  },
  {
    id: 'm2',
    contactId: 'c2',
    contactName: 'Omar Okafor',
    campaignId: 'summit',
    campaignName: 'Summit',
    hasResponded: true,
    respondedOn: '2026-11-04',
  },
];
const PEOPLE = [
  { id: 's1', position: 'Chief Executive', contactId: 'c1', contactName: 'Ingrid Halvorsen', buyingCenterId: 'yard', lastChange: {} },
  { id: 's2', position: 'Chief Financial', contactId: 'c2', contactName: 'Omar Okafor', buyingCenterId: 'yard', lastChange: {} },
];
const read = (objectives = OBJECTIVES) =>
  osaReading(objectives, {
    plan: { ...(PLAN as object), periodStart: '2026-01-01' } as never,
    buyingCenters: [{ id: 'yard', name: 'Shipyard', lastChange: {} }] as never,
    responses: RESPONSES as never,
    stakeholders: PEOPLE as never,
    campaigns: [{ id: 'summit', name: 'Summit', lastChange: {} }] as never,
  });

interface Setting {
  readonly properties?: Record<string, unknown>;
  readonly answers?: readonly (SaveProblem | undefined)[];
  /** What is there after the first save. */
  readonly then?: OsaReading;
  readonly isSure?: boolean;
  readonly rights?: object;
}

const MAY = { createable: true, updateable: true };

async function show({ properties = {}, answers = [], then, isSure = true, rights = MAY }: Setting = {}) {
  const element = createElement('c-osa-modal', { is: Modal });
  const left = [...answers];
  const save = jest.fn((_groups: readonly ChangeGroup[], _message: string, _way?: object) => Promise.resolve(left.shift()));
  const confirm = jest.fn((_question: object) => Promise.resolve(isSure));
  LightningConfirm.open = confirm as never;
  const osa = hold(read());
  const readCurrent = () => (save.mock.calls.length > 0 && then ? hold(then) : osa);
  Object.assign(element, { osa, readCurrent, save, kind: 'objective', recordId: 'engage', canRemove: true, ...properties });
  const closed: unknown[] = [];
  element.addEventListener('close', (event) => closed.push((event as CustomEvent).detail));
  document.body.appendChild(element);
  const kind = (properties['kind'] ?? 'objective') as OsaKind;
  const fields = EDITED_FIELDS[kind].map((name) => [
    name,
    { apiName: name, label: name.replace('__c', '').replaceAll('_', ' '), inlineHelpText: `About ${name}`, ...rights },
  ]);
  (getObjectInfo as unknown as { emit(value: unknown): void }).emit({
    apiName: kind,
    deletable: true,
    fields: Object.fromEntries(fields),
    ...rights,
  });
  const settle = async () => {
    for (let tick = 0; tick < 12; tick++) await Promise.resolve();
  };
  await settle();
  const root = element.shadowRoot!;
  const form = () => root.querySelector<HTMLElement & { editing: () => OsaEditing; reportValidity(): boolean }>('c-osa-form')!;
  if (form()) form().reportValidity = () => true;
  return {
    ...{ element: element as HTMLElement & { close(): void }, root, save, confirm, closed, form },
    tell: async (type: string, detail: unknown) => {
      form().dispatchEvent(new CustomEvent(type, { detail }));
      await settle();
    },
    type: async (name: string, value: unknown) => {
      form().dispatchEvent(new CustomEvent('fieldchange', { detail: { name, value } }));
      await settle();
    },
    press: async (selector: string) => {
      root.querySelector(selector)!.dispatchEvent(new CustomEvent('click'));
      await settle();
    },
    settle,
    standing: () =>
      [...root.querySelectorAll('[data-standing]')].map((line) =>
        [
          ...[...line.querySelectorAll('span')].map(({ textContent }) => textContent),
          ...[...line.querySelectorAll<HTMLElement & { label: string }>('c-record-link')].map(({ label }) => `[${label}]`),
        ].join(' '),
      ),
    notice: (name: string) => root.querySelector(`[data-notice="${name}"]`)?.textContent?.trim(),
  };
}

const update = (object: string, id: string, seenRevision: number, fields: object) => ({ kind: 'update', object, id, seenRevision, fields });

test('an objective says where it stands and why, what it serves and was counted from, what sales said and what it costs', async () => {
  const { standing, root } = await show();
  expect(standing()).toEqual([
    '0 of 2 actions done',
    'At this pace it will not be reached in time 20% of the way after 29% of the time · at this pace on Jun 18, 2027 · judged by its measure',
    'The facts say otherwise',
    '2 of 10 people counted today',
    'Records counted: 2 [Ingrid Halvorsen · Summit] [Omar Okafor · Summit]',
    'Serves Something that is no longer there, or that you may not see [Shipyard]',
    'Declined by Mara Lind, Nov 10, 2026 Too early',
    '$500 granted · $700 spent · $200 over budget',
  ]);
  expect(root.querySelector('[data-part="history"] p')!.textContent).toContain('Last changed by Nora Sund');
  await expect(document.body).toBeAccessible();
});

test('an action says that it is late and who waits for it', async () => {
  const { standing, root } = await show({ properties: { kind: 'action', recordId: 'invite' } });
  expect(standing()).toEqual(['20 days late', 'Actions that wait for it: 1 Host']);
  expect(root.querySelector<HTMLElement & { label: string }>('lightning-modal-header')!.label).toBe('Invite');
});

test('only what changed is saved, with the revision that was seen', async () => {
  const { type, press, save, closed } = await show();
  await type('Name', 'Engage them all');
  await press('[data-save]');
  expect(save).toHaveBeenCalledWith([[update('Plan_Objective__c', 'engage', 4, { Name: 'Engage them all' })]], 'Engage them all saved', {
    isInOrder: true,
  });
  expect(closed).toEqual([{ savedId: 'engage' }]);
});

test('what was gone through is confirmed today', async () => {
  const { tell, press, save } = await show();
  await tell('confirmchange', { isConfirmed: true });
  await press('[data-save]');
  expect(save.mock.calls[0]![0]).toEqual([
    [update('Plan_Objective__c', 'engage', 4, { Confirmed_On__c: '2026-11-22', Confirmed_By__c: expect.any(String) })],
  ]);
});

test('a new action begins where it was added, and closes with its id', async () => {
  const then = read([{ ...OBJECTIVES[0]!, loose: [...OBJECTIVES[0]!.loose!, { id: 'new1', name: 'Call them' }] }]);
  const { type, press, save, closed, root, form } = await show({
    properties: { kind: 'action', recordId: undefined, fields: { Plan_Objective__c: 'engage', Plan_Strategy__c: 'visits', Name: 'Call' } },
    then,
  });
  expect(root.querySelector<HTMLElement & { label: string }>('lightning-modal-header')!.label).toBe('New action');
  expect(form().editing().draft).toMatchObject({ Name: 'Call', Plan_Strategy__c: 'visits', Status__c: 'Planned' });
  expect(root.querySelector('[data-part="standing"]')).toBeNull();
  await type('Name', 'Call them');
  await press('[data-save]');
  expect(save.mock.calls[0]![0]).toEqual([
    [
      {
        kind: 'create',
        object: 'Plan_Action__c',
        fields: expect.objectContaining({
          Name: 'Call them',
          Plan_Objective__c: 'engage',
          Plan_Strategy__c: 'visits',
          Status__c: 'Planned',
        }),
      },
    ],
  ]);
  expect(closed).toEqual([{ savedId: 'new1' }]);
});

test('a refusal leaves everything typed in place, and what both changed is asked', async () => {
  const theirs = read([{ ...OBJECTIVES[0]!, revision: 5, name: 'Engage the whole yard', status: 'At Risk' }]);
  const conflict: SaveProblem = { messages: ['stale'], conflict: { byName: 'Mara Lind' } };
  const { type, tell, press, save, closed, notice, form } = await show({ answers: [conflict], then: theirs });
  await type('Name', 'Engage them all');
  await press('[data-save]');
  expect(closed).toEqual([]);
  expect(notice('merge')).toBe('Both of you changed: Name. Choose below; everything else is put together.');
  expect(form().editing().draft).toMatchObject({ Name: 'Engage them all', Status__c: 'At Risk' });
  await tell('settle', { name: 'Name', choice: 'mine' });
  await press('[data-save]');
  expect(save.mock.calls[1]![0]).toEqual([[update('Plan_Objective__c', 'engage', 5, { Name: 'Engage them all' })]]);
});

test('what somebody removed meanwhile can be made anew with everything typed', async () => {
  const { type, press, save, notice, form } = await show({
    properties: { kind: 'action', recordId: 'host' },
    answers: [{ messages: ['gone'], isDeleted: true }],
    then: read([{ ...OBJECTIVES[0]!, loose: [] }]),
  });
  await type('Name', 'Host them');
  await press('[data-save]');
  expect(notice('gone')).toBe('Somebody has removed this. What you typed is kept: save it to make it anew, or close.');
  form().reportValidity = () => true;
  await press('[data-save]');
  expect(save.mock.calls[1]![0][0]![0]).toMatchObject({ kind: 'create', fields: { Name: 'Host them', Plan_Objective__c: 'engage' } });
});

test('what cannot be saved is not sent', async () => {
  const { type, press, save, root } = await show({ properties: { kind: 'action', recordId: 'invite' } });
  await type('Depends_On__c', 'host');
  await press('[data-save]');
  expect(save).not.toHaveBeenCalled();
  expect(root.querySelector('[data-invalid]')!.textContent).toBe('Some values cannot be saved. They are marked.');
});

test('leaving with something unsaved asks, and stays where the person wants to', async () => {
  const { type, press, confirm, closed, element, settle } = await show({ isSure: false });
  await type('Name', 'x');
  await press('[data-cancel]');
  expect(confirm).toHaveBeenCalledWith(expect.objectContaining({ message: 'What you changed in Engage the yard has not been saved.' }));
  element.close();
  await settle();
  expect(closed).toEqual([]);
});

test('removing asks with what goes along, and takes everything in order', async () => {
  const { press, confirm, save, closed } = await show();
  await press('[data-remove]');
  expect(confirm).toHaveBeenCalledWith(
    expect.objectContaining({
      message: 'Remove “Engage the yard” with everything below it (strategies: 1, actions: 2) and everything said about it?',
    }),
  );
  expect(save.mock.calls[0]![0].flat().map((change) => `${change.kind} ${change.kind === 'create' ? '' : change.id}`)).toEqual([
    'delete host',
    'delete invite',
    'delete visits',
    'delete engage',
  ]);
  expect(closed).toEqual([{ removedId: 'engage' }]);
});

test('who may only read finds nothing to save or remove with', async () => {
  const { root, notice } = await show({ rights: { createable: false, updateable: false }, properties: { canRemove: false } });
  expect(notice('read-only')).toBe('You may read this but not change it.');
  expect([root.querySelector('[data-save]'), root.querySelector('[data-remove]')]).toEqual([null, null]);
});

test('asked for in the moment it was removed, the editor says so instead of breaking', async () => {
  const { notice, form } = await show({ properties: { kind: 'strategy', recordId: 'nothing' } });
  expect(notice('gone')).toContain('Somebody has removed this.');
  expect(form().editing().id).toBeNull();
});

test('what belongs to a track that others plan is shown with why it cannot be changed here', async () => {
  const osa = hold(osaReading([{ ...OBJECTIVES[0]!, track: 'Sales' }], { plannedTracks: ['Marketing'] }));
  for (const [kind, recordId, name] of [
    ['objective', 'engage', 'Engage the yard'],
    ['action', 'invite', 'Invite'],
  ] as const) {
    const { root } = await show({ properties: { osa, readCurrent: () => osa, kind, recordId } });
    expect(root.querySelector('[data-notice="read-only"]')!.textContent.trim()).toBe(
      `You plan the marketing track, and this belongs to another one: ${name}. Write a comment on the objective, or ask the account manager to change it.`,
    );
    expect([root.querySelector('[data-save]'), root.querySelector('[data-remove]')]).toEqual([null, null]);
  }
});
