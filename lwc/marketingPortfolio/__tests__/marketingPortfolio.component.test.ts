import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import { hold } from 'c/held';
import type * as PageModule from 'c/marketingPortfolio';
import type { PortfolioData } from 'c/portfolioSource';
import { speakEnglish } from '../../../test/jest/englishLabels.cjs';
import { FACTS } from '../../portfolioReading/__tests__/portfolioFacts.ts';

jest.mock('c/userFormat', () => ({ ...jest.requireActual<object>('c/userFormat'), today: () => '2026-11-22' }));
const mockNavigate = jest.fn();
// The stub's own does nothing that could be seen.
jest.mock('lightning/navigation', () => {
  const Navigate = Symbol('Navigate');
  type Constructor = new (...given: object[]) => object;
  const NavigationMixin = (Base: Constructor) =>
    class extends Base {
      [Navigate](...given: unknown[]): void {
        mockNavigate(...given);
      }
    };
  return { NavigationMixin: Object.assign(NavigationMixin, { Navigate }) };
});
speakEnglish();
let MarketingPortfolio: typeof PageModule.default;
beforeAll(async () => {
  setup();
  MarketingPortfolio = (await import('c/marketingPortfolio')).default;
});
afterEach(() => document.body.replaceChildren());

const settle = async () => {
  for (let tick = 0; tick < 20; tick++) await Promise.resolve();
};

async function show(data: Partial<PortfolioData> | 'loading' = {}) {
  const element = createElement('c-marketing-portfolio', { is: MarketingPortfolio });
  document.body.appendChild(element);
  const root = element.shadowRoot!;
  const find = (name: string) => root.querySelector<HTMLElement & Record<string, unknown>>(`c-${name}`)!;
  const tell = async (name: string, type: string, detail?: unknown) => {
    find(name).dispatchEvent(new CustomEvent(type, { detail }));
    await settle();
  };
  const load = (more: Partial<PortfolioData> = {}) =>
    tell('portfolio-source', 'data', hold({ facts: FACTS, unread: [], isCut: false, ...more }));
  if (data !== 'loading') await load(data);
  const openTab = async (value: string) => {
    const tab = [...root.querySelectorAll<HTMLElement & { value: string }>('lightning-tab')].find((one) => one.value === value)!;
    tab.dispatchEvent(new CustomEvent('active'));
    await settle();
  };
  const sums = () => [...root.querySelectorAll<HTMLElement>('[data-sum]')].map(({ dataset, textContent }) => [dataset.sum, textContent]);
  return { element, root, find, tell, load, openTab, sums };
}

test('until everything was read it loads; what cannot be read says so and can be tried again', async () => {
  const page = await show('loading');
  expect(page.root.querySelector('lightning-spinner')).not.toBeNull();
  await page.tell('portfolio-source', 'failure', [{ message: 'No.' }]);
  expect(page.find('error-panel')).toMatchObject({ heading: 'The portfolio could not be read.', canRetry: true });
  await expect(document.body).toBeAccessible();
  await page.load();
  expect(page.find('error-panel')).toBeNull();
});

test('the sums of all accounts stand above them', async () => {
  const page = await show();
  expect(page.sums()).toEqual([
    ['accounts', '3'],
    ['ready', '1'],
    ['open', '4'],
    ['late', '1'],
    ['planned', '$17K'],
    ['spent', '$11K'],
    ['overloaded', '1'],
  ]);
  await expect(document.body).toBeAccessible();
});

test('what the reader may not see is named and left out of the sums', async () => {
  const facts = { ...FACTS, money: null, marketers: null, evidence: null };
  const page = await show({ facts, unread: ['portfolioMoney', 'portfolioMarketers', 'portfolioEvidence'] });
  expect(page.sums().map(([name]) => name)).toEqual(['accounts', 'open', 'late']);
  expect(page.root.querySelector('[data-notice]')!.textContent).toBe(
    'Not visible to you, and left out: plan teams, money of objectives, and what readiness rests on.',
  );
});

test('an org without plans says how to begin', async () => {
  const page = await show({ facts: { ...FACTS, accounts: [] } });
  expect(page.root.querySelector('[data-empty]')!.textContent).toContain('No account is planned for yet');
  await expect(document.body).toBeAccessible();
});

test('the objectives of an account are read when it is opened, and forgotten when it is closed', async () => {
  const page = await show();
  await page.tell('portfolio-table', 'expand', { ids: ['bright'] });
  const query = page.find('paged-query');
  expect([query.name, query.variables]).toEqual(['portfolioObjectives', { planId: 'p1' }]);
  const open = () => (page.find('portfolio-table').open as unknown as () => object)();
  expect(open()).toEqual({ bright: 'reading' });

  const node = { Id: 'o1', Name: { value: 'Board breakfast' }, Planned_Cost__c: { value: 400 } };
  const pages = hold([{ uiapi: { query: { Plan_Objective__c: { edges: [{ node }] } } } }]);
  await page.tell('paged-query', 'answer', { name: 'portfolioObjectives', pages, isComplete: true, errors: [] });
  expect(open()).toMatchObject({ bright: [{ id: 'o1', name: 'Board breakfast', planned: 400 }] });
  await page.tell('paged-query', 'answer', {
    name: 'portfolioObjectives',
    pages: hold([]),
    isComplete: true,
    errors: [{ message: 'No.' }],
  });
  expect(open()).toEqual({ bright: 'failed' });
  await page.tell('portfolio-table', 'expand', { ids: [] });
  expect([open(), page.find('paged-query')]).toEqual([{}, null]);
});

test('load and reuse are drawn when their tab is first opened; a person there leads back to his accounts', async () => {
  const page = await show();
  expect([page.find('portfolio-loads'), page.find('portfolio-reuse')]).toEqual([null, null]);
  await page.openTab('loads');
  await page.tell('portfolio-loads', 'showmarketer', { id: 'ines' });
  const table = page.find('portfolio-table').shadowRoot!;
  expect(table.querySelector('[data-shown]')!.textContent).toBe('2 of 3 accounts');
  expect((page.root.querySelector('lightning-tabset') as unknown as { activeTabValue: string }).activeTabValue).toBe('accounts');
});

test('a record is opened where records are', async () => {
  const page = await show();
  await page.tell('portfolio-table', 'openrecord', { recordId: 'bright', objectApiName: 'Account' });
  expect(mockNavigate).toHaveBeenCalledWith({
    type: 'standard__recordPage',
    attributes: { recordId: 'bright', objectApiName: 'Account', actionName: 'view' },
  });
});
