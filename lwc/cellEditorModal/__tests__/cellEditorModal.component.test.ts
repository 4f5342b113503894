import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import LightningConfirm from 'lightning/confirm';
import type * as ModalModule from 'c/cellEditorModal';
import type { CellSaveAnswer } from 'c/cellEditorModal';
import { hold } from 'c/held';
import { readMatrix, type WhiteSpaceFacts } from 'c/matrixReading';
import { DEFAULT_POLICY, type WhiteSpaceCell } from 'c/planModel';
import { speakEnglish } from '../../../test/jest/englishLabels.cjs';

speakEnglish();
// Accessibility of a whole form takes a while on a busy machine.
jest.setTimeout(60_000);
let Modal: typeof ModalModule.default;
beforeAll(async () => {
  setup();
  Modal = (await import('c/cellEditorModal')).default;
});
afterEach(() => document.body.replaceChildren());

type Child = HTMLElement & Record<string, unknown>;

const CELL: WhiteSpaceCell = {
  id: 'cell',
  buyingCenterId: 'yard',
  solutionId: 'voyage',
  revision: 4,
  potentialAnnualRevenue: 480_000,
  chanceToWin: 40,
  wallet: 900_000,
};
const FACTS: WhiteSpaceFacts = {
  account: { id: 'account', name: 'Halvorsen' },
  policy: DEFAULT_POLICY,
  buyingCenters: [{ id: 'yard', name: 'Bergen Yard' }],
  solutions: [
    { id: 'voyage', name: 'Voyage Planning' },
    { id: 'service', name: 'Service' },
  ],
  cells: [CELL, { id: 'next', buyingCenterId: 'yard', solutionId: 'service', chanceToWin: 10 }],
  insights: [],
  stakeholders: [],
  valueMetrics: [],
  focus: [],
  sales: { assets: [], contracts: [], opportunities: [] },
};
const FIELDS = ['Chance_To_Win__c', 'Wallet__c', 'Urgency__c', 'Potential_Annual_Revenue__c', 'Notes__c', 'Confirmed_On__c', 'Problem__c'];
const infosOf = (rights = { createable: true, updateable: true }) =>
  Object.fromEntries(FIELDS.map((name) => [name, { apiName: name, label: name.replace('__c', ''), inlineHelpText: null, ...rights }]));

interface Setting {
  readonly facts?: Partial<WhiteSpaceFacts>;
  readonly answers?: readonly CellSaveAnswer[];
  readonly properties?: Record<string, unknown>;
  readonly isSure?: boolean;
}

async function show({ facts = {}, answers = [], properties = {}, isSure = true }: Setting = {}) {
  const element = createElement('c-cell-editor-modal', { is: Modal });
  const left = [...answers];
  const save = jest.fn(() => Promise.resolve(left.shift()));
  const confirm = jest.fn(() => Promise.resolve(isSure));
  LightningConfirm.open = confirm;
  const matrix = hold(readMatrix({ ...FACTS, ...facts }, '2026-11-22'));
  Object.assign(element, {
    ...{ matrix, buyingCenterId: 'yard', solutionId: 'voyage', fieldInfos: infosOf(), insightInfos: {}, canConvert: true, save },
    ...properties,
  });
  const closed: unknown[] = [];
  element.addEventListener('close', (event) => closed.push((event as CustomEvent).detail));
  document.body.appendChild(element);
  const root = element.shadowRoot!;
  const form = () => root.querySelector<Child>('c-cell-editor-form')!;
  form().reportValidity = () => true;
  const settle = async () => {
    for (let tick = 0; tick < 12; tick++) await Promise.resolve();
  };
  const tell = async (name: string, detail: unknown) => {
    form().dispatchEvent(new CustomEvent(name, { detail }));
    await settle();
  };
  return {
    ...{ element: element as unknown as Child & { close(): void }, root, form, save, confirm, closed, settle, tell },
    type: (name: string, value: unknown) => tell('fieldchange', { name, value }),
    press: async (selector: string) => {
      root.querySelector(selector)!.dispatchEvent(new CustomEvent('click'));
      await settle();
    },
    draft: () => (form().editing as () => { draft: Record<string, unknown>; clashes: readonly string[] })(),
    figures: () => [...root.querySelectorAll('.figure')].map(({ textContent }) => textContent!.trim()),
    notice: (name: string) => root.querySelector(`[data-notice="${name}"]`)?.textContent?.trim(),
  };
}

test('what is typed is scored at once, and what moved is told', async () => {
  const { type, figures, root, settle, form } = await show();
  expect(figures()).toEqual(['Value to customer–', 'Value to you45']);
  await type('Chance_To_Win__c', 90);
  expect(figures()).toEqual(['Value to customer–', 'Value to you65was 45']);
  form().dispatchEvent(new CustomEvent('focusout', { bubbles: true }));
  await settle();
  expect(root.querySelector('[role="status"]')!.textContent).toBe('Value to you: 45 → 65');
  await expect(document.body).toBeAccessible();
});

test('only what changed is saved, with the revision that was seen', async () => {
  const { type, press, save, closed } = await show();
  await type('Chance_To_Win__c', 90);
  await press('[data-save]');
  expect(save).toHaveBeenCalledWith({ Chance_To_Win__c: 90 }, undefined, 4, false);
  expect(closed).toEqual([{ savedKey: 'yard×voyage' }]);
});

test('a new problem and the confirmation go into the same save', async () => {
  const { tell, press, save } = await show();
  await tell('problemchange', { problem: { Name: 'Fuel', Kind__c: 'Pressure' } });
  await tell('confirmchange', { isConfirmed: true });
  await press('[data-save]');
  expect(save).toHaveBeenCalledWith({}, { Name: 'Fuel', Kind__c: 'Pressure' }, 4, true);
});

test('a square nobody recorded is saved without a revision', async () => {
  const { type, press, save } = await show({ facts: { cells: [] } });
  await type('Urgency__c', 'High');
  await press('[data-save]');
  expect(save).toHaveBeenCalledWith({ Urgency__c: 'High' }, undefined, undefined, false);
});

test('nothing typed, nothing saved', async () => {
  const { press, save, closed } = await show();
  await press('[data-save]');
  expect(save).not.toHaveBeenCalled();
  expect(closed).toEqual([null]);
});

test('Ctrl and Enter save from anywhere in the form', async () => {
  const { type, root, settle, save } = await show();
  await type('Wallet__c', 1);
  root.querySelector('.editor')!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true }));
  await settle();
  expect(save).toHaveBeenCalledTimes(1);
});

test('what cannot be saved is marked and stays', async () => {
  const { type, press, form, save, root } = await show();
  await type('Wallet__c', -5);
  form().reportValidity = () => false;
  await press('[data-save]');
  expect(save).not.toHaveBeenCalled();
  expect(root.querySelector('[data-invalid]')!.textContent).toBe('Some values cannot be saved. They are marked.');
});

test('leaving with something unsaved asks first, by button, cross or Escape', async () => {
  const stays = await show({ isSure: false });
  await stays.type('Wallet__c', 1);
  stays.element.close();
  await stays.settle();
  expect([stays.confirm.mock.calls.length, stays.closed]).toEqual([1, []]);
  const leaves = await show({ isSure: true });
  await leaves.type('Wallet__c', 1);
  await leaves.press('[data-cancel]');
  expect([leaves.confirm.mock.calls.length, leaves.closed]).toEqual([1, [null]]);
});

test('leaving with nothing typed asks nothing', async () => {
  const { press, confirm, closed } = await show();
  await press('[data-cancel]');
  expect([confirm.mock.calls.length, closed]).toEqual([0, [null]]);
});

test('after a lost race both are put together, what both changed asks, and saving goes on top of theirs', async () => {
  const current = { ...CELL, revision: 5, wallet: 2, urgency: 'High' as const };
  const lost = { problem: { messages: [], conflict: { byName: 'Priya Raman', on: null } }, current };
  const { type, press, draft, notice, tell, save, closed, root } = await show({ answers: [lost, undefined] });
  await type('Wallet__c', 1);
  await type('Chance_To_Win__c', 90);
  await press('[data-save]');
  expect(closed).toEqual([]);
  expect(root.querySelector<Child>('c-save-problem')!.problem).toEqual(lost.problem);
  expect(draft().draft).toMatchObject({ Wallet__c: 1, Chance_To_Win__c: 90, Urgency__c: 'High' });
  expect([draft().clashes, notice('merge')]).toEqual([
    ['Wallet__c'],
    'Both of you changed: Wallet. Choose below; everything else is put together.',
  ]);
  await expect(document.body).toBeAccessible();
  await tell('settle', { name: 'Wallet__c', choice: 'theirs' });
  expect(notice('merge')).toBe('What they changed elsewhere is in the form now. Save again to put yours on top.');
  await press('[data-save]');
  expect(save).toHaveBeenLastCalledWith({ Chance_To_Win__c: 90 }, undefined, 5, false);
  expect(closed).toEqual([{ savedKey: 'yard×voyage' }]);
});

test('giving up after a lost race takes their version', async () => {
  const current = { ...CELL, revision: 5, wallet: 2 };
  const { type, press, draft, root, settle } = await show({ answers: [{ problem: { messages: [], conflict: {} }, current }] });
  await type('Wallet__c', 1);
  await press('[data-save]');
  root.querySelector('c-save-problem')!.dispatchEvent(new CustomEvent('reload'));
  await settle();
  expect([draft().draft.Wallet__c, root.querySelector('c-save-problem')]).toEqual([2, null]);
});

test('a square that somebody else recorded in between is put together with theirs', async () => {
  const theirs = { ...CELL, revision: 1, wallet: 2, lastChange: { byName: 'Priya Raman', on: null } } as WhiteSpaceCell;
  const now = readMatrix({ ...FACTS, cells: [theirs] }, '2026-11-22');
  const { type, press, draft, save, root } = await show({
    facts: { cells: [] },
    answers: [{ problem: { messages: ['Duplicate key'] }, current: undefined }, undefined],
    properties: { readCurrent: () => hold(now) },
  });
  await type('Urgency__c', 'High');
  await press('[data-save]');
  expect(root.querySelector<Child>('c-save-problem')!.problem).toMatchObject({ conflict: { byName: 'Priya Raman' } });
  expect(draft().draft).toMatchObject({ Wallet__c: 2, Urgency__c: 'High' });
  await press('[data-save]');
  expect(save).toHaveBeenLastCalledWith({ Urgency__c: 'High' }, undefined, 1, false);
});

test('a cell deleted under the open editor can be saved anew with everything on it', async () => {
  const gone = { problem: { messages: [], isDeleted: true }, current: undefined };
  const { type, press, notice, save, closed } = await show({ answers: [gone, undefined] });
  await type('Wallet__c', 1);
  await press('[data-save]');
  expect(notice('cell-gone')).toBe('Somebody deleted this cell. Saving again makes it anew with everything written here.');
  await expect(document.body).toBeAccessible();
  await press('[data-save]');
  expect(save).toHaveBeenLastCalledWith(
    { Potential_Annual_Revenue__c: 480_000, Chance_To_Win__c: 40, Wallet__c: 1 },
    undefined,
    undefined,
    false,
  );
  expect(closed).toEqual([{ savedKey: 'yard×voyage' }]);
});

test('a buying center deleted under the open editor leaves what was written to be copied', async () => {
  const gone = { problem: { messages: ['No such record'], isDeleted: true }, current: undefined };
  const empty = readMatrix({ ...FACTS, buyingCenters: [], cells: [] }, '2026-11-22');
  const { type, press, notice, draft, root } = await show({ answers: [gone], properties: { readCurrent: () => hold(empty) } });
  await type('Notes__c', 'Ask the board');
  await press('[data-save]');
  expect(notice('square-gone')).toMatch(/^The buying center or solution is no longer there/);
  expect([draft().draft.Notes__c, root.querySelector<Child>('[data-save]')!.disabled]).toEqual(['Ask the board', true]);
});

test('a refusal for another reason keeps everything typed', async () => {
  const refusal = { problem: { messages: ['Wallet is too small'] }, current: CELL };
  const { type, press, draft, closed, root } = await show({ answers: [refusal] });
  await type('Wallet__c', 1);
  await press('[data-save]');
  expect([draft().draft.Wallet__c, closed]).toEqual([1, []]);
  expect(root.querySelector<Child>('c-save-problem')!.problem).toEqual(refusal.problem);
});

test('who may not change it reads it', async () => {
  const { root, notice } = await show({ properties: { fieldInfos: infosOf({ createable: false, updateable: false }) } });
  expect([root.querySelector('[data-save]'), root.querySelector('[data-next]')]).toEqual([null, null]);
  expect(notice('read-only')).toBe('You may read this cell, not change it.');
  expect(root.querySelector<Child>('[data-cancel]')!.label).toBe('Close');
  await expect(document.body).toBeAccessible();
});

test('a retired solution is told, and nothing of it is turned into an opportunity', async () => {
  const solutions = [{ id: 'voyage', name: 'Voyage Planning', isActive: false }];
  const { root, notice } = await show({ facts: { solutions } });
  expect(notice('retired')).toBe('This solution is retired: nothing new of it should be sold.');
  expect([...root.querySelectorAll<HTMLElement>('[data-next]')].map(({ dataset }) => dataset.next)).toEqual(['link', 'focus']);
});

test('going on saves what is typed first', async () => {
  const { type, press, save, closed } = await show();
  await type('Wallet__c', 1);
  await press('[data-next="convert"]');
  expect(save).toHaveBeenCalledTimes(1);
  expect(closed).toEqual([{ next: 'convert', savedKey: 'yard×voyage' }]);
});

test('going on stays here when the save is refused', async () => {
  const { type, press, closed } = await show({ answers: [{ problem: { messages: ['No'] }, current: CELL }] });
  await type('Wallet__c', 1);
  await press('[data-next="focus"]');
  expect(closed).toEqual([]);
});

test('what is linked or in focus already is not offered again', async () => {
  const { root } = await show({
    facts: { cells: [{ ...CELL, opportunityId: 'o' }], focus: [{ id: 'focus', cellId: 'cell' }] },
  });
  expect(root.querySelector('[data-next]')).toBeNull();
});

test('the neighbours in rank are one click away', async () => {
  const { press, closed, root } = await show();
  expect(root.querySelector<Child>('[data-previous]')!.disabled).toBe(true);
  await press('[data-following]');
  expect(closed).toEqual([{ open: { buyingCenterId: 'yard', solutionId: 'service' } }]);
});

test('a number typed on the cell starts its potential, words its notes', async () => {
  const number = await show({ properties: { typed: '7' } });
  expect(number.draft().draft.Potential_Annual_Revenue__c).toBe(7);
  const word = await show({ properties: { typed: 'A' } });
  expect(word.draft().draft).toMatchObject({ Potential_Annual_Revenue__c: 480_000, Notes__c: 'A' });
});

test('whoever was typing goes on in the field although the dialog puts the focus on its heading', async () => {
  const { root, form } = await show({ properties: { typed: '7' } });
  const focusField = jest.fn();
  form().focusField = focusField;
  const focusHeading = () => root.querySelector('lightning-modal-header')!.dispatchEvent(new CustomEvent('focusin'));
  focusHeading();
  focusHeading();
  expect(focusField.mock.calls).toEqual([['Potential_Annual_Revenue__c']]);
});
