import { createElement } from 'lwc';
import { setup } from '@sa11y/jest';
import { hold } from 'c/held';
import type * as WeekModule from 'c/osaWeek';
import * as paper from 'c/printSheets';
import { speakEnglish } from '../../../test/jest/englishLabels.cjs';
import { osaReading, type ObjectiveAt } from '../../osaTree/__tests__/tree.ts';

speakEnglish();
jest.setTimeout(60_000);
let OsaWeek: typeof WeekModule.default;
beforeAll(async () => {
  setup();
  OsaWeek = (await import('c/osaWeek')).default;
});
afterEach(() => {
  jest.restoreAllMocks();
  document.body.replaceChildren();
});

const MARA = { ownerId: 'mara', ownerName: 'Mara Lindqvist' };
/** Sunday, November 22, is today. */
const OBJECTIVES: readonly ObjectiveAt[] = [
  {
    ...{
      id: 'wind',
      name: 'Known for uptime',
      ...MARA,
      measuredOn: '2026-11-19',
      measureUnit: 'visits',
      baseline: 0,
      current: 3,
      target: 8,
    },
    loose: [
      { id: 'webinar', ...MARA, status: 'Done', doneOn: '2026-11-17' },
      { id: 'report', ...MARA, dueOn: '2026-11-10' },
      { id: 'film', status: 'Blocked', dueOn: '2026-12-20' },
      { id: 'briefing', ...MARA, startOn: '2026-11-25', dueOn: '2026-12-02' },
      { id: 'letter', dueOn: '2026-11-29' },
      { id: 'old', status: 'Done', doneOn: '2026-11-12' },
    ],
  },
  { id: 'tankers', answer: 'Changes Wanted', answeredOn: '2026-11-20', answerReason: 'Too late for the dock' },
  { id: 'hse', answer: 'Accepted', answeredOn: '2026-11-16', acceptedOn: '2026-11-16' },
];

function show(objectives = OBJECTIVES) {
  const element = createElement('c-osa-week', { is: OsaWeek });
  const reading = osaReading(objectives);
  Object.assign(element, { osa: hold(reading) });
  document.body.appendChild(element);
  const root = element.shadowRoot!;
  const heard: unknown[] = [];
  for (const name of ['openobjective', 'openaction'])
    element.addEventListener(name, (event) => heard.push([name, (event as CustomEvent).detail]));
  const rows = (section: string) =>
    [...root.querySelectorAll(`[data-section="${section}"] tbody tr`)].map((row) => [
      ...[...row.querySelectorAll('th, td')].map((cell) => cell.textContent!.trim()),
    ]);
  const click = async (selector: string) => {
    root.querySelector<HTMLElement>(selector)!.click();
    for (let turn = 0; turn < 6; turn++) await Promise.resolve();
  };
  return { root, heard, rows, click };
}

test('what is late, stuck, moved, done and next, with objective, owner and day', async () => {
  const { root, rows } = show();
  expect(root.querySelector('[data-title]')!.textContent).toBe('Halden Marine: Nov 16, 2026 to Nov 22, 2026');
  expect(rows('late')).toEqual([['report', 'Known for uptime', 'Mara Lindqvist', 'Due Nov 10, 2026 · 12 days late']]);
  expect(rows('blocked')).toEqual([['film', 'Known for uptime', 'Nobody', 'Due Dec 20, 2026']]);
  expect(rows('moved')).toEqual([
    ['Known for uptime', '', 'Mara Lindqvist', 'Measured on Nov 19, 2026: 3 of 8 visits'],
    ['tankers', '', 'Nobody', 'Answered on Nov 20, 2026: Changes Wanted, because: Too late for the dock'],
    ['hse', '', 'Nobody', 'Accepted on Nov 16, 2026'],
  ]);
  expect(rows('done')).toEqual([['webinar', 'Known for uptime', 'Mara Lindqvist', 'Done on Nov 17, 2026']]);
  expect(rows('next')).toEqual([
    ['briefing', 'Known for uptime', 'Mara Lindqvist', 'Starts Nov 25, 2026 · Due Dec 2, 2026'],
    ['letter', 'Known for uptime', 'Nobody', 'Due Nov 29, 2026'],
  ]);
  await expect(document.body).toBeAccessible();
});

test('a week without anything says so in every part', async () => {
  const { root } = show([]);
  expect([...root.querySelectorAll('[data-section] .note')].map(({ textContent }) => textContent)).toEqual([
    'Nothing is late.',
    'Nothing is blocked.',
    'No objective was measured, accepted or answered in this week.',
    'Nothing was done in this week.',
    'Nothing starts or is due in the next seven days.',
  ]);
  await expect(document.body).toBeAccessible();
});

test('one goes back week by week, and no further than this week', async () => {
  const { root, rows, click } = show();
  const isDisabled = (selector: string) => root.querySelector<HTMLElement & { disabled: boolean }>(selector)!.disabled;
  expect([isDisabled('[data-later]'), isDisabled('[data-this-week]')]).toEqual([true, true]);
  await click('[data-earlier]');
  expect(root.querySelector('[data-title]')!.textContent).toBe('Halden Marine: Nov 9, 2026 to Nov 15, 2026');
  expect(rows('done').map(([name]) => name)).toEqual(['old']);
  await click('[data-later]');
  expect(rows('done').map(([name]) => name)).toEqual(['webinar']);
});

test('a name opens what it names', async () => {
  const { heard, click } = show();
  await click('[data-open="report"]');
  await click('[data-open="tankers"]');
  expect(heard).toEqual([
    ['openaction', { id: 'report' }],
    ['openobjective', { id: 'tankers' }],
  ]);
});

test('of many some are shown, and all when asked', async () => {
  const loose = Array.from({ length: 200 }, (_, index) => ({ id: `a${index}`, dueOn: '2026-11-01' }));
  const { root, rows, click } = show([{ id: 'wind', loose }]);
  expect([rows('late').length, root.querySelector<HTMLElement & { label: string }>('[data-all]')!.label]).toEqual([25, 'Show all 200']);
  await click('[data-all]');
  expect([rows('late').length, root.querySelector('[data-all]')]).toEqual([200, null]);
});

test('it is printed on sheets of paper; that it cannot be is said', async () => {
  const print = jest.spyOn(paper, 'printSheets').mockResolvedValue(undefined);
  const { root, click } = show();
  await click('[data-print]');
  const [place, sheets, size] = print.mock.calls[0]!;
  expect([place, size, sheets.length]).toEqual([root.querySelector('[data-sheets]'), { width: 210, height: 297, margin: 12 }, 1]);
  expect(sheets[0]!.svg).toContain('>Due Nov 10, 2026 · 12 days late<');
  print.mockRejectedValue(new Error('no paper'));
  await click('[data-print]');
  expect(root.querySelector('[data-problem]')!.textContent).toBe('It cannot be printed: no paper');
});
