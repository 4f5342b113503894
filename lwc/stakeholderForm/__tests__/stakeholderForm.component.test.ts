import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import type { FormFieldView } from 'c/formField';
import { hold } from 'c/held';
import type { PickerOption } from 'c/searchPicker';
import { rebaseOn, startEditing, withField, type StakeholderEditing } from 'c/stakeholderEditing';
import type * as FormModule from 'c/stakeholderForm';
import { speakEnglish } from '../../../test/jest/englishLabels.cjs';
import { mapReading, type PersonAt } from '../../mapPeople/__tests__/mapFacts.ts';

speakEnglish();
jest.setTimeout(60_000);
let StakeholderForm: typeof FormModule.default;
beforeAll(async () => {
  setup();
  StakeholderForm = (await import('c/stakeholderForm')).default;
});
afterEach(() => document.body.replaceChildren());

const CFO: PersonAt = {
  ...{ id: 'cfo', name: 'Omar Okafor', position: 'CFO', head: 'ceo', lane: 'yard', occupancy: 'Held', attitude: 'Sceptic' },
  ...{ buyingRoles: ['Approver'], confirmedOn: '2026-11-20', confirmedById: 'u1' },
};
const PEOPLE: readonly PersonAt[] = [
  { id: 'ceo', name: 'Ingrid Halvorsen', position: 'CEO' },
  CFO,
  { id: 'buyer', name: 'Kari Moe', head: 'cfo' },
];
const read = (people = PEOPLE) =>
  mapReading(people, [], {
    members: [{ userId: 'u1', userName: 'Mara Lindqvist' }],
    contacts: [
      { id: 'contact-cfo', name: 'Omar Okafor', title: 'CFO' },
      { id: 'contact-ceo', name: 'Ingrid Halvorsen', title: 'CEO' },
      { id: 'k1', name: 'Ada Lund', title: 'Treasurer', hasLeft: true },
    ],
  });
const FIELDS = [
  ...['Name', 'Occupancy__c', 'Contact__c', 'Vacated_On__c', 'Buying_Center__c', 'Reports_To__c', 'Buying_Roles__c'],
  ...['Attitude__c', 'Coverage__c', 'Trust__c', 'Personal_Wins__c', 'Source__c', 'Confirmed_On__c'],
];
const infosOf = (names: readonly string[] = FIELDS, rights = { createable: true, updateable: true }) =>
  Object.fromEntries(
    names.map((name) => [name, { apiName: name, label: name.replace('__c', '').replaceAll('_', ' '), inlineHelpText: null, ...rights }]),
  );

type Input = HTMLElement & { field: FormFieldView; options: readonly PickerOption[]; reportValidity(): boolean };

function show(editing: StakeholderEditing = startEditing(read(), 'cfo'), given: object = {}) {
  const element = createElement('c-stakeholder-form', { is: StakeholderForm });
  const heard: (readonly [string, unknown])[] = [];
  for (const type of ['fieldchange', 'confirmchange', 'settle']) {
    element.addEventListener(type, (event) => heard.push([type, (event as CustomEvent).detail]));
  }
  Object.assign(element, { editing: hold(editing), fieldInfos: infosOf(), ...given });
  document.body.appendChild(element);
  const root = element.shadowRoot!;
  return {
    ...{ element: element as HTMLElement & { reportValidity(): boolean }, root, heard },
    input: (name: string) => root.querySelector<Input>(`[data-field="${name}"]`),
    text: (selector: string) => root.querySelector(selector)?.textContent?.trim(),
    tell: async (selector: string, type: string, detail?: unknown) => {
      root.querySelector(selector)!.dispatchEvent(new CustomEvent(type, { detail }));
      await Promise.resolve();
    },
  };
}

test('the fields stand in their parts; a part without any is left out', async () => {
  const { root, input } = show();
  expect([...root.querySelectorAll<HTMLElement>('[data-section]')].map(({ dataset }) => dataset.section)).toEqual([
    'position',
    'roles',
    'judgements',
    'wants',
    'evidence',
  ]);
  expect(input('Vacated_On__c')).toBeNull();
  await expect(document.body).toBeAccessible();
});

test('heads and contacts are found by name; a position is not its own head, and who has left stands last', () => {
  const { input } = show();
  expect(input('Reports_To__c')!.options.map(({ label }) => label)).toEqual(['Ingrid Halvorsen', 'Kari Moe']);
  expect(input('Contact__c')!.options.map(({ label, detail }) => [label, detail])).toEqual([
    ['Ingrid Halvorsen', 'CEO · on the map already: CEO'],
    ['Omar Okafor', 'CFO'],
    ['Ada Lund', 'Treasurer · has left'],
  ]);
});

test('a head that would close a circle is refused with the way round, and cannot be saved', () => {
  const { text, element, root } = show(withField(startEditing(read(), 'cfo'), 'Reports_To__c', 'buyer'));
  expect(text('[data-error="Reports_To__c"]')).toContain('Kari Moe');
  for (const input of root.querySelectorAll<Input>('[data-field]')) input.reportValidity = () => true;
  expect(element.reportValidity()).toBe(false);
});

test('roles are checked one by one and kept as one list', async () => {
  const { tell, heard } = show();
  await tell('[data-role="Champion"]', 'valuechange', { name: 'Champion', value: true });
  await tell('[data-role="Approver"]', 'valuechange', { name: 'Approver', value: false });
  expect(heard).toEqual([
    ['fieldchange', { name: 'Buying_Roles__c', value: 'Approver;Champion' }],
    ['fieldchange', { name: 'Buying_Roles__c', value: null }],
  ]);
});

test('questions lead to a judgement, and the keyboard goes back to its field', async () => {
  const { tell, heard, root, input } = show();
  expect(root.querySelector('[data-guide="attitude"]')!.getAttribute('aria-label')).toBe('Help me choose: Attitude');
  await tell('[data-guide="attitude"]', 'click');
  const focus = jest.spyOn(input('Attitude__c')!, 'focus');
  await tell('c-guided-questions', 'take', { attribute: 'attitude', value: 'Neutral' });
  await Promise.resolve();
  expect(heard).toEqual([['fieldchange', { name: 'Attitude__c', value: 'Neutral' }]]);
  expect([root.querySelector('c-guided-questions'), focus.mock.calls.length]).toEqual([null, 1]);
});

test('what it rests on has its day and who confirmed it, and can be confirmed', async () => {
  const { text, tell, heard } = show();
  expect(text('[data-confirmation]')).toBe('Confirmed Nov 20, 2026 (2 days ago) · Mara Lindqvist');
  await tell('[data-confirm]', 'change', { checked: true });
  expect(heard).toEqual([['confirmchange', { isConfirmed: true }]]);
});

test('where both changed a field, theirs stands beside it', async () => {
  const typed = withField(withField(startEditing(read(), 'cfo'), 'Reports_To__c', null), 'Attitude__c', 'Supporter');
  const now = read([PEOPLE[0]!, { ...CFO, attitude: 'Neutral', head: 'buyer', revision: 2 }, { ...PEOPLE[2]!, head: 'ceo' }]);
  const { input, root, tell, heard } = show(rebaseOn(typed, now));
  expect(input('Attitude__c')!.field.theirs).toBe('Neutral');
  expect(root.querySelector<HTMLElement & { theirs: string }>('c-field-clash')!.theirs).toBe('Kari Moe');
  await tell('c-field-clash', 'settle', { name: 'Reports_To__c', choice: 'theirs' });
  expect(heard).toEqual([['settle', { name: 'Reports_To__c', choice: 'theirs' }]]);
});

test('what this reader may not see or change is not there or cannot be typed', () => {
  const without = FIELDS.filter((name) => !['Attitude__c', 'Personal_Wins__c', 'Trust__c', 'Coverage__c'].includes(name));
  const { root, input } = show(undefined, { fieldInfos: infosOf(without, { createable: false, updateable: false }) });
  expect([root.querySelector('[data-section="judgements"]'), root.querySelector('[data-section="wants"]')]).toEqual([null, null]);
  expect([input('Name')!.field.isReadOnly, root.querySelector('[data-guide], [data-confirm]')]).toEqual([true, null]);
});
