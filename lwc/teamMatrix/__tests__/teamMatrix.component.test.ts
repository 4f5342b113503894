import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import { hold } from 'c/held';
import type { TeamRelationship } from 'c/planModel';
import { readRelationships } from 'c/relationshipReading';
import type { MapChange } from 'c/relationshipSaving';
import type * as MatrixModule from 'c/teamMatrix';
import { speakEnglish } from '../../../test/jest/englishLabels.cjs';
import { LARGE_MAP, largeRelationships } from '../../../test/bench/reading/largeRelationships.ts';
import { mapReading, TODAY, type PersonAt } from '../../mapPeople/__tests__/mapFacts.ts';

speakEnglish();
jest.setTimeout(60_000);
let TeamMatrix: typeof MatrixModule.default;
beforeAll(async () => {
  setup();
  TeamMatrix = (await import('c/teamMatrix')).default;
});
afterEach(() => document.body.replaceChildren());

const PEOPLE: readonly PersonAt[] = [
  { id: 'ceo', name: 'Ingrid Halvorsen', position: 'Chief Executive', lane: 'fleet' },
  { id: 'cfo', name: 'Omar Okafor', position: 'Chief Financial', head: 'ceo', lane: 'yard' },
  { id: 'buyer', position: 'Head of Buying', head: 'cfo', lane: 'yard', occupancy: 'Vacant' },
];
const level = (stakeholderId: string, userId: string, more: Partial<TeamRelationship>): TeamRelationship => ({
  id: `${stakeholderId}-${userId}`,
  revision: 3,
  stakeholderId,
  userId,
  ...more,
});
const readingOf = (...team: readonly TeamRelationship[]) =>
  mapReading(PEOPLE, [], {
    team,
    members: [
      { userId: 'mara', userName: 'Mara Lind', role: 'Sales' },
      { userId: 'jonas', userName: 'Jonas Weber' },
    ],
    activities: [{ id: 'call', contactId: 'contact-ceo', kind: 'Call', on: '2026-11-19', ourPersonId: 'mara', ourPersonName: 'Mara Lind' }],
  });
const READING = readingOf(level('cfo', 'mara', { levelNow: 'Vendor', levelWanted: 'Problem Solver' }));

/** As it is read out: squares have a label, loads a text of their own. */
const nameOf = (cell: Element): string | null => cell.getAttribute('aria-label') ?? cell.querySelector('.slds-assistive-text')!.textContent;

async function show(given: object = {}) {
  const element = createElement('c-team-matrix', { is: TeamMatrix });
  const heard: (readonly [type: string, detail: unknown])[] = [];
  for (const type of ['openperson', 'select']) {
    element.addEventListener(type, (event) => heard.push([type, (event as CustomEvent<unknown>).detail]));
  }
  const changes: MapChange[] = [];
  element.addEventListener('change', (event) => changes.push((event as CustomEvent<MapChange>).detail));
  Object.assign(element, { relationships: hold(READING), canEdit: true, canSeeJudgements: true, ...given });
  document.body.appendChild(element);
  await settled();
  const grid = () => element.shadowRoot!.querySelector('c-team-grid')!.shadowRoot!;
  const text = (selector: string) => element.shadowRoot!.querySelector(selector)?.textContent;
  const cell = (row: number, column: number) => grid().querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`)!;
  const active = () => grid().activeElement as HTMLElement;
  const press = async (...keys: readonly (string | KeyboardEventInit)[]) => {
    for (const key of keys) {
      active().dispatchEvent(
        new KeyboardEvent('keydown', { bubbles: true, composed: true, cancelable: true, ...(typeof key === 'string' ? { key } : key) }),
      );
      await settled();
    }
  };
  const click = async (row: number, column: number, init: MouseEventInit = {}) => {
    cell(row, column).dispatchEvent(new MouseEvent('click', { bubbles: true, ...init }));
    await settled();
  };
  const choose = async (selector: string, value: string) => {
    // As the base components fire it: out of the leaf it would be a change of the map.
    const change = new CustomEvent('change', { detail: { value }, bubbles: true, composed: true });
    element.shadowRoot!.querySelector(selector)!.dispatchEvent(change);
    await settled();
  };
  const radios = (selector: string) => [...element.shadowRoot!.querySelector(selector)!.shadowRoot!.querySelectorAll('input')];
  const pick = async (selector: string, value: string) => {
    radios(selector)
      .find((radio) => radio.value === value)!
      .click();
    await settled();
  };
  const lines = () =>
    [...element.shadowRoot!.querySelector('c-team-grid')!.shadowRoot!.querySelectorAll('tbody [role="row"] .name')].map(
      ({ textContent }) => textContent,
    );
  return { element, heard, changes, grid, text, cell, active, press, click, choose, radios, pick, lines };
}
const settled = async () => {
  for (let turn = 0; turn < 8; turn++) await Promise.resolve();
};
const wanted = (digit: number): KeyboardEventInit => ({ key: '!', code: `Digit${digit}`, shiftKey: true });

test('every square says who, with whom, how well, what is wanted and what is missing', async () => {
  const { cell, lines, text, element } = await show();
  expect(lines()).toEqual(['Fleet', 'Ingrid Halvorsen', 'Shipyard', 'Omar Okafor', 'Vacant, Head of Buying']);
  const says = (row: number, column: number) => nameOf(cell(row, column));
  expect(says(3, 0)).toBe('Omar Okafor, Mara Lind: level now Vendor, wanted Problem Solver, 2 steps short');
  expect(says(1, 0)).toBe('Ingrid Halvorsen, Mara Lind: in touch, no level stated, last contact 3 days ago');
  expect(says(4, 1)).toBe('Vacant, Head of Buying, Jonas Weber: nothing');
  expect(says(3, 2)).toBe(
    'Omar Okafor, all of us: one of ours alone in touch, highest level Vendor, wanted Problem Solver, one gap (2 steps)',
  );
  expect(says(2, 0)).toBe('Shipyard, Mara Lind: in touch with 1 of 2, 1 of them alone, one gap (2 steps)');
  expect(says(5, 0)).toBe('Load of Mara Lind: in touch with 2 of 3, 2 of them alone, one gap (2 steps). Levels: Vendor 1.');
  expect(text('[data-summary]')).toBe('2 of 3 stakeholders reached, 2 by one of us alone, one gap (2 steps)');
  await expect(element).toBeAccessible();
});

test('a digit sets the level now: one square is made, and shown before it is saved', async () => {
  const { cell, press, changes } = await show();
  cell(3, 1).focus();
  await press({ key: '2', code: 'Digit2' });
  expect(changes.map(({ groups, message }) => ({ groups, message }))).toEqual([
    {
      groups: [
        [
          {
            kind: 'create',
            object: 'Team_Relationship__c',
            fields: { Stakeholder__c: 'cfo', User__c: 'jonas', Level_Now__c: 'Credible Source' },
          },
        ],
      ],
      message: 'Levels of Omar Okafor with Jonas Weber saved.',
    },
  ]);
  expect(cell(3, 1).getAttribute('aria-label')).toBe('Omar Okafor, Jonas Weber: level now Credible Source');
});

test('what is set before the first save is back waits for it, so that no square is made twice', async () => {
  const { cell, press, changes, element } = await show();
  cell(3, 1).focus();
  await press({ key: '1', code: 'Digit1' }, wanted(3));
  expect(changes.length).toBe(1);
  expect(cell(3, 1).getAttribute('aria-label')).toContain('level now Vendor, wanted Problem Solver, 2 steps short');
  const saved = level('cfo', 'jonas', { levelNow: 'Vendor' });
  Object.assign(element, { relationships: hold(readingOf(saved)) });
  await settled();
  changes[0]!.settle!(undefined);
  expect(changes[1]!.groups).toEqual([
    [
      {
        kind: 'update',
        object: 'Team_Relationship__c',
        id: 'cfo-jonas',
        seenRevision: 3,
        fields: { Level_Wanted__c: 'Problem Solver' },
      },
    ],
  ]);
});

test('what the org refuses is shown as it was before', async () => {
  const { cell, press, changes } = await show();
  cell(3, 0).focus();
  await press('Delete');
  expect(cell(3, 0).getAttribute('aria-label')).toContain('not in touch, wanted Problem Solver, 3 steps short');
  changes[0]!.settle!({ messages: ['No.'] });
  await settled();
  expect(cell(3, 0).getAttribute('aria-label')).toContain('level now Vendor');
});

test('several marked squares are set at once; names, sums and buying centers among them are left alone', async () => {
  const { cell, press, changes, text, click } = await show();
  await click(1, 0);
  await press({ key: 'ArrowDown', shiftKey: true }, { key: 'ArrowDown', shiftKey: true }, { key: 'ArrowRight', shiftKey: true });
  expect(text('[data-strip-heading]')).toBe('4 squares marked');
  expect([cell(1, 0), cell(3, 1), cell(4, 0)].map((one) => one.getAttribute('aria-selected'))).toEqual(['true', 'true', 'false']);
  await press(wanted(3));
  expect(changes.map(({ groups, message }) => [groups.length, message])).toEqual([[3, '3 squares of the team matrix saved.']]);
  await press('Escape');
  expect(text('[data-strip-heading]')).toBe('Omar Okafor with Jonas Weber');
});

test('a level that is there already saves nothing', async () => {
  const { cell, press, changes } = await show();
  cell(3, 0).focus();
  await press({ key: '1', code: 'Digit1' }, wanted(3));
  expect(changes).toEqual([]);
});

test('with the mouse a square is chosen and its levels above the grid', async () => {
  const { click, pick, changes, text, element } = await show();
  expect(text('[data-hint]')).toBe('Choose a square: who of us with whom. Then set the level now and the level wanted.');
  await click(3, 0);
  expect([text('[data-strip-heading]'), text('[data-strip-words]')]).toEqual([
    'Omar Okafor with Mara Lind',
    'level now Vendor, wanted Problem Solver, 2 steps short',
  ]);
  await pick('[data-wanted]', 'None');
  expect(changes[0]!.groups).toEqual([
    [
      {
        kind: 'update',
        object: 'Team_Relationship__c',
        id: 'cfo-mara',
        seenRevision: 3,
        fields: { Level_Wanted__c: null },
      },
    ],
  ]);
  await expect(element).toBeAccessible();
});

test('Enter goes to the level that is chosen, Escape back to the square', async () => {
  const { click, press, radios, active, element } = await show();
  await click(3, 0);
  await press('Enter');
  const choice = element.shadowRoot!.querySelector('[data-now]')!.shadowRoot!;
  expect((choice.activeElement as HTMLInputElement).value).toBe('Vendor');
  expect(radios('[data-wanted]').map(({ checked }) => checked)).toEqual([false, false, false, true, false]);
  choice.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
  await settled();
  expect(active().getAttribute('aria-label')).toContain('Omar Okafor, Mara Lind');
});

test('only gaps shows who is below the level wanted, with its buying center', async () => {
  const { choose, lines, text } = await show();
  await choose('[data-show]', 'gaps');
  expect(lines()).toEqual(['Shipyard', 'Omar Okafor']);
  await choose('[data-lane]', 'fleet');
  expect(text('[data-nothing]')).toBe('Nobody to show here. Choose another buying center, or show everybody.');
});

test('who reaches the level wanted stays in sight until somebody asks for gaps again', async () => {
  const { choose, lines, cell, press, active } = await show();
  await choose('[data-show]', 'gaps');
  cell(1, 0).focus();
  await press({ key: '3', code: 'Digit3' });
  expect([lines(), active().getAttribute('aria-label')]).toEqual([
    ['Shipyard', 'Omar Okafor'],
    'Omar Okafor, Mara Lind: level now Problem Solver, wanted Problem Solver',
  ]);
});

test('buying centers close and open with the arrows and with Enter', async () => {
  const { cell, press, lines, active, grid } = await show();
  cell(3, -1).focus();
  await press('ArrowLeft');
  expect(active().textContent).toContain('Shipyard');
  await press('ArrowLeft');
  expect(lines()).toEqual(['Fleet', 'Ingrid Halvorsen', 'Shipyard']);
  expect(grid().querySelectorAll('tbody [role="row"]')[2]!.getAttribute('aria-expanded')).toBe('false');
  await press('Enter');
  expect(lines().length).toBe(5);
});

test('Enter on a name opens the person, Space selects him; the map knows whom', async () => {
  const { cell, press, heard, click } = await show({ selection: ['ceo'] });
  cell(3, -1).focus();
  await press('Enter', ' ');
  await click(1, -1, { ctrlKey: true });
  expect(heard).toEqual([
    ['openperson', { id: 'cfo' }],
    ['select', { ids: ['ceo', 'cfo'] }],
    ['select', { ids: [] }],
  ]);
});

test('who may only read sets nothing and is offered nothing', async () => {
  const { cell, press, changes, element } = await show({ canEdit: false });
  cell(3, 0).focus();
  await press({ key: '4', code: 'Digit4' }, 'Delete');
  expect([changes, element.shadowRoot!.querySelector('[data-now]')]).toEqual([[], null]);
  expect(element.shadowRoot!.querySelector('[data-strip-words]')!.textContent).toContain('level now Vendor');
});

test('without people, and without anybody of ours, it says what to do', async () => {
  const empty = await show({ relationships: hold(mapReading([])) });
  expect(empty.text('[data-empty] h3')).toBe('Nobody on the map yet');
  const alone = await show({ relationships: hold(mapReading(PEOPLE)) });
  expect(alone.text('[data-nobody] h3')).toBe('Nobody of ours yet');
  await expect(alone.element).toBeAccessible();
});

test('of two thousand people only those in sight are drawn, and End comes to the load of each', async () => {
  const { grid, cell, press, active } = await show({ relationships: hold(readRelationships(largeRelationships(LARGE_MAP), TODAY)) });
  expect(grid().querySelectorAll('tbody tr[data-line]').length).toBeLessThan(100);
  expect(grid().querySelector('table')!.getAttribute('aria-rowcount')).toBe('2063');
  cell(0, -1).focus();
  await press({ key: 'End', ctrlKey: true });
  expect(nameOf(active())).toMatch(/^Load, all of us: [\d,]+ of 2,000 stakeholders reached/);
});

test('scrolled out of sight, the active square keeps the keys: the next arrow comes back to it', async () => {
  const { grid, cell, press, active } = await show({ relationships: hold(readRelationships(largeRelationships(LARGE_MAP), TODAY)) });
  cell(3, 0).focus();
  const before = active().getAttribute('aria-label');
  const scroller = grid().querySelector('.scroller')!;
  scroller.scrollTop = 40_000;
  scroller.dispatchEvent(new Event('scroll'));
  await settled();
  expect([active().className, cell(3, 0)]).toEqual(['scroller', null]);
  await press('ArrowDown', 'ArrowUp');
  expect(active().getAttribute('aria-label')).toBe(before);
});
