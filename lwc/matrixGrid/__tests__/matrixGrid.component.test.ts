import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import { hold } from 'c/held';
import MatrixGrid from 'c/matrixGrid';
import { FIRST_SETTINGS, matrixView, type MatrixSettings } from 'c/matrixView';
import { readMatrix } from 'c/matrixReading';
import { DEFAULT_POLICY } from 'c/planModel';

beforeAll(setup);
afterEach(() => document.body.replaceChildren());

/** jsdom lays nothing out: a window of 1240 × 640. */
beforeAll(() => {
  for (const [name, value] of [
    ['clientWidth', 1240],
    ['clientHeight', 640],
  ] as const) {
    Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => value });
  }
});

const TODAY = '2026-11-22';
const many = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `${prefix}${index}`, name: `${prefix}${index}` }));
const facts = {
  account: { id: 'a', name: 'A' },
  policy: DEFAULT_POLICY,
  buyingCenters: [
    { id: 'yard', name: 'Yard', sortOrder: 1 },
    { id: 'bergen', name: 'Bergen', parentId: 'yard' },
    { id: 'fleet', name: 'Fleet', sortOrder: 2 },
  ],
  solutions: [
    { id: 'digital', name: 'Digital' },
    { id: 'sensors', name: 'Sensors', parentId: 'digital' },
    { id: 'service', name: 'Service' },
  ],
  cells: [
    { id: 'c1', buyingCenterId: 'bergen', solutionId: 'sensors', potentialAnnualRevenue: 400_000, chanceToWin: 60, confirmedOn: TODAY },
    { id: 'c2', buyingCenterId: 'fleet', solutionId: 'service', stateOverride: 'Ours' as const, overrideReason: 'seen' },
  ],
  insights: [],
  stakeholders: [],
  valueMetrics: [],
  focus: [{ id: 'f', cellId: 'c1' }],
  sales: { assets: [], contracts: [], opportunities: [] },
};
const viewOf = (settings: Partial<MatrixSettings> = {}, more = {}) =>
  hold(matrixView(readMatrix({ ...facts, ...more }, TODAY), { ...FIRST_SETTINGS, ...settings }));

async function settle(): Promise<void> {
  for (let tick = 0; tick < 5; tick++) await Promise.resolve();
}

type Grid = HTMLElement & { view: unknown; selection: unknown; focus(): void };

async function show(properties: Readonly<Record<string, unknown>> = {}) {
  const element = createElement('c-matrix-grid', { is: MatrixGrid }) as unknown as Grid;
  Object.assign(element, { view: viewOf(), canEdit: true, ...properties });
  document.body.appendChild(element);
  await settle();
  const root = element.shadowRoot!;
  const scroller = root.querySelector<HTMLElement>('.scroller')!;
  const heard: { type: string; detail: unknown }[] = [];
  for (const type of ['cellselect', 'cellopen', 'branchtoggle', 'linesort']) {
    element.addEventListener(type, (event) => heard.push({ type, detail: (event as CustomEvent).detail }));
  }
  const press = async (key: string, more: KeyboardEventInit = {}) => {
    scroller.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...more }));
    await settle();
  };
  /** In pixels of the scroller. */
  const point = async (type: string, x: number, y: number, more: MouseEventInit = {}, target: Element = scroller) => {
    target.dispatchEvent(new MouseEvent(type, { clientX: x, clientY: y, button: 0, buttons: 1, bubbles: true, cancelable: true, ...more }));
    await settle();
  };
  const active = () => root.activeElement?.getAttribute('aria-label') ?? root.activeElement?.textContent?.trim();
  const row = (index: number) =>
    [...root.querySelectorAll<HTMLElement>('[role="row"]')].find((each) => each.getAttribute('aria-rowindex') === String(index))!;
  const cellAt = (rowIndex: number, columnIndex: number) => row(rowIndex).querySelector<HTMLElement>(`[aria-colindex="${columnIndex}"]`)!;
  return { element, root, scroller, heard, press, point, active, row, cellAt };
}

const CELL = { x: 240 + 104 + 10, y: 64 + 22 + 44 + 10 };

test('a cell has its state, money and scores in its look and all of it in its name', async () => {
  const { cellAt } = await show();
  const cell = cellAt(3, 3);
  expect(cell.dataset.text).toBe('$400K');
  expect(cell.className).toBe('cell square hollow-potential guess focused you');
  expect(cell.style.getPropertyValue('--you')).toBe('48');
  expect(cell.getAttribute('aria-label')).toContain('c.Matrix_ReadSquare. c.Matrix_ReadPotential. c.Matrix_ReadToYou');
  await expect(document.body).toBeAccessible();
});

test('trees open and close on both axes, and say so', async () => {
  const { row, root } = await show();
  expect([row(2), row(3), row(4)].map((line) => [line.getAttribute('aria-level'), line.getAttribute('aria-expanded')])).toEqual([
    ['1', 'true'],
    ['2', null],
    ['1', null],
  ]);
  const columns = [...root.querySelectorAll('[role="columnheader"]')].map((head) => [
    head.textContent!.trim(),
    head.getAttribute('aria-expanded'),
  ]);
  expect(columns).toEqual([
    ['c.Matrix_CornerColumnsc.Matrix_CornerRows', null],
    ['Digital', 'true'],
    ['Sensors', null],
    ['Service', null],
    ['c.Matrix_Total', null],
  ]);
  expect(root.querySelector('.band')!.textContent).toBe('Digital');
});

test('of a large matrix only what is in sight is there, while all of it is counted', async () => {
  const view = viewOf({}, { buyingCenters: many('b', 200), solutions: many('s', 100), cells: [] });
  const { root, scroller } = await show({ view });
  expect(root.querySelectorAll('[role="gridcell"]').length).toBeLessThan(250);
  expect([scroller.getAttribute('aria-rowcount'), scroller.getAttribute('aria-colcount')]).toEqual(['202', '102']);
});

test('arrows move the one cell that can be tabbed to, headers and totals included', async () => {
  const { element, press, active, root } = await show();
  element.focus();
  await settle();
  await press('ArrowDown');
  await press('ArrowRight');
  expect(active()).toContain('c.Matrix_ReadSquare. c.Matrix_ReadPotential');
  expect(root.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
  await press('Home');
  await press('Home');
  expect(active()).toBe('Bergen');
  await press('PageUp');
  await press('PageUp');
  expect(active()).toBe('c.Matrix_CornerName');
});

test('the end is scrolled to and drawn', async () => {
  const view = viewOf({}, { buyingCenters: many('b', 200), solutions: many('s', 100), cells: [] });
  const { element, press, scroller, root } = await show({ view });
  element.focus();
  await press('End', { ctrlKey: true });
  expect(scroller.scrollTop).toBe(200 * 44 - 532);
  expect(root.activeElement!.getAttribute('aria-colindex')).toBe('101');
});

test('Enter opens what is recorded, F2 and typing edit it', async () => {
  const { element, press, heard } = await show();
  element.focus();
  await press('ArrowDown');
  await press('ArrowRight');
  await press('Enter');
  await press('F2');
  await press('7');
  const at = { buyingCenterId: 'bergen', solutionId: 'sensors' };
  expect(heard).toEqual([
    { type: 'cellopen', detail: { ...at, typed: undefined } },
    { type: 'cellopen', detail: { ...at, typed: undefined } },
    { type: 'cellopen', detail: { ...at, typed: '7' } },
  ]);
});

test('who may not edit can look, not type', async () => {
  const { element, press, heard } = await show({ canEdit: false });
  element.focus();
  await press('7');
  expect(heard).toEqual([]);
});

test('Enter on a closed sum opens its parts; F2 opens the square of the branch itself', async () => {
  const { element, press, heard } = await show({ view: viewOf({ openRowIds: [], openColumnIds: [] }) });
  element.focus();
  await press('Enter');
  await press('F2');
  expect(heard).toEqual([
    {
      type: 'branchtoggle',
      detail: [
        { axis: 'rows', id: 'yard', isOpen: true },
        { axis: 'columns', id: 'digital', isOpen: true },
      ],
    },
    { type: 'cellopen', detail: { buyingCenterId: 'yard', solutionId: 'digital', typed: undefined } },
  ]);
});

test('Alt and arrows open and close branches; inside one, closing goes up to it', async () => {
  const { element, press, heard, active } = await show();
  element.focus();
  await press('ArrowDown');
  await press('ArrowLeft', { altKey: true });
  await press('ArrowUp', { altKey: true });
  expect(heard.map(({ detail }) => detail)).toEqual([
    [{ axis: 'rows', id: 'yard', isOpen: false }],
    [{ axis: 'columns', id: 'digital', isOpen: false }],
  ]);
  expect(active()).toContain('c.Matrix_ReadSquare');
});

test('Space selects, Shift and arrows select a rectangle, Ctrl+A everything, Escape nothing', async () => {
  const { element, press, heard } = await show();
  element.focus();
  await press('ArrowDown');
  await press('ArrowRight');
  await press(' ');
  element.selection = hold(new Set(['bergen×sensors']));
  await press('ArrowDown', { shiftKey: true });
  await press('a', { ctrlKey: true });
  await press('Escape');
  expect(heard.map(({ detail }) => (detail as { keys: readonly string[] }).keys)).toEqual([
    ['bergen×sensors'],
    ['bergen×sensors', 'fleet×sensors'],
    ['bergen×sensors', 'fleet×service'],
    [],
  ]);
});

test('Escape with nothing selected is left to whoever is around', async () => {
  const { scroller } = await show();
  const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
  scroller.dispatchEvent(escape);
  expect(escape.defaultPrevented).toBe(false);
});

test('what is selected is said', async () => {
  const { cellAt } = await show({ selection: hold(new Set(['bergen×sensors'])) });
  expect(cellAt(3, 3).getAttribute('aria-selected')).toBe('true');
  expect(cellAt(2, 2).getAttribute('aria-selected')).toBe('true');
  expect(cellAt(4, 4).getAttribute('aria-selected')).toBe('false');
});

test('a click selects, Shift extends, Ctrl adds, a drag selects what it goes over, a double click opens', async () => {
  const { element, heard, point } = await show();
  const keys = () => (heard.at(-1)!.detail as { keys: readonly string[] }).keys;
  await point('pointerdown', CELL.x, CELL.y);
  expect(keys()).toEqual(['bergen×sensors']);
  await point('pointermove', CELL.x + 104, CELL.y + 44);
  expect(keys()).toEqual(['bergen×sensors', 'fleet×service', 'bergen×service', 'fleet×sensors']);
  await point('pointerup', CELL.x + 104, CELL.y + 44);
  await point('pointermove', CELL.x, CELL.y);
  expect(heard).toHaveLength(2);
  await point('pointerdown', CELL.x, CELL.y + 44, { shiftKey: true });
  expect(keys()).toEqual(['bergen×sensors', 'fleet×sensors']);
  element.selection = hold(new Set(['bergen×sensors']));
  await point('pointerdown', CELL.x + 104, CELL.y + 44, { ctrlKey: true });
  expect(keys()).toEqual(['bergen×sensors', 'fleet×service']);
  await point('dblclick', CELL.x + 104, CELL.y + 44);
  expect(heard.at(-1)).toEqual({ type: 'cellopen', detail: { buyingCenterId: 'fleet', solutionId: 'service', typed: undefined } });
});

test('a click on the name of a branch opens or closes it, one on its arrows sorts', async () => {
  const { heard, point, root } = await show();
  await point('pointerdown', 60, 64 + 22 + 10);
  await point('pointerdown', 240 + 10, 60);
  await point('pointerdown', 240 + 10, 60, {}, root.querySelector('.column-head [data-act="sort"]')!);
  await point('pointerdown', 60, 64 + 22 + 54, {}, root.querySelector('.row-head [data-act="sort"]')!);
  expect(heard).toEqual([
    { type: 'branchtoggle', detail: [{ axis: 'rows', id: 'yard', isOpen: false }] },
    { type: 'branchtoggle', detail: [{ axis: 'columns', id: 'digital', isOpen: false }] },
    { type: 'linesort', detail: { axis: 'rows', by: 'line', id: 'digital' } },
    { type: 'linesort', detail: { axis: 'columns', by: 'line', id: 'bergen' } },
  ]);
});

test('Enter on a header sorts by it, on the corner by name, on a total by the totals', async () => {
  const { element, press, heard } = await show();
  element.focus();
  await press('ArrowLeft');
  await press('Enter');
  await press('ArrowUp');
  await press('Enter');
  await press('End');
  await press('End');
  await press('Enter');
  expect(heard.map(({ detail }) => detail)).toEqual([
    { axis: 'columns', by: 'line', id: 'yard' },
    { axis: 'rows', by: 'name', id: null },
    { axis: 'rows', by: 'total', id: null },
  ]);
});

test('the order is told at the header it comes from', async () => {
  const view = viewOf({ rowSort: { by: 'line', id: 'service', isDescending: true }, columnSort: { by: 'total', isDescending: false } });
  const { root } = await show({ view });
  const sorted = [...root.querySelectorAll('[aria-sort]')].map((head) => [head.textContent!.trim(), head.getAttribute('aria-sort')]);
  expect(sorted).toEqual([
    ['Service', 'descending'],
    ['c.Matrix_Total', 'ascending'],
  ]);
});

test('the active cell stays the same cell when rows come, go and change places', async () => {
  const { element, press, active, root } = await show();
  element.focus();
  await press('ArrowDown');
  await press('ArrowDown');
  await press('ArrowLeft');
  expect(active()).toBe('Fleet');
  element.view = viewOf({ openRowIds: [], rowSort: { by: 'name', isDescending: false } });
  await settle();
  expect(root.querySelector('[tabindex="0"]')!.getAttribute('aria-label')).toBe('Fleet');
});

test('everything a cell says is under the pointer', async () => {
  const { cellAt } = await show();
  const cell = cellAt(3, 3);
  cell.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
  expect(cell.title).toBe(cell.getAttribute('aria-label'));
});
