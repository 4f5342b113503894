import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import { hold } from 'c/held';
import type * as FiltersModule from 'c/osaFilters';
import { NO_FILTER, type OsaFilter } from 'c/osaTree';
import { speakEnglish } from '../../../test/jest/englishLabels.cjs';
import { osaReading } from '../../osaTree/__tests__/tree.ts';

speakEnglish();
let Filters: typeof FiltersModule.default;
beforeAll(async () => {
  setup();
  Filters = (await import('c/osaFilters')).default;
});
afterEach(() => document.body.replaceChildren());

const READING = osaReading(
  [
    { id: 'one', ownerId: 'nora', ownerName: 'Nora Sund', salesCoOwnerId: 'mara', loose: [{ id: 'a', ownerId: 'left' }] },
    { id: 'two', ownerId: 'nora' },
  ],
  { members: [{ id: 'm', userId: 'mara', userName: 'Mara Lind', isActive: true, lastChange: {} }] as never },
);

async function show(filter: OsaFilter = NO_FILTER) {
  const element = createElement('c-osa-filters', { is: Filters });
  const heard: OsaFilter[] = [];
  const changes: unknown[] = [];
  element.addEventListener('filter', (event) => heard.push((event as CustomEvent<OsaFilter>).detail));
  element.addEventListener('change', (event) => changes.push(event));
  Object.assign(element, { osa: hold(READING), filter, count: { objectives: 2, strategies: 0, actions: 1 } });
  document.body.appendChild(element);
  await Promise.resolve();
  const part = (name: string) => element.shadowRoot!.querySelector<HTMLElement & Record<string, unknown>>(`[data-${name}]`)!;
  const change = (name: string, detail: object) =>
    part(name).dispatchEvent(new CustomEvent('change', { detail, bubbles: true, composed: true }));
  return { element, part, change, heard, changes };
}

test('everybody who answers for something or is on the team can be chosen once, by name', async () => {
  const { part, element } = await show();
  expect(part('owner').options).toEqual([
    { label: 'Anybody', value: '' },
    { label: 'Mara Lind', value: 'mara' },
    { label: 'Nora Sund', value: 'nora' },
    { label: 'Somebody who is no longer there', value: 'left' },
  ]);
  expect(part('found').textContent).toBe('Objectives: 2 · Strategies: 0 · Actions: 1');
  await expect(element).toBeAccessible();
});

test('each choice tells the whole filter, and nothing that looks like a change of the plan', async () => {
  const { change, heard, changes } = await show({ ...NO_FILTER, query: 'visit' });
  change('track', { value: 'Marketing' });
  change('owner', { value: 'nora' });
  change('standing', { value: 'troubled' });
  change('late', { checked: true });
  change('find', { value: 'call' });
  change('track', { value: '' });
  const before = { ...NO_FILTER, query: 'visit' };
  expect(heard).toEqual([
    { ...before, track: 'Marketing' },
    { ...before, ownerId: 'nora' },
    { ...before, standing: 'troubled' },
    { ...before, isLate: true },
    { ...before, query: 'call' },
    before,
  ]);
  expect(changes).toEqual([]);
});

test('a filter can be taken off at once, where there is one', async () => {
  expect((await show()).part('clear')).toBeNull();
  const { part, heard } = await show({ ...NO_FILTER, isLate: true });
  part('clear').click();
  expect(heard).toEqual([NO_FILTER]);
});
