import { weekSheets, WEEK_PAPER } from '../weekSheets.ts';
import type { WeekRow, WeekSection } from '../weekView.ts';

const WORDS = {
  columns: ['What', 'Objective', 'Who', 'When'] as const,
  more: (count: number) => `and ${count} more`,
  page: (page: number, pages: number) => `Page ${page} of ${pages}`,
};
const row = (index: number, more: Partial<WeekRow> = {}): WeekRow => ({
  ...{ id: `a${index}`, kind: 'action', name: `Action ${index}`, objective: 'Wind', owner: 'Mara', when: 'Due Nov 30' },
  ...more,
});
const section = (rows: readonly WeekRow[]): WeekSection => ({ key: 'late', title: 'Late', none: 'Nothing is late.', rows });
const sheets = (sections: readonly WeekSection[], most?: number) =>
  weekSheets({ title: 'Halvorsen: this week', sections }, WORDS, most).map(({ svg }) => svg);
const textsOf = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text);
const rows = (count: number) => Array.from({ length: count }, (_, index) => row(index));

test('a short week is one page with its title, its sections and how many pages there are', () => {
  const [only, ...others] = sheets([section([row(1)]), { ...section([]), title: 'Stuck', none: 'Nothing is stuck.' }]);
  expect(others).toEqual([]);
  expect(textsOf(only!)).toEqual([
    ...['Halvorsen: this week', 'Late (1)', 'What', 'Objective', 'Who', 'When', 'Action 1', 'Wind', 'Mara', 'Due Nov 30'],
    ...['Stuck (0)', 'Nothing is stuck.', 'Page 1 of 1'],
  ]);
});

test('a long one goes on on further pages, every row once and in its order', () => {
  const pages = sheets([section(rows(120))]);
  expect(pages).toHaveLength(3);
  expect(pages.flatMap(textsOf).filter((text) => text!.startsWith('Action'))).toEqual(rows(120).map(({ name }) => name));
  expect(textsOf(pages[2]!).at(-1)).toBe('Page 3 of 3');
});

test('nothing is drawn below the edge of a page, and a page fits inside the margins of the paper', () => {
  const room = ((WEEK_PAPER.height - 2 * WEEK_PAPER.margin) / 25.4) * 96;
  for (const svg of sheets([section(rows(120)), section(rows(7)), section(rows(90))])) {
    const heights = [...svg.matchAll(/ y="([\d.]+)"/g)].map(([, y]) => Number(y));
    expect(Math.max(...heights)).toBeLessThan(room);
  }
});

test('no heading stands alone at the foot of a page', () => {
  for (let count = 1; count < 60; count++) {
    for (const svg of sheets([section(rows(count)), section([row(1_000)])])) {
      const texts = textsOf(svg).slice(0, -1);
      expect(texts.at(-1)).toBe('Due Nov 30');
    }
  }
});

test('long texts are broken, at most six lines, and what a person wrote stays text', () => {
  const [page] = sheets([section([row(1, { name: `${'A very long name of an action '.repeat(20)}`, owner: '<script>' })])]);
  expect(textsOf(page!).filter((text) => /very|long|name of|action/.test(text!))).toHaveLength(6);
  expect(page).toContain('&lt;script&gt;');
});

test('of thousands some are printed, and the number of the others', () => {
  const pages = sheets([section(rows(2_000))], 50);
  expect(pages.flatMap(textsOf)).toContain('and 1950 more');
});
