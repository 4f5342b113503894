import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import WhiteSpaceAdvice from 'c/whiteSpaceAdvice';
import { DEFAULT_POLICY } from 'c/planModel';
import { HALVORSEN, heldMatrix } from '../../matrixReading/__tests__/halvorsen.ts';

beforeAll(setup);
afterEach(() => document.body.replaceChildren());

function show(matrix: ReturnType<typeof heldMatrix> | undefined, selection: readonly string[] = []) {
  const element = createElement('c-white-space-advice', { is: WhiteSpaceAdvice });
  Object.assign(element, { matrix, selection });
  document.body.appendChild(element);
  const root = element.shadowRoot!;
  const heard: unknown[] = [];
  for (const name of ['select', 'opensquare']) {
    element.addEventListener(name, (event) => heard.push([name, (event as CustomEvent).detail]));
  }
  const namesOf = (name: string) => [...root.querySelectorAll<HTMLElement>(`[data-${name}]`)].map(({ dataset }) => dataset[name]);
  const press = async (selector: string) => {
    root.querySelector<HTMLElement>(selector)!.click();
    await Promise.resolve();
  };
  return { element, root, heard, namesOf, press };
}

/** The lines of the checks there are. */
const linesIn = (root: ShadowRoot) => [...root.querySelector('c-check-table')!.shadowRoot!.querySelectorAll<HTMLElement>('[data-line]')];

/** Pushed although only we gain (WS001, WS002), worth much to them and left alone (WS006, WS007), and a cell of a buying center that is gone. */
const TROUBLED = heldMatrix({
  cells: [
    ...HALVORSEN.cells,
    { id: 'invest', buyingCenterId: 'yards', solutionId: 'sensors', state: 'White Space', chanceToWin: 5, urgency: 'Critical' },
    { id: 'placeless', buyingCenterId: 'deleted', solutionId: 'sensors' },
  ],
  focus: [{ id: 'focus', cellId: 'push' }],
});
const CLEAN = heldMatrix({ cells: HALVORSEN.cells.filter(({ id }) => id === 'best'), focus: [{ id: 'focus', cellId: 'best' }] });

test('what was found stands by severity, then by check, with what to do', async () => {
  const { root, namesOf } = show(TROUBLED);
  expect(namesOf('group')).toEqual(['error', 'warning', 'data', 'info']);
  expect(namesOf('check').filter((check, index, all) => all.indexOf(check) === index)).toEqual([
    'error WS001',
    'warning WS002',
    'warning WS007',
    'data placeless',
    'info WS006',
    'info WS008',
  ]);
  const error = root.querySelector('[data-group="error"]')!;
  expect(error.querySelector('[data-sentence]')!.textContent).toBe('c.CellWords_CheckOnlyYouWin');
  expect(error.querySelector('[data-remedy]')!.textContent).toContain('c.CellWords_RemedyOnlyYouWin');
  await expect(document.body).toBeAccessible();
});

test('a finding selects its cell and opens it', async () => {
  const { heard, press } = show(TROUBLED);
  await press('[data-group="error"] [data-select]');
  await press('[data-group="error"] [data-open]');
  expect(heard).toEqual([
    ['select', { keys: ['fleet×sensors'] }],
    ['opensquare', { buyingCenterId: 'fleet', solutionId: 'sensors' }],
  ]);
});

test('a filter shows one severity and says how many there are of it', async () => {
  const { root, namesOf, press } = show(TROUBLED);
  await press('[data-filter="data"]');
  expect(namesOf('group')).toEqual(['data']);
  expect(root.querySelector('[data-filter="data"]')!.getAttribute('aria-pressed')).toBe('true');
  expect(root.querySelector('[data-sentence]')!.textContent).toBe('c.Advice_DataPlacelessRow');
});

test('only what concerns the selected cells is shown on demand', async () => {
  const { element, root, namesOf } = show(TROUBLED, ['yards×sensors']);
  const box = root.querySelector<HTMLElement>('[data-only-selected]')!;
  box.dispatchEvent(new CustomEvent('change', { detail: { checked: true } }));
  await Promise.resolve();
  expect(namesOf('group')).toEqual(['warning', 'info']);
  Object.assign(element, { selection: ['fleet×voyage'] });
  await Promise.resolve();
  expect(namesOf('group')).toEqual([]);
  expect(root.querySelector('[data-nothing-shown]')!.textContent).toBe('c.Advice_EmptySelection');
  await expect(document.body).toBeAccessible();
});

test('when nothing is found it says what was looked for', async () => {
  const { root } = show(CLEAN);
  expect(root.querySelector('[data-empty]')!.textContent).toContain('c.Advice_EmptyHeading');
  expect(linesIn(root).map(({ dataset }) => dataset['line'])).toEqual(
    ['001', '002', '003', '004', '005', '006', '007', '008', '009', '010', '011', '012'].map((number) => `WS${number}`),
  );
  await expect(document.body).toBeAccessible();
});

test('a check the team switched off says so and finds nothing, which is not zero', () => {
  const { root } = show(heldMatrix({ policy: { ...DEFAULT_POLICY, checkSeverities: { WS006: 'off' } } }));
  const cellsOf = (code: string) =>
    [...linesIn(root).find(({ dataset }) => dataset['line'] === code)!.children].slice(2).map(({ textContent }) => textContent);
  expect(cellsOf('WS006')).toEqual(['c.Advice_SeverityOff', '–']);
  expect(cellsOf('WS001')).toEqual(['c.Advice_SeverityError', '0']);
});

test('of many findings the first are told and the others on demand; all of them can be selected at once', async () => {
  const buyingCenters = Array.from({ length: 60 }, (_, index) => ({ id: `b${index}`, name: `Unit ${index}` }));
  const cells = buyingCenters.map(({ id }) => ({ id, buyingCenterId: id, solutionId: 'sensors', state: 'Potential' as const }));
  const { root, heard, press } = show(heldMatrix({ buyingCenters, cells }));
  const told = () => root.querySelectorAll('section[data-check="warning WS002"] [data-finding]').length;
  expect(told()).toBe(5);
  await press('lightning-button[data-check="warning WS002"]');
  expect(told()).toBe(55);
  await press('[data-select-all][data-check="warning WS002"]');
  expect((heard as [string, { keys: string[] }][])[0]![1].keys).toHaveLength(60);
});

test('before anything is read nothing is praised', () => {
  expect(show(undefined).root.querySelector('[data-empty]')).toBeNull();
});
