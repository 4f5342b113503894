import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import UserPicker from 'c/userPicker';

beforeAll(setup);
afterEach(() => document.body.replaceChildren());

type Picker = HTMLElement & { filter: { criteria: readonly unknown[] } };

function show(properties: Readonly<Record<string, unknown>>): { readonly element: HTMLElement; readonly picker: Picker } {
  const element = createElement('c-user-picker', { is: UserPicker });
  Object.assign(element, { label: 'Person', ...properties });
  document.body.appendChild(element);
  return { element, picker: element.shadowRoot!.querySelector<Picker>('lightning-record-picker')! };
}

test('only active people are offered, without those who are there already', async () => {
  const { picker } = show({ excludedIds: ['005a'] });
  expect(picker.filter.criteria).toEqual([
    { fieldPath: 'IsActive', operator: 'eq', value: true },
    { fieldPath: 'UserType', operator: 'nin', value: ['AutomatedProcess', 'CloudIntegrationUser', 'Guest'] },
    { fieldPath: 'Id', operator: 'nin', value: ['005a'] },
  ]);
  await expect(document.body).toBeAccessible();
});

test('choosing and clearing are told as an id and as null', () => {
  const { element, picker } = show({});
  const chosen: unknown[] = [];
  element.addEventListener('choose', (event) => chosen.push((event as CustomEvent).detail.value));
  picker.dispatchEvent(new CustomEvent('change', { detail: { recordId: '005b' } }));
  picker.dispatchEvent(new CustomEvent('change', { detail: { recordId: null } }));
  expect(chosen).toEqual(['005b', null]);
});
