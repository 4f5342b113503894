import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import type { FormFieldView } from 'c/formField';
import { hold } from 'c/held';
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
  ...{ id: 'cfo', name: 'Omar Okafor', position: 'CFO', occupancy: 'Held', attitude: 'Sceptic', trust: 30, trustReason: 'Late in May' },
  buyingRoles: ['Approver'],
  grounds: {
    attitude: { evidence: 'Asked for a second quote', judgedOn: '2026-05-04' },
    buyingRoles: { evidence: 'Signed the frame contract', judgedOn: null },
    trust: { judgedOn: '2026-05-05' },
  },
};
const ATTITUDE = ['Attitude__c', 'Attitude_Evidence__c', 'Attitude_Judged_On__c'];
const FIELDS = [
  ...['Name', 'Buying_Roles__c', 'Buying_Roles_Evidence__c', 'Buying_Roles_Judged_On__c', 'Power__c', ...ATTITUDE],
  ...['Trust__c', 'Trust_Reason__c', 'Trust_Judged_On__c'],
];
const infosOf = (names: readonly string[], rights = { createable: true, updateable: true }) =>
  Object.fromEntries(
    names.map((name) => [name, { apiName: name, label: name.replace('__c', '').replaceAll('_', ' '), inlineHelpText: 'Why', ...rights }]),
  );

type Input = HTMLElement & { field: FormFieldView };

function show(editing: StakeholderEditing = startEditing(mapReading([CFO]), 'cfo'), fieldInfos = infosOf(FIELDS)) {
  const element = createElement('c-stakeholder-form', { is: StakeholderForm });
  Object.assign(element, { editing: hold(editing), fieldInfos });
  const heard: unknown[] = [];
  for (const type of ['fieldchange', 'settle']) element.addEventListener(type, (event) => heard.push((event as CustomEvent).detail));
  document.body.appendChild(element);
  const root = element.shadowRoot!;
  const inputs = [...root.querySelectorAll<Input>('[data-section="roles"] [data-field], [data-section="judgements"] [data-field]')];
  const field = (name: string) => inputs.find(({ dataset }) => dataset.field === name)?.field;
  return { element: element as unknown as { focusField(name: string): void }, root, inputs, field, heard };
}

test('after each judgement comes what was seen and the day, in the order of the keyboard', async () => {
  const { inputs, field } = show();
  expect(inputs.map(({ dataset }) => dataset.field)).toEqual([
    ...['Buying_Roles_Evidence__c', 'Buying_Roles_Judged_On__c', 'Power__c', ...ATTITUDE],
    ...['Trust__c', 'Trust_Reason__c', 'Trust_Judged_On__c'],
  ]);
  expect(field('Attitude_Evidence__c')).toMatchObject({
    ...{ type: 'text', label: 'Attitude Evidence', help: 'Why', value: 'Asked for a second quote', maxLength: 255, isReadOnly: false },
  });
  expect(field('Attitude_Judged_On__c')).toMatchObject({ type: 'date', value: '2026-05-04' });
  expect([field('Trust_Reason__c')!.type, field('Trust_Judged_On__c')!.value]).toEqual(['long', '2026-05-05']);
  expect(field('Buying_Roles_Evidence__c')!.value).toBe('Signed the frame contract');
  await expect(document.body).toBeAccessible();
});

test('what is typed there is told like any field', () => {
  const { root, heard } = show();
  const detail = { name: 'Attitude_Evidence__c', value: 'Was silent' };
  root.querySelector('[data-field="Attitude_Evidence__c"]')!.dispatchEvent(new CustomEvent('valuechange', { detail }));
  expect(heard).toEqual([detail]);
});

test('evidence that spoke for what was judged before is asked about, and only that', () => {
  const changed = withField(startEditing(mapReading([CFO]), 'cfo'), 'Attitude__c', 'Supporter');
  const { root } = show(changed);
  const notes = [...root.querySelectorAll<HTMLElement>('[data-former-evidence]')];
  expect(notes.map(({ dataset, textContent }) => [dataset.formerEvidence, textContent])).toEqual([
    ['Attitude__c', 'The evidence is from before the change. Does it speak for this, too?'],
  ]);
});

test('where somebody else wrote other evidence meanwhile, theirs stands beside it', () => {
  const typed = withField(startEditing(mapReading([CFO]), 'cfo'), 'Attitude_Evidence__c', 'Spoke for us');
  const theirs = { attitude: { evidence: 'Was silent', judgedOn: '2026-05-04' } };
  const { field } = show(rebaseOn(typed, mapReading([{ ...CFO, grounds: { ...CFO.grounds, ...theirs } }])));
  expect([field('Attitude_Evidence__c')!.theirs, field('Attitude_Judged_On__c')!.theirs]).toEqual(['Was silent', undefined]);
});

test('whoever may not see a judgement sees nothing it rests on; whoever may only read types nothing', () => {
  const without = FIELDS.filter((name) => !/^(Attitude|Trust)_/.test(name));
  const { inputs, field } = show(undefined, infosOf(without, { createable: false, updateable: false }));
  expect(inputs.map(({ dataset }) => dataset.field)).toEqual(['Buying_Roles_Evidence__c', 'Buying_Roles_Judged_On__c', 'Power__c']);
  expect(field('Buying_Roles_Evidence__c')!.isReadOnly).toBe(true);
});

test('the keyboard is led to the roles, too', async () => {
  const { element, root } = show();
  const focus = jest.spyOn(root.querySelector<HTMLElement>('[data-role]')!, 'focus');
  element.focusField('Buying_Roles__c');
  expect(focus).toHaveBeenCalledTimes(1);
});
