import { drawnRange, placeAt, revealing, rowHeadWidth, rowsPerPage, type Viewport } from '../geometry.ts';

/** 200 × 100 without bands: 64 px of headers, 44 px rows, 104 px columns, 240 px of names, 116 px of totals. */
const extent = { rows: 200, columns: 100, bands: 0 };
const at = (left: number, top: number, more: Partial<Viewport> = {}): Viewport => ({
  left,
  top,
  width: 1240,
  height: 640,
  rem: 16,
  ...more,
});

test('what is in sight is drawn, and a little beyond', () => {
  expect(drawnRange(at(0, 0), extent)).toEqual({ firstRow: 0, endRow: 16, firstColumn: 0, endColumn: 10 });
  expect(drawnRange(at(1040, 4400), extent)).toEqual({ firstRow: 96, endRow: 116, firstColumn: 9, endColumn: 20 });
});

test('at the end nothing is drawn beyond the last line', () => {
  const { endRow, endColumn } = drawnRange(at(99_999, 99_999), extent);
  expect([endRow, endColumn]).toEqual([200, 100]);
});

test('a larger font makes larger cells', () => {
  expect(drawnRange(at(0, 0, { rem: 32 }), extent)).toMatchObject({ endRow: 8, endColumn: 5 });
});

test('on a narrow screen names take less room', () => {
  expect([rowHeadWidth(at(0, 0)), rowHeadWidth(at(0, 0, { width: 720 }))]).toEqual([15, 9.5]);
});

test('a place out of sight is scrolled to, by as little as it takes', () => {
  expect(revealing(at(0, 0), extent, { row: 5, column: 3 })).toEqual({ left: 0, top: 0 });
  expect(revealing(at(0, 0), extent, { row: 20, column: 50 })).toEqual({ left: 51 * 104 - 884, top: 21 * 44 - 532 });
  expect(revealing(at(2000, 4400), extent, { row: 3, column: 2 })).toEqual({ left: 208, top: 132 });
  expect(revealing(at(2000, 4400), extent, { row: -1, column: 100 })).toEqual({ left: 2000, top: 4400 });
});

test('a page is as many full rows as there is room for', () => {
  expect(rowsPerPage(at(0, 0), extent)).toBe(12);
  expect(rowsPerPage(at(0, 0, { height: 10 }), extent)).toBe(1);
});

test.each([
  ['a cell', 240 + 150, 64 + 50, { row: 1, column: 1 }],
  ['a column header', 240 + 150, 10, { row: -1, column: 1 }],
  ['a row header', 10, 64 + 50, { row: 1, column: -1 }],
  ['the corner', 5, 5, { row: -1, column: -1 }],
  ['the total of a row', 1200, 64 + 50, { row: 1, column: 100 }],
  ['the total of a column', 240 + 150, 630, { row: 200, column: 1 }],
])('%s is found by where it is', (_name, x, y, place) => {
  expect(placeAt(at(0, 0), extent, x, y)).toEqual(place);
});

test('scrolled, the same point is another cell; headers stay', () => {
  expect(placeAt(at(1040, 440), extent, 390, 114)).toEqual({ row: 11, column: 11 });
  expect(placeAt(at(1040, 440), extent, 10, 114)).toEqual({ row: 11, column: -1 });
});

test('a small matrix has its totals right behind its cells', () => {
  const small = { rows: 2, columns: 2, bands: 0 };
  expect(placeAt(at(0, 0), small, 240 + 210, 64 + 90)).toEqual({ row: 2, column: 2 });
});
