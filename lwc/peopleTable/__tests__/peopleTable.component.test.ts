import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import { hold } from 'c/held';
import { readRelationships } from 'c/relationshipReading';
import type { MapChange } from 'c/relationshipSaving';
import type * as TableModule from 'c/peopleTable';
import { speakEnglish } from '../../../test/jest/englishLabels.cjs';
import { LARGE_MAP, largeRelationships } from '../../../test/bench/reading/largeRelationships.ts';
import { mapReading, TODAY, type PersonAt } from '../../mapPeople/__tests__/mapFacts.ts';

speakEnglish();
jest.setTimeout(60_000);
let PeopleTable: typeof TableModule.default;
beforeAll(async () => {
  setup();
  PeopleTable = (await import('c/peopleTable')).default;
});
afterEach(() => document.body.replaceChildren());

const PEOPLE: readonly PersonAt[] = [
  {
    id: 'ceo',
    revision: 2,
    name: 'Ingrid Halvorsen',
    position: 'Chief Executive',
    managementLevel: 'Board',
    power: 'Inner Circle',
    attitude: 'Neutral',
    coverage: 'Brief',
    buyingRoles: ['Approver'],
    confirmedOn: '2025-01-10',
  },
  { id: 'cfo', revision: 5, name: 'Omar Okafor', position: 'Chief Financial', head: 'ceo', lane: 'yard', coverage: null, trust: 30 },
  { id: 'buyer', position: 'Head of Buying', head: 'cfo', lane: 'yard', occupancy: 'Vacant', coverage: null },
];
const READING = mapReading(PEOPLE, [['cfo', 'Influences', 'ceo']], {
  team: [{ id: 'level', stakeholderId: 'ceo', userId: 'mara', userName: 'Mara Lind', levelNow: 'Vendor' }],
  commitments: [
    { id: 'p1', promise: 'Send the report', direction: 'Ours to Them', stakeholderId: 'ceo', status: 'Broken' },
    { id: 'p2', promise: 'Visit', direction: 'Ours to Them', stakeholderId: 'ceo', status: 'Open', dueOn: '2026-10-01' },
  ],
});

async function show(given: object = {}) {
  const element = createElement('c-people-table', { is: PeopleTable });
  const heard: (readonly [type: string, detail: unknown])[] = [];
  for (const type of ['openperson', 'select']) {
    element.addEventListener(type, (event) => heard.push([type, (event as CustomEvent<unknown>).detail]));
  }
  const changes: MapChange[] = [];
  element.addEventListener('change', (event) => changes.push((event as CustomEvent<MapChange>).detail));
  Object.assign(element, { relationships: hold(READING), canEdit: true, canSeeJudgements: true, ...given });
  document.body.appendChild(element);
  await settled();
  const root = element.shadowRoot!;
  const grid = () => root.querySelector('c-people-grid')!.shadowRoot!;
  const heads = () => [...grid().querySelectorAll('thead button')].map(({ textContent }) => textContent);
  const row = (id: string) => grid().querySelector(`[data-person="${id}"]`)!;
  const cell = (id: string, column: string) => row(id).querySelectorAll<HTMLElement>('[data-column]')[heads().indexOf(column) + 1]!;
  const says = (id: string) =>
    Object.fromEntries(
      heads().map((head) => [
        head,
        [...cell(id, head!).children]
          .map(({ textContent }) => textContent!.trim())
          .filter(Boolean)
          .join(', '),
      ]),
    ) as Record<string, string>;
  const names = () => [...grid().querySelectorAll('[data-open]')].map(({ textContent }) => textContent);
  const active = () => grid().activeElement as HTMLElement;
  const press = async (...keys: readonly (string | KeyboardEventInit)[]) => {
    for (const key of keys) {
      const init = typeof key === 'string' ? { key } : key;
      active().dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, composed: true, cancelable: true, ...init }));
      await settled();
    }
  };
  const choose = async (selector: string, value: string) => {
    root.querySelector(selector)!.dispatchEvent(new CustomEvent('change', { detail: { value }, bubbles: true, composed: true }));
    await settled();
  };
  const click = async (target: Element | null) => {
    (target as HTMLElement).click();
    await settled();
  };
  const sortBy = (head: string) => click([...grid().querySelectorAll('thead button')].find(({ textContent }) => textContent === head)!);
  const setValue = async (value: string) => {
    const select = grid().querySelector('select')!;
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await settled();
  };
  return { element, root, heard, changes, grid, heads, row, cell, says, names, active, press, choose, click, sortBy, setValue };
}
const settled = async () => {
  for (let turn = 0; turn < 8; turn++) await Promise.resolve();
};

test('everything the map says of a person stands in his row, in words', async () => {
  const { says, element, grid } = await show();
  expect(says('ceo')).toEqual({
    Person: 'Ingrid Halvorsen',
    Position: 'Chief Executive',
    'Reports to': 'At the top',
    'Level and function': 'Board',
    'Buying roles': 'Approver',
    Power: 'Inner Circle',
    Attitude: 'Neutral',
    Coverage: 'Brief',
    Trust: '–',
    'Known by': 'Mara Lind (Vendor)',
    'Last contact': '–',
    'Promises and actions': '1 open, 1 overdue, 1 broken',
    Lines: 'Omar Okafor influences Ingrid Halvorsen',
    Deals: '–',
    Confirmed: 'Jan 10, 2025, stale',
  });
  expect(says('buyer')).toMatchObject({ Person: 'Vacant, Head of Buying', 'Reports to': 'Omar Okafor', 'Known by': 'Nobody' });
  expect(grid().querySelector('caption')!.textContent.trim()).toBe('The people of the relationship map');
  await expect(element).toBeAccessible();
});

test('who may not see judgements finds no power, attitude or trust, and nothing to change them with', async () => {
  const { heads, grid } = await show({ canSeeJudgements: false });
  expect(heads()).toEqual([
    'Person',
    'Position',
    'Buying roles',
    'Coverage',
    'Known by',
    'Last contact',
    'Reports to',
    'Level and function',
    'Promises and actions',
    'Lines',
    'Deals',
    'Confirmed',
  ]);
  expect([...grid().querySelectorAll('[data-edit]')].map((one) => (one as HTMLElement).dataset.edit)).not.toContain('attitude');
  expect(grid().textContent).not.toContain('Inner Circle');
});

test('groups are the buying centers, or the heads, with how many stand in each', async () => {
  const { grid, choose, heads } = await show();
  const groups = () => [...grid().querySelectorAll('.group')].map(({ textContent }) => textContent);
  expect(groups()).toEqual(['Shipyard, 2 people', 'No buying center, 1 person']);
  await choose('[data-grouping]', 'head');
  expect(groups()).toEqual(['At the top, 1 person', 'Below Ingrid Halvorsen, 1 person', 'Below Omar Okafor, 1 person']);
  expect(heads()).toContain('Buying center');
});

test('a column sorts up, then down, then gives the order of the hierarchy back', async () => {
  const { sortBy, names, choose, grid } = await show();
  await choose('[data-grouping]', 'none');
  const sorted = () => grid().querySelector('[aria-sort="ascending"], [aria-sort="descending"]')?.getAttribute('aria-sort');
  await sortBy('Position');
  expect([names(), sorted()]).toEqual([['Ingrid Halvorsen', 'Omar Okafor', 'Vacant, Head of Buying'], 'ascending']);
  await sortBy('Position');
  expect([names(), sorted()]).toEqual([['Vacant, Head of Buying', 'Omar Okafor', 'Ingrid Halvorsen'], 'descending']);
  await sortBy('Position');
  expect([names()[0], sorted()]).toEqual(['Ingrid Halvorsen', undefined]);
});

test('with the keyboard a value is changed in its cell: it passes by until Enter means it', async () => {
  const { cell, press, setValue, changes, says, active } = await show();
  cell('cfo', 'Attitude').focus();
  await press('Enter');
  await press('ArrowDown');
  await setValue('Sceptic');
  await setValue('Supporter');
  expect(changes).toEqual([]);
  await press('Enter');
  expect(changes.map(({ groups, message }) => ({ groups, message }))).toEqual([
    {
      groups: [[{ kind: 'update', object: 'Stakeholder__c', id: 'cfo', seenRevision: 5, fields: { Attitude__c: 'Supporter' } }]],
      message: 'Omar Okafor saved.',
    },
  ]);
  expect([says('cfo').Attitude, active().textContent]).toEqual(['Supporter', expect.stringContaining('Supporter')]);
});

test('a judgement that is changed in its cell is of today', async () => {
  const people = PEOPLE.map((person) => ({ ...person, grounds: { attitude: { evidence: 'Was silent', judgedOn: '2026-01-05' } } }));
  const { cell, press, setValue, changes } = await show({ relationships: hold(mapReading(people)) });
  cell('cfo', 'Attitude').focus();
  await press('Enter');
  await setValue('Supporter');
  await press('Enter');
  expect(changes[0]!.groups[0]![0]).toMatchObject({ id: 'cfo', fields: { Attitude__c: 'Supporter', Attitude_Judged_On__c: TODAY } });
});

test('Escape leaves a value as it was; the same value again saves nothing', async () => {
  const { cell, press, setValue, changes, says } = await show();
  cell('ceo', 'Power').focus();
  await press('Enter');
  await setValue('Outside');
  await press('Escape', 'Enter', 'Enter');
  expect([changes, says('ceo').Power]).toEqual([[], 'Inner Circle']);
});

test('with the mouse what is clicked in the list is meant', async () => {
  const { grid, click, setValue, changes } = await show();
  await click(grid().querySelector('[data-person="ceo"] [data-edit="coverage"]'));
  await setValue('');
  expect(changes[0]!.groups).toEqual([
    [{ kind: 'update', object: 'Stakeholder__c', id: 'ceo', seenRevision: 2, fields: { Coverage__c: null } }],
  ]);
});

test('several roles are ticked in a row of their own and saved together', async () => {
  const { cell, press, grid, click, changes, says, element } = await show();
  cell('ceo', 'Buying roles').focus();
  await press('Enter');
  const boxes = [...grid().querySelectorAll<HTMLInputElement>('.roles input')];
  expect(boxes.filter(({ checked }) => checked).map(({ value }) => value)).toEqual(['Approver']);
  await expect(element).toBeAccessible();
  await click(boxes.find(({ value }) => value === 'Coach')!);
  await click(boxes.find(({ value }) => value === 'Evaluator')!);
  expect(changes).toEqual([]);
  await click(grid().querySelector('[data-done]'));
  expect(changes[0]!.groups).toEqual([
    [
      {
        kind: 'update',
        object: 'Stakeholder__c',
        id: 'ceo',
        seenRevision: 2,
        fields: { Buying_Roles__c: 'Approver;Evaluator;Coach' },
      },
    ],
  ]);
  expect(says('ceo')['Buying roles']).toBe('Approver, Evaluator, Coach');
});

test('a second change of a person waits until the first is saved', async () => {
  const { grid, click, setValue, changes } = await show();
  await click(grid().querySelector('[data-person="ceo"] [data-edit="coverage"]'));
  await setValue('Deep');
  await click(grid().querySelector('[data-person="ceo"] [data-edit="attitude"]'));
  await setValue('Advocate');
  expect(changes.length).toBe(1);
  changes[0]!.settle!(undefined);
  expect(changes[1]!.groups[0]![0]).toMatchObject({ id: 'ceo', fields: { Attitude__c: 'Advocate' } });
});

test('Enter on a name opens the person, Space selects him, the box in the head selects everybody who is found', async () => {
  const { cell, press, heard, grid, click, choose } = await show({ selection: ['buyer'] });
  cell('cfo', 'Person').focus();
  await press('Enter', ' ');
  await choose('[data-find]', 'chief');
  await click(grid().querySelector('[data-select-all]'));
  expect(heard).toEqual([
    ['openperson', { id: 'cfo' }],
    ['select', { ids: ['buyer', 'cfo'] }],
    ['select', { ids: ['buyer', 'cfo', 'ceo'] }],
  ]);
});

test('arrows walk over the people and stop at the edges', async () => {
  const { cell, press, active, row } = await show();
  cell('cfo', 'Person').focus();
  await press('ArrowDown', 'ArrowDown', 'ArrowDown', 'End');
  expect(active()).toBe(cell('ceo', 'Confirmed'));
  await press({ key: 'Home', ctrlKey: true });
  expect(row('cfo').contains(active())).toBe(true);
});

test('who may only read changes nothing', async () => {
  const { cell, press, grid } = await show({ canEdit: false });
  cell('ceo', 'Attitude').focus();
  await press('Enter');
  expect([grid().querySelector('select'), grid().querySelector('[data-edit]')]).toEqual([null, null]);
});

test('a name nobody has, and a map without people, are said to be so', async () => {
  const { choose, root } = await show();
  await choose('[data-find]', 'nobody of this name');
  expect(root.querySelector('[data-nothing]')!.textContent).toBe('Nobody is called so, holds such a position or works there.');
  const empty = await show({ relationships: hold(mapReading([])) });
  expect(empty.root.querySelector('[data-empty] h3')!.textContent).toBe('Nobody on the map yet');
});

test('of two thousand people fifty stand on a page, and a search looks through all pages', async () => {
  const { root, names, click, choose } = await show({ relationships: hold(readRelationships(largeRelationships(LARGE_MAP), TODAY)) });
  expect([names().length, root.querySelector('[data-shown]')!.textContent]).toEqual([50, '1 to 50 of 2,000 people']);
  await click(root.querySelector('[data-next]'));
  expect(root.querySelector('[data-shown]')!.textContent).toBe('51 to 100 of 2,000 people');
  const [name] = names();
  await click(root.querySelector('[data-previous]'));
  expect(names()).not.toContain(name);
  await choose('[data-find]', name!);
  expect(names()).toContain(name);
});
