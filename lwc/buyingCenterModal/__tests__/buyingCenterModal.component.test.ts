import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import BuyingCenterModal, { type SaveAnswer } from 'c/buyingCenterModal';
import type { FormFieldView } from 'c/formField';
import type { BuyingCenterView } from 'c/planQueries';

beforeAll(setup);
afterEach(() => document.body.replaceChildren());

const bergen: BuyingCenterView = { id: 'b1', name: 'Bergen Yard', revision: 3, wallet: 4_800_000, growthTrend: 'Growing', lastChange: {} };
type Input = HTMLElement & { field: FormFieldView; reportValidity(): boolean };

function show(buyingCenter: BuyingCenterView | undefined, answers: readonly SaveAnswer[] = [undefined]) {
  const element = createElement('c-buying-center-modal', { is: BuyingCenterModal });
  const left = [...answers];
  const save = jest.fn(() => Promise.resolve(left.shift()));
  Object.assign(element, {
    heading: 'Edit',
    buyingCenter,
    fieldInfos: { Wallet__c: { label: 'Wallet', updateable: true, inlineHelpText: 'Per year' } },
    save,
  });
  document.body.appendChild(element);
  const root = element.shadowRoot!;
  for (const each of root.querySelectorAll<Input>('[data-field]')) each.reportValidity = () => true;
  const closed: unknown[] = [];
  element.addEventListener('close', (event) => closed.push((event as CustomEvent).detail));
  const input = (field: string) => root.querySelector<Input>(`[data-field="${field}"]`)!;
  return {
    root,
    save,
    closed,
    input,
    type: (field: string, value: string | number | null) =>
      input(field).dispatchEvent(new CustomEvent('valuechange', { detail: { name: field, value } })),
    press: async () => {
      root.querySelector('[data-save]')!.dispatchEvent(new CustomEvent('click'));
      for (let tick = 0; tick < 10; tick++) await Promise.resolve();
    },
  };
}

test('only what changed is saved, with the revision that was seen', async () => {
  const { type, press, save, closed } = show(bergen);
  type('Wallet__c', 5_000_000);
  type('Growth_Trend__c', null);
  await press();
  expect(save).toHaveBeenCalledWith({ Wallet__c: 5_000_000, Growth_Trend__c: null }, 3, false);
  expect(closed).toEqual([true]);
});

test('fields speak with the label and help of the org', async () => {
  expect(show(bergen).input('Wallet__c').field).toMatchObject({ label: 'Wallet', help: 'Per year', value: 4_800_000 });
  await expect(document.body).toBeAccessible();
});

test('a new buying center is saved without a revision', async () => {
  const { type, press, save } = show(undefined);
  type('Name', 'New Ventures');
  await press();
  expect(save).toHaveBeenCalledWith({ Name: 'New Ventures' }, undefined, false);
});

test('nothing typed, nothing saved', async () => {
  const { press, save, closed } = show(bergen);
  await press();
  expect(save).not.toHaveBeenCalled();
  expect(closed).toEqual([null]);
});

test('after a lost race both versions are seen, and saving again goes on top of theirs', async () => {
  const current: BuyingCenterView = { ...bergen, revision: 4, wallet: 6_000_000, growthTrend: 'Flat' };
  const lost = { problem: { messages: [], conflict: { byName: 'Priya Raman' } }, current };
  const { type, press, save, input, closed } = show(bergen, [lost, undefined]);
  type('Wallet__c', 5_000_000);
  await press();
  expect(input('Wallet__c').field.value).toBe(5_000_000);
  expect(input('Growth_Trend__c').field.value).toBe('Flat');
  expect([input('Wallet__c').field.theirs, input('Growth_Trend__c').field.theirs]).toEqual(['$6,000,000', undefined]);
  await expect(document.body).toBeAccessible();
  await press();
  expect(save).toHaveBeenLastCalledWith({ Wallet__c: 5_000_000 }, 4, false);
  expect(closed).toEqual([true]);
});

test('theirs can be taken for one field alone', async () => {
  const current: BuyingCenterView = { ...bergen, revision: 4, wallet: 6_000_000 };
  const { type, press, save, input } = show(bergen, [{ problem: { messages: [], conflict: {} }, current }, undefined]);
  type('Wallet__c', 5_000_000);
  type('Phase__c', 'Customer');
  await press();
  input('Wallet__c').dispatchEvent(new CustomEvent('settle', { detail: { name: 'Wallet__c', choice: 'theirs' } }));
  await Promise.resolve();
  expect([input('Wallet__c').field.value, input('Wallet__c').field.theirs]).toEqual([6_000_000, undefined]);
  await press();
  expect(save).toHaveBeenLastCalledWith({ Phase__c: 'Customer' }, 4, false);
});

test('Enter saves from an input of one line, not from a text', async () => {
  const { type, input, save } = show(bergen);
  type('Wallet__c', 5_000_000);
  const enter = (field: string) => input(field).dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  enter('Description__c');
  expect(save).not.toHaveBeenCalled();
  enter('Wallet__c');
  expect(save).toHaveBeenCalledTimes(1);
});

test('reloading after a lost race takes their version', async () => {
  const current: BuyingCenterView = { ...bergen, revision: 4, wallet: 6_000_000 };
  const { type, press, root, input } = show(bergen, [{ problem: { messages: [], conflict: {} }, current }]);
  type('Wallet__c', 5_000_000);
  await press();
  root.querySelector('c-save-problem')!.dispatchEvent(new CustomEvent('reload'));
  await Promise.resolve();
  expect(input('Wallet__c').field.value).toBe(6_000_000);
});
