import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import { hold } from 'c/held';
import type * as MapModule from 'c/engagementHeatMap';
import type { OsaFacts } from 'c/osaReading';
import { speakEnglish } from '../../../test/jest/englishLabels.cjs';
import { center, person, read } from '../../readinessGrid/__tests__/facts.ts';

speakEnglish();
let HeatMap: typeof MapModule.default;
beforeAll(async () => {
  setup();
  HeatMap = (await import('c/engagementHeatMap')).default;
});
afterEach(() => document.body.replaceChildren());

const response = (id: string, contactId: string, respondedOn: string) => ({
  ...{ id, contactId, campaignId: '701mail', campaignName: 'Dry dock mail', status: 'Responded', hasResponded: true, respondedOn },
});
/** Ada answered twice in February and met us in January; somebody who is not on the map wrote in February. */
const BUSY: Partial<OsaFacts> = {
  buyingCenters: [center('yard'), center('fleet', { sortOrder: -1 })],
  stakeholders: [person('ada', 'fleet', { buyingRoles: ['Champion'] }), person('bo', 'yard')],
  responses: [response('00v1', 'c-ada', '2026-02-10'), response('00v2', 'c-ada', '2026-02-20')],
  activities: [
    { id: '00U1', kind: 'Meeting', contactId: 'c-ada', on: '2026-01-15', subject: 'Yard visit' },
    { id: '00T1', kind: 'Email', contactId: 'c-stranger', on: '2026-02-01', isInbound: true },
  ],
};

function show(facts: Partial<OsaFacts> = BUSY, properties: object = {}) {
  const element = createElement('c-engagement-heat-map', { is: HeatMap });
  Object.assign(element, { osa: hold(read(facts)), ...properties });
  document.body.appendChild(element);
  const root = element.shadowRoot!;
  const heard: [string, unknown][] = [];
  for (const name of ['openrecord', 'select']) element.addEventListener(name, (event) => heard.push([name, (event as CustomEvent).detail]));
  const texts = (selector: string) =>
    [...root.querySelectorAll(selector)].map(({ textContent }) => textContent!.replace(/\s+/g, ' ').trim());
  const spot = (line: string, month: string) => root.querySelector<HTMLElement>(`[data-line="${line}"] [data-spot="${month}"]`)!;
  const settle = async () => {
    await Promise.resolve();
    await Promise.resolve();
  };
  const click = async (target: HTMLElement) => {
    target.click();
    await settle();
  };
  const press = async (key: string) => {
    root.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
    await settle();
  };
  return { element, root, heard, texts, spot, click, press };
}

test('twelve months up to this one, a line for each buying center in its order, those on no map last', async () => {
  const { texts } = show();
  expect(texts('thead .month')).toHaveLength(12);
  expect([texts('thead .month')[0], texts('thead .month').at(-1)]).toEqual(['Apr 2025', 'Mar 2026']);
  expect(texts('tbody .name')).toEqual(['Center fleet', 'Center yard', 'In no buying center']);
  expect(texts('[data-total]')).toEqual(['3', '0', '1']);
  await expect(document.body).toBeAccessible();
});

test('a square has a number, a colour that is darker for more, and says all in words', () => {
  const { spot } = show();
  const said = (line: string, month: string) => [spot(line, month).dataset['text'], spot(line, month).className, spot(line, month).title];
  expect(said('fleet', '2026-02')).toEqual(['2', 'spot heat_5', 'Center fleet, Feb 2026: 2 responses and activities of one person']);
  expect(said('fleet', '2026-01')[1]).toBe('spot heat_4');
  expect(said('yard', '2026-02')).toEqual(['', 'spot heat_0', 'Center yard, Feb 2026: nothing']);
});

test('a press on a square shows its records, the latest first, each of which opens', async () => {
  const { root, heard, texts, spot, click } = show();
  await click(spot('fleet', '2026-02'));
  expect(texts('[data-behind-heading]')).toEqual(['Center fleet, Feb 2026']);
  expect(texts('[data-count]')).toEqual(['People: 1. Campaign responses: 2. Activities: 0.']);
  expect(texts('[data-record] .day')).toEqual(['Feb 20, 2026', 'Feb 10, 2026']);
  expect(root.activeElement).toBe(root.querySelector('[data-behind-heading]'));
  await click(root.querySelector<HTMLElement>('[data-record="00v2"] [data-open]')!);
  await click(spot('fleet', '2026-01'));
  await click(root.querySelector<HTMLElement>('[data-open]')!);
  expect(heard).toEqual([
    ['openrecord', { recordId: '701mail', objectApiName: 'Campaign' }],
    ['openrecord', { recordId: '00U1', objectApiName: 'Event' }],
  ]);
  await expect(document.body).toBeAccessible();
});

test('the people behind a square can be selected where the page does something with them; a stranger cannot', async () => {
  const plain = show();
  await plain.click(plain.spot('fleet', '2026-02'));
  expect(plain.root.querySelector('[data-select]')).toBeNull();
  const { root, heard, spot, click } = show(BUSY, { canSelect: true });
  await click(spot('fleet', '2026-02'));
  await click(root.querySelector<HTMLElement>('[data-select]')!);
  expect(heard).toEqual([['select', { ids: ['ada'] }]]);
  await click(spot('none', '2026-02'));
  expect(root.querySelector('[data-select]')).toBeNull();
});

test('a square without anything opens nothing', async () => {
  const { root, spot, click } = show();
  await click(spot('yard', '2026-02'));
  expect(root.querySelector('[data-behind]')).toBeNull();
});

test('by buying role, and over another time', async () => {
  const { root, texts, click } = show();
  await click(root.querySelector<HTMLElement>('[data-by="persona"]')!);
  expect(texts('tbody .name')).toEqual(['Champion', 'Without a buying role']);
  await click(root.querySelector<HTMLElement>('[data-months="6"]')!);
  expect(texts('thead .month')).toHaveLength(6);
  await expect(document.body).toBeAccessible();
});

test('with the keyboard alone: arrows, Enter, Escape back to the square', async () => {
  const { root, spot, press } = show();
  expect(root.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
  root.querySelector<HTMLElement>('[tabindex="0"]')!.focus();
  expect(root.activeElement).toBe(spot('fleet', '2026-03'));
  await press('ArrowLeft');
  expect(root.activeElement).toBe(spot('fleet', '2026-02'));
  await press('Enter');
  expect(root.querySelector('[data-behind]')).not.toBeNull();
  await press('Escape');
  expect(root.querySelector('[data-behind]')).toBeNull();
  expect(root.activeElement).toBe(spot('fleet', '2026-02'));
});

test('the legend tells which counts a colour stands for', () => {
  const busy = Array.from({ length: 10 }, (_, index) => response(`00v${index}`, 'c-ada', '2026-02-10'));
  expect(show({ ...BUSY, responses: busy }).texts('.legend li')).toEqual(['1', '2–3', '4–6', '7–10']);
});

test('of many records the first are shown and the others on demand', async () => {
  const busy = Array.from({ length: 12 }, (_, index) => response(`00v${index}`, 'c-ada', '2026-02-10'));
  const { root, spot, click } = show({ ...BUSY, responses: busy });
  await click(spot('fleet', '2026-02'));
  expect(root.querySelectorAll('[data-record]')).toHaveLength(10);
  await click(root.querySelector<HTMLElement>('[data-more]')!);
  expect(root.querySelectorAll('[data-record]')).toHaveLength(12);
});

test('of five hundred buying centers those in sight are drawn, and the keyboard goes to all', async () => {
  const buyingCenters = Array.from({ length: 500 }, (_, index) => center(String(index), { sortOrder: index }));
  const stakeholders = buyingCenters.map(({ id }) => person(`p${id}`, id));
  const { root, press } = show({ buyingCenters, stakeholders });
  expect(root.querySelectorAll('[data-line]').length).toBeLessThan(90);
  root.querySelector<HTMLElement>('[tabindex="0"]')!.focus();
  root.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key: 'End', ctrlKey: true, bubbles: true, composed: true }));
  await Promise.resolve();
  await press('Home');
  expect(root.activeElement).toBe(root.querySelector('[data-row="499"][data-column="0"]'));
});

test('what this reader may not see is unknown, not nothing', async () => {
  const unseen = show({ ...BUSY, responses: null, activities: null });
  expect(unseen.texts('[data-unreadable]')[0]).toMatch(/That is not the same as none\.$/);
  expect(unseen.root.querySelector('table')).toBeNull();
  const half = show({ ...BUSY, responses: null });
  expect(half.texts('[data-notice]')).toEqual(['Campaign responses are not counted: your permissions do not include campaigns.']);
  expect(show({ ...BUSY, responses: [], activities: [] }).texts('[data-notice]')).toEqual([
    'Nobody answered a campaign, met or wrote in these months.',
  ]);
  await expect(document.body).toBeAccessible();
});

test('records that are gone after a save close what was open', async () => {
  const { element, root, spot, click } = show();
  await click(spot('fleet', '2026-02'));
  Object.assign(element, { osa: hold(read({ ...BUSY, responses: [] })) });
  await Promise.resolve();
  expect(root.querySelector('[data-behind]')).toBeNull();
});
