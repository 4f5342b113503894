import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import PlanFocusBoard from 'c/planFocusBoard';
import { HALVORSEN, heldMatrix } from '../../matrixReading/__tests__/halvorsen.ts';

beforeAll(setup);
afterEach(() => document.body.replaceChildren());

const PLAN = { name: 'Plan 2026', periodStart: '2026-01-01', periodEnd: '2026-12-31', revenueGoal: 1_000_000 };
const FOCUS = [
  { id: 'first', cellId: 'best', targetRevenue: 400_000, rank: 1, why: 'Downtime costs them most' },
  { id: 'second', cellId: 'push', targetRevenue: 950_000, rank: 2 },
  { id: 'third', cellId: 'deleted', rank: 3 },
];

function show(properties: Readonly<Record<string, unknown>> = {}) {
  const element = createElement('c-plan-focus-board', { is: PlanFocusBoard });
  Object.assign(element, { matrix: heldMatrix({ focus: FOCUS }), plan: PLAN, canEdit: true, ...properties });
  document.body.appendChild(element);
  const root = element.shadowRoot!;
  const heard: unknown[] = [];
  for (const name of ['focuschange', 'select', 'opensquare', 'createplan']) {
    element.addEventListener(name, (event) => heard.push([name, (event as CustomEvent).detail]));
  }
  const order = () => [...root.querySelectorAll<HTMLElement>('[data-row]')].map(({ dataset }) => dataset.row);
  const rowOf = (id: string) => root.querySelector<HTMLElement>(`c-plan-focus-row[data-id="${id}"]`)!.shadowRoot!;
  const within = (id: string, selector: string) => rowOf(id).querySelector<HTMLElement>(selector)!;
  const drag = async (id: string, onto: string) => {
    root.querySelector(`.handle[data-id="${id}"]`)!.dispatchEvent(new Event('dragstart'));
    const target = root.querySelector(`[data-row="${onto}"]`)!;
    const over = new Event('dragover', { cancelable: true });
    target.dispatchEvent(over);
    target.dispatchEvent(new Event('drop', { cancelable: true }));
    await Promise.resolve();
    return over.defaultPrevented;
  };
  return { element, root, heard, order, rowOf, within, drag };
}
const figure = (root: ParentNode, name: string) => root.querySelector(`[data-figure="${name}"] dd`)?.textContent;
const warnings = (root: ParentNode) => [...root.querySelectorAll<HTMLElement>('[data-warning]')].map(({ dataset }) => dataset.warning);

test('each cell stands in the plan’s order with target against potential, open and won', async () => {
  const { order, rowOf } = show();
  expect(order()).toEqual(['first', 'second', 'third']);
  expect(['potential', 'open', 'won'].map((name) => figure(rowOf('first'), name))).toEqual(['$480,000', '–', '–']);
  expect(rowOf('first').querySelector<HTMLInputElement>('lightning-input')!.value).toBe('400000');
  expect(rowOf('first').querySelector('[data-verdict]')!.textContent).toBe('c.Focus_Covered');
  await expect(document.body).toBeAccessible();
});

test('what is odd about a cell is said on it', () => {
  const { rowOf } = show();
  expect([warnings(rowOf('first')), warnings(rowOf('second')), warnings(rowOf('third'))]).toEqual([
    [],
    ['targetAbovePotential'],
    ['cellGone'],
  ]);
});

test('the targets add up against the plan’s revenue goal', () => {
  const { root } = show();
  const total = root.querySelector('[data-total]')!;
  expect(['target', 'potential', 'goal'].map((name) => figure(total, name))).toEqual(['$1,350,000', '$1,380,000', '$1,000,000']);
  expect(total.querySelector('[data-goal]')!.textContent).toContain('c.Focus_GoalExceeded');
  const without = show({ plan: { ...PLAN, revenueGoal: null } }).root.querySelector('[data-total]')!;
  expect([figure(without, 'goal'), without.querySelector('[data-goal]')!.textContent]).toEqual(['–', 'c.Focus_GoalNone']);
});

test('a row moves with its arrows, at once, and it is announced', async () => {
  const { root, heard, order, within } = show();
  expect((within('first', '[data-up]') as HTMLButtonElement).disabled).toBe(true);
  within('first', '[data-down]').click();
  await Promise.resolve();
  expect(order()).toEqual(['second', 'first', 'third']);
  expect(root.querySelector('[data-announcement]')!.textContent).toBe('c.Focus_Moved');
  expect(heard).toEqual([['focuschange', { action: 'reorder', focusIds: ['second', 'first', 'third'] }]]);
});

test('a row is dragged to the place of another; dropped where it was it stays', async () => {
  const { heard, order, drag } = show();
  expect(await drag('third', 'first')).toBe(true);
  expect(order()).toEqual(['third', 'first', 'second']);
  await drag('first', 'first');
  expect(heard).toEqual([['focuschange', { action: 'reorder', focusIds: ['third', 'first', 'second'] }]]);
});

test('what comes from elsewhere is not dropped among the rows', () => {
  const { root, heard } = show();
  const over = new Event('dragover', { cancelable: true });
  root.querySelector('[data-row="first"]')!.dispatchEvent(over);
  root.querySelector('[data-row="first"]')!.dispatchEvent(new Event('drop', { cancelable: true }));
  expect([over.defaultPrevented, heard]).toEqual([false, []]);
});

test('edits, removals, selections and openings of a row are passed on with what they concern', () => {
  const { root, heard, within } = show();
  const row = root.querySelector('c-plan-focus-row[data-id="first"]')!;
  row.dispatchEvent(new CustomEvent('focusedit', { detail: { fields: { Target_Revenue__c: 5 } } }));
  within('third', '[data-remove]').click();
  within('first', '[data-pick]').click();
  within('first', '[data-open]').click();
  expect(heard).toEqual([
    ['focuschange', { action: 'update', focusId: 'first', fields: { Target_Revenue__c: 5 } }],
    ['focuschange', { action: 'remove', focusId: 'third' }],
    ['select', { keys: ['bergen×sensors'] }],
    ['opensquare', { buyingCenterId: 'bergen', solutionId: 'sensors' }],
  ]);
});

test('the best cells that are not in focus are one press away', () => {
  const { root, heard } = show();
  const next = root.querySelector('c-focus-candidates')!.shadowRoot!;
  expect([...next.querySelectorAll<HTMLElement>('[data-candidate]')].map(({ dataset }) => dataset.candidate)).toEqual(['fleet×voyage']);
  next.querySelector<HTMLElement>('[data-add]')!.click();
  expect(heard).toEqual([['focuschange', { action: 'add', keys: ['fleet×voyage'] }]]);
});

test('without a plan it says so and offers to create one, only to who may', async () => {
  const { root, heard } = show({ plan: undefined });
  root.querySelector<HTMLElement>('[data-create-plan]')!.click();
  expect([root.querySelector('[data-no-plan]')!.textContent, heard]).toEqual([
    expect.stringContaining('c.Focus_NoPlanHelp'),
    [['createplan', null]],
  ]);
  await expect(document.body).toBeAccessible();
  const viewer = show({ plan: null, canEdit: false }).root;
  expect(viewer.querySelector('[data-no-plan]')!.textContent).toContain('c.Focus_NoPlanReadOnly');
  expect(viewer.querySelector('[data-create-plan]')).toBeNull();
});

test('who may only read sees the same figures and the reason, and changes nothing', async () => {
  const { root, rowOf } = show({ canEdit: false });
  expect(figure(rowOf('first'), 'target')).toBe('$400,000');
  expect(rowOf('first').querySelector('[data-why]')!.textContent).toBe('Downtime costs them most');
  expect(rowOf('first').querySelectorAll('lightning-input, [data-up], [data-remove]')).toHaveLength(0);
  expect(root.querySelectorAll('.handle, c-focus-candidates')).toHaveLength(0);
  await expect(document.body).toBeAccessible();
});

test('a plan without focus says so and offers the best cells', async () => {
  const { root } = show({ matrix: heldMatrix() });
  expect(root.querySelector('[data-empty]')!.textContent).toContain('c.Focus_EmptyHelp');
  expect(root.querySelector('c-focus-candidates')!.shadowRoot!.querySelectorAll('[data-candidate]')).toHaveLength(3);
  await expect(document.body).toBeAccessible();
});

test('amounts of fifteen digits are shown whole', () => {
  const cells = HALVORSEN.cells.map((cell) => ({ ...cell, potentialAnnualRevenue: 999_999_999_999_999 }));
  expect(figure(show({ matrix: heldMatrix({ cells, focus: FOCUS }) }).rowOf('first'), 'potential')).toBe('$999,999,999,999,999');
});
