import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import { hold } from 'c/held';
import MatrixLegend from 'c/matrixLegend';
import type { LegendEntry } from 'c/matrixView';

beforeAll(setup);
afterEach(() => document.body.replaceChildren());

const entries: readonly LegendEntry[] = [
  { kind: 'quadrant', quadrant: 'Pursue Together', count: 3 },
  { kind: 'scale', mode: 'potential', low: 0, high: 5 },
  { kind: 'state', state: 'Ours', count: 2 },
  { kind: 'state', state: 'White Space', count: 4 },
  { kind: 'sign', sign: 'guess' },
];

function show(filteredStates: readonly string[] = []) {
  const element = createElement('c-matrix-legend', { is: MatrixLegend });
  Object.assign(element, { entries: hold(entries), filteredStates });
  document.body.appendChild(element);
  return { element, buttons: [...element.shadowRoot!.querySelectorAll('button')], root: element.shadowRoot! };
}

test('states have their shape and a word; lines are drawn as lines', async () => {
  const { root, buttons } = show();
  expect(buttons.map(({ dataset }) => dataset.state)).toEqual(['Ours', 'White Space']);
  expect([...root.querySelectorAll('path')].map((path) => path.getAttribute('fill') === 'none')).toEqual([false, true]);
  expect(root.textContent).toContain('c.Matrix_LegendGuess');
  await expect(document.body).toBeAccessible();
});

test('a state is a switch that says whether it is on', () => {
  const { element, buttons } = show(['Ours']);
  const heard: unknown[] = [];
  element.addEventListener('statetoggle', (event) => heard.push((event as CustomEvent).detail));
  buttons[1]!.click();
  expect(buttons.map((button) => button.getAttribute('aria-pressed'))).toEqual(['true', 'false']);
  expect(heard).toEqual([{ state: 'White Space' }]);
});
