import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import type * as RowsModule from 'c/commitmentRows';
import type { FormFieldView } from 'c/formField';
import { hold } from 'c/held';
import { startEditing, withNewPromise, type StakeholderEditing } from 'c/stakeholderEditing';
import { speakEnglish } from '../../../test/jest/englishLabels.cjs';
import { mapReading } from '../../mapPeople/__tests__/mapFacts.ts';

speakEnglish();
jest.setTimeout(60_000);
let CommitmentRows: typeof RowsModule.default;
beforeAll(async () => {
  setup();
  CommitmentRows = (await import('c/commitmentRows')).default;
});
afterEach(() => document.body.replaceChildren());

const reading = mapReading(
  [
    { id: 'cfo', name: 'Omar Okafor' },
    { id: 'ceo', name: 'Ingrid Halvorsen' },
  ],
  [],
  {
    commitments: [
      { id: 'p1', promise: 'A price list', direction: 'Ours to Them', stakeholderId: 'cfo', status: 'Open', dueOn: '2026-11-01' },
      { id: 'p2', promise: 'Spare parts', direction: 'Theirs to Us', stakeholderId: 'cfo', status: 'Kept', settledOn: '2026-05-04' },
    ],
  },
);
const ALL = { canCreate: true, canUpdate: true, canDelete: true };
type Field = HTMLElement & { field: FormFieldView; focus(): void };

function show(editing: StakeholderEditing = startEditing(reading, 'cfo'), rights = ALL) {
  const element = createElement('c-commitment-rows', { is: CommitmentRows });
  const heard: (readonly [string, unknown])[] = [];
  for (const type of ['promisechange', 'promiseadd', 'promiseremove']) {
    element.addEventListener(type, (event) => heard.push([type, (event as CustomEvent).detail]));
  }
  Object.assign(element, { editing: hold(editing), rights });
  document.body.appendChild(element);
  const root = element.shadowRoot!;
  return {
    ...{ element, root, heard },
    rows: () => [...root.querySelectorAll<HTMLElement>('[data-row]')].map(({ dataset }) => dataset.row),
    field: (key: string, name: string) => root.querySelector<Field>(`[data-key="${key}"][data-field="${name}"]`)!,
    press: async (selector: string) => {
      root.querySelector(selector)!.dispatchEvent(new CustomEvent('click'));
      await Promise.resolve();
    },
  };
}

test('what is open can be written at once; what is settled is shown when asked for', async () => {
  const { rows, press, field, root } = show();
  expect(rows()).toEqual(['p1']);
  expect([field('p1', 'Name').field.value, field('p1', 'Direction__c').field.value]).toEqual(['A price list', 'Ours to Them']);
  expect(root.querySelector('[data-overdue]')!.textContent).toBe('Overdue');
  await press('[data-toggle]');
  expect(rows()).toEqual(['p1', 'p2']);
  expect(field('p2', 'Settled_On__c').field.value).toBe('2026-05-04');
  await expect(document.body).toBeAccessible();
});

test('what is typed, added and removed is told with its promise', async () => {
  const { field, press, heard } = show();
  field('p1', 'Status__c').dispatchEvent(new CustomEvent('valuechange', { detail: { name: 'Status__c', value: 'Kept' } }));
  await press('[data-add]');
  await press('[data-remove]');
  expect(heard).toEqual([
    ['promisechange', { key: 'p1', name: 'Status__c', value: 'Kept' }],
    ['promiseadd', null],
    ['promiseremove', { key: 'p1' }],
  ]);
});

test('the keyboard goes on in a promise that was added', async () => {
  const { element, press, root } = show();
  await press('[data-add]');
  const focus = jest.spyOn(HTMLElement.prototype, 'focus');
  Object.assign(element, { editing: hold(withNewPromise(startEditing(reading, 'cfo'), null)) });
  await Promise.resolve();
  const promise = root.querySelector('[data-key="new 1"][data-field="Name"]')!;
  expect(focus.mock.contexts[0]).toBe(promise.shadowRoot!.querySelector('[data-input]'));
  focus.mockRestore();
});

test('without rights promises are read, and none is said where there is none', () => {
  const { root, field } = show(undefined, { canCreate: false, canUpdate: false, canDelete: false });
  expect([root.querySelector('[data-add], [data-remove]'), field('p1', 'Name').field.isReadOnly]).toEqual([null, true]);
  expect(show(startEditing(reading, 'ceo')).root.querySelector('[data-empty]')!.textContent).toBe('No promises are recorded.');
});
