import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import FocusCandidates from 'c/focusCandidates';
import { HALVORSEN, heldMatrix } from '../../matrixReading/__tests__/halvorsen.ts';

beforeAll(setup);
afterEach(() => document.body.replaceChildren());

function show(matrix: ReturnType<typeof heldMatrix>) {
  const element = createElement('c-focus-candidates', { is: FocusCandidates });
  Object.assign(element, { matrix });
  document.body.appendChild(element);
  const root = element.shadowRoot!;
  return { root, keys: () => [...root.querySelectorAll<HTMLElement>('[data-candidate]')].map(({ dataset }) => dataset.candidate) };
}

test('what is in focus already is not offered again', async () => {
  const { keys } = show(heldMatrix({ focus: [{ id: 'focus', cellId: 'best' }] }));
  expect(keys()).toEqual(['fleet×voyage', 'fleet×sensors']);
  await expect(document.body).toBeAccessible();
});

test('the first five are offered and more on demand', async () => {
  const buyingCenters = Array.from({ length: 8 }, (_, index) => ({ id: `b${index}`, name: `Unit ${index}` }));
  const cells = buyingCenters.map(({ id }) => ({ id, buyingCenterId: id, solutionId: 'sensors', state: 'Potential' as const }));
  const { root, keys } = show(heldMatrix({ buyingCenters, cells }));
  expect(keys()).toHaveLength(5);
  root.querySelector<HTMLElement>('[data-more]')!.click();
  await Promise.resolve();
  expect(keys()).toHaveLength(8);
  expect(root.querySelector('[data-more]')).toBeNull();
});

test('when everything is in focus it says so', () => {
  const { root } = show(heldMatrix({ focus: HALVORSEN.cells.map(({ id }) => ({ id: `focus ${id}`, cellId: id })) }));
  expect(root.textContent).toContain('c.Focus_NextNone');
});
