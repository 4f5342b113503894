import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import { hold } from 'c/held';
import type { OsaFacts } from 'c/osaReading';
import type * as GridModule from 'c/readinessGrid';
import { speakEnglish } from '../../../test/jest/englishLabels.cjs';
import { center, read, TWO_CENTERS } from './facts.ts';

speakEnglish();
let Grid: typeof GridModule.default;
beforeAll(async () => {
  setup();
  Grid = (await import('c/readinessGrid')).default;
});
afterEach(() => document.body.replaceChildren());

function show(facts: Partial<OsaFacts> = TWO_CENTERS, properties: Record<string, unknown> = {}) {
  const element = createElement('c-readiness-grid', { is: Grid });
  Object.assign(element, { osa: hold(read(facts)), canEdit: true, ...properties });
  document.body.appendChild(element);
  const root = element.shadowRoot!;
  const heard: [string, unknown][] = [];
  for (const name of ['openfact', 'select']) element.addEventListener(name, (event) => heard.push([name, (event as CustomEvent).detail]));
  const text = (selector: string) => root.querySelector(selector)!.textContent!.replace(/\s+/g, ' ').trim();
  const square = (row: number, column: number) => root.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`)!;
  const fact = (id: string, code: string) => root.querySelector<HTMLElement>(`[data-line="${id}"] [data-fact="${code}"]`)!;
  const press = async (key: string) => {
    root.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
    await Promise.resolve();
    await Promise.resolve();
  };
  return { element, root, heard, text, square, fact, press };
}

test('the account stands where its least known buying center stands, with what to find out next', async () => {
  const { text, root } = show();
  expect(text('[data-standing]')).toBe('Not ready');
  expect(text('[data-ready]')).toBe(
    'Required facts are missing: campaigns would be aimed at nobody. 1 of 2 buying centers have every required fact.',
  );
  expect([...root.querySelectorAll('[data-level]')].map(({ textContent }) => textContent!.trim())).toEqual([
    'Required 75%',
    'Recommended 16%',
    'Best practice 0%',
  ]);
  await expect(document.body).toBeAccessible();
});

test('each buying center has a line at its place in the tree: how it stands and its next fact', () => {
  const { root, text } = show();
  expect([...root.querySelectorAll<HTMLElement>('[data-line]')].map(({ dataset }) => dataset['line'])).toEqual(['fleet', 'yard']);
  expect(text('[data-line="fleet"] .detail')).toBe('Ready · 6 of 6 required');
  expect(text('[data-line="yard"] .detail')).toBe('Not ready · 3 of 6 required');
  expect(text('[data-line="yard"] [data-next-fact]')).toBe('Sales goal: missing');
});

test('a square says whether its fact is known, how fresh and from where, in words and with a sign', () => {
  const { fact } = show();
  const said = (id: string, code: string) => [fact(id, code).dataset['text'], fact(id, code).getAttribute('aria-label')];
  expect(said('fleet', 'salesGoal')).toEqual(['12d', 'Sales goal: Known, Feb 17, 2026 (12 days ago); source: Workshop']);
  expect(said('yard', 'walletShare')).toEqual([
    '273d',
    'Wallet share: Known, not confirmed lately, Jun 1, 2025 (273 days ago); source: Workshop',
  ]);
  expect(said('yard', 'salesGoal')).toEqual(['Missing', 'Sales goal: Missing']);
  expect([fact('yard', 'salesGoal'), fact('yard', 'growthTrend')].map(({ className }) => className)).toEqual([
    'fact fact_missing fact_required',
    'fact fact_missing',
  ]);
});

test('what nobody ever confirmed is known and says so', () => {
  const { fact } = show({ ...TWO_CENTERS, buyingCenters: [center('fleet', { confirmedOn: null, source: null })] });
  expect(fact('fleet', 'salesGoal').dataset['text']).toBe('Never');
  expect(fact('fleet', 'salesGoal').getAttribute('aria-label')).toBe('Sales goal: Known, never confirmed');
});

test('engagement that this reader may not see is hidden, not missing', () => {
  const { fact } = show({ ...TWO_CENTERS, responses: null, activities: null });
  expect(fact('fleet', 'engagementHistory').dataset['text']).toBe('Hidden');
  expect(show({ ...TWO_CENTERS, responses: null }).fact('fleet', 'engagementHistory').dataset['text']).toBe('Missing');
});

test('a press on a fact, or on what to find out next, opens it; on a name it selects', () => {
  const { heard, square } = show();
  square(1, 3).click();
  square(1, 0).click();
  square(0, -1).click();
  expect(heard).toEqual([
    ['openfact', { buyingCenterId: 'yard', code: 'salesGoal' }],
    ['openfact', { buyingCenterId: 'yard', code: 'salesGoal' }],
    ['select', { ids: ['fleet'] }],
  ]);
});

test('with the keyboard alone: one stop for Tab, arrows to the fact, Enter opens it', async () => {
  const { element, root, heard, square, press } = show();
  expect(root.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
  (element as HTMLElement).focus();
  await Promise.resolve();
  for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowRight']) await press(key);
  expect(root.activeElement).toBe(square(1, 3));
  await press('Enter');
  await press('Home');
  await press(' ');
  expect(heard).toEqual([
    ['openfact', { buyingCenterId: 'yard', code: 'salesGoal' }],
    ['select', { ids: ['yard'] }],
  ]);
});

test('selected lines are marked; with Control another one joins them', async () => {
  const { root, heard, square } = show(TWO_CENTERS, { selection: ['fleet'] });
  expect(root.querySelector('[data-line="fleet"]')!.getAttribute('aria-selected')).toBe('true');
  square(1, -1).dispatchEvent(new MouseEvent('click', { bubbles: true, ctrlKey: true }));
  expect(heard).toEqual([['select', { ids: ['fleet', 'yard'] }]]);
  await expect(document.body).toBeAccessible();
});

test('a filter shows where required facts are missing, and says when none are', async () => {
  const { element, root, text } = show();
  root.querySelector<HTMLElement>('[data-filter="notready"]')!.click();
  await Promise.resolve();
  expect([...root.querySelectorAll<HTMLElement>('[data-line]')].map(({ dataset }) => dataset['line'])).toEqual(['yard']);
  Object.assign(element, { osa: hold(read({ ...TWO_CENTERS, buyingCenters: [center('fleet')] })) });
  await Promise.resolve();
  expect(text('[data-nothing-shown]')).toBe('Every buying center has its required facts.');
});

test('the keyboard stays on its buying center when it stands elsewhere after a save', async () => {
  const { element, root, square } = show();
  square(1, 3).click();
  Object.assign(element, {
    osa: hold(read({ ...TWO_CENTERS, buyingCenters: [center('anchor', { sortOrder: -1 }), ...TWO_CENTERS.buyingCenters!] })),
  });
  await Promise.resolve();
  expect(root.querySelector<HTMLElement>('[tabindex="0"]')!.closest<HTMLElement>('[data-line]')!.dataset['line']).toBe('yard');
});

test('of five hundred buying centers those in sight are drawn', () => {
  const buyingCenters = Array.from({ length: 500 }, (_, index) => center(String(index)));
  expect(show({ buyingCenters }).root.querySelectorAll('[data-line]').length).toBeLessThan(90);
});

test('without buying centers it says what to do first', async () => {
  const { text } = show({});
  expect(text('[data-empty]')).toMatch(/^No buying centers yet/);
  await expect(document.body).toBeAccessible();
});

test('who may not edit is told that facts can be looked at', () => {
  expect(show(TWO_CENTERS, { canEdit: false }).text('[data-help]')).toMatch(/^Press a fact to see where it comes from\. /);
});
