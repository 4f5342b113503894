import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import { hold } from 'c/held';
import { readPortfolio, type PortfolioFacts } from 'c/portfolioReading';
import type * as ReuseModule from 'c/portfolioReuse';
import { speakEnglish } from '../../../test/jest/englishLabels.cjs';
import { FACTS, TODAY } from '../../portfolioReading/__tests__/portfolioFacts.ts';

speakEnglish();
let PortfolioReuse: typeof ReuseModule.default;
beforeAll(async () => {
  setup();
  PortfolioReuse = (await import('c/portfolioReuse')).default;
});
afterEach(() => document.body.replaceChildren());

async function show(facts: Partial<PortfolioFacts> = {}) {
  const element = createElement('c-portfolio-reuse', { is: PortfolioReuse });
  Object.assign(element, { portfolio: hold(readPortfolio({ ...FACTS, ...facts }, TODAY)) });
  document.body.appendChild(element);
  await Promise.resolve();
  const root = element.shadowRoot!;
  const texts = (row: Element) =>
    [...row.children].map((cell) => {
      const parts = [...cell.querySelectorAll('.name, .hint, li:not(:has(button))')];
      return parts.length > 0 ? parts.map(({ textContent }) => textContent!.trim()).join(' ') : cell.textContent!.trim();
    });
  return { element, root, texts };
}

test('by industry: what it is, who has a copy, and whom one would fit', async () => {
  const accounts = [...FACTS.accounts, { id: 'dunmore', name: 'Dunmore Dairies', industry: 'Food' }];
  const reusable = FACTS.reusable!.map((one) => ({ ...one, kind: 'Engagement' as const, accountName: 'Brightwater Foods' }));
  const { root, texts } = await show({ accounts, reusable });
  expect([...root.querySelectorAll('h3')].map(({ textContent }) => textContent)).toEqual(['Food', 'Every industry']);
  expect([...root.querySelectorAll('[data-objective]')].map(texts)).toEqual([
    ['Board breakfast Engagement · of Brightwater Foods', '–', 'Dunmore Dairies'],
    ['Plant visit Engagement · of Brightwater Foods', 'Castell Rail', 'Dunmore Dairies Nordkai Terminals'],
  ]);
  await expect(document.body).toBeAccessible();
});

test('of many accounts twelve are named', async () => {
  const accounts = Array.from({ length: 20 }, (_, at) => ({ id: `a${at}`, name: `Account ${at}`, industry: 'Food' }));
  const { root, texts } = await show({ accounts });
  expect(root.querySelectorAll('[data-objective="o1"] li')).toHaveLength(13);
  expect(texts(root.querySelector('[data-objective="o1"]')!)[2]).toMatch(/and 8 more$/);
});

test('objective and account are opened', async () => {
  const { element, root } = await show();
  const opened: unknown[] = [];
  element.addEventListener('openrecord', (event) => opened.push((event as CustomEvent<unknown>).detail));
  for (const id of ['o2', 'nordkai']) root.querySelector<HTMLElement>(`[data-objective="o2"] [data-open="${id}"]`)!.click();
  expect(opened).toEqual([
    { recordId: 'o2', objectApiName: 'Plan_Objective__c' },
    { recordId: 'nordkai', objectApiName: 'Account' },
  ]);
});

test('where nothing is reusable it says how to mark something, and where nothing may be seen it says so', async () => {
  expect((await show({ reusable: [] })).root.querySelector('[data-empty]')).not.toBeNull();
  expect((await show({ reusable: null })).root.querySelector('[data-unknown]')).not.toBeNull();
});
