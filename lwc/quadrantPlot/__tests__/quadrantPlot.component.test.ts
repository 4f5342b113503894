import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import { namesOf } from 'c/cellWords';
import { hold } from 'c/held';
import { layoutQuadrants, type Bubble, type QuadrantLayout } from 'c/quadrantLayout';
import QuadrantPlot from 'c/quadrantPlot';
import { keyOf, readingOf, type CellAt } from '../../quadrantLayout/__tests__/chartFacts.ts';

beforeAll(setup);
afterEach(() => {
  document.body.replaceChildren();
  jest.restoreAllMocks();
});

const EVEN = { toYou: 50, toCustomer: 50 };
/** The first three lie over each other; the fourth stands alone. */
const CELLS: readonly CellAt[] = [
  { toYou: 80, toCustomer: 80, money: 400_000 },
  { toYou: 80, toCustomer: 80, money: 100_000 },
  { toYou: 81, toCustomer: 81, money: 50_000 },
  { toYou: 20, toCustomer: 20, money: 100_000 },
];

async function show(cells = CELLS, selection: readonly string[] = []) {
  const reading = readingOf(cells);
  const layout = layoutQuadrants(reading.squares, EVEN, { width: 800, height: 500 });
  const element = createElement('c-quadrant-plot', { is: QuadrantPlot });
  const heard: { readonly type: string; readonly detail: unknown }[] = [];
  for (const type of ['select', 'opensquare', 'thresholdmove', 'thresholdset', 'thresholdreset']) {
    element.addEventListener(type, (event) => heard.push({ type, detail: (event as CustomEvent).detail }));
  }
  const view = hold({ reading, squares: reading.squares, layout, names: namesOf(reading) });
  Object.assign(element, { view, thresholds: hold(EVEN), policyThresholds: hold(EVEN), selection });
  document.body.appendChild(element);
  await settled();
  return { element, layout, heard, list: element.shadowRoot!.querySelector<HTMLElement>('[role="listbox"]')! };
}
const settled = async () => {
  for (let turn = 0; turn < 5; turn++) await Promise.resolve();
};
const bubbleOf = (layout: QuadrantLayout, index: number): Bubble => layout.bubbles.find(({ key }) => key === keyOf(index))!;
const point = (target: HTMLElement, type: string, { x, y }: { readonly x: number; readonly y: number }, more: MouseEventInit = {}) =>
  target.dispatchEvent(new MouseEvent(type, { clientX: x, clientY: y, bubbles: true, ...more }));
async function click(target: HTMLElement, at: { readonly x: number; readonly y: number }, more: MouseEventInit = {}) {
  point(target, 'pointerdown', at, more);
  point(target, 'pointerup', at, more);
  await settled();
}

test('a click selects the bubble it hits; Shift adds or takes away; beside all it lets go', async () => {
  const { layout, list, heard } = await show(CELLS, [keyOf(0)]);
  const alone = bubbleOf(layout, 3);
  await click(list, alone);
  await click(list, alone, { shiftKey: true });
  await click(list, { x: 600, y: 400 });
  expect(heard.map(({ detail }) => detail)).toEqual([{ keys: [keyOf(3)] }, { keys: [keyOf(0), keyOf(3)] }, { keys: [] }]);
});

test('a double click opens', async () => {
  const { layout, list, heard } = await show();
  point(list, 'dblclick', bubbleOf(layout, 3));
  expect(heard).toEqual([{ type: 'opensquare', detail: { buyingCenterId: 'b3', solutionId: 's' } }]);
});

test('of bubbles over each other the topmost is selected and all are listed, each to be chosen or opened', async () => {
  const { element, layout, list, heard } = await show();
  await click(list, bubbleOf(layout, 1));
  const here = element.shadowRoot!.querySelector('c-cells-here')!.shadowRoot!;
  const choices = [...here.querySelectorAll<HTMLElement>('.choice')];
  expect(choices.map(({ dataset }) => dataset.key)).toEqual([keyOf(2), keyOf(1), keyOf(0)]);
  await expect(document.body).toBeAccessible();
  choices.find(({ dataset }) => dataset.key === keyOf(0))!.click();
  here.querySelector<HTMLElement>('li lightning-button-icon')!.click();
  expect(heard.slice(1).map(({ type }) => type)).toEqual(['select', 'opensquare']);
  expect(heard[1]!.detail).toEqual({ keys: [keyOf(0)] });
  here.querySelector('.card')!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  await settled();
  expect(element.shadowRoot!.querySelector('c-cells-here')).toBeNull();
  expect(element.shadowRoot!.activeElement).toBe(list);
});

test('hovering shows the reasons and how many more lie there; they stay while the pointer is beside all bubbles', async () => {
  const { element, layout, list } = await show();
  const hint = () => element.shadowRoot!.querySelector('c-chart-hint');
  point(list, 'pointermove', bubbleOf(layout, 1));
  await settled();
  expect(hint()!.shadowRoot!.textContent).toContain('c.Chart_MoreHere');
  point(list, 'pointermove', { x: 600, y: 400 });
  await settled();
  expect(hint()).not.toBeNull();
  point(list, 'pointermove', bubbleOf(layout, 3));
  await settled();
  expect(hint()!.shadowRoot!.textContent).not.toContain('c.Chart_MoreHere');
  element.shadowRoot!.querySelector('.surface')!.dispatchEvent(new MouseEvent('pointerleave'));
  await settled();
  expect(hint()).toBeNull();
});

test('a line drawn around bubbles selects them; with Shift beside those selected before', async () => {
  const { element, layout, list, heard } = await show(CELLS, [keyOf(3)]);
  const { x, y } = bubbleOf(layout, 0);
  const around = [
    { x: x - 40, y: y - 40 },
    { x: x + 60, y: y - 60 },
    { x: x + 60, y: y + 40 },
    { x: x - 40, y: y + 40 },
  ];
  for (const shiftKey of [false, true]) {
    point(list, 'pointerdown', around[0]!, { shiftKey });
    for (const at of around) point(list, 'pointermove', at, { shiftKey });
    await settled();
    expect(element.shadowRoot!.querySelector('.lasso')!.getAttribute('d')).toMatch(/^M.*L/);
    point(list, 'pointerup', around[3]!, { shiftKey });
    await settled();
  }
  const caught = layout.bubbles.map(({ key }) => key).filter((key) => key !== keyOf(3));
  expect(heard.map(({ detail }) => detail)).toEqual([{ keys: caught }, { keys: [keyOf(3), ...caught] }]);
  expect(element.shadowRoot!.querySelector('.lasso')!.getAttribute('d')).toBe('');
});

test('a threshold is dragged at its handle or its line, told on the way and when it arrives', async () => {
  const { element, layout, heard } = await show();
  const thresholds = element.shadowRoot!.querySelector('c-plot-thresholds')!.shadowRoot!;
  const { plot } = layout;
  const xOf70 = plot.left + plot.inset + 0.695 * (plot.width - 2 * plot.inset);
  const handle = thresholds.querySelector<HTMLElement>('[role="slider"][data-axis="toCustomer"]')!;
  point(handle, 'pointerdown', { x: 400, y: 480 });
  point(handle, 'pointermove', { x: xOf70, y: 480 });
  point(handle, 'pointerup', { x: xOf70, y: 480 });
  const line = thresholds.querySelector<HTMLElement>('[data-line][data-axis="toYou"]')!;
  point(line, 'pointerdown', { x: 300, y: 230 });
  point(line, 'pointermove', { x: 300, y: -4000 });
  point(line, 'pointercancel', { x: 300, y: -4000 });
  expect(heard).toEqual([
    { type: 'thresholdmove', detail: { toYou: 50, toCustomer: 70 } },
    { type: 'thresholdset', detail: { toYou: 50, toCustomer: 70 } },
    { type: 'thresholdmove', detail: { toYou: 100, toCustomer: 50 } },
    { type: 'thresholdreset', detail: null },
  ]);
});

test('a crowd is painted on a canvas in a few dozen paths, once, and only what is looked at is drawn above', async () => {
  const painted: string[] = [];
  const context = { setTransform: () => undefined, fill: () => painted.push('fill'), stroke: () => painted.push('stroke') };
  jest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(context as never);
  Object.assign(globalThis, { Path2D: class {} });
  const crowd = Array.from({ length: 8_000 }, (_, index) => ({
    toYou: index % 101,
    toCustomer: (index * 7) % 101,
    money: 1 + (index % 900),
  }));
  const { element, list } = await show(crowd, [keyOf(17)]);
  expect(painted.length).toBeGreaterThan(0);
  expect(painted.length).toBeLessThan(200);
  const before = painted.length;
  list.focus();
  await settled();
  expect(element.shadowRoot!.querySelectorAll('[data-bubble]')).toHaveLength(0);
  expect(element.shadowRoot!.querySelectorAll('[data-pointed]')).toHaveLength(1);
  expect(element.shadowRoot!.querySelector('.ring.selected')!.getAttribute('d')).toMatch(/^M/);
  expect(painted).toHaveLength(before);
});
