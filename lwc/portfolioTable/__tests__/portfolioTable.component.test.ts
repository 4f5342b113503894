import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import { hold } from 'c/held';
import { readPortfolio, type PortfolioFacts } from 'c/portfolioReading';
import type { ObjectivesOfAccount } from 'c/portfolioGrid';
import type * as TableModule from 'c/portfolioTable';
import { speakEnglish } from '../../../test/jest/englishLabels.cjs';
import { FACTS, TODAY } from '../../portfolioReading/__tests__/portfolioFacts.ts';

speakEnglish();
let PortfolioTable: typeof TableModule.default;
beforeAll(async () => {
  setup();
  PortfolioTable = (await import('c/portfolioTable')).default;
});
afterEach(() => document.body.replaceChildren());

const settled = async () => {
  for (let tick = 0; tick < 20; tick++) await Promise.resolve();
};

const OBJECTIVES: ObjectivesOfAccount = [
  {
    id: 'o1',
    name: 'Board breakfast',
    kind: 'Engagement',
    status: 'At Risk',
    dueOn: '2026-11-01',
    ownerName: 'Jonas Okafor',
    planned: 4000,
    spent: 5000,
  },
  { id: 'o2', name: 'Plant visit', kind: 'Awareness', status: 'Achieved', dueOn: '2026-11-01', planned: 0, spent: 0, granted: 900 },
];

async function show({ facts = {}, open = {} }: { facts?: Partial<PortfolioFacts>; open?: Record<string, ObjectivesOfAccount> } = {}) {
  const element = createElement('c-portfolio-table', { is: PortfolioTable });
  const heard: (readonly [string, unknown])[] = [];
  for (const type of ['expand', 'openrecord'])
    element.addEventListener(type, (event) => heard.push([type, (event as CustomEvent<unknown>).detail]));
  Object.assign(element, { portfolio: hold(readPortfolio({ ...FACTS, ...facts }, TODAY)), open: hold(open) });
  document.body.appendChild(element);
  await settled();
  const root = element.shadowRoot!;
  const grid = () => root.querySelector('c-portfolio-grid')!.shadowRoot!;
  const lines = () => [...grid().querySelectorAll<HTMLElement>('[data-line]')].map(({ dataset }) => dataset.line);
  const cellOf = (line: string, column: number) => grid().querySelector<HTMLElement>(`[data-line="${line}"] [data-column="${column}"]`)!;
  const textOf = (cell: Element) => [...cell.childNodes].flatMap((node) => (node instanceof Text ? node.data.trim() : [])).join('');
  const says = (line: string) =>
    [...grid().querySelectorAll(`[data-line="${line}"] > *`)].map((cell) =>
      [textOf(cell), ...[...cell.querySelectorAll('.text, .hint, .slds-assistive-text')].map(({ textContent }) => textContent!.trim())]
        .filter((text, at, all) => text !== '' || all.length === 1)
        .join(' | '),
    );
  const find = async (query: string) => {
    const input = root.querySelector<HTMLInputElement>('[data-find]')!;
    input.value = query;
    input.dispatchEvent(new CustomEvent('input'));
    await settled();
  };
  const filter = async (name: string, value: string) => {
    const select = root.querySelector<HTMLSelectElement>(`[data-filter="${name}"]`)!;
    select.value = value;
    expect(select.value).toBe(value);
    select.dispatchEvent(new CustomEvent('change'));
    await settled();
  };
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) {
      (grid().activeElement as HTMLElement).dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
      );
      await settled();
    }
  };
  const sort = async (column: string) => {
    grid().querySelector<HTMLElement>(`[data-sort="${column}"]`)!.click();
    await settled();
  };
  return { element, root, grid, lines, says, cellOf, find, filter, press, sort, heard };
}

test('an account says its plan, readiness with the next fact, objectives by status, people and money', async () => {
  const table = await show();
  expect(table.lines()).toEqual(['bright', 'castell', 'nordkai']);
  expect(table.says('bright')).toEqual([
    'Brightwater Foods | This year',
    'Food',
    'Ready | Next: Key initiatives',
    '3 of 8 | 2 On Track, 1 At Risk, 4 Achieved, 1 Dropped',
    '1',
    'Jonas Okafor',
    '$12K | of $10K granted',
    '$11K | $1K over',
  ]);
  expect(table.says('nordkai')).toEqual([
    'Nordkai Terminals | No plan',
    '',
    'Not ready | No buying center yet',
    'None',
    '0',
    'Nobody',
    '–',
    '–',
  ]);
  expect(table.says('castell')[0]).toBe('Castell Rail | Trains (period is over)');
  await expect(document.body).toBeAccessible();
});

test('what a reader may not see is a dash that says so, never a zero', async () => {
  const table = await show({ facts: { counts: null, money: null, evidence: null, marketers: null } });
  const cells = [2, 3, 4, 5, 6, 7].map((column) => table.cellOf('bright', column));
  expect(cells.map((cell) => [cell.textContent!.trim(), cell.title])).toEqual(Array.from({ length: 6 }, () => ['–', 'Not visible to you']));
  expect(table.root.querySelector('[data-filter="marketerId"]')).toBeNull();
});

test('accounts are found by name, filtered and shown all again', async () => {
  const table = await show();
  await table.find('rail');
  expect(table.lines()).toEqual(['castell']);
  expect(table.root.querySelector('[data-shown]')!.textContent).toBe('1 of 3 accounts');
  await table.filter('standing', 'Best Practice');
  expect(table.root.querySelector('[data-nothing]')).not.toBeNull();
  await expect(document.body).toBeAccessible();
  table.root.querySelector<HTMLElement>('[data-reset]')!.click();
  await settled();
  expect(table.lines()).toHaveLength(3);
  await table.filter('need', 'noPlan');
  expect(table.lines()).toEqual(['castell', 'nordkai']);
  await table.filter('need', '');
  await table.filter('marketerId', 'jonas');
  expect(table.lines()).toEqual(['bright', 'castell']);
  await table.filter('industry', 'Transportation');
  expect(table.lines()).toEqual(['castell']);
});

test('money is sorted from the most, names from the first, and the head says which way', async () => {
  const table = await show();
  await table.sort('planned');
  expect(table.lines()).toEqual(['bright', 'castell', 'nordkai']);
  await table.sort('planned');
  expect(table.lines()).toEqual(['castell', 'bright', 'nordkai']);
  const heads = [...table.grid().querySelectorAll('thead th')].map((head) => head.getAttribute('aria-sort'));
  expect(heads).toEqual(['none', 'none', 'none', 'none', 'none', 'none', 'ascending', 'none']);
});

test('an account is opened to its objectives, each with its own money; late and over are said in words', async () => {
  const table = await show({ open: { bright: OBJECTIVES, castell: 'reading' } });
  expect(table.lines()).toEqual(['bright', 'o1', 'o2', 'castell', 'castell reading', 'nordkai']);
  expect(table.says('o1')).toEqual([
    'Board breakfast',
    'Engagement',
    '',
    'At Risk',
    'since Nov 1, 2026',
    'Jonas Okafor',
    '$4K',
    '$5K | $1K over',
  ]);
  expect(table.says('o2')).toEqual(['Plant visit', 'Awareness', '', 'Achieved', '', '', '–', '–']);
  expect(table.grid().querySelector('[data-line="castell reading"]')!.textContent!.trim()).toBe('Reading the objectives …');
  const account = table.grid().querySelector('[data-line="bright"]')!;
  expect(['aria-level', 'aria-expanded', 'aria-posinset', 'aria-setsize'].map((name) => account.getAttribute(name))).toEqual([
    '1',
    'true',
    '1',
    '3',
  ]);
  table.grid().querySelector<HTMLElement>('[data-toggle="bright"]')!.click();
  expect(table.heard).toEqual([['expand', { ids: ['castell'] }]]);
  await expect(document.body).toBeAccessible();
});

test('the keyboard walks the grid, opens and closes an account, and opens records', async () => {
  const table = await show({ open: { bright: OBJECTIVES } });
  table.cellOf('bright', 0).focus();
  await table.press('ArrowDown', 'Enter');
  expect(table.heard.at(-1)).toEqual(['openrecord', { recordId: 'o1', objectApiName: 'Plan_Objective__c' }]);
  await table.press('ArrowLeft');
  expect((table.grid().activeElement as HTMLElement).closest<HTMLElement>('[data-line]')!.dataset.line).toBe('bright');
  await table.press('ArrowLeft');
  expect(table.heard.at(-1)).toEqual(['expand', { ids: [] }]);
  await table.press('End');
  expect((table.grid().activeElement as HTMLElement).dataset.column).toBe('7');
  await table.press('Home', 'Enter');
  expect(table.heard.at(-1)).toEqual(['openrecord', { recordId: 'bright', objectApiName: 'Account' }]);
});

test('an account without a plan has nothing to open', async () => {
  const table = await show();
  expect(table.grid().querySelector('[data-toggle="nordkai"]')).toBeNull();
  expect(table.grid().querySelector('[data-line="nordkai"]')!.getAttribute('aria-expanded')).toBeNull();
});

test('of five hundred accounts those in sight are drawn', async () => {
  const accounts = Array.from({ length: 500 }, (_, at) => ({ id: `a${at}`, name: `Account ${String(at).padStart(3, '0')}` }));
  const table = await show({ facts: { accounts, plans: [], centers: [] } });
  expect(table.grid().querySelector('table')!.getAttribute('aria-rowcount')).toBe('501');
  expect(table.lines()).toHaveLength(20);
});
