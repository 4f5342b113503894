import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import type { FormFieldView } from 'c/formField';
import { hold } from 'c/held';
import { EDITED_FIELDS, rebaseOn, startEditing, withField, type OsaEditing, type OsaStart } from 'c/osaEditing';
import type * as FormModule from 'c/osaForm';
import type { PickerOption } from 'c/searchPicker';
import { speakEnglish } from '../../../test/jest/englishLabels.cjs';
import { osaReading, type ObjectiveAt } from '../../osaTree/__tests__/tree.ts';

speakEnglish();
jest.setTimeout(60_000);
let Form: typeof FormModule.default;
beforeAll(async () => {
  setup();
  Form = (await import('c/osaForm')).default;
});
afterEach(() => document.body.replaceChildren());

const OBJECTIVES: readonly ObjectiveAt[] = [
  {
    ...{
      id: 'engage',
      name: 'Engage',
      revision: 4,
      opportunityId: 'gone',
      ownerId: 'nora',
      ownerName: 'Nora Sund',
      confirmedOn: '2026-11-20',
      confirmedById: 'nora',
    },
    strategies: [
      {
        ...{ id: 'visits', name: 'Visits' },
        actions: [
          { id: 'invite', name: 'Invite', startOn: '2026-12-01', dueOn: '2026-12-02', campaignId: 'gone', stakeholderId: 's1' },
          { id: 'host', name: 'Host', dependsOnId: 'invite', startOn: '2026-12-03', dueOn: '2026-12-04' },
        ],
      },
    ],
  },
  { id: 'win', name: 'Win', track: 'Sales', strategies: [{ id: 'offers', name: 'Offers' }] },
];
const FACTS = {
  buyingCenters: [{ id: 'yard', name: 'Shipyard', kind: 'Division', lastChange: {} }],
  solutions: [{ id: 'fleet', name: 'Fleet Care' }],
  cells: [{ id: 'cell', buyingCenterId: 'yard', solutionId: 'fleet', state: 'White Space', lastChange: {} }],
  stakeholders: [{ id: 's1', position: 'Head of Fleet', contactName: 'Ingrid Halvorsen', buyingCenterId: 'yard', lastChange: {} }],
} as never;
const read = (objectives = OBJECTIVES) => osaReading(objectives, FACTS);
const MAY = { createable: true, updateable: true };

async function show(
  start: OsaStart,
  how: (editing: OsaEditing) => OsaEditing = (one) => one,
  rights: object = MAY,
  hidden: readonly string[] = [],
) {
  const element = createElement('c-osa-form', { is: Form }) as unknown as HTMLElement & { reportValidity(): boolean };
  const fields = [...EDITED_FIELDS[start.kind], 'Confirmed_On__c'].filter((name) => !hidden.includes(name));
  const fieldInfos = Object.fromEntries(fields.map((name) => [name, { label: name, inlineHelpText: `About ${name}`, ...rights }]));
  Object.assign(element, { editing: hold(how(startEditing(read(), start)!)), fieldInfos });
  const heard: (readonly [string, unknown])[] = [];
  for (const type of ['fieldchange', 'settle', 'followerschange', 'confirmchange'])
    element.addEventListener(type, (event) => heard.push([type, (event as CustomEvent<unknown>).detail]));
  document.body.appendChild(element);
  await Promise.resolve();
  const root = element.shadowRoot!;
  const input = (name: string) =>
    root.querySelector<HTMLElement & { field: FormFieldView; options: readonly PickerOption[]; value: unknown; readOnly: boolean }>(
      `[data-field="${name}"]`,
    )!;
  const errors = () =>
    [...root.querySelectorAll<HTMLElement>('[data-error]')].map(({ dataset, textContent }) => `${dataset.error}: ${textContent}`);
  return { element, root, input, errors, heard };
}

test('an objective has all its fields in sections with the org’s labels and help', async () => {
  const { root, input, element } = await show({ kind: 'objective', id: 'engage' });
  expect([...root.querySelectorAll('legend')].map(({ textContent }) => textContent)).toEqual([
    ...[
      'What is to be reached',
      'What it serves',
      'How it is measured',
      'Who answers for it',
      'Money',
      'Use in other accounts',
      'Evidence',
    ],
  ]);
  expect(root.querySelectorAll('[data-field]')).toHaveLength(EDITED_FIELDS.objective.length);
  expect(input('Kind__c').field).toMatchObject({ label: 'Kind__c', help: 'About Kind__c', isReadOnly: false });
  await expect(element).toBeAccessible();
});

test('what is counted is nobody’s to type', async () => {
  const { root, input } = await show({ kind: 'objective', id: 'engage' }, (one) => withField(one, 'Measure_Kind__c', 'Meetings Held'));
  expect(input('Current__c')).toBeNull();
  expect(root.querySelector('[data-note="measure"]')!.textContent).toBe(
    'This is counted from the records of the org; nobody has to state it.',
  );
});

test('records are chosen by names a person knows, and what is gone says so and stays chosen', async () => {
  const objective = await show({ kind: 'objective', id: 'engage' });
  expect(objective.input('White_Space_Cell__c').options).toEqual([
    { value: 'cell', label: 'Shipyard × Fleet Care', detail: 'White Space' },
  ]);
  expect(objective.input('Opportunity__c').options).toEqual([
    { value: 'gone', label: 'Something that is no longer there, or that you may not see' },
  ]);
  const action = await show({ kind: 'action', id: 'invite' });
  expect(action.input('Campaign__c').options).toEqual([
    { value: 'gone', label: 'A campaign that is no longer there, or that you may not see' },
  ]);
  expect(action.input('Stakeholder__c').options).toEqual([{ value: 's1', label: 'Ingrid Halvorsen', detail: 'Head of Fleet · Shipyard' }]);
  expect(action.input('Depends_On__c').options).toEqual([{ value: 'host', label: 'Host', detail: 'Engage' }]);
  expect(action.input('Plan_Strategy__c').options).toEqual([{ value: 'visits', label: 'Visits', detail: 'Engage' }]);
});

test('each input tells of what is typed or chosen, and keeps nothing itself', async () => {
  const { input, heard } = await show({ kind: 'action', id: 'invite' });
  input('Name').dispatchEvent(new CustomEvent('valuechange', { detail: { name: 'Name', value: 'x' } }));
  input('Action_Owner__c').dispatchEvent(new CustomEvent('choose', { detail: { value: 'mara' } }));
  input('Depends_On__c').dispatchEvent(new CustomEvent('choose', { detail: { value: null } }));
  expect(heard).toEqual([
    ['fieldchange', { name: 'Name', value: 'x' }],
    ['fieldchange', { name: 'Action_Owner__c', value: 'mara' }],
    ['fieldchange', { name: 'Depends_On__c', value: null }],
  ]);
});

test('what is wrong is told at its field: at once where somebody typed it, else when it is to be saved', async () => {
  const typed = await show({ kind: 'action', id: 'invite' }, (one) => withField(one, 'Depends_On__c', 'host'));
  expect(typed.errors()).toEqual(['Depends_On__c: It would wait for itself: Host and Invite']);
  const fresh = await show({ kind: 'strategy' });
  expect(fresh.errors()).toEqual([]);
  expect(fresh.element.reportValidity()).toBe(false);
});

test('what waits for an action is offered to move with it', async () => {
  const { root, heard } = await show({ kind: 'action', id: 'invite' }, (one) => withField(one, 'Due_On__c', '2026-12-24'));
  const offer = root.querySelector<HTMLElement & { label: string }>('[data-followers]')!;
  expect(offer.label).toBe('One action that waits for it would begin too early: move it as well');
  offer.dispatchEvent(new CustomEvent('change', { detail: { checked: true }, bubbles: true }));
  expect(heard).toEqual([['followerschange', { movesFollowers: true }]]);
  expect((await show({ kind: 'action', id: 'invite' })).root.querySelector('[data-followers]')).toBeNull();
});

test('whoever went through it says so, and reads who did before', async () => {
  const { root, heard } = await show({ kind: 'objective', id: 'engage' });
  expect(root.querySelector('[data-confirmation]')!.textContent).toContain('Nora Sund');
  root.querySelector('[data-confirm]')!.dispatchEvent(new CustomEvent('change', { detail: { checked: true }, bubbles: true }));
  expect(heard).toEqual([['confirmchange', { isConfirmed: true }]]);
  const fresh = await show({ kind: 'objective' }, undefined, MAY, ['Confirmed_On__c']);
  expect([fresh.root.querySelector('[data-confirm]'), fresh.root.querySelector('[data-confirmation]')]).toEqual([null, null]);
});

test('after a lost race both values stand beside each other in words', async () => {
  const theirs = read([{ ...OBJECTIVES[0]!, revision: 5, dueOn: '2026-12-31', ownerId: 'mara', ownerName: 'Mara Lind' }, OBJECTIVES[1]!]);
  const clashing = (one: OsaEditing) =>
    rebaseOn(withField(withField(one, 'Due_On__c', '2027-01-31'), 'Objective_Owner__c', 'olga'), theirs)!;
  const { input, root } = await show({ kind: 'objective', id: 'engage' }, clashing);
  expect(input('Due_On__c').field.theirs).toBe('Dec 31, 2026');
  expect(root.querySelector<HTMLElement & { theirs: string }>('c-field-clash')!.theirs).toBe('Mara Lind');
});

test('who may not change a field reads it, and who may not see it finds nothing of it', async () => {
  const { input } = await show({ kind: 'objective', id: 'engage' }, undefined, { createable: false, updateable: false }, ['Budget__c']);
  expect(input('Objective_Owner__c').field).toMatchObject({ value: 'Nora Sund', isReadOnly: true, type: 'text' });
  expect(input('Buying_Center__c').readOnly).toBe(true);
  expect(input('Budget__c')).toBeNull();
});

test('who plans marketing is offered its track and its objectives alone', async () => {
  const own = (editing: OsaEditing): OsaEditing => ({ ...editing, reading: osaReading(OBJECTIVES, { plannedTracks: ['Marketing'] }) });
  const { input } = await show({ kind: 'objective' }, own);
  expect(input('Track__c').field.options?.map(({ value }) => value)).toEqual(['Marketing']);
  const action = await show({ kind: 'action' }, own);
  expect(action.input('Plan_Objective__c').options.map(({ value }) => value)).toEqual(['engage']);
});
