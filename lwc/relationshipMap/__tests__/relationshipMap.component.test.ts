import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import { hold } from 'c/held';
import type { RecordId } from 'c/planModel';
import type * as MapModule from 'c/relationshipMap';
import { speakEnglish } from '../../../test/jest/englishLabels.cjs';
import { mapReading, type LinkAt, type PersonAt } from '../../mapPeople/__tests__/mapFacts.ts';

speakEnglish();
// Accessibility of a whole map takes a while on a busy machine.
jest.setTimeout(60_000);
let RelationshipMap: typeof MapModule.default;
beforeAll(async () => {
  setup();
  // jsdom paints nothing.
  jest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  RelationshipMap = (await import('c/relationshipMap')).default;
});
afterEach(() => document.body.replaceChildren());

const PEOPLE: readonly PersonAt[] = [
  {
    id: 'ceo',
    name: 'Ingrid Halvorsen',
    position: 'Chief Executive',
    attitude: 'Neutral',
    power: 'Inner Circle',
    buyingRoles: ['Approver'],
  },
  {
    id: 'cfo',
    name: 'Omar Okafor',
    position: 'Chief Financial',
    head: 'ceo',
    lane: 'yard',
    attitude: 'Sceptic',
    trust: 30,
    coverage: 'Brief',
  },
  { id: 'buyer', position: 'Head of Buying', head: 'cfo', lane: 'fleet', occupancy: 'Vacant' },
  { id: 'cto', name: 'Li Zhang', position: 'Chief Technical', head: 'ceo', lane: 'fleet', attitude: 'Supporter' },
];
const LINKS: readonly LinkAt[] = [
  ['cfo', 'Influences', 'cto'],
  ['cto', 'Conflicts With', 'buyer'],
];

async function show(people: readonly PersonAt[] = PEOPLE, given: object = {}, links = LINKS) {
  const element = createElement('c-relationship-map', { is: RelationshipMap });
  const heard: (readonly [type: string, detail: unknown])[] = [];
  for (const type of ['select', 'openperson', 'report', 'link', 'add', 'undo', 'redo']) {
    element.addEventListener(type, (event) => {
      const { detail } = event as CustomEvent<{ ids: readonly RecordId[] }>;
      heard.push([type, detail]);
      if (type === 'select') Object.assign(element, { selection: detail.ids });
    });
  }
  const ids = new Set(people.map(({ id }) => id));
  const kept = links.filter(([from, , to]) => ids.has(from) && ids.has(to));
  Object.assign(element, { relationships: hold(mapReading(people, kept)), canEdit: true, canSeeJudgements: true, ...given });
  document.body.appendChild(element);
  await settled();
  const stage = () => element.shadowRoot!.querySelector('c-map-stage')!;
  const inside = <T extends Element>(selector: string) => stage().shadowRoot!.querySelector<T & HTMLElement>(selector)!;
  const tree = () => inside('[role="tree"]');
  const items = () => [...tree().querySelectorAll('[role="treeitem"]')];
  const press = async (...keys: readonly (string | KeyboardEventInit)[]) => {
    for (const key of keys) {
      const init = typeof key === 'string' ? { key } : key;
      tree().dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }));
      await settled();
    }
  };
  const focus = async () => {
    tree().focus();
    await settled();
  };
  const active = () =>
    items()
      .find(({ id }) => id === tree().getAttribute('aria-activedescendant'))
      ?.getAttribute('data-id');
  return { element, heard, stage, inside, tree, items, press, focus, active, status: () => inside('.status').textContent };
}
const settled = async () => {
  for (let turn = 0; turn < 8; turn++) await Promise.resolve();
};
const CUT: KeyboardEventInit = { key: 'x', ctrlKey: true };

test('people are a tree with names, places and everything the cards show', async () => {
  const { items, element } = await show();
  expect(
    items().map((item) => [item.getAttribute('data-id'), item.getAttribute('aria-level'), item.getAttribute('aria-expanded')]),
  ).toEqual([
    ['ceo', '1', 'true'],
    ['cfo', '2', 'true'],
    ['buyer', '3', null],
    ['cto', '2', null],
  ]);
  expect(items().map((item) => item.textContent)).toEqual([
    'Ingrid Halvorsen, Chief Executive, Approver, power Inner Circle, attitude Neutral, coverage Unknown',
    'Omar Okafor, Chief Financial, Shipyard, attitude Sceptic, coverage Brief, trust 30 of 100, one link',
    'Vacant, Head of Buying, Fleet, coverage Unknown, one link',
    'Li Zhang, Chief Technical, Fleet, attitude Supporter, coverage Unknown, 2 links',
  ]);
  await expect(element).toBeAccessible();
});

test('who may not see judgements is told none, in tree, cards and legend', async () => {
  const { items, element, stage } = await show(PEOPLE, { canSeeJudgements: false });
  expect(items()[1]!.textContent).toBe('Omar Okafor, Chief Financial, Shipyard, coverage Brief, one link');
  const legend = element.shadowRoot!.querySelector('c-map-legend')!.shadowRoot!;
  expect([...legend.querySelectorAll('button')].map(({ dataset }) => dataset.list)).not.toContain('attitudes');
  expect(legend.querySelector('[data-hidden]')).not.toBeNull();
  const shapes = [...stage().shadowRoot!.querySelectorAll('c-map-cards')].flatMap((tile) => [...tile.shadowRoot!.querySelectorAll('path')]);
  expect(shapes.map((path) => path.getAttribute('fill'))).not.toContain('#a05a00');
});

test('arrows walk, fold and open; Enter opens a person, Space selects him', async () => {
  const { press, focus, active, heard, items } = await show();
  await focus();
  await press('ArrowDown', 'ArrowRight');
  expect(active()).toBe('buyer');
  await press('ArrowLeft', 'ArrowLeft');
  expect(items().map((item) => [item.getAttribute('data-id'), item.getAttribute('aria-expanded')])).toEqual([
    ['ceo', 'true'],
    ['cfo', 'false'],
    ['cto', null],
  ]);
  await press('ArrowRight', 'Enter', ' ');
  expect(items().length).toBe(4);
  expect(heard).toEqual([
    ['openperson', { id: 'cfo' }],
    ['select', { ids: ['cfo'] }],
  ]);
});

test('a person is picked up, walked to a head and dropped there', async () => {
  const { press, focus, heard, status } = await show();
  await focus();
  await press('End', CUT);
  expect(status()).toBe('Li Zhang picked up. Choose the new head with the arrow keys, Enter drops, Escape cancels.');
  await press('ArrowUp', 'ArrowUp');
  expect(status()).toBe('Will report to Omar Okafor');
  await press('Enter');
  expect(heard).toEqual([['report', { id: 'cto', headId: 'cfo', ids: ['cto'] }]]);
  expect(status()).toBe('Li Zhang now reports to Omar Okafor');
});

test('a circle is refused with the way around it; Escape changes nothing', async () => {
  const { press, focus, heard, status, inside } = await show();
  await focus();
  await press(CUT, 'ArrowDown', 'ArrowDown', 'Enter');
  expect(status()).toBe(
    'Ingrid Halvorsen cannot report to Vacant, Head of Buying: that would be a circle, Vacant, Head of Buying → Omar Okafor → Ingrid Halvorsen',
  );
  expect(inside('.status').className).toBe('status refused');
  await press('Escape');
  expect([status(), heard]).toEqual(['Cancelled, nothing changed', []]);
});

test('who may only read picks nobody up and finds no entry to change anything', async () => {
  const { press, focus, heard, status, stage } = await show(PEOPLE, { canEdit: false });
  await focus();
  await press('ArrowDown', CUT, 'ArrowDown', 'Enter');
  expect(status()).toBe('You may look at this map but not change it');
  expect(heard).toEqual([['openperson', { id: 'buyer' }]]);
  await press('ArrowUp', { key: 'F10', shiftKey: true });
  const menu = stage().shadowRoot!.querySelector('c-map-menu')!.shadowRoot!;
  expect([...menu.querySelectorAll('[role="menuitem"]')].map(({ textContent }) => textContent)).toEqual([
    'Open',
    'Show the neighbourhood',
    'Fold the branch',
  ]);
});

test('a link is drawn from the menu, to whom the arrows choose; one that is there already is refused', async () => {
  const { press, focus, heard, status, stage, element } = await show();
  await focus();
  await press('ArrowDown', 'ContextMenu');
  await expect(element).toBeAccessible();
  const choose = (value: string) =>
    stage().shadowRoot!.querySelector('c-map-menu')!.shadowRoot!.querySelector<HTMLElement>(`[data-value="${value}"]`)!.click();
  choose('Influences');
  await settled();
  expect(status()).toBe('Link from Omar Okafor: Influences. Choose whom with the arrow keys, Enter links, Escape cancels.');
  await press('End', 'Enter');
  expect(status()).toBe('Omar Okafor and Li Zhang have this link already');
  await press('Home', 'Enter');
  expect(heard).toEqual([['link', { fromId: 'cfo', toId: 'ceo', kind: 'Influences' }]]);
});

test('a person becomes a top of the map, and somebody is added below him, from the menu', async () => {
  const { press, focus, heard, stage } = await show();
  await focus();
  const choose = async (value: string) => {
    await press('ContextMenu');
    stage().shadowRoot!.querySelector('c-map-menu')!.shadowRoot!.querySelector<HTMLElement>(`[data-value="${value}"]`)!.click();
    await settled();
  };
  await press('ArrowDown');
  await choose('top');
  await choose('add');
  expect(heard).toEqual([
    ['report', { id: 'cfo', headId: null, ids: ['cfo'] }],
    ['add', { headId: 'cfo' }],
  ]);
});

test('Shift and an arrow select on the way, Control A all, Escape none; all that are selected move together', async () => {
  const { press, focus, heard, element } = await show();
  await focus();
  await press('ArrowDown', { key: 'ArrowDown', shiftKey: true });
  expect((element as unknown as { selection: unknown }).selection).toEqual(['cfo', 'buyer']);
  await press(CUT, 'End', 'Enter');
  expect(heard[heard.length - 1]).toEqual(['report', { id: 'cfo', headId: 'cto', ids: ['cfo', 'buyer'] }]);
  await press({ key: 'a', ctrlKey: true });
  expect((element as unknown as { selection: readonly string[] }).selection.length).toBe(4);
  await press('Escape');
  expect((element as unknown as { selection: unknown }).selection).toEqual([]);
});

test('undo and redo are passed on to the page', async () => {
  const { press, focus, heard } = await show();
  await focus();
  await press({ key: 'z', ctrlKey: true }, { key: 'y', ctrlKey: true }, { key: 'Z', ctrlKey: true, shiftKey: true });
  expect(heard.map(([type]) => type)).toEqual(['undo', 'redo', 'redo']);
});

test('the neighbourhood of a person is shown step by step and left again', async () => {
  const { press, focus, items, element } = await show();
  await focus();
  await press('ArrowDown', 'ArrowDown', 'f');
  const shown = () => items().map((item) => item.getAttribute('data-id'));
  expect(shown()).toEqual(['cfo', 'buyer', 'cto']);
  const steps = element.shadowRoot!.querySelector('[data-steps]')!;
  steps.dispatchEvent(new CustomEvent('change', { detail: { value: '2' } }));
  await settled();
  expect(shown()).toEqual(['ceo', 'cfo', 'buyer', 'cto']);
  expect(element.shadowRoot!.querySelector('.texts')!.textContent).toBe('Around Vacant, Head of Buying: 4 people');
  element.shadowRoot!.querySelector<HTMLElement>('[data-show-all]')!.click();
  await settled();
  expect(element.shadowRoot!.querySelector('[data-steps]')).toBeNull();
});

test('the legend filters, says how many match, and gives everybody back', async () => {
  const { items, element } = await show();
  const legend = element.shadowRoot!.querySelector('c-map-legend')!.shadowRoot!;
  legend.querySelector<HTMLElement>('[data-value="Sceptic"]')!.click();
  await settled();
  expect(items().map((item) => item.textContent)).toEqual([
    'Ingrid Halvorsen, Chief Executive, Approver, power Inner Circle, attitude Neutral, coverage Unknown, does not match, shown because others below do',
    'Omar Okafor, Chief Financial, Shipyard, attitude Sceptic, coverage Brief, trust 30 of 100, one link',
  ]);
  expect(element.shadowRoot!.querySelector('.texts')!.textContent).toBe('1 of 4 people match');
  expect(legend.querySelector('[data-value="Sceptic"]')!.getAttribute('aria-pressed')).toBe('true');
  legend.querySelector<HTMLElement>('[data-value="Opponent"]')!.click();
  legend.querySelector<HTMLElement>('[data-value="Sceptic"]')!.click();
  await settled();
  expect(element.shadowRoot!.querySelector('[data-nothing]')).not.toBeNull();
  element.shadowRoot!.querySelector<HTMLElement>('[data-reset]')!.click();
  await settled();
  expect(items().length).toBe(4);
});

test('a search finds somebody whom a fold hides and goes to him', async () => {
  const { element, items, press, focus, active } = await show();
  await focus();
  await press('ArrowDown', 'ArrowLeft');
  expect(items().length).toBe(3);
  const finder = element.shadowRoot!.querySelector('c-map-finder')!.shadowRoot!;
  const input = finder.querySelector('input')!;
  input.focus();
  input.value = 'buying';
  input.dispatchEvent(new Event('input'));
  await settled();
  expect([...finder.querySelectorAll('[role="option"]')].map(({ textContent }) => textContent)).toEqual(['Head of BuyingFleet']);
  input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  await settled();
  expect(items().length).toBe(4);
  expect(active()).toBe('buyer');
});

test('without anybody the map says so and offers to add the first', async () => {
  const { element, heard } = await show([]);
  expect(element.shadowRoot!.querySelector('[data-empty] h3')!.textContent).toBe('Nobody is on the map yet');
  element.shadowRoot!.querySelector<HTMLElement>('[data-add]')!.click();
  expect(heard).toEqual([['add', {}]]);
  await expect(element).toBeAccessible();
});

test('who may only read is not offered to add anybody', async () => {
  const { element } = await show([], { canEdit: false });
  expect(element.shadowRoot!.querySelector('[data-empty] p')!.textContent).toBe('Nobody has put people on this map yet.');
  expect(element.shadowRoot!.querySelector('[data-add]')).toBeNull();
});

test('one person stands alone', async () => {
  const { items } = await show([{ id: 'only', name: 'Li Zhang' }]);
  expect(items().map((item) => [item.getAttribute('aria-setsize'), item.getAttribute('aria-expanded')])).toEqual([['1', null]]);
});

test('of thousands those around the keyboard are in the tree, each with its true place', async () => {
  const many = Array.from({ length: 2000 }, (_, index): PersonAt => ({
    id: `p${index}`,
    name: `Person ${index}`,
    position: `Position ${10_000 + index}`,
  }));
  const { items, press, focus, active } = await show(many, {}, []);
  await focus();
  await press('End');
  expect(active()).toBe('p1999');
  expect(items().length).toBe(60);
  const last = items()[59]!;
  expect([last.getAttribute('aria-posinset'), last.getAttribute('aria-setsize')]).toEqual(['2000', '2000']);
});
