import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import MatrixFilters from 'c/matrixFilters';
import { NO_FILTERS, type MatrixFilters as Filters } from 'c/matrixView';

beforeAll(setup);
afterEach(() => document.body.replaceChildren());

function show(filters: Partial<Filters> = {}) {
  const element = createElement('c-matrix-filters', { is: MatrixFilters });
  Object.assign(element, { filters: { ...NO_FILTERS, ...filters }, owners: [{ id: '005m', name: 'Mara' }] });
  document.body.appendChild(element);
  const root = element.shadowRoot!;
  const changes: Partial<Filters>[] = [];
  element.addEventListener('filterschange', (event) => {
    const all = (event as CustomEvent).detail.filters as Filters;
    changes.push(
      Object.fromEntries(
        Object.entries(all).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(NO_FILTERS[name as keyof Filters])),
      ),
    );
  });
  const option = (value: string) => root.querySelector<HTMLElement>(`[data-value="${value}"]`)!;
  const change = (selector: string, value: string) =>
    root.querySelector(selector)!.dispatchEvent(new CustomEvent('change', { detail: { value } }));
  return { root, changes, option, change };
}

test('words are switched on and off, several of a kind', async () => {
  const { changes, option } = show({ states: ['Ours'] });
  expect([option('Ours').getAttribute('aria-pressed'), option('Lost').getAttribute('aria-pressed')]).toEqual(['true', 'false']);
  option('Lost').click();
  option('Ours').click();
  option('Unknown').click();
  expect(changes).toEqual([{ states: ['Ours', 'Lost'] }, {}, { states: ['Ours', 'Unknown'] }]);
  await expect(document.body).toBeAccessible();
});

test('quadrants include what is not known yet', () => {
  const { root, changes } = show();
  root.querySelector<HTMLElement>('[data-group="quadrants"][data-value="Unknown"]')!.click();
  expect(changes).toEqual([{ quadrants: ['Unknown'] }]);
});

test('choices, owner and amount are one each', () => {
  const { changes, change } = show();
  change('[data-name="stale"]', 'with');
  change('[data-owner]', '005m');
  change('[data-owner]', 'none');
  change('[data-potential]', '250000');
  change('[data-potential]', '');
  expect(changes).toEqual([{ stale: 'with' }, { ownerIds: ['005m'] }, { ownerIds: ['none'] }, { minPotential: 250_000 }, {}]);
});

test('all filters are cleared at once, when there are any', () => {
  const { root, changes } = show({ guess: 'with', states: ['Ours'] });
  root.querySelector<HTMLElement>('[data-clear]')!.click();
  expect(changes).toEqual([{}]);
  expect((show().root.querySelector('[data-clear]') as HTMLElement & { disabled: boolean }).disabled).toBe(true);
});
