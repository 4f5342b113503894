import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import { hold } from 'c/held';
import type WhiteSpaceChart from 'c/whiteSpaceChart';
import { speakEnglish } from '../../../test/jest/englishLabels.cjs';
import { keyOf, PLAIN_POLICY, readingOf, type CellAt } from '../../quadrantLayout/__tests__/chartFacts.ts';

speakEnglish();
let Chart: typeof WhiteSpaceChart;
beforeAll(async () => {
  await setup();
  Chart = (await import('c/whiteSpaceChart')).default;
});
afterEach(() => document.body.replaceChildren());

const CELLS: readonly CellAt[] = [
  { toYou: 80, toCustomer: 80, money: 400_000 },
  { toYou: 30, toCustomer: 70, money: 100_000, isGuess: true },
  { toYou: 60, toCustomer: 55, stateOverride: 'Ours', overrideReason: 'seen' },
  { toYou: 40 },
];

interface Heard {
  readonly type: string;
  readonly detail: unknown;
}

async function show(cells = CELLS, properties: Readonly<Record<string, unknown>> = {}) {
  const element = createElement('c-white-space-chart', { is: Chart });
  const heard: Heard[] = [];
  for (const type of ['select', 'opensquare', 'thresholds']) {
    element.addEventListener(type, (event) => heard.push({ type, detail: (event as CustomEvent).detail }));
  }
  Object.assign(element, { matrix: hold(readingOf(cells, { focus: [{ id: 'f', cellId: 'c0' }] })), selection: [], ...properties });
  document.body.appendChild(element);
  await settled();
  return { element, heard };
}
const settled = async () => {
  for (let turn = 0; turn < 5; turn++) await Promise.resolve();
};
const part = (element: HTMLElement, name: string) => element.shadowRoot!.querySelector<HTMLElement>(name)!;
const plotOf = (element: HTMLElement) => part(element, 'c-quadrant-plot').shadowRoot!;
const listOf = (element: HTMLElement) => plotOf(element).querySelector<HTMLElement>('[role="listbox"]')!;
const sliderOf = (element: HTMLElement, axis: string) =>
  plotOf(element)
    .querySelector<HTMLElement>('c-plot-thresholds')!
    .shadowRoot!.querySelector<HTMLElement>(`[role="slider"][data-axis="${axis}"]`)!;
const press = async (target: HTMLElement, key: string, more: KeyboardEventInit = {}) => {
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
  await settled();
};
const texts = (root: ParentNode, selector: string) =>
  [...root.querySelectorAll(selector)].map((one) => one.textContent!.replace(/\s+/g, ' ').trim());

test('every cell with both scores is a bubble in its quadrant; the others wait in the tray', async () => {
  const { element } = await show();
  expect(plotOf(element).querySelectorAll('[data-bubble]')).toHaveLength(3);
  expect(texts(plotOf(element), '.quadrant-name')).toEqual(['Pursue Together (2)', 'Do Not Push (0)', 'Invest (1)', 'Leave (0)']);
  const tray = part(element, 'c-chart-tray').shadowRoot!;
  expect(texts(tray, '.heading')).toEqual(['Not known yet (1)']);
  expect(texts(tray, 'li .words > span')).toEqual([
    'Yard 3 × Hull Sensors',
    'Unknown · Value to customer – · Value to you 40 · No potential known',
    'Find out next: Value for the customer per year',
  ]);
  await expect(document.body).toBeAccessible();
});

test('the keyboard starts at the best rank and reads each bubble out', async () => {
  const { element, heard } = await show();
  const list = listOf(element);
  list.focus();
  await settled();
  const read = () => list.querySelector('[role="option"]')!.textContent!.trim();
  expect(read()).toBe(
    'Yard 0 × Hull Sensors, Rank 1, Potential, Value to customer 80, Value to you 80, Pursue Together, Potential $400,000 a year, In the plan’s focus',
  );
  await press(list, 'ArrowDown');
  expect(read()).toBe(
    'Yard 1 × Hull Sensors, Rank 2, Potential, Value to customer 70, Value to you 30, Invest, Potential $100,000 a year, a guess',
  );
  expect(list.getAttribute('aria-activedescendant')).toBe(list.querySelector('[role="option"]')!.id);
  await press(list, 'Enter');
  expect(heard).toEqual([{ type: 'opensquare', detail: { buyingCenterId: 'b1', solutionId: 's' } }]);
});

test('the keyboard focus shows the reasons; Escape hides them, then lets go of the selection', async () => {
  const { element, heard } = await show(CELLS, { selection: [keyOf(0)] });
  const hint = () => plotOf(element).querySelector('c-chart-hint')?.shadowRoot;
  expect(hint()).toBeUndefined();
  listOf(element).focus();
  await settled();
  expect(texts(hint()!, '.name, .quadrant, .because')).toEqual([
    'Yard 0 × Hull Sensors',
    'Value for the customer per year $80',
    'Chance to win 80%',
    'Pursue Together: Both sides gain enough',
  ]);
  await expect(document.body).toBeAccessible();
  await press(listOf(element), 'Escape');
  expect(hint()).toBeUndefined();
  await press(listOf(element), 'Escape');
  expect(heard).toEqual([{ type: 'select', detail: { keys: [] } }]);
});

test.each([
  ['Space adds', ' ', {}, [keyOf(1), keyOf(0)]],
  ['Shift with an arrow adds both', 'ArrowDown', { shiftKey: true }, [keyOf(1), keyOf(0)]],
  ['Control and A adds all', 'a', { ctrlKey: true }, [keyOf(1), keyOf(0), keyOf(2)]],
])('%s to the selection', async (_name, key, more, keys) => {
  const { element, heard } = await show(CELLS, { selection: [keyOf(1)] });
  await press(listOf(element), key, more);
  expect(heard).toEqual([{ type: 'select', detail: { keys } }]);
});

test('a threshold moves by the arrow keys, tells so, and leaves the policy alone until an administrator changes it', async () => {
  const { element, heard } = await show();
  await press(sliderOf(element, 'toCustomer'), 'PageUp');
  expect(heard).toEqual([{ type: 'thresholds', detail: { toYou: 50, toCustomer: 60 } }]);
  expect(texts(plotOf(element), '.quadrant-name')).toEqual(['Pursue Together (1)', 'Do Not Push (1)', 'Invest (1)', 'Leave (0)']);
  expect(sliderOf(element, 'toCustomer').getAttribute('aria-valuenow')).toBe('60');
  expect(texts(element.shadowRoot!, '.slds-media__body')).toEqual([
    'In this chart, value to customer is high from 60 and value to you from 50. The team’s policy (50 and 50) stays as it is until an administrator saves another one.',
  ]);
  await expect(document.body).toBeAccessible();
  await press(sliderOf(element, 'toCustomer'), 'Escape');
  expect(heard[1]).toEqual({ type: 'thresholds', detail: { toYou: 50, toCustomer: 50 } });
  expect(texts(element.shadowRoot!, '.slds-media__body')).toEqual([]);
});

test('a threshold that was moved stays where it is when the matrix is read anew', async () => {
  const { element } = await show();
  await press(sliderOf(element, 'toYou'), 'ArrowDown');
  (element as unknown as { matrix: unknown }).matrix = hold(readingOf(CELLS));
  await settled();
  expect(sliderOf(element, 'toYou').getAttribute('aria-valuenow')).toBe('49');
});

test('a page that reads the matrix with what is tried says where the policy has it, and ends it by reading anew', async () => {
  const { element, heard } = await show();
  await press(sliderOf(element, 'toYou'), 'PageUp');
  const tried = { ...PLAIN_POLICY, thresholdToYou: 60 };
  Object.assign(element, { policyThresholds: { toYou: 50, toCustomer: 50 }, matrix: hold(readingOf(CELLS, { policy: tried })) });
  await settled();
  expect(texts(element.shadowRoot!, '.slds-media__body')[0]).toContain('value to you from 60. The team’s policy (50 and 50)');
  await press(sliderOf(element, 'toYou'), 'Escape');
  expect(heard[1]!.detail).toEqual({ toYou: 50, toCustomer: 50 });
  await press(sliderOf(element, 'toYou'), 'End');
  Object.assign(element, { matrix: hold(readingOf(CELLS)) });
  await settled();
  expect(sliderOf(element, 'toYou').getAttribute('aria-valuenow')).toBe('50');
  expect(texts(element.shadowRoot!, '.slds-media__body')).toEqual([]);
});

test('one quadrant alone fills the plot and has no thresholds to move', async () => {
  const { element } = await show();
  part(element, 'lightning-radio-group').dispatchEvent(new CustomEvent('change', { detail: { value: 'Invest' } }));
  await settled();
  expect(texts(plotOf(element), '.quadrant-name')).toEqual(['Invest (1)']);
  expect(plotOf(element).querySelectorAll('[data-bubble]')).toHaveLength(1);
  expect(sliderOf(element, 'toYou')).toBeNull();
});

test('all that is shown is selected at once, beside what is selected elsewhere', async () => {
  const { element, heard } = await show(CELLS, { selection: ['elsewhere'] });
  part(element, '[data-select-all]').click();
  expect(heard).toEqual([{ type: 'select', detail: { keys: ['elsewhere', keyOf(0), keyOf(1), keyOf(2)] } }]);
  expect(part(element, '.selected').textContent).toBe('1 selected');
});

test('a state can be hidden: its bubbles go, its entry in the legend stays', async () => {
  const { element } = await show();
  const legend = part(element, 'c-chart-legend').shadowRoot!;
  expect(texts(legend, '.toggle')).toEqual(['Unknown (1)', 'Potential (2)', 'Ours (1)']);
  legend.querySelector<HTMLElement>('[data-state="Ours"]')!.click();
  await settled();
  expect([...plotOf(element).querySelectorAll<HTMLElement>('[data-bubble]')].map(({ dataset }) => dataset.bubble)).toEqual([
    keyOf(0),
    keyOf(1),
  ]);
  expect(legend.querySelector('[data-state="Ours"]')!.getAttribute('aria-pressed')).toBe('false');
});

test('the same cells can be read and selected as a table', async () => {
  const { element, heard } = await show();
  part(element, '[data-view]').click();
  await settled();
  const table = part(element, 'c-chart-table').shadowRoot!;
  expect(texts(table, 'tbody tr').map((row) => row.replace(/ +/g, ' '))).toHaveLength(4);
  expect(texts(table.querySelector(`tr[data-key="${keyOf(1)}"]`)!, 'th, td')).toEqual([
    '',
    '2',
    'Yard 1',
    'Hull Sensors',
    'Potential',
    '70',
    '30',
    'Invest',
    '$100,000',
    'a guess',
  ]);
  expect(texts(table.querySelector(`tr[data-key="${keyOf(3)}"]`)!, 'td').slice(4, 7)).toEqual(['–', '40', '–']);
  await expect(document.body).toBeAccessible();
  table.querySelector<HTMLInputElement>(`tr[data-key="${keyOf(3)}"] input`)!.click();
  table.querySelector<HTMLElement>(`tr[data-key="${keyOf(3)}"] button`)!.click();
  expect(heard).toEqual([
    { type: 'select', detail: { keys: [keyOf(3)] } },
    { type: 'opensquare', detail: { buyingCenterId: 'b3', solutionId: 's' } },
  ]);
});

test('cells in the tray can be selected and opened', async () => {
  const { element, heard } = await show(CELLS, { selection: [keyOf(0)] });
  const tray = part(element, 'c-chart-tray').shadowRoot!;
  tray.querySelector<HTMLElement>('.choice')!.dispatchEvent(new MouseEvent('click', { shiftKey: true }));
  tray.querySelector<HTMLElement>('lightning-button-icon')!.click();
  expect(heard).toEqual([
    { type: 'select', detail: { keys: [keyOf(0), keyOf(3)] } },
    { type: 'opensquare', detail: { buyingCenterId: 'b3', solutionId: 's' } },
  ]);
});

test('what opens is offered for editing only to who may', async () => {
  const icons = async (canEdit: boolean) => {
    const { element } = await show(CELLS, { canEdit });
    const icon = part(element, 'c-chart-tray').shadowRoot!.querySelector<HTMLElement & { iconName: string }>('lightning-button-icon')!;
    return icon.iconName;
  };
  expect([await icons(true), await icons(false)]).toEqual(['utility:edit', 'utility:preview']);
});

test('a long tray grows page by page', async () => {
  const { element } = await show(Array.from({ length: 45 }, () => ({ toYou: 10 })));
  const tray = part(element, 'c-chart-tray').shadowRoot!;
  const more = () => tray.querySelector<HTMLElement & { label: string }>('[data-more]');
  expect([tray.querySelectorAll('li').length, more()!.label]).toEqual([20, 'Show 20 more']);
  more()!.click();
  await settled();
  expect([tray.querySelectorAll('li').length, more()!.label]).toEqual([40, 'Show 5 more']);
  more()!.click();
  await settled();
  expect([tray.querySelectorAll('li').length, more()]).toEqual([45, null]);
});

test('without a single cell with both scores the page says what to do', async () => {
  const { element } = await show([{ toYou: 40 }]);
  expect(texts(element.shadowRoot!, '[data-empty] h3')).toEqual(['No cell has both scores yet']);
  await expect(document.body).toBeAccessible();
});

test('nothing is drawn before there is a matrix', async () => {
  const { element } = await show(CELLS, { matrix: undefined });
  expect(element.shadowRoot!.children).toHaveLength(0);
});
