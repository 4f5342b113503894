import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPlanFiles } from '../../src/planFiles/readPlanFiles.ts';
import type { PlanFile } from '../../src/planFiles/yamlSource.ts';
import { afterwards, halvorsen, importHere, sentencesOf } from './importHere.ts';

let files: readonly PlanFile[];
beforeAll(async () => (files = await halvorsen()));

const stakeholder = (imported: ReturnType<typeof importHere>, key: string) =>
  readPlanFiles(afterwards(files, imported).filter(({ path }) => path.endsWith('people.yaml'))).records.find(
    (record) => record.key === `halvorsen/${key}`,
  );

const PEOPLE = `Full title;E-Mail;Site;Boss;Stance;Roles;Met on;Remarks;Shoe size
Head of Welding;kim.berg@halvorsen.example;Bergen Yard;bergen-director;Fan;User, Champion;03.11.2026;"Likes
short meetings";43
Director, Bergen Yard;DANA.ORTIZ@halvorsen.example ;;;Fan;;;;

Welder;;bergen;Head of Welding;;;;;
`;
const MAPPING = `# Our CRM's words
columns:
  full title: position
  E-Mail: contact
  Site: buying-center
  Boss: Reports To
  Stance: attitude
  Roles: buying-roles
  Met on: last-contact-on
  Remarks: notes
  Shoe size: ~
constants:
  source: CRM export
values:
  attitude: { fan: Advocate }
  buying-roles:
    Champion: Coach
dates: DD.MM.YYYY
`;

test('a sheet of people becomes entries, with the words of the mapping; new ones may point at each other by name', () => {
  const imported = importHere(files, 'stakeholders', PEOPLE, MAPPING);
  expect(imported.problems).toEqual([]);
  expect(imported.counts).toEqual({ rows: 3, added: 2, changed: 1, unchanged: 0, wrong: 0 });
  expect(sentencesOf(imported)).toEqual([
    'Dana Ortiz moved from Supporter to Advocate.',
    'New stakeholder: Kim Berg.',
    'New stakeholder: Welder.',
  ]);
  expect(imported.files.map(({ path }) => path)).toEqual(['accounts/halvorsen/people.yaml']);
  expect(imported.files[0]!.text).toContain(`  head-of-welding:
    position: Head of Welding
    contact: kim.berg@halvorsen.example
    buying-center: bergen
    reports-to: bergen-director
    buying-roles: [User, Coach]
    attitude: Advocate
    last-contact-on: 2026-11-03
    notes: |-
      Likes
      short meetings
    source: CRM export
  welder:
    position: Welder
    buying-center: bergen
    reports-to: head-of-welding
    source: CRM export
`);
  expect(imported.files[0]!.text).toContain('    coverage: None # nobody has met her since March\n');
});

test('importing twice is importing once, with keys or without', () => {
  const once = afterwards(files, importHere(files, 'stakeholders', PEOPLE, MAPPING));
  expect(importHere(once, 'stakeholders', PEOPLE, MAPPING)).toMatchObject({ files: [], counts: { rows: 3, unchanged: 3 } });
  const managers = 'position,buying-center\nManager,bergen\nManager,bergen\n';
  const twice = afterwards(files, importHere(files, 'stakeholders', managers));
  expect(importHere(twice, 'stakeholders', managers)).toMatchObject({ files: [], problems: [], counts: { rows: 2, unchanged: 2 } });
  const cells = 'Buying center,Solution,Potential annual revenue\nBergen Yard,Digital Twin,"1,250,000.50"\nbergen,welding-vision,500000\n';
  const planned = importHere(files, 'white-space', cells);
  expect(sentencesOf(planned)).toEqual([
    'Bergen Yard × Welding Vision: Potential Annual Revenue rose from 420,000 to 500,000.',
    'New white space cell: Bergen Yard × Digital Twin.',
  ]);
  expect(importHere(afterwards(files, planned), 'white-space', cells)).toMatchObject({ files: [], counts: { unchanged: 2 } });
  const actions = 'Objective,Action,Due on\nWelding Vision runs in Bergen,Sign,2026-12-01\n';
  const acted = importHere(files, 'actions', actions);
  expect(sentencesOf(acted)).toEqual(['New plan action: Sign.']);
  expect(importHere(afterwards(files, acted), 'actions', actions)).toMatchObject({ files: [], counts: { unchanged: 1 } });
});

test('a person is found by e-mail, in whatever position; a position with another holder is another position, unless the mapping says otherwise', () => {
  const successor = 'position,contact\nChief Executive Officer,new.boss@halvorsen.example\n';
  expect(sentencesOf(importHere(files, 'stakeholders', successor))).toEqual(['New stakeholder: New Boss.']);
  expect(sentencesOf(importHere(files, 'stakeholders', successor, 'match-by: position'))).toEqual([
    'New Boss holds the position Chief Executive Officer now, after Ingrid Halvorsen.',
  ]);
  expect(sentencesOf(importHere(files, 'stakeholders', 'position,contact\nHead of Bergen,dana.ortiz@halvorsen.example\n'))).toEqual([
    '"Director, Bergen Yard" is called "Head of Bergen" now.',
  ]);
});

test('an empty cell says nothing, or empties if asked for; what is required is never emptied', () => {
  const sheet = 'key,position,power,attitude\nceo,,,Sceptic\n';
  expect(sentencesOf(importHere(files, 'stakeholders', sheet))).toEqual(['Ingrid Halvorsen moved from Neutral to Sceptic.']);
  expect(sentencesOf(importHere(files, 'stakeholders', sheet, '', { clearsEmpty: true }))).toEqual([
    "Ingrid Halvorsen: Power isn't said any longer. It was Inner Circle.",
    'Ingrid Halvorsen moved from Neutral to Sceptic.',
  ]);
  expect(stakeholder(importHere(files, 'stakeholders', sheet, '', { clearsEmpty: true }), 'ceo')!.fields.Name).toBe(
    'Chief Executive Officer',
  );
});

test.each<[string, string, string, string, readonly (readonly [number, string | null, string])[]]>([
  [
    'words, days and numbers that are none',
    'stakeholders',
    'position,attitude,last-contact-on,trust\nCFO,Fan,3.11.2026,much\n',
    '',
    [
      [2, 'attitude', '"attitude" can\'t be "Fan". Choose one of: Opponent, Sceptic, Neutral, Supporter, Advocate.'],
      [
        2,
        'last-contact-on',
        '"last-contact-on" has to be a day, and "3.11.2026" is none. Write it as year, month and day, such as 2026-03-31.',
      ],
      [
        2,
        'trust',
        '"trust" has to be a number, and "much" is none. Write it with digits, and with a point before decimals, such as 1250000.50.',
      ],
    ],
  ],
  [
    'a day the calendar does not have',
    'stakeholders',
    'position,last-contact-on\nCFO,31.02.2026\n',
    'dates: D.M.YYYY',
    [
      [
        2,
        'last-contact-on',
        '"last-contact-on" has to be a day, and "2026-02-31" is none. Write it as year, month and day, such as 2026-03-31.',
      ],
    ],
  ],
  [
    'numbers of two meanings',
    'white-space',
    'Buying Center,Solution,Margin\nbergen,digital-twin,"1,5"\n',
    '',
    [
      [
        2,
        'Margin',
        '"margin" has to be a number, and "1,5" is none. Write it with digits, and with a point before decimals, such as 1250000.50.',
      ],
    ],
  ],
  [
    'what is not there to point at',
    'stakeholders',
    'position,buying-center,reports-to\nCFO,Berge,ceoo\n',
    '',
    [[2, 'buying-center', 'There\'s no buying center "Berge" in the files. Did you mean "bergen"?']],
  ],
  [
    'who is not there to report to',
    'stakeholders',
    'position,reports-to\nCFO,Somebody else entirely\n',
    '',
    [[2, 'reports-to', 'There\'s no stakeholder "Somebody else entirely" in the files. Write its key or its name, or add it first.']],
  ],
  ['what is missing', 'insights', 'name\nGrowth\n', '', [[2, null, '"kind" is missing. Add it: an org requires Kind.']]],
  [
    'formulas and what became of them',
    'stakeholders',
    'position,notes\nCFO,"=HYPERLINK(""http://x.example"")"\nCOO,#REF!\n',
    '',
    [
      [2, 'notes', "The cell holds a formula, not its value. Save the sheet with values, or put an apostrophe in front if it's text."],
      [3, 'notes', 'The cell holds an error of the spreadsheet. Correct it there.'],
    ],
  ],
  [
    'keys and people twice',
    'stakeholders',
    'key,position,contact\nx,A,\nX,B,\n,C,a@x.example\n,c,A@X.example\n',
    '',
    [
      [3, 'key', 'The key "halvorsen/X" is in row 2 already. Keep one of the two.'],
      [5, null, 'The row means the same as row 4. Keep one of the two, or tell them apart in a column "key".'],
    ],
  ],
  [
    'keys that are paths',
    'stakeholders',
    'key,position\n../../etc,A\n',
    '',
    [[2, 'key', '"../../etc" can\'t be a key. Use letters, digits, hyphens and slashes, and neither "." nor ".." between slashes.']],
  ],
  [
    'more cells than columns',
    'stakeholders',
    'position,notes\nCFO,likes red, and blue\n',
    '',
    [[2, null, 'The row has 3 cells, and only 2 columns are named. Put text that contains a separator in quotation marks.']],
  ],
  [
    'what the rules of the org refuse',
    'plans',
    'name,period-start,period-end\nBackwards,2026-12-31,2026-01-01\n',
    '',
    [
      [
        2,
        'period-end',
        'The period must end after it starts. Correct Period Start or Period End. (rule Period_Ends_After_Start of the org)',
      ],
    ],
  ],
  [
    'accounts, plans and objectives nobody knows',
    'actions',
    'account,plan,objective,name\nnobody,,,A\n,1999,,B\n,,,C\n,,Nothing,D\n',
    '',
    [
      [2, 'account', 'The project has no account "nobody". Write the name of its folder, its number or its name.'],
      [3, 'plan', 'There\'s no plan "1999" in the files. Write its key or its name, or add it first.'],
      [4, 'objective', "It isn't said which plan objective the row is part of. Add a column for it."],
      [5, 'objective', 'There\'s no plan objective "Nothing" in the files. Write its key or its name, or add it first.'],
    ],
  ],
])('%s: told with row and column', (_, section, sheet, mapping, problems) => {
  const imported = importHere(files, section, sheet, mapping);
  expect(imported.problems.map(({ row, column, message }) => [row, column, message])).toEqual(problems);
  expect(imported.files).toEqual([]);
});

test('a name that several have needs a key', () => {
  const two = afterwards(files, importHere(files, 'stakeholders', 'key,position\na,Manager\nb,Manager\n'));
  expect(importHere(two, 'stakeholders', 'position,attitude\nManager,Neutral\n').problems).toEqual([
    { row: 2, column: null, message: 'Several entries could be meant: a, b. Write the key of the one that\'s meant in a column "key".' },
  ]);
  expect(importHere(two, 'stakeholders', 'position,reports-to\nCFO,manager\n').problems).toEqual([
    {
      row: 2,
      column: 'reports-to',
      message: 'Several records of the kind stakeholder are called "manager". Write the key of the one that\'s meant.',
    },
  ]);
});

test('wrong rows may be left out, and with them those that need them', () => {
  const sheet = 'key,position,attitude,reports-to\ncfo,CFO,Fan,ceo\ncontroller,Controller,,cfo\ncoo,COO,Neutral,ceo\n';
  const imported = importHere(files, 'stakeholders', sheet, '', { skipsInvalid: true });
  expect(imported.counts).toEqual({ rows: 3, added: 1, changed: 0, unchanged: 0, wrong: 2 });
  expect(imported.problems.map(({ row, column }) => [row, column])).toEqual([
    [2, 'attitude'],
    [3, 'reports-to'],
  ]);
  expect(sentencesOf(imported)).toEqual(['New stakeholder: COO.']);
  expect(importHere(files, 'stakeholders', sheet).problems.map(({ row }) => row)).toEqual([2]);
});

test('what was wrong in the files before is not held against a sheet', () => {
  const broken = files.map((file) => ({ ...file, text: file.text.replace('reports-to: ceo', 'reports-to: nobody') }));
  expect(importHere(broken, 'stakeholders', 'position\nCFO\n')).toMatchObject({ problems: [], counts: { added: 1 } });
});

test('accounts and plans can come from a sheet', () => {
  const accounts = importHere(
    files,
    'accounts',
    'account,name,number,customer-phase\n,Northwind Ferries,NF-7,Prospect\nHMG-001,,,Loyal Customer\n',
  );
  expect(accounts.problems).toEqual([]);
  expect(accounts.files.map(({ path }) => path).sort()).toEqual([
    'accounts/halvorsen/account.yaml',
    'accounts/northwind-ferries/account.yaml',
  ]);
  const plans = importHere(
    afterwards(files, accounts),
    'plans',
    'account,name,period-start,period-end\nNorthwind Ferries,Electric 2030,2027-01-01,2030-12-31\n',
  );
  expect(plans.files.map(({ path, text }) => [path, text])).toEqual([
    [
      'accounts/northwind-ferries/plans/electric-2030.yaml',
      'plan:\n  name: Electric 2030\n  period-start: 2027-01-01\n  period-end: 2030-12-31\n',
    ],
  ]);
});

test('the mapping in the README is one', () => {
  const readme = readFileSync(join(__dirname, '../../README.md'), 'utf8');
  const mapping = /```yaml\n(columns:[^]*?)```/.exec(readme)![1]!;
  const sheet = `Full Title;E-Mail;Site;Stance;Shoe Size;Power judged on;Trust
Chief Executive Officer;new.boss@halvorsen.example;Bergen Yard;champion;43;03.11.2026;70
Welder;;bergen;-;;;
`;
  const imported = importHere(files, 'stakeholders', sheet, mapping);
  expect(imported.problems).toEqual([]);
  expect(stakeholder(imported, 'ceo')).toMatchObject({
    fields: { Attitude__c: 'Supporter', Power_Judged_On__c: '2026-11-03', Trust__c: 70, Source__c: 'CRM export of 3 November' },
    references: { Contact__c: 'new.boss@halvorsen.example', Buying_Center__c: 'halvorsen/bergen' },
  });
  expect(stakeholder(imported, 'welder')!.fields).toEqual({ Name: 'Welder', Source__c: 'CRM export of 3 November' });
});
