import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import WhiteSpaceRanking from 'c/whiteSpaceRanking';
import { HALVORSEN, heldMatrix } from '../../matrixReading/__tests__/halvorsen.ts';

beforeAll(setup);
afterEach(() => document.body.replaceChildren());

function show(properties: Readonly<Record<string, unknown>> = {}) {
  const element = createElement('c-white-space-ranking', { is: WhiteSpaceRanking });
  Object.assign(element, { matrix: heldMatrix(), canEdit: true, ...properties });
  document.body.appendChild(element);
  const root = element.shadowRoot!;
  const heard: unknown[] = [];
  for (const name of ['select', 'opensquare', 'focusadd', 'showall']) {
    element.addEventListener(name, (event) => heard.push([name, (event as CustomEvent).detail]));
  }
  const rows = () => [...root.querySelectorAll<HTMLElement>('[data-row]')];
  const names = () => [...root.querySelectorAll<HTMLElement>('.name')];
  return { element, root, heard, rows, names };
}
const textsOf = (row: Element, name: string) => [...row.querySelectorAll(`[data-${name}]`)].map(({ textContent }) => textContent);
const keydown = (target: HTMLElement, key: string) =>
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));

test('the best cell comes first, and its row says what it is, both scores, why and what is missing', async () => {
  const { rows } = show();
  expect(rows().map(({ dataset }) => dataset.row)).toEqual(['bergen×sensors', 'fleet×voyage', 'fleet×sensors']);
  const [best, unknown] = rows();
  expect(textsOf(best!, 'tier')).toEqual(['c.CellWords_TierMutualValue']);
  expect([...best!.querySelectorAll('.axis-value')].map(({ textContent }) => textContent)).toEqual(['77', '61']);
  expect(textsOf(best!, 'why')).toContain('c.CellWords_RankStrongest');
  expect(textsOf(best!, 'missing')).toEqual(['c.CellWords_RankMissing']);
  expect(textsOf(unknown!, 'tier')).toEqual(['c.CellWords_TierToFindOut']);
  expect([...unknown!.querySelectorAll('.axis-value')].map(({ textContent }) => textContent)).toEqual(['–', '–']);
  expect(textsOf(unknown!, 'money')).toEqual(['c.Ranking_NoMoney']);
  await expect(document.body).toBeAccessible();
});

test('an axis that is a guess is drawn hollow, one that is known is not', () => {
  const [best, , push] = show().rows();
  expect(best!.querySelectorAll('.fill_guess')).toHaveLength(0);
  expect(push!.querySelectorAll('.fill_guess')).toHaveLength(2);
});

test('a press on a name selects its square, and one on a selected name selects none', async () => {
  const { element, heard, names } = show();
  names()[0]!.click();
  Object.assign(element, { selection: ['bergen×sensors'] });
  await Promise.resolve();
  expect(names().map((name) => name.getAttribute('aria-pressed'))).toEqual(['true', 'false', 'false']);
  names()[0]!.click();
  expect(heard).toEqual([
    ['select', { keys: ['bergen×sensors'] }],
    ['select', { keys: [] }],
  ]);
});

test('the keyboard goes through the list and Enter opens', () => {
  const { root, heard, names } = show();
  names()[0]!.focus();
  keydown(names()[0]!, 'ArrowDown');
  expect(root.activeElement).toBe(names()[1]);
  keydown(names()[1]!, 'End');
  expect(root.activeElement).toBe(names()[2]);
  keydown(names()[2]!, 'Home');
  keydown(names()[0]!, 'ArrowUp');
  expect(root.activeElement).toBe(names()[0]);
  keydown(names()[0]!, 'Enter');
  expect(heard).toEqual([['opensquare', { buyingCenterId: 'bergen', solutionId: 'sensors' }]]);
});

test('one press adds a cell to the focus; what is in focus says so instead', () => {
  const { heard, rows } = show({ matrix: heldMatrix({ focus: [{ id: 'focus', cellId: 'best' }] }) });
  const [best, unknown] = rows();
  expect(best!.querySelector('[data-add]')).toBeNull();
  expect(best!.querySelector('[data-in-focus]')!.textContent).toContain('c.Ranking_InFocus');
  unknown!.querySelector<HTMLElement>('[data-add]')!.click();
  expect(heard).toEqual([['focusadd', { key: 'fleet×voyage' }]]);
});

test('who may only read is offered no change', async () => {
  const { root } = show({ canEdit: false });
  expect(root.querySelectorAll('[data-add]')).toHaveLength(0);
  expect(root.querySelectorAll('[data-open]')).toHaveLength(3);
  await expect(document.body).toBeAccessible();
});

test('a side panel shows so many and a way to all of them', () => {
  const { root, heard, rows } = show({ limit: '1' });
  expect(rows()).toHaveLength(1);
  root.querySelector<HTMLElement>('[data-show-all]')!.click();
  expect(heard).toEqual([['showall', null]]);
});

test('a long ranking is shown page by page', async () => {
  const buyingCenters = Array.from({ length: 30 }, (_, index) => ({ id: `b${index}`, name: `Unit ${index}` }));
  const cells = buyingCenters.map(({ id }) => ({
    id: `cell ${id}`,
    buyingCenterId: id,
    solutionId: 'sensors',
    state: 'Potential' as const,
  }));
  const { root, rows } = show({ matrix: heldMatrix({ buyingCenters, cells }) });
  expect(rows()).toHaveLength(25);
  root.querySelector<HTMLElement>('[data-show-more]')!.click();
  await Promise.resolve();
  expect(rows()).toHaveLength(30);
  expect(root.querySelector('[data-show-more]')).toBeNull();
});

test.each([
  ['nothing is recorded', [], 'c.Ranking_EmptyHelp'],
  ['everything is taken', HALVORSEN.cells.filter(({ id }) => id === 'ours'), 'c.Ranking_EmptyTaken'],
] as const)('when %s it says so', async (_what, cells, help) => {
  const { root } = show({ matrix: heldMatrix({ cells }) });
  expect(root.querySelector('[data-empty]')!.textContent).toContain(help);
  await expect(document.body).toBeAccessible();
});

test('before anything is read there is neither a row nor a word of emptiness', () => {
  const { root } = show({ matrix: undefined });
  expect(root.querySelector('[data-row], [data-empty]')).toBeNull();
});
