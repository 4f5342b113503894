import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import { hold } from 'c/held';
import { readMatrix, type WhiteSpaceFacts } from 'c/matrixReading';
import { DEFAULT_POLICY } from 'c/planModel';
import WalletView from 'c/walletView';

beforeAll(setup);
afterEach(() => document.body.replaceChildren());

const base: WhiteSpaceFacts = {
  account: { id: 'account', name: 'Halvorsen' },
  policy: DEFAULT_POLICY,
  buyingCenters: [
    { id: 'yards', name: 'Shipyards', sortOrder: 1 },
    { id: 'bergen', name: 'Bergen Yard', parentId: 'yards', wallet: 4_800_000, ourRevenue: 1_480_000, mainCompetitor: 'Acme' },
    { id: 'gdansk', name: 'Gdańsk Yard', parentId: 'yards', wallet: 2_000_000, ourRevenue: 1_000_000 },
    { id: 'fleet', name: 'Fleet', sortOrder: 2 },
  ],
  solutions: [
    { id: 'pumps', name: 'Pumps' },
    { id: 'charts', name: 'Charts' },
    { id: 'old', name: 'Paper', isActive: false },
  ],
  cells: [
    {
      id: 'cell',
      buyingCenterId: 'bergen',
      solutionId: 'pumps',
      wallet: 1_000_000,
      ourRevenue: 200_000,
      competitor: 'Acme',
      competitorRevenue: 300_000,
    },
    {
      id: 'over',
      buyingCenterId: 'fleet',
      solutionId: 'pumps',
      wallet: 100_000,
      ourRevenue: 90_000,
      competitor: 'Bolt',
      competitorRevenue: 60_000,
    },
  ],
  insights: [],
  stakeholders: [],
  valueMetrics: [],
  focus: [],
  sales: { assets: [], contracts: [], opportunities: [] },
};
const held = (more: Partial<WhiteSpaceFacts> = {}) => hold(readMatrix({ ...base, ...more }, '2026-11-22'));

function show(more: Partial<WhiteSpaceFacts> = {}, canEdit = true) {
  const element = createElement('c-wallet-view', { is: WalletView }) as HTMLElement & { discardChanges(): void; matrix: unknown };
  Object.assign(element, { matrix: held(more), canEdit });
  document.body.appendChild(element);
  const view = element.shadowRoot!;
  const root = view.querySelector('c-wallet-grid')?.shadowRoot ?? view;
  const changes: unknown[] = [];
  const opened: unknown[] = [];
  element.addEventListener('walletchange', (event) => changes.push(...(event as CustomEvent).detail.changes));
  element.addEventListener('opensquare', (event) => opened.push((event as CustomEvent).detail));
  const settle = async () => {
    for (let tick = 0; tick < 5; tick++) await Promise.resolve();
  };
  const cell = (key: string, column: string) =>
    [...root.querySelectorAll<HTMLElement>('tbody [data-column]')].find(({ dataset }) => dataset.key === key && dataset.column === column)!;
  const press = async (target: HTMLElement, key: string, more: KeyboardEventInit = {}) => {
    target.focus();
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
    await settle();
  };
  const editor = () => root.querySelector<HTMLInputElement>('[data-editor]')!;
  return {
    element,
    root,
    view,
    changes,
    opened,
    cell,
    press,
    settle,
    editor,
    type: async (text: string) => {
      editor().value = text;
      editor().dispatchEvent(new CustomEvent('input'));
      await settle();
    },
    click: async (selector: string) => {
      root.querySelector<HTMLElement>(selector)!.dispatchEvent(new CustomEvent('click'));
      await settle();
    },
    text: (key: string, column: string) => cell(key, column).textContent!.replace(/\s+/g, ' ').trim(),
  };
}
const linesOf = (root: ShadowRoot) => [...root.querySelectorAll<HTMLElement>('[data-line]')].map(({ dataset }) => dataset.line);
const partsOf = (line: Element) =>
  [...line.querySelectorAll<HTMLElement>('.part')].map(({ dataset, style }) => [dataset.part, style.width]);

test('each line says market, our part, each competitor’s and what nobody is known to hold, in numbers and as a bar', async () => {
  const { root, text } = show();
  expect(linesOf(root)).toEqual(['yards', 'bergen', 'gdansk', 'fleet']);
  expect(['market', 'ours', 'share', 'competitor', 'competitorRevenue', 'rest'].map((column) => text('bergen', column))).toEqual([
    '$4.8M',
    '$1.5M',
    '31%',
    'Acme',
    '$300K6%',
    '$3M63%',
  ]);
  expect(text('yards', 'market')).toBe('$6.8Mc.Wallet_Sum');
  expect(partsOf(root.querySelector('[data-line="gdansk"]')!)).toEqual([
    ['ours', 'width: 50%'.slice(7)],
    ['unknown', '50%'],
  ]);
  expect(text('gdansk', 'split')).toBe('c.Wallet_Ours 50% and c.Wallet_Unknown 50%');
  await expect(document.body).toBeAccessible();
});

test('what is not known is a dash, never a zero', () => {
  const { text } = show({ buyingCenters: [{ id: 'bergen', name: 'Bergen' }], cells: [] });
  expect(['market', 'ours', 'share', 'competitor', 'competitorRevenue', 'rest'].map((column) => text('bergen', column))).toEqual(
    Array(6).fill('–'),
  );
  expect(text('bergen', 'split')).toBe('c.Wallet_NoSplit–');
});

test('parts beyond the market are shown as such, with the excess', async () => {
  const { root, text, press, cell } = show();
  await press(cell('fleet', 'name'), 'ArrowRight');
  expect(text('fleet×pumps', 'rest')).toBe('c.Wallet_Overc.Wallet_OverHint');
  expect(cell('fleet×pumps', 'rest').title).toBe('$50,000');
  const line = root.querySelector('[data-line="fleet×pumps"]')!;
  expect(partsOf(line)).toEqual([
    ['ours', '60%'],
    ['competitor Bolt', '40%'],
  ]);
  expect(line.querySelector<HTMLElement>('.market-mark')).not.toBeNull();
  await expect(document.body).toBeAccessible();
});

test('the account is the last line, every branch counted once', () => {
  const { root } = show();
  const total = (column: string) => root.querySelector(`[data-total="${column}"] .value`)?.textContent;
  expect([total('market'), total('ours'), total('share'), total('competitorRevenue')]).toEqual(['$6.9M', '$2.6M', '37%', '$360K']);
});

test('a competitor alone: lines that name him, his numbers, his total', async () => {
  const { root, view, settle, text } = show();
  view.querySelector('[data-filter]')!.dispatchEvent(new CustomEvent('change', { detail: { value: 'Bolt' } }));
  await settle();
  expect(linesOf(root)).toEqual(['fleet']);
  expect(text('fleet', 'competitorRevenue')).toBe('$60K60%');
  expect(root.querySelector('[data-total="competitorRevenue"] .value')?.textContent).toBe('$60K');
});

test('sorted by a number the tree stays a tree, and what is not known comes last', async () => {
  const { root, click } = show();
  await click('[data-sort="ours"]');
  expect(linesOf(root)).toEqual(['yards', 'bergen', 'gdansk', 'fleet']);
  await click('[data-sort="ours"]');
  expect(linesOf(root)).toEqual(['fleet', 'yards', 'gdansk', 'bergen']);
  expect(root.querySelector('th[aria-sort="ascending"]')?.textContent).toContain('c.Wallet_ColumnOurs');
  await click('[data-sort="ours"]');
  expect(linesOf(root)).toEqual(['yards', 'bergen', 'gdansk', 'fleet']);
});

test('opening a buying center shows its solutions; on request also those nothing is known of, without retired ones', async () => {
  const { root, view, press, cell, settle, opened, text } = show();
  await press(cell('bergen', 'name'), 'Enter');
  expect(linesOf(root)).toEqual(['yards', 'bergen', 'bergen×pumps', 'gdansk', 'fleet']);
  view.querySelector('[data-every]')!.dispatchEvent(new CustomEvent('change', { detail: { checked: true } }));
  await settle();
  expect(linesOf(root)).toEqual(['yards', 'yards solutions', 'bergen', 'bergen×charts', 'bergen×pumps', 'gdansk', 'fleet']);
  await press(cell('yards solutions', 'name'), 'ArrowRight');
  expect(linesOf(root).slice(1, 4)).toEqual(['yards solutions', 'yards×charts', 'yards×pumps']);
  expect(text('yards solutions', 'market')).toBe('');
  await press(cell('bergen×charts', 'name'), 'Enter');
  expect(opened).toEqual([{ buyingCenterId: 'bergen', solutionId: 'charts' }]);
});

test('Enter edits, Enter saves, and the new number is there before the page has answered', async () => {
  const { press, cell, type, editor, changes, text, root } = show();
  await press(cell('bergen', 'market'), 'Enter');
  expect(editor().value).toBe('4800000');
  await type('5.2m');
  await press(editor(), 'Enter');
  expect(changes).toEqual([{ object: 'Buying_Center__c', id: 'bergen', fields: { Wallet__c: 5_200_000 } }]);
  expect(text('bergen', 'market')).toBe('$5.2M');
  expect(text('bergen', 'share')).toBe('28%');
  expect(root.activeElement).toBe(cell('bergen', 'market'));
});

test('Escape leaves it as it was', async () => {
  const { press, cell, type, editor, changes, text, root } = show();
  await press(cell('bergen', 'ours'), 'F2');
  await type('1');
  await press(editor(), 'Escape');
  expect([editor(), changes, text('bergen', 'ours')]).toEqual([null, [], '$1.5M']);
  expect(root.activeElement).toBe(cell('bergen', 'ours'));
});

test('typing on a cell starts editing with what is typed; Tab saves and goes on', async () => {
  const { press, cell, editor, changes } = show();
  await press(cell('bergen', 'market'), '6');
  expect(editor().value).toBe('6');
  editor().value = '6,000,000';
  editor().dispatchEvent(new CustomEvent('input'));
  await press(editor(), 'Tab');
  expect(changes).toEqual([{ object: 'Buying_Center__c', id: 'bergen', fields: { Wallet__c: 6_000_000 } }]);
  expect(editor().closest<HTMLElement>('[data-column]')!.dataset.column).toBe('ours');
});

test.each([
  ['abc', 'c.Wallet_NotANumber'],
  ['-5', 'c.Wallet_Negative'],
  ['1000000000000000', 'c.Wallet_TooLarge'],
  ['5000000', 'c.Wallet_OursBeyond'],
])('"%s" as our revenue is refused with a sentence, and stays to be corrected', async (typed, problem) => {
  const { press, cell, type, editor, changes, root } = show();
  await press(cell('bergen', 'ours'), 'Enter');
  await type(typed);
  await press(editor(), 'Enter');
  expect(root.querySelector('[data-problem]')?.textContent).toBe(problem);
  expect([editor().value, editor().getAttribute('aria-invalid'), changes]).toEqual([typed, 'true', []]);
  await expect(document.body).toBeAccessible();
});

test('nothing typed clears; nothing changed saves nothing', async () => {
  const { press, cell, type, editor, changes, text } = show();
  await press(cell('gdansk', 'ours'), 'Enter');
  await press(editor(), 'Enter');
  expect(changes).toEqual([]);
  await press(cell('gdansk', 'ours'), 'Enter');
  await type('');
  await press(editor(), 'Enter');
  expect(changes).toEqual([{ object: 'Buying_Center__c', id: 'gdansk', fields: { Our_Revenue__c: null } }]);
  expect(text('gdansk', 'ours')).toBe('–');
});

test('of a cell the competitor and his revenue are edited, in the spelling that is known', async () => {
  const { press, cell, type, editor, changes, text } = show();
  await press(cell('bergen', 'name'), 'Enter');
  await press(cell('bergen×pumps', 'competitor'), 'Enter');
  await type(' bolt ');
  await press(editor(), 'Enter');
  await press(cell('bergen×pumps', 'competitorRevenue'), 'Enter');
  await type('400k');
  await press(editor(), 'Enter');
  expect(changes).toEqual([
    { object: 'White_Space_Cell__c', id: 'cell', key: 'bergen×pumps', fields: { Competitor__c: 'Bolt' } },
    { object: 'White_Space_Cell__c', id: 'cell', key: 'bergen×pumps', fields: { Competitor_Revenue__c: 400_000 } },
  ]);
  expect(text('bergen×pumps', 'competitor')).toBe('Bolt');
  expect(text('bergen×pumps', 'competitorRevenue')).toBe('$400K40%');
});

test('a square without a cell is named by its key; the sum of a buying center’s competitors is nobody’s to type', async () => {
  const { press, cell, type, editor, changes, view, settle } = show();
  view.querySelector('[data-every]')!.dispatchEvent(new CustomEvent('change', { detail: { checked: true } }));
  await settle();
  await press(cell('yards solutions', 'name'), 'Enter');
  await press(cell('yards×charts', 'market'), 'Enter');
  await type('10');
  await press(editor(), 'Enter');
  expect(changes).toEqual([{ object: 'White_Space_Cell__c', key: 'yards×charts', fields: { Wallet__c: 10 } }]);
  await press(cell('bergen', 'competitorRevenue'), 'Enter');
  expect(editor()).toBeNull();
});

test('what was typed is taken back when the page says so', async () => {
  const { press, cell, type, editor, text, element, settle } = show();
  await press(cell('bergen', 'market'), 'Enter');
  await type('9m');
  await press(editor(), 'Enter');
  expect(text('bergen', 'market')).toBe('$9M');
  element.discardChanges();
  await settle();
  expect(text('bergen', 'market')).toBe('$4.8M');
});

test('keys move as in a tree grid', async () => {
  const { press, cell, root } = show();
  const place = () => [(root.activeElement as HTMLElement).dataset.key, (root.activeElement as HTMLElement).dataset.column];
  await press(cell('bergen', 'market'), 'ArrowRight');
  expect(place()).toEqual(['bergen', 'ours']);
  await press(cell('bergen', 'ours'), 'ArrowDown');
  expect(place()).toEqual(['gdansk', 'ours']);
  await press(cell('gdansk', 'ours'), 'Home');
  expect(place()).toEqual(['gdansk', 'name']);
  await press(cell('gdansk', 'name'), 'ArrowLeft');
  expect(place()).toEqual(['yards', 'name']);
  await press(cell('yards', 'name'), 'ArrowLeft');
  expect(linesOf(root)).toEqual(['yards', 'fleet']);
  await press(cell('yards', 'name'), 'End', { ctrlKey: true });
  expect(place()).toEqual(['fleet', 'rest']);
});

test('a viewer sees the same and edits nothing', async () => {
  const { root, press, cell, editor } = show({}, false);
  await press(cell('bergen', 'market'), 'Enter');
  expect([editor(), root.querySelector('[data-edit]')]).toEqual([null, null]);
  await expect(document.body).toBeAccessible();
});

test('records in other currencies are shown in them and not added up', () => {
  const { text } = show({
    buyingCenters: [
      { id: 'yards', name: 'Yards' },
      { id: 'bergen', name: 'Bergen', parentId: 'yards', wallet: 4_000_000, currency: 'NOK' },
      { id: 'gdansk', name: 'Gdańsk', parentId: 'yards', wallet: 2_000_000, currency: 'PLN' },
    ],
    cells: [],
  });
  expect(text('bergen', 'market').replace(/\s/g, ' ')).toBe('NOK 4M');
  expect(text('yards', 'market')).toBe('–c.Wallet_Currencies');
});

test('fifteen digits, zero and a negative amount stored by somebody', async () => {
  const { text, cell } = show({
    buyingCenters: [
      { id: 'bergen', name: 'Bergen', wallet: 999_999_999_999_999, ourRevenue: 0 },
      { id: 'gdansk', name: 'Gdańsk', wallet: 100, ourRevenue: -5 },
    ],
    cells: [],
  });
  expect(cell('bergen', 'market').title).toBe('$999,999,999,999,999');
  expect([text('bergen', 'ours'), text('bergen', 'share')]).toEqual(['$0', '0%']);
  expect(text('gdansk', 'ours')).toBe('-$5c.Wallet_NegativeStored');
  await expect(document.body).toBeAccessible();
});

test('thousands of lines: only those in sight are drawn, the last can be reached', async () => {
  const many = Array.from({ length: 3000 }, (_, at) => ({ id: `b${at}`, name: `Center ${String(at).padStart(4, '0')}`, wallet: 1 }));
  const { root, press, cell } = show({ buyingCenters: many, cells: [] });
  expect(linesOf(root).length).toBeLessThan(120);
  expect(root.querySelector('[role="treegrid"]')!.getAttribute('aria-rowcount')).toBe('3002');
  await press(cell('b0', 'name'), 'End', { ctrlKey: true });
  expect((root.activeElement as HTMLElement).dataset.key).toBe('b2999');
  expect(root.activeElement!.closest('tr')!.getAttribute('aria-rowindex')).toBe('3001');
});

test('without buying centers it says what to do', async () => {
  const { root } = show({ buyingCenters: [], cells: [] });
  expect(root.querySelector('[data-empty]')).not.toBeNull();
  await expect(document.body).toBeAccessible();
});
