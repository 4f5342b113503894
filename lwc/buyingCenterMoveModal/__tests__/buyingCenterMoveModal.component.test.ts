import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import BuyingCenterMoveModal from 'c/buyingCenterMoveModal';

beforeAll(setup);
afterEach(() => document.body.replaceChildren());

type Combobox = HTMLElement & { options: readonly { readonly label: string; readonly value: string }[] };

function show(canMoveToTop: boolean) {
  const element = createElement('c-buying-center-move-modal', { is: BuyingCenterMoveModal });
  Object.assign(element, { name: 'Bergen Yard', targets: [{ id: 'b2', path: 'Fleet › Tankers' }], canMoveToTop });
  document.body.appendChild(element);
  const closed: unknown[] = [];
  element.addEventListener('close', (event) => closed.push((event as CustomEvent).detail));
  const root = element.shadowRoot!;
  const choose = async (value: string) => {
    root.querySelector('lightning-combobox')!.dispatchEvent(new CustomEvent('change', { detail: { value } }));
    await Promise.resolve();
    root.querySelector('[data-move]')!.dispatchEvent(new CustomEvent('click'));
  };
  return { options: root.querySelector<Combobox>('lightning-combobox')!.options.map(({ label }) => label), closed, choose };
}

test('places are named by their whole path, the top among them', async () => {
  expect(show(true).options).toEqual(['c.BuyingCenters_TopLevel', 'Fleet › Tankers']);
  expect(show(false).options).toEqual(['Fleet › Tankers']);
  await expect(document.body).toBeAccessible();
});

test('the new parent is handed back, nothing for the top', async () => {
  const { closed, choose } = show(true);
  await choose('b2');
  await choose('top');
  expect(closed).toEqual([{ parentId: 'b2' }, { parentId: null }]);
});
