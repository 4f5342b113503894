import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import { namesOf } from 'c/cellWords';
import { focusCard } from 'c/focusWords';
import { readFocus } from 'c/matrixReading';
import TargetBar from 'c/targetBar';
import { HALVORSEN, heldMatrix } from '../../matrixReading/__tests__/halvorsen.ts';

beforeAll(setup);
afterEach(() => document.body.replaceChildren());

function show(targetRevenue: number | null, potentialAnnualRevenue: number | null, open: number | null) {
  const cells = HALVORSEN.cells.map((cell) => (cell.id === 'best' ? { ...cell, potentialAnnualRevenue, opportunityId: 'deal' } : cell));
  const opportunities = open === null ? [] : [{ id: 'deal', amount: open, isClosed: false }];
  const reading = heldMatrix({
    cells,
    focus: [{ id: 'focus', cellId: 'best', targetRevenue }],
    sales: { assets: [], contracts: [], opportunities },
  })();
  const [row] = readFocus(reading, { periodStart: '2026-01-01', periodEnd: '2026-12-31' }).rows;
  const element = createElement('c-target-bar', { is: TargetBar });
  Object.assign(element, { bar: focusCard(row!, namesOf(reading)).bar });
  document.body.appendChild(element);
  return element.shadowRoot!;
}
const width = (root: ShadowRoot, name: string) => root.querySelector<HTMLElement>(`.part_${name}`)!.style.width;

test('open and further potential are parts of the target, each once', async () => {
  const root = show(1_000, 800, 300);
  expect(['won', 'open', 'idle'].map((name) => width(root, name))).toEqual(['0%', '30%', '50%']);
  expect(root.querySelector<HTMLElement>('.mark')!.style.left).toBe('100%');
  await expect(document.body).toBeAccessible();
});

test('a target below what is possible is a mark within the bar', () => {
  expect(show(200, 800, null).querySelector<HTMLElement>('.mark')!.style.left).toBe('25%');
});

test('without any money there is no bar', () => {
  expect(show(null, null, null).querySelector('.bar')).toBeNull();
});
