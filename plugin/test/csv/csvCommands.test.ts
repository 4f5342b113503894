import { mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildPlugin } from '../../build.ts';
import { importSheet, type Sheet } from '../../src/csv/importSheet.ts';
import { runHere, runHereJson, sampleProject, type TemporaryProject } from '../support/runHere.ts';
import { refused } from '../support/startPlugin.ts';
import { runInTerminal } from '../support/runInTerminal.ts';

jest.setTimeout(180_000);
beforeAll(buildPlugin, 120_000);
let project: TemporaryProject;
beforeEach(() => (project = sampleProject()));
afterEach(() => project.remove());
const put = (name: string, content: string | Uint8Array) => writeFileSync(join(project.root, name), content);
const people = () => readFileSync(join(project.root, 'accounts/halvorsen/people.yaml'), 'utf8');
const IMPORT = ['import', 'csv', '--file', 'people.csv', '--section', 'stakeholders'];
const inside = (name: string) => join(project.root, name);
/** What the command does with a sheet of people before it shows anything, in this process: a process for each would take a minute. */
const sheetHere = (sheet: Partial<Sheet> = {}) =>
  importSheet(project.root, {
    file: inside('people.csv'),
    section: 'stakeholders',
    defaults: {},
    clearsEmpty: false,
    skipsInvalid: false,
    ...sheet,
  });
const refusedHere = async (sheet?: Partial<Sheet>) => {
  const error: any = await sheetHere(sheet).then(
    () => undefined,
    (reason) => reason,
  );
  return refused({ ...error, name: error.name, message: error.message.replaceAll(`${project.root}/`, '') });
};

describe('import csv', () => {
  test('shows in words what would change and writes it when a person says so', async () => {
    put('people.csv', '\ufeffPosition,Contact,Attitude,Shoe size\r\nCFO,lee.cfo@halvorsen.example,supporter,43\r\n');
    const before = people();
    const shown = `Halvorsen Maritime Group
  New stakeholder: Lee Cfo.

Differences: 1.
Rows: 1. New: 1. Changed: 0. Unchanged: 0. Left out: 0.
`;
    const dry = await runHere(project.root, [...IMPORT, '--dry-run']);
    expect({ ...dry, stderr: dry.stderr.trim() }).toEqual({
      exitCode: 0,
      stdout: `${shown}Nothing was written.\n`,
      stderr: expect.stringMatching(/Warning: The column "Shoe size" isn't imported: there's no such field\./),
    });
    const said = await runInTerminal(project.root, IMPORT, ['no']);
    expect(said).toContain('Write these changes? yes or no (no): ');
    expect(said).toMatch(/Nothing was written\.\nexit 0$/);
    expect(people()).toBe(before);
    expect(await runInTerminal(project.root, IMPORT, ['yes'])).toMatch(/Written: accounts\/halvorsen\/people\.yaml\nexit 0$/);
    expect(people()).toContain('  cfo:\n    position: CFO\n    contact: lee.cfo@halvorsen.example\n    attitude: Supporter\n');
    expect(await runHere(project.root, [...IMPORT, '--no-prompt'])).toMatchObject({
      exitCode: 0,
      stdout: 'No difference.\nRows: 1. New: 0. Changed: 0. Unchanged: 1. Left out: 0.\n',
    });
  });

  test('writes nothing when nobody is there to ask', async () => {
    put('people.csv', 'position\nCFO\n');
    const before = people();
    expect(refused(await runHereJson(project.root, IMPORT))).toEqual({
      exitCode: 1,
      name: 'NotConfirmedError',
      message: 'Nothing was written: nobody is there to confirm the changes.',
      actions: ['To write them, specify --no-prompt. To see them first, specify --dry-run.'],
    });
    expect(people()).toBe(before);
  });

  test('writes nothing when a row is wrong, or the others if asked for', async () => {
    put('people.csv', 'position;attitude\nCFO;Fan\nCOO;Neutral\n');
    const before = people();
    const wrong = await runHereJson(project.root, [...IMPORT, '--no-prompt']);
    expect(refused(wrong)).toEqual({
      exitCode: 1,
      name: 'InvalidRowsError',
      message:
        'Rows that can\'t be imported: 1. Nothing was written.\nRow 2, column "attitude": "attitude" can\'t be "Fan". Choose one of: Opponent, Sceptic, Neutral, Supporter, Advocate.',
      actions: [
        'Correct the rows in the sheet, or translate values, days and numbers in a mapping file.',
        'To import the other rows, specify --skip-invalid.',
      ],
    });
    expect(wrong.data.problems).toEqual([
      {
        row: 2,
        column: 'attitude',
        message: '"attitude" can\'t be "Fan". Choose one of: Opponent, Sceptic, Neutral, Supporter, Advocate.',
      },
    ]);
    expect(people()).toBe(before);
    const { exitCode, result } = await runHereJson(project.root, [...IMPORT, '--no-prompt', '--skip-invalid']);
    expect({ exitCode, ...result, differences: result.differences.length }).toEqual({
      ...{ exitCode: 68, isWritten: true, rows: 2, added: 1, changed: 0, unchanged: 0, skipped: 1, differences: 1 },
      files: ['accounts/halvorsen/people.yaml'],
      problems: [expect.objectContaining({ row: 2, column: 'attitude' })],
      ignoredColumns: [],
    });
    expect(people()).toContain('  coo:\n    position: COO\n');
    put('people.csv', 'position,attitude\nCFO,Fan\n');
    expect(await runHereJson(project.root, [...IMPORT, '--no-prompt', '--skip-invalid'])).toMatchObject({
      exitCode: 68,
      result: { isWritten: false, skipped: 1 },
    });
  });

  test.each<[string, Uint8Array, Partial<Sheet>]>([
    ['UTF-16 with tabs, as Excel saves Unicode text', Buffer.from('\ufeffposition\tnotes\r\nSølvi\t"a\nb"\r\n', 'utf16le'), {}],
    ['semicolons and a line that says so', Buffer.from('\ufeffsep=;\r\nposition;notes\r\nSølvi;"a\nb"\r\n;\r\n'), {}],
    ['Windows-1252, if said', Buffer.from('position;notes\r\nS\xf8lvi;"a\nb"\r\n', 'latin1'), { encoding: 'windows-1252' }],
    ['pipes, if said', Buffer.from('position|notes\nSølvi|"a\nb"\n'), { delimiter: 'PIPE' }],
    ['line ends of old', Buffer.from('position,notes\rSølvi,"a\nb"\r'), {}],
    ['zeros kept by a formula', Buffer.from('position,notes\n="Sølvi","a\nb"\n'), {}],
  ])('reads %s', async (_, bytes, how) => {
    put('people.csv', bytes);
    const { counts, write } = await sheetHere(how);
    expect(counts).toMatchObject({ added: 1, wrong: 0 });
    await write();
    expect(people()).toContain('  solvi:\n    position: Sølvi\n    notes: |-\n      a\n      b\n');
  });

  test('is told how to read a file that does not say so itself', async () => {
    put('people.csv', Buffer.from('position|notes\r\nS\xf8lvi|x\r\n', 'latin1'));
    const flags = ['--encoding', 'windows-1252', '--column-delimiter', 'PIPE', '--no-prompt'];
    expect(await runHereJson(project.root, [...IMPORT, ...flags])).toMatchObject({ exitCode: 0, result: { added: 1 } });
    expect(people()).toContain('    position: Sølvi\n');
  });

  test.each<[string, string | Uint8Array, object]>([
    [
      'another encoding',
      Buffer.from('position\nS\xf8lvi\n', 'latin1'),
      {
        exitCode: 1,
        name: 'NotTextError',
        message: "people.csv can't be read as utf-8 text.",
        actions: ['Save the sheet as "CSV UTF-8".', "If it's saved otherwise, say how with --encoding."],
      },
    ],
    [
      'a program',
      Buffer.from([0x50, 0x4b, 3, 4, 0, 0]),
      { exitCode: 1, name: 'NotTextError', message: "people.csv can't be read as utf-8 text.", actions: expect.anything() },
    ],
    [
      'a quotation mark that is not closed',
      'position,notes\nCFO,"red\n',
      {
        exitCode: 1,
        name: 'NotCsvError',
        message: "people.csv can't be read as CSV: Quote Not Closed: the parsing is finished with an opening quote at line 2.",
        actions: [
          'Save the sheet as CSV again. A quotation mark within a cell is written twice, and the cell stands in quotation marks.',
          "If its columns aren't separated by commas, semicolons or tabs, say by what with --column-delimiter.",
        ],
      },
    ],
    [
      'nothing',
      '\n,,\n',
      { exitCode: 1, name: 'NoHeadersError', message: 'people.csv is empty. Its first row has to name the columns.', actions: undefined },
    ],
    [
      'columns nobody understands',
      'a,b\n1,2\n',
      {
        exitCode: 1,
        name: 'NoColumnError',
        message: 'No column is understood: a, b.',
        actions: [
          expect.stringMatching(/^Name the columns in the first row like fields, .* The fields are: account, key, position, contact, /),
        ],
      },
    ],
    [
      'one field in two columns',
      'position,Position\nCFO,CEO\n',
      {
        exitCode: 1,
        name: 'FieldTwiceError',
        message: 'The columns "position" and "Position" both mean the field "position".',
        actions: ['In a mapping file, write "~" for the column that isn\'t wanted.'],
      },
    ],
  ])('refuses %s', async (_, content, expected) => {
    put('people.csv', content);
    expect(await refusedHere()).toEqual(expected);
  });

  test('refuses 100 MB before it reads them', async () => {
    put('people.csv', 'position\n');
    truncateSync(join(project.root, 'people.csv'), 100_000_000);
    expect(await refusedHere()).toEqual({
      exitCode: 1,
      name: 'TooLargeError',
      message: 'people.csv is larger than 32 MB.',
      actions: ['Divide the sheet into several files.'],
    });
  });

  test.each<[string, string, string]>([
    [
      'columns:\n  X: positon\n',
      'BadMappingError',
      'The mapping can\'t be used: m.yaml:2:6 There\'s no field "positon" here. Did you mean "position"?',
    ],
    ['columns:\n\tX: y\n', 'BadMappingError', "The mapping can't be used: m.yaml:2:1 A tab can't indent in YAML. Use spaces."],
    [
      'columns: &a { X: *a }',
      'BadMappingError',
      "The mapping can't be used: m.yaml:1:13 Anchors (&) aren't allowed in plan files. Write the value where it's needed.",
    ],
    [
      'dates: DD/MM\n',
      'BadMappingError',
      'The mapping can\'t be used: m.yaml:1:8 "DD/MM" is no pattern of days. Write it with YYYY, MM and DD, such as DD.MM.YYYY.',
    ],
    [
      'dates: DD.MM.DD.YYYY\n',
      'BadMappingError',
      'The mapping can\'t be used: m.yaml:1:8 "DD.MM.DD.YYYY" is no pattern of days. Write it with YYYY, MM and DD, such as DD.MM.YYYY.',
    ],
    ['decimal: ";"\n', 'BadMappingError', 'The mapping can\'t be used: m.yaml:1:10 ";" can\'t stand before decimals. Write "." or ",".'],
    [
      'date: DD\n',
      'BadMappingError',
      'The mapping can\'t be used: m.yaml:1:1 "date" isn\'t understood here. It can be columns, constants, values, dates, decimal, match-by.',
    ],
    [
      'values: [a]\n',
      'BadMappingError',
      "The mapping can't be used: m.yaml:1:1 This has to be a list of names, each with what it stands for on a line of its own.",
    ],
    ['columns: { X: [a] }\n', 'BadMappingError', "The mapping can't be used: m.yaml:1:15 This has to be text."],
    ['columns: { Title: position }\n', 'UnknownColumnError', 'The mapping names the column "Title", which the sheet doesn\'t have.'],
  ])('refuses the mapping %j', async (mapping, name, message) => {
    put('people.csv', 'position\nCFO\n');
    put('m.yaml', mapping);
    const { actions: _, ...rest } = await refusedHere({ mappingFile: inside('m.yaml') });
    expect(rest).toEqual({ exitCode: 1, name, message });
  });

  test('a mapping that is wrong is refused with its place', async () => {
    put('people.csv', 'position\nCFO\n');
    put('m.yaml', 'decimal: x\n');
    expect(refused(await runHereJson(project.root, [...IMPORT, '--mapping-file', 'm.yaml']))).toEqual({
      exitCode: 1,
      name: 'BadMappingError',
      message: 'The mapping can\'t be used: m.yaml:1:10 "x" can\'t stand before decimals. Write "." or ",".',
      actions: ['Correct it, or leave out --mapping-file: columns named like a field or its label need none.'],
    });
  });

  test('refuses files it could not rewrite', async () => {
    put('people.csv', 'position\nCFO\n');
    put('solutions.yaml', 'solutions:\n\tx: {}');
    expect(refused(await runHereJson(project.root, [...IMPORT, '--dry-run']))).toEqual({
      exitCode: 1,
      name: 'UnreadableError',
      message: "The plan files can't be read: solutions.yaml:2:1 A tab can't indent in YAML. Use spaces.",
      actions: ['Correct them; "sf account-plan validate" shows all that\'s wrong.'],
    });
  });
});

describe('export csv', () => {
  test('prints a section, or writes one file a section, which can be imported again', async () => {
    const printed = await runHere(project.root, ['export', 'csv', '--section', 'focus', '--headers', 'names', '--line-ending', 'LF']);
    expect(printed).toMatchObject({
      exitCode: 0,
      stdout: `account,plan,key,cell,target-revenue,rank,why,source,confidence,confirmed-on,confirmed-by,currency
halvorsen,2026,bergen/welding-vision,bergen/welding-vision,400000,1,"Overtime is their problem, welding is ours to solve.",,,,,
`,
    });
    const asJson = await runHereJson(project.root, ['export', 'csv', '--section', 'plan-team', '--headers', 'names']);
    expect(asJson.result.files).toEqual([
      {
        ...{ section: 'plan-team', file: null, rows: 1 },
        text: 'account,plan,key,user,role,responsibility,source,confidence,confirmed-on,confirmed-by\r\nhalvorsen,2026,mara,mara@northgate.example,Account Manager,,,,,\r\n',
      },
    ]);
    const { exitCode, result } = await runHereJson(project.root, [
      'export',
      'csv',
      '--output-dir',
      'sheets',
      '--column-delimiter',
      'SEMICOLON',
    ]);
    expect({ exitCode, files: result.files.slice(0, 2) }).toEqual({
      exitCode: 0,
      files: [
        { section: 'accounts', file: 'sheets/accounts.csv', rows: 1, text: null },
        { section: 'buying-centers', file: 'sheets/buying-centers.csv', rows: 2, text: null },
      ],
    });
    const sheets = readdirSync(join(project.root, 'sheets'));
    expect(sheets).not.toContain('comments.csv');
    for (const sheet of sheets) {
      const section = sheet.replace('.csv', '');
      const again = await importSheet(project.root, {
        file: inside(`sheets/${sheet}`),
        section,
        defaults: {},
        clearsEmpty: true,
        skipsInvalid: false,
      });
      expect({ sheet, files: again.files, problems: again.problems }).toEqual({ sheet, files: [], problems: [] });
    }
  });

  test('of the accounts that are asked for', async () => {
    mkdirSync(join(project.root, 'accounts/other'));
    put('accounts/other/account.yaml', 'account:\n  name: Other\n');
    const flags = ['export', 'csv', '--section', 'accounts', '--account', 'OTHER', '--output-file', 'out/accounts.csv'];
    expect(await runHere(project.root, flags)).toMatchObject({ exitCode: 0, stdout: 'out/accounts.csv: 1 rows.\n' });
    expect(readFileSync(join(project.root, 'out/accounts.csv'), 'utf8')).toMatch(/^\ufeffAccount,Name,Account Number,.*\r\nother,Other,/);
    expect(refused(await runHereJson(project.root, ['export', 'csv', '--section', 'accounts', '--account', 'nobody']))).toEqual({
      exitCode: 1,
      name: 'UnknownAccountError',
      message: 'The project has no account "nobody".',
      actions: ['The accounts of the project are: halvorsen, other.'],
    });
    expect(refused(await runHereJson(project.root, ['export', 'csv']))).toEqual({
      exitCode: 1,
      name: 'SeveralSectionsError',
      message: "Several sections don't fit in one file.",
      actions: ['Specify one with --section, or a directory for all with --output-dir.'],
    });
    expect((await runHere(project.root, ['import', 'csv', '--file', 'x.csv', '--section', 'people'])).exitCode).toBe(2);
  });
});
