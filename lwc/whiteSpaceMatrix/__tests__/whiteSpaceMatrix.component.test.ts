import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import { hold, type Held } from 'c/held';
import { NO_FILTERS, type MatrixView } from 'c/matrixView';
import { readMatrix, type WhiteSpaceFacts } from 'c/matrixReading';
import { DEFAULT_POLICY } from 'c/planModel';
import WhiteSpaceMatrix from 'c/whiteSpaceMatrix';

beforeAll(setup);
beforeEach(() => localStorage.clear());
afterEach(() => document.body.replaceChildren());

const TODAY = '2026-11-22';
const facts: WhiteSpaceFacts = {
  account: { id: '001', name: 'Halvorsen' },
  policy: DEFAULT_POLICY,
  buyingCenters: [
    { id: 'yard', name: 'Yard', sortOrder: 1 },
    { id: 'bergen', name: 'Bergen', parentId: 'yard' },
    { id: 'fleet', name: 'Fleet', sortOrder: 2 },
  ],
  solutions: [
    { id: 'digital', name: 'Digital', sortOrder: 1 },
    { id: 'sensors', name: 'Sensors', parentId: 'digital' },
    { id: 'service', name: 'Service', sortOrder: 2 },
  ],
  cells: [
    { id: 'c1', buyingCenterId: 'bergen', solutionId: 'sensors', potentialAnnualRevenue: 400_000, ownerId: '005m', ownerName: 'Mara' },
    { id: 'c2', buyingCenterId: 'fleet', solutionId: 'service', stateOverride: 'Ours', overrideReason: 'seen' },
  ],
  insights: [],
  stakeholders: [],
  valueMetrics: [],
  focus: [],
  sales: { assets: [], contracts: [], opportunities: [] },
};
const matrixOf = (more: Partial<WhiteSpaceFacts> = {}) => hold(readMatrix({ ...facts, ...more }, TODAY));

async function settle(): Promise<void> {
  for (let tick = 0; tick < 5; tick++) await Promise.resolve();
}

type Leaf = HTMLElement & Record<string, unknown>;

async function show(properties: Readonly<Record<string, unknown>> = {}) {
  const element = createElement('c-white-space-matrix', { is: WhiteSpaceMatrix }) as unknown as Leaf;
  Object.assign(element, { matrix: matrixOf(), canEdit: true, ...properties });
  document.body.appendChild(element);
  await settle();
  const root = element.shadowRoot!;
  const leaf = (name: string) => root.querySelector<Leaf>(name)!;
  const tell = async (name: string, type: string, detail: unknown) => {
    leaf(name).dispatchEvent(new CustomEvent(type, { detail }));
    await settle();
  };
  /** Types into a field, or chooses in the list of modes. */
  const enter = async (name: string, value: string) => {
    const field = root.querySelector<HTMLInputElement | HTMLSelectElement>(name)!;
    field.value = value;
    field.dispatchEvent(new CustomEvent(field instanceof HTMLSelectElement ? 'change' : 'input'));
    await settle();
  };
  const view = () => (element.view as Held<MatrixView>)();
  const rows = () => view().rows.map(({ name }) => name);
  const columns = () => view().columns.map(({ name }) => name);
  return { element, root, leaf, tell, enter, view, rows, columns };
}

test('what is shown is there for exports, and the same as on screen', async () => {
  const { leaf, view, rows } = await show();
  expect(rows()).toEqual(['Yard', 'Bergen', 'Fleet', '']);
  expect((leaf('c-matrix-grid').view as Held<MatrixView>)()).toBe(view());
  await expect(document.body).toBeAccessible();
});

test('mode, search and filters change what is shown', async () => {
  const { root, enter, view, rows, columns } = await show();
  await enter('[data-mode]', 'potential');
  expect(view().mode).toBe('potential');
  await enter('[data-row-search]', 'berg');
  await enter('[data-column-search]', 'sens');
  expect([rows(), columns()]).toEqual([
    ['Yard', 'Bergen', ''],
    ['Digital', 'Sensors', ''],
  ]);
  expect(root.querySelector('[role="status"]')!.textContent).toContain('c.Matrix_Shown');
});

test('the filter panel opens, knows the owners, and counts what is set', async () => {
  const { root, leaf, tell, view } = await show();
  root.querySelector<HTMLElement>('[data-filters]')!.click();
  await settle();
  expect(leaf('c-matrix-filters').owners).toEqual([{ id: '005m', name: 'Mara' }]);
  await tell('c-matrix-filters', 'filterschange', { filters: { ...NO_FILTERS, ownerIds: ['005m'], guess: 'with' } });
  expect([view().shown, view().all]).toEqual([1, 2]);
  expect(root.querySelector('[data-filters]')!.textContent).toContain('c.Matrix_FiltersActive');
  await expect(document.body).toBeAccessible();
});

test('a state of the legend is a filter, pressed again it is none', async () => {
  const { tell, view } = await show();
  await tell('c-matrix-legend', 'statetoggle', { state: 'Ours' });
  expect(view().shown).toBe(1);
  await tell('c-matrix-legend', 'statetoggle', { state: 'Ours' });
  expect(view().isNarrowed).toBe(false);
});

test('when nothing matches it says so and everything can be shown again', async () => {
  const { root, enter, rows } = await show();
  await enter('[data-row-search]', 'nobody');
  expect(root.querySelector('[data-nothing]')!.textContent).toContain('c.Matrix_NothingHelp');
  expect(root.querySelector('c-matrix-grid')).toBeNull();
  await expect(document.body).toBeAccessible();
  root.querySelector<HTMLElement>('[data-nothing] [data-reset]')!.click();
  await settle();
  expect(rows()).toEqual(['Yard', 'Bergen', 'Fleet', '']);
});

test.each([
  ['buying centers', { buyingCenters: [] }, 'c.Matrix_EmptyRowsHelp'],
  ['solutions', { solutions: [] }, 'c.Matrix_EmptyColumnsHelp'],
])('without %s it says what is needed', async (_name, more, help) => {
  const { root } = await show({ matrix: matrixOf(more) });
  expect(root.querySelector('[data-empty]')!.textContent).toContain(help);
  await expect(document.body).toBeAccessible();
});

test('branches open and close from what stood open before anybody chose', async () => {
  const { tell, rows, columns } = await show();
  await tell('c-matrix-grid', 'branchtoggle', [{ axis: 'rows', id: 'yard', isOpen: false }]);
  expect([rows(), columns()]).toEqual([
    ['Yard', 'Fleet', ''],
    ['Digital', 'Sensors', 'Service', ''],
  ]);
  await tell('[data-arrange]', 'select', { value: 'closeColumns' });
  await tell('[data-arrange]', 'select', { value: 'openRows' });
  expect([rows(), columns()]).toEqual([
    ['Yard', 'Bergen', 'Fleet', ''],
    ['Digital', 'Service', ''],
  ]);
});

test('a sort is told in words and taken back', async () => {
  const { root, tell, rows } = await show();
  await tell('c-matrix-grid', 'linesort', { axis: 'rows', by: 'name', id: null });
  expect(rows()).toEqual(['Fleet', 'Yard', 'Bergen', '']);
  await tell('c-matrix-grid', 'linesort', { axis: 'columns', by: 'line', id: 'fleet' });
  const sentences = [...root.querySelectorAll('[role="status"] span')].map(({ textContent }) => textContent);
  expect(sentences).toEqual(['c.Matrix_SortedRows', 'c.Matrix_SortedColumns']);
  await tell('[data-arrange]', 'select', { value: 'resetOrder' });
  expect(rows()).toEqual(['Yard', 'Bergen', 'Fleet', '']);
});

test('a new reading of the data keeps how it was looked at', async () => {
  const { element, tell, rows, view, enter } = await show();
  await tell('c-matrix-grid', 'branchtoggle', [{ axis: 'rows', id: 'yard', isOpen: false }]);
  await enter('[data-mode]', 'toYou');
  element.matrix = matrixOf({ cells: [] });
  await settle();
  expect([rows(), view().mode]).toEqual([['Yard', 'Fleet', ''], 'toYou']);
});

test('how an account was looked at is remembered, by account', async () => {
  const { enter } = await show();
  await enter('[data-mode]', 'confirmed');
  expect((await show()).view().mode).toBe('confirmed');
  expect((await show({ matrix: matrixOf({ account: { id: '002', name: 'Other' } }) })).view().mode).toBe('state');
});

test('where nothing can be remembered, everything else works', async () => {
  const forbidden = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new Error('QuotaExceededError');
  });
  const { enter, view } = await show();
  await enter('[data-mode]', 'confirmed');
  expect(view().mode).toBe('confirmed');
  forbidden.mockRestore();
});

test('what was remembered and is no settings is forgotten', async () => {
  await (await show()).enter('[data-mode]', 'confirmed');
  const key = localStorage.key(0)!;
  for (const nonsense of ['{not json', '7', '[["001", "settings"]]', '[null, ["001"]]']) {
    localStorage.setItem(key, nonsense);
    expect((await show()).view().mode).toBe('state');
  }
});

test('selecting and opening are passed on', async () => {
  const { element, leaf, tell } = await show({ selection: ['bergen×sensors'] });
  const heard: unknown[] = [];
  for (const type of ['select', 'opensquare']) element.addEventListener(type, (event) => heard.push([type, (event as CustomEvent).detail]));
  expect([...(leaf('c-matrix-grid').selection as Held<ReadonlySet<string>>)()]).toEqual(['bergen×sensors']);
  await tell('c-matrix-grid', 'cellselect', { keys: ['a×b'] });
  await tell('c-matrix-grid', 'cellopen', { buyingCenterId: 'a', solutionId: 'b', typed: '7' });
  expect(heard).toEqual([
    ['select', { keys: ['a×b'] }],
    ['opensquare', { buyingCenterId: 'a', solutionId: 'b', typed: '7' }],
  ]);
});
