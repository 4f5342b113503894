import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import { downloadFile, svgToPng } from 'c/downloadFile';
import { hold } from 'c/held';
import type * as MenuModule from 'c/mapExportMenu';
import type * as PrintModule from 'c/mapPrintModal';
import type { RelationshipReading } from 'c/relationshipReading';
import { speakEnglish } from '../../../test/jest/englishLabels.cjs';
import { mapReading } from '../../mapPeople/__tests__/mapFacts.ts';

// What the browser does with a file is tested with c/downloadFile.
jest.mock('c/downloadFile', () => ({ __esModule: true, downloadFile: jest.fn(), svgToPng: jest.fn() }));
const made = jest.mocked(svgToPng);
speakEnglish();
let MapPrintModal: typeof PrintModule.default;
let Menu: typeof MenuModule.default;
let saved: [name: string, content: string | Blob][] = [];
beforeAll(async () => {
  setup();
  MapPrintModal = (await import('c/mapPrintModal')).default;
  Menu = (await import('c/mapExportMenu')).default;
});
beforeEach(() => {
  saved = [];
  jest.mocked(downloadFile).mockImplementation((name, content) => void saved.push([name, content]));
  made.mockReset();
});
afterEach(() => document.body.replaceChildren());

const PEOPLE = [
  {
    id: 'ceo',
    name: 'Ingrid Halvorsen',
    attitude: 'Opponent' as const,
    power: 'Inner Circle' as const,
    trust: 12,
    personalWins: 'The chair',
  },
  { id: 'lars', name: 'Lars Berg', head: 'ceo', attitude: 'Advocate' as const },
];
const READING = mapReading(PEOPLE, [['lars', 'Trusts', 'ceo']]);

function show(properties: Record<string, unknown> = {}) {
  const element = createElement('c-map-export-menu', { is: Menu });
  Object.assign(element, { relationships: hold<RelationshipReading>(READING), canSeeJudgements: true, ...properties });
  document.body.appendChild(element);
  const root = element.shadowRoot!;
  const items = () => [...root.querySelectorAll<HTMLElement & { value: string; label: string; checked: boolean }>('lightning-menu-item')];
  const choose = async (value: string) => {
    root.querySelector('lightning-button-menu')!.dispatchEvent(new CustomEvent('select', { detail: { value } }));
    for (let turn = 0; turn < 10; turn++) await Promise.resolve();
  };
  const problem = () => root.querySelector('[role="alert"]')?.textContent ?? '';
  return { element, items, choose, problem };
}

test.each(['svg', 'csv'])('the %s file without judgements holds none, and its name says what it is', async (kind) => {
  const { choose } = show();
  await choose(`${kind} plain`);
  const [[name, content]] = saved as [[string, string]];
  expect(name).toBe(`Halvorsen Maritime Group – Relationship map – 2026-11-22.${kind}`);
  expect(content).toContain('Ingrid Halvorsen');
  expect(content).not.toMatch(/Opponent|Advocate|Inner Circle|chair|Trust|Attitude|Power/);
});

test.each(['svg', 'csv'])('the %s file with judgements is called confidential', async (kind) => {
  const { choose } = show();
  await choose(`${kind} judged`);
  const [[name, content]] = saved as [[string, string]];
  expect(name).toBe(`Halvorsen Maritime Group – Relationship map, confidential – 2026-11-22.${kind}`);
  expect(content).toMatch(/Opponent/);
});

test('a picture is made of the same drawing, down to where its names can be read', async () => {
  const picture = new Blob(['png']);
  made.mockResolvedValue(picture);
  const { choose } = show();
  await choose('png plain');
  expect(made.mock.calls[0]![0].svg).toContain('Lars Berg');
  expect(made.mock.calls[0]![0].svg).not.toContain('Opponent');
  expect(made.mock.calls[0]![1]).toBe(0.5);
  expect(saved).toEqual([['Halvorsen Maritime Group – Relationship map – 2026-11-22.png', picture]]);
});

test('who may not see judgements finds no such file in the menu, and gets none by asking', async () => {
  const { items, choose } = show({ canSeeJudgements: false });
  expect(items().map(({ value }) => value)).toEqual(['png plain', 'svg plain', 'csv plain', 'print', 'lanes']);
  await choose('csv judged');
  expect(saved[0]![1]).not.toMatch(/Opponent|chair/);
  await expect(document.body).toBeAccessible();
});

test('items with judgements say so themselves, not only by what stands above them', async () => {
  const { items } = show();
  const judged = items().filter(({ value }) => value.endsWith('judged'));
  expect(judged.map(({ label }) => label)).toEqual([
    'Picture (PNG) with judgements',
    'Drawing (SVG) with judgements',
    'Table (CSV) with judgements',
  ]);
  await expect(document.body).toBeAccessible();
});

test('files may show the selected people alone; without a selection they show everybody again', async () => {
  const { element, items, choose } = show({ selection: ['ceo'] });
  await choose('selected');
  const item = () => items().find(({ value }) => value === 'selected');
  expect([item()!.label, item()!.checked]).toEqual(['Only the selected people (1)', true]);
  await choose('csv plain');
  expect(saved[0]![1]).not.toContain('Lars Berg');
  Object.assign(element, { selection: [] });
  await Promise.resolve();
  expect(item()).toBeUndefined();
  await choose('csv plain');
  expect(saved[1]![1]).toContain('Lars Berg');
});

test('drawings may be grouped by buying center', async () => {
  const { choose } = show();
  await choose('lanes');
  await choose('svg plain');
  expect(saved[0]![1]).toContain('No buying center');
});

test('paper is asked for in a dialog that knows what was chosen here', async () => {
  const { choose } = show({ selection: ['ceo'] });
  await choose('selected');
  await choose('print');
  expect(MapPrintModal.open).toHaveBeenCalledWith(
    expect.objectContaining({ selection: ['ceo'], isOnlySelected: true, hasLanes: false, canSeeJudgements: true }),
  );
});

test('a picture of many people takes a while: it says so, and no second one is begun', async () => {
  let finish = (_: Blob) => undefined as void;
  made.mockReturnValue(new Promise<Blob>((resolve) => (finish = resolve)));
  const { element, choose } = show();
  await choose('png plain');
  const root = element.shadowRoot!;
  expect(root.querySelector('[data-busy]')!.textContent).toBe('The file is being made …');
  expect(root.querySelector<HTMLElement & { disabled: boolean }>('lightning-button-menu')!.disabled).toBe(true);
  finish(new Blob(['png']));
  for (let turn = 0; turn < 10; turn++) await Promise.resolve();
  expect([root.querySelector('[data-busy]'), saved.length]).toEqual([null, 1]);
});

test('too large a picture, or a failure, is said in words', async () => {
  made.mockResolvedValue(null);
  const { choose, problem } = show();
  await choose('png plain');
  expect(problem()).toContain('So large a picture could not be read.');
  made.mockRejectedValue(new Error('no memory'));
  await choose('png plain');
  expect(problem()).toBe('The file could not be made: no memory');
  await choose('csv plain');
  expect([problem(), saved.length]).toEqual(['', 1]);
});
