import fc from 'fast-check';
import { csvOf, fileName } from 'c/matrixExport';

const BOM = '\uFEFF';

test('values part at commas, rows end as RFC 4180 says, and the file says that it is UTF-8', () => {
  expect(
    csvOf([
      ['Name', 'Money'],
      ['Gdańsk', 1.5],
    ]),
  ).toBe(`${BOM}Name,Money\r\nGdańsk,1.5\r\n`);
});

test('commas, quotes and line breaks stay within their value', () => {
  expect(csvOf([['a,b', 'say "no"', 'two\nlines', ' padded ']])).toBe(`${BOM}"a,b","say ""no""","two\nlines"," padded "\r\n`);
});

test.each([
  ['=cmd|calc!A1', `"'=cmd|calc!A1"`],
  ['+1 555 1234', `"'+1 555 1234"`],
  ['-2+3', `"'-2+3"`],
  ['@SUM(A1)', `"'@SUM(A1)"`],
  ['\t=1', `"'\t=1"`],
  ['＝1+1', `"'＝1+1"`],
])('the text %s cannot become a formula', (text, field) => {
  expect(csvOf([[text]])).toBe(`${BOM}${field}\r\n`);
});

test.each([
  [-500_000, '-500000'],
  [999_999_999_999_999, '999999999999999'],
  [1e21, '1000000000000000000000'],
  [0.000_000_1, '0.0000001'],
  [Number.NaN, ''],
  [null, ''],
  [0, '0'],
])('the number %s is written as %s, the same in every country', (value, field) => {
  expect(csvOf([['', value, '']])).toBe(`${BOM},${field},\r\n`);
});

test('law: what is read back is what was written, but for the apostrophe before a formula', () => {
  const rows = fc.array(fc.array(fc.string({ unit: 'binary', maxLength: 12 }), { minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: 4,
  });
  fc.assert(
    fc.property(rows, (written) => {
      const read = readCsv(csvOf(written));
      expect(read.map((row) => row.map((value) => value.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, '')))).toEqual(written);
      for (const value of read.flat()) expect(value).not.toMatch(/^[=+\-@\t\r\n]/);
    }),
  );
});

/** A strict reader after RFC 4180. */
function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = text.startsWith(BOM) ? 1 : 0;
  while (at < text.length) {
    let value = '';
    if (text[at] === '"') {
      for (at++; text[at] !== '"' || text[at + 1] === '"'; at += text[at] === '"' ? 2 : 1) value += text[at];
      at++;
    } else for (; at < text.length && text[at] !== ',' && text[at] !== '\r'; at++) value += text[at];
    row.push(value);
    if (text[at] === ',') at++;
    else {
      rows.push(row);
      row = [];
      at += 2;
    }
  }
  return rows;
}

test('a file is named after account, content and day', () => {
  expect(fileName('Halvorsen Maritime Group', 'Value chart', '2026-11-22', 'svg')).toBe(
    'Halvorsen Maritime Group – Value chart – 2026-11-22.svg',
  );
});

test('a name cannot lead out of a folder or break a file system', () => {
  expect(fileName('../..\\etc/passwd: "A|B"?*\u0000', 'Chart', '2026-11-22', 'csv')).toBe('etc passwd A B – Chart – 2026-11-22.csv');
  expect(fileName('株式会社ハルヴォルセン', 'Chart', '2026-11-22', 'csv')).toBe('株式会社ハルヴォルセン – Chart – 2026-11-22.csv');
  expect(fileName('x'.repeat(300), 'Chart', '2026-11-22', 'csv')).toHaveLength(80 + ' – Chart – 2026-11-22.csv'.length);
  expect(fileName(' . ', 'Chart', '2026-11-22', 'csv')).toBe('Chart – 2026-11-22.csv');
});
