import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import { hold } from 'c/held';
import type * as WideModule from 'c/goWide';
import { speakEnglish } from '../../../test/jest/englishLabels.cjs';
import { mapReading, type PersonAt } from '../../mapPeople/__tests__/mapFacts.ts';

speakEnglish();
jest.setTimeout(60_000);
let GoWide: typeof WideModule.default;
beforeAll(async () => {
  setup();
  GoWide = (await import('c/goWide')).default;
});
afterEach(() => document.body.replaceChildren());

const PEOPLE: readonly PersonAt[] = [
  { id: 'cfo', name: 'Omar Okafor', position: 'Chief Financial', function: 'Finance', managementLevel: 'Executive', coverage: 'Regular' },
  { id: 'clerk', name: 'Per Lund', position: 'Clerk', function: 'Finance', managementLevel: 'Manager' },
  { id: 'cto', position: 'Chief Technical', function: 'Engineering', managementLevel: 'Executive' },
];
const TEAM = [{ id: 'l', stakeholderId: 'clerk', userId: 'mara', userName: 'Mara Lind', levelNow: 'Vendor' as const }];

async function show(people = PEOPLE) {
  const element = createElement('c-go-wide', { is: GoWide });
  const heard: (readonly [type: string, detail: unknown])[] = [];
  for (const type of ['openperson', 'select']) {
    element.addEventListener(type, (event) => heard.push([type, (event as CustomEvent<unknown>).detail]));
  }
  Object.assign(element, {
    relationships: hold(
      mapReading(people, [], { team: TEAM.filter(({ stakeholderId }) => people.some(({ id }) => id === stakeholderId)) }),
    ),
  });
  document.body.appendChild(element);
  await settled();
  const root = element.shadowRoot!;
  const rows = () =>
    [...root.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.querySelector('.slds-assistive-text')?.textContent ?? cell.textContent),
    );
  const square = (name: string) =>
    [...root.querySelectorAll<HTMLElement>('table [data-cell]')].find(({ textContent }) => textContent.includes(name))!;
  const click = async (target: Element | null) => {
    (target as HTMLElement).click();
    await settled();
  };
  const press = async (key: string) => {
    root.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await settled();
  };
  const lists = () =>
    [...root.querySelectorAll('[data-list]')].map((list) => [
      list.querySelector('h4')!.textContent,
      ...[...list.querySelectorAll('li')].map((item) => [...item.children].map(({ textContent }) => textContent)),
    ]);
  return { element, root, heard, rows, square, click, press, lists };
}
const settled = async () => {
  for (let turn = 0; turn < 8; turn++) await Promise.resolve();
};

test('functions by levels say how many are covered, known and unreached', async () => {
  const { rows, root, element } = await show();
  expect(rows()).toEqual([
    ['Engineering', '0 of 1. Engineering, Executive: 1 unreached', '', '0 of 1. Engineering: 1 unreached'],
    ['Finance', '1 of 1. Finance, Executive: 1 covered', '0 of 1. Finance, Manager: 1 known', '1 of 2. Finance: 1 covered, 1 known'],
    [
      'All functions',
      '1 of 2. Executive: 1 covered, 1 unreached',
      '0 of 1. Manager: 1 known',
      '1 of 3. All functions and levels: 1 covered, 1 known, 1 unreached',
    ],
  ]);
  expect(root.querySelector('[data-breadth]')!.textContent).toBe('We talk to 1 of 2 functions and 1 of 2 levels.');
  expect(root.querySelector('[data-reach]')!.textContent).toBe('Of 3 people: 1 covered, 1 known, 1 unreached.');
  await expect(element).toBeAccessible();
});

test('behind a square stand its people, with who of ours knows them; a name opens the person', async () => {
  const { square, click, lists, root, heard, element } = await show();
  await click(square('Finance: 1 covered'));
  expect(root.activeElement!.textContent).toBe('Finance');
  expect(lists()).toEqual([
    ['1 covered', ['Omar Okafor', 'Chief Financial · coverage Regular']],
    ['1 known', ['Per Lund', 'Clerk · known by Mara Lind (Vendor)']],
  ]);
  await expect(element).toBeAccessible();
  await click(root.querySelector('[data-person="clerk"]'));
  await click(root.querySelector('[data-select]'));
  expect(heard).toEqual([
    ['openperson', { id: 'clerk' }],
    ['select', { ids: ['cfo', 'clerk'] }],
  ]);
});

test('Escape closes what was opened and gives the keyboard back to its square', async () => {
  const { square, click, press, root } = await show();
  await click(square('Finance, Manager'));
  await press('Escape');
  expect(root.querySelector('[data-behind]')).toBeNull();
  expect(root.activeElement).toBe(square('Finance, Manager'));
});

test('one square can be reached with Tab; arrows go to the next one with people in it', async () => {
  const { square, press, root } = await show();
  expect([...root.querySelectorAll('table [tabindex="0"]')].length).toBe(1);
  square('Engineering, Executive').focus();
  await press('ArrowRight');
  expect(root.activeElement).toBe(square('Engineering: 1'));
  await press('ArrowDown');
  await press('ArrowLeft');
  expect(root.activeElement).toBe(square('Finance, Manager'));
  await press('ArrowUp');
  expect(root.activeElement).toBe(square('Finance, Manager'));
});

test('where to go next opens the square it speaks of', async () => {
  const { root, click } = await show();
  const gaps = [...root.querySelectorAll<HTMLElement>('[data-gap]')];
  expect(gaps.map(({ textContent }) => textContent)).toEqual(['Engineering, Executive: 1 unreached', 'Finance, Manager: 1 known']);
  await click(gaps[0]!);
  expect(root.querySelector('[data-behind-heading]')!.textContent).toBe('Engineering, Executive');
});

test('of many people behind a square twenty are named until all are asked for', async () => {
  const many = Array.from({ length: 31 }, (_, index): PersonAt => ({
    id: `p${index}`,
    name: `Person ${index}`,
    function: 'IT',
    managementLevel: 'Specialist',
  }));
  const { square, click, root } = await show(many);
  await click(square('IT, Specialist'));
  const names = () => root.querySelectorAll('[data-person]').length;
  expect([names(), (root.querySelector('[data-more]') as HTMLElement & { label: string }).label]).toEqual([20, 'Show 11 more']);
  await click(root.querySelector('[data-more]'));
  expect(names()).toBe(31);
});

test('a map without people says so', async () => {
  const { root, element } = await show([]);
  expect(root.querySelector('[data-empty] h3')!.textContent).toBe('Nobody on the map yet');
  await expect(element).toBeAccessible();
});
