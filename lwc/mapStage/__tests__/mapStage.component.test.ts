import { createElement } from 'lwc';
import { hold } from 'c/held';
import { mapSight } from 'c/mapPeople';
import type * as StageModule from 'c/mapStage';
import type { StageContent, StageLink } from 'c/mapStage';
import { cardGrid, walkTree } from 'c/mapView';
import { CHART_SIZES, layOutOrgChart } from 'c/orgChartLayout';
import { speakEnglish } from '../../../test/jest/englishLabels.cjs';
import { mapReading } from '../../mapPeople/__tests__/mapFacts.ts';

speakEnglish();
let MapStage: typeof StageModule.default;
beforeAll(async () => {
  // jsdom paints nothing.
  jest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  MapStage = (await import('c/mapStage')).default;
});
afterEach(() => document.body.replaceChildren());

/** Ann stands alone; Bob leads Cid. At life size on a stage of 960 × 600, the corner of the map is at 264, 208. */
const PEOPLE = [
  { id: 'ann', name: 'Ann Ames', position: 'A' },
  { id: 'bob', name: 'Bob Bell', position: 'B' },
  { id: 'cid', name: 'Cid Cole', position: 'C', head: 'bob' },
] as const;
const ANN = { x: 300, y: 230 };
const BOB = { x: 560, y: 230 };
const CID = { x: 560, y: 350 };
const NOWHERE = { x: 300, y: 500 };

function contentOf(links: readonly StageLink[] = []): StageContent {
  const reading = mapReading(PEOPLE);
  const chart = layOutOrgChart(
    reading.people.map(({ id, stakeholder, headId }) => ({ id, name: stakeholder.position, parentId: headId })),
    { sideBySideLevels: 2 },
  );
  return {
    reading,
    chart,
    sizes: CHART_SIZES,
    walk: walkTree(chart),
    grid: cardGrid(chart.cards, CHART_SIZES),
    context: new Set(),
    sight: mapSight(reading, true),
    links,
    laneNames: new Map(),
    key: 'whole',
    levels: 2,
  };
}

async function show(given: object = {}, links: readonly StageLink[] = []) {
  const element = createElement('c-map-stage', { is: MapStage });
  const heard: (readonly [type: string, detail: unknown])[] = [];
  for (const type of ['select', 'openperson', 'report', 'link', 'fold']) {
    element.addEventListener(type, (event) => heard.push([type, (event as CustomEvent).detail]));
  }
  Object.assign(element, { drawing: hold(contentOf(links)), selection: [], canEdit: true, ...given });
  document.body.appendChild(element);
  await settled();
  const inside = (selector: string) => element.shadowRoot!.querySelector<HTMLElement>(selector);
  const moving = (selector: string) => inside('c-map-world')!.shadowRoot!.querySelector<HTMLElement>(selector);
  const point = (type: string, { x, y }: { readonly x: number; readonly y: number }, more: MouseEventInit = {}) =>
    inside('[role="tree"]')!.dispatchEvent(new MouseEvent(type, { clientX: x, clientY: y, bubbles: true, cancelable: true, ...more }));
  const drag = async (places: readonly (typeof ANN)[], more: MouseEventInit = {}) => {
    point('pointerdown', places[0]!, more);
    for (const place of places.slice(1)) point('pointermove', place, more);
    point('pointerup', places[places.length - 1]!, more);
    await settled();
  };
  const menuEntries = () =>
    [...(inside('c-map-menu')?.shadowRoot!.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])].map((entry) => entry);
  return { element, heard, inside, moving, point, drag, menuEntries, status: () => inside('.status')!.textContent };
}
const settled = async () => {
  for (let turn = 0; turn < 8; turn++) await Promise.resolve();
};

test('a click selects a person, with Shift another one too; beside all it lets go', async () => {
  const { drag, heard, element } = await show();
  await drag([ANN]);
  Object.assign(element, { selection: ['ann'] });
  await drag([BOB], { shiftKey: true });
  await drag([NOWHERE]);
  expect(heard).toEqual([
    ['select', { ids: ['ann'] }],
    ['select', { ids: ['ann', 'bob'] }],
    ['select', { ids: [] }],
  ]);
});

test('a card that is dragged onto another reports to it from then on', async () => {
  const { drag, heard, status } = await show();
  await drag([CID, { x: 500, y: 300 }, ANN]);
  expect(heard).toEqual([['report', { id: 'cid', headId: 'ann', ids: ['cid'] }]]);
  expect(status()).toBe('Cid Cole now reports to Ann Ames');
});

test('a drag that would close a circle says why while it is on its way, and changes nothing', async () => {
  const { point, heard, status, moving } = await show();
  point('pointerdown', BOB);
  point('pointermove', { x: 570, y: 260 });
  point('pointermove', CID);
  await settled();
  expect(status()).toBe('Bob Bell cannot report to Cid Cole: that would be a circle, Cid Cole → Bob Bell');
  expect(moving('.ring.refused')!.getAttribute('d')).toBe('M227 107h210v82h-210Z');
  point('pointerup', CID);
  await settled();
  expect(heard).toEqual([]);
});

test('who may not edit pans with the same drag', async () => {
  const { drag, heard, moving } = await show({ canEdit: false });
  const before = moving('.world')!.style.transform;
  await drag([CID, { x: 500, y: 300 }, ANN]);
  await new Promise((resolve) => requestAnimationFrame(resolve));
  expect(heard).toEqual([]);
  expect(moving('.world')!.style.transform).not.toBe(before);
});

test('a line drawn from a handle asks what kind of link it is', async () => {
  const { drag, heard, menuEntries } = await show();
  await drag([{ x: 464, y: 244 }, { x: 500, y: 260 }, CID]);
  expect(menuEntries().map(({ textContent }) => textContent)).toEqual(['Influences', 'Trusts', 'Conflicts with', 'Dotted line to']);
  menuEntries()[1]!.click();
  expect(heard).toEqual([['link', { fromId: 'ann', toId: 'cid', kind: 'Trusts' }]]);
});

test('a lasso around people selects them', async () => {
  const { drag, heard } = await show();
  const corners = [
    { x: 480, y: 190 },
    { x: 720, y: 190 },
    { x: 720, y: 420 },
    { x: 480, y: 420 },
  ];
  await drag(corners, { shiftKey: true });
  expect(heard).toEqual([['select', { ids: ['bob', 'cid'] }]]);
});

test('a click on the sign below a head folds his branch; two clicks open a person', async () => {
  const { drag, point, heard } = await show();
  await drag([{ x: 510, y: 282 }]);
  point('dblclick', ANN);
  expect(heard).toEqual([
    ['fold', { id: 'bob' }],
    ['openperson', { id: 'ann' }],
  ]);
});

test('the lines of who is selected come to the front', async () => {
  const links: readonly StageLink[] = [{ id: 'l', kind: 'Conflicts With', weight: null, fromId: 'ann', toId: 'cid' }];
  const { element, moving } = await show({}, links);
  expect(moving('[data-link]')).toBeNull();
  Object.assign(element, { selection: ['cid'] });
  await settled();
  expect(moving('[data-link] path:nth-child(2)')!.getAttribute('stroke-dasharray')).toBe('8 3 2 3');
});

test('the wheel scrolls the page until a person has come to the map', async () => {
  const { inside, element } = await show();
  const wheel = () => {
    const event = new WheelEvent('wheel', { deltaY: -100, bubbles: true, cancelable: true });
    inside('[role="tree"]')!.dispatchEvent(event);
    return event.defaultPrevented;
  };
  expect(wheel()).toBe(false);
  await settled();
  expect(inside('.hint')!.textContent).toBe('Click the map first, or hold Ctrl, to zoom with the wheel');
  inside('[role="tree"]')!.focus();
  expect(wheel()).toBe(true);
  await settled();
  expect(element.shadowRoot!.querySelector('.hint')).toBeNull();
});

test('from near, lines are on the page once, those of others faint while somebody is selected; from afar they are painted', async () => {
  const links: readonly StageLink[] = [{ id: 'l', kind: 'Conflicts With', weight: null, fromId: 'ann', toId: 'cid' }];
  const { element, inside } = await show({}, links);
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const lines = () =>
    [...inside('c-map-world')!.shadowRoot!.querySelectorAll('c-map-lines')].map((piece) => {
      const drawing = piece.shadowRoot!.querySelector('svg')!;
      return [drawing.getAttribute('stroke-opacity'), drawing.querySelector('path')!.getAttribute('stroke-dasharray')];
    });
  expect(lines()).toEqual([
    ['1', ''],
    ['0.8', '8 3 2 3'],
  ]);
  Object.assign(element, { selection: ['cid'] });
  await frame();
  await settled();
  expect(lines().map(([opacity]) => opacity)).toEqual(['1', '0.15']);
  (element as HTMLElement & { zoom(factor: number): void }).zoom(0.2);
  for (let frames = 0; frames < 120 && lines().length > 0; frames++) {
    await frame();
    await settled();
  }
  expect(lines()).toEqual([]);
});
