import fc from 'fast-check';
import { columnsOf, CSV_SECTIONS, plainHeader } from '../../src/csv/csvSections.ts';
import { HEADERS } from '../../src/csv/delimiters.ts';
import { exportCsv } from '../../src/csv/exportCsv.ts';
import { guarded, saidInCell } from '../../src/csv/formulaGuard.ts';
import { readPlanFiles } from '../../src/planFiles/readPlanFiles.ts';
import { writePlanFiles } from '../../src/planFiles/rewritePlanFiles.ts';
import { indexRecords } from '../../src/planFiles/planIndex.ts';
import { SECTION_OF } from '../../src/planFiles/sections.ts';
import { arbitraryRecords } from '../planFiles/arbitraryRecords.ts';
import { halvorsen, importHere, sentencesOf } from './importHere.ts';

const FORMAT = { headers: 'labels', delimiter: 'COMMA', lineEnd: '\r\n' } as const;
const sections = [...CSV_SECTIONS.keys()];

test('every section has a name of its own, and every column of it a header of its own', () => {
  expect(sections.length).toBe(SECTION_OF.size);
  for (const section of CSV_SECTIONS.values()) {
    const owners = new Map<string, string>();
    for (const column of columnsOf(section)) {
      for (const header of [column.name, column.label].map(plainHeader)) {
        expect([header, owners.get(header) ?? column.name]).toEqual([header, column.name]);
        owners.set(header, column.name);
      }
    }
  }
});

test('what is exported and imported again changes nothing, whatever people wrote', () => {
  const anything = fc.tuple(
    arbitraryRecords,
    fc.constantFrom(...HEADERS),
    fc.constantFrom('COMMA' as const, 'SEMICOLON' as const, 'TAB' as const),
    fc.constantFrom('\r\n' as const, '\n' as const),
  );
  fc.assert(
    fc.property(anything, ([records, headers, delimiter, lineEnd]) => {
      // Half a character is in no file of text.
      fc.pre(JSON.stringify(records).isWellFormed() && !/\\ud[89a-f]/.test(JSON.stringify(records)));
      const files = writePlanFiles(records);
      const index = indexRecords(readPlanFiles(files).records);
      for (const [name, section] of CSV_SECTIONS) {
        const { text, rows } = exportCsv(index, section, () => true, { headers, delimiter, lineEnd });
        expect(rows).toBe(index.ofObject(section.object).length);
        // A spreadsheet that opens and saves it may change line ends within cells.
        const saved = text.slice(1).replaceAll(/(?<!\r)\n/g, '\r\n');
        const imported = importHere(files, name, saved, '', { clearsEmpty: true });
        expect({ name, problems: imported.problems, files: imported.files }).toEqual({ name, problems: [], files: [] });
        expect(imported.counts).toEqual({ rows, added: 0, changed: 0, unchanged: rows, wrong: 0 });
      }
    }),
    { numRuns: 40 },
  );
}, 120_000);

test('a section that is exported, lost, and imported is there again', async () => {
  const files = await halvorsen();
  const { records } = readPlanFiles(files);
  const { text } = exportCsv(indexRecords(records), CSV_SECTIONS.get('value-metrics')!, () => true, FORMAT);
  const without = files.map((file) => ({
    ...file,
    text: file.text.replace(/\nvalue-metrics:[^]*$/, '').replace(/ {4}value-metric: .*\n/, ''),
  }));
  expect(sentencesOf(importHere(without, 'value-metrics', text.slice(1)))).toEqual(['New value metric: Overtime per hull.']);
  const [insights] = importHere(without, 'value-metrics', text.slice(1)).files;
  expect(insights!.text).toBe(files.find(({ path }) => path.endsWith('insights.yaml'))!.text);
});

test('no cell of an export is a formula, and the import takes back what was put in front', () => {
  expect(['=1+1', '+49 30 1', '-5 points', '@mara', ' =1', '\tx', "'=1", '#REF!', 'plain', "'quoted'", '#1'].map(guarded)).toEqual([
    "'=1+1",
    "'+49 30 1",
    "'-5 points",
    "'@mara",
    "' =1",
    "'\tx",
    "''=1",
    "'#REF!",
    'plain',
    "'quoted'",
    '#1',
  ]);
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '＝', ' ', '\t', '\n', 'a', '"', '#REF!') }), (text) => {
      const cell = guarded(text);
      expect(cell).not.toMatch(/^\s*[=+\-@＝]/);
      expect(saidInCell(cell)).toEqual({ text });
    }),
  );
});

test('amounts below zero stay numbers', () => {
  const files = writePlanFiles([
    { object: 'Account', key: 'a', fields: { Name: 'A' }, references: {} },
    { object: 'Value_Metric__c', key: 'a/m', fields: { Name: '-M', Baseline__c: -5 }, references: { Account__c: 'a' } },
  ]);
  const { text } = exportCsv(indexRecords(readPlanFiles(files).records), CSV_SECTIONS.get('value-metrics')!, () => true, FORMAT);
  expect(text.split('\r\n')[1]).toMatch(/^a,m,'-M,,,,,-5,/);
});
