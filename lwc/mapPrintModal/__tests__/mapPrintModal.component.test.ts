import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import { hold } from 'c/held';
import type * as ModalModule from 'c/mapPrintModal';
import * as paper from 'c/printSheets';
import type { RelationshipReading } from 'c/relationshipReading';
import { speakEnglish } from '../../../test/jest/englishLabels.cjs';
import { mapReading } from '../../mapPeople/__tests__/mapFacts.ts';

speakEnglish();
let Modal: typeof ModalModule.default;
beforeAll(async () => {
  setup();
  Modal = (await import('c/mapPrintModal')).default;
});
afterEach(() => {
  document.body.replaceChildren();
  jest.restoreAllMocks();
});

const PEOPLE = [
  { id: 'ceo', name: 'Ingrid Halvorsen', attitude: 'Opponent' as const, power: 'Inner Circle' as const, lane: 'yard' },
  { id: 'lars', name: 'Lars Berg', head: 'ceo', attitude: 'Advocate' as const, lane: 'fleet' },
];
const CROWD = Array.from({ length: 500 }, (_, index) => ({
  id: `p${index}`,
  name: `Name ${index}`,
  head: index ? `p${(index / 8) | 0}` : undefined,
}));

function show(people: Parameters<typeof mapReading>[0] = PEOPLE, properties: Record<string, unknown> = {}) {
  const element = createElement('c-map-print-modal', { is: Modal });
  Object.assign(element, { relationships: hold<RelationshipReading>(mapReading(people)), canSeeJudgements: true, ...properties });
  document.body.appendChild(element);
  const root = element.shadowRoot!;
  const find = <T>(name: string) => root.querySelector<HTMLElement & T>(`[data-${name}]`)!;
  const choose = async (name: string, detail: object) => {
    find(name).dispatchEvent(new CustomEvent('change', { detail }));
    await Promise.resolve();
  };
  const drawn = () =>
    [...root.querySelectorAll<HTMLImageElement>('[data-preview]')].map(({ src }) => decodeURIComponent(src.split(',')[1]!));
  return { element, root, find, choose, drawn };
}

test('a small map goes on one sheet of A4, without judgements, with a preview', async () => {
  const { root, find, drawn } = show();
  expect(find('count').textContent).toBe('1 sheet of A4');
  expect(find<{ value: string }>('size').value).toBe('one');
  expect(drawn()).toHaveLength(1);
  expect(drawn()[0]).toContain('Ingrid Halvorsen');
  expect(drawn()[0]).toContain('Relationship map of Nov 22, 2026');
  expect(drawn().join()).not.toMatch(/Opponent|Advocate|Inner Circle|Confidential/);
  expect(root.querySelector('img')!.alt).toBe('Sheet 1 of 1');
  await expect(document.body).toBeAccessible();
});

test('judgements are on it only when asked for, and then it says that it is confidential', async () => {
  const { choose, drawn } = show();
  await choose('judgements', { checked: true });
  expect(drawn()[0]).toContain('Opponent');
  expect(drawn()[0]).toContain('Confidential: judgements about people');
});

test('who may not see judgements cannot ask for them', () => {
  expect(show(PEOPLE, { canSeeJudgements: false }).find('judgements')).toBeNull();
  const unseen = PEOPLE.map((one) => ({ ...one, attitude: undefined, power: undefined, trust: undefined, personalWins: undefined }));
  expect(show(unseen).find('judgements')).toBeNull();
});

test('a large map takes several sheets that can be read; on one it says that it cannot', async () => {
  const { find, choose, drawn } = show(CROWD);
  expect(find('count').textContent).toMatch(/^\d+ sheets of A4\. They overlap/);
  expect(find<{ value: string }>('size').value).toBe('small');
  await choose('size', { value: 'full' });
  expect(drawn()).toHaveLength(6);
  expect(find('more').textContent).toMatch(/^\d+ more sheets$/);
  expect(find('unreadable')).toBeNull();
  await choose('size', { value: 'one' });
  expect(find('count').textContent).toBe('1 sheet of A4');
  expect(find('unreadable').textContent).toContain('too small to be read');
  await choose('paper', { value: 'A3' });
  expect(find('count').textContent).toBe('1 sheet of A3');
});

test('it may show the selected people alone, and stand by buying center', async () => {
  const { find, choose, drawn } = show(PEOPLE, { selection: ['ceo'] });
  expect(find<{ label: string }>('only-selected').label).toBe('Only the selected people (1)');
  await choose('only-selected', { checked: true });
  expect(drawn()[0]).not.toContain('Lars Berg');
  expect(drawn()[0]).toContain('1 of 2 positions');
  await choose('lanes', { checked: true });
  expect(drawn()[0]).toContain('Shipyard');
  expect(show(PEOPLE).find('only-selected')).toBeNull();
});

test('printing hands every sheet to the browser, of the paper that was chosen', async () => {
  const print = jest.spyOn(paper, 'printSheets').mockResolvedValue(undefined);
  const { find, choose } = show(CROWD);
  await choose('paper', { value: 'A3' });
  const count = Number(/^\d+/.exec(find('count').textContent!)![0]);
  find('print').click();
  await Promise.resolve();
  const [place, sheets, size] = print.mock.calls[0]!;
  expect(place).toBe(find('sheets'));
  expect([sheets.length, sheets[0]!.width, size]).toEqual([count, 1_509, { width: 420, height: 297, margin: 10 }]);
});

test('what the browser cannot do is said, and can be tried again', async () => {
  jest.spyOn(paper, 'printSheets').mockRejectedValue(new Error('no memory'));
  const { root, find } = show();
  find('print').click();
  for (let turn = 0; turn < 5; turn++) await Promise.resolve();
  expect(root.querySelector('[role="alert"]')!.textContent).toBe('The file could not be made: no memory');
  expect(find<{ disabled: boolean }>('print').disabled).toBe(false);
});
