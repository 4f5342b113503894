import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import { hold } from 'c/held';
import { readPortfolio, type PortfolioFacts } from 'c/portfolioReading';
import type * as LoadsModule from 'c/portfolioLoads';
import { speakEnglish } from '../../../test/jest/englishLabels.cjs';
import { FACTS, TODAY } from '../../portfolioReading/__tests__/portfolioFacts.ts';

speakEnglish();
let PortfolioLoads: typeof LoadsModule.default;
beforeAll(async () => {
  setup();
  PortfolioLoads = (await import('c/portfolioLoads')).default;
});
afterEach(() => document.body.replaceChildren());

async function show(facts: Partial<PortfolioFacts> = {}) {
  const element = createElement('c-portfolio-loads', { is: PortfolioLoads });
  Object.assign(element, { portfolio: hold(readPortfolio({ ...FACTS, ...facts }, TODAY)) });
  document.body.appendChild(element);
  await Promise.resolve();
  const root = element.shadowRoot!;
  const says = () =>
    [...root.querySelectorAll<HTMLElement>('[data-person]')].map((row) => [
      row.querySelector('.name')!.textContent,
      row.querySelector('[data-load]')!.textContent!.trim(),
      row.lastElementChild!.firstChild!.textContent!.trim(),
      row.querySelector('.others')?.textContent ?? '',
    ]);
  return { element, root, says };
}

test('each says how many accounts it is of how many, and how many are too many', async () => {
  const { says, root } = await show();
  expect(says()).toEqual([
    ['Jonas Okafor', '2 of 1 (1 too many)', '3', ''],
    ['Ines Prado', '1 of 1 (at the limit)', '1', 'on 1 account without being on the team'],
  ]);
  expect(root.querySelectorAll('lightning-icon')).toHaveLength(1);
  await expect(document.body).toBeAccessible();
});

test('within the limit of the policy there is room', async () => {
  const { says } = await show({ policy: { ...FACTS.policy, accountsPerMarketer: 12 } });
  expect(says().map(([, load]) => load)).toEqual(['2 of 12 (room for 10 more)', '1 of 12 (room for 11 more)']);
});

test('an owner whose name the reader may not see is still there', async () => {
  const { says } = await show({ userNames: {}, marketers: FACTS.marketers!.slice(0, 2) });
  expect(says()[1]![0]).toBe('Somebody not visible to you');
});

test('his accounts are asked for', async () => {
  const { element, root } = await show();
  const asked: unknown[] = [];
  element.addEventListener('showmarketer', (event) => asked.push((event as CustomEvent<unknown>).detail));
  root.querySelector<HTMLElement>('[data-show="jonas"]')!.click();
  expect(asked).toEqual([{ id: 'jonas' }]);
});

test('without teams or counts nothing is told, and without anybody that is told', async () => {
  expect((await show({ marketers: null })).root.querySelector('[data-unknown]')).not.toBeNull();
  expect((await show({ marketers: [], counts: {} })).root.querySelector('[data-empty]')).not.toBeNull();
});
