import { createCsvParser } from '../../src/api/bulk/csv/createCsvParser.ts';
import { csvRecord } from '../../src/api/bulk/csv/writeCsv.ts';

/** Parses `text` in pieces of `size` characters. */
function parse(text: string, delimiter = ',', size = text.length || 1): { records: (readonly string[])[]; ending: string | undefined } {
  const parser = createCsvParser(delimiter);
  const records: (readonly string[])[] = [];
  for (let start = 0; start < text.length; start += size) records.push(...parser.parse(text.slice(start, start + size), false));
  records.push(...parser.parse('', true));
  return { records, ending: parser.firstEnding };
}

test('quoted cells hold delimiters, line ends and doubled quotes', () => {
  const text = 'Name,Note\n"Acme, Inc.","first\nsecond ""third"""\nPlain,\n';
  expect(parse(text).records).toEqual([
    ['Name', 'Note'],
    ['Acme, Inc.', 'first\nsecond "third"'],
    ['Plain', ''],
  ]);
});

test.each([',', ';', '|', '^', '`', '\t'])('cells are parted by %j', (delimiter) => {
  expect(parse(`a${delimiter}b\n"1${delimiter}"${delimiter}2`, delimiter).records).toEqual([
    ['a', 'b'],
    [`1${delimiter}`, '2'],
  ]);
});

test('CRLF ends a record like LF, also after a quote, and stays inside quotes', () => {
  expect(parse('a,"b"\r\n"1\r\n","2"\r\n')).toEqual({
    records: [
      ['a', 'b'],
      ['1\r\n', '2'],
    ],
    ending: 'CRLF',
  });
});

test('cells are not trimmed, empty lines are no records, the last line end may be missing', () => {
  expect(parse(' a , b\n\n\r\n"",\n1,2').records).toEqual([
    [' a ', ' b'],
    ['', ''],
    ['1', '2'],
  ]);
});

test('a text reads the same in pieces of any size', () => {
  const text = 'Näme,"No""te"\r\n"Acme, Inc.","x\r\n""y"""\r\n,""\r\n1,2';
  const whole = parse(text);
  for (let size = 1; size < text.length; size++) expect(parse(text, ',', size)).toEqual(whole);
});

test.each([
  ['a\n"b', 'EOF reached before closing an opened quote'],
  ['a\n"b" x', 'Found unescaped quote'],
  ['a\nb"c"\n', 'Found unescaped quote'],
  [`a\n"${'b'.repeat(400_001)}`, 'longer than 400000 characters'],
])('%.12j is no CSV', (text, problem) => expect(() => parse(text)).toThrow(problem));

test('what is written reads back', () => {
  const cells = ['a"b', 'c,d', 'e\r\nf', '', ' '];
  const text = csvRecord(cells, ',', '\n');
  expect(text).toBe('"a""b","c,d","e\r\nf",""," "\n');
  expect(parse(text).records).toEqual([cells]);
});
