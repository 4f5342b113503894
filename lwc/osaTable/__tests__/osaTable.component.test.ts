import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import { hold } from 'c/held';
import type { OsaChange } from 'c/osaChanges';
import type { OsaReading } from 'c/osaReading';
import type * as TableModule from 'c/osaTable';
import { speakEnglish } from '../../../test/jest/englishLabels.cjs';
import { osaReading, TODAY, type ObjectiveAt } from '../../osaTree/__tests__/tree.ts';

speakEnglish();
jest.setTimeout(60_000);
let Table: typeof TableModule.default;
beforeAll(async () => {
  setup();
  Table = (await import('c/osaTable')).default;
});
afterEach(() => document.body.replaceChildren());

const OBJECTIVES: readonly ObjectiveAt[] = [
  {
    ...{
      id: 'engage',
      name: 'Engage the yard',
      kind: 'Engagement',
      revision: 4,
      ownerId: 'nora',
      ownerName: 'Nora Sund',
      dueOn: '2026-12-24',
    },
    ...{ cellId: 'gone', budget: 900 },
    strategies: [
      {
        ...{ id: 'visits', name: 'Visits', revision: 2 },
        actions: [
          { id: 'invite', name: 'Invite', revision: 7, ownerId: 'nora', startOn: '2026-10-20', dueOn: '2026-11-02', spentCost: 40 },
          { id: 'host', name: 'Host', dependsOnId: 'invite', status: 'Blocked' },
        ],
      },
    ],
    loose: [{ id: 'call', name: 'Call', dueOn: '2026-11-30' }],
  },
  { id: 'win', name: 'A win', dueOn: '2026-12-01' },
];
const read = (objectives = OBJECTIVES) => osaReading(objectives, { plan: { id: 'plan', lastChange: {} } as never });

async function show(given: object = {}, reading: OsaReading = read()) {
  const element = createElement('c-osa-table', { is: Table }) as unknown as HTMLElement & { goTo(id: string): void };
  const heard: (readonly [string, unknown])[] = [];
  for (const type of ['select', 'openobjective', 'openstrategy', 'openaction', 'addobjective']) {
    element.addEventListener(type, (event) => heard.push([type, (event as CustomEvent<unknown>).detail]));
  }
  const changes: OsaChange[] = [];
  element.addEventListener('change', (event) => changes.push((event as CustomEvent<OsaChange>).detail));
  Object.assign(element, { osa: hold(reading), canEditObjectives: true, canCreateObjectives: true, canEditWork: true, ...given });
  document.body.appendChild(element);
  await settled();
  const root = element.shadowRoot!;
  const grid = () => root.querySelector('c-osa-table-grid')!.shadowRoot!;
  const rows = () => [...grid().querySelectorAll<HTMLElement>('[data-row]')].map(({ dataset }) => dataset.row);
  const cell = (id: string, column: string) => grid().querySelector<HTMLElement>(`[data-row="${id}"] [data-column="${column}"]`)!;
  const says = (id: string) =>
    Object.fromEntries(
      [...grid().querySelectorAll<HTMLElement>(`[data-row="${id}"] [data-column]`)].map((one) => [
        one.dataset.column,
        one.textContent.trim(),
      ]),
    );
  const active = () => {
    const at = grid().activeElement as HTMLElement | null;
    return at && `${at.closest<HTMLElement>('[data-row]')?.dataset.row} ${at.closest<HTMLElement>('[data-column]')?.dataset.column}`;
  };
  const press = async (...keys: readonly (string | KeyboardEventInit)[]) => {
    for (const key of keys) {
      const init = typeof key === 'string' ? { key } : key;
      grid().activeElement!.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, composed: true, cancelable: true, ...init }));
      await settled();
    }
  };
  const focusOn = async (id: string, column: string) => {
    cell(id, column).focus();
    await settled();
  };
  const click = async (target: Element | null) => {
    (target as HTMLElement).click();
    await settled();
  };
  const sortBy = (column: string) => click(grid().querySelector(`[data-sort="${column}"]`));
  const enter = async (value: string, type = 'change') => {
    const editor = grid().querySelector<HTMLInputElement>('[data-editor]')!;
    editor.value = value;
    editor.dispatchEvent(new Event(type, { bubbles: true }));
    await settled();
  };
  return { element, root, grid, rows, cell, says, active, press, focusOn, click, sortBy, enter, heard, changes };
}
const settled = async () => {
  for (let turn = 0; turn < 12; turn++) await Promise.resolve();
};
const update = (object: string, id: string, seenRevision: number, fields: object) => ({ kind: 'update', object, id, seenRevision, fields });

test('everything that is known of objectives, strategies and actions stands in one tree', async () => {
  const { rows, says, element, grid } = await show();
  expect(rows()).toEqual(['engage', 'visits', 'invite', 'host', 'call', 'win']);
  expect(says('engage')).toEqual({
    ...{ name: 'Engage the yard', kind: 'Marketing · Engagement', status: 'Accepted', owner: 'Nora Sund', due: 'Dec 24, 2026' },
    ...{ progress: '0 of 3 actions done', measure: '', pace: 'At this pace it will not be reached in time' },
    ...{ serves: 'Something that is no longer there, or that you may not see', waitsFor: '', budget: '$900 granted · $40 spent' },
  });
  expect(says('invite')).toMatchObject({ status: 'Planned', due: 'Nov 2, 2026, 20 days late', budget: '$40 spent' });
  expect(says('host')).toMatchObject({ owner: 'Nobody', due: '', waitsFor: 'Invite' });
  expect(grid().querySelector('[role="treegrid"]')!.getAttribute('aria-rowcount')).toBe('7');
  const line = grid().querySelector('[data-row="call"]')!;
  expect(['aria-level', 'aria-posinset', 'aria-setsize', 'aria-expanded'].map((name) => line.getAttribute(name))).toEqual([
    '2',
    '2',
    '2',
    null,
  ]);
  await expect(element).toBeAccessible();
});

test('arrow keys go from cell to cell, and fold and unfold on a name', async () => {
  const { focusOn, press, active, rows, heard } = await show();
  await focusOn('engage', 'name');
  await press('ArrowLeft');
  expect([rows(), active()]).toEqual([['engage', 'win'], 'engage name']);
  await press('ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowLeft');
  expect(active()).toBe('visits name');
  await press('ArrowLeft', 'ArrowLeft');
  expect(active()).toBe('engage name');
  await press('End', 'Home', { key: 'End', ctrlKey: true });
  expect(active()).toBe('win budget');
  await press({ key: 'Home', ctrlKey: true }, 'Enter', ' ');
  expect(heard).toEqual([
    ['openobjective', { id: 'engage' }],
    ['select', { ids: ['engage'] }],
  ]);
});

test('a status is chosen in its cell: passed by with the keyboard, meant when the cell is left', async () => {
  const { focusOn, press, enter, changes, says, active } = await show();
  await focusOn('invite', 'status');
  await press('Enter');
  await enter('Blocked');
  expect(changes).toEqual([]);
  await enter('Done');
  await press('Enter');
  expect(changes[0]).toMatchObject({
    message: 'Invite changed',
    groups: [[update('Plan_Action__c', 'invite', 7, { Status__c: 'Done', Done_On__c: TODAY })]],
  });
  expect([says('invite')['status'], active()]).toEqual(['Done', 'invite status']);
});

test('a refused edit shows again what is stored', async () => {
  const { focusOn, press, enter, changes, says } = await show();
  await focusOn('visits', 'name');
  await press('F2');
  await enter('Visits to all', 'input');
  await press('Enter');
  expect(says('visits')['name']).toBe('Visits to all');
  expect(changes[0]!.groups).toEqual([[update('Plan_Strategy__c', 'visits', 2, { Name: 'Visits to all' })]]);
  changes[0]!.settle!({ messages: ['stale'], conflict: {} });
  await settled();
  expect(says('visits')['name']).toBe('Visits');
});

test('a day before the start and an empty name are refused where they are typed', async () => {
  const { focusOn, press, enter, changes, grid } = await show();
  await focusOn('invite', 'due');
  await press('F2');
  await enter('2026-10-01');
  await press('Enter');
  expect(grid().querySelector('[data-problem]')!.textContent).toBe('It cannot be due before it starts');
  await press('Escape');
  await focusOn('engage', 'name');
  await press('F2');
  await enter('  ', 'input');
  await press('Enter');
  expect(grid().querySelector('[data-problem]')!.textContent).toBe('It needs a name');
  expect(changes).toEqual([]);
});

test('an owner is chosen among the people of the plan; a strategy has none', async () => {
  const { focusOn, press, enter, changes, grid, says } = await show();
  await focusOn('visits', 'owner');
  await press('Enter');
  expect(grid().querySelector('[data-editor]')).toBeNull();
  await focusOn('host', 'owner');
  await press('Enter');
  expect([...grid().querySelectorAll('option')].map(({ textContent }) => textContent)).toEqual(['–', 'Nora Sund']);
  await enter('nora');
  await press('Tab');
  expect(changes[0]!.groups).toEqual([[update('Plan_Action__c', 'host', 1, { Action_Owner__c: 'nora' })]]);
  expect(says('host')['owner']).toBe('Nora Sund');
});

test('a column sorts within each parent: up, down, and back to the order of the plan', async () => {
  const { sortBy, rows, grid, root } = await show();
  await sortBy('due');
  expect(rows()).toEqual(['win', 'engage', 'visits', 'invite', 'host', 'call']);
  expect(grid().querySelector('[aria-sort]')!.getAttribute('aria-sort')).toBe('ascending');
  await sortBy('status');
  await sortBy('status');
  expect(rows()).toEqual(['engage', 'visits', 'host', 'invite', 'call', 'win']);
  await sortBy('status');
  expect(rows()).toEqual(['engage', 'visits', 'invite', 'host', 'call', 'win']);
  expect(root.querySelector('[data-unsort]')).toBeNull();
});

test('who may not edit finds no pencils, and keys change nothing', async () => {
  const { grid, focusOn, press, changes } = await show({ canEditObjectives: false, canEditWork: false, canCreateObjectives: false });
  expect(grid().querySelector('[data-edit]')).toBeNull();
  await focusOn('invite', 'status');
  await press('F2', 'Enter');
  expect([grid().querySelector('[data-editor]'), changes]).toEqual([null, []]);
  expect(grid().querySelector('[role="treegrid"]')!.getAttribute('aria-readonly')).toBe('true');
});

test('of two thousand actions only what is in sight is drawn, and any can be gone to', async () => {
  const many = Array.from({ length: 60 }, (_, o) => ({
    id: `o${o}`,
    strategies: [{ id: `o${o}s`, actions: Array.from({ length: 34 }, (_a, a) => ({ id: `o${o}a${a}` })) }],
  }));
  const { element, root, grid, rows, click, active } = await show({}, read(many));
  await click(root.querySelector('[data-unfold-all]'));
  expect(grid().querySelector('[role="treegrid"]')!.getAttribute('aria-rowcount')).toBe('2161');
  expect(rows().length).toBeLessThan(40);
  element.goTo('o59a33');
  await settled();
  expect(active()).toBe('o59a33 name');
  expect(rows().length).toBeLessThan(40);
});

test('an empty plan says what an objective is', async () => {
  const { root, click, heard } = await show({}, read([]));
  expect(root.querySelector('[data-empty]')!.textContent).toContain('No objectives yet');
  await click(root.querySelector('[data-add-objective]'));
  expect(heard).toEqual([['addobjective', {}]]);
});

test('rows of a track that others plan are read, the others are changed in place', async () => {
  const [engage, win] = OBJECTIVES;
  const reading = osaReading([{ ...engage!, track: 'Delivery' }, win!], {
    plan: { id: 'plan', lastChange: {} } as never,
    plannedTracks: ['Marketing'],
  });
  const { cell, grid, focusOn, press } = await show({}, reading);
  await focusOn('invite', 'status');
  await press('F2');
  expect([grid().querySelector('[data-editor]'), cell('invite', 'status').querySelector('button')]).toEqual([null, null]);
  await focusOn('win', 'status');
  await press('F2');
  expect(grid().querySelector('[data-editor]')).not.toBeNull();
});
