import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import FormField, { type FormFieldView } from 'c/formField';

beforeAll(setup);
afterEach(() => document.body.replaceChildren());

type Input = HTMLElement & Record<string, unknown>;

function show(field: Partial<FormFieldView>) {
  const element = createElement('c-form-field', { is: FormField });
  Object.assign(element, { field: { name: 'Field__c', label: 'Field', help: 'Help', value: null, type: 'text', ...field } });
  document.body.appendChild(element);
  const root = element.shadowRoot!;
  const events: unknown[] = [];
  for (const name of ['valuechange', 'settle']) element.addEventListener(name, (event) => events.push((event as CustomEvent).detail));
  return {
    root,
    events,
    element: element as HTMLElement & { reportValidity(): boolean },
    input: () => root.querySelector<Input>('[data-input]')!,
    enter: (detail: Record<string, unknown>) => root.querySelector('[data-input]')!.dispatchEvent(new CustomEvent('change', { detail })),
  };
}

test('numbers arrive as numbers, nothing as null, a tick as a boolean', () => {
  const values = (
    [
      ['money', { value: '1200.5' }],
      ['percent', { value: '0' }],
      ['scale', { value: '4' }],
      ['money', { value: '' }],
      ['text', { value: '' }],
      ['choice', { value: 'High' }],
      ['check', { checked: true }],
    ] as const
  ).map(([type, detail]) => {
    const { enter, events } = show({ type, options: [{ label: 'High', value: 'High' }] });
    enter(detail);
    return events[0];
  });
  expect(values).toEqual([1200.5, 0, 4, null, null, 'High', true].map((value) => ({ name: 'Field__c', value })));
});

test('money says its unit and takes fifteen digits, no more', () => {
  const { input } = show({ type: 'money', value: 5, min: 0, unit: 'EUR per year' });
  expect([input().formatter, input().min, input().max]).toEqual(['currency', 0, 999_999_999_999_999]);
  expect([input().fieldLevelHelp, input().label]).toEqual(['Help', 'c.FormField_WithUnit']);
});

test('whole amounts are read without noughts, others with all their digits', () => {
  expect([
    show({ type: 'money', value: 295_000 }).input().formatFractionDigits,
    show({ type: 'percent', value: 61.5 }).input().formatFractionDigits,
  ]).toEqual([0, undefined]);
});

test('a percentage keeps to its limits', () => {
  const { input } = show({ type: 'percent', min: 0, max: 100 });
  expect([input().min, input().max, input().messageWhenRangeOverflow]).toEqual([0, 100, 'c.FormField_TooLarge']);
});

test('a choice can be taken back unless it is needed', () => {
  const options = [{ label: 'High', value: 'High' }];
  const offered = (isRequired: boolean) => (show({ type: 'choice', options, isRequired }).input().options as unknown[]).length;
  expect([offered(false), offered(true)]).toEqual([2, 1]);
});

test('whether it is valid is its input’s to say', () => {
  const { element, input } = show({ type: 'text' });
  input().reportValidity = () => false;
  expect(element.reportValidity()).toBe(false);
});

test('after a lost race the person chooses between the two', async () => {
  const { root, events } = show({ type: 'text', value: 'mine', theirs: 'yours' });
  const clash = root.querySelector<Input>('c-field-clash')!;
  expect([clash.name, clash.theirs]).toEqual(['Field__c', 'yours']);
  clash.dispatchEvent(new CustomEvent('settle', { detail: { name: 'Field__c', choice: 'theirs' } }));
  expect(events).toEqual([{ name: 'Field__c', choice: 'theirs' }]);
  await expect(document.body).toBeAccessible();
});

test('what is on its way to a number stays as it is typed', async () => {
  const { element, enter, input } = show({ type: 'money', value: null });
  enter({ value: '1.' });
  Object.assign(element, { field: { name: 'Field__c', label: 'Field', type: 'money', value: 1 } });
  await Promise.resolve();
  expect(input().value).toBe('1.');
  Object.assign(element, { field: { name: 'Field__c', label: 'Field', type: 'money', value: 7 } });
  await Promise.resolve();
  expect(input().value).toBe(7);
});

test('a choice that is not theirs to make is read as text', () => {
  const options = [{ label: '5 · exactly', value: '5' }];
  expect(show({ type: 'scale', value: 5, options, isReadOnly: true }).input()).toMatchObject({ value: '5 · exactly', readOnly: true });
  expect(show({ type: 'choice', value: null, options, isReadOnly: true, emptyLabel: 'None yet' }).input().value).toBe('None yet');
});

test('who may not edit reads', () => {
  expect([show({ type: 'text', isReadOnly: true }).input().readOnly, show({ type: 'check', isReadOnly: true }).input().disabled]).toEqual([
    true,
    true,
  ]);
});
