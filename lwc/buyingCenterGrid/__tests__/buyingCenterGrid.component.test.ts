import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import BuyingCenterGrid from 'c/buyingCenterGrid';
import { buildTree } from 'c/buyingCenterTree';
import type { BuyingCenterView } from 'c/planQueries';

beforeAll(setup);
afterEach(() => document.body.replaceChildren());

const row = (id: string, name: string, parentId?: string, facts: Partial<BuyingCenterView> = {}): BuyingCenterView => ({
  id,
  name,
  parentId,
  lastChange: {},
  ...facts,
});
const nodes = buildTree([
  row('s', 'Shipyards', undefined, { wallet: 9_400_000, ourRevenue: 2_150_000, salesGoal: 1_000, sortOrder: 1 }),
  row('b', 'Bergen Yard', 's', { wallet: 4_800_000, ourRevenue: 1_480_000, salesGoal: 2_000, confirmedOn: '2020-01-01' }),
  row('g', 'Gdańsk Yard', 's', { wallet: 2_900_000 }),
  row('f', 'Fleet', undefined, { sortOrder: 2 }),
  row('t', 'Tankers', 'f', { wallet: 1_000_000 }),
]);

function show(properties: Readonly<Record<string, unknown>> = {}): HTMLElement {
  const element = createElement('c-buying-center-grid', { is: BuyingCenterGrid });
  Object.assign(element, {
    nodes,
    cellTotals: { b: { cells: 3, openPotential: 4_300_000 } },
    staleAfterDays: 90,
    canAdd: true,
    canEdit: true,
    canDelete: true,
    ...properties,
  });
  document.body.appendChild(element);
  return element;
}
const rowsOf = (element: HTMLElement) => [...element.shadowRoot!.querySelectorAll<HTMLElement>('tbody tr')];
const rowOf = (element: HTMLElement, id: string) => rowsOf(element).find(({ dataset }) => dataset.id === id)!;
const active = (element: HTMLElement) => rowsOf(element).find(({ tabIndex }) => tabIndex === 0)?.dataset.id;
const cellsOf = (line: Element) => [...line.querySelectorAll('th, td')].map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim());

async function press(element: HTMLElement, id: string, key: string): Promise<void> {
  const line = rowOf(element, id);
  line.focus();
  line.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  await Promise.resolve();
  await Promise.resolve();
}

test('a row says what is known of a buying center, with its place in the tree', async () => {
  const element = show();
  expect(cellsOf(rowOf(element, 'b')).slice(0, 7)).toEqual(['Bergen Yard', '–', '$4.8M', '$1.5M', '31%', '$2K', '$4.3M']);
  const { level, posinset, setsize } = { level: 'aria-level', posinset: 'aria-posinset', setsize: 'aria-setsize' };
  expect([level, posinset, setsize].map((name) => rowOf(element, 'b').getAttribute(name))).toEqual(['2', '1', '2']);
  expect(rowOf(element, 's').getAttribute('aria-expanded')).toBe('true');
  expect(rowOf(element, 'b').getAttribute('aria-expanded')).toBeNull();
  await expect(document.body).toBeAccessible();
});

test('the whole account counts every branch once', () => {
  const totals = cellsOf(show().shadowRoot!.querySelector('[data-totals]')!);
  expect(totals.slice(2, 5)).toEqual(['$10.4M', '$2.2Mc.BuyingCenters_TotalPartial', '23%']);
});

test('parts that exceed their whole are warned about; a missing whole is the sum of its parts', () => {
  const element = show();
  expect(rowOf(element, 's').textContent).toContain('c.BuyingCenters_PartsExceed');
  expect(rowOf(element, 'f').textContent).toContain('c.BuyingCenters_SumOfParts');
});

test('what nobody confirmed for long is stale, in words', () => {
  expect(rowOf(show(), 'b').textContent).toContain('c.BuyingCenters_Stale');
});

test.each([
  ['ArrowDown', 's', 'b'],
  ['ArrowUp', 'b', 's'],
  ['End', 's', 't'],
  ['Home', 't', 's'],
  ['ArrowRight', 's', 'b'],
  ['ArrowLeft', 'b', 's'],
])('%s on %s goes to %s', async (key, from, to) => {
  const element = show();
  await press(element, from, key);
  expect(active(element)).toBe(to);
  expect(element.shadowRoot!.activeElement).toBe(rowOf(element, to));
});

test('left closes an open row and right opens it again', async () => {
  const element = show();
  await press(element, 's', 'ArrowLeft');
  expect(rowsOf(element).map(({ dataset }) => dataset.id)).toEqual(['s', 'f', 't']);
  await press(element, 's', 'ArrowRight');
  expect(rowsOf(element)).toHaveLength(5);
});

test('Enter edits and Delete deletes, only for who may', async () => {
  const heard = async (element: HTMLElement) => {
    const details: unknown[] = [];
    element.addEventListener('rowaction', (event) => details.push((event as CustomEvent).detail));
    await press(element, 'b', 'Enter');
    await press(element, 'b', 'Delete');
    return details;
  };
  expect(await heard(show())).toEqual([
    { action: 'edit', id: 'b' },
    { action: 'delete', id: 'b' },
  ]);
  expect(await heard(show({ canAdd: false, canEdit: false, canDelete: false }))).toEqual([]);
});

test('a viewer gets the same table without the column of actions', async () => {
  const element = show({ canAdd: false, canEdit: false, canDelete: false });
  expect(element.shadowRoot!.querySelector('lightning-button-menu')).toBeNull();
  await expect(document.body).toBeAccessible();
});
